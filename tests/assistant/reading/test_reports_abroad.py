"""Reports of other countries and manners: numbers apart from their region, translated terms, tables, brackets on the patient's past."""

from __future__ import annotations

import pytest

from tests.assistant.reading.told import facts_of


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Deposit in lumbar vertebra number two, lytic", "L2"),
        ("Lytic deposit, thoracic vertebra no. 8", "T8"),
        ("Vertebra D number 5 is lytic", "T5"),
        ("A lytic deposit fills the sixth of the thoracic vertebrae", "T6"),
        ("Lumbar spine, third vertebra: lytic", "L3"),
        ("Vertebra number four of the cervical spine is sclerotic", "C4"),
        ("Lumbar vertebra number two, sorry, number three, is lytic", "L3"),
        ("LWK 2: osteolysis", "L2"),
        ("BWK11 with osteolysis", "T11"),
        ("HWK-5: osteolysis", "C5"),
        ("T5 is lytic. Sagittal axis regular.", "T5"),
        ("Lytic metastasis of the axis", "C2"),
    ],
)
def test_a_level_is_read_wherever_its_number_stands(text: str, level: str) -> None:
    """The number of a vertebra may follow a word, precede its region, or be taken back for another."""
    assert facts_of(text)["level"] == level


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("T5 lytic. Axis straight.", "alignment", "normal"),
        ("C3 lytic, atlas and axis preserved", "alignment", None),
        ("T5 lytic, sintering of the vertebral body by 30 %", "collapse", "under_50"),
        ("T5 lytic, sintered by about 60 %", "collapse", "over_50"),
        ("T5 lytic, 35% down, both pedicles", "collapse", "under_50"),
        ("T5 lytic, pain 35% down", "collapse", None),
        ("T5 lytic. Pain goes when she lies down flat.", "collapse", None),
        ("T5 lytic. On steroids the pain is reduced completely.", "collapse", None),
        ("T5 lytic. At rest the pain is down to nothing.", "collapse", None),
        ("T5 lytic, the body is down almost flat", "collapse", "over_50"),
        ("T5 lytic and squashed flat", "collapse", "over_50"),
        ("T5 lytic, collapse of seventy, no, thirty percent", "collapse", "under_50"),
        ("T5 lytic. Myelon not displaced, primary thyroid carcinoma", "histology", "thyroid cancer"),
        ("T5 lytic, ESCC - 1b, primary - renal", "escc", "1b"),
        ("| Level | T5 |\n|---|---|\n| Lesion | blastic |\n| Collapse | 60% |", "collapse", "over_50"),
        ("| Level | T5 |\n| Alignment | normal |\n| Pain | mechanical |", "alignment", "normal"),
        ("MRI spine (k/c/o ca kidney, nephrectomy 2018): T5 is lytic", "lesion", "lytic"),
        ("T5 lytic (mastectomy 2018) with 30% height loss", "collapse", "under_50"),
        ("An adenocarcinoma of the lung, scratch that, a small cell lung cancer, at T4, sorry, T5, lytic", "histology", "small cell lung cancer"),
    ],
)
def test_reports_of_other_countries_are_read(text: str, fact: str, value: object) -> None:
    """Translated terms, rows of tables and brackets on the patient's past mean what their writer meant, and no more."""
    assert facts_of(text).get(fact) == value


@pytest.mark.parametrize(
    "text",
    [
        "T9 lytic. Prior MRI (for breast cancer, 2019): T5 blastic",
        "T9 lytic. T5 blastic (treated 2019)",
        "T9 lytic. Previous scan (2019) of the lung cancer showed a blastic T5",
    ],
)
def test_a_bracket_does_not_end_what_is_past_outside_it(text: str) -> None:
    """An earlier finding stays one, whatever a bracket beside it holds."""
    assert (facts_of(text)["level"], facts_of(text)["lesion"]) == ("T9", "lytic")


def test_a_region_by_its_letter_bounds_the_level() -> None:
    """The words "Cx spine" name the cervical spine, and no vertebra of it."""
    assert facts_of("Cx spine met, level not told, lytic").get("level") == [f"C{n}" for n in range(1, 8)]
