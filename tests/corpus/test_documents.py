"""A document becomes passages under the right headings, each re-found word for word by its span."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.documents import Document, Passage, parse, read
from tests.corpus import samples

PAPERS = ("chang-2020", "jaipanya-2022", "morimoto-2024", "newman-2023", "silva-2021")
FOLDER = os.environ.get("SPINEMETS_DOCUMENTS")
real = pytest.mark.skipif(not FOLDER, reason="SPINEMETS_DOCUMENTS names no folder with the papers")


def under(document: Document, section: str) -> list[Passage]:
    return [passage for passage in document.passages if passage.section == section]


def texts(document: Document, section: str) -> list[str]:
    return [passage.text for passage in under(document, section)]


@pytest.fixture(scope="module")
def marked() -> Document:
    return parse(samples.MARKED, "kites.md")


@pytest.fixture(scope="module")
def wrapped() -> Document:
    return parse(samples.WRAPPED, "strings.txt")


@pytest.fixture(scope="module")
def plain() -> Document:
    return parse(samples.PLAIN, "bridles.txt")


@pytest.fixture(scope="module")
def rounded() -> Document:
    return parse(samples.ROUND, "tails.txt")


def test_stored_text_of_a_clean_file_is_the_file() -> None:
    """Offsets into the stored text hold in the file itself when the file is clean."""
    for text in (samples.MARKED, samples.WRAPPED, samples.PLAIN, samples.ROUND):
        assert parse(text, "x.txt").text == text


def test_quotes_are_verbatim(wrapped: Document) -> None:
    """A quote has the line breaks and reference marks of the print, the reading text has neither."""
    (passage,) = under(wrapped, "Introduction")
    quote = wrapped.quote(passage)
    assert quote in samples.WRAPPED
    assert "[9-11]" in quote
    assert "\n" in quote
    assert "\n" not in passage.text
    assert "[" not in passage.text


def test_structured_abstract_keeps_its_labels(marked: Document) -> None:
    """A structured abstract is cited by its own labels, also across a page break."""
    assert texts(marked, "OBJECTIVE:") == ["To count how often paper kites crash when they are flown in valleys without wind."]
    assert texts(marked, "RESULTS:")[0].endswith("even when the string was wet and the pilots were new to the valley.")


@pytest.mark.parametrize("name", ["wrapped", "plain", "rounded"])
def test_abstract_with_or_without_heading(name: str, request: pytest.FixtureRequest) -> None:
    """An abstract is section Abstract, also where the paper prints no such heading."""
    assert len(under(request.getfixturevalue(name), "Abstract")) == 1


def test_boxes_interrupt_and_do_not_end_a_section(marked: Document) -> None:
    """Text after a key-words box, an abbreviation box and addresses belongs to the section before them."""
    first, second = texts(marked, "INTRODUCTION")
    assert first.endswith("mostly do so in the older")
    assert second == "studies of flight, where the wind was measured at 2 heights."
    assert not any("Department" in passage.text or "Key words" in passage.text for passage in marked.passages)


def test_prose_after_tables_and_figures_returns_to_its_section(marked: Document, rounded: Document, wrapped: Document) -> None:
    """A paragraph cut by a table goes on in the section before the table."""
    assert texts(marked, "Crash Type") == [
        "Three kites (4%) fell at once: 2 by knots and 1 by rain. None",
        "of these kites flew again (Figures 1 and 2). The first was red.",
    ]
    assert "bends in the wind. Three types are known:" in texts(rounded, "1 Introduction")
    assert [text[:5] for text in texts(wrapped, "Rules of thumb")] == ["Rules", "duced"]


def test_tables_are_named_by_their_whole_caption(marked: Document, plain: Document, rounded: Document, wrapped: Document) -> None:
    """A table's section is its caption, whether printed above or below its rows, in bold or in capitals."""
    assert under(marked, "Table 1. Reasons for a Crash (N = 84)")
    assert under(plain, "Table 1. Lengths of the legs")
    assert under(wrapped, "Table 1. Rules in use")
    below = under(rounded, "Table 1. Two kinds of tails")
    assert below[0].kind == "table"
    assert "12 coins" in below[1].text


def test_rows_are_read_with_their_heads(marked: Document, plain: Document) -> None:
    """A row is read with its column heads and its group; notes under the table belong to the table."""
    assert "Season: Spring: 9 (11%). Autumn: 12 (14%). Rain: 4 (5%)." in texts(marked, "Table 1. Reasons for a Crash (N = 84)")
    assert "Short, Crashed: 15; Flew: 30; P Value: 0.04*." in texts(marked, "Table 2. Tails")
    assert "Long, Crashed: 6; Flew: 33." in texts(marked, "Table 2. Tails")
    assert [passage.primary for passage in under(plain, "Table 1. Lengths of the legs")][-1] == ("8",)


def test_rows_without_cells_stay_one_table(wrapped: Document) -> None:
    """A table whose cells were lost in extraction is one passage without the running head after it."""
    rows = [passage for passage in under(wrapped, "Table 1. Rules in use") if passage.kind == "table"]
    assert [row.text for row in rows] == ["Rule Turns Calm weather 2 Windham et al. (2029) O O O", "KC, kite crash; SW, string weather."]


def test_figure_captions(marked: Document, wrapped: Document, plain: Document) -> None:
    """A caption is section Figure and its number, and panel letters are no text."""
    for document in (marked, wrapped, plain):
        assert [passage.kind for passage in under(document, "Figure 1")] == ["caption"]
    assert not any(re.fullmatch(r"[A-C ]+", passage.text) for passage in wrapped.passages)


def test_two_line_headings_of_wrapped_columns(wrapped: Document) -> None:
    """A heading over two lines is one heading, and a heading inside another is the innermost section."""
    assert {passage.section for passage in wrapped.passages} == {
        "Abstract",
        "Introduction",
        "Rules of thumb",
        "Table 1. Rules in use",
        "Figure 1",
        "Knots that hold",
    }


def test_page_breaks_are_rejoined(wrapped: Document, plain: Document) -> None:
    """A paragraph broken by a column, a page or a running head is one passage."""
    assert len(under(wrapped, "Introduction")) == 1
    assert "a test that would have been fair" in texts(wrapped, "Rules of thumb")[0]
    assert "“tow line”, “bridle leg”" in texts(plain, "Introduction")[0]


def test_hyphenation_is_mended(wrapped: Document) -> None:
    """A word broken at a line's end is whole, and a real hyphen stays."""
    text = texts(wrapped, "Rules of thumb")[0]
    assert "although" in text
    assert "long-lasting" in text
    assert "proposed" in texts(wrapped, "Abstract")[0]


@pytest.mark.parametrize(
    ("name", "section", "primary"),
    [
        ("marked", "INTRODUCTION", ("1", "2", "3", "4")),
        ("wrapped", "Introduction", ("1", "2", "3", "9", "10", "11")),
        ("plain", "Introduction", ("1", "2", "3", "7", "8", "9")),
        ("rounded", "1 Introduction", ("1", "2", "3", "4", "5", "6")),
    ],
)
def test_reference_marks_of_every_style(name: str, section: str, primary: tuple[str, ...], request: pytest.FixtureRequest) -> None:
    """Marks in tags, square or round brackets, carets and raised digits are listed with ranges written out."""
    assert under(request.getfixturevalue(name), section)[0].primary == primary


def test_enumerations_and_exponents_are_no_references(rounded: Document, plain: Document) -> None:
    """(1), (2), (3) that count criteria stay in the text, and so does m²."""
    assert "(1) length over 2 m; (2) paper; and (3) colour." in texts(rounded, "1 Introduction")[0]
    assert "2 m² of paper." in texts(plain, "Introduction")[0]


def test_ligatures_and_marks_are_read(marked: Document) -> None:
    """Ligatures become letters and Markdown marks vanish."""
    assert "a fine knot" in texts(marked, "INTRODUCTION")[0]
    assert not any("**" in passage.text or "<sup>" in passage.text for passage in marked.passages)


def test_back_matter_is_no_passage(marked: Document, plain: Document, rounded: Document) -> None:
    """Thanks, contributions, funding and references are not searched."""
    everything = " ".join(passage.text for document in (marked, plain, rounded) for passage in document.passages)
    for absent in ("We thank", "4 drafts", "1000 kites", "Why kites fall", "may be used, copied", "University"):
        assert absent not in everything


def test_a_short_note_without_headings_is_kept() -> None:
    """A plain note of a title and two paragraphs loses nothing."""
    document = parse("Kite rules of our club\n\nFly no kite near 1 mast.\n\nWind over 9 m/s ends the day.\n", "club.txt")
    assert [passage.text for passage in document.passages] == ["Fly no kite near 1 mast.", "Wind over 9 m/s ends the day."]
    assert document.source.title == "Kite rules of our club"


def test_long_paragraphs_stay_whole() -> None:
    """A very long paragraph is one passage."""
    document = parse("Title of it all\n\n" + "Kites of paper fly. " * 3000, "long.txt")
    assert len(document.passages) == 1


def test_other_papers_are_guessed(marked: Document) -> None:
    """A paper that is not one of the five gets title, authors, year and DOI from its text, and says they are guesses."""
    source = marked.source
    assert (source.id, source.title, source.authors) == ("windham-2031", "Kites over Dry Valleys: A Count of Crashes", "Ada Windham, Bo Gale")
    assert (source.year, source.doi, source.corpus) == (2031, "10.5555/kites.2031.04", False)
    assert marked.guessed == ("title", "authors", "year", "doi")


def test_the_five_are_recognised_by_doi_or_title() -> None:
    """Either the DOI or the title in the first page makes a text one of the five papers; a citation in the list does not."""
    body = "\n\nIntroduction\n\nBody text about the topic stands here and ends.\n"
    assert parse(f"Some text\n\nhttps://doi.org/10.1016/j.wneu.2021.01.047{body}", "a.txt").source.id == "silva-2021"
    assert (
        parse(f"The NOMS approach to metastatic tumors:\nintegrating new technologies to improve outcomes{body}", "b.txt").source.id == "newman-2023"
    )
    cited = parse(f"A kite paper of ours{body}\nReferences\n1. A. Silva. doi: 10.1016/j.wneu.2021.01.047 (2021)\n", "c.txt")
    assert not cited.recognised


PIECES = st.sampled_from(
    [
        *("Abstract", "\n", "\n\n", "# ", "References\n", "1. ", "Table 1. X\n", "a\tb\t3\n", "Figure 2", "(1)", "[3-5]", "^{9}", "²⁸", "-\n"),
        *("<sup>1</sup>", "\x1b[31m", "\r\n", "KEYWORDS\n", "Results: ", "Smith J. 2020;1.", "\ufeff", "ﬁ", "**", " ", "The dose is 10 mg."),
        *("Introduction\n", "| a | b |\n"),
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES | st.text(max_size=8), max_size=40).map("".join) | st.text())
def test_parse_is_total_and_spans_lie_inside(text: str) -> None:
    """Whatever a file holds, parsing never fails and every span is a non-blank stretch of the stored text."""
    document = parse(text, "x.txt")
    for passage in document.passages:
        start, end = passage.span
        assert 0 <= start < end <= len(document.text)
        assert document.text[start:end].strip()
        assert passage.text


@pytest.mark.parametrize(
    "text",
    ["a\tb\n" * 20_000, ("x" * 60 + "\n") * 10_000, " " * 100_000, "(" * 100_000, "References\n1. x 2020\n" * 2000],
    ids=lambda text: repr(text[:10]),
)
def test_huge_texts_are_read_in_seconds(text: str) -> None:
    """Parsing takes time in proportion to the text, so a huge table does not stop an import."""
    assert len(parse(text, "x.txt").text) == len(text)


@real
@pytest.mark.parametrize("name", PAPERS)
def test_sections_that_claims_name_exist(name: str) -> None:
    """Every section that a shipped claim names is a section of the paper, and clean files keep their offsets."""
    path = Path(str(FOLDER)) / f"{name}.txt"
    document = read(path)
    rows = yaml.safe_load((Path("corpus/claims") / f"{name}.yaml").read_text("utf-8"))
    assert document.recognised
    assert document.source.id == name
    assert document.text == path.read_text("utf-8")
    assert {row["section"].rstrip(".") for row in rows} <= {passage.section for passage in document.passages}


@real
@pytest.mark.parametrize("name", PAPERS)
def test_no_sentence_with_a_figure_is_lost(name: str) -> None:
    """Between the introduction and the reference list every long paragraph of the paper is in some passage."""
    document = read(Path(str(FOLDER)) / f"{name}.txt")
    covered = "".join(sorted({document.text[a:b] for a, b in (passage.span for passage in document.passages)}))
    begin = re.search(r"(?mi)^\W*(?:\*\*1\*\* )?introduction\s*$", document.text)
    end = re.search(r"(?mi)^\W*(?:references|author contributions|acknowledgments|conflict of interests)\s*$", document.text)
    body = document.text[begin.end() if begin else 0 : end.start() if end else None]
    prose = [line.strip() for line in body.split("\n") if len(line.split()) > 40 and "\t" not in line]
    skipped = ("Abbreviations:", "From the <sup>")
    assert [line[:60] for line in prose if line not in covered and not line.startswith(skipped)] == []
