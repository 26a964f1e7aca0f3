"""The check re-finds claims in the full text and names what it cannot find."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import yaml

from core.bibliography import PAPERS
from core.citation import Source
from corpus.check import check, figures, sentences
from corpus.documents import parse, read
from tests.corpus import samples

FOLDER = os.environ.get("SPINEMETS_DOCUMENTS")
KITES = parse(samples.MARKED, "kites.md")


@dataclass(frozen=True)
class Said:
    """A claim as the check needs it."""

    id: str = "kites/rate"
    source: Source = KITES.source
    section: str = "INTRODUCTION"
    text: str = "As many as 30% of kites are lost in valleys; heights measured: two."
    primary: tuple[str, ...] = ("2", "3")
    caution: str | None = None


GOOD = Said()


def kinds(claim: Said) -> list[str]:
    return [problem.kind for problem in check([KITES], [claim]).problems]


def test_a_true_claim_passes() -> None:
    """A claim whose figures, references and section are in the paper passes."""
    assert kinds(GOOD) == []
    assert check([KITES], [GOOD]).passed


@pytest.mark.parametrize(
    ("claim", "kind", "said"),
    [
        (replace(GOOD, section="Weather"), "section", "Weather"),
        (replace(GOOD, text="Some 31% of kites crash."), "figure", "31"),
        (replace(GOOD, text="Some 25% of kites crash."), "figure", "25"),
        (replace(GOOD, primary=("2", "88")), "reference", "not in the list: 88"),
        (replace(GOOD, primary=("7",)), "reference", "not printed in the section: 7"),
        (replace(GOOD, text="He says: tails with a fine knot may help, and mostly so."), "words", "tails with a fine knot may help and"),
        (
            replace(GOOD, caution="Odd, that the wind was measured at 2 heights, where the wind was measured at 2 heights."),
            "words",
            "where the wind was",
        ),
    ],
)
def test_every_fault_is_found(claim: Said, kind: str, said: str) -> None:
    """A wrong section, figure, figure of another section, reference or copied wording is reported with what is wrong."""
    (problem,) = check([KITES], [claim]).problems
    assert (problem.claim, problem.kind) == (claim.id, kind)
    assert said in problem.detail


def test_sections_compare_without_final_stop() -> None:
    """A full stop at the end of a heading makes no difference."""
    assert kinds(Said(section="Table 2. Tails.", text="With short tails 15 crashed.", primary=())) == []


def test_figures_have_one_spelling() -> None:
    """1,043 is 1043, 0.70 is 0.7, .006 is 0.006, words are digits, and T12 is no twelve."""
    assert figures("1,043 of 0.70 and .006, forty-eight or twice; T12 1a") >= {"1043", "0.7", "0.006", "48", "2", "T12", "1"}
    assert "12" not in figures("level T12", words=False)


def test_sentences_do_not_end_at_al() -> None:
    """The stop of "et al." ends no sentence."""
    assert sentences("Gale et al. Found 2 kites. Then 3 fell.") == ["Gale et al. Found 2 kites.", "Then 3 fell."]


def test_coverage_names_what_has_no_claim() -> None:
    """Sections without a claim and sentences whose figures no claim repeats are listed; pointers to tables are no figures."""
    (coverage,) = check([KITES], [GOOD]).coverage
    assert coverage.document == "windham-2031"
    assert "DISCUSSION" in coverage.silent_sections
    assert "INTRODUCTION" not in coverage.silent_sections
    silent = [each.sentence for each in coverage.silent_sentences]
    assert "Longer tails cost 12 g each." in silent
    assert "In valleys the rate reaches 30%." not in silent
    assert not any("Figures 1 and 2" in sentence for sentence in silent)


def test_the_report_reads_aloud() -> None:
    """The text report gives counts, what is silent, papers not imported and failures by name."""
    absent = Said(source=PAPERS[0])
    text = check([KITES], [GOOD, replace(GOOD, text="31 kites."), absent]).render()
    assert "windham-2031: 2 claims; 1 of" in text
    assert f"{PAPERS[0].id}: full text not imported" in text
    assert "FAILED kites/rate: figure: not in the section: 31" in text
    assert "1 problems in 1 claims" in text


@pytest.mark.skipif(not FOLDER, reason="SPINEMETS_DOCUMENTS names no folder with the papers")
@pytest.mark.parametrize("source", PAPERS, ids=lambda source: source.id)
def test_shipped_claims_are_refound(source: Source) -> None:
    """Every figure and reference of every shipped claim stands in its section of the paper, in words of our own."""
    rows = yaml.safe_load((Path("corpus/claims") / f"{source.id}.yaml").read_text("utf-8"))
    claims = [Said(f"{source.id}/{row['id']}", source, row["section"], row["text"], tuple(row["primary"]), row.get("caution")) for row in rows]
    report = check([read(Path(str(FOLDER)) / f"{source.id}.txt")], claims)
    assert report.problems == ()
    (coverage,) = report.coverage
    assert len(coverage.silent_sentences) <= 0.05 * coverage.numeric_sentences
