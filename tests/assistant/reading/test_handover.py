"""Handovers, letters and corrections: the bed that is asked for, states told by what spares or keeps, what a load makes no difference to."""

from __future__ import annotations

import pytest

from tests.assistant.reading.told import facts_of


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("L2 lytic, left pedicle in, right out, alignment normal", "posterolateral", "unilateral"),
        ("T8 scl. met, post. elem clear, no ht loss", "lesion", "blastic"),
        ("T8 met. Epid. space clean.", "escc", "0"),
        ("T8 met, PCa on abi.", "histology", "prostate cancer"),
        ("T6 lytic, deformity and slip ruled out", "alignment", "normal"),
        ("T3: the static of the spine is normal, no displacement", "alignment", "normal"),
        ("T3 epidural tumour deforms the dural sac but stays at distance of the cord", "escc", "1b"),
        ("T8. The tumour passes the posterior wall and is in contact with the dural sac, that is not deformed", "escc", "1a"),
        ("T12 lesion, T1 dark T2 brite on mri", "level", "T12"),
        ("T12 met, cord comprsd no csf seen", "escc", "3"),
        ("L3 met. No neurological deficit reported on examination.", "myelopathy", False),
        ("L3 lytic, 60% of the body, height's preserved", "collapse", "none_over_50_involved"),
        ("T6 ache between the shoulder blades now and again", "pain", "occasional"),
        ("T6 ache. Bending, lifting and lying down make no difference to it.", "pain", "occasional"),
        ("L2 back pain from the moment she stands until she lies down again", "pain", "mechanical"),
        ("L2 pain as long as he is up", "pain", "mechanical"),
        ("T9 RCC, zoledronate for him?", "sex", "male"),
    ],
)
def test_what_is_told_in_passing(text: str, fact: str, value: object) -> None:
    """Each of these states one fact, in words of its own."""
    assert facts_of(text)[fact] == value


def test_until_she_weakens_is_still_a_supposition() -> None:
    """Until a patient lies down tells of a pain; until one weakens tells of nothing yet."""
    assert "myelopathy" not in facts_of("T9 RCC, watch until she becomes myelopathic")


def test_the_bed_that_is_asked_for() -> None:
    """A different man in the next bed is no new patient where the question names the first bed."""
    told = facts_of("Bed 14: 55F, NSCLC, T4. MRI: cord compressed. Bed 15: different chap, prostate, painless sclerotic L4. NOMS for bed 14?")
    assert (told["level"], told["histology"]) == ("T4", "non-small cell lung cancer")
    assert "pain" not in told


def test_another_numbering_moves_the_lesion() -> None:
    """A numbering that was off is a correction of the level, and every finding stays."""
    told = facts_of("T10 met, lytic, left pedicle involved, SINS?", "Radiology just rung: the numbering was off, it is T11")
    assert (told["level"], told["lesion"], told["posterolateral"]) == ("T11", "lytic", "unilateral")


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("T9 RCC, oncologist expects about 2 months", 2),
        ("T9 RCC, onc say maybe 2 months", 2),
        ("T9 RCC, life expectancy 1 year", 12),
        ("T9 RCC, 4 months to live", 4),
        ("T9 RCC, prognosis 3-6 months", ["3", "4", "5", "6"]),
        ("T9 RCC, prognosis less than 3 months", ["0", "1", "2"]),
        ("T9 RCC, prognosis up to 3 months", ["0", "1", "2", "3"]),
        ("T9 RCC, prognosis over 6 months", None),
        ("T9 RCC, onc gave 6 months of letrozole", None),
        ("T9 RCC, prognosis guarded; 6 months of back pain", None),
    ],
)
def test_how_long_a_patient_is_expected_to_live(text: str, months: object) -> None:
    """A limit or a range leaves every month that it allows; a least without a most is not pinned down; treatment is no survival."""
    assert facts_of(text).get("expected_survival_months") == months


def test_years_to_live_are_no_age() -> None:
    """What is left of a life is no age."""
    assert "age_years" not in facts_of("T9 RCC, life expectancy 1 year")


def test_a_survival_that_cannot_be() -> None:
    """No one is expected to live 700 months: the value is not taken."""
    assert facts_of("T9 RCC, life expectancy 700 months").get("expected_survival_months") is None


def test_last_months_creatinine_is_taken_back() -> None:
    """A value called old without a new one is unknown again."""
    assert facts_of("68F breast, L2, 70kg creat 1.3 mg/dL", "that's last month's creatinine").get("creatinine") is None
