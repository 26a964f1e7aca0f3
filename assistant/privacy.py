"""Privacy: identifiers are replaced before a text leaves for a model, and put back on screen.

E-mail and web addresses, card, IP and MAC numbers are found by LangChain's own detectors, which are maintained with it and
need no download. Libraries that find names and places need language models to download or NLTK data (presidio, scrubadub),
so names, dates of birth, record, NHS and telephone numbers and postal addresses are found by the rules below. A rule that
takes too much costs nothing: the words come back on screen.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from assistant.titles import TITLES
from corpus.vocabulary import forms

if TYPE_CHECKING:
    from collections.abc import Iterator

_I: Final = re.IGNORECASE
_UP: Final = "[" + "".join(chr(code) for code in (*range(0x41, 0x530), *range(0x1E00, 0x1F00)) if chr(code).isupper()) + "]"
"""A capital of the Latin, Greek or Cyrillic alphabet."""
_PART: Final = rf"(?:(?:van|von|de|der|da|del|bin|al|el)[ \t]+){{0,2}}(?:{_UP}\.[ \t]*){{0,3}}{_UP}[\w'’-]*"
_NAME: Final = rf"{_PART}(?:[ \t]+{_PART}){{0,3}}"
_DATE: Final = (
    r"(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}[.-]\d{2}[.-]\d{2}|\d{4}年\d{1,2}月\d{1,2}日|"
    r"\d{1,2}(?:st|nd|rd|th|er|\.|º)?\s+(?:(?:of|de|di)\s+)?[^\W\d_]{3,10}\.?,?\s+(?:(?:de|di|del)\s+)?(?:\d{4}|\d{2})\b|"
    r"[^\W\d_]{3,10}\s+\d{1,2},?\s+\d{4}|[^\W\d_]{3,10}\s+\d{4}|\d{8}\b)"
)
_STREET: Final = (
    r"(?:street|st|road|rd|avenue|ave|lane|ln|drive|close|court|"
    r"crescent|way|place|square|terrace|boulevard|blvd|gardens|grove|hill|row|mews|nagar|marg)"
)
_KINDS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    (
        "BIRTH",
        re.compile(
            rf"(?:\b(?:d\.?o\.?b\.?|date of birth|born(?: on| in)?|birth ?date|geb(?:oren)?\.?(?: am)?|geburtsdatum|née?(?: le)?|date de naissance|"
            rf"nacid[oa](?: el)?|fecha de nacimiento|nat[oa](?: il)?|data di nascita|nascid[oa](?: em)?|дата рождения|г\.?р\.?)(?!\w)|生年月日|出生)"
            rf"\W{{0,3}}(?P<it>{_DATE}|\d{{4}})",
            _I,
        ),
    ),
    ("BIRTH", re.compile(r"(?:\bb\.|\*) ?(?P<it>\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2}))\b")),
    ("EMAIL", re.compile(r"(?P<it>[\w.+%-]+@[\w-]+(?:\.[\w-]+)+)")),
    ("NHS", re.compile(r"(?P<it>\b\d{3}[ -]\d{3}[ -]\d{4}\b)|(?:\bnhs\b(?:[ \t]*(?:no|number|num|#))?[\s.:#]*)(?P<it2>\d[\d -]{8,12}\d)", _I)),
    (
        "RECORD",
        re.compile(
            r"\b(?:mrn|hospital|hosp|record|chart|patient|pt|unit|case|file|accession|study|uhid|ipd|opd|cr)?[ \t]*"
            r"(?:mrn|id|no\.?|number|num|#|uhid)[\s.:#]*(?P<it>(?=[A-Z0-9/-]*\d{4})[A-Z0-9][A-Z0-9/-]{3,17})\b",
            _I,
        ),
    ),
    ("RECORD", re.compile(r"\b(?:mrn|uhid|hospital (?:no|number))\b[\s.:#]*(?P<it>\d[\d -]{5,16}\d)\b", _I)),
    (
        "RECORD",
        re.compile(
            r"\b(?:patienten-?(?:nummer|nr|id)|fall-?(?:nummer|nr)|pat\.?-?nr|aktenzeichen|dossier|ipp|nip|historia cl[ií]nica|nhc|expediente|"
            r"cartella(?: clinica)?|codice fiscale|chi|aadhaar|medicare|снилс|карта)(?:\b|\.)[\s.:#°º№n-]*"
            r"(?P<it>(?=[A-Z0-9 /-]*\d{3})[A-Z0-9][A-Z0-9 /-]{2,18}\w)\b",
            _I,
        ),
    ),
    ("RECORD", re.compile(r"(?P<it>\b[A-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b|\b\d{3}-\d{2}-\d{4}\b)")),
    ("PHONE", re.compile(r"(?P<it>(?<![\w.,/-])(?:\+|00)?\(?\d(?:[\d ()-]{7,16}|\d{2}\.\d{3}\.\d{3})\d(?![\w.]*\d))")),
    (
        "PHONE",
        re.compile(
            r"(?:\b(?:tel|phone|mobile|mob|cell|bleep|pager|ext|fax|contact)\b\.?[\s.:#]*(?:no\.?|number)?[\s.:#]*)(?P<it>\+?\d[\d ().-]{2,16}\d)", _I
        ),
    ),
    (
        "ADDRESS",
        re.compile(
            rf"(?P<it>\b(?:(?i:flat) \d+\w?,? )?\d{{1,5}}[A-Za-z]?,? (?:[A-Z][\w'’-]* ){{1,4}}(?i:{_STREET})\b\.?(?:,? [A-Z][a-z'’-]+){{0,2}})(?!\w)"
        ),
    ),
    (
        "ADDRESS",
        re.compile(
            rf"(?P<it>\b{_UP}[\w-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|damm|ufer)[ \t]*\d{{1,4}}[a-z]?\b"
            rf"(?:,[ \t]*(?:\d{{4,5}}[ \t]+)?{_UP}[\w-]+)?|"
            rf"\b\d{{1,4}}(?: ?bis| ?ter)?,? (?i:rue|avenue|boulevard|chemin|allée|impasse|quai|cours)\b(?:[ \t]+[\w'’-]+){{1,5}}"
            rf"(?:,[ \t]*\d{{5}}[ \t]+{_UP}[\w-]+)?|"
            rf"\b(?:Calle|C/|Avenida|Avda\.?|Plaza|Paseo|Via|Viale|Piazza|Corso|Rua|Largo)[ \t]*(?:(?:de|del|la|di|della|dei|do|da)[ \t]+)*"
            rf"{_UP}[\w'’-]*(?:[ \t]+{_UP}[\w'’-]*)*,?[ \t]*(?:n[°º.]?[ \t]*)?\d{{1,4}}\b(?:,[ \t]*(?:\d{{5}}[ \t]+)?{_UP}[\w-]+)?|"
            rf"\bP\.?O\.? ?Box \d+(?:,[ \t]*{_UP}[\w-]+)?)"
        ),
    ),
    ("POSTCODE", re.compile(r"(?P<it>\b(?!(?:[CTLS]\d{1,2})\b)[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b)")),
    (
        "NAME",
        re.compile(
            rf"\b(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Mm]aster|[Dd]r|[Pp]rof(?:essor)?|[Ss]ister|[Nn]urse|MR|MRS|MS|DR|Sir|Dame|Shri|Smt|Sri|Herrn?|"
            rf"Frau|Mme|Mlle|Sra?|Srta|Don|Doña|Sig(?:\.?r?a|na)?|Dott(?:\.?ssa)?|Pani?|г-н|г-жа)\.?[ \t]+(?P<it>{_NAME})|"
            rf"\bM\.[ \t]+(?P<it2>{_NAME})"
        ),
    ),
    ("NAME", re.compile(r"\b(?:mrs?|miss)\.?[ \t]+(?P<it>[a-z][a-z'’-]+)", _I)),
    (
        "NAME",
        re.compile(
            rf"(?i:\b(?:name|patient(?: name)?|pt(?: name)?|re|surname|first name|forename|signed|dictated by|referred by|gp|consultant|"
            rf"next of kin|nok|vorname|nachname|patientin|nom|prénom|nombre|apellidos?|cognome|nome|имя|фамилия|фио|пациент(?:ка)?))"
            rf"[ \t]*[:：=-][ \t]*(?P<it>{_NAME}(?:, {_NAME})?)"
        ),
    ),
    (
        "NAME",
        re.compile(
            rf"(?i:\b(?:my patient|patient (?:is|called|named)|called|named|known as|his name is|her name is|name is|i am|"
            rf"this is))[ \t]+(?P<it>{_NAME})"
        ),
    ),
    (
        "NAME",
        re.compile(
            r"(?:^|(?<=[\n.;]))[ \t]*(?P<it>[A-Z][a-z'’-]+(?:,)? [A-Z][a-z'’-]+)(?=[ \t]*(?:,|\(|-|is\b|was\b|has\b|aged\b)?[ \t]*(?:is |"
            r"was |a |aged )*\d{1,3}[ \t-]*(?:y|M\b|F\b))"
        ),
    ),
    ("NAME", re.compile(rf"\b(?i:пациент(?:ка)?|больн(?:ой|ая)|paziente|paciente)[ \t]+(?P<it>{_NAME})")),
    ("NAME", re.compile(r"(?:患者|氏名|姓名|名前)(?:名)?[ \t]*[:：]?[ \t]*(?P<it>[\u3040-\u30ff\u4e00-\u9fff]{2,6})")),
    (
        "NAME",
        re.compile(
            rf"\b(?i:wife|husband|partner|spouse|son|daughter|mother|father|brother|carer|signed|regards|best wishes|yours sincerely|"
            rf"dictated by|reviewed by)"
            rf",?[ \t]+(?P<it>{_NAME})"
        ),
    ),
    ("NAME", re.compile(rf"(?P<it>\b{_UP}{{2,}}[ \t]+{_UP}\w+)(?=[ \t]*[,(][ \t]*\d{{1,3}}[ \t-]*(?:y|M\b|F\b))")),
    ("PERSON", re.compile(rf"\b\d{{1,3}} ?[MF],?[ \t]+(?P<it>{_UP}[a-z'’-]+[ \t]+{_UP}[a-z'’-]+)")),
    ("PERSON", re.compile(rf"(?P<it>\b{_UP}[a-z-]+[ \t]+{_UP}[a-z-]+)(?=['’]s (?:MRI?|CT|scans?|films?|notes|pain|spine|images?)\b)")),
    ("NAME", re.compile(r"(?P<it>\b[A-Z]{2,}, [A-Z][a-z]+\b)(?=.{0,20}(?:\d|(?i:dob|mrn)))")),
)
_NOT_NAMES: Final = re.compile(
    rf"\b(?:{'|'.join(TITLES.values())}|known|new|likely|fit|unfit|metasta\w*|cancer|carcinoma|lesion|level|lytic|blastic|pain|cord|"
    rf"spine|[CTLS]\d+|ct|mri?|rcc|noms|male|female|scans?|"
    r"imag\w+|angio\w+|spectro\w+|whole|shows?|with|of|and|is|was|has)\b",
    _I,
)
_LONG: Final = 5
_HOLDER: Final = re.compile(r"\[(?:NAME|BIRTH|NHS|RECORD|PHONE|ADDRESS|POSTCODE|EMAIL|CARD|IP|MAC|URL)-[A-Z]{1,3}\]")


class Vault:
    """The identifiers of one conversation, each with the word that stands for it outside."""

    def __init__(self) -> None:
        self._holder_of: dict[str, str] = {}
        self._told: dict[str, str] = {}
        self._counts: dict[str, int] = {}

    def hide(self, text: str) -> str:
        """The text with every identifier replaced; one already known is replaced wherever it stands."""
        for start, end, kind in _identifiers(text):
            self._keep(text[start:end].strip(), kind)
        for said in sorted(self._holder_of, key=len, reverse=True):
            flags = _I if len(said) >= _LONG else 0  # "may" is no Mrs May
            text = re.sub(rf"(?<!\w){re.escape(said)}(?!\w)", self._holder, text, flags=flags)
        return text

    def show(self, text: str) -> str:
        """The text with every identifier put back."""
        return _HOLDER.sub(lambda match: self._told.get(match[0], match[0]), text)

    def _holder(self, match: re.Match[str]) -> str:
        """The word that stands for an identifier; one in other capitals gets its own, so that it comes back as it was."""
        if match[0] not in self._holder_of:
            kind = next(held[1:].partition("-")[0] for said, held in self._holder_of.items() if said.lower() == match[0].lower())
            self._keep(match[0], kind)
        return self._holder_of[match[0]]

    def _keep(self, said: str, kind: str) -> None:
        if not said or said in self._holder_of:
            return
        self._counts[kind] = self._counts.get(kind, 0) + 1
        holder = f"[{kind}-{_letters(self._counts[kind])}]"
        self._holder_of[said], self._told[holder] = holder, said
        if kind == "NAME":
            for part in said.split():
                if len(part) > 2 and part[0].isupper() and part not in self._holder_of:  # noqa: PLR2004 initials stay
                    self._keep(part, kind)


def _identifiers(text: str) -> Iterator[tuple[int, int, str]]:
    yield from _general(text)
    for named, pattern in _KINDS:
        for match in pattern.finditer(text):
            kind, group = named, "it" if match["it"] is not None else "it2"
            start, end = match.span(group)
            if kind == "PERSON" and any(word.lower() in _field() for word in text[start:end].split()):
                continue
            if kind in {"NAME", "PERSON"}:
                kind, end = "NAME", _name_end(text, start, end)
            if end > start and (kind != "PHONE" or sum(c.isdigit() for c in text[start:end]) >= (9 if match.start() == start else 3)):
                yield start, end, kind


@cache
def _field() -> frozenset[str]:
    """Every word of the field's named things: two of them in capitals are no person."""
    return frozenset(word for form in forms() for word in form.split())


def _name_end(text: str, start: int, end: int) -> int:
    """Where a name ends: before the first word of the field that happens to be in capitals."""
    stop = _NOT_NAMES.search(text, start, end)
    return start + len(text[start : stop.start()].rstrip(" \t,-")) if stop else end


def _general(text: str) -> Iterator[tuple[int, int, str]]:
    """What LangChain's own detectors find."""
    from langchain.agents.middleware import pii  # noqa: PLC0415 only when a text leaves

    for kind, detect in (
        ("EMAIL", pii.detect_email),
        ("CARD", pii.detect_credit_card),
        ("IP", pii.detect_ip),
        ("MAC", pii.detect_mac_address),
        ("URL", pii.detect_url),
    ):
        for found in detect(text):
            yield found["start"], found["end"], kind


def _letters(number: int) -> str:
    """1 is A, 27 is AA: no digits, which would look like figures."""
    made = ""
    while number:
        number, rest = divmod(number - 1, 26)
        made = chr(ord("A") + rest) + made
    return made
