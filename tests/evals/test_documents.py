"""Full texts at hand: quotations are found again, places are judged, and a place that is not there is a fault of the sample."""

from __future__ import annotations

from pathlib import Path

import pytest

from evals import library
from evals.samples import SamplesError
from evals.task import Sample, Transcript, Verdict
from evals.tasks import TASKS, evidence, retrieval

TEXT = "An invented paper. Of nine hens, **four** laid eggs; the others\nslept.\n"
SAMPLE = Sample("Q", "question", ("how many hens laid?",), {"status": "answered", "must": [["four"]]})


@pytest.fixture
def _paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "hens.txt").write_text(TEXT, "utf-8")
    monkeypatch.setenv("SPINEMETS_DOCUMENTS", str(tmp_path))


def cited(quote: str) -> Transcript:
    return Transcript(({"status": "answered", "text": "four", "citations": [{"document": "hens", "section": "", "primary": [], "quote": quote}]},))


@pytest.mark.usefixtures("_paper")
@pytest.mark.parametrize(
    ("quote", "verdict"), [("four laid eggs; the others slept", Verdict.RIGHT), ("five laid eggs; the others slept", Verdict.WRONG)]
)
def test_a_quotation_is_found_again_word_for_word(quote: str, verdict: Verdict) -> None:
    """Line breaks and marks of emphasis do not matter; a changed word does."""
    (check,) = evidence.quotes(cited(quote), SAMPLE)
    assert check.verdict is verdict


def test_without_full_texts_no_quotation_is_judged() -> None:
    """A quotation that cannot be looked up is neither right nor wrong."""
    assert evidence.quotes(cited("four laid eggs"), SAMPLE) == []


@pytest.mark.usefixtures("_paper")
def test_a_place_is_judged_by_its_span() -> None:
    """A result that overlaps the phrase is a hit; one beside it, or from another paper, is none."""
    sample = Sample("R", "query", ("laying hens",), {"document": "hens", "anchor": "four laid eggs", "query": "laying hens"})
    start = TEXT.index("four")
    spans = [("hens", [0, 10]), ("cocks", [start, start + 9]), ("hens", [start, start + 9])]
    found = [{"document": name, "section": "", "span": span} for name, span in spans]
    checks = retrieval.ranked(Transcript(({"results": found},)), sample)
    assert [check.value for check in checks if check.measure == "MRR"] == [pytest.approx(1 / 3)]
    assert [check.verdict for check in checks if check.measure == "hit@1"] == [Verdict.WRONG]


@pytest.mark.usefixtures("_paper")
def test_an_anchor_that_is_not_in_its_paper_is_a_fault_of_the_sample() -> None:
    """The line of the sample is named."""
    lost = Sample("R", "query", ("cocks",), {"document": "hens", "anchor": "two cocks"}, place="mine.jsonl:7")
    with pytest.raises(SamplesError, match=r"mine\.jsonl:7: its anchor is not in hens"):
        TASKS["retrieval"].samples({"query": [lost]})


def test_queries_whose_paper_is_absent_are_left_out() -> None:
    """Without the full text a place cannot be judged, and is not counted as a miss."""
    assert TASKS["retrieval"].samples({"query": [Sample("R", "query", ("hens",), {"document": "hens", "start": 0, "end": 5})]}) == []


def test_a_folder_without_documents_is_refused(tmp_path: Path) -> None:
    """The folder and what should be in it are named."""
    with pytest.raises(library.DocumentsError, match=r"no \.txt, \.md, \.pdf files there"):
        library.prepare(str(tmp_path), lambda: None)
