"""Text that was set to a width, quoted, or typed without blanks is read as the same text on one line; a list stays a list."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.reading import wrapped
from assistant.reading.text import read
from tests.assistant.reading.told import facts_of

REPORT = (
    "CT and MRI of the thoracic spine. Lytic metastasis of T9 from a renal cell carcinoma, replacing most of the body, which has kept its full "
    "height. The left pedicle is destroyed and the right pedicle and both facet joints are normal. There is no kyphosis, no translation and no "
    "scoliosis. Epidural disease deforms the thecal sac without touching the cord. He has pain when he stands that goes away as soon as he lies "
    "down. There is no myelopathy and the anaesthetist is happy for him to have surgery. SINS and NOMS please."
)
LIST = "T9 RCC met, lytic, no collapse\nleft pedicle gone\npain on standing eased by lying\naligned\nESCC 1b, no myelopathy\nSINS?"


@pytest.mark.parametrize("width", range(36, 120, 7))
def test_a_report_cut_into_lines(width: int) -> None:
    """At every width the lines of a report are its sentences again, and every fact is that of the text on one line."""
    assert facts_of(textwrap.fill(REPORT, width)) == facts_of(REPORT)


@pytest.mark.parametrize("mark", ["  ", "\t", "> ", ">> "])
def test_a_report_indented_or_quoted(mark: str) -> None:
    """What a letter program puts before its lines is no part of the report."""
    assert facts_of(textwrap.indent(textwrap.fill(REPORT, 70), mark)) == facts_of(REPORT)


@pytest.mark.parametrize("blanks", [2, 3, 5])
def test_a_report_set_with_more_than_one_blank(blanks: int) -> None:
    """More than one blank between words changes no fact."""
    assert facts_of(REPORT.replace(" ", " " * blanks)) == facts_of(REPORT)


def test_full_stops_without_a_blank() -> None:
    """A full stop with no blank behind it ends a sentence too."""
    assert facts_of(REPORT.replace(". ", ".")) == facts_of(REPORT)
    assert facts_of("t9 lytic.pain on standing.left pedicle gone")["pain"] == "mechanical"


@pytest.mark.parametrize("text", [LIST, "- " + LIST.replace("\n", "\n- "), LIST.replace("\n", "\n\n")])
def test_a_list_stays_a_list(text: str) -> None:
    """The items of a list are not run together: their writer ended each of them."""
    assert not wrapped.joined(text)
    assert facts_of(text) == facts_of(LIST)


def test_an_item_of_a_list_that_is_longer_than_its_line() -> None:
    """The rest of an item belongs to the item."""
    told = facts_of("* T5: blastic, no pain, no collapse, 20% of body, posterior\nelements free, aligned\n* ESCC 0, no myelopathy\nNOMS?")
    assert told["posterolateral"] == "none"


def test_a_sign_at_the_beginning_of_one_line_is_no_quotation() -> None:
    """A share that begins a line keeps its sign."""
    assert facts_of("T9 met, lytic\n>50% collapse of the body\npain on standing")["collapse"] == "over_50"


def test_a_word_cut_behind_its_hyphen() -> None:
    """The two parts of a word stand side by side again."""
    assert "non-mechanical" in read("He reports a dull ache at night which on every count is non-\nmechanical, and nothing else.").clean


@given(st.text(alphabet="abT9 .,:>-\n", max_size=200))
def test_places_of_cut_lines(text: str) -> None:
    """Only new lines of the text are ever joined, and every character of the clean text still has its place."""
    assert all(text[at] == "\n" for at in wrapped.joined(text))
    clean = read(text)
    assert len(clean.origin) == len(clean.clean)
    assert all(0 <= place < len(text) for place in clean.origin)
