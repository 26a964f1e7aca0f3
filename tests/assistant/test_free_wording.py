"""Right sentences in free words stand, and the same sentences made wrong in one thing fall."""

from __future__ import annotations

from functools import cache

import pytest

from assistant.answer import Answer, Cited, Status
from assistant.grounding import check
from assistant.material import Material, material
from assistant.rules_engine import RulesEngine
from core.bibliography import SILVA_2021
from tests.assistant.test_grounding import claimed

CASE = (
    "T8: lytic, 30% height loss, right pedicle destroyed, alignment normal, pain at night only. ESCC 1a, no myelopathy, breast cancer. SINS and NOMS?"
)


@cache
def scored() -> Material:
    """The material of a case whose SINS is 7 and whose stability NOMS leaves to the surgeon."""
    answer = next(event for event in RulesEngine().ask(CASE) if isinstance(event, Answer))
    return material(answer, [CASE])


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("The T8 lesion scores SINS 7, which is indeterminate [1].", "The T8 lesion scores SINS 8, which is indeterminate [1]."),
        ("SINS is 7, one reading step above stable [1].", "SINS is 7, one reading step above unstable [1]."),
        ("SINS is 7, close to the stable band [1].", "SINS is 7, close to the unstable band [1]."),
        (
            "NOMS gives conventional radiotherapy, after stabilisation if the surgeon judges the spine unstable [3].",
            "NOMS gives conventional radiotherapy, after stabilisation if the surgeon judges the spine stable [3].",
        ),
        (
            "The semirigid level, the non-mechanical pain and the one-sided pedicle earn 1 each [1].",
            "The semirigid level, the non-mechanical pain and the one-sided pedicle earn 2 each [1].",
        ),
        ("It lies one reading step from the next class [1].", "It does not lie one reading step from the next class [1]."),
        ("The total is one reading step from the next class [1].", "The total is one reading step from the next class [2]."),
        (
            "SINS is 7, with the semirigid level, non-mechanical pain and one-sided involvement at 1 point each and the lytic lesion at 2 [1].",
            "SINS is 7, with the semirigid level, non-mechanical pain and one-sided involvement at 2 points each and the lytic lesion at 2 [1].",
        ),
        ("The next class is one reading step away [1].", "The next class is two reading steps away [1]."),
        (
            "SINS at T8 is 7: 2 for the lytic lesion, 1 for the non-mechanical pain and 1 for the one-sided pedicle [1].",
            "SINS at T8 is 7: 1 for the lytic lesion, 1 for the non-mechanical pain and 1 for the one-sided pedicle [1].",
        ),
    ],
)
def test_a_case_in_free_words(right: str, wrong: str) -> None:
    """The total, the class beside it, a condition and points counted together rest on the outcome; anything else falls."""
    assert check(right, scored()).fault == ""
    assert not check(wrong, scored()).stands


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "Local failure was 4% at 1 year and 9% at 2 years after the operation.",
            "After the operation local failure was 4% at one year, rising to 9% at two years.",
            "After the operation local failure was 4% at one year, falling to 9% at two years.",
        ),
        (
            "Survival was 90% at 3 months, 70% at 6 months and 50% at 12 months.",
            "Survival was 90%, 70% and 50% at 3, 6 and 12 months.",
            "Survival was 90%, 50% and 70% at 3, 6 and 12 months.",
        ),
        (
            "Cement gives stability and necrosis of tumour, and so reduces pain.",
            "Cement reduces pain by two effects, stability and necrosis of tumour.",
            "Cement reduces pain by three effects, stability and necrosis of tumour.",
        ),
        (
            "Screws failed at a reported rate, at 1 year, of 4%; at 2 years the rate is 12%.",
            "Screws failed in 4% at 1 year and 12% at 2 years.",
            "Screws failed in 12% at 1 year and 4% at 2 years.",
        ),
        (
            "Local failure with low versus high dose was 5% v 1% at 12 months and 15% v 2% at 24 months.",
            "High-dose arm: local failure was 1% at 12 months and 2% at 24 months.",
            "High-dose arm: local failure was 5% at 12 months and 15% at 24 months.",
        ),
        (
            "Local progression was 9% at one year.",
            "Local progression was 9% within 1 year.",
            "Local progression was 9% within 2 years.",
        ),
        (
            "Progression was under 5% with the higher dose and under 10% with a single fraction.",
            "Jaipanya only says under 5% and under 10%.",
            "Jaipanya only says under 10% and under 5%.",
        ),
        (
            "Bone grafting was needed when life expectancy is 2 years or more. Caution: the source is a 1993 series of 20 cervical metastases.",
            "The source is a 1993 series of 20 cervical metastases.",
            "The source is a 1993 series of 93 cervical metastases.",
        ),
        (
            "Clinical inertia means surgeons' disinterest in cancer care.",
            "Clinical inertia means surgeons who lack interest in cancer care.",
            "Clinical inertia means surgeons with interest in cancer care.",
        ),
        (
            "In LMNOP the letter P takes over what NOMS assessed under systemic (S).",
            "The letter P takes over what NOMS assessed under S.",
            "The letter P takes over what NOMS assessed under Z.",
        ),
        (
            "A dose of 30 Gy in 3 fractions has been used in 31 such tumours.",
            "Jaipanya notes 30 Gy in 3 fractions in 31 such tumours.",
            "Jaipanya does not note 30 Gy in 3 fractions in 31 such tumours.",
        ),
        (
            "As many as 40% develop a metastasis, and 20% have symptoms.",
            "It is as many as 40% in Jaipanya.",
            "It is 20% in Jaipanya.",
        ),
        (
            "The hardware failed in 5% a year.",
            "Hardware failed in 5% per year.",
            "Hardware failed in 5% per week.",
        ),
        (
            "Denosumab caused less renal toxicity than zoledronic acid.",
            "Denosumab caused less kidney toxicity than zoledronic acid.",
            "Denosumab caused less hepatic toxicity than zoledronic acid.",
        ),
        (
            "Jaipanya finds infection after 6% of operations.",
            "Jaipanya finds infection after 6% of operations.",
            "Morimoto finds infection after 6% of operations.",
        ),
    ],
)
def test_a_claim_in_free_words(source: str, right: str, wrong: str) -> None:
    """What a figure is tied to, what a list counts, a rate's time, a word's twin and a named author are held against the claim."""
    assert check(f"{right[:-1]} [1].", claimed(source)).fault == ""
    assert not check(f"{wrong[:-1]} [1].", claimed(source)).stands


def test_what_speaks_of_the_sources_needs_no_figure() -> None:
    """That no review states a margin stands by itself; that one states it is denied no more than the material does."""
    ground = claimed("Separation surgery removes tumour around the cord.")
    assert check("Neither review states a margin.", ground).stands
    assert not check("The reviews state a margin of 4 mm.", ground).stands


@cache
def unfinished() -> Material:
    """The material of a case with a level that is none, a pain stated both ways and a lesion type left out."""
    said = "T14: 30% height loss, left pedicle, aligned, no pain. Pain worse on standing, relieved lying. ESCC 1a, breast cancer. SINS?"
    answer = next(event for event in RulesEngine().ask(said) if isinstance(event, Answer))
    return material(answer, [said])


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("The level was not used, as levels run T1-T12.", "The level was not used, as levels run T1-T14."),
        ("The level was not used.", "The level was L3."),
        ("Which is right?", "Is it pain free?"),
    ],
)
def test_what_is_left_out(right: str, wrong: str) -> None:
    """What our own text says of facts that are missing, wrong or contradicted may be said in other words."""
    assert check(right, unfinished()).fault == ""
    assert not check(wrong, unfinished()).stands


@pytest.mark.parametrize(
    ("source", "asked", "right", "wrong"),
    [
        (
            "A falling performance status can become a contraindication to chemotherapy and may shorten survival.",
            "",
            "A falling performance status can rule out chemotherapy [1].",
            "A falling performance status does not become a contraindication to chemotherapy [1].",
        ),
        (
            "Implants failed in 3 patients and revision surgery was never needed.",
            "Why did those three need redo surgery?",
            "The three implants that failed did not need redo surgery [1].",
            "Implants did not fail in 3 patients [1].",
        ),
        (
            "Pain is the first symptom in 95% of patients.",
            "",
            "Pain is the first symptom in 95% of patients, but this may not apply to every lesion [1].",
            "Pain is not the first symptom in 95% of patients [1].",
        ),
        (
            "A cord limit of 10 Gy means that high-grade compression cannot be treated effectively with radiosurgery.",
            "",
            "With a cord limit of 10 Gy radiosurgery cannot treat high-grade compression effectively [1].",
            "With a cord limit of 10 Gy radiosurgery cannot treat low-grade compression effectively [1].",
        ),
        (
            "A trial compared survival after MISt and open surgery and saw no significant difference.",
            "",
            "The trial found no significant difference in survival between MISt and open surgery [1].",
            "The trial found no significant difference in survival between MISt and percutaneous surgery [1].",
        ),
        (
            "After percutaneous fixation without fusion implants failed in 3 patients, and none was revised.",
            "",
            "In the percutaneous series without fusion implants failed in 3 patients, none of them revised [1].",
            "In the percutaneous series with fusion implants failed in 3 patients, none of them revised [1].",
        ),
        (
            "Multidisciplinary work is still uncommon, and surgeons do not engage in it.",
            "",
            "Multidisciplinary work is still uncommon, for surgeons do not engage in it [1].",
            "Multidisciplinary work is not still uncommon [1].",
        ),
        (
            "Mechanical instability is an indication for surgery, whatever the ESCC grade and whether or not myelopathy is present.",
            "",
            "Mechanical instability is an indication for surgery regardless of the ESCC grade or the presence of myelopathy [1].",
            "Mechanical instability is no indication for surgery regardless of the ESCC grade or the presence of myelopathy [1].",
        ),
    ],
)
def test_what_a_denial_reaches(source: str, asked: str, right: str, wrong: str) -> None:
    """A thing may be ruled out in other words; a question affirms nothing; how far a figure goes denies nothing of it."""
    assert check(right, claimed(source, asked)).fault == ""
    assert not check(wrong, claimed(source, asked)).stands


def test_how_many_a_table_is_of() -> None:
    """The number in a table's heading is how many patients it is of, and no share of them."""
    text = "Separation surgery was added in 35 patients (48.6%) and kyphoplasty in 21 (29.2%)."
    cited = Cited(1, SILVA_2021.at("Table 5. Characteristics of Surgery (N = 72)"), "silva-2021/x", text)
    ground = material(Answer(status=Status.ANSWERED, text=text, citations=(cited,)), [""])
    assert check("Separation surgery was added in 35 of the 72 patients [1].", ground).fault == ""
    assert not check("Separation surgery was added in 72 patients (48.6%) [1].", ground).stands
    assert not check("Separation surgery was added in 35 of the 21 patients [1].", ground).stands


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "SINS posterolateral involvement (facet, pedicle or costovertebral joint replaced by tumour): bilateral scores 3 points, unilateral 1.",
            "A facet replaced by tumour on one side scores 1 point, whereas involvement of both sides scores 3 points [1].",
            "A facet replaced by tumour on one side scores 3 points, whereas involvement of both sides scores 1 point [1].",
        ),
        (
            "Readers agreed well to excellently on axial T2 images, in 25 cervical or thoracic tumours; none was lumbar.",
            "The agreement of readers was good to excellent on axial T2 images, in 25 cervical or thoracic tumours, none of them lumbar [1].",
            "The agreement of readers was good to excellent on axial T2 images, in 25 cervical or thoracic tumours, all of them lumbar [1].",
        ),
        (
            "High-grade compression, with myelopathy or not, is assigned conventional radiotherapy (cEBRT).",
            "High-grade compression is assigned conventional radiotherapy (cEBRT) with or without myelopathy [1].",
            "High-grade compression is assigned stereotactic radiosurgery (SRS) with or without myelopathy [1].",
        ),
        (
            "SRS and SBRT (stereotactic body radiotherapy) deliver high doses per fraction in few fractions, usually 1-5.",
            "SRS and SBRT deliver high doses per fraction in few fractions, usually 1-5 [1].",
            "SRS and SRS deliver high doses per fraction in few fractions, usually 1-5 [1].",
        ),
        (
            "Zelefsky's trial compared one high-dose fraction (24 Gy) with hypofractionated radiation (9 Gy in each of 3 fractions).",
            "Zelefsky's trial set one fraction of 24 Gy against 9 Gy in each of 3 fractions [1].",
            "Zelefsky's trial set one fraction of 9 Gy against 24 Gy in each of 3 fractions [1].",
        ),
        (
            "Zoledronic acid every 12 weeks does not weaken prevention of skeletal-related events.",
            "Zoledronic acid can be given every 12 weeks without weakening prevention of skeletal-related events [1].",
            "Zoledronic acid can be given every 4 weeks without weakening prevention of skeletal-related events [1].",
        ),
        (
            "Nothing supports a longer denosumab interval: unlike zoledronic acid the drug does not accumulate in bone.",
            "Denosumab does not accumulate in bone [1].",
            "Zoledronic acid does not accumulate in bone [1].",
        ),
        (
            "After surgery conventional radiotherapy (cEBRT) should wait at least 5-21 days.",
            "The minimum wait for cEBRT is 5-21 days [1].",
            "The maximum wait for cEBRT is 5-21 days [1].",
        ),
        (
            "54 patients scored 7-12 and 18 scored 13-18; none fell into the lowest band, which the table prints as 1-6.",
            "Nobody fell into the lowest band, which the table prints as 1-6 [1].",
            "Everybody fell into the lowest band, which the table prints as 1-6 [1].",
        ),
        (
            "Fusion is not normally carried out, which in theory raises the chance that the implant will fail.",
            "Leaving out fusion raises the chance of implant failure in theory [1].",
            "Leaving out fusion lowers the chance of implant failure in theory [1].",
        ),
    ],
)
def test_the_same_said_in_other_words(source: str, right: str, wrong: str) -> None:
    """Sides, denials of a group, alternatives and qualified counts may be told in other words, not the other way round."""
    assert check(right, claimed(source)).fault == ""
    assert not check(wrong, claimed(source)).stands
