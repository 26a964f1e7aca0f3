"""Front: what stands before the body of a paper; only its abstract is kept."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from corpus import headings
from corpus.blocks import Block, complete

if TYPE_CHECKING:
    from collections.abc import Sequence

_ABSTRACT_WORDS: Final = 60
_PROSE_WORDS: Final = 20
_ABSTRACT: Final = re.compile(r"(?:structured )?(?:abstract|summary)\W*", re.IGNORECASE)
Spans = list[tuple[int, int]]


def body_begins(parts: Sequence[Block]) -> int:
    """The number of the first block of the body: the introduction, else the first heading after the abstract, else after the title."""
    introduction = headings.first_introduction(parts)
    if introduction is not None:
        return introduction
    abstract = next((i for i, part in enumerate(parts) if _ABSTRACT.fullmatch(headings.bare(part.text)) or headings.inline_abstract(part)), None)
    if abstract is not None:
        return next((i for i in range(abstract + 1, len(parts)) if _body_heading(parts, i)), len(parts))
    return _after_title(parts)


def _body_heading(parts: Sequence[Block], at: int) -> bool:
    part = parts[at]
    title = headings.bare(part.text)
    if headings.is_box_title(title) or headings.is_back_matter(title):
        return False
    numbered = bool(re.match(r"1\.?\s+[A-Z]", part.line)) and headings.is_plain_heading(
        part, parts[at + 1] if at + 1 < len(parts) else None, after_sentence=True
    )
    unlabelled = headings.KNOWN.fullmatch(title) and not _sublabel(parts, at)
    return headings.is_markdown(part) or numbered or bool(unlabelled)


def _sublabel(parts: Sequence[Block], at: int) -> bool:
    """True for Methods inside a structured abstract: the same heading comes again for the body."""
    title = headings.bare(parts[at].text).lower().strip(" :.")
    return any(headings.bare(part.text).lower().strip(" :.") == title for part in parts[at + 1 :])


def _after_title(parts: Sequence[Block]) -> int:
    """Without abstract and introduction the body begins under a title that stands before longer text or headings."""
    if len(parts) < 2 or complete(parts[0].text) or parts[0].words > _PROSE_WORDS or headings.table_name(parts[0]):  # noqa: PLR2004 a title needs text
        return 0
    return 1


def abstract(parts: Sequence[Block]) -> list[tuple[str, Spans]]:
    """The paragraphs of the abstract, each under "Abstract" or its own printed label."""
    found = _labelled(parts)
    return found or [("Abstract", [(part.start, part.end)]) for part in _unlabelled(parts)]


def _labelled(parts: Sequence[Block]) -> list[tuple[str, Spans]]:
    """Paragraphs after an Abstract heading, an inline "Abstract" or a label such as "RESULTS:"."""
    made: list[tuple[str, Spans]] = []
    section, tail = "", ""
    for part in parts:
        if headings.figure_name(part) or headings.is_furniture(part):
            continue
        title = headings.bare(part.text)
        if _ABSTRACT.fullmatch(title) or (section and headings.KNOWN.fullmatch(title)):
            section, tail = title.rstrip(" :.") if _ABSTRACT.fullmatch(title) else title, ""
            continue
        if headings.opens_box(part) or headings.is_back_matter(title) or headings.is_markdown(part):
            section = ""
            continue
        section, begins = _label(part, section)
        prose = part.words >= _PROSE_WORDS and not headings.is_affiliation(part)
        if section and made and tail and (not complete(tail) or part.text[:1].islower()):
            made[-1][1].append((part.start, part.end))
        elif section and (prose or begins):
            made.append((section, [(part.start + begins, part.end)]))
        else:
            continue
        tail = part.text
    return made


def _label(part: Block, section: str) -> tuple[str, int]:
    """The section that a paragraph opens by its first word, and where its text begins; else the present one."""
    inline = headings.inline_abstract(part)
    if inline and part.words >= _PROSE_WORDS:
        return "Abstract", inline
    label = headings.abstract_label(part)
    return (label[0], label[1]) if label else (section, 0)


def _unlabelled(parts: Sequence[Block]) -> list[Block]:
    """Long prose between the title and the body where no heading says Abstract."""
    kept: list[Block] = []
    skipped = False
    for part in parts:
        if headings.is_markdown(part) or headings.opens_box(part):
            skipped = headings.is_back_matter(headings.bare(part.text)) or headings.opens_box(part)
        elif not skipped and part.words >= _ABSTRACT_WORDS and complete(part.text) and not headings.is_affiliation(part):
            kept.append(part)
    return kept
