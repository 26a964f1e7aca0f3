"""The closed list of words that deny, doubt, date, suppose or give a finding to someone else."""

from __future__ import annotations

import pytest

from tests.assistant.reading.told import facts_of

DENIALS = ("no", "without", "not", "denies", "absence of", "free of", "never any", "nil", "no evidence of", "no sign of")
DOUBTS = ("possible", "probable", "suspected", "cannot exclude", "query", "unclear whether there is", "equivocal", "may be", "not sure about")
PASTS = ("previous", "prior", "history of", "in 2019 had", "years ago had", "past history of")
KIN = ("mother", "father", "sister", "brother", "husband", "aunt", "daughter")
OTHERS = ("another patient", "the man in the next bed", "the patient in bed 4", "a different patient", "the next patient", "someone else")
SUPPOSED = ("if he develops", "in case of", "risk of", "watch for", "warned about", "unless there is", "should he develop", "to prevent")


@pytest.mark.parametrize("word", DENIALS)
def test_denied(word: str) -> None:
    """A denied sign is not a sign."""
    assert facts_of(f"T8 met. {word} clonus.").get("myelopathy") is not True


@pytest.mark.parametrize("word", DOUBTS)
def test_doubted(word: str) -> None:
    """A doubted myelopathy is neither present nor absent."""
    assert "myelopathy" not in facts_of(f"T8 met. {word} myelopathy.")


@pytest.mark.parametrize("word", PASTS)
def test_past(word: str) -> None:
    """A lesion of the past is no lesion now."""
    assert facts_of(f"{word} T5 lytic collapse irradiated. Now L3 blastic.")["level"] == "L3"


@pytest.mark.parametrize("who", KIN)
def test_family(who: str) -> None:
    """A relative's tumour is not the patient's."""
    assert facts_of(f"T8 met, prostate. Her {who} had breast cancer.")["histology"] == "prostate cancer"


@pytest.mark.parametrize("who", OTHERS)
def test_other_patient(who: str) -> None:
    """Another patient's finding is not this patient's."""
    assert facts_of(f"{who} has L1 collapse and clonus. Ours is T8, blastic.").get("level") == "T8"
    assert "myelopathy" not in facts_of(f"{who} has L1 collapse and clonus. Ours is T8, blastic.")


@pytest.mark.parametrize("word", SUPPOSED)
def test_supposed(word: str) -> None:
    """A supposed myelopathy is not myelopathy."""
    assert "myelopathy" not in facts_of(f"T8 met. {word} myelopathy.")


def test_ruled_out_is_false() -> None:
    """What is ruled out is false."""
    assert facts_of("T8 met, myelopathy ruled out")["myelopathy"] is False


@pytest.mark.parametrize(
    "text", ["weight loss 10%, T8 lytic", "PD-L1 70 %, T8 lytic", "conus normal, T8 lytic", "degenerative disc bulge with 50% height, T8 lytic"]
)
def test_distractors(text: str) -> None:
    """Shares and words of something else are no finding of the vertebra."""
    facts = facts_of(text)
    assert not {"collapse", "myelopathy"} & facts.keys()
    assert facts["level"] == "T8"
