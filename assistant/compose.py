"""Composition: outcomes and evidence as short text. The answer stands in the first line, reasons below, what is missing last."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.answer import Cited
from assistant.fact_words import either, named
from assistant.paths import PATHS
from core.dosing.radiotherapy import setting_of
from core.outcome import NO_ROW, AnyOutcome, Dispute, Finding, NotApplicable, Open, Reason
from core.quantity import Amounts
from core.scores.escc import Grade

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from assistant.answer import Invalid
    from assistant.evidence import Point
    from assistant.prose import Prose
    from assistant.scoring import Scored

_AMOUNTS: Final = {
    "daily": ", then {} a day",
    "every": " every {}",
    "dose": "{}",
    "concentrate": " ({} of concentrate)",
    "bolus": "{} bolus",
    "limit": "{}",
    "from": "{}",
    "to": " to {}",
}
"""How each named amount is said after those before it."""
_FEW: Final = 3
TITLES: Final = {
    "radiotherapy": "Radiotherapy schemes",
    "bed": "BED",
    "sins": "SINS",
    "sins_total": "SINS",
    "escc": "ESCC",
    "noms": "NOMS",
    "dexamethasone": "Dexamethasone",
    "zoledronic_acid": "Zoledronic acid",
    "denosumab": "Denosumab",
    "cockcroft_gault": "Creatinine clearance",
    "cord_dose": "Cord limit",
    "radiosensitivity": "To conventional radiotherapy",
    "mri_urgency": "MRI",
    "treatment_urgency": "Definitive treatment",
    "biopsy_urgency": "Biopsy",
    "tokuhashi_2005": "Revised Tokuhashi",
    "tomita": "Tomita",
    "modified_bauer": "Modified Bauer",
    "nesms": "NESMS",
    "katagiri_2014": "Katagiri 2014",
}


def headline(prose: Prose, scored: Scored, rules: Sequence[str]) -> None:
    """The first line: level and the asked results."""
    level = next((o.level for o in scored.outcomes.values() if o.level), None)
    if level:
        prose.say(f"{level}: ", "user")
    for i, rule in enumerate(rule for rule in rules if rule in scored.outcomes):
        outcome = scored.outcomes[rule]
        prose.say(" " if i else "", "user").say(sentence(rule, outcome), f"outcome:{rule}")
        prose.cite(*[reason.citation for reason in outcome.because[:1] if reason.citation]).say(".", "user")


def sentence(rule: str, outcome: AnyOutcome) -> str:
    """One outcome in a few words."""
    return {"sins": _sins, "sins_total": _sins, "escc": _escc, "noms": _noms, "surgery": _extent}.get(rule, _plain)(outcome)


def _sins(outcome: AnyOutcome) -> str:
    if isinstance(outcome, Finding):
        near = ", one reading step from the next class" if outcome.near_cutoff else ""
        return f"SINS {outcome.value}, {outcome.band}{near}"
    assert isinstance(outcome, Open)  # noqa: S101 SINS has no other kind
    low, high = outcome.range or (0, 0)
    if len(outcome.bands) == 1:
        return f"SINS {low} to {high}, {outcome.bands[0]} either way"
    return f"SINS {low} to {high}, open between {either(outcome.bands).replace(' or ', ' and ')}"


def _escc(outcome: AnyOutcome) -> str:
    if isinstance(outcome, Finding):
        return f"ESCC {outcome.value}, {outcome.band}"
    if isinstance(outcome, Open):
        grades = [str(each) for each in outcome.possible]
        if len(grades) == len(Grade):
            return "ESCC not known: it is graded on axial MRI"
        return f"ESCC open, {either(grades)}: {either(outcome.bands)}"
    return "ESCC cannot be graded"


def _noms(outcome: AnyOutcome) -> str:
    if isinstance(outcome, Finding) and isinstance(outcome.value, tuple):
        paths = " or ".join(PATHS[path] for path in outcome.value)
        return f"NOMS: {paths}" + (" (stability is the surgeon's call)" if len(outcome.value) > 1 else "")
    if isinstance(outcome, Open):
        return "NOMS open" if len(outcome.bands) > _FEW else f"NOMS open: {'; '.join(map(_path_band, outcome.bands))}"
    return "NOMS: no row applies"


def _path_band(band: str) -> str:
    if band == NO_ROW:
        return "or no row applies"
    return " or ".join(PATHS.get(path, path) for path in band.split(" or "))


def _plain(outcome: AnyOutcome) -> str:
    title = TITLES.get(outcome.rule, outcome.rule)
    if isinstance(outcome, Finding):
        return f"{title}: {_value(outcome)}"
    if isinstance(outcome, Open) and any(isinstance(each, Amounts) for each in outcome.possible):
        return f"{title} open: {'; or '.join(map(_worded, outcome.possible))}"
    if isinstance(outcome, Open) and outcome.rule == "radiosensitivity":
        return f"{title}: not listed, {either(outcome.bands)}"
    if isinstance(outcome, Open) and outcome.range and outcome.range[0] != outcome.range[1]:
        low, high = outcome.range
        if len(outcome.bands) == 1:
            return f"{title}: {low} to {high} {outcome.unit or ''}".rstrip() + f", {outcome.bands[0]} either way"
        return f"{title}: {low} to {high} {outcome.unit or ''}".rstrip() + f", open: {either(outcome.bands)}"
    return f"{title}: {either(outcome.bands)}" if isinstance(outcome, Open) else f"{title}: does not apply"


def _extent(outcome: AnyOutcome) -> str:
    """How much surgery is allowed, or all that is still open."""
    found = outcome.possible if isinstance(outcome, Open) else (outcome.value,) if isinstance(outcome, Finding) else ()
    extents = dict.fromkeys(each.removeprefix("surgery ") for value in found if isinstance(value, tuple) for each in value)
    return f"Surgery{' open' if isinstance(outcome, Open) else ''}: {either(list(extents))}"


def _value(outcome: Finding) -> str:
    told = " ".join(part for part in (_worded(outcome.value), outcome.unit) if part)
    return f"{told}, {outcome.band}" if outcome.unit == "points" and outcome.band else told


def _worded(value: object) -> str:
    if isinstance(value, Amounts):
        return "".join(_AMOUNTS.get(name, f", {name} {{}}").format(quantity) for name, quantity in value.items).removeprefix(", ")
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def reasons(prose: Prose, outcome: AnyOutcome, lead: str = "") -> None:
    """One line of reasons with points, then the notes and the readings that differ, each told once in a conversation."""
    if outcome.because:
        prose.line().say(f"{lead or TITLES.get(outcome.rule, outcome.rule)}: ", "user")
        for i, reason in enumerate(outcome.because):
            points = f" {reason.points}" if reason.points is not None else ""
            prose.say(("; " if i else "") + reason.statement + points, f"outcome:{outcome.rule}{'.' + reason.fact if reason.fact else ''}")
            _cite_change(prose, reason, outcome.because[i + 1] if i + 1 < len(outcome.because) else None)
        prose.say(".", "user")
    notes = [each for each in outcome.notes if prose.new(each.statement)]
    for i, note in enumerate(notes):
        (prose if i else prose.line()).say("; " if i else "Note: ", "user").say(note.statement, f"outcome:{outcome.rule}")
        _cite_change(prose, note, notes[i + 1] if i + 1 < len(notes) else None)
    prose.say("." if notes else "", "user")
    for i, dispute in enumerate(each for each in outcome.disputes if prose.new(each.topic)):
        if prose.thorough or i == 0:
            disagree(prose, dispute, outcome.rule)
        else:
            for place in filter(None, (reading.citation for reading in dispute.readings)):
                prose.number(Cited(0, place))
            prose.line().say(f"The sources differ also on {dispute.topic.rstrip('?')}; ask why for the readings.", f"outcome:{outcome.rule}")


def dose(prose: Prose, outcome: AnyOutcome) -> None:
    """A dosing rule on this case: schemes with their places, or the regimen with its conditions; definitions are left out."""
    if outcome.rule == "radiotherapy" and isinstance(outcome, Finding):
        prose.line().say(f"Radiotherapy, {setting_of(outcome)}, as printed: ", "outcome:radiotherapy")
        for i, reason in enumerate(outcome.because):
            prose.say(("; " if i else "") + reason.statement, "outcome:radiotherapy")
            _cite_change(prose, reason, outcome.because[i + 1] if i + 1 < len(outcome.because) else None)
        prose.say(".", "user")
        return
    result(prose.line(), outcome)
    reasons(prose, outcome, "Because")


def result(prose: Prose, outcome: AnyOutcome) -> None:
    """What a rule came to, with its first source."""
    prose.say(sentence(outcome.rule, outcome), f"outcome:{outcome.rule}")
    prose.cite(*[reason.citation for reason in outcome.because[:1] if reason.citation]).say(".", "user")


def allowed(prose: Prose, outcome: AnyOutcome) -> None:
    """How much surgery the expected survival allows, and once in a conversation that the papers differ on it."""
    expected = [reason for reason in outcome.because if reason.fact == "expected_survival_months"]
    prose.line().say(sentence(outcome.rule, outcome), f"outcome:{outcome.rule}")
    for reason in expected:
        prose.say(f", {reason.statement}", f"outcome:{outcome.rule}").cite(*[reason.citation for reason in expected if reason.citation])
    prose.say(".", "user")
    if prose.new(outcome.disputes[0].topic):
        disagree(prose, outcome.disputes[0], outcome.rule)


def _cite_change(prose: Prose, reason: Reason, following: Reason | None) -> None:
    """A marker where the next reason rests on another place."""
    if reason.citation and (following is None or following.citation != reason.citation):
        prose.cite(reason.citation)


def disagree(prose: Prose, dispute: Dispute, rule: str) -> None:
    """Every paper's reading with its own marker."""
    prose.line().say(f"The sources differ on {dispute.topic.rstrip('?')}: ", f"outcome:{rule}")
    for i, reading in enumerate(dispute.readings):
        paper = f"{reading.citation.source.short}: " if reading.citation else ""
        marker = f"citation:{prose.number(Cited(0, reading.citation)).marker}" if reading.citation else f"outcome:{rule}"
        prose.say(("; " if i else "") + paper + reading.statement, marker).cite(*[c for c in [reading.citation] if c])
    prose.say(".", "user")


def missing(prose: Prose, asks: Sequence[str], conflicts: Sequence[str], outcomes: Mapping[str, AnyOutcome]) -> None:
    """What contradicts itself, and what would settle the answer, most decisive first."""
    asks = [fact for fact in asks if fact not in conflicts]
    for fact in conflicts:
        prose.line().say(f"Contradicted: {named(fact)} is stated both ways, so it is not used. Which is right?", "user")
    if asks:
        unlisted = " (the reviews do not list this tumour)"
        wanted = [named(fact) + (unlisted if fact == "radiosensitivity" else "") for fact in asks[:6]]
        prose.line().say(f"To settle it, ask: {', '.join(wanted)}.", "user")
    for rule, outcome in outcomes.items():
        if (
            isinstance(outcome, Open)
            and outcome.unit == "points"
            and not outcome.asks
            and (unsaid := [each for each in outcome.open if each not in conflicts])
        ):
            prose.line().say(f"Not stated: {', '.join(map(named, unsaid))}; it moves the total but not the class.", f"outcome:{rule}")


def invalid(prose: Prose, found: Iterable[Invalid]) -> None:
    """Values that cannot be, as said, with the remedy."""
    for each in found:
        prose.line().say(f"Not used: {named(each.fact)} {each.said}: {each.why}.", "user")


def others(prose: Prose, scored: Sequence[Scored]) -> None:
    """The lesions that do not lead, one line."""
    for each in scored:
        outcome = each.outcomes["sins"]
        level = outcome.level or "other lesion"
        prose.line().say(f"Also {level}: ", "user").say(_sins(outcome), "outcome:sins").say(".", "user")


def evidence(prose: Prose, points: Sequence[Point], topic: str | None) -> None:
    """Claims in our own words, each with its marker and paper; a caution beside the figure it concerns."""
    numbered = [prose.number(Cited(0, point.citation, point.claim_id, point.text, point.quote, point.span, point.caution)) for point in points]
    if topic and numbered:
        figures = set(re.findall(r"\d+", topic))
        holds = (cited.marker for point, cited in zip(points, numbered, strict=True) if figures <= set(re.findall(r"\d+", point.text)))
        prose.line().say(f"The reviews differ on {topic.rstrip('.?')}:", f"citation:{next(holds, numbered[0].marker)}")
    several = len({point.citation.source.id for point in points}) > 1
    for point, cited in zip(points, numbered, strict=True):
        paper = f"{point.citation.source.short}: " if several or topic else ""
        prose.line().say(f"{paper}{point.text}", f"citation:{cited.marker}").say(f" [{cited.marker}]", "marker")
        if point.caution:
            prose.say(f" Caution: {point.caution}", f"citation:{cited.marker}")


def unanswerable(outcome: AnyOutcome) -> bool:
    """True when there is no row, no grade: a statement, not a value."""
    return isinstance(outcome, NotApplicable)
