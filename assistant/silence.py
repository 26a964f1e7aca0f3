"""Silence: whether the claims found answer a question at all. Measured, not guessed: `python -m benchmarks.silence` prints both errors.

The weights are those of a logistic regression over the development questions (evals/samples/evidence_*.jsonl, declining.jsonl
and silence.jsonl, the first 36 of benchmarks/near_misses.txt), each feature between 0 and 2; the cut was chosen so that fewer than
one answerable question in thirty is refused. A second fit, to the claims' questions held out of the index (`benchmarks.unseen`) and
80 further near misses as well, told them apart no better (AUC 0.96 in cross-validation with either), so the weights stayed.
"""

from __future__ import annotations

import re
from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING, Final

from assistant.answer import Status
from corpus.vocabulary import folded, lay_terms, terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from corpus.search import Hit, Query, Search

_FIELD: Final = re.compile(
    r"\b(?:spin\w*|vertebr\w*|mets?|metasta\w*|cord|back (?:pain|operation|surgery)|backbone|disc|cancers?|tumou?rs?|oncolog\w*|bones?|radio\w*|"
    r"laminectom\w*|pedicle|epidural|decompress\w*|myelopath\w*|\w+_compression|bisphosphonat\w*|screws?|rods?|fixation|(?:before|after|around) "
    r"(?:surgery|the operation))\b|"
    r"\b(?:stereotactic_radiosurgery|conventional_radiotherapy|spinal_\w+|vertebral_\w+|kyphoplasty|vertebroplasty|total_en_bloc_\w+|separation_surgery|nesms|sorg|"
    r"percutaneous_\w+|dexamethasone|corticosteroid|denosumab|zoledronic_acid|bone_modifying_agents|epidural_\w+|radio(?:sensitive|resistant)|noms|sins)\b"
)
_ABOUT_ME: Final = re.compile(
    r"\b(?:do|have|could|might|can) i (?:have|got|be having) (?:\w+ )?(?:cancer|a tumou?r|mets|metastas\w+)\b|\bdiagnose me\b", re.IGNORECASE
)
_MEASURES_LISTED: Final = """
bleed cost price dollar minut diamet gaug volum ml infect surgical_site_infection kappa reliabl sensit specif auc hazard
ratio mortal die vas nrs angl degre stay brace orthosi drive sport travel fli sexual pacemak posit margin energi dmax
constraint bmi weight smoke diabet thick dose recurrence local_control reoperation dehiscence instrumentation_failure
vertebral_compression_fracture pain quality_of_life activities_of_daily_living toxic necrosi myelopathy pneumonia
transfus kyphosi particl concentr temperatur pressur
"""
_MEASURES: Final = frozenset(_MEASURES_LISTED.split())
"""Index terms of what is measured or asked after: a question for one is not answered by claims that lack it."""
_DOSE_NOT_OURS: Final = re.compile(
    r"\bper (?:kilo|kg|kilogram)\b|\bmg\s?/\s?kg\b|"
    r"^(?=.*\b(?:dos(?:e|es|ing|age)|mg|how much)\b).*\b(?:child\w*|p(?:a)?ediatric\w*|infants?|toddlers?|neonat\w*|little (?:boy|girl)|teenagers?|"
    r"(?:[1-9]|1[0-7])[ -]?(?:(?:yr|year|month)s?[ -]?olds?|y/?o))\b",
    re.IGNORECASE | re.DOTALL,
)
"""A dose by body weight, or for a child: the papers dose adults."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for and against an answer: likeness in meaning, words held and lacking, and how the question was asked."""

    similarity: float
    coverage: float
    best_coverage: float
    unknown: float
    rarest_unknown: float
    rarest_missing: float
    topic: float
    named: float
    follow_up: float
    length: float
    unmeasured: float


@dataclass(frozen=True, slots=True)
class Asked:
    """How a question was asked: touching a disagreement, naming a paper, leaning on the question before."""

    topic: bool
    named: bool
    follow_up: bool


WEIGHTS: Final = Signs(
    similarity=4.96,
    coverage=-0.27,
    best_coverage=4.94,
    unknown=-1.70,
    rarest_unknown=-1.82,
    rarest_missing=-1.25,
    topic=2.36,
    named=1.78,
    follow_up=0.94,
    length=4.26,
    unmeasured=-5.87,
)
AGAINST: Final = 6.51
"""The sum of weighted signs that an answer must reach: the regression's constant of 6.31, and 0.20 so that three answerable questions are refused."""
_NEAR: Final = 0.5
"""Likeness in meaning from which a question belongs to the field whatever its words."""
_LONGEST: Final = 6
_MOST_UNKNOWN: Final = 2.0


def signs(search: Search, query: Query, chosen: Sequence[Hit], asked: Asked) -> Signs:
    """What the question and the claims chosen for it say about each other."""
    rows = [search.rows[hit.entry.id] for hit in chosen]
    lay = lay_terms(query.text)
    missing = [search.rarity(term, query.text) for term in query.own if term not in lay and search.holding(term).isdisjoint(rows)]
    unknown = [rarity for _, rarity in query.unknown]
    unmeasured = [term for term in _MEASURES.intersection(terms(query.text)) if search.holding(term).isdisjoint(rows)]
    return Signs(
        similarity=max(hit.similarity for hit in chosen),
        coverage=search.coverage(query, rows),
        best_coverage=max(search.coverage(query, [row]) for row in rows),
        unknown=min(sum(unknown), _MOST_UNKNOWN),
        rarest_unknown=max(unknown, default=0.0),
        rarest_missing=max(missing, default=0.0),
        topic=float(asked.topic),
        named=float(asked.named),
        follow_up=float(asked.follow_up),
        length=min(len(query.own), _LONGEST) / _LONGEST,
        unmeasured=min(len(unmeasured), 2) / 2,
    )


def weighed(found: Signs) -> float:
    """The weighted sum of the signs less what an answer must reach: below 0 the papers are silent."""
    return float(sum(value * weight for value, weight in zip(astuple(found), astuple(WEIGHTS), strict=True))) - AGAINST


def outside(question: str, similarity: float) -> bool:
    """True when no word of a question belongs to the field and no claim comes near it in meaning."""
    return similarity < _NEAR and not _FIELD.search(folded(question))


def refused(question: str) -> Status | None:
    """The status of a question that is refused whatever is found: nothing, a diagnosis of oneself, a dose by body weight or for a child."""
    if not question or _ABOUT_ME.search(question):
        return Status.OUT_OF_SCOPE
    if not _DOSE_NOT_OURS.search(question):
        return None
    return Status.NO_EVIDENCE if _FIELD.search(folded(question)) else Status.OUT_OF_SCOPE
