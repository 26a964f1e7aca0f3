"""Naming: does a sentence name or deny something that its material does not? Drugs, procedures, diseases, people, opposites."""

from __future__ import annotations

import re
from functools import cache
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Final

from assistant.denials import DENIAL, NOT_DENIED, SAYING, TELLS, TOLD
from assistant.denying import denied
from assistant.wording import concept, read, telling, tells
from assistant.wording_classes import GENERIC, SOFT
from assistant.words import word_list
from corpus.vocabulary import term_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from assistant.pieces import Base
    from assistant.wording import Term, Wording

_ET_AL: Final = re.compile(r"\b([A-Z][\w'-]+)(?: and colleagues|,? et al\b| and co-?workers)")
_NAME: Final = re.compile(r"(?<![.!?] )(?<!^)(?<!^[\"'(])(?<![.!?:] [\"'])\b[A-Z][\w'-]*[A-Za-z]")
_REPORTS: Final = re.compile(
    r"^(?!\w*(?:ers|ors|ists|ents|ies)\b)([A-Z][\w'-]+)(?:'s (?:group|series|team))? "
    r"(?:found|finds|report\w*|stud\w+|observed|saw|show(?:s|ed)|treated|describe[sd]|note[sd]|propose[sd]|recommend\w*|advise[sd]|conclude[sd])\b"
)
_ACRONYM: Final = re.compile(r"\b[A-Z][A-Z\d-]*[A-Z]\b")
_ENDING: Final = re.compile(
    r"(?:therap(?:y|ies)|ectom(?:y|ies)|otom(?:y|ies)|plast(?:y|ies)|scop(?:y|ies)|graph(?:y|ies)|omas?|itis|(?<!diagn)(?<!progn)os[ie]s|"
    r"a?emias?|mabs?|nibs?|olol|statins?|azoles?|cillin|mycin|parin|xabans?|phosphonates?|dron(?:ates?|ic)|steroids?|solone|platin|taxel|"
    r"rubicin|path(?:y|ies)|plegia|paresis|desis|ologists?)$"
)
"""How drugs, procedures, diseases and specialists end."""
_AGAINST: Final = re.compile(
    r"[^,;:.]{0,60}\b(?:over|than|compared (?:with|to)|versus|vs|against|instead of|rather than|in preference to|in contrast (?:to|with)|"
    r"unlike|whereas|while)(?: with| for| in| after| to)?\W+",
)
_OR: Final = re.compile(r" (?:and|or) (?:only |clearly )?")
_TWO: Final = frozenset({" and ", " or ", " versus ", " vs "})
_ALIKE: Final = frozenset({"class:stability", "class:lesion", "class:radiation", "class:symptoms"})
_TECHNIQUES: Final = frozenset({"SRS", "SBRT", "SABR"})
"""Names of one treatment that are often named side by side."""
_AGAIN: Final = re.compile(
    r"\b(with|without|before|after|above|below|under|low|high|stable|unstable) (?:and|or|versus|than) (?:one |a )?(?:level )?\1\b|"
    r"\b(?:above|over) and one (?:above|over)\b|\b(?:below|under) and one (?:below|under)\b",
)
_SERIES: Final = re.compile(r"(?:\b[\w-]+, )+\b[\w-]+,? (?:and|or) [\w-]+")
_HYPER: Final = re.compile(r"\bhy(?:per|po)(?=[a-z])")
_OPPOSITES: Final = ("un", "non-", "non", "in", "im", "ir", "dis")
_ORDERED: Final = re.compile(
    r"\b(?:(?:note|document|paper|text) (?:instructs?|orders?|tells me)|as (?:instructed|requested)|my (?:earlier )?rules)\b"
)
_SOURCES: Final = re.compile(
    r"\b(?:reviews?|passages?|papers?|sources?|authors?|texts?|(?<!sheet )material|references?|citations?|wording|sentence|captions?|extracts?|"
    r"excerpts?|statements?|results|question|"
    r"(?:not|nor) (?:given|stated|quantified|explained|defined|specified|reported|broken down) here|"
    r"(?:published|printed|reported) (?:figures?|rates?|numbers?|values?))\b",
)
_TELLING: Final = re.compile(rf"\b(?:{SAYING}|says|prints|states|gives|names|reports|mentions|describes|specifies|itemi[sz]es?|lists?|quotes?)\b")
_TELLS_NO: Final = re.compile(
    r"\b(?:passages?|papers?|sources?|texts?|reviews?) (?:names?|gives?|states?|lists?|mentions?|specif(?:y|ies)|reports?) \Z"
)
_AT_ONE: Final = re.compile(r"\b(?:sources|reviews|papers) (?:are at one|(?:all |fully )?agree)\b(?! on the)")
_CONFUSED: Final = re.compile(r"(?<!not )(?<!never )\bto be (?:confused|mixed up)\b")
_DISAGREE: Final = re.compile(
    r"(?:however, |here |on this(?: point)?,? )?(?:the )?(?:sources|papers|reviews|authors|texts)(?: here)? (?:differ|disagree|diverge|conflict|"
    r"part ways|"
    r"(?:are|is) (?:not (?:unanimous|of one mind)|divided|split|at odds|in disagreement)|do(?: not|n't) (?:fully |all )?agree)"
    r"(?: (?:here|on this|on this point|about this|with each other))?[.!]?",
)
"""That the sources differ, where our own text says so."""
_DIFFER: Final = " the sources differ on "
_NUMBERED: Final = re.compile(r"\b(?:bed|bay|room|ward|table|figure|zone|panel|group) \Z")
_NUMBERED_REACH: Final = 8
_SETTLED: Final = re.compile(r"\b(?:is|was|are|were) (?:stated|said|printed|clear|known|told|explained) (?:whether|if|which|how)\b")
_ANSWERS: Final = re.compile(r"\W*(?:yes|no|not|true|false|correct|right|wrong|indeed|probably|possibly|never|always|of course)\b")
"""A bare yes or no, which can be wrong and cannot be checked."""
_COVERED: Final = 0.5
_UNCITED: Final = 0.65
_ENOUGH: Final = 5
_ANCHORED: Final = 3
_ROOT: Final = 6


def fault(said: Wording, base: Base, *, cited: bool, held: AbstractSet[int] = frozenset()) -> str:
    """What the sentence names or denies against its material; empty when there is nothing.

    `cited` says whether it has a marker, `held` where figures begin that are supported with what they count.
    """
    strange = ((term, said.text[term.start : term.end].lower()) for term in said.loose if term.name not in base.names and tells(term.name))
    new = [(term, word) for term, word in strange if not all(_there(part, base) for part in word.split())]
    new = [(term, word) for term, word in new if not _same().get(word, frozenset()) & base.words]
    if _DISAGREE.fullmatch(said.low.strip()) and any(_DIFFER in text for text in base.texts):
        return ""
    return (
        _itself(said)
        or _obeyed(said)
        or _instrument(said, base)
        or _told(said, base)
        or _unknown(new, base, asks=said.text.rstrip().endswith("?"))
        or _stranger(said, base)
        or _opposite([word for term, word in new if term.name not in said.denied], base)
        or _orphan(said, {term.name for term, word in new if not _kin(word, base)}, held)
        or _uncovered(said, base, cited=cited)
        or denied(said, base, cited=cited)
    )


def _itself(said: Wording) -> str:
    """A thing compared with itself."""
    again = _AGAIN.search(said.low)
    if again:
        return f'"{again[0]}" compares a thing with itself'
    for series in _SERIES.finditer(said.text) if said.text.count(", ") > 1 or " and " in said.text else ():
        items = re.findall(r"[\w-]+(?=,| and | or |\Z)", series[0].lower())
        if len(set(items)) < len(items):
            return f'"{series[0]}" names a thing twice'
    for one, two in pairwise(each for each in said.mentions if each.kind in {"amount", "grade"}):
        if one.value == two.value and one.unit == two.unit and said.text[one.end : two.start] in _TWO:
            return f'"{said.text[one.start : two.end]}" names a figure twice'
    classes = [each for each in said.mentions if each.kind.startswith("class:")]
    for one, two in combinations(classes, 2):
        between = said.low[one.end : two.start]
        alike = said.text[one.start : one.end].lower() == said.text[two.start : two.end].lower() or one.kind in _ALIKE
        names = said.text[one.start : one.end], said.text[two.start : two.end]
        if (
            one.kind == two.kind
            and one.value == two.value
            and alike
            and not (names[0] != names[1] and _TECHNIQUES.issuperset(names) and _OR.fullmatch(between))
            and (_AGAINST.fullmatch(between) or _OR.fullmatch(between))
        ):
            return f'"{said.text[one.start : two.end]}" compares a thing with itself'
    return ""


def _obeyed(said: Wording) -> str:
    """What speaks of orders instead of a patient."""
    order = _ORDERED.search(said.low)
    return f'"{order[0]}" speaks of orders' if order else ""


def _instrument(said: Wording, base: Base) -> str:
    """A score that the material does not name."""
    other = sorted(said.instruments - base.instruments)
    return f"{other[0].upper()} is named nowhere in the material" if other else ""


def _told(said: Wording, base: Base) -> str:
    """What the material says is not printed or not clear, said to be so."""
    found = list(TOLD.finditer(said.low)) if any(map(said.low.__contains__, TELLS)) else ()
    if settled := _SETTLED.search(said.low):
        return f'"{settled[0]}": no source says so'
    if confused := _CONFUSED.search(said.low):
        return f'"{confused[0]}": no source says so'
    if (agreed := _AT_ONE.search(said.low)) and any(_DIFFER in text for text in base.texts):
        return f'"{agreed[0]}": the material says the opposite'
    wrong = sorted(match["verb"] for match in found if match["verb"] in (base.told if match["no"] else base.untold))
    return f'"{wrong[0]}": the material says the opposite' if wrong else ""


def _unknown(new: Sequence[tuple[Term, str]], base: Base, *, asks: bool) -> str:
    """A named thing of the field, by the vocabulary or by its ending; a question may be put to an oncologist."""
    new = [(term, word) for term, word in new if not (asks and term.name in GENERIC)]
    stranger = next((word for term, word in new if concept(term.name) or _part(word, base) or (_ENDING.search(word) and not _kin(word, base))), None)
    return f'"{stranger}" is named nowhere in the material' if stranger else ""


def _part(word: str, base: Base) -> bool:
    """True for "chemotherapy-sensitive" where no chemotherapy is named."""
    return "-" in word and any(concept(name) and name not in base.names for part in word.split("-") for name in read(part).names)


def _kin(word: str, base: Base) -> bool:
    """True for another form of a word of the material: "apoptosis" for "apoptotic"."""
    if word.endswith(("ist", "ists")):  # those who practise something are not what they practise
        return word in base.words
    root = word[: max(_ROOT, len(word) - 4)]
    return f" {root}" in base.row


def _stranger(said: Wording, base: Base) -> str:
    """A person, an institution or an abbreviation."""
    text = said.text.strip()
    found = [match[1] for each in (_ET_AL, _REPORTS) for match in each.finditer(text)]
    found += [match[0].removesuffix("'s") for each in (_NAME, _ACRONYM) for match in each.finditer(text) if not match[0].startswith("I'")]
    stranger = next((each for each in found if not (_is_word(each, base) or read(each).names <= base.names or _numbered(each, base))), None)
    return f'"{stranger}" is named nowhere in the material' if stranger else ""


def _is_word(name: str, base: Base) -> bool:
    """True for a word of the material, and for the letters of a class: "IV"."""
    return name.lower() in base.words or any(each.start == 0 and each.end == len(name) for each in read(name).mentions)


def _numbered(name: str, base: Base) -> bool:
    """True for the letters of "EQD2"."""
    return any(word.startswith(name.lower()) and word[len(name) :].isdigit() for word in base.words)


def _opposite(new: Sequence[str], base: Base) -> str:
    """A word whose opposite stands in the material: "unlikely" for "likely"."""
    for word in new:
        for prefix in _OPPOSITES:
            other = word.removeprefix(prefix) if word.startswith(prefix) else prefix + word
            if other in base.words and term_of(other) not in base.negated | base.denied:
                return f'"{word}" turns "{other}" round'
        turned = _HYPER.sub(lambda match: "hypo" if match[0] == "hyper" else "hyper", word)
        if turned != word and turned in base.words:
            return f'"{word}" turns "{turned}" round'
    return ""


def _orphan(said: Wording, new: AbstractSet[str], held: AbstractSet[int]) -> str:
    """A figure whose clause is about something that is nowhere in the material."""
    classes = [(each.start, each.end) for each in said.mentions if each.kind.startswith("class:")]
    clauses: dict[int, set[str]] = {}
    anchored = len(telling(said.names) - new) >= _ANCHORED
    for term in said.loose if new and not anchored else ():
        if tells(term.name) and not any(start <= term.start < end for start, end in classes):
            clauses.setdefault(term.clause, set()).add(term.name)
    counted = {term.start: (term.name, said.text[term.start : term.end].lower()) for term in said.terms}
    for mention, clause, title in zip(said.mentions, said.places, said.titles, strict=True):
        if mention.start in held:
            continue
        next_word = counted.get(mention.end + 1, ("", ""))
        counts = not _NUMBERED.search(said.low, max(0, mention.start - _NUMBERED_REACH), mention.start)
        if counts and mention.kind == "amount" and not mention.unit and not title and next_word[0] in new and not next_word[1].endswith("ed"):
            return f'"{said.text[mention.start : mention.end]}" counts something that the material does not name'
        if mention.kind == "amount" and clauses.get(clause) and clauses[clause] <= new:
            return f'"{said.text[mention.start : mention.end]}" is said of something that the material does not name'
    return ""


def _uncovered(said: Wording, base: Base, *, cited: bool) -> str:
    """A sentence of which most is new, or that says nothing; what speaks of the sources and holds no figure may."""
    checked = [(each.start, each.end) for each in said.mentions]
    terms = list({term.name: term for term in said.loose if tells(term.name)}.values())
    known = sum(_is_known(said, term, base) or any(start <= term.start < end for start, end in checked) for term in terms)
    if _of_sources(said, terms, base):
        return ""
    if known < _ENOUGH and known < (_COVERED if cited else _UNCITED) * len(terms):
        return "much of what it says is not in the material"
    checkable = said.mentions or any(concept(term.name) for term in terms) or (cited and terms)
    if checkable or (not cited and not _ANSWERS.match(said.low)) or (not DENIAL.search(said.low) and base.repeats(said.text)):
        return ""
    return "it says nothing that can be checked"


def _is_known(said: Wording, term: Term, base: Base) -> bool:
    """Whether the material has a term, its parts or another form of its word."""
    if term.name in base.names or all(part in base.names for part in term.name.split("_")):
        return True
    word = said.text[term.start : term.end].lower()
    return _kin(word, base) or bool(_same().get(word, frozenset()) & base.words)


def _there(part: str, base: Base) -> bool:
    """True for a word that the material has, by itself or by one that says the same."""
    return part in base.words or term_of(part) in base.names or bool(_same().get(part, frozenset()) & base.words)


@cache
def _same() -> dict[str, frozenset[str]]:
    """For each word of a group those that say the same."""
    return {word: frozenset(group) for group in word_list("same") for word in group}


def _of_sources(said: Wording, terms: Sequence[Term], base: Base) -> bool:
    """True for "neither review states a margin": of the sources, and nothing that is checked elsewhere."""
    if (
        not _SOURCES.search(said.low)
        or _denies_more(said)
        or any(each.kind in SOFT or not each.kind.startswith(("class:", "paper")) for each in said.mentions)
    ):
        return False
    return not any(concept(term.name) and not _is_known(said, term, base) for term in terms)


def _denies_more(said: Wording) -> bool:
    """True where something else is denied than that a source tells it."""
    plain = NOT_DENIED.sub("", said.low)
    return any(not (_TELLING.search(plain, match.end()) or _TELLS_NO.search(plain, 0, match.start())) for match in DENIAL.finditer(plain))
