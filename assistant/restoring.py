"""Restoring: the last correction is taken back: "I was right the first time", "leave it as it was", "back to what I said"."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING, Final

from assistant.reading.sites import PARTS
from assistant.requests import any_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.reading.case import Case
    from assistant.reading.sites import Site

_SURE: Final = any_of(
    r"\b(?:i|we|you|they|it|that|he|she|report|original)(?:'d)? (?:was|were|had (?:it|that)|got (?:it|that)|said it) (?:actually |probably |in "
    r"fact |all )*"
    r"(?:right|correct|ok|fine) (?:the )?(?:first time|first|before|originally|initially|all along|from the start|at first|to (?:begin|start) "
    r"with|in the first place)",
    r"\b(?:right|correct) (?:the )?first time\b|\bas (?:i|we) had it\b|\b(?:revert|go back) to what (?:i|we|it) (?:said|had|was|told you|gave you)\b",
    r"\b(?:my|the) (?:first|original|initial|earlier|previous) (?:one|level|version|figure|value|reading|number|grade|answer|side|statement|"
    r"entry|read"
    r"|description|account)? ?(?:(?:is|was|were|actually|in fact|the) )*(?:right|correct|stands?|holds?|stood|better)\b",
    r"\b(?:it was|it's|its|it is|was|leave it|keep it|put it back|set it back|back|stay|stays|stick)(?: to)? (?:exactly )?(?:as|how|like|what) "
    r"(?:i|we|it) "
    r"(?:had (?:it|that)?|was|said(?: it)?|put it|gave it|first said|originally said|told you)\b(?! (?:about|on|of|for)\b)",
    r"\b(?:revert|go back|going back|change (?:it|that) back|put (?:it|that) back|switch(?: it)? back|set (?:it|that) back|back|stick) (?:to|with) "
    r"(?:the |my )?(?:original|first|previous|earlier|initial|old) ?(?:one|level|version|figure|value|reading|number|grade|answer|statement|"
    r"side)?\W*(?:$|[.,;!?]|please|pls)",
    r"\b(?:ignore|forget|disregard|cancel|scrap|scratch|undo|drop|reverse) (?:that|my|the) (?:last )?(?:correction|change|amendment|edit)\b",
    r"^\W*(?:(?:no|sorry|oops|wait|ah|oh|argh)\W+)*(?:scrap|scratch|ignore|forget|disregard|cancel|undo) that\b[ ,.;:-]*(?:(?:it|that)(?:'s| was| "
    r"is) "
    r"(?:about |for |from |of )?)(?:the |an?(?=other))?(?:other|wrong|different|another|next|previous)\b[^.;!?\n]*",
    r"\b(?:correction|amendment) (?:itself )?(?:was|is) (?:wrong|a mistake|mistaken)\b|\bno (?:correction|change) (?:needed|after all)\b",
)
_AS_SAID: Final = any_of(
    r"^\W*(?:(?:no|actually|sorry|oops|hm+|wait|ok|oh|ah|so|it is|it's|its|was|scrap that|ignore that|forget that|just)\W+)*as (?:i|we) (?:had "
    r"(?:it|said)?|said"
    r"|put it|told you|gave it)(?: it)?(?: (?:before|first|originally|initially|at first|the first time|in the first place|earlier|to begin "
    r"with))?\W*$",
)
"""Restores what it was only where the turn says nothing else."""
_FIGURE: Final = any_of(
    r"^\W*(?:(?:no|actually|sorry|oops|hm+|wait|ok|oh|ah|so|it is|it's|its|the|was|hang on)\W+)*(?P<right>\d{1,3}[abc]?) ?(?:%|percent)? (?:was|is) "
    r"(?:(?:actually|indeed|in fact|probably) )?(?:right|correct)(?: (?:after all|all along|the first time|before|originally))?\W*$",
    r"^\W*(?:(?:no|actually|sorry|oops|hm+|wait|ok|oh|ah|so|it is|it's|its|the|was|hang on|go with|back to)\W+)*(?P<said>\d{1,3}[abc]?) ?(?:%|"
    r"percent)?,? as "
    r"(?:i|we) (?:first |originally |initially )?(?:said|had(?: it)?|put it|told you|gave it)(?: (?:before|first|at first|originally))?\W*$",
)
"""A figure told before that was right: the fact that was told with it is restored, and no other."""
_DERIVED: Final = frozenset({"location", "radiosensitivity"})


def asked(clean: str) -> bool:
    """True for a turn that takes the last correction back."""
    return bool(_SURE.search(clean) or _AS_SAID.search(clean) or _FIGURE.search(clean))


def restore(clean: str, case: Case, earlier: Sequence[Case]) -> bool:
    """Give the case what its last correction replaced, and leave what was added since; false where nothing was replaced.

    A turn that names the figure which was right restores what was told with that figure.
    """
    named = _FIGURE.search(clean)
    figure = named and (named["right"] or named["said"])
    for then in reversed(earlier):
        if len(then.sites) > len(case.sites) and not figure:
            case.sites, case.asked, case.patient = (deepcopy(then.sites), None, deepcopy(then.patient))
            return True
        pairs: list[tuple[Site | None, Site | None]] = [*zip(then.sites, case.sites, strict=False)] or [(None, None)]
        told = [
            (old, now, name) for old, now in pairs for name in _replaced(then, case, old, now) if not figure or _told_with(figure, then, old, name)
        ]
        if told:
            for old, now, name in told:
                of_lesion = old and now and name in (*old.notes, *_parts(old), "level")
                _put_back(name, *((old, now) if old and now and of_lesion else (then.patient, case.patient)))
            return True
    return False


def _replaced(then: Case, now: Case, old: Site | None, new: Site | None) -> list[str]:
    """The facts whose earlier value no longer stands."""
    before, after = then.facts(old)[0], now.facts(new)[0]
    return [
        name
        for name, fact in before.items()
        if name not in _DERIVED and fact.value is not None and (name not in after or after[name].value != fact.value)
    ]


def _told_with(figure: str, then: Case, old: Site | None, name: str) -> bool:
    """True for a fact that was told with a figure."""
    return bool(re.search(rf"(?<!\d){figure}(?!\d)", then.facts(old)[0][name].quote))


def _parts(site: Site) -> set[str]:
    return {name for name, parts in PARTS.items() if any(part in site.notes for part in parts)}


def _put_back(name: str, old: Site, now: Site) -> None:
    if name == "level":
        now.levels, now.named = old.levels, old.named
        return
    for part in (name, *PARTS.get(name, ())):
        now.notes.pop(part, None)
        if part in old.notes:
            now.notes[part] = deepcopy(old.notes[part])
