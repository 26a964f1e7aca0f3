"""Sample files: read when they can be, refused line by line when they cannot."""

import json
from pathlib import Path
from typing import Any

import pytest

from evals import gold, samples
from evals.gold import POINTS

CASE: dict[str, Any] = {
    "id": "X1",
    "style": "shorthand",
    "turns": ["T9 RCC lytic, mechanical pain, SINS?"],
    "gold": {
        "sins": {"location": "semirigid", "pain": "mechanical", "lesion": "lytic", "alignment": None, "collapse": None, "posterolateral": None},
        "sins_total": None,
        "sins_range": [6, 16],
        "sins_class": None,
        "escc": None,
        "myelopathy": None,
        "histology": "renal cell carcinoma",
        "radiosensitivity": "radioresistant",
        "tolerates_surgery": None,
        "noms": None,
        "level": "T9",
    },
}


def complaints(tmp_path: Path, *lines: object) -> tuple[str, ...]:
    path = tmp_path / "mine.jsonl"
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines), "utf-8")
    with pytest.raises(samples.SamplesError) as caught:
        samples.load([path])
    return caught.value.lines


def altered(**changes: object) -> dict[str, Any]:
    return {**CASE, "gold": {**CASE["gold"], **changes}}


def test_our_own_samples_are_valid_and_enough() -> None:
    """The samples that ship hold 250 vignettes, 250 questions, and 40 each of dosing, urgency and conversation."""
    pool = samples.load(samples.own())
    assert len(pool["vignette"]) >= 250
    assert len(pool["question"]) >= 250
    assert min(len(pool[task]) for task in ("dosing", "urgency", "conversation")) >= 40


def test_every_sample_of_ours_names_author_source_and_reason() -> None:
    """Each question and expectation says who wrote it, from what, and why its gold is gold."""
    pool = samples.load(samples.own())
    for sample in [*pool["question"], *pool["dosing"], *pool["urgency"], *pool["conversation"]]:
        assert sample.meta["author"], sample.id
        assert sample.meta["source"], sample.id
        assert sample.meta.get("reason") or sample.meta["reasons"], sample.id


def test_every_expected_turn_has_its_reason() -> None:
    """No judged turn of a conversation stands without its reason."""
    for sample in samples.load(samples.own())["conversation"]:
        due = {f"turn {number}" for number, turn in enumerate(sample.gold["turns"], 1) if turn}
        assert due == set(sample.meta["reasons"]), sample.id


def test_a_good_file_loads(tmp_path: Path) -> None:
    """A correct vignette is read with its place."""
    path = tmp_path / "mine.jsonl"
    path.write_text("\n" + json.dumps(CASE) + "\n", "utf-8")
    (sample,) = samples.load([path])["vignette"]
    assert sample.place == "mine.jsonl:2"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{not json", "not JSON"),
        ('{"id": "a", "question": "?", "status": NaN}', "NaN is not a value"),
        ("[1, 2]", "a JSON list, not an object"),
        ({"id": "a"}, "neither a vignette"),
        ({**CASE, "turnz": []}, "unknown field 'turnz'; did you mean 'turns'?"),
        ({**CASE, "id": ""}, "no id"),
        ({**CASE, "turns": []}, "turns must be a list of texts"),
        (altered(colour="red"), "gold: unknown field 'colour'"),
        (altered(sins_range=[6, 19]), "sins_range is [6, 19]"),
        (altered(sins_range=[5, 16]), "the items stated add up to 6 already"),
        (altered(sins_class="stable"), "sins_class is 'stable'"),
        (altered(sins_total=7), "sins_total 7 is not the range"),
        (altered(level="T12"), "T12 is junctional, not semirigid"),
        (altered(escc="4"), "escc cannot be '4'"),
        (altered(myelopathy="yes"), "myelopathy cannot be 'yes'"),
        (altered(noms=["chemotherapy"]), "'chemotherapy' is no treatment path"),
        ({"id": "q", "question": "dose?", "status": "maybe"}, "status is 'maybe'"),
        ({"id": "q", "question": "dose?", "status": "answered"}, "neither must nor gold_documents"),
        ({"id": "q", "question": "dose?", "status": "no_evidence", "must": [["10"]]}, "yet must asks for an answer"),
        ({"id": "q", "question": "dose?", "status": "answered", "must": [["("]]}, "is no pattern"),
        ({"id": "q", "question": "dose?", "status": "answered", "gold_documents": "jaipanya-2022"}, "gold_documents is 'jaipanya-2022'"),
        ({"id": "q", "question": "dose?", "status": "answered", "must": [["x"]], "gold_sections": [["a"]]}, "gold_sections must be"),
        ({"id": "q", "question": "dose?", "status": "answered", "must": [["x"]], "primary_refs": {"a": [28]}}, "primary_refs must be"),
        ({"id": "e", "task": "urgency", "expect": {"asks": "pain"}, "turns": ["a"]}, "asks is 'pain', not a list"),
        ({"id": "e", "task": "urgency", "expect": {"sins": [9, 4]}, "turns": ["a"]}, "sins is [9, 4]"),
        ({"id": "e", "task": "urgency", "expect": {"escc": "1d"}, "turns": ["a"]}, "escc cannot be '1d'"),
        ({"id": "r", "query": "x", "document": "d", "start": 9, "end": 3}, "needs an anchor, or start before end"),
        ({"id": "e", "task": "cooking", "expect": {"status": "answered"}, "turns": ["a"]}, "task is 'cooking'"),
        ({"id": "e", "task": "dosing", "expect": {"dose": 3}, "turns": ["a"]}, "expect: unknown field 'dose'"),
        ({"id": "e", "task": "dosing", "expect": {"kind": "open"}, "call": {"rule": "x"}}, "call must be"),
        ({"id": "e", "task": "conversation", "expect": {"turns": [{}]}, "turns": ["a", "b"]}, "1 turns for 2 that are said"),
    ],
)
def test_a_faulty_line_is_named(tmp_path: Path, line: object, said: str) -> None:
    """Each fault is told in one line that names the file, the line and what is wrong."""
    (found,) = complaints(tmp_path, json.dumps({**CASE, "id": "first"}), line)
    assert found.startswith("mine.jsonl:2: ")
    assert said in found
    assert "\n" not in found


def test_a_duplicate_id_names_both_places(tmp_path: Path) -> None:
    """A second use of an id points at the first."""
    assert complaints(tmp_path, CASE, "", CASE) == ("mine.jsonl:3: id 'X1' is already used at mine.jsonl:1",)


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    """A file without samples says so."""
    assert complaints(tmp_path, "", "") == ("mine.jsonl: no samples; give one JSON object a line",)


def test_a_missing_and_a_binary_file_are_refused(tmp_path: Path) -> None:
    """A path that is not there, and bytes that are no text, each give one line."""
    with pytest.raises(samples.SamplesError, match="No such file"):
        samples.load([tmp_path / "absent.jsonl"])
    (tmp_path / "raw.jsonl").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(samples.SamplesError, match="not UTF-8"):
        samples.load([tmp_path / "raw.jsonl"])


def test_the_gold_table_reaches_0_to_18() -> None:
    """The points entered for validation span the score as it is printed."""
    assert sum(min(points.values()) for points in POINTS.values()) == 0
    assert sum(max(points.values()) for points in POINTS.values()) == 18
    assert [gold.zone(level) for level in ("C2", "C3", "T2", "T3", "T10", "T11", "L1", "L2", "L5", "S1", "S2")] == [
        "junctional", "mobile", "junctional", "semirigid", "semirigid", "junctional", "junctional", "mobile", "junctional", "junctional", "rigid",
    ]  # fmt: skip


def test_the_samples_of_the_format_page_load(tmp_path: Path) -> None:
    """What FORMAT.md shows as an example can be used as it stands."""
    shown = (samples.OWN / "FORMAT.md").read_text("utf-8").split("```")[1]
    (tmp_path / "mine.jsonl").write_text(shown, "utf-8")
    assert {form: len(found) for form, found in samples.load([tmp_path / "mine.jsonl"]).items()} == {"vignette": 1, "question": 1, "dosing": 1}
