"""Naming: does a sentence name or deny something that its material does not? Drugs, procedures, diseases, people, opposites."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING, Final

from assistant.wording import concept, read, telling, tells

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from assistant.material import Base
    from assistant.wording import Term, Wording

_ET_AL: Final = re.compile(r"\b([A-Z][\w'-]+)(?: and colleagues|,? et al\b| and co-?workers)")
_NAME: Final = re.compile(r"(?<![.!?] )(?<!^)(?<![.!?:] [\"'])\b[A-Z][\w'-]*[A-Za-z]")
_REPORTS: Final = re.compile(
    r"^(?!\w*(?:ers|ors|ists|ents|ies)\b)([A-Z][\w'-]+)(?:'s (?:group|series|team))? "
    r"(?:found|finds|report\w*|stud\w+|observed|saw|show(?:s|ed)|treated|describe[sd]|note[sd]|propose[sd]|recommend\w*|advise[sd]|conclude[sd])\b"
)
_ACRONYM: Final = re.compile(r"\b[A-Z][A-Z\d-]*[A-Z]\b")
_ENDING: Final = re.compile(
    r"(?:therap(?:y|ies)|ectom(?:y|ies)|otom(?:y|ies)|plast(?:y|ies)|scop(?:y|ies)|graph(?:y|ies)|omas?|itis|(?<!diagn)(?<!progn)os[ie]s|"
    r"a?emias?|mabs?|nibs?|olol|statins?|azoles?|cillin|mycin|parin|xabans?|phosphonates?|dron(?:ates?|ic)|steroids?|solone|platin|taxel|"
    r"rubicin|path(?:y|ies)|plegia|paresis|desis)$"
)
"""How drugs, procedures and diseases end."""
_AGAINST: Final = re.compile(r"[^,;:.]{0,60}\b(?:over|than|compared (?:with|to)|versus|vs|against|instead of|rather than)\W+", re.IGNORECASE)
_OR: Final = re.compile(r" (?:and|or) (?:only |clearly )?", re.IGNORECASE)
_ALIKE: Final = frozenset({"class:stability", "class:lesion", "class:radiation", "class:symptoms"})
_VERB_DENIED: Final = re.compile(r"\b(?:is|are|was|were|should|may|can|could|did|does|do|has|have|will) ?not\b", re.IGNORECASE)
_OPPOSITES: Final = ("un", "non-", "non", "in", "im", "ir", "dis")
_COVERED: Final = 0.5
_UNCITED: Final = 0.65
_ROOT: Final = 6


def fault(said: Wording, base: Base, *, cited: bool) -> str:
    """What the sentence names or denies against its material; empty when there is nothing. `cited` says whether it has a marker."""
    strange = ((term, said.text[term.start : term.end].lower()) for term in said.loose if term.name not in base.names and tells(term.name))
    new = [(term, word) for term, word in strange if not all(part in base.words for part in word.split())]
    words = [word for _, word in new]
    return (
        _itself(said)
        or _unknown(new, base)
        or _stranger(said, base)
        or _opposite(words, base)
        or _orphan(said, {term.name for term, word in new if not _kin(word, base)})
        or _uncovered(said, base, cited=cited)
        or _denied(said, base)
        or (_not_so(said, base) if cited else "")
    )


def _itself(said: Wording) -> str:
    """A thing compared with itself."""
    classes = [each for each in said.mentions if each.kind.startswith("class:")]
    for one, two in combinations(classes, 2):
        between = said.text[one.end : two.start]
        alike = said.text[one.start : one.end].lower() == said.text[two.start : two.end].lower() or one.kind in _ALIKE
        if one.kind == two.kind and one.value == two.value and alike and (_AGAINST.fullmatch(between) or _OR.fullmatch(between)):
            return f'"{said.text[one.start : two.end]}" compares a thing with itself'
    return ""


def _unknown(new: Sequence[tuple[Term, str]], base: Base) -> str:
    """A named thing of the field, by the vocabulary or by its ending."""
    stranger = next((word for term, word in new if concept(term.name) or (_ENDING.search(word) and not _kin(word, base))), None)
    return f'"{stranger}" is named nowhere in the material' if stranger else ""


def _kin(word: str, base: Base) -> bool:
    """True for another form of a word of the material: "apoptosis" for "apoptotic"."""
    root = word[: max(_ROOT, len(word) - 4)]
    return any(each.startswith(root) for each in base.words)


def _stranger(said: Wording, base: Base) -> str:
    """A person, an institution or an abbreviation."""
    text = said.text.strip()
    found = [match[1] for each in (_ET_AL, _REPORTS) for match in each.finditer(text)]
    found += [match[0] for each in (_NAME, _ACRONYM) for match in each.finditer(text)]
    stranger = next((each for each in found if not read(each).names <= base.names and not _numbered(each, base)), None)
    return f'"{stranger}" is named nowhere in the material' if stranger else ""


def _numbered(name: str, base: Base) -> bool:
    """True for the letters of "EQD2"."""
    return any(word.startswith(name.lower()) and word[len(name) :].isdigit() for word in base.words)


def _opposite(new: Sequence[str], base: Base) -> str:
    """A word whose opposite stands in the material: "unlikely" for "likely"."""
    for word in new:
        for prefix in _OPPOSITES:
            other = word.removeprefix(prefix) if word.startswith(prefix) else prefix + word
            if other in base.words:
                return f'"{word}" turns "{other}" round'
    return ""


def _orphan(said: Wording, new: AbstractSet[str]) -> str:
    """A figure whose clause is about something that is nowhere in the material."""
    classes = [(each.start, each.end) for each in said.mentions if each.kind.startswith("class:")]
    clauses: dict[int, set[str]] = {}
    for term in said.loose if new else ():
        if tells(term.name) and not any(start <= term.start < end for start, end in classes):
            clauses.setdefault(term.clause, set()).add(term.name)
    for mention, clause in zip(said.mentions, said.places, strict=True):
        if mention.kind == "amount" and clauses.get(clause) and clauses[clause] <= new:
            return f'"{said.text[mention.start : mention.end]}" is said of something that the material does not name'
    return ""


def _uncovered(said: Wording, base: Base, *, cited: bool) -> str:
    """A sentence of which most is new, or that says nothing."""
    names = telling(frozenset(term.name for term in said.loose))
    new = frozenset(name for name in names - base.names if not all(part in base.names for part in name.split("_")))
    if len(names) - len(new) < (_COVERED if cited else _UNCITED) * len(names):
        return "much of what it says is not in the material"
    checkable = said.mentions or any(concept(name) for name in names) or (cited and names)
    return "" if checkable else "it says nothing that can be checked"


def _not_so(said: Wording, base: Base) -> str:
    """A verb denied where the sources deny nothing."""
    return "it denies what no source denies" if _VERB_DENIED.search(said.text) and not base.turns else ""


def _denied(said: Wording, base: Base) -> str:
    """What is affirmed here and denied there, word by word; then either way round, clause by clause."""
    if not said.denied and telling((said.affirmed & base.negated) - base.plain):
        return "it affirms what the material denies"
    for denies, names in said.clauses:
        if denies and names & base.denied - base.affirmed:
            continue
        common = telling(names) & (base.affirmed | base.denied)
        wrong = common - (base.denied if denies else base.affirmed)
        if common and wrong == common and (denies or len(common) > 1):
            return "it denies what the material affirms, or affirms what it denies"
    return ""
