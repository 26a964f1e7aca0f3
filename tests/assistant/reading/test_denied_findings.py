"""Findings of the canal and of neurology under every way of denying or doubting them: denied is never read as present."""

from __future__ import annotations

from itertools import product

import pytest

from assistant.reading.reader import read_turn

FINDINGS = (
    *(("cord_compressed", each) for each in ("cord compression", "compression of the spinal cord", "flattening of the cord")),
    *(("cord_contact", each) for each in ("cord contact", "tumour touching the cord")),
    *(("sac_deformed", each) for each in ("thecal sac indentation", "deformation of the sac")),
    *(("epidural_tumour", each) for each in ("epidural extension", "an extradural mass", "tumour in the canal")),
    *(("myelopathy", each) for each in ("myelopathy", "clonus", "paraparesis", "cord signs", "an inverted supinator jerk")),
    *(("cauda_equina", each) for each in ("cauda equina syndrome", "saddle numbness")),
    *(("sphincter", each) for each in ("urinary retention", "incontinence")),
    *(("weakness", each) for each in ("leg weakness", "limb weakness")),
    *(("radiculopathy", each) for each in ("foot drop", "radiculopathy")),
)
DENIED_AFTER = (
    "{} has been ruled out",
    "{} was excluded on MRI",
    "{} can be excluded",
    "{}: none",
    "{} - none",
    "{} (none)",
    "{} absent",
    "{} is not present",
    "{} was not demonstrated",
    "{}: denied",
    "{} was looked for and not found",
    "{} has completely resolved",
    "{} isn't there",
)
DENIED_BEFORE = (
    "no evidence of {} was found",
    "no clear radiological sign of {}",
    "nothing to suggest {}",
    "the MRI did not show any {}",
    "we couldn't find {}",
    "no pain at rest or {}",
    "the scan has ruled out {}",
    "without {}",
    "neither fever nor {}",
)
LEFT_OPEN = (
    "{} has not been excluded",
    "{} cannot be ruled out",
    "{} must be excluded",
    "needs an MRI to exclude {}",
    "could not rule out {}",
    "possible {}",
    "? {}",
    "{} suspected",
    "{} was not assessed",
)


def said(text: str, fact: str) -> set[object]:
    """The values that a text gives to a fact, of whatever mention."""
    return {value for each in read_turn(text).said if each.mention.fact == fact for value in each.mention.values}


@pytest.mark.parametrize("words", DENIED_AFTER + DENIED_BEFORE)
def test_a_denied_finding_is_never_present(words: str) -> None:
    """Whatever the finding, the words that deny it leave it absent, or unsaid."""
    assert [(fact, each) for fact, each in FINDINGS if True in said(f"T6 lytic met. {words.format(each)}.", fact)] == []


@pytest.mark.parametrize("words", LEFT_OPEN)
def test_a_doubted_finding_is_neither_present_nor_absent(words: str) -> None:
    """Whatever the finding, the words that doubt it give it no value."""
    assert [(fact, each) for fact, each in FINDINGS if said(f"T6 lytic met. {words.format(each)}.", fact)] == []


def test_a_finding_that_is_told_is_present() -> None:
    """The same findings without such words are read as present, so that the tests above can fail."""
    frames = ("{}", "there is {}", "MRI and examination show {}")
    assert [(fact, each) for (fact, each), frame in product(FINDINGS, frames) if True not in said(f"T6 lytic met. {frame.format(each)}.", fact)] == []


@pytest.mark.parametrize(
    ("text", "compressed"),
    [
        ("no CSF around the compressed cord", True),
        ("the cord is neither deformed nor displaced", False),
        ("the cord does not look squashed", False),
        ("the cord is free of compression", False),
        ("the cord with no CSF around it is compressed", True),
        ("no MSCC", False),
    ],
)
def test_what_is_denied_of_the_csf_is_not_denied_of_the_cord(text: str, compressed: object) -> None:
    """A denial belongs to the structure that it stands with."""
    assert said(f"T6 lytic met. {text}.", "cord_compressed") == {compressed}
