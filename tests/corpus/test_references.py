"""A reference list becomes facts: who, what, where, when, DOI."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from corpus.documents import parse, read
from corpus.references import Reference, references, references_begin
from tests.corpus import samples

FOLDER = os.environ.get("SPINEMETS_DOCUMENTS")


def listed(*lines: str) -> tuple[Reference, ...]:
    return references("References\n" + "\n".join(lines))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "1. Gale B, Storm C, et al. Why kites fall: a count. *J Kites* 2029; 2: 11–19.",
            Reference("1", "Gale B, Storm C, et al", "Why kites fall: a count", "J Kites", 2029, None),
        ),
        (
            "[1] Gale B, Storm C Jr., Windham A. Rain (part 2). *J Kites.* (2021) 1:2–9. doi: 10.5555/k(2)b",
            Reference("1", "Gale B, Storm C Jr., Windham A", "Rain (part 2)", "J Kites", 2021, "10.5555/k(2)b"),
        ),
        (
            "1. Gale B. Do kites fall? A study. *Ann Weather*. 2020;7:1, <http://dx.doi.org/10.5555/S0140(21)00196-0>.",
            Reference("1", "Gale B", "Do kites fall? A study", "Ann Weather", 2020, "10.5555/s0140(21)00196-0"),
        ),
        (
            "1. Gale, B., & Storm, C. (2019). Paper in the wind. Journal of Kites, 12(3), 4–5.",
            Reference("1", "Gale, B., & Storm, C", "Paper in the wind", "Journal of Kites", 2019, None),
        ),
        (
            "1. Rules of the club of pilots. Hill town: Wind press; 2008 Nov.",
            Reference("1", None, "Rules of the club of pilots", "Hill town: Wind press", 2008, None),
        ),
    ],
)
def test_entries_become_facts(line: str, expected: Reference) -> None:
    """Each of the usual printed forms yields authors, title, journal, year and DOI; what is not printed is None."""
    assert listed(line) == (expected,)


def test_bullets_are_counted() -> None:
    """An unnumbered list is numbered in its order."""
    assert [entry.number for entry in listed("- Gale B. One. *J*. 2020;1.", "- Gale B. Two. *J*. 2021;1.")] == ["1", "2"]


def test_bullets_before_numbers_and_between_them() -> None:
    """Bullets before the first printed number are entries; a bullet between neighbours continues the entry before it."""
    entries = listed(
        "- Gale B. One. *J*. 2020;1.",
        "- Gale B. Two. *J*. 2021;1.",
        "3. Gale B. Three kites in the",
        "",
        "- rain of spring. *J*. 2022;1.",
        "4. Gale B. Four. *J*. 2023;1.",
    )
    assert [(entry.number, entry.title) for entry in entries] == [
        ("1", "One"),
        ("2", "Two"),
        ("3", "Three kites in the rain of spring"),
        ("4", "Four"),
    ]


def test_wrapped_entries_are_joined() -> None:
    """An entry over several lines is one entry, also when a line begins with a year."""
    (entry,) = listed("1. Gale B. Why kites", "2020. fall. *J Kites*", "2021; 4: 5.")
    assert entry.year == 2021
    assert entry.title == "Why kites 2020. fall"


def test_list_without_marks() -> None:
    """A list that prints neither numbers nor bullets has one entry to a line."""
    assert [entry.title for entry in listed("Gale B. One. J Kites. 2020;1.", "Gale B. Two. J Kites. 2021;1.")] == ["One", "Two"]


def test_back_matter_after_the_list_is_no_entry() -> None:
    """Dates and statements printed after the list are not taken for references."""
    document = parse(samples.MARKED, "kites.md")
    assert len(document.references) == 7
    assert document.references[-1].title == "Grams"


def test_a_heading_alone_is_no_list() -> None:
    """The word References as a column head or an empty heading does not end the text."""
    text = "Title\n\nReferences\n\nWords without any year in them.\n"
    assert references_begin(text) == len(text)


@pytest.mark.skipif(not FOLDER, reason="SPINEMETS_DOCUMENTS names no folder with the papers")
@pytest.mark.parametrize(
    ("name", "count", "without_journal"),
    [("jaipanya-2022", 102, 0), ("morimoto-2024", 127, 2), ("newman-2023", 95, 0), ("silva-2021", 32, 0), ("chang-2020", 0, 0)],
)
def test_lists_of_the_papers(name: str, count: int, without_journal: int) -> None:
    """Every entry of the papers' lists is found in order with title and year, nearly all with authors and journal."""
    found = read(Path(str(FOLDER)) / f"{name}.txt").references
    assert [entry.number for entry in found] == [str(number) for number in range(1, count + 1)]
    assert all(entry.title and entry.year for entry in found)
    assert sum(entry.authors is None for entry in found) <= 1
    assert sum(entry.journal is None for entry in found) <= without_journal
