"""Weaving: the final text from our own answer and the model's sentences that stand, piece by piece as it is shown.

Our first line comes first and our warnings, disputes and questions stay. Another line of ours gives way only where the
model's sentences carry every figure and every marker of it and most of what it says.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from assistant.answer import Number
from assistant.passages import markers
from assistant.prose import Prose
from assistant.quantities import quantities
from assistant.wording import read, telling

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from assistant.answer import Answer
    from assistant.grounding import Checked

_KEPT: Final = re.compile(
    r"^(?:Note:|The sources differ|The reviews differ|Contradicted:|To settle it|Not stated:|Not used:|Also |If |The case itself)|Caution:"
)
_SAID: Final = 0.6
_SMALL: Final = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


class Weave:
    """The text as far as it is written, its numbers, and what is still to come."""

    def __init__(self, base: Answer) -> None:
        self.base = base
        self.text = ""
        self.numbers: list[Number] = []
        self.standing: list[Checked] = []

    def opening(self) -> str:
        """Our first line, where something was computed; it waits for no model."""
        lines = list(_lines(self.base))
        return self._add(*lines[0]) if lines and self.base.outcomes else ""

    def sentence(self, checked: Checked) -> str:
        """A sentence that stands."""
        apart = "" if not self.text else " " if self.standing else "\n"
        self.standing.append(checked)
        return self._add(apart + checked.text, [_moved(each, len(apart)) for each in checked.numbers])

    def rest(self) -> Iterator[str]:
        """The lines of ours that the model's sentences do not carry."""
        lines = list(_lines(self.base))
        for line, numbers in lines[1 if self.base.outcomes else 0 :]:
            if not self._carried(line):
                apart = "\n" if self.text else ""
                yield self._add(apart + line, [_moved(each, len(apart)) for each in numbers])

    def remark(self, pieces: Iterable[tuple[str, str]]) -> str:
        """A line about the answer itself."""
        prose = Prose()
        for text, origin in pieces:
            prose.say(text, origin)
        apart = "\n" if self.text and prose.text else ""
        return self._add(apart + prose.text, [_moved(each, len(apart)) for each in _within(prose)])

    def _carried(self, line: str) -> bool:
        if _KEPT.search(line) or not self.standing:
            return False
        said = [read(each.text) for each in self.standing]
        cited = frozenset[int]().union(*(markers(each.text) for each in self.standing))
        values = {(each.kind, each.value) for wording in said for each in quantities(wording.text)}
        names = telling(read(line).names)
        shared = names & frozenset[str]().union(*(wording.names for wording in said))
        figures = {(each.kind, each.value) for each in quantities(re.sub(r"\[[\d, -]+\]", "", line))}
        return figures <= values and markers(line) <= cited and len(shared) >= _SAID * len(names)

    def _add(self, text: str, numbers: Iterable[Number]) -> str:
        self.numbers.extend(_moved(each, len(self.text)) for each in numbers)
        self.text += text
        return text


def left_out(count: int) -> str:
    """How many sentences were dropped, in words: a count is no clinical figure."""
    many = _SMALL[count].capitalize() if count < len(_SMALL) else "More than a dozen"
    if count == 1:
        return f"{many} sentence of the language model was left out: nothing here supports it."
    return f"{many} sentences of the language model were left out: nothing here supports them."


def _within(prose: Prose) -> tuple[Number, ...]:
    """A remark's numbers, its leading line breaks taken off."""
    raw = "".join(piece for piece, _ in prose._pieces)  # noqa: SLF001 the offset that `text` strips
    cut = len(raw) - len(raw.lstrip("\n"))
    return tuple(_moved(each, -cut) for each in prose.numbers)


def _lines(base: Answer) -> Iterator[tuple[str, list[Number]]]:
    """Our own lines, each with its numbers placed from its own start."""
    at = 0
    for line in base.text.split("\n"):
        end = at + len(line)
        if line.strip():
            yield line, [_moved(each, -at) for each in base.numbers if at <= each.start < end]
        at = end + 1


def _moved(number: Number, by: int) -> Number:
    return replace(number, start=number.start + by, end=number.end + by)
