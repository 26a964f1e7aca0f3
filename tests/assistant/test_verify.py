"""`spinemets verify` proves what it says, and fails when a table is wrong."""

import time
from typing import Annotated

import pytest

from assistant import verify as verification
from assistant.verify import Check, Report, main, second_reading, verify
from assistant.verify_citations import plain, printed, uncited, unresolved
from core.bibliography import CHANG_2020, OUR_READING
from core.citation import Citation, Source
from core.outcome import Finding
from core.pathways import noms
from core.rule import Rule
from core.rules import RULES
from core.scores import sins
from core.version import rules_version


def silent(name: str, done: int, total: int) -> None:
    """Nobody watches."""


def only(*names: str) -> dict[str, Rule]:
    return {name: RULES[name] for name in names}


def failed(report: Report) -> set[str]:
    return {check.name for check in report.checks if check.failures}


@pytest.mark.slow
def test_everything_is_proven_in_under_a_minute() -> None:
    """All rules are proven, within a minute, and the report counts the cases and names the rules' version."""
    steps: list[tuple[str, int, int]] = []
    begun = time.monotonic()
    report = verify(lambda *step: steps.append(step))
    assert time.monotonic() - begun < 60
    assert failed(report) == set(), report.lines()
    assert report.rules_version == rules_version()
    assert report.lines()[-1].startswith(f"proven: {len(report.checks)} claims over ")
    assert all(0 < done <= total for _, done, total in steps)
    assert {name.split(":")[0] for name, _, _ in steps} >= set(RULES)


def test_a_corrupted_score_table_is_seen(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """One wrong point in the SINS table fails the comparison with the second reading, and the command ends with 1."""
    monkeypatch.setitem(sins.PAIN, sins.Pain.OCCASIONAL, 2)
    monkeypatch.setattr(verification.verify, "__defaults__", (only("sins"), None))
    assert main() == 1
    said = capsys.readouterr().out
    assert "FAILED" in said
    assert "NOT proven" in said
    assert "second reading" in said


def test_a_corrupted_decision_table_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two exchanged decisions in the NOMS table fail, known or unknown."""
    rows = (noms.ROWS[0]._replace(path=noms.ROWS[1].path), *noms.ROWS[1:])
    monkeypatch.setattr(noms, "ROWS", rows)
    report = verify(silent, only("noms"))
    assert failed(report) == {"noms"}
    assert sum(bool(check.failures) for check in report.checks) == 2


def test_a_missing_row_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A row that is gone makes the rule break, and that is a failure of the proof, not of the program."""
    monkeypatch.setattr(noms, "ROWS", noms.ROWS[1:])
    report = verify(silent, only("noms"))
    assert any("StopIteration" in line or "raised" in line for line in report.lines())


def test_a_wavering_rule_is_seen() -> None:
    """A rule that answers twice differently, or in another's name, fails."""
    answers = iter(range(1_000_000))
    wavering = Rule(lambda _: Finding(rule="<lambda>", value=next(answers)), RULES["dexamethasone"].facts)
    report = verify(silent, {"<lambda>": wavering})
    assert "twice differently" in report.checks[0].failures[0]
    impostor = Rule(lambda _: Finding(rule="other", value=1), RULES["dexamethasone"].facts)
    assert "no outcome of" in verify(silent, {"<lambda>": impostor}).checks[0].failures[0]


def test_a_constant_without_a_citation_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A table whose annotation names no place is found."""
    assert uncited(sins) == []
    monkeypatch.setitem(sins.__annotations__, "PAIN", "Final")
    assert "PAIN" in uncited(sins)
    monkeypatch.setitem(sins.__annotations__, "PAIN", "Annotated[dict[Pain, int], 'by heart']")
    monkeypatch.setattr(sins, "Annotated", Annotated)
    assert "PAIN" in uncited(sins)


def test_a_citation_that_leads_nowhere_is_seen() -> None:
    """A document outside the bibliography, an empty section and a reference that is no number are found."""
    assert unresolved(CHANG_2020.at("Table 2. The NOMS decision framework", "37"), None) == []
    assert unresolved(OUR_READING.at("anything", "not a number"), None) == []
    assert unresolved(CHANG_2020.at(" "), None)
    assert unresolved(CHANG_2020.at("Table 2", "x"), None)
    assert unresolved(Citation(Source("x", "t", "a", 2000, "j"), "s"), None)


def test_sections_are_looked_up_in_the_documents(tmp_path: pytest.TempPathFactory) -> None:
    """With full texts at hand, a section that no line opens with is found, and so is a missing document."""
    (tmp_path / "chang-2020.txt").write_text("# **Table 2.** The NOMS\ndecision framework\n\ntext", encoding="utf-8")
    assert unresolved(CHANG_2020.at("Table 2. The NOMS decision framework"), tmp_path) == []
    assert unresolved(CHANG_2020.at("Table 9. Nothing"), tmp_path)
    assert unresolved(CHANG_2020.at("text"), tmp_path / "nowhere")
    assert plain("**Table 2.** The *NOMS*") == "table2thenoms"
    assert not printed("a line with Table 2 inside", "Table 2")


def test_without_a_second_reading_only_totality_is_claimed(monkeypatch: pytest.MonkeyPatch, tmp_path: pytest.TempPathFactory) -> None:
    """Away from a checkout there is no second reading, and none is claimed."""
    monkeypatch.setattr(verification, "SECOND_READINGS", tmp_path)
    assert second_reading("sins") is None
    report = verify(silent, only("dexamethasone"))
    assert [check.name for check in report.checks] == ["dexamethasone", "constants", "citations"]


def test_long_lists_of_failures_are_cut() -> None:
    """A failed claim shows five cases and counts the rest."""
    report = Report((Check("sins", "claim", 9, tuple("abcdefghi")),), "0" * 64)
    assert not report.ok
    assert report.lines()[6].strip() == "and 4 more"
