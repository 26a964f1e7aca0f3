"""The command line as a person meets it: answers, exit codes, and every bad input as one line that names the value and the remedy."""

from __future__ import annotations

import json
import os
import re
import resource
import shutil
import stat
from typing import TYPE_CHECKING

import pytest

from tests.assistant.processes import CASE, REASONS, STABLE, complaint, run

if TYPE_CHECKING:
    from pathlib import Path


def test_the_whole_case(home: Path) -> None:
    """The resident's case: SINS 16 unstable with six reasons, high grade, the path, a notice, citations; exit 0."""
    done = run("ask", CASE, "--json", home=home)
    answer = json.loads(done.stdout)
    first = answer["outcomes"][0]
    assert (done.returncode, done.stderr) == (0, b"")
    assert (first["rule"], first["value"], first["band"]) == ("sins", 16, "unstable")
    assert sorted(each["points"] for each in first["because"]) == sorted(points for _, points in REASONS)
    assert next(o["value"] for o in answer["outcomes"] if o["rule"] == "noms") == ["decompression_stabilization+SRS"]
    assert "high grade" in answer["text"]
    assert answer["urgent"].startswith("TIME-CRITICAL")
    assert answer["citations"]


def test_the_case_without_its_pain(home: Path) -> None:
    """Without the pain sentence: a range with its class; pain, which does not matter here, is not asked for."""
    done = run("ask", CASE.replace("pain worse standing better lying flat, ", ""), "--json", home=home)
    answer = json.loads(done.stdout)
    assert done.returncode == 0
    assert answer["outcomes"][0]["range"] == [13, 16]
    assert answer["outcomes"][0]["bands"] == ["unstable"]
    assert answer["asks"] == []


def test_only_sources_that_the_answer_names_are_printed(home: Path) -> None:
    """SINS alone is asked for: places that stand behind the grade and the path are in the JSON, not on the screen."""
    asked = CASE.replace("SINS and NOMS?", "SINS?")
    text, _, sources = run("ask", asked, home=home).stdout.decode().rpartition("\n\n")
    printed = re.findall(r"^\[(\d+)\]", sources, re.MULTILINE)
    assert printed
    assert set(printed) == set(re.findall(r"\[(\d+)\]", text))


def test_the_steroid_dose(home: Path) -> None:
    """10 mg then 16 mg a day, cited to the corticosteroid section of Jaipanya 2022, primary 28."""
    done = run("ask", "steroid dose for cord compression?", home=home)
    text = " ".join(done.stdout.decode().split())
    assert done.returncode == 0
    assert "10 mg" in text
    assert "16 mg a day" in text
    assert "Jaipanya 2022, Corticosteroids; primary 28" in text


def test_the_reviews_differ(home: Path) -> None:
    """Fracture after radiosurgery: each figure stands with its paper."""
    done = run("ask", "VCF after SRS?", home=home)
    text = done.stdout.decode()
    assert done.returncode == 0
    assert "The reviews differ" in text
    assert all(paper in text for paper in ("Jaipanya 2022:", "Chang 2020:", "Newman 2023:"))


def test_the_papers_are_silent(home: Path) -> None:
    """A question that no paper answers: said so, exit 3."""
    done = run("ask", "proton therapy local control?", home=home)
    assert done.returncode == 3
    assert b"silent" in done.stdout


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("score", "sinz"), "sins"),
        (("score",), "which rule"),
        (("score", "sins", "--pian", "mechanical"), "pain"),
        (("score", "sins", "--level", "T14"), "T14"),
        (("score", "noms", "--escc", "4"), "4"),
        (("score", "sins", "--collapse", "140"), "140"),
        (("score", "noms", "--sins", "25"), "25"),
        (("score", "noms", "--myelopathy", "yes"), "yes"),
        (("score", "noms", "--facts", '{"sins": true}'), "true"),
        (("score", "noms", "--facts", '{"sins": NaN}'), "NaN"),
        (("score", "noms", "--facts", '{"sins": 5'), "not JSON"),
        (("score", "noms", "--facts", "[1]"), "list"),
        (("score", "sins", "--pain"), "--pain"),
        (("score", "sins", "--pain", "none", "--pain", "mechanical"), "twice"),
        (("ask", ""), "empty"),
        (("ask",), "nothing to answer"),
        (("ask", "x", "--markdown"), "--note"),
        (("ask", "--batch", "no-such-file.jsonl"), "no-such-file.jsonl"),
        (("search", "x", "-k", "0"), "0"),
        (("search", " "), "few words"),
        (("nonsense",), "nonsense"),
        (("ask", "x", "--nonsense"), "--nonsense"),
        (("chat",), "needs a terminal"),
        (("replay", "no-such-record"), "no-such-record"),
    ],
)
def test_a_wrong_call_gets_one_line(home: Path, words: tuple[str, ...], named: str) -> None:
    """A wrong call exits 2 with one line that names the value, and prints no data."""
    done = run(*words, home=home)
    assert (done.returncode, done.stdout) == (2, b"")
    assert named in complaint(done)


@pytest.mark.parametrize(
    ("given", "named"),
    [
        (b"", "empty"),
        (b"T8 lytic " * 120_000, "characters"),
        (b"\x7fELF\x00\x01\x02", "binary"),
        (b"T8 m\xe9tastase", "0xe9"),
    ],
    ids=["empty", "1 MB", "binary", "not UTF-8"],
)
def test_unreadable_standard_input(home: Path, given: bytes, named: str) -> None:
    """Nothing, a megabyte, a binary and another encoding on standard input: one line, exit 2."""
    done = run("ask", "-", home=home, given=given)
    assert (done.returncode, done.stdout) == (2, b"")
    assert named in complaint(done)


@pytest.mark.parametrize(
    ("text", "said"), [("T14 met lytic, SINS?", "T14"), ("T8 met, ESCC 4", "4"), ("T8 met, 140% collapse", "140"), ("T8 met, SINS 25", "25")]
)
def test_an_impossible_value_in_a_case_is_named(home: Path, text: str, said: str) -> None:
    """A value that cannot be is not used, named with its reason, and the rest is answered."""
    done = run("ask", text, "--json", home=home)
    answer = json.loads(done.stdout)
    assert done.returncode in {0, 3}
    assert any(said in each["said"] and each["why"] for each in answer["invalid"])


def test_a_broken_line_of_a_batch_loses_nothing(home: Path, tmp_path: Path) -> None:
    """Every bad line of a batch becomes an error with its number; the good lines before and after it are answered."""
    good = json.dumps({"id": "good", "turns": [STABLE, "why?"]}).encode()
    bad = [
        b"{",
        b"[1]",
        b'{"id": "x"}',
        b'{"id": "y", "turns": [1]}',
        b'{"id": "z", "turns": [""]}',
        b'"\xff"',
        b"[" * 100_000,
        b'{"id": "s", "turns": ["\\ud800"]}',
    ]
    file = tmp_path / "batch.jsonl"
    file.write_bytes(b"\n".join([good, *bad, b"", good]))
    done = run("ask", "--batch", str(file), home=home)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert (done.returncode, done.stderr) == (0, b"")
    assert [line["id"] for line in lines] == ["good", None, None, "x", "y", "z", None, None, "s", "good"]
    assert all("error" in line and "line " in line["error"] for line in lines[1:8])
    assert lines[0] == lines[-1]
    assert lines[0]["turns"][0]["outcomes"][0]["value"] == 9


def test_a_batch_on_standard_input(home: Path) -> None:
    """A batch can be piped in."""
    done = run("ask", "--batch", "-", home=home, given=json.dumps({"id": 1, "turns": [STABLE]}).encode())
    assert json.loads(done.stdout)["id"] == 1


def unwritable(tmp_path: Path) -> Path:
    """A folder that this user may not write to; root may write anywhere but in the kernel's."""
    folder = tmp_path / "read-only"
    folder.mkdir(mode=0o500)
    return folder if not os.access(folder, os.W_OK) else type(folder)("/sys")


def test_a_read_only_data_folder(tmp_path: Path) -> None:
    """A question with a data folder that cannot be written: one line that names it and the remedy, exit 1."""
    folder = unwritable(tmp_path)
    done = run("ask", "steroid dose for cord compression?", home=folder)
    assert done.returncode == 1
    assert str(folder) in complaint(done)
    assert "SPINEMETS_HOME" in complaint(done)


def test_a_data_folder_that_is_a_file(tmp_path: Path) -> None:
    """A data folder that is a file: one line that names it, exit 1."""
    (tmp_path / "file").write_text("x")
    done = run("ask", "steroid dose for cord compression?", home=tmp_path / "file")
    assert done.returncode == 1
    assert "SPINEMETS_HOME" in complaint(done)


def test_a_case_needs_no_index(tmp_path: Path) -> None:
    """A case is scored where the evidence cannot be opened; a question beside it says why it was not answered."""
    done = run("ask", STABLE + " And what is the local control after SRS?", "--json", home=unwritable(tmp_path))
    answer = json.loads(done.stdout)
    assert answer["outcomes"][0]["value"] == 9
    assert "could not be searched" in answer["text"]


def full() -> None:
    """No file may grow beyond 64 kB, as on a full disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (64_000, 64_000))


@pytest.mark.slow
def test_a_half_written_index_on_a_full_disk(home: Path, tmp_path: Path) -> None:
    """A cut-off index is not used; where the new one does not fit: one line, exit 1, and nothing half built is left."""
    copy = tmp_path / "home"
    shutil.copytree(home, copy)
    manifest = next(copy.glob("index-*/manifest.json"))
    shutil.copytree(manifest.parent, copy / "index-older")  # its vectors spare the encoder the work
    manifest.write_bytes(manifest.read_bytes()[:50])
    done = run("ask", "steroid dose for cord compression?", home=copy, before=full)
    assert done.returncode == 1
    assert "SPINEMETS_HOME" in complaint(done)
    assert list(copy.glob(".building-*")) == []


def test_a_reader_that_goes_away(home: Path) -> None:
    """A closed pipe on stdout is no traceback."""
    done = run("rules", home=home, before=lambda: os.close(1))
    assert b"Traceback" not in done.stderr


def test_scores_by_name(home: Path) -> None:
    """A rule by name, from options and from JSON on standard input, gives the same outcome; an open one exits 3."""
    facts = {"level": "T12", "pain": "mechanical", "lesion": "lytic", "alignment": "normal", "collapse": "none", "posterolateral": "none"}
    by_options = run("score", "sins", *(word for name, value in facts.items() for word in (f"--{name}", value)), "--json", home=home)
    by_json = run("score", "sins", "--facts", "-", "--json", home=home, given=json.dumps(facts).encode())
    assert json.loads(by_options.stdout) == json.loads(by_json.stdout)
    assert json.loads(by_json.stdout)["value"] == 3 + 3 + 2
    assert run("score", "sins", "--pain", "mechanical", home=home).returncode == 3


def test_the_note(home: Path) -> None:
    """`--note` prints a consult note, in Markdown where asked."""
    plain = run("ask", STABLE, "--note", home=home).stdout.decode()
    marked = run("ask", STABLE, "--note", "--markdown", home=home).stdout.decode()
    assert plain.startswith("CONSULT NOTE")
    assert marked.startswith("## Consult note")


def test_nothing_is_kept_unless_asked(tmp_path: Path, home: Path) -> None:
    """Asking writes no file; with `--save` one file, which its owner alone can read."""
    copy = tmp_path / "home"
    shutil.copytree(home, copy)
    before = sorted(path for path in copy.rglob("*"))
    run("ask", STABLE, home=copy, env={"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)})
    assert sorted(path for path in copy.rglob("*")) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["home"]
    record = tmp_path / "record"
    assert run("ask", STABLE, "--save", str(record), home=copy).returncode == 0
    assert stat.S_IMODE(record.stat().st_mode) == 0o600


def test_a_record_is_replayed_and_deleted(tmp_path: Path, home: Path) -> None:
    """A record replays without a difference; a changed line breaks its chain (1), no record is unreadable (2), deletion is one command."""
    record = tmp_path / "record"
    for text in (STABLE, CASE):
        run("ask", text, "--save", str(record), home=home)
    done = run("replay", str(record), home=home)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"no difference in 2 turns of 2 conversations" in done.stdout
    whole = record.read_bytes()
    record.write_bytes(whole.replace(b"left pedicle", b"both pedicles", 1))
    broken = run("replay", str(record), home=home)
    assert broken.returncode == 1
    assert "line 2" in complaint(broken)
    refused = run("ask", CASE, "--save", str(record), home=home)
    assert refused.returncode == 2
    assert "line 2" in complaint(refused)
    assert run("replay", "--delete", str(record), home=home).returncode == 0
    assert not record.exists()
    other = tmp_path / "other"
    other.write_text("no record")
    assert run("replay", "--delete", str(other), home=home).returncode == 2
    assert other.exists()


def test_a_record_that_cannot_be_written(tmp_path: Path, home: Path) -> None:
    """Where the record does not fit, the answer is printed all the same, one line says so, and no half line is left; exit 1."""
    record = tmp_path / "record"
    done = run("ask", STABLE, "--save", str(record), home=home, before=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (400, 400)))
    assert done.returncode == 1
    assert b"SINS 9" in done.stdout
    assert "was answered but not kept" in complaint(done)
    assert record.read_bytes().endswith(b"}\n")
