"""Denying: what a sentence affirms and its material denies, or the other way round."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.denials import REACH
from assistant.wording import telling, tells

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from assistant.pieces import Base
    from assistant.wording import Wording

_VERB_DENIED: Final = re.compile(r"\b(?:is|are|was|were|should|may|can|could|did|does|do|has|have|will) ?not\b")
_ALL: Final = re.compile(r"\b(?:(?P<emphatic>does|did|do(?! not))|frequent|all(?: of)?|always|every(?! \d))(?= )(?! not)")
_WITH: Final = re.compile(r"\bwith ([a-z-]{4,})")
_NOT_UN: Final = re.compile(r"\bnot (?:\w+ )?(un\w+)")
_NEXT: Final = 24
_NOR: Final = re.compile(r"\bnor\b")
_TWICE: Final = re.compile(
    r"\b(?:no|none)\b[^,;:.]*(?:\b(?:is|are|was|were|do|does|did|has|have) not|n't)\b|"
    r"(?:\bnot|n't) neither\b|"
    r"(?:\b(?:not|neither)|n't)\b[^,;:.]*(?:(?:\bnot|n't)\b(?! only)|\b(?:no|without)\b(?! (?:more|less|later|earlier|longer|only|checking|care|"
    r"caution|further|confirm\w+|verif\w+)))",
)
_CLAUSE: Final = re.compile(
    r"[,;:.]|\b(?:because|although|though|while|whereas|but|since|and (?:is|are|was|were|has|have|does|do|did|so|should|may))\b"
)
_COMMON: Final = 1
_SIMILAR: Final = re.compile(r"\b(?:similar(?:ly)?|comparabl[ey]|alike|the same|equal(?:ly)?|unchanged)\b")


def denied(said: Wording, base: Base, *, cited: bool) -> str:
    """The first denial or affirmation that the material does not bear; empty when there is none."""
    return _denied(said, base) or (_not_so(said, base) if cited else "")


def _not_so(said: Wording, base: Base) -> str:
    """A verb denied where the sources deny nothing."""
    return "it denies what no source denies" if not base.turns and _VERB_DENIED.search(REACH.sub("", said.low)) else ""


def _denied(said: Wording, base: Base) -> str:
    """What is affirmed here and denied there, word by word; then either way round, clause by clause."""
    if ("not" in said.low or "n't" in said.low) and any(_TWICE.search(clause) for clause in _CLAUSE.split(said.low)):
        return "it denies twice, and what that says is not told"
    classes = [(each.start, each.end) for each in said.mentions if each.kind.startswith("class:")]
    checked = {term.name for term in said.terms if any(start <= term.start < end for start, end in classes)}
    turned = telling((said.affirmed & base.negated) - base.plain - checked)
    if turned and not said.denied and any(turned & negated and len(telling(names & said.names)) > _COMMON for negated, names in base.negations):
        return "it affirms what the material denies"
    if "not " in said.low and any(_un(match[1], base) for match in _NOT_UN.finditer(said.low)):
        return "it denies what the material affirms"
    if "without" in base.words and any(_with(match[1], base) for match in _WITH.finditer(said.low)):
        return "it affirms what the material denies"
    if any(_affirmed_again(said, match, base) for match in _ALL.finditer(said.low)):
        return "it affirms what the material denies"
    return _turned(said, base)


def _turned(said: Wording, base: Base) -> str:
    similar = _SIMILAR.search(said.low)
    for denies, names in said.clauses:
        common = telling(names) & (base.affirmed | base.denied)
        if common and denies and not _turns_there(names, base):
            return "it denies what the material affirms"
        if denies and (names in said.mild or names & base.denied - base.affirmed):
            continue
        if not denies and similar:
            continue
        wrong = common - (base.denied if denies else base.affirmed)
        if common and wrong == common and (denies or (len(common) > 1 and not _NOR.search(said.low))):
            return "it denies what the material affirms, or affirms what it denies"
    return ""


def _un(word: str, base: Base) -> bool:
    """True for "not still uncommon" where the material has "uncommon" and never "not uncommon"."""
    return word in base.words and not any(f" not {word} " in text for text in base.texts)


def _with(word: str, base: Base) -> bool:
    """True for "with fusion" where the material has "without fusion" and nothing else."""
    return any(f" without {word} " in text for text in base.texts) and not any(f" with {word} " in text for text in base.texts)


def _affirmed_again(said: Wording, match: re.Match[str], base: Base) -> bool:
    """True for "did follow" or "frequent collapse" where the material has "did not follow" or "no collapse"."""
    near = [term for term in said.terms if match.end() <= term.start < match.end() + _NEXT][: 1 if match["emphatic"] else 2]
    if match["emphatic"] and any(term.name in base.denied - base.affirmed for term in near):
        return True
    if len(near) > 1 and base.negated.issuperset(term.name for term in near):
        return True
    return any(term.name in base.negated and (match["emphatic"] or match[0] == "frequent" or tells(term.name)) for term in near)


def _turns_there(names: AbstractSet[str], base: Base) -> bool:
    """Whether a statement of the material that shares most with a denying clause denies something too."""
    shared = [(len(telling(piece & names)), bool(turned & names)) for turned, piece in base.statements]
    most = max((count for count, _ in shared), default=0)
    return any(turns for count, turns in shared if count == most or 1 < count == most - 1)
