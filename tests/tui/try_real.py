"""Opens the application over the real engine: `python -m tests.tui.try_real`."""

from tui.app import main

if __name__ == "__main__":
    main()
