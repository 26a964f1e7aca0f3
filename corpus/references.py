"""References: a paper's own list, as facts: authors, title, journal, year, DOI."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from corpus.headings import REFERENCES, bare
from corpus.recognition import DOI, clean_doi

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NUMBERED: Final = re.compile(r"\s*(?:\[(?P<square>\d{1,4})\]|\((?P<round>\d{1,4})\)|(?P<plain>\d{1,4})[.)])\s+(?=\S)")
_BULLET: Final = re.compile(r"\s*[-*•▪]\s+(?=\S)")
_AFTER: Final = re.compile(
    r"\W*(?:conflicts? of interests?|competing interests?|received \d|citation:|journal homepage|available online|<?https?://doi\.org/\S+>?$|"
    r"\d{4}-\d{3}[\dX]/|publisher['’]s note|supplementary|appendix\b)",
    re.IGNORECASE,
)
_INITIALS: Final = r"(?:[^\W\d_a-zß-ÿ]{1,4}(?:\s+(?:Jr|Sr|2nd|3rd|II|III))?|Jr|et al|author reply|Group)"
_AUTHORS: Final = re.compile(rf"(?P<authors>[^\d\W](?:[^.*]|\.,)*?(?:\b{_INITIALS}))\.(?!,)\s*(?P<rest>\S.*)", re.DOTALL)
_AUTHOR_YEAR: Final = re.compile(r"(?P<authors>[^()]{3,400}?)\s*\((?P<year>(?:19|20)\d\d)[a-z]?\)[.,:]?\s*(?P<rest>\S.*)", re.DOTALL)
_ITALIC: Final = re.compile(r"\*(?P<journal>[^*]{2,160})\*")
_YEAR: Final = re.compile(r"(?<![\d:/.–-])\(?((?:19|20)\d\d)\b(?![\d/])")
_TITLE_END: Final = re.compile(r"[.?!](?=\s+\W*[A-Z*])")
_LEAST_SHARE: Final = 0.3
_LARGEST_GAP: Final = 3
_LOOK_AHEAD: Final = 10_000


@dataclass(frozen=True, slots=True)
class Reference:
    """One entry of a reference list; a field the entry does not show is None."""

    number: str
    authors: str | None
    title: str | None
    journal: str | None
    year: int | None
    doi: str | None


def references_begin(text: str) -> int:
    """Where the reference list starts, its heading included; the length of the text when there is none."""
    places, at = [], 0
    for line in text.split("\n"):
        if REFERENCES.fullmatch(bare(line)) and _listed(text[at + len(line) : at + len(line) + _LOOK_AHEAD]):
            places.append(at)
        at += len(line) + 1
    return places[-1] if places else len(text)


def references(text: str) -> tuple[Reference, ...]:
    """Every entry of a list, its heading first; numbers are given in order where none are printed."""
    lines = [line for line in text.split("\n")[1:] if line.strip()]
    return tuple(_entry(number, " ".join(" ".join(lines).split())) for number, lines in _numbered(list(_upto_end(lines)), text))


def _listed(text: str) -> bool:
    """True when what follows a heading looks like references: years or DOIs in most entries."""
    lines = [line for line in text.split("\n") if line.strip()][:20]
    return bool(lines) and sum(bool(_YEAR.search(line) or DOI.search(line)) for line in lines) >= _LEAST_SHARE * len(lines)


def _upto_end(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        if _AFTER.match(line) or re.match(r"\s*#{1,6}\s", line):
            return
        yield line


def _numbered(lines: list[str], text: str) -> list[tuple[str, list[str]]]:
    """The lines of each entry under its number, whichever way the list is printed."""
    if not any(_NUMBERED.match(line) or _BULLET.match(line) for line in lines):
        return _unmarked(lines, text)
    entries: list[tuple[str, list[str]]] = []
    last = 0
    for i, line in enumerate(lines):
        number = _number_of(line, lines[i + 1 :], last)
        if number is None:
            if entries:
                entries[-1][1].append(line[found.end() :] if (found := _BULLET.match(line)) else line)
            continue
        last = number
        entries.append((str(number), [_unnumbered(line)]))
    return entries


def _unnumbered(line: str) -> str:
    """A line without the number or bullet it begins with."""
    found = _NUMBERED.match(line) or _BULLET.match(line)
    return line[found.end() :] if found else line


def _number_of(line: str, following: Sequence[str], last: int) -> int | None:
    """The number of the entry that this line begins; None when it continues the one before."""
    found = _NUMBERED.match(line)
    if found:
        number = int(next(group for group in found.groups() if group))
        return number if last < number <= last + _LARGEST_GAP or (last == 0 and number == 1) else None
    if not _BULLET.match(line):
        return None
    room = _room(following, last)
    return last + 1 if room is None or room > 0 else None


def _room(following: Sequence[str], last: int) -> int | None:
    """How many numbers are free before the next printed one; None when no number is printed any more."""
    printed = (found for line in following if (found := _NUMBERED.match(line)))
    upcoming = next((int(next(group for group in found.groups() if group)) for found in printed), None)
    return None if upcoming is None else upcoming - last - 1


def _unmarked(lines: list[str], text: str) -> list[tuple[str, list[str]]]:
    """Entries parted by blank lines, or one to a line."""
    paragraphs = [part.split("\n") for part in re.split(r"\n\s*\n", "\n".join(text.split("\n")[1:])) if part.strip()]
    parts = [list(_upto_end(part)) for part in paragraphs] if len(paragraphs) > 1 else [[line] for line in lines]
    kept = [part for part in parts if part and _YEAR.search(" ".join(part))]
    return [(str(i), part) for i, part in enumerate(kept, 1)]


def _entry(number: str, text: str) -> Reference:
    found = DOI.search(text.replace("\\", ""))
    doi = clean_doi(found.group()) if found else None
    prose = re.sub(r"<?https?://\S+|\bdoi:\s*\S.*", "", text).strip(" ,<")
    authors, rest, year = _authors(prose)
    end = _title_end(rest)
    title = rest[:end].strip(" .") or None
    return Reference(number, authors, _plain(title), _journal(rest, end), year or _year(prose), doi)


def _authors(prose: str) -> tuple[str | None, str, int | None]:
    """Who wrote it, what follows, and the year where it stands between them."""
    dated = _AUTHOR_YEAR.fullmatch(prose)
    found = _AUTHORS.fullmatch(prose)
    if dated and (not found or found.end("authors") > dated.end("authors")):
        return dated["authors"].strip(" ."), dated["rest"], int(dated["year"])
    return (found["authors"].strip(), re.sub(r"^\(\d{4}\)\.\s*", "", found["rest"]), None) if found else (None, prose, None)


def _title_end(rest: str) -> int:
    """Where the title ends: before the italic journal, else at its full stop."""
    for italic in reversed(list(_ITALIC.finditer(rest))):
        if rest[: italic.start()].rstrip().endswith((".", "?", "!")):
            return len(rest[: italic.start()].rstrip())
    stop = _TITLE_END.search(rest)
    return stop.end() if stop else len(rest)


def _journal(rest: str, end: int) -> str | None:
    italic = _ITALIC.match(rest[end:].strip())
    if italic:
        return italic["journal"].strip(" .,") or None
    found = re.match(r"[\s*]*([A-Z][^\d;*]*?)[\s.,*(]*(?:\d|;|$)", rest[end:])
    return found[1].strip(" .,(") or None if found else None


def _year(prose: str) -> int | None:
    """The last plausible year outside of page ranges, which is where lists print it."""
    found = re.findall(r"[\s(]((?:19|20)\d\d)\)?\s*(?:[;:.,]|$|\)|\s)", prose)
    dated = re.search(r"((?:19|20)\d\d)\)?\s*(?:[A-Z][a-z]{2,8}\.?(?:\s\d{1,2})?)?\s*;", prose) or re.search(r"\(((?:19|20)\d\d)\)", prose)
    return int(dated[1]) if dated else int(found[-1]) if found else None


def _plain(text: str | None) -> str | None:
    return bare(text) or None if text else None
