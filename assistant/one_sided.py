"""One-sided: a side of the posterolateral elements added or taken away in few words: "the right one was artefact", "right side too", "left only"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant import completing
from assistant.reading.reply import NAMED, placed, read_answer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from assistant.answer import FactRead
    from assistant.reading.reader import Reading

_WITHDRAWN: Final = re.compile(
    r"(?:(?:no|ok|sorry|hm+|actually|wait|and|but|the|oh)\W+)*(?P<side>left|right|lt?|rt?)(?: one| side| pedicle| facet)?"
    r"(?: (?:was|is|turned out|were))?(?: to be)?"
    r" (?:just |only |an? |actually )*(?:artefact\w*|artifact\w*|over-?called|over-?read|clear|fine|ok|normal|intact|spared|innocent|a mistake|"
    r"an error|misread|noise|nothing|old)(?: after all| too)?\W*"
)
_BOTH: Final = re.compile(
    r"\b(?:it is|it's|its|they are|make (?:it|that)|should be|meant|now|actually|is|are|were|was|so|then|hence)(?: (?:now|destroy\w*|gone|involved|"
    r"hit|on|in))*"
    r" (?:both(?: sides| of them)?|bilateral(?:ly)?|(?:the )?left and (?:the )?right|(?:the )?right and (?:the )?left)\W*$"
)
_TOO: Final = re.compile(
    r"\W*(?:(?:and|the|oh|wait|actually|hang on)\W+)*(?P<side>left|right|lt?|rt?)(?: one| side| pedicle| facet)?"
    r"(?: (?:(?:was|is|were|gets?|got|had been|being) )?(?:involved|gone|destroyed|hit|affected|eaten|replaced|out))? (?:too|also|as well|aswell)"
    r"(?: (?:actually|sorry|in fact|now))*\W*"
)
_NAMED_SIDE: Final = re.compile(r"\b(left|right|lt?|rt?)\b")
_ONLY: Final = re.compile(
    r"\b(?:it is|it's|its|is|was|turns out|actually)(?: (?:it is|it's|its|really|just|only|actually|in fact))*(?<=just|only)(?: on)? the "
    r"(?P<side>left|right)(?: one| side| pedicle| facet)?\W*$"
    r"|^\W*(?:(?:no|nah|nope|sorry|oops|wait|actually|it|is|its|it's|just|the|only)\W+)*(?P<alone>left|right)(?: one| side| pedicle| facet)?"
    r" (?:only|alone)"
    r"(?: actually| sorry| then| in fact)?\W*$"
)
_SIDES: Final = {"left": "left", "l": "left", "lt": "left", "right": "right", "r": "right", "rt": "right"}
_ACROSS: Final = {"left": "right", "right": "left"}


def one_sided(raw: str, facts: Mapping[str, FactRead]) -> Reading | None:
    """One side withdrawn, or the other added, where elements are known to be involved: "the right one was artefact", "it is both"."""
    match = _WITHDRAWN.fullmatch(raw.lower().strip())
    both, only = _BOTH.search(raw.lower()) or _other_too(raw, facts), _ONLY.search(raw.lower())
    if not (match or both or only) or "posterolateral" not in facts or not {*facts["posterolateral"].possible} & completing.INVOLVED:
        return None
    side = (only["side"] or only["alone"]) if only else ""
    one = f"{side} involved, {_ACROSS[side]} clear" if side else ""
    said = one or (f"{_SIDES[match['side']]} one clear" if match else "both involved")
    read = read_answer(said, "posterolateral", NAMED["posterolateral"])
    return placed(read, raw) if read else None


def _other_too(raw: str, facts: Mapping[str, FactRead]) -> bool:
    """True for the side that was not told of before: "right side too", after "left pedicle gone"."""
    said = _TOO.fullmatch(raw.lower())
    known = _NAMED_SIDE.findall(facts["posterolateral"].quote.lower()) if "posterolateral" in facts else []
    return said is not None and bool(known) and _SIDES[said["side"]] not in {_SIDES[each] for each in known}
