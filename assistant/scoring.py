"""Scoring: the outcomes of a case, lesion by lesion, from the facts read; a fact that is not known stays open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product
from typing import TYPE_CHECKING, Any, Final

from core import counterfactual
from core.facts import FactsError
from core.histology import UNKNOWN_PRIMARY
from core.outcome import AnyOutcome, Finding, Open
from core.rules import RULES
from core.scores.escc import BAND
from core.scores.sins import BANDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from assistant.answer import FactRead
    from assistant.reading.case import Case, Site
    from core.counterfactual import Change
    from core.facts import Facts

SINS_ITEMS: Final = ("location", "pain", "lesion", "alignment", "collapse", "posterolateral")
NOMS_INPUTS: Final = (
    "escc",
    "myelopathy",
    "cauda_equina",
    "histology",
    "radiosensitivity",
    "tolerates_surgery",
    "tolerates_radiation",
    "radiculopathy",
)
ON_THE_CASE: Final = (
    "radiosensitivity",
    "zoledronic_acid",
    "denosumab",
    "cockcroft_gault",
    "treatment_urgency",
    "mri_urgency",
    "biopsy_urgency",
    "tokuhashi_2005",
    "tomita",
    "modified_bauer",
    "nesms",
    "katagiri_2014",
)
_BY_COMPRESSION: Final = frozenset({"treatment_urgency", "biopsy_urgency"})
"""Times that rest on whether the cord is compressed, and with signs."""
_FEW_PATHS: Final = 2
_BY_SIGNS: Final = {"mri_urgency": "myelopathy", "surgery": "neurological_deficit"}
"""What signs of a compression are to these rules."""
RENAL: Final = frozenset({"creatinine", "creatinine_clearance_ml_min"})
KIDNEY: Final = RENAL | {"weight_kg", "age_years"}
"""Facts that the dose of a drug given by renal function rests on."""
BY_DRUG: Final = RENAL | {"hypocalcaemia", "dialysis"}
"""What a bone drug is asked about with."""
DEFICITS: Final = ("myelopathy", "cauda_equina", "weakness", "sphincter")
"""Facts that tell of a suspected compression of the cord or of the roots."""
HIGH_GRADE: Final = frozenset(grade.value for grade, band in BAND.items() if band == "high grade")
"""Grades of a compressed cord."""


@dataclass(frozen=True, slots=True)
class Scored:
    """One lesion with its facts, contradictions and outcomes by rule."""

    site: Site | None
    facts: Mapping[str, FactRead]
    conflicts: tuple[str, ...]
    outcomes: Mapping[str, AnyOutcome]

    @property
    def sins_bounds(self) -> tuple[int, int]:
        """The least and greatest total still possible."""
        totals = totals_of(self.outcomes["sins"])
        return totals[0], totals[-1]


def score(case: Case) -> list[Scored]:
    """Every lesion scored, the asked-for or else the worst first."""
    sites: list[Site | None] = [*case.sites] or [None]
    scored = [score_site(case, site) for site in sites]
    return sorted(scored, key=lambda s: (s.site is not case.asked or case.asked is None, *_rank(s)))


_TOLD: Final = frozenset(SINS_ITEMS) - {"location"}


def _rank(scored: Scored) -> tuple[bool, int, int]:
    """Orders lesions from the worst: one of which nothing was told but its level comes last, however high it might score."""
    return _TOLD.isdisjoint(scored.facts), -scored.sins_bounds[1], -scored.sins_bounds[0]


def worst(case: Case) -> Site | None:
    """The lesion with the greatest SINS still possible, of those of which anything was told."""
    return min((score_site(case, site) for site in case.sites), key=_rank).site


def score_site(case: Case, site: Site | None) -> Scored:
    """SINS, ESCC and NOMS of one lesion."""
    facts, conflicts = case.facts(site)
    sins = RULES["sins"](values(facts, SINS_ITEMS))
    level = facts["level"].value if "level" in facts and isinstance(facts["level"].value, str) else None
    outcomes: dict[str, AnyOutcome] = {"sins": sins.at(level)}
    if "escc" in facts and facts["escc"].value is not None:
        outcomes["escc"] = RULES["escc"]({**values(facts, ("escc",)), **({"level": level} if level else {})}).at(level)
    mechanics, contradicted = _mechanics(facts, totals_of(sins))
    outcomes["noms"] = RULES["noms"]({**values(facts, NOMS_INPUTS), **mechanics}).at(level)
    return Scored(site, facts, (*conflicts, *contradicted), outcomes)


def with_grade(scored: Scored) -> Scored:
    """The lesion with its ESCC left open, where it is asked for and nothing of the canal is known."""
    if "escc" in scored.outcomes:
        return scored
    unknown = RULES["escc"]({}).at(scored.outcomes["sins"].level)
    only = replace(unknown, open=("escc",), asks=("escc",)) if isinstance(unknown, Open) else unknown
    return replace(scored, outcomes={**scored.outcomes, "escc": only})


def _mechanics(facts: Mapping[str, FactRead], totals: Sequence[int]) -> tuple[dict[str, Any], list[str]]:
    """The mechanical inputs of NOMS: totals left by the items, narrowed by what is stated unless that contradicts them."""
    given: dict[str, Any] = {"sins": list(totals)}
    contradicted = []
    for name, value in values(facts, ("sins", "stability")).items():
        narrowed = {**given, name: value}
        try:
            possible = name != "sins" or value in totals
            RULES["noms"](narrowed)
        except FactsError:
            possible = False
        given = narrowed if possible else given
        contradicted += [] if possible else [name]
    return given, contradicted


def totals_of(outcome: AnyOutcome) -> tuple[int, ...]:
    """Every total a SINS outcome leaves possible."""
    if isinstance(outcome, Finding) and isinstance(outcome.value, int):
        return (outcome.value,)
    return tuple(v for v in outcome.possible if isinstance(v, int)) if isinstance(outcome, Open) else ()


def values(facts: Mapping[str, FactRead], names: Iterable[str]) -> dict[str, Any]:
    """The JSON facts of a rule: those read and usable, lists for several possibilities."""
    return {name: facts[name].value for name in names if name in facts and facts[name].value is not None}


def dexamethasone(facts: Mapping[str, FactRead]) -> AnyOutcome:
    """The steroid rule for this case: compression with signs is symptomatic, compression with none is silent."""
    return RULES["dexamethasone"]({**_signs(facts), **values(facts, ("histology", "escc", "tissue_taken"))})


def on_the_case(rule: str, facts: Mapping[str, FactRead], found: Mapping[str, Any] | None = None) -> AnyOutcome:
    """A rule on what is known of the case, and what was `found` from it; a fact that the rule cannot use stays unknown to it."""
    given: dict[str, Any] = _compression(facts) if rule in _BY_COMPRESSION else dict(found or {})
    told = values(facts, RULES[rule].facts.model_fields)
    given.update((name, value) for name, value in told.items() if _takes(rule, name, value))
    if rule in _BY_SIGNS and suspected(facts):
        given[_BY_SIGNS[rule]] = True
    return _over(rule, given, {name: value for name, value in told.items() if name not in given and isinstance(value, list)})


def _over(rule: str, given: dict[str, Any], several: Mapping[str, Sequence[Any]]) -> AnyOutcome:
    """A rule on plain numbers of which several are possible: what it comes to by each of them, or without them where that differs."""
    usable = {name: each for name, each in several.items() if all(_takes(rule, name, value) for value in each)}
    found = [RULES[rule]({**given, **dict(zip(usable, each, strict=True))}) for each in product(*usable.values())]
    return found[0] if all(each == found[0] for each in found) else RULES[rule](given)


def _takes(rule: str, fact: str, value: Any) -> bool:  # noqa: ANN401 any JSON value
    """Whether a rule can use a value of one of its facts."""
    try:
        RULES[rule].facts.read({fact: value})
    except FactsError:
        return False
    return True


def suspected(facts: Mapping[str, FactRead]) -> bool:
    """True for signs that call for the MRI of a compressed cord, by whatever name they are told."""
    return any(name in facts and facts[name].value is True for name in DEFICITS)


def _signs(facts: Mapping[str, FactRead]) -> dict[str, bool]:
    """Whether a compression has signs, by whatever name they are told; weakness beside a cord that is said to work leaves it open."""
    told = {name: facts[name].value for name in DEFICITS if name in facts}
    cord = told.pop("myelopathy", None)
    if cord is True or any(told[name] is True for name in told if name != "weakness" or cord is None):
        return {"symptomatic_compression": True}
    return {"symptomatic_compression": False} if cord is False and told.get("weakness") is not True else {}


def _compression(facts: Mapping[str, FactRead]) -> dict[str, Any]:
    """Whether the cord is compressed: by its grade, or because it has signs."""
    grades = values(facts, ("escc",)).get("escc", [])
    compressed = {grade in HIGH_GRADE for grade in (grades if isinstance(grades, list) else [grades])}
    known = _signs(facts)
    return known | ({"cord_compression": compressed.pop()} if len(compressed) == 1 and not known.get("symptomatic_compression") else {})


def radiotherapy(facts: Mapping[str, FactRead], noms: AnyOutcome) -> list[AnyOutcome]:
    """Schemes that the papers print for the settings that the acceptable paths lead to."""
    paths = _paths(noms)
    survival = {name: value if isinstance(value, list) else [value] for name, value in values(facts, ("expected_survival_months",)).items()}
    settings = dict.fromkeys(setting for path in paths for setting in _settings(path, facts))
    return [_over("radiotherapy", {"radiotherapy_setting": setting}, survival) for setting in settings]


def surgery(scored: Scored) -> AnyOutcome | None:
    """How much surgery the expected survival allows, where it is told and a path that is still possible has an operation; else None."""
    noms = scored.outcomes["noms"]
    possible = noms.possible if isinstance(noms, Open) else (noms.value,) if isinstance(noms, Finding) else ()
    operated = any("stabilization" in path for paths in possible if isinstance(paths, tuple) for path in paths)
    if not operated or not values(scored.facts, ("expected_survival_months",)):
        return None
    bands = {BANDS.of(total) for total in totals_of(scored.outcomes["sins"])}
    stability = {"stability": bands.pop()} if len(bands) == 1 and bands <= {"stable", "unstable"} else {}
    return on_the_case("surgery", scored.facts, stability)


def _paths(noms: AnyOutcome) -> tuple[str, ...]:
    """The paths that are acceptable; while they are open, those of every outcome that is possible, if they are few."""
    possible = noms.possible if isinstance(noms, Open) else (noms.value,) if isinstance(noms, Finding) else ()
    paths = tuple(dict.fromkeys(path for each in possible for path in (each if isinstance(each, tuple) else ())))
    return paths if len(paths) <= _FEW_PATHS else ()


def _settings(path: str, facts: Mapping[str, FactRead]) -> tuple[str, ...]:
    """What the radiation is for, once a path is taken."""
    tumours = facts["histology"].possible if "histology" in facts else ()
    rare = tumours if len(tumours) == 1 and tumours[0] in {"chordoma", "sarcoma"} else ()
    if path == "decompression_stabilization+SRS":
        return ("after separation surgery", *rare)
    if path == "SRS":
        return ("definitive, low-grade compression", *rare)
    if path == "cEBRT":
        deficit = "myelopathy" in facts and facts["myelopathy"].value is True
        grades = {*facts["escc"].possible} if "escc" in facts else set()
        high = ("definitive, high-grade compression",) if grades & HIGH_GRADE else ()
        return ("deficit without surgery",) if deficit else high + (("pain without compression",) if not grades or grades - HIGH_GRADE else ())
    return ("after other surgery",)


def changes(scored: Scored, rule: str, band: str | None = None) -> list[Change]:
    """The smallest changes of the facts read that would change the decision of a rule, or lead to one of its bands."""
    return counterfactual.changes(RULES[rule], _given(scored, rule), band)


def settling(scored: Scored, rule: str) -> list[Change]:
    """What each possible value of the SINS items or pathway facts that are asked for would make of an open outcome."""
    return counterfactual.settling(RULES[rule], _given(scored, rule))


def _given(scored: Scored, rule: str) -> Facts:
    """What a rule was given of a lesion, its level for its zone; for the pathway every total that SINS may still have."""
    place = ("level", *SINS_ITEMS[1:]) if values(scored.facts, ("level",)) else SINS_ITEMS
    given = values(scored.facts, place if rule == "sins" else NOMS_INPUTS)
    if rule == "noms":
        given["sins"] = list(totals_of(scored.outcomes["sins"]))
    read: Facts = RULES[rule].facts.read(given)
    return read


def settled(outcome: AnyOutcome) -> bool:
    """True when nothing that is still unknown would change the band or the path."""
    return isinstance(outcome, Finding) or (isinstance(outcome, Open) and not outcome.asks)


def asks(outcomes: Iterable[AnyOutcome], sins: AnyOutcome, facts: Mapping[str, FactRead]) -> list[str]:
    """Facts worth asking for, most decisive first; stability is asked for by the SINS items that decide it."""
    wanted = [fact for outcome in outcomes if isinstance(outcome, Open) for fact in outcome.asks]
    return list(dict.fromkeys(asked for fact in wanted for asked in _asked_as(fact, sins, facts)))


def _named(facts: Mapping[str, FactRead]) -> bool:
    """True for a tumour with a name, of which no more can be asked for."""
    return "histology" in facts and isinstance(facts["histology"].value, str) and facts["histology"].value != UNKNOWN_PRIMARY


def _asked_as(fact: str, sins: AnyOutcome, facts: Mapping[str, FactRead]) -> tuple[str, ...]:
    """What a person is asked for: the tumour while it is unnamed, its class once it is named but unlisted."""
    if fact == "sins":
        return tuple(each for item in sins.asks for each in _asked_as(item, sins, facts)) if isinstance(sins, Open) else ()
    if fact in {"lineage", "radiosensitivity"} or (fact == "histology" and _named(facts)):
        return ("radiosensitivity",) if "histology" in facts and facts["histology"].value else ("histology",)
    return ("level",) if fact == "location" and "level" not in facts else (fact,)
