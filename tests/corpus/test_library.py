"""The library keeps documents whole, once, and through any interruption."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from corpus.documents import DocumentError, read
from corpus.library import Imported, Library, Override
from tests.corpus import pdfs, samples
from tests.corpus.test_formats import BAD


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "home")


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    (folder / "more").mkdir(parents=True)
    (folder / "kites.md").write_text(samples.MARKED, "utf-8")
    (folder / "more" / "tails.txt").write_text(samples.ROUND, "utf-8")
    (folder / "more" / "rain.pdf").write_bytes(pdfs.pdf("Kites in the rain and their fall\n\nRain ends the flight of 12 kites."))
    (folder / "notes.csv").write_text("1,2", "utf-8")
    (folder / ".hidden.txt").write_text("Hidden words that no one asked for", "utf-8")
    return folder


def statuses(results: list[Imported]) -> list[str]:
    return [result.status for result in results]


def test_folders_and_files_are_added(library: Library, papers: Path) -> None:
    """A folder brings in every .txt, .md and .pdf under it, with progress, and nothing else."""
    seen: list[tuple[int, int, str]] = []
    results = library.add([papers], lambda done, total, name: seen.append((done, total, name)))
    assert statuses(results) == ["added"] * 3
    assert [document.source.id for document in library.documents()] == sorted(result.source.id for result in results if result.source)
    assert seen == [(0, 3, "kites.md"), (1, 3, "rain.pdf"), (2, 3, "tails.txt"), (3, 3, "")]


def test_what_is_stored_is_what_was_read(library: Library, papers: Path) -> None:
    """A stored document comes back equal, passages and references included."""
    library.add([papers / "kites.md"])
    (document,) = library.documents()
    assert document == read(papers / "kites.md")


def test_adding_twice_changes_nothing(library: Library, papers: Path) -> None:
    """Adding the same files again leaves files and version as they were."""
    library.add([papers])
    before, version = sorted(library.folder.iterdir()), library.version()
    assert statuses(library.add([papers, papers / "kites.md"])) == ["unchanged"] * 3
    assert (sorted(library.folder.iterdir()), library.version()) == (before, version)


def test_guesses_are_shown_and_can_be_overridden(library: Library, papers: Path) -> None:
    """A new document shows its guessed title, year and DOI, and the user's own words replace them."""
    (result,) = library.add([papers / "kites.md"], override=Override(title="Kites, second edition", year=2032))
    assert 'title "Kites, second edition"' in result.message
    assert "guessed: authors, doi" in result.message
    assert library.documents()[0].source.year == 2032
    with pytest.raises(DocumentError, match="describe one file"):
        library.add([papers], override=Override(year=2000))


def test_two_files_with_one_doi_are_reported(library: Library, papers: Path) -> None:
    """A second text under the same DOI is reported and the first one stays."""
    other = papers / "other.md"
    other.write_text(samples.MARKED.replace("84 kites", "85 kites"), "utf-8")
    results = library.add([papers / "kites.md", other])
    assert statuses(results) == ["added", "duplicate"]
    assert "same DOI 10.5555/kites.2031.04 as windham-2031" in results[1].message
    assert "84 kites" in library.documents()[0].text


def test_documents_of_one_author_and_year_keep_apart(library: Library, tmp_path: Path) -> None:
    """Two papers by one author in one year get two ids, and none takes the id of one of the five."""
    for number, name in enumerate(["Sam Yeol Chang", "Sam Yeol Chang"]):
        (tmp_path / f"{number}.txt").write_text(
            f"A note on kite number {number}\n\n{name}, Bo Gale\n\n© 2020 by us\n\nIt flew {number} m high.\n", "utf-8"
        )
    library.add([tmp_path / "0.txt", tmp_path / "1.txt"])
    assert [document.source.id for document in library.documents()] == ["chang-2020-other", "chang-2020-other-2"]


def test_bad_files_do_not_stop_the_rest(library: Library, papers: Path) -> None:
    """A bad file is one line in the results and the other files are added."""
    (papers / "bad.pdf").write_bytes(b"no")
    results = library.add([papers / "absent.txt", papers / "bad.pdf", papers / "kites.md"])
    assert statuses(results) == ["failed", "failed", "added"]
    assert all("\n" not in result.message for result in results)


def test_a_folder_of_every_bad_kind(library: Library, papers: Path) -> None:
    """Each bad file of a folder gets a line of its own, every good one is added, and what was there before stays."""
    library.add([papers / "kites.md"])
    for name, (content, _) in BAD.items():
        (papers / name).write_bytes(content)
    results = {result.path.name: result for result in library.add([papers])}
    bad = [name for name in BAD if Path(name).suffix in {".txt", ".md", ".pdf"}]
    assert {results[name].status for name in bad} == {"failed"}
    assert all(results[name].message.startswith(f"{name}:") and "\n" not in results[name].message for name in bad)
    assert {results[name].status for name in ("tails.txt", "rain.pdf")} == {"added"}
    assert len(library.documents()) == 3


def test_removal(library: Library, papers: Path) -> None:
    """A removed document is gone, an unknown id is said to be unknown, and no id reaches outside the folder."""
    library.add([papers / "kites.md"])
    assert library.remove("windham-2031")
    assert library.documents() == ()
    assert not library.remove("windham-2031")
    assert not library.remove("../home")


def test_version_follows_the_texts(library: Library, papers: Path) -> None:
    """The version changes with every document added or removed and returns when the same ones are back."""
    empty = library.version()
    library.add([papers / "kites.md"])
    one = library.version()
    library.remove("windham-2031")
    assert library.version() == empty != one
    library.add([papers / "kites.md"])
    assert library.version() == one


@pytest.mark.skipif(os.name != "posix", reason="folder modes are a POSIX matter")
def test_the_folder_is_private(library: Library, papers: Path) -> None:
    """Only the user can look into the library."""
    library.add([papers / "kites.md"])
    assert stat.S_IMODE(library.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(next(library.folder.iterdir()).stat().st_mode) == 0o600


def test_an_unusable_folder_is_said_in_one_line(tmp_path: Path) -> None:
    """A data folder that cannot be made is reported with what to do."""
    (tmp_path / "file").write_text("x", "utf-8")
    with pytest.raises(DocumentError, match="SPINEMETS_HOME"):
        Library(tmp_path / "file").add([])


def test_damage_is_seen_and_repaired(library: Library, papers: Path) -> None:
    """A stored file damaged from outside is left out, named, and whole again after adding the document anew."""
    library.add([papers])
    (library.folder / "windham-2031.json").write_text('{"half', "utf-8")
    assert [path.name for path in library.damaged()] == ["windham-2031.json"]
    assert len(library.documents()) == 2
    library.add([papers / "kites.md"])
    assert library.damaged() == ()
    assert len(library.documents()) == 3


def test_an_older_reading_is_renewed(library: Library, papers: Path) -> None:
    """A document stored by an earlier version of the reader is read anew from its stored text."""
    library.add([papers / "kites.md"])
    (before,) = library.documents()
    path = library.folder / "windham-2031.json"
    row = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({**row, "parser": 0, "passages": []}), "utf-8")
    assert library.documents() == (before,)


def test_unfinished_files_are_ignored_and_cleared(library: Library, papers: Path) -> None:
    """What a killed import left behind is not taken for a document and is cleared by a later one."""
    library.add([papers / "kites.md"])
    part = library.folder / "gale-2000.json.1.part"
    part.write_text('{"half', "utf-8")
    os.utime(part, (0, 0))
    assert len(library.documents()) == 1
    library.add([])
    assert not part.exists()


ENDLESS = """
import sys
from pathlib import Path
from corpus.library import Library
library = Library(Path(sys.argv[1]))
while True:
    library.add([Path(sys.argv[2])])
    print("added", flush=True)
    for document in library.documents():
        library.remove(document.source.id)
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is a POSIX signal")
@pytest.mark.parametrize("delay", [0.0, 0.003, 0.007, 0.013, 0.029, 0.051])
def test_survives_sigkill(library: Library, papers: Path, tmp_path: Path, delay: float) -> None:
    """An import killed at any moment leaves only whole documents, and the next import completes."""
    process = subprocess.Popen(
        [sys.executable, "-c", ENDLESS, str(tmp_path / "home"), str(papers)], stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
    )
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(delay)
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    assert library.damaged() == ()
    library.add([papers])
    assert len(library.documents()) == 3
