"""One cited source: the paper and its place, the claim, the verbatim quote, the primary references."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from tui.origin import OUTSIDE, Origin, of_reason, place
from tui.page import Page

QUOTED: Final = "bold underline"

if TYPE_CHECKING:
    from assistant.answer import Cited
    from core.outcome import Dispute
    from tui.evidence.paragraph import Paragraph


@dataclass(frozen=True, slots=True)
class Shown:
    """How a source is shown: the paragraph around its quote, whether its paper is named in full, whether a missing quote is said."""

    around: Paragraph | None = None
    titled: bool = True
    quoted: bool = True


def source_page(cited: Cited, shown: Shown, width: int) -> Page:
    """Marker, paper, section, what it says, then the quote, in its paragraph where the text is imported."""
    page = Page(width)
    citation = cited.citation
    origin = Origin(f"source [{cited.marker}]", cited.text or "", citation, cited.claim)
    page.name(f"[{cited.marker}] ", "bold $text-accent").name(citation.source.short, "bold")
    page.name(f" {OUTSIDE}" if citation.outside else "", "bold $text-warning").line()
    if shown.titled:
        page.prose(f"{citation.source.title}. {citation.source.journal}", "dim").line()
    page.name("§ ", "$text-accent").prose(citation.section).line()
    if citation.primary:
        page.name("primary references ", "dim").prose(", ".join(citation.primary)).line()
    if citation.note:
        page.name("! ", "bold $text-warning").wrapped(citation.note, "", origin).line()
    if cited.text:
        page.wrapped(cited.text, "", origin).line()
    if cited.quote is not None:
        _quote(page, cited.quote, shown.around, origin)
    elif shown.quoted:
        page.name("no quote: the text is not imported", "italic dim")
    return page


def _quote(page: Page, said: str, around: Paragraph | None, origin: Origin) -> None:
    """The quote between its quotation marks, underlined in the paragraph where it stands."""
    before, after = (f"{around.before} " if around and around.before else "", f" {around.after}" if around and around.after else "")
    quote = f"“{' '.join(said.split())}”"
    page.name("┃ ", "bold $text-accent")
    page.marking(f"{before}{quote}{after}", len(before), len(before) + len(quote), QUOTED, origin)


def dispute_page(dispute: Dispute, width: int) -> Page:
    """The readings of a disagreement, each with its place."""
    page = Page(width)
    page.name("≠ ", "bold $text-warning").wrapped(dispute.topic, "bold", Origin("a question on which the sources differ", dispute.topic)).line()
    for reading in dispute.readings:
        page.name("▸ ", "$text-accent").wrapped(reading.statement, "", of_reason(reading, "one reading")).line()
        page.pad(2).prose(place(reading.citation) if reading.citation else "no source", "dim").line()
    return page
