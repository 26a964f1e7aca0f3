"""Opens the application over the scripted engine: `python -m tests.tui.try_it`."""

from tests.tui.fake import FakeEngine
from tui.app import SpineMetsApp

if __name__ == "__main__":
    SpineMetsApp(lambda _: FakeEngine()).run()
