"""Wordings of the canal, the neurology, the fitness and the primary, each beside its opposite or what must not be read."""

from __future__ import annotations

from typing import Any

import pytest

from assistant import scoring
from assistant.intent import about_a_case, understand
from assistant.reading.reader import read_turn
from tests.assistant.reading.told import case_of, facts_of

CORD_COMPRESSED = ["2", "3"]


@pytest.mark.parametrize(
    ("text", "escc"),
    [
        ("L1: 2 on the Bilsky scale", "2"),
        ("T5: one-b on the Bilsky scale", "1b"),
        ("T5: grade two on the scale of Bilsky", "2"),
        ("T5: ESCC 1b or 1c", ["1b", "1c"]),
        ("T5: low grade on ESCC, 1b or 1c", ["1b", "1c"]),
        ("T5: Bilsky 1a at most 1b", ["1a", "1b"]),
        ("T5: ESCC now 1c (was 2)", "1c"),
        ("Compared with the August MRI (ESCC 3), T5 is now ESCC 1c.", "1c"),
        ("T5: Bilsky nil", "0"),
        ("T5: the cord is squashed with subtotal loss of CSF", "2"),
        ("T5: the cord is squashed with complete loss of CSF", "3"),
        ("T5: the cord is squashed, subarachnoid space obliterated", "3"),
        ("T5: cord pinched, CSF spared behind it", "2"),
        ("T5: dura tented by tumour, the cord at some distance", "1b"),
        ("T5: tumour sits on the cord, sac dented, cord unshifted", "1c"),
        ("T5: the tumour meets an undeformed cord, sac dented", "1c"),
        ("T5: reaches the cord without mass effect on the cord, sac dented", "1c"),
        ("T5: the cord is clear of tumour, the sac is however dented", "1b"),
        ("T5: epidural: slight, sac undeformed", "1a"),
        ("T5: dural contact, sac round", "1a"),
        ("The metastasis is contained within T5.", "0"),
    ],
)
def test_the_canal_is_read_in_these_words(text: str, escc: Any) -> None:
    """Grades by name, as a range, after an earlier one, and pictures of the canal give the grades that they leave possible."""
    assert facts_of(text)["escc"] == escc


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("D5 lytic. Cord compressed, some CSF still seen on T2.", "T5"),
        ("T8 lytic; T2 shows no fluid round the cord", "T8"),
        ("On T2 there is no CSF left. T6 lesion.", "T6"),
        ("T2 lytic. CSF is seen all around.", "T2"),
        ("Lytic lesion at T2; the cord is compressed.", "T2"),
        ("T1 has slid forward on T2. Lesion T2.", "T2"),
    ],
)
def test_a_sequence_is_no_level(text: str, level: str) -> None:
    """T2 in whose images the canal is seen is no vertebra, T2 that holds the lesion is one."""
    assert facts_of(text)["level"] == level


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("T5: the neurological examination is within normal limits", False),
        ("T5: he is neurologically sound", False),
        ("T5: motor and sensory exam unremarkable", False),
        ("T5: cord clinically ok", False),
        ("T5: AIS impairment scale E", False),
        ("T5: ASIA impairment scale C", True),
        ("T5: he was myelopathic in spring, has recovered, now intact", False),
        ("T5: he was walking; now myelopathic", True),
        ("T5: he was myelopathic yesterday and still is", True),
    ],
)
def test_the_cord_is_examined_in_these_words(text: str, *, told: bool) -> None:
    """Myelopathy is present, absent, or over and gone."""
    assert facts_of(text)["myelopathy"] is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("T5: surgical risk acceptable", True),
        ("T5: operative risk is prohibitive", False),
        ("T5: the operation would be well tolerated", True),
        ("T5: anaesthetic review: contraindicated, severe aortic stenosis", False),
        ("T5: well enough for a posterior fixation", True),
        ("T5: the anaesthetists have knocked her back", False),
        ("T5: cardio happy for her to have surgery", True),
        ("T5, fit -", False),
        ("T5, fit +", True),
    ],
)
def test_fitness_is_told_in_these_words(text: str, *, told: bool) -> None:
    """A verdict on the risk is one on surgery."""
    assert facts_of(text)["tolerates_surgery"] is told


@pytest.mark.parametrize(
    ("text", "histology"),
    [
        ("T5 ca mammae", "breast cancer"),
        ("T5, prostate biopsy proven adenocarcinoma", "prostate cancer"),
        ("Her mother had ovary ca. Pt has renal ca in T5.", "renal cell carcinoma"),
        ("His sister has melanoma, he has myeloma of T5", "multiple myeloma"),
        ("ca prostate, T5 & myelopathy absent", "prostate cancer"),
        ("78F, ca lung, T5, legs 3/5, IDC in", "lung cancer"),
        ("78F, IDC 2015, T5 lytic", "breast cancer"),
    ],
)
def test_the_primary_is_told_in_these_words(text: str, histology: str) -> None:
    """The patient's own tumour is read, not that of the family, nor a catheter."""
    assert facts_of(text)["histology"] == histology


@pytest.mark.parametrize("text", ["His father has melanoma, he has T5 disease", "Her mother had lymphoma, she died of it. T5 lytic."])
def test_a_pronoun_may_still_mean_the_family(text: str) -> None:
    """Where the pronoun fits the relative, the illness stays the relative's."""
    assert "histology" not in facts_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "66M, renal ca, lytic T5. The bed next to him is a woman with a collapsed L2.",
        "We had a lady last week with a subluxed T5 from breast ca. Today it's a man: renal ca, T5, lytic.",
        "bed 3: 66M renal ca, T5 lytic. (bed 4 is the L2 breast with cord compression, ignore). SINS for bed 3?",
    ],
)
def test_the_patient_beside_ours_is_left_out(text: str) -> None:
    """What is told of the next bed, or of last week's patient, is not taken in."""
    facts = facts_of(text)
    assert (facts["level"], facts["lesion"], facts["histology"]) == ("T5", "lytic", "renal cell carcinoma")
    assert not facts.keys() & {"collapse", "alignment", "escc"}


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("T5, intact pedicles, facets and costovertebral joints", "none"),
        ("T5, destroyed pedicles, facets, rib heads", ["bilateral", "unilateral"]),
        ("Post. elements: none involved. T5", "none"),
        ("SINS of T5 please: posterior elements normal", "none"),
        ("Simple question, T5, facets clear", "none"),
        ("T5: CSF still seen posterolaterally on the left, posterior elements normal", "none"),
    ],
)
def test_the_elements_are_listed_in_these_words(text: str, sides: Any) -> None:
    """A state before a list holds for all of it, and no part of another word is an abbreviation of the elements."""
    assert facts_of(text)["posterolateral"] == sides


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("Ca prostate. Fit for surgery.", True),
        ("Bilsky 2. Myeloma. We would operate if needed.", True),
        ("radioresistant Bilsky 2 operate or radiate", False),
    ],
)
def test_facts_in_several_sentences_are_a_case(text: str, *, case: bool) -> None:
    """Statements without a level are a case, a line of search words is none."""
    reading = read_turn(text)
    assert about_a_case(reading, understand(text, reading.text.clean), known=False) is case


def test_a_level_of_which_nothing_is_told_does_not_lead() -> None:
    """A lesion of which something was told leads one that is only named, whatever the other might score."""
    case = case_of("She had a T5 deposit irradiated in 2019. There is a new one at L2: lytic, a fifth of the height lost, aligned, painless.")
    assert scoring.score(case)[0].facts["level"].value == "L2"
    assert scoring.worst(case) is scoring.score(case)[0].site


def test_a_finding_without_a_level_belongs_to_the_lesion_asked_for() -> None:
    """What is told before any level is of the lesion that the question names."""
    facts = facts_of("Back pain on standing, gone when flat. T4: bone island. T10: lytic, pedicles clear. SINS for T10?")
    assert (facts["level"], facts["pain"]) == ("T10", "mechanical")


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("the lesion is at L3 sorry no correction L2 it is lytic", "level", "L2"),
        ("T8 lytic sorry blastic", "lesion", "blastic"),
        ("T8 breast ca lytic rt pedicle gone left ok alignment normal", "posterolateral", "unilateral"),
        ("T8, 30% height loss posterior elements spared", "posterolateral", "none"),
        ("T8, left facet destroyed, right side inconspicuous", "posterolateral", "unilateral"),
        ("T8, both facets destroyed, not only the left", "posterolateral", "bilateral"),
        ("T8, 20% collapse no posterior elements", "collapse", "under_50"),
        ("T8, body 70% gone in height", "collapse", "over_50"),
        ("T8 is down by 30%", "collapse", "under_50"),
        ("T8: the axis of the spine is normal", "alignment", "normal"),
        ("T8, the cord is compressed and no liquor around", "escc", "3"),
        ("T8, pain under load, in lying painfree", "pain", "mechanical"),
        ("CT craniocervical junction: lytic lesion of C2", "level", "C2"),
        ("The first man, not ours, had a sarcoma of T10. Ours has thyroid cancer, L1 lytic.", "histology", "thyroid cancer"),
    ],
)
def test_these_words_are_read_as_they_are_meant(text: str, fact: str, value: str) -> None:
    """Run-on lines, corrections within a clause and turns of phrase of other languages tell what they say."""
    assert facts_of(text)[fact] == value


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("(for the L4 one, not T6) SINS? T6: lytic, 70% collapse. L4: blastic.", "level", "L4"),
        ("SINS of el four comma I beg your pardon comma el one comma lytic full stop", "level", "L1"),
        ("sclerotic L2 no not L2, L3", "level", "L3"),
        ("SINS for T10, sorry, T11 (recounted from C2): lytic", "level", "T11"),
        ("At see six the sac is dented stop the cord keeps its shape stop lytic", "level", "C6"),
        ("T8: unfit for GA, not accepted for surgery", "tolerates_surgery", False),
        ("T8: anaesthesia cleared him for theatre", "tolerates_surgery", True),
        ("T8: not a candidate at all, unfit. L2: fit for surgery is not the question.", "level", "T8"),
        ("Which NOMS row for my patient with colon cancer? T8, lytic.", "histology", "colon cancer"),
        ("T8: the sac is dented, the cord touched but it has kept its round shape", "escc", "1c"),
        ("T8: cord squashed, cee ess eff still visible", "escc", "2"),
    ],
)
def test_what_is_meant_is_told_in_passing(text: str, fact: str, value: Any) -> None:
    """The level asked for, a slip of the tongue, a verdict and a spoken abbreviation are read where they stand."""
    assert facts_of(text)[fact] == value


@pytest.mark.parametrize("text", ["T8, haematology think lymphoma", "T8 lymphoma?", "T8, it could turn out to be lung cancer"])
def test_a_guess_at_the_primary_yields_to_a_name(text: str) -> None:
    """What somebody thinks the primary is gives way to a tumour that is named."""
    assert facts_of(f"{text}. Biopsy: melanoma.")["histology"] == "melanoma"


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("D4 lytic, post 6# chemo, no collapse, 30% of body", "collapse", "none"),
        ("T8#, 30% height loss", "collapse", "under_50"),
        ("Three years ago this man had paraparesis from T8. This morning: not myelopathic. L2 lytic.", "myelopathy", False),
        ("Prostate cancer, prostatectomy 2014. Biopsy of C6 (May): hepatocellular carcinoma.", "histology", "hepatocellular carcinoma"),
        ("T8: cord not touched sac indented", "escc", "1b"),
        ("L4. Findings: pedicles and facets intact on both sides. Impression: L4 lesion destroying both pedicles.", "posterolateral", None),
    ],
)
def test_numbers_times_and_lists_belong_to_their_own(text: str, fact: str, value: Any) -> None:
    """Courses are no fractures, what was years ago is over, a biopsy settles the primary, a list shares its state."""
    assert facts_of(text)[fact] == value


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("T8 lytic, 30% wedging, power 4/5 in both legs", "collapse", "under_50"),
        ("T8: it does not deform the thecal sac, which keeps its round shape", "alignment", None),
        ("T8: no deform, no slip", "alignment", "normal"),
        ("T8: it has not dented the thecal sac, epidural tumour", "escc", "1a"),
        ("T8 sclerotic throughout, height kept, a quarter of the body taken up", "collapse", "none"),
        ("T8 sclerotic throughout the whole body, height kept", "collapse", "none_over_50_involved"),
        ("lytic destruction at C7 T1 with 40% loss of height", "level", "C7/T1"),
        ("He was myelopathic then and got over it. T9: normal reflexes, no myelopathy.", "myelopathy", False),
        ("T8 pain on standing. Don't have: lesion type (no CT), % collapse", "collapse", None),
    ],
)
def test_a_word_of_one_finding_is_not_read_as_another(text: str, fact: str, value: Any) -> None:
    """Power is no share of the body, a verb no deformity, and a type that runs throughout no extent beside a share."""
    assert facts_of(text).get(fact) == value


@pytest.mark.parametrize(
    ("text", "escc"),
    [
        ("T6: disease encircles the cord, the CSF is obliterated", "3"),
        ("T6: the cord lies engulfed by tumour and a crescent of CSF persists", "2"),
        ("T6: a sleeve of tumour all around the cord, no CSF remains", "3"),
        ("T6: tumour around the cord, which keeps its shape, the sac dented", ["1b", "1c"]),
        ("T6: the tumour does not encircle the cord", None),
        ("T6: the tumour may encircle the cord", None),
        ("T6: the cord is compressed and the CSF behind it is entirely gone", "3"),
        ("T6: the cord is compressed, not all the CSF has gone", "2"),
        ("T6: cord displaced, CSF not fully lost", "2"),
        ("T6: cord indented, CSF thinned", "2"),
        ("T6: cord contact +, cord compression -, sac dented", "1c"),
        ("T6: the lesion has gone epidural but the theca is round", "1a"),
        ("T6: disease is not epidural", "0"),
        ("T6: the analgesia is epidural", None),
        ("T6: tumour reaches the dura, no indentation", "1a"),
        ("T6: low-grade cord compression", ["0", "1a", "1b", "1c"]),
        ("T6: no high-grade ESCC", ["0", "1a", "1b", "1c"]),
        ("T6: Bilsky 1a to 1c", ["1a", "1b", "1c"]),
        ("T6: ESCC less than 1c", ["0", "1a", "1b"]),
        ("T6: ESCC no more than 1b", ["0", "1a", "1b"]),
        ("T6: ESCC more than 1c", ["2", "3"]),
        ("T6: graded 1b under ESCC", "1b"),
        ("T6: height loss over 50%, ESCC 2", "2"),
        ("T6: Bilsky 2, sorry, 1c", "1c"),
        ("T6: Bilsky one bravo", "1b"),
        ("T6: the Bilsky grade at this level is 2", "2"),
    ],
)
def test_tumour_round_the_cord_is_read_with_the_fluid(text: str, escc: Any) -> None:
    """A cord that tumour encloses is compressed unless its compression is denied; bounds and slips of a grade are read as they are meant."""
    told = facts_of(text).get("escc")
    assert (None if told == ["0", "1a", "1b", "1c", "2", "3"] else told) == escc


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("T6 sunk by an eighth", "collapse", "under_50"),
        ("T6: five sixths of its height are gone", "collapse", "over_50"),
        ("T6 lytic after the sixth cycle of chemotherapy", "collapse", None),
        ("T6 has lost 60 mm, sorry, 60 % of its height", "collapse", "over_50"),
        ("Will T6 be crushed by a third in a year?", "collapse", None),
        ("T6 is likely to lose half its height", "collapse", None),
        ("T6: pain due to collapse of 30%", "collapse", "under_50"),
        ("T6: both lost and new bone", "lesion", "mixed"),
        ("T6: holes and hard patches", "lesion", "mixed"),
        ("T6: it might be lytic", "lesion", None),
        ("T6: dense trabeculae and lytic pockets between them", "lesion", "mixed"),
        ("T6 deposit. L2 haemangioma, dense trabeculae there.", "lesion", None),
    ],
)
def test_bone_is_read_as_it_is_now(text: str, fact: str, value: str | None) -> None:
    """Small fractions and slips of a unit are read, what may come is not."""
    assert facts_of(text).get(fact) == value
