"""Headings: what a block is (heading, caption, box, furniture) and what a section is called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from corpus.blocks import Block, complete

if TYPE_CHECKING:
    from collections.abc import Sequence

_I: Final = re.IGNORECASE
MARKDOWN: Final = re.compile(r"\s*#{1,6}\s+(?P<title>\S.*)", re.DOTALL)
INTRODUCTION: Final = re.compile(r"(?:\d{1,2}\.?\s+|[IVX]+\.\s+)?introduction\W*", _I)
KNOWN: Final = re.compile(
    r"(?:\d{1,2}\.?\s+)?(?:abstract|summary|introduction|background|objectives?|aims?|purpose|"
    r"(?:(?:materials?|patients|subjects) and )?methods|results|findings|interpretation|discussion|limitations|conclusions?|recommendations)\W*",
    _I,
)
REFERENCES: Final = re.compile(r"(?:\d{1,2}\.?\s+)?(?:references|reference list|bibliography|literature cited|works cited)\W*", _I)
_BACK: Final = re.compile(
    r"(?:\d{1,2}\.?\s+)?(?:authors?['’]? contributions?|contributors|contributorship.*|acknowledge?ments?|"
    r"fundings?(?: statement| sources?| information)?|financial support.*|(?:declarations?|statements?|disclosures?)(?: of .*)?|"
    r"(?:potential )?(?:conflicts?|competing) (?:of )?interests?(?: statement)?|data (?:availability|sharing).*|availability of data.*|"
    r"ethic(?:s|al) .*|informed consent.*|consent .*|orcid.*|publisher['’]s note|disclaimer|supplement(?:ary|al) .*|supporting information.*|"
    r"copyright.*|citation|how to cite.*|open access|check for updates|article (?:info|history).*|correspondence.*|"
    r"author (?:details|information).*|affiliations?|received|licen[cs]e.*)\W*",
    _I,
)
_BOX: Final = re.compile(r"(?:(?:key ?words|index terms|mots[- ]cl[ée]s|abbreviations)\b|palabras clave)", _I)
_BOX_TITLE: Final = re.compile(
    r"(?:key ?words(?: and phrases)?|index terms|palabras clave|mots[- ]cl[ée]s|(?:list of )?abbreviations(?: and acronyms)?|highlights)\W*", _I
)
_FOREIGN: Final = re.compile(r"\W*(?:resumen|résumé|zusammenfassung|riassunto|resumo|samenvatting)\b", _I)
_LABEL: Final = re.compile(
    r"[■▪•●◾\s]*(?P<mark>\*\*)?(?P<label>(?:study design|(?:summary of )?background(?: data)?|introduction|objectives?|aims?|purpose|importance|"
    r"(?:patients and |materials? and )?methods|design|setting|participants|interventions?|main outcomes? and measures?|results|findings|"
    r"interpretation|conclusions?(?: and relevance)?|level of evidence)\s*:)(?:\*\*)?\s+(?=\S)",
    _I,
)
_INLINE_ABSTRACT: Final = re.compile(r"\W*(?:abstract|summary)(?:\s*[:.—–-]\s*|\s+)(?=[A-Z])", _I)
_VERB: Final = (
    r"(?!\s*(?:and|or|to|in|of|for|shows?|showed|illustrates?|presents?|demonstrates?|depicts?|displays?|gives?|lists?|provides?|summari[sz]es?|"
    r"compares?|describes?|contains?|reports?|is|are|was|were|has|have|below|above)\b)"
)
_TABLE: Final = re.compile(
    r"\s*(?:#{1,6}\s+)?(?:\*\*|__)?(?:Table|TABLE)\s+(?P<number>\d{1,3}[A-Za-z]?|[IVX]{1,5})\b(?:\s*[.:|])?(?:\*\*|__)?(?:\s*[.:])?(?=\s|\*|$)"
    + _VERB
    + r"(?P<title>.*)",
    re.DOTALL,
)
_FIGURE: Final = re.compile(
    r"\s*(?:#{1,6}\s+)?(?:\*\*|__)?(?:Figure|FIGURE|Fig\.?|FIG\.?)\s+(?P<number>\d{1,3}[A-Za-z]?)\b(?:\s*[.:|])?(?:\*\*|__)?(?:\s*[.:])?(?=\s|\*|$)"
    + _VERB
    + r"(?P<title>.*)",
    re.DOTALL,
)
_DATE: Final = r"(?:\d{1,2}\s+[A-Z][a-z]+|[A-Z][a-z]+ \d{1,2},?)\s+\d{4}"
_FURNITURE: Final = re.compile(
    r"\W*(?:https?://\S+|www\.\S+|(?:doi:?\s*)?10\.\d{4,9}/\S+|page \d+(?: (?:of|/) \d+)?|s?\d{1,5}|\d+ ?/ ?\d+|"
    r"(?-i:[A-H](?:\s+[A-H]){0,8})|©.*|copyright\b.*|\d{4}-\d{3}[\dX]/.*|\*?corresponding author\b.*|"
    r"(?:to whom correspondence|journal homepage|available online|edited by|reviewed by|article reuse)\b.*|"
    r"(?:e-?mail(?: address)?|citation|doi|correspondence(?: to)?)\s*:.*|"
    r"(?:received|accepted|revised|published(?: online)?|date received):?\s+" + _DATE + r".*|"
    r"(?:conflicts? of interests?(?: statement)?|funding|acknowledge?ments?|data availability|author contributions)\s*[:.—].*)",
    _I | re.DOTALL,
)
_FURNITURE_WORDS: Final = 60
_PLACE: Final = re.compile(r"\b(?:department|faculty|university|hospital|institute|school|division|college|clínica|center|centre)\b", _I)
_VERBAL: Final = re.compile(r"\b(?:is|are|was|were|has|have|can|may|should|must)\b")
_CREDIT: Final = re.compile(
    r"\W*(?:(?:adapted|reproduced|modified|reprinted) (?:from|with|by)\b|courtesy of\b|(?:source|notes?|courtesy|abbreviations)\s*[:.])", _I
)
_FOOTNOTE: Final = re.compile(
    r"(?:\\?[*†‡§¶]|[a-z]\)|\^\{[a-z]\}|(?=[\w/&-]*[A-Z][\w/&-]*[A-Z])[A-Za-z][\w/&-]{1,11},\s).*|"
    r"(?:[a-z][\w -]{2,60} \([A-Z][A-Za-z]{1,8}\)[,.;]?\s*)+",
    re.DOTALL,
)
_DANGLING: Final = re.compile(r"(?:\b(?:of|the|and|or|with|in|a|an|to|by|for|from|that)|[-–,;])$", _I)
_HEADING_WORDS: Final = 16
_HEADING_LINES: Final = 3


def bare(text: str) -> str:
    """A heading without Markdown marks, on one line; numbering and punctuation kept."""
    found = MARKDOWN.fullmatch(text.strip())
    text = found["title"].rstrip("# ") if found else text
    text = re.sub(r"</?(?:sup|sub|b|i|em|strong)>", "", text)
    text = re.sub(r"(?<!\w)_(\S[^_]*)_(?!\w)", r"\1", text.replace("**", "").replace("__", ""))
    text = re.sub(r"\*(\S[^*]*?)\*", r"\1", text).replace("\\", "")
    return " ".join(text.replace("■", " ").split())


def table_name(block: Block) -> str | None:
    """The section name of a table from its caption block; None when the block is no table caption."""
    found = _TABLE.fullmatch(block.text)
    if not found:
        return None
    title = bare(_caption_lines(found["title"])).strip(" .:")
    return f"Table {found['number']}. {title}" if title else f"Table {found['number']}"


def _caption_lines(title: str) -> str:
    """The caption alone where rows follow it in the same block."""
    kept: list[str] = []
    for line in title.strip().split("\n"):
        if kept and ("\t" in line or "|" in line or complete(kept[-1])):
            break
        kept.append(line)
    return "\n".join(kept)


def caption_end(block: Block) -> int:
    """How many characters of a table's caption block are the caption."""
    found = _TABLE.fullmatch(block.text)
    if not found:
        return 0
    title = found["title"]
    lead = len(title) - len(title.lstrip())
    return found.start("title") + lead + len(_caption_lines(title))


def figure_name(block: Block) -> str | None:
    """The section name of a figure caption: "Figure 2"; None when the block is none."""
    found = _FIGURE.fullmatch(block.text)
    return f"Figure {found['number']}" if found else None


def figure_label_only(block: Block) -> bool:
    """True when the caption follows in the next block."""
    found = _FIGURE.fullmatch(block.text)
    return bool(found) and not (found and found["title"].strip())


def is_markdown(block: Block) -> bool:
    """True for a heading marked with #."""
    return bool(MARKDOWN.fullmatch(block.text)) and "\n" not in block.text


def is_back_matter(title: str) -> bool:
    """True for the title of a section that no one searches: funding, contributions, licences."""
    return bool(_BACK.fullmatch(title) or REFERENCES.fullmatch(title))


def is_box_title(title: str) -> bool:
    """True for the title of a key-words or abbreviations box, which does not end the section around it."""
    return bool(_BOX_TITLE.fullmatch(title))


def opens_box(block: Block) -> bool:
    """True when the block is, or begins, a key-words or abbreviations box."""
    return bool(_BOX.match(bare(block.text)))


def is_furniture(block: Block) -> bool:
    """True for what is printed around an article: addresses, dates, licences, page numbers, panel letters."""
    line = bare(block.text)
    if block.running_head or (block.words <= _FURNITURE_WORDS and _FURNITURE.fullmatch(line)):
        return True
    return not re.search(r"\w", line) or bool(_FOREIGN.match(line))


def is_affiliation(block: Block) -> bool:
    """True for where authors work."""
    return len(_PLACE.findall(block.line)) >= 2 and not _VERBAL.search(block.line)  # noqa: PLR2004 one place may be a study's


def is_credit(block: Block) -> bool:
    """True for a line that says whence a table or figure was taken."""
    return bool(_CREDIT.match(block.line))


def is_footnote(block: Block) -> bool:
    """True for the note under a table: marks, abbreviations, credits."""
    return is_credit(block) or bool(_FOOTNOTE.fullmatch(block.line))


def is_plain_heading(block: Block, following: Block | None, *, after_sentence: bool) -> bool:
    """True for a heading without marks: a short unpunctuated line before the start of a sentence."""
    line = block.line
    if KNOWN.fullmatch(line) or is_back_matter(line) or is_box_title(line):
        return True
    if not after_sentence or following is None or not re.match(r"[“\"'‘(]?[A-Z0-9]", following.line):
        return False
    return _shaped_like_heading(block) and "\t" not in following.text


def _shaped_like_heading(block: Block) -> bool:
    line = block.line
    short = block.words <= _HEADING_WORDS and block.text.count("\n") < _HEADING_LINES and "\t" not in block.text
    opens = bool(re.match(r"[“\"]?(?:\d{1,2}(?:\.\d{1,2})*\.?\s+)?[“\"]?[A-Z]", line))
    return short and opens and line[-1] not in ".;:," and not _DANGLING.search(line) and bool(re.search(r"[A-Za-z]{3}", line))


def abstract_label(block: Block) -> tuple[str, int] | None:
    """The label of a structured abstract's part as printed, and where its text begins."""
    found = _LABEL.match(block.text)
    return (found["label"], found.end()) if found else None


def inline_abstract(block: Block) -> int | None:
    """Where the text begins after the word Abstract at the head of its own paragraph."""
    found = _INLINE_ABSTRACT.match(block.text)
    return found.end() if found else None


def first_introduction(parts: Sequence[Block]) -> int | None:
    """The number of the block that opens the body of an article; None when it has no introduction."""
    return next((i for i, part in enumerate(parts) if INTRODUCTION.fullmatch(bare(part.text))), None)
