"""Wordings: slips, what was suspected first, what nobody wrote down, and findings told in everyday words."""

from __future__ import annotations

import pytest

from assistant.reading.swap import read_swap
from tests.assistant.reading.told import case_of, facts_of, leading, values

EITHER = ["mechanical", "occasional"]


@pytest.mark.parametrize(
    ("turns", "level"),
    [
        (("T2 lytic. New translation of T1 on T2. Both facets gone.",), "T2"),
        (("T11 has slipped on T12. Lesion T11, lytic.",), "T11"),
        (("C4 lesion; C3 is displaced anteriorly relative to C4.",), "C4"),
        (("Step-off at T12/L1 of 3 mm, new, from the L1 lesion.",), "L1"),
        (("There is rotatory subluxation of C1 on C2. Lesion C2.",), "C2"),
        (("L4 has slid forward on L5 by 6 mm.",), "L4"),
        (("T9 lytic", "there is a new slip of T8 on T9"), "T9"),
    ],
)
def test_the_vertebrae_of_a_slip_do_not_place_the_lesion(turns: tuple[str, ...], level: str) -> None:
    """A slip of one vertebra on another is a finding of the lesion named for itself; alone it names the upper one."""
    facts = facts_of(*turns)
    assert (facts["level"], facts["alignment"]) == (level, "subluxation")


@pytest.mark.parametrize(
    "text",
    [
        "T9: myelopathy was suspected in A&E but has been ruled out by neurology",
        "T9: cord signs were queried; the neurologist found none",
        "T9: myelopathy is out",
        "T9: myelopathy -> no",
        "T9: my examination found nothing neurological",
        "T9 lytic, without neurological deficit",
    ],
)
def test_what_was_suspected_and_ruled_out_is_absent(text: str) -> None:
    """A suspicion that the same sentence lifts leaves a denial."""
    assert facts_of(text)["myelopathy"] is False


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("T7 lytic. Nobody has written down a neurological examination.", "myelopathy"),
        ("L5 lytic. I have not seen the MRI and have no neurology.", "myelopathy"),
        ("T5 lytic. No pain assessment is on file.", "pain"),
        ("T9 lytic. Surgery has been moved forward to Tuesday.", "alignment"),
        ("T9 lytic. We have no concerns about alignment.", "alignment"),
        ("T9 lytic. Toxicity was upgraded to grade 3.", "escc"),
        ("T9 is less dense than its neighbours", "lesion"),
        ("T8 lytic, unilateral / bilateral / none", "posterolateral"),
        ("T8 lytic. No pain was mentioned in the letter.", "pain"),
        ("T8: [ ] lytic [ ] mixed [ ] blastic", "lesion"),
        ("T4 blastic. Pain: patient sleepy, could not be asked.", "pain"),
        ("T3, no CT done so not known if lytic/sclerotic", "lesion"),
        ("T6 lytic. No mention of the pedicles.", "posterolateral"),
        ("T1 lytic, pain on standing. Don't have: collapse, post elements.", "posterolateral"),
        ("T5: epidural tumour, the cord is displaced posteriorly", "alignment"),
        ("T5 lytic. Pedicles and facets not visible on the slices I've got.", "posterolateral"),
        ("T5 lytic. The facets were not included on these images.", "posterolateral"),
        ("T6 lytic, rest pending: CT re-read + pain review", "pain"),
        ("T6 lytic. hvnt been told abt pain", "pain"),
        ("T5 lytic\npain: ____ (not recorded)", "pain"),
        ("T5 lytic\nposterolateral: ____ (not reported)", "posterolateral"),
        ("T5 lytic, collapse not measured yet", "collapse"),
        ("T5. CT awaited for lysis/sclerosis", "lesion"),
        ("T5 lytic. Posterior elements not visible, scatter from a prosthesis.", "posterolateral"),
        ("T5 lytic. Gas man won't commit on fitness till the echo", "tolerates_surgery"),
        ("T5: the cord still free", "pain"),
    ],
)
def test_what_nobody_recorded_stays_unknown(text: str, fact: str) -> None:
    """That something was not asked, seen or written down is neither a finding nor its denial."""
    facts = facts_of(text)
    assert "level" in facts
    assert fact not in facts


def test_a_slip_that_is_not_commented_on_stays_possible() -> None:
    """No word on the slip, beside a kyphosis denied, leaves the slip open."""
    assert facts_of("L1 lytic. No kyphosis. (No comment on slip.)")["alignment"] == ["normal", "subluxation"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("T8: the pain is there whatever she does, day and night", "occasional"),
        ("T6: woken at 3 am by an ache, none in the daytime even on stairs", "occasional"),
        ("L5: dull ache, no aggravating factor", "occasional"),
        ("T8: pain yes, mechanical no", "occasional"),
        ("T7: mechanical pain excluded on careful history; an ache persists", "occasional"),
        ("L2: a brace has taken the pain away", "mechanical"),
        ("L3: pain each time he gets off the toilet", "mechanical"),
        ("L4: could stand three minutes before pain forced her to lie down", "mechanical"),
        ("L1: spine straight without any step or angulation, pain on sitting up that goes on lying", "mechanical"),
        ("L3: the pain may be mechanical", EITHER),
        ("T12: probably mechanical pain", EITHER),
        ("T12: the lesion is giving him no trouble at all, never had back trouble", "none"),
        ("L2. Pain: patient denies any.", "none"),
        ("L2: pain no, night pain no, movement pain no", "none"),
        ("L3: turns in bed without discomfort, sat out, no pain", "none"),
        ("L3: climbs stairs without a twinge", ["none", "occasional"]),
        ("L3: local back pain, not further characterised", EITHER),
        ("L3: pain with weight bearing is denied, night pain admitted", "occasional"),
        ("T7: the ache is constant and indifferent to activity", "occasional"),
        ("L2: his ache comes and goes and he cannot link it to posture or effort", "occasional"),
        ("L2: pain that she could not relate to walking or standing", "occasional"),
        ("L5: LBP", EITHER),
        ("77F breast met L1, blastic, no kyphosis, sore all the time doesnt matter what she does", "occasional"),
        ("L5: pain wen up n about, ok lying", "mechanical"),
        ("Old L4 kyphoplasty for osteoporosis (2016), pain-free there. Now thoracic pain on movement, settles supine. T7 lytic.", "mechanical"),
    ],
)
def test_pain_is_told_by_what_a_load_does_to_it(text: str, value: object) -> None:
    """Pain that no load changes is occasional, pain that a load brings on is mechanical, and a guess leaves both."""
    assert facts_of(text)["pain"] == value


def test_two_voices_on_pain_contradict_each_other() -> None:
    """One writer who denies the pain that another tells leaves a contradiction, not the worse of the two."""
    case = case_of("L5 mixed. The physiotherapist notes that she is pain free, whereas the ward notes mechanical pain on standing.")
    facts, conflicts = case.facts(leading(case))
    assert facts["pain"].value is None
    assert "pain" in conflicts


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("T9 dense on CT", "lesion", "blastic"),
        ("T9 non-lytic, purely blastic", "lesion", "blastic"),
        ("Half of the T9 body is lytic and the other half sclerotic", "lesion", "mixed"),
        ("T9: lytic component 60 %, blastic component 40 %", "lesion", "mixed"),
        ("T9 predominantly lytic, possibly mixed", "lesion", ["lytic", "mixed"]),
        ("T9 predominantly lytic with a little sclerosis at the margin", "lesion", "lytic"),
        ("Ribs show lytic deposits. The T9 lesion is blastic.", "lesion", "blastic"),
        ("T9: two thirds of the height is preserved", "collapse", "under_50"),
        ("T9 lytic, 30% coll", "collapse", "under_50"),
        ("T9 lytic, 35% compression", "collapse", "under_50"),
        ("T9 60 pc height loss", "collapse", "over_50"),
        ("T9\n[ ] Collapse: none; 60% of body\n[ ] Bone: lytic", "collapse", "none_over_50_involved"),
        ("T9 lost 0.4 of the height", "collapse", "under_50"),
        ("T9: subtotal collapse", "collapse", "over_50"),
        ("T9: the body is all but gone in height", "collapse", "over_50"),
        ("T9 without loss of stature, 65 % of the body replaced", "collapse", "none_over_50_involved"),
        ("T9: nothing has slipped or angulated", "alignment", "normal"),
        ("T9: deformity -> no", "alignment", "normal"),
        ("T9: vertebral bodies line up as they should", "alignment", "normal"),
        ("T9: scoliosis since her teens, no change", "alignment", "normal"),
        ("T9 pedicles -/-", "posterolateral", "none"),
        ("T9 film: pedicle shadows well seen on both sides", "posterolateral", "none"),
        ("T9: bone lytic; ? right pedicle; left ok", "posterolateral", ["none", "unilateral"]),
        ("T9 collapse of 40 or 60% depending on the reader", "collapse", ["over_50", "under_50"]),
        ("T9: the kyphosis has been there since a fall in her youth", "alignment", "normal"),
        ("T9: it is not known whether the kyphosis is new", "alignment", ["deformity", "normal"]),
        ("T9: ESCC somewhere between 1b and 1c", "escc", ["1b", "1c"]),
        ("T9: Bilsky at least 2", "escc", ["2", "3"]),
        ("T9: neither pedicle is spared", "posterolateral", "bilateral"),
        ("T9: neither pedicle is involved", "posterolateral", "none"),
        ("T9: tumour reaches into the right facet and leaves the left alone", "posterolateral", "unilateral"),
        ("T9: tumour replaces the right pedicle; left pedicle, both facets intact", "posterolateral", "unilateral"),
        ("T9: right pedicle destroyed; left cannot be assessed", "posterolateral", ["bilateral", "unilateral"]),
        ("T9: posterior elements involved (side not given)", "posterolateral", ["bilateral", "unilateral"]),
        ("T9: pedicles, not clear whether one or both, involved", "posterolateral", ["bilateral", "unilateral"]),
        ("T9: arch clean on both sides", "posterolateral", "none"),
        ("T9: tumour dents the sac, CSF all round the cord", "escc", "1b"),
        ("T9: tumour contacts the cord, which keeps its shape; sac deformed", "escc", "1c"),
        ("T9: grade II ESCC", "escc", "2"),
        ("T9: left facet fractured by tumour, right facet: can't tell on this CT", "posterolateral", ["bilateral", "unilateral"]),
        ("T9: both pedicles destroyed, alignment normal, pain on standing and none when she lies", "posterolateral", "bilateral"),
        ("T9: left pedicle not visible on the AP film", "posterolateral", "unilateral"),
        ("T9 lytic over some 30% of the body with no collapse", "collapse", "none"),
        ("T9: the kyphosis is from a 1998 fracture and unchanged on every film since, nothing new", "alignment", "normal"),
        ("T9. Kyphosis from a 1998 fracture, unchanged since. No collapse, 3/5 of body involved", "collapse", "none_over_50_involved"),
        ("A 34-year-old with seminoma (orchidectomy last year) has a lytic deposit in T9", "lesion", "lytic"),
        ("72M met CaP. T9", "histology", "prostate cancer"),
        ("T9, cancer of the lung, adenocarcinoma", "histology", "non-small cell lung cancer"),
        ("T9: r pedicle eaten, L one fine", "posterolateral", "unilateral"),
        ("T9: r pedicle eaten, L one fine", "level", "T9"),
        ("T9 sclerotic, alignment at the cervicothoracic junction unremarkable", "level", "T9"),
        ("T9: asked whether this man with NSCLC has a myelopathy", "histology", "non-small cell lung cancer"),
        ("T9: sac distorted, tumour up against the cord. The cord however keeps its shape.", "escc", "1c"),
        ("T9. If this ever progresses to a Bilsky 3 we operate, but at present it is a 1b and he has no myelopathy", "escc", "1b"),
        ("T9: bth pedicls involvd", "posterolateral", "bilateral"),
        ("T9, creatinine clearance now 55 mL/min", "creatinine_clearance_ml_min", 55.0),
        ("lesion A = T6, lytic\nlesion B = L2, mixed\nquestion is about lesion B only: SINS?", "level", "L2"),
        ("T9: performance status allows surgery", "tolerates_surgery", True),
        ("T9: comorbidities preclude surgery", "tolerates_surgery", False),
    ],
)
def test_a_finding_in_everyday_words_is_read(text: str, fact: str, value: object) -> None:
    """The same finding counts the same in whatever words, and what the words leave open stays a set."""
    assert facts_of(text)[fact] == value


@pytest.mark.parametrize(
    ("turns", "fact", "value"),
    [
        (("T9 ESCC 2", "grade is 1c on review"), "escc", "1c"),
        (("T9 ESCC 2", "On review the grade is 1c."), "escc", "1c"),
        (("T9 Bilsky 1b", "radiology have now regraded it as 2"), "escc", "2"),
        (("T9 ESCC 2", "downgraded to 1c after discussion"), "escc", "1c"),
        (("T9 ESCC 2, ECOG 1", "ECOG upgraded to 3"), "escc", "2"),
        (("T9 new kyphosis", "the kyphosis was a positioning artefact, alignment normal"), "alignment", "normal"),
        (("T9 collapse 70%", "the fracture turned out to be another patient's"), "collapse", None),
        (("T9 lytic, new translation", "radiology take back the translation: alignment is normal"), "alignment", "normal"),
        (("T9 right pedicle gone", "correction - just re-read it: left pedicle is gone too"), "posterolateral", "bilateral"),
        (("T9 right pedicle gone. Correction: left pedicle is gone as well",), "posterolateral", "bilateral"),
        (("T9 right pedicle gone. Correction: left pedicle is gone",), "posterolateral", "unilateral"),
        (("T9 left pedicle gone, right normal", "sorry left pedicle was the scan of bed 3, hers are clean"), "posterolateral", "none"),
    ],
)
def test_a_finding_of_a_later_review_replaces_the_earlier(turns: tuple[str, ...], fact: str, value: object) -> None:
    """What is graded anew, was an artefact or belongs to someone else no longer stands as it was told first."""
    assert facts_of(*turns).get(fact) == value


@pytest.mark.parametrize(
    ("turn", "value"),
    [
        ("right was artefact", "unilateral"),
        ("only the left, the right is clear", "unilateral"),
        ("second read: bilateral", "bilateral"),
        ("sorry, just the left one", "unilateral"),
    ],
)
def test_a_side_alone_corrects_the_posterolateral_elements(turn: str, value: str) -> None:
    """A short turn on a side is about the posterior elements told before."""
    case = case_of("T9 lytic, both pedicles destroyed")
    told = {name: fact.quote for name, fact in case.facts(leading(case))[0].items()}
    reading = read_swap(turn, told)
    assert reading is not None
    case.add(reading, 1)
    assert values(case, leading(case))["posterolateral"] == value


def test_a_percentage_alone_replaces_the_one_told() -> None:
    """A bare figure after "sorry" stands in the place of the only percentage of the case."""
    reading = read_swap("sorry, 40%", {"collapse": "collapse 60%", "pain": "pain on standing"})
    assert reading is not None
    assert {said.mention.values for said in reading.said} == {frozenset({"under"})}


@pytest.mark.parametrize("turn", ["left leg is weak", "right, thanks", "left", "both of us will see her"])
def test_a_side_of_something_else_corrects_nothing(turn: str) -> None:
    """A side word in another sense is not taken for the posterior elements."""
    assert read_swap(turn, {"posterolateral": "both pedicles destroyed"}) is None


def test_the_patient_asked_for_by_name_is_the_case() -> None:
    """Where two patients are named and one is asked about, what is said of the other is not read."""
    facts = facts_of("Mrs A has a lytic C4 lesion and is sorted. Mr B is the one I need help with: lesion at T5, blastic. SINS for Mr B please.")
    assert (facts["level"], facts["lesion"]) == ("T5", "blastic")


def test_a_bed_number_as_a_heading_is_the_patients_own() -> None:
    """A bed number at the head of a note names no other patient."""
    assert facts_of("Bed 9, 55F, gastric cancer. L3 lytic.")["histology"] == "gastric cancer"


def test_a_colleague_by_name_is_no_other_patient() -> None:
    """What is told beside the name of a colleague stays with the patient asked for."""
    facts = facts_of("Mrs B has a lytic T5 lesion. Discussed with Mr C, who finds her fit for surgery. NOMS for Mrs B?")
    assert facts["tolerates_surgery"] is True


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("T9: epidural tumour deforming the sac, spine straight", "alignment", "normal"),
        ("T9 met of a pancreatic neuroendocrine tumour, grade 2. ESCC 0.", "escc", "0"),
        ("T9: right pedicle +, left side -", "posterolateral", "unilateral"),
        ("Sorry, I had the wrong slip. T9: alignment normal.", "alignment", "normal"),
        ("Mr B is my query: T9, pain on getting up that eases when he lies down", "pain", "mechanical"),
    ],
)
def test_words_with_another_sense_are_read_in_theirs(text: str, fact: str, value: object) -> None:
    """A sac that is deformed is no deformity, a tumour's grade no epidural grade, a paper slip no slip, and a query no doubt."""
    assert facts_of(text)[fact] == value
