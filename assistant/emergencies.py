"""Emergencies: a fixed notice by fixed rule, before and without anything else. It never waits and is never a plan."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.intent import Intent
from assistant.literature import OF_TODAY, at_the_desk, looked_up
from assistant.reading.case import Case
from assistant.scoring import HIGH_GRADE
from core.bibliography import JAIPANYA_2022
from core.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from assistant.answer import FactRead
    from assistant.prose import Prose
    from assistant.reading.mention import Mention
    from assistant.reading.reader import Reading
    from assistant.scoring import Scored
    from core.outcome import AnyOutcome

MRI: Final = JAIPANYA_2022.at("Investigations", "24")
TREATMENT: Final = JAIPANYA_2022.at("Treatment considerations", "24")
STEROID: Final = JAIPANYA_2022.at("Corticosteroids", "24", "30")
_PALSY: Final = re.compile(r"(?:para|quadri|tetra|mono)(?:par|pleg)", re.IGNORECASE)
"""Words for a deficit of the cord that are weakness, whatever the grade of the compression."""
_TOLD_ALONE: Final = frozenset({"weakness", "sphincter", "cauda_equina"})
_BY_NAME: Final = re.compile("myelo|cord")
_SOMEONE: Final = re.compile(r"\b(?:he|she|patient|pt|my|his|her|both|man|woman)\b")
_IN_GENERAL: Final = re.compile(
    r"\?|\b(?:what|which|how|when|why|should|does|do|is|are|can i|patients|dose|doses|role|rate|risk|chance|treatment|management|evidence|outcome|"
    r"surviv\w*|prognos\w*|prevent\w*|steroids? for|surgery for|radiotherapy for)\b"
)
_CALL: Final = "Call the on-call spine surgeon and radiation oncologist"
_STEPS: Final = (
    ("Immediate MRI of the whole spine", MRI, "mri_urgency", {"myelopathy": True}),
    ("definitive treatment within 24 hours of symptomatic cord compression", TREATMENT, "treatment_urgency", {"symptomatic_compression": True}),
    (
        "dexamethasone within 12 hours of onset, but tissue first if the primary is unknown",
        STEROID,
        "dexamethasone",
        {"symptomatic_compression": True},
    ),
)
"""Each with its place, and the rule that says so of these facts."""
_NOTICE: Final = f"TIME-CRITICAL: {{signs}}. {_CALL} now. {'; '.join(step for step, *_ in _STEPS)} (Jaipanya 2022, primary 24, 30)."


def first(scored: Sequence[Scored]) -> str | None:
    """The notice of the first lesion that has one, the most definite first: signs belong to the patient, a grade to its level."""
    found = [words for each in scored if (words := notice(each.facts))]
    return next((words for words in found if "high-grade" in words), found[0] if found else None)


def notice(facts: Mapping[str, FactRead]) -> str | None:
    """The notice for what was read, or None. Unknown facts neither raise nor withhold it."""
    signs = [words for fact, words in _SIGNS.items() if fact in facts and facts[fact].value is True]
    if _true(facts, "myelopathy") and not _true(facts, "cauda_equina") and (_may_be_high(facts) or _true(facts, "new_cord_signs")):
        signs.append("myelopathy with high-grade compression" if _is_high(facts) else "myelopathy")
    elif _true(facts, "myelopathy") and not signs and _PALSY.search(facts["myelopathy"].quote):
        signs.append("weakness of the limbs")
    if "deficit_grade" in facts and (grades := facts["deficit_grade"].possible) and {*grades} <= {*"ABCD"}:
        signs.append(f"neurological deficit (grade {' or '.join(grades)})")
    return _NOTICE.format(signs=", ".join(signs)) if signs else None


def raised(supposed: Mapping[str, FactRead], known: Mapping[str, FactRead]) -> bool:
    """True where what is supposed would raise the notice, and what is known does not."""
    return notice(supposed) is not None and notice(known) is None


def write_ahead(prose: Prose, supposed: Mapping[str, FactRead], known: Mapping[str, FactRead]) -> list[AnyOutcome]:
    """What signs would call for that are only supposed of this patient, with the outcomes it rests on; nothing where none would raise the notice."""
    if not raised(supposed, known):
        return []
    prose.say(f" TIME-CRITICAL: {_CALL[0].lower()}{_CALL[1:]} at once. ", "user")
    for number, (step, place, rule, _) in enumerate(_STEPS):
        prose.say("; " if number else "", "user").say(step, f"outcome:{rule}").cite(place)
    prose.say(".", "user").line()
    return [RULES[rule](dict(facts)) for *_, rule, facts in _STEPS]


_SIGNS: Final = {
    "cauda_equina": "cauda equina signs",
    "sphincter": "bladder or bowel disturbance",
    "weakness": "weakness or loss of walking",
}


def _true(facts: Mapping[str, FactRead], fact: str) -> bool:
    return fact in facts and facts[fact].value is True


def _grades(facts: Mapping[str, FactRead]) -> frozenset[str]:
    return frozenset(facts["escc"].possible) if "escc" in facts else frozenset()


def _may_be_high(facts: Mapping[str, FactRead]) -> bool:
    return not _grades(facts) or bool(_grades(facts) & HIGH_GRADE)


def _is_high(facts: Mapping[str, FactRead]) -> bool:
    return bool(_grades(facts)) and _grades(facts) <= HIGH_GRADE


def told(reading: Reading, wanted: Intent) -> str | None:
    """The notice for signs told in a turn that describes no case otherwise, unless the turn asks about them in general."""
    clean = reading.text.clean
    if looked_up(clean) or at_the_desk(clean):
        return None
    signs = [said.mention for said in reading.said if said.mention.fact in _TOLD_ALONE or _of_the_cord(said.mention, clean)]
    of_someone = _SOMEONE.search(clean) or OF_TODAY.search(clean)
    if wanted.asks and not of_someone and all(_IN_GENERAL.search(_clause_at(clean, sign.start)) for sign in signs):
        return None
    case = Case()
    case.add(reading, 0)
    facts, _ = case.facts(case.sites[0] if case.sites else None)
    return notice({name: facts[name] for name in {sign.fact for sign in signs} & facts.keys()})


def of_any(patients: Iterable[Reading]) -> str | None:
    """The notice for the first of several patients who raises one."""
    return next((notice for each in patients if (notice := told(each, Intent()))), None)


def _of_the_cord(mention: Mention, clean: str) -> bool:
    """True for a sign of the cord that is told by itself, not by the name of what it means: "sensory level", "clonus"."""
    return mention.fact == "myelopathy" and mention.values == {True} and not _BY_NAME.search(clean, mention.start, mention.end)


def _clause_at(text: str, at: int) -> str:
    start = max(text.rfind(mark, 0, at) for mark in ".;,\n") + 1
    return re.split(r"[.;,\n]", text[start:], maxsplit=1)[0]
