"""Recognition: which document a text is: one of the five papers, or another whose title, year and DOI are guessed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.bibliography import PAPERS
from core.citation import Source
from corpus.blocks import Block, blocks
from corpus.headings import bare, is_affiliation, is_furniture

if TYPE_CHECKING:
    from collections.abc import Sequence

DOI: Final = re.compile(r"\b10\.\d{4,9}/[^\s<>\"|{}\[\]]+(?:<\d\S*?>[^\s<>]*)?")
_OWN_DOI_WITHIN: Final = 8000
_TITLE_WITHIN: Final = 3000
_LEAST_TITLE: Final = 30
_YEAR: Final = re.compile(r"\b(19[5-9]\d|20[0-4]\d)\b")
_DATING: Final = ("©", r"\(c\)", r"\bcopyright\b", r"\bpublished\b", r"\baccepted\b", r"\breceived\b")
_TITLE_WORDS: Final = range(3, 41)
_SURNAME: Final = re.compile(r"(?:[A-Z][\w.'’-]*\s+){0,4}([A-Z][\w'’-]+)")
_NOT_A_TITLE: Final = re.compile(
    r"(?:original|review|research|special|monographic|open|brief|case)\b.{0,30}(?:article|access|column|report|communication)?$", re.IGNORECASE
)


def source_of(front: str, name: str) -> tuple[Source, tuple[str, ...]]:
    """The source of a text without its reference list, and which of its fields are guesses (none for the five papers)."""
    known = _known(front)
    return (known, ()) if known else _guess(front, name)


def clean_doi(printed: str) -> str:
    """A DOI as registered: without the punctuation of the sentence around it, escapes and letter case."""
    doi = printed.replace("\\", "").rstrip(".,;:'”’]*")
    while doi.endswith(")") and doi.count(")") > doi.count("("):
        doi = doi[:-1].rstrip(".,;")
    return doi.lower()


def slug(text: str) -> str:
    """Lower-case ASCII words joined by hyphens; "document" when nothing is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain))[:60].strip("-") or "document"


def _known(front: str) -> Source | None:
    doi = _own_doi(front)
    by_doi = next((paper for paper in PAPERS if paper.doi and paper.doi.lower() == doi), None)
    if by_doi or (doi and DOI.search(front[:_TITLE_WITHIN])):
        return by_doi
    head = _squeezed(front[:_TITLE_WITHIN])
    return next((paper for paper in PAPERS if len(paper.title) >= _LEAST_TITLE and _squeezed(paper.title) in head), None)


def _own_doi(front: str) -> str | None:
    found = DOI.search(front[:_OWN_DOI_WITHIN])
    return clean_doi(found.group()) if found else None


def _squeezed(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]", "", plain.lower())


def _guess(front: str, name: str) -> tuple[Source, tuple[str, ...]]:
    parts = blocks(front[:_OWN_DOI_WITHIN])
    place = _title_place(parts)
    stem = name.rsplit(".", 1)[0].replace("_", " ")
    title = bare(parts[place].text) if place is not None else " ".join(stem.split()) or "untitled"
    authors = _authors(parts[place + 1 : place + 6]) if place is not None else ""
    year = _year(front[:_OWN_DOI_WITHIN])
    source = Source(_id(authors, year, stem), title, authors or "unknown", year, "", _own_doi(front))
    return source, ("title", "authors", "year", "doi")


def _title_place(parts: Sequence[Block]) -> int | None:
    fit = [i for i, part in enumerate(parts) if part.words in _TITLE_WORDS and not is_furniture(part) and not is_affiliation(part)]
    marked = [i for i in fit if re.match(r"\s*##?\s", parts[i].text)]
    return next(iter(marked), next((i for i in fit[:6] if not _NOT_A_TITLE.match(bare(parts[i].text)) and "\t" not in parts[i].text), None))


def _authors(parts: Sequence[Block]) -> str:
    """The line of names under the title; empty when there is none."""
    for part in parts:
        line = re.sub(r"\^\{[^}]*\}|<sup>.*?</sup>|[\d*†‡⁰¹²³⁴⁵⁶⁷⁸⁹^{}]", "", bare(part.text)).strip(" ,")
        names = re.split(r"\s*,\s*(?:and\s+)?|\s+and\s+|\s*;\s*|\s*&\s*", line)
        if line and all(_SURNAME.fullmatch(each) for each in names) and any(" " in each for each in names):
            return ", ".join(names)
    return ""


def _year(front: str) -> int:
    dated = [found for word in _DATING if (found := re.search(rf"{word}[^\n]{{0,60}}?{_YEAR.pattern}", front, re.IGNORECASE))]
    year = dated[0] if dated else _YEAR.search(front)
    return int(year[1]) if year else 0


def _id(authors: str, year: int, stem: str) -> str:
    """surname-year as for the five papers, else the file's name; never the id of one of the five."""
    first = authors.split(",", maxsplit=1)[0].split()
    initials = len(first) > 1 and first[-1].isupper()
    chosen = slug(f"{first[0] if initials else first[-1]} {year}") if first and year else slug(stem)
    return f"{chosen}-other" if any(paper.id == chosen for paper in PAPERS) else chosen


def overridden(source: Source, *, title: str | None, authors: str | None, year: int | None, doi: str | None) -> Source:
    """The source with what the user states in place of what was guessed."""
    return replace(
        source,
        title=title or source.title,
        authors=authors or source.authors,
        year=source.year if year is None else year,
        doi=clean_doi(doi) if doi else source.doi,
    )
