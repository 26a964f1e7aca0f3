"""Coverage: what our own samples promise to hold, counted in the samples themselves."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from evals import samples
from evals.gold import ITEMS
from evals.task import Sample

POOL = samples.load(samples.own())
CASES = POOL["vignette"]
LEVELS = [f"C{n}" for n in range(8)] + [f"T{n}" for n in range(1, 13)] + [f"L{n}" for n in range(1, 6)] + [f"S{n}" for n in range(1, 6)]
LISTED = (
    "multiple myeloma", "plasmacytoma", "lymphoma", "prostate cancer", "breast cancer", "ovarian cancer", "neuroendocrine carcinoma",
    "seminoma", "colon cancer", "non-small cell lung cancer", "thyroid cancer", "renal cell carcinoma", "hepatocellular carcinoma",
    "melanoma", "sarcoma", "chordoma",
)  # fmt: skip
"""Typed from the lists of Jaipanya 2022 and Newman 2023."""
BEYOND = ("unknown primary", "bladder cancer", "gastric cancer", "small cell lung cancer", "pancreatic cancer", "neuroblastoma")
LOW, HIGH = ("0", "1a", "1b", "1c"), ("2", "3")
Gold = Mapping[str, Any]
ROWS: list[tuple[tuple[str, ...], str, str, tuple[bool, ...]]] = [
    (LOW, "radiosensitive", "stable", ()), (LOW, "radiosensitive", "unstable", ()),
    (LOW, "radioresistant", "stable", ()), (LOW, "radioresistant", "unstable", ()),
    (HIGH, "radiosensitive", "stable", ()), (HIGH, "radiosensitive", "unstable", ()),
    (HIGH, "radioresistant", "stable", (True,)), (HIGH, "radioresistant", "stable", (False,)),
    (HIGH, "radioresistant", "unstable", (True,)), (HIGH, "radioresistant", "unstable", (False,)),
]  # fmt: skip
"""The ten rows of Chang 2020, Table 2, typed again."""
GAPS: dict[str, Callable[[Gold], bool]] = {
    "low grade with myelopathy": lambda g: g["escc"] in LOW and g["myelopathy"] is True,
    "sensitive solid tumour with myelopathy": lambda g: g["histology"] == "prostate cancer" and g["myelopathy"] is True and g["escc"] in HIGH,
    "haematological with myelopathy": lambda g: g["histology"] in {"lymphoma", "multiple myeloma"} and g["myelopathy"] is True,
    "unknown primary with myelopathy": lambda g: g["histology"] == "unknown primary" and g["myelopathy"] is True,
    "unknown primary without myelopathy": lambda g: g["histology"] == "unknown primary" and g["myelopathy"] is False,
    "stability left to the surgeon": lambda g: g["sins_class"] == "indeterminate",
    "unfit, low grade, unstable": lambda g: g["escc"] in LOW and g["sins_class"] == "unstable" and g["tolerates_surgery"] is False,
    "unfit for anything": lambda g: g["tolerates_surgery"] is False and g["noms"] is None,
    "cauda equina syndrome": lambda g: g.get("cauda_equina") is True,
    "unlisted histology": lambda g: g["histology"] == "bladder cancer" and g["radiosensitivity"] is None,
}


def test_every_level_is_asked_about() -> None:
    """From the occiput to S5 no level is left out."""
    assert set(LEVELS) <= {sample.gold["level"] for sample in CASES}


def test_every_listed_histology_and_others_are_met() -> None:
    """Every tumour of the reviews' lists is met, and some that they leave out."""
    assert {*LISTED, *BEYOND} <= {sample.gold["histology"] for sample in CASES}


@pytest.mark.parametrize("grade", [*LOW, *HIGH])
def test_every_grade_is_described_in_words(grade: str) -> None:
    """Each grade of compression is described at least five times without naming its number."""
    named = re.compile(rf"(?:escc|bilsky|blisky|grade|E S C C)\W*(?:grade)?\W*(?:{grade}|zero|one c|two|three)\b", re.IGNORECASE)
    described = [sample for sample in CASES if sample.gold["escc"] == grade and not named.search(" ".join(sample.turns))]
    assert len(described) >= 5


@pytest.mark.parametrize(("row", "deficit"), [(row, deficit) for row in ROWS for deficit in (False, True) if row[0] is HIGH or not deficit])
def test_every_row_of_noms_is_met(row: tuple[tuple[str, ...], str, str, tuple[bool, ...]], *, deficit: bool) -> None:
    """Every printed row is asked about, those of high-grade compression with myelopathy and without."""
    grades, tumour, stability, fit = row
    met = [
        g for g in (sample.gold for sample in CASES)
        if (g["escc"] in grades, g["radiosensitivity"], g["sins_class"], g["myelopathy"]) == (True, tumour, stability, deficit)
        and (not fit or g["tolerates_surgery"] in fit)
    ]  # fmt: skip
    assert met


@pytest.mark.parametrize("gap", GAPS)
def test_every_gap_of_noms_is_met(gap: str) -> None:
    """What the table does not print is asked about too."""
    assert any(GAPS[gap](sample.gold) for sample in CASES)


def test_questions_come_in_every_form_from_every_paper() -> None:
    """Terse, misspelt, lay, follow-up, multi-part and injected; disagreements and silence; forty or more from each paper."""
    questions = POOL["question"]
    assert {"terse", "typo", "lay", "follow-up", "multi-part", "injected"} <= {sample.style for sample in questions}
    kinds = Counter(str(sample.gold.get("kind")) for sample in questions)
    assert min(kinds["disagreement"], kinds["unanswerable"], kinds["out-of-scope"]) >= 20
    papers = Counter(paper for sample in questions for paper in sample.gold.get("gold_documents", ()))
    assert len(papers) == 5
    assert min(papers.values()) >= 40


def plain(text: str) -> str:
    """Words alone: a dictated comma is punctuation."""
    return " ".join(re.sub(r"\b(?:comma|full stop|stop)\b|\W+", " ", text.replace("comma", " ")).split())


@pytest.mark.parametrize("sample", CASES, ids=lambda sample: sample.id)
def test_every_gold_field_of_a_case_has_its_reason(sample: Sample) -> None:
    """Each item and field has a reason, and the words a reason quotes stand in the case."""
    notes = {"sins", "doubt", "conversation", "contradiction", "tight", "noms_open_inputs", "nothing_to_score", "possible"}
    assert {*ITEMS, *sample.gold} - notes == set(sample.meta["reasons"])
    said = plain(" ".join(sample.turns))
    for reason in sample.meta["reasons"].values():
        quoted = re.fullmatch(r'said: "(.*?)(?: \.\.\.)?"', reason)
        assert quoted is None or all(plain(part) in said for part in quoted[1].split(", "))


@pytest.mark.parametrize("form", ["question", "query", "dosing", "urgency"])
def test_every_gold_field_of_a_sample_has_its_reason(form: str) -> None:
    """No field of a question, query, dose or urgency gold stands without its reason."""
    asked = {"question", "query", "kind", "turns"}
    for sample in POOL[form]:
        assert {name for name, value in sample.gold.items() if value} - asked <= set(sample.meta["reasons"]), sample.id


def test_gold_answers_satisfy_their_own_patterns() -> None:
    """What an answer must say is said by the gold answer, and what it must not say is not."""
    for sample in POOL["question"]:
        text = sample.gold.get("gold_answer")
        if text:
            assert all(any(re.search(p, text, re.IGNORECASE) for p in group) for group in sample.gold["must"]), sample.id
            assert not any(re.search(p, text, re.IGNORECASE) for p in sample.gold["must_not"]), sample.id


def test_second_readings_are_recorded_and_their_disagreements_listed() -> None:
    """Every sample has been read twice, and each disagreement stands in the list beside the samples."""
    listed = (samples.OWN / "SECOND_READING.md").read_text("utf-8").splitlines()
    for sample in (sample for form in POOL.values() for sample in form):
        assert {"who", "blind", "disagreements"} <= set(sample.meta.get("second_reading", ())), sample.id
        for each in sample.meta["second_reading"]["disagreements"]:
            assert any(sample.id in line and each["field"] in line for line in listed), (sample.id, each["field"])
