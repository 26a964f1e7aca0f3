"""Paragraph: where a verbatim quote stands in the imported text, found again by its span and shown only when it is there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from assistant.answer import Cited
    from corpus.documents import Document

AROUND: Final = 240
"""Characters of the paragraph shown on each side of the quote, unless all of it is wanted."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph on one line and where the quote stands in it; `cut` is the same with less around the quote."""

    before: str
    quote: str
    after: str

    @property
    def cut(self) -> Paragraph:
        """The quote with some words on each side."""
        before = self.before if len(self.before) <= AROUND else "… " + self.before[-AROUND:].partition(" ")[2]
        after = self.after if len(self.after) <= AROUND else self.after[:AROUND].rpartition(" ")[0] + " …"
        return Paragraph(before, self.quote, after)


def paragraphs(cited: tuple[Cited, ...]) -> dict[int, Paragraph]:
    """The paragraph of every quoted source by its marker, read from the library; for a thread of its own."""
    from corpus.home import HomeError, home  # noqa: PLC0415 not needed for the first paint
    from corpus.library import Library  # noqa: PLC0415 the same

    quoted = [each for each in cited if each.quote and each.span]
    try:
        library = Library(home())
        documents = {name: library.document(name) for name in {each.citation.source.id for each in quoted}}
    except HomeError:
        return {}
    found = {each.marker: _around(each, documents[each.citation.source.id]) for each in quoted}
    return {marker: paragraph for marker, paragraph in found.items() if paragraph}


def _around(cited: Cited, document: Document | None) -> Paragraph | None:
    if document is None or cited.span is None or cited.quote is None:
        return None
    start, end = cited.span
    if _flat(document.text[start:end]) != _flat(cited.quote):
        return None
    holding = [each.span for each in document.passages if each.span[0] <= start and end <= each.span[1]]
    first, last = min(holding, key=lambda span: span[1] - span[0], default=(start, end))
    return Paragraph(_flat(document.text[first:start]), _flat(cited.quote), _flat(document.text[end:last]))


def _flat(text: str) -> str:
    return " ".join(text.split())
