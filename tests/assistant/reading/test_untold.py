"""What a text leaves open: not recorded, not known, not examined, awaited, undecided or contradicted is neither a finding nor a denial."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from tests.assistant.reading.told import facts_of

OPEN: dict[str, Any] = {"pain": ["mechanical", "occasional"]}
THINGS = {
    "collapse": ("the degree of collapse", "collapse", "the body has collapsed"),
    "posterolateral": ("the state of the pedicles and facets", "posterior elements", "the pedicles are involved"),
    "alignment": ("the alignment", "alignment", "there is a kyphosis"),
    "pain": ("mechanical pain", "pain", "the pain is mechanical"),
    "lesion": ("the type of lesion", "lytic/blastic", "it is lytic or blastic"),
    "escc": ("epidural disease", "ESCC", "the cord is compressed"),
    "myelopathy": ("a neurological examination", "neuro", "she is myelopathic"),
    "histology": ("the histology", "histology", "this is melanoma"),
    "tolerates_surgery": ("fitness for surgery", "fit for GA", "she is fit for surgery"),
}
"""Each fact as a thing that can be missing, as a label, and as a statement that can be doubted."""
OF_A_THING = [
    "{} is not recorded",
    "{} was never stated",
    "{} has not been commented on",
    "{} is not known to us",
    "{} remains unclear",
    "{} could not be assessed",
    "{} has yet to be determined",
    "{} has not been examined yet",
    "{} was not imaged",
    "{} is cut off at the edge of the film",
    "{} is obscured by metalwork",
    "{} is awaited",
    "{} is to be confirmed",
    "{} is not to hand",
    "{} is nowhere in the notes",
    "{} is anyone's guess",
    "{} was left blank",
    "{} I do not know",
    "{} nobody has recorded",
    "{} the report does not mention",
    "nobody has written down {}",
    "no one has commented on {}",
    "nobody asked about {}",
    "I have not been told about {}",
    "I don't have {} to hand",
    "I have no information on {}",
    "I know nothing about {}",
    "I could not assess {}",
    "we have no record of {}",
    "we are waiting for {}",
    "awaiting {}",
    "the report does not comment on {}",
    "the report is silent on {}",
    "the report makes no mention of {}",
    "the notes do not record {}",
    "the letter leaves out {}",
    "the radiologist did not comment on {}",
    "she could not be asked about {}",
    "there is no mention of {}",
    "there is nothing on {} in the notes",
    "no comment on {}",
    "no info on {}",
    "nothing is said about {}",
    "not told about {}",
    "unable to assess {}",
    "as for {}, I do not know",
    "not recorded: {}",
    "(no comment on {})",
    "[{} not described]",
]
OF_A_LABEL = [
    "{}: not recorded",
    "{}: not assessed",
    "{}: unknown",
    "{}: n/k",
    "{}: n/a",
    "{}: ?",
    "{}: TBC",
    "{}: pending",
    "{}: no info in report",
    "{}: no exam on file",
    "{}: nothing documented",
    "{}: not done",
    "{}: unavailable",
    "{}: illegible",
    "{}: cannot be assessed",
    "{}: pt asleep, could not be asked",
    "{}: refused",
    "{}: will check",
    "{}: dunno",
    "{}: no idea",
    "{}: report silent",
    "{} not recorded",
    "{} n/k",
    "{} unknown",
    "{} - no info",
    "{} (not stated)",
    "no info re {}",
]
OF_A_STATEMENT = [
    "it is not recorded whether {}",
    "nobody knows if {}",
    "I cannot tell you if {}",
    "we have yet to find out whether {}",
    "the report does not say whether {}",
    "there is no record of whether {}",
    "not sure if {}",
    "unclear whether {}",
    "no CT done so not known if {}",
    "whether {} is not known",
    "whether {} nobody knows",
    "please check whether {}",
    "the team are divided on whether {}",
    "it could be that {}, nobody has looked",
]
CASE = {
    "level": ("The metastasis is at T8", "T8"),
    "histology": ("She has breast cancer", "breast cancer"),
    "lesion": ("The lesion is lytic", "lytic"),
    "collapse": ("It has lost 30% of its height", "under_50"),
    "posterolateral": ("The left pedicle is destroyed and the right pedicle is intact", "unilateral"),
    "alignment": ("Alignment is normal", "normal"),
    "pain": ("Back pain on standing, relieved by lying flat", "mechanical"),
    "escc": ("ESCC 1b", "1b"),
    "myelopathy": ("No myelopathy", False),
    "tolerates_surgery": ("She is fit for surgery", True),
}


def told_beside(said: str, fact: str = "") -> tuple[Any, dict[str, Any]]:
    """What is read of a fact when a case tells all others and this sentence stands in its middle; and what is read wrongly of those."""
    others = [(name, text, value) for name, (text, value) in CASE.items() if name != fact]
    sentences = [text for _, text, _ in others]
    read = facts_of(". ".join([*sentences[:4], f"{said[0].upper()}{said[1:]}", *sentences[4:]]) + ".")
    return read.get(fact), {name: read.get(name) for name, _, value in others if read.get(name) != value}


def spoilt(forms: list[str], names: dict[str, str]) -> list[tuple[str, Any]]:
    """The sentences, of every form with every name, that settle the fact they leave open or change another."""
    found = []
    for form, (fact, name) in product(forms, names.items()):
        value, changed = told_beside(form.format(name), fact)
        if changed or (value is not None and value != OPEN.get(fact)):
            found.append((form.format(name), changed or value))
    return found


def test_a_thing_not_told_is_left_open() -> None:
    """No way of saying that a thing is not told settles it, and none changes the rest of the case."""
    assert spoilt(OF_A_THING, {fact: thing for fact, (thing, _, _) in THINGS.items()}) == []


def test_a_label_without_an_answer_is_left_open() -> None:
    """A label whose answer tells nothing settles nothing."""
    assert spoilt(OF_A_LABEL, {fact: label for fact, (_, label, _) in THINGS.items()}) == []


def test_a_statement_that_nobody_knows_is_left_open() -> None:
    """What follows "whether", and what nobody can tell, is no finding."""
    assert spoilt(OF_A_STATEMENT, {fact: statement for fact, (_, _, statement) in THINGS.items()}) == []


def test_a_list_of_things_not_told_is_left_open() -> None:
    """All of a list is open, and a finding that follows it stands."""
    read = facts_of("L3 lytic. The report does not mention pain, alignment or the pedicles, ESCC 2. I have not seen the MRI and have no neurology.")
    assert read.keys().isdisjoint({"pain", "alignment", "posterolateral", "myelopathy"})
    assert read["escc"] == "2"


RIVALS = {
    "collapse": ("40% collapse", "60% collapse", {"over_50", "under_50"}),
    "lesion": ("lytic", "mixed", {"lytic", "mixed"}),
    "alignment": ("normal alignment", "a new kyphosis", {"normal", "deformity"}),
    "pain": ("mechanical pain", "non-mechanical pain", {"mechanical", "occasional"}),
    "escc": ("ESCC 1b", "ESCC 1c", {"1b", "1c"}),
    "myelopathy": ("myelopathy", "no myelopathy", set()),
    "tolerates_surgery": ("fit for surgery", "unfit for surgery", set()),
}
UNDECIDED = [
    "the reader cannot decide between {} and {}",
    "we are torn between {} and {}",
    "opinions are split between {} and {}",
    "either {} or {}",
    "could be {} or {}",
    "it may be {}, may be {}",
    "possibly {}, possibly {}",
    "hard to tell {} from {}",
    "undecided: {} or {}",
    "the choice lies between {} and {}",
]
CONTRARY = [
    "the CT report says {} but the discharge summary says {}",
    "the report in the notes says {}, whereas the other hospital's summary says {}",
    "the physiotherapist documents {}, whereas the pain team documents {}",
    "according to the letter {}, according to the report {}",
    "{} according to the registrar, {} according to the consultant",
    "the first reader calls it {}, the second reader calls it {}",
    "two readers disagree: {} and {}",
    "the request form has {}, the report has {}",
    "one report says {} and another says {}",
    "the ward notes record {}. The clinic letter records {}",
]


@pytest.mark.parametrize("form", UNDECIDED)
def test_two_answers_to_choose_from_stay_both_possible(form: str) -> None:
    """Undecided between two answers leaves both, or all, and nothing else."""
    for fact, (one, other, left) in RIVALS.items():
        value, changed = told_beside(form.format(one, other), fact)
        assert value is None or (isinstance(value, list) and set(value) >= left), (form, fact, value)
        assert not changed, (form, fact, changed)


@pytest.mark.parametrize("form", CONTRARY)
def test_two_voices_that_differ_settle_nothing(form: str) -> None:
    """What one source says and another contradicts is no finding, whichever comes first."""
    for fact, (one, other, _) in RIVALS.items():
        for pair in ((one, other), (other, one)):
            value, changed = told_beside(form.format(*pair), fact)
            assert value is None or isinstance(value, list), (form, fact, pair, value)
            assert not changed, (form, fact, changed)


@pytest.mark.parametrize(
    "said",
    [
        "I have read in the old notes about {}, that is not today's problem",
        "There is an old note about {}, which does not concern us today",
        "Mrs A has {} and is already sorted. Mr B is the one I need help with",
        "Mrs A, with {}, has been dealt with. This question is about Mr B",
        "Two patients today. The first has {}, which is dealt with. The second is the one I am asking about",
        "Not to be confused with his namesake, who has {}",
        "{} aside, which was his brother's illness, this is about our man",
        "Last week's case was {}",
        "A relative of hers had {}",
        "The registrar's last patient had {}",
    ],
)
def test_what_is_somebody_elses_or_not_of_today_changes_nothing(said: str) -> None:
    """A deposit of another patient, of a relative or of the past leaves the case and its level as they are."""
    for deposit in ("a lytic melanoma metastasis at L2 with complete collapse", "a thyroid metastasis in C4 with quadriparesis"):
        assert told_beside(said.format(deposit))[1] == {}, deposit


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("T8 lytic. She has no discomfort whether upright, bending or in bed.", "pain", "none"),
        ("T8 lytic. Pain is the same whether sat, stood or lying.", "pain", "occasional"),
        ("T8 adenocarcinoma of the lung, not otherwise specified", "histology", "non-small cell lung cancer"),
        ("T8 lytic, primary unknown", "histology", "unknown primary"),
        ("T8 lytic, epidural tumour dents the sac, doesn't get to the cord", "escc", "1b"),
        ("T8 lytic, no kyphosis or listhesis", "alignment", "normal"),
        ("T8 lytic, no facet or pedicle involvement", "posterolateral", "none"),
        ("T8 lytic, pedicles and facets not involved, nothing epidural on the MRI", "posterolateral", "none"),
        ("The report says T8 is lytic and the notes record no myelopathy", "myelopathy", False),
        ("T8 lytic, no collapse seen, I am not told the histology", "collapse", ["none", "none_over_50_involved"]),
        ("T8 met, myelopathy not present, I don't know the primary", "myelopathy", False),
        ("T8 lytic, left pedicle destroyed, right not commented on", "posterolateral", ["bilateral", "unilateral"]),
    ],
)
def test_what_is_told_stays_told(text: str, fact: str, value: object) -> None:
    """Words that only look like those of a gap take nothing away."""
    read = facts_of(text).get(fact)
    assert (sorted(read) if isinstance(read, list) else read) == value
