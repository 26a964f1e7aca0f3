"""What if: the hypothetical is answered beside the case, which stays as it is."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from assistant import burden, case_text, completing, compose, emergencies, fact_words, figures, scoring, supposing
from assistant.assembly import Draft
from assistant.intent import Intent
from assistant.one_sided import one_sided
from assistant.prose import Prose
from assistant.reading import retraction
from assistant.reading.patient import CREATININE_UNIT
from assistant.reading.reader import read_turn
from assistant.reading.reply import NAMED, read_answer, read_reply

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from assistant.answer import FactRead
    from assistant.course import Course
    from assistant.reading.case import Case
    from assistant.reading.reader import Reading
    from assistant.scoring import Scored
    from core.outcome import AnyOutcome

_DERIVED: Final = frozenset({"location", "radiosensitivity", "sex"})
"""Facts that follow from others, or from a pronoun."""
_ITEMS: Final = {"sides": "posterolateral", "height_loss": "collapse", "involved": "collapse"}
"""What is read of an item that is put together."""

_SIDES: Final = re.compile(
    r"\W*(?:(?:it|they|that)(?:'s|'re| is| are| was| were)? )?(?:bilateral(?:ly)?|unilateral(?:ly)?|(?:on )?(?:both|one) sides?|both(?: of them)?)\W*"
)
_ONE_WORD: Final = re.compile(r"\W*(?:(?:it|that)(?:'s| is| was| were)? )?(?P<organ>[a-z]+)(?:,? (?:and )?(?:not|instead of|rather than) [a-z]+)?\W*")
_MEASURED: Final = re.compile(rf"\W*\d+(?:\.\d+)? ?{CREATININE_UNIT}\b")
"""A figure that only its unit names: of the drug dosed by the kidney it is the creatinine."""
_LESS: Final = re.compile(r"\b(?:only|just|one|single|unilateral\w*|none|neither|no|not|clear|intact|spared|fine|normal)\b")
"""Says that less of the posterolateral elements is involved than is known, so that the supposition stands for all that was told of them."""
_GOES_TO: Final = re.compile(
    r"\b(?:goes|went|go|falls?|fell|drops?|dropped|rises?|rose|gets?|got|climbs?|moves?|slips?) (?:(?:up|down|back) )?to(?= \d)"
)
_NAMES_IT: Final = re.compile(r"^.*?\b(?:were|was|is|are|became|turned|went|got|being|at|to|=)\b ?(?:an? )?")


class _Beside(NamedTuple):
    """What is supposed, and the lesion without it and with it."""

    changed: dict[str, Any]
    before: Scored
    lead: Scored


def supposed(case: Case, words: str, wanted: Intent, turn: int, course: Course) -> Draft | None:
    """The draft of a "what if"; None when the words suppose nothing that a rule could use."""
    before = scoring.score(case)
    reading = _meant(words, before[0].facts, course)
    lead = _with(case, words, reading, turn, before[0])
    changed = _changed(before[0], lead) or _as_known(reading, lead)
    if not changed:
        return None
    course.figure = figures.told(reading) or course.figure
    prose = Prose(None if "why" in wanted.commands else course.heard).say(f"If {_given(changed)}:", "user")
    ahead = emergencies.write_ahead(prose, lead.facts, before[0].facts)
    beside = _Beside(changed, before[0], lead)
    draft = _doses(prose, wanted, course, beside) or _scores(prose, wanted, beside)
    draft.outcomes, draft.supposed = [*draft.outcomes, *ahead], (*draft.supposed, *(changed for _ in ahead))
    return draft


def _meant(words: str, facts: Mapping[str, FactRead], course: Course) -> Reading:
    """The words of a supposition read, with what they leave to the case and to what was asked before."""
    reading = read_supposed(f"creatinine {words}" if course.bone_drug and _MEASURED.match(words) else words, course.pending)
    if reading.empty and (figure := figures.named(words, course.figure)):
        reading = read_turn(figure)
    if reading.empty and (side := one_sided(words, facts)):
        reading = side
    burden.complete(reading, (*course.outlook, course.drug))
    completing.complete(reading, facts)
    return reading


def _doses(prose: Prose, wanted: Intent, course: Course, beside: _Beside) -> Draft | None:
    """The dose, time or survival score asked for, at what is supposed; None where it is the scores of the lesion."""
    changed, before, lead = beside
    if course.bone_drug and changed.keys() <= scoring.KIDNEY:
        return _on_the_case((course.bone_drug,), prose, beside)
    if doses := case_text.doses(lead, wanted) if case_text.SCORES.isdisjoint(wanted.rules) else []:
        return _told_beside(doses, case_text.doses(before, wanted), prose, changed)
    foreseen = not wanted.rules and changed.keys() & burden.rested_on(course.outlook)
    return _on_the_case(course.outlook, prose, beside) if foreseen else None


def _scores(prose: Prose, wanted: Intent, beside: _Beside) -> Draft:
    """The scores of the lesion at what is supposed, and as it is."""
    changed, before, lead = beside
    rules = case_text.shown(lead, Intent(tuple(rule for rule in wanted.rules if rule != "escc" and rule not in changed)))
    draft, kept = Draft(prose=prose), list(before.outcomes.values())
    _write(prose, lead, before, rules)
    draft.asks = scoring.asks([lead.outcomes[rule] for rule in rules], lead.outcomes["sins"], lead.facts)
    draft.outcomes = [*(lead.outcomes[rule] for rule in rules), *kept]
    draft.supposed = (*(changed for _ in rules), *(None for _ in kept))
    return draft


def _on_the_case(rules: Sequence[str], prose: Prose, beside: _Beside) -> Draft:
    """The dose or the survival scores asked for last, at what is supposed of what they rest on."""
    supposed, kept = ([scoring.on_the_case(rule, each.facts) for rule in rules] for each in (beside.lead, beside.before))
    return _told_beside(supposed, kept, prose, beside.changed)


def _told_beside(supposed: Sequence[AnyOutcome], kept: Sequence[AnyOutcome], prose: Prose, changed: dict[str, Any]) -> Draft:
    """Outcomes at what is supposed, and those of the case as it is; `prose` holds the supposition."""
    draft = Draft(prose=prose)
    for outcome in supposed:
        compose.dose(draft.prose, outcome)
    draft.prose.line().say("The case itself stays as it was: ", "user")
    for number, outcome in enumerate(kept):
        compose.result(draft.prose.say(" " if number else "", "user"), outcome)
    draft.outcomes, draft.supposed = [*supposed, *kept], (*(changed for _ in supposed), *(None for _ in kept))
    return draft


def further(reading: Reading, before: str, own: str | None) -> str | None:
    """What a turn goes on to suppose after the supposition `before`, where there is a finding in it."""
    words = supposing.further(reading.text.clean, before, own)
    return words if words and (own or read_supposed(words).said) else None


def read_supposed(words: str, pending: Sequence[str] = ()) -> Reading:
    """The words of a supposition read; a grade or figure told of a fact that they name otherwise is read with its own name.

    Words that name no fact suppose what was asked for last: "what if they're clear".
    """
    words = _GOES_TO.sub("is", words)
    reading = read_turn(words)
    if reading.empty and (replied := read_reply(words, pending) or _told_alone(words)):
        return replied
    for fact, name in NAMED.items():
        if fact not in _facts(reading) and retraction.names(words, fact) and (told := read_answer(_NAMES_IT.sub("", words), fact, name)):
            reading.said += told.said
    return reading


def _told_alone(words: str) -> Reading | None:
    """Sides that name no element, or an organ: "what if bilateral", "and if renal"."""
    if _SIDES.fullmatch(words):
        return read_answer(words, "posterolateral", NAMED["posterolateral"])
    alone = _ONE_WORD.fullmatch(words)
    organ = read_turn(f"{alone['organ']} cancer") if alone else None
    return organ if organ and _facts(organ) == {"histology"} else None


def _facts(reading: Reading) -> set[str]:
    return {_ITEMS.get(said.mention.fact, said.mention.fact) for said in reading.said}


def _with(case: Case, words: str, reading: Reading, turn: int, leading: Scored) -> Scored:
    """The leading lesion with the supposition taken in; another level is that of the only lesion."""
    other = deepcopy(case)
    if supposed := _facts(reading) & {"sins", "stability"}:
        _without(other, (*scoring.SINS_ITEMS[1:], *({"sins"} - supposed)))
    if "posterolateral" in _facts(reading) and _LESS.search(words):
        _without(other, ("posterolateral", "sides"))
    if "histology" in _facts(reading):
        other.patient.forget("histology")
    moved = len(case.sites) == 1 and reading.levels
    other.add(read_turn(f"correction: {words}") if moved else reading, turn)
    at = next((number for number, site in enumerate(case.sites) if site is leading.site), None)
    return scoring.score_site(other, other.sites[at]) if at is not None and not reading.levels else scoring.score(other)[0]


def _without(case: Case, told: Sequence[str]) -> None:
    """A total or a stability that is supposed stands for what was told of every lesion."""
    for owner in (case.patient, *case.sites):
        for name in told:
            owner.forget(name)


def _changed(before: Scored, after: Scored) -> dict[str, Any]:
    """The facts that a supposition sets, without those derived from others."""
    known = before.facts
    return {name: f.value for name, f in after.facts.items() if name not in _DERIVED and (name not in known or known[name].value != f.value)}


def _as_known(reading: Reading, lead: Scored) -> dict[str, Any]:
    """The facts that a supposition names where they are known to be so already."""
    named = _facts(reading)
    return {name: fact.value for name, fact in lead.facts.items() if name in named - _DERIVED}


def _write(prose: Prose, lead: Scored, before: Scored, rules: Sequence[str]) -> None:
    """What becomes of the scores, then the case as it stands; one line where nothing changes."""
    critical = emergencies.raised(lead.facts, before.facts)
    same = all(rule in before.outcomes and _decided(lead, rule) == _decided(before, rule) for rule in rules)
    unchanged = "Nothing changes in the scores: " if critical else "nothing changes. "
    prose.say(("" if critical else " ") + (unchanged if same else ""), "user")
    compose.headline(prose, lead, rules)
    for rule in () if same else rules:
        compose.reasons(prose, lead.outcomes[rule])
    compose.missing(prose, scoring.asks([lead.outcomes[r] for r in rules], lead.outcomes["sins"], lead.facts), (), {})
    if not same:
        prose.line().say("The case itself stays as it was: ", "user")
        compose.headline(prose, before, rules)


def _given(changed: Mapping[str, Any]) -> str:
    return ", ".join(fact_words.stated(name, value) for name, value in changed.items())


def _decided(scored: Scored, rule: str) -> tuple[Any, ...]:
    outcome = scored.outcomes[rule]
    return (outcome.kind, *(getattr(outcome, name, None) for name in ("value", "possible", "band", "bands")))
