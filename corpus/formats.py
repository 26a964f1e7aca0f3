"""Formats: the bytes of a .txt, .md or .pdf file as one stored text.

Every way a file can be bad ends in a `DocumentError` of one line that names the file and the remedy.
The stored text keeps the file's offsets: only CR LF becomes shorter; everything else is replaced length for length.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

SUFFIXES: Final = (".txt", ".md", ".pdf")
LARGEST_BYTES: Final = 200_000_000
_PDF_HEADER_WITHIN: Final = 1024
_READABLE_PER_PAGE: Final = 20  # letters and digits; fewer on average means pictures of pages
_BINARY_SHARE: Final = 0.02

_ESCAPE: Final = re.compile(
    r"\x1b\][^\x07\x1b\n]{0,2000}(?:\x07|\x1b\\)"  # operating system command: titles, links, clipboard
    r"|[\x1b\x9b]\[?[0-9;:<=>?]{0,64}[ -/]{0,8}[@-~]"  # control sequence: colours, cursor
)
_LINE_ENDS: Final = re.compile("[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_SOFT_HYPHEN: Final = "\u00ad"


class DocumentError(Exception):
    """A file that cannot be imported; the message is one line naming the file and the remedy."""


def load(path: Path) -> str:
    """The stored text of a file; raises `DocumentError`."""
    raw = _bytes(path)
    if path.suffix.lower() == ".pdf":
        return normalise(_pdf_text(raw, path.name))
    text = normalise(_decoded(raw, path.name))
    if not text.strip():
        raise DocumentError(f"{printable(path.name)}: only blank lines; nothing to import")
    return text


def normalise(text: str) -> str:
    """One kind of line end; terminal escapes, controls, invisible and bidirectional marks become blanks of equal length."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _ESCAPE.sub(lambda found: " " * len(found.group()), text)
    text = _LINE_ENDS.sub("\n", text)
    return text if text.isascii() and text.isprintable() else "".join(map(_neutral, text))


@cache
def _neutral(character: str) -> str:
    if character in ("\n", "\t", _SOFT_HYPHEN):
        return character
    category = unicodedata.category(character)
    return "\ufffd" if category == "Cs" else " " if category in ("Cc", "Cf") else character


def printable(name: str) -> str:
    """A file name that is safe to show on a terminal, on one line."""
    return normalise(name).replace("\n", " ")


def _bytes(path: Path) -> bytes:
    name = printable(path.name)
    if path.suffix.lower() not in SUFFIXES:
        raise DocumentError(f"{name}: not a .txt, .md or .pdf file; convert it to one of these and add it again")
    try:
        size = path.stat().st_size
        if size > LARGEST_BYTES:
            raise DocumentError(f"{name}: {size // 1_000_000} MB is more than {LARGEST_BYTES // 1_000_000} MB; split it and add the parts")
        raw = path.read_bytes()
    except OSError as error:
        raise DocumentError(f"{name}: cannot be read ({error.strerror}); check the path and its permissions") from None
    if not raw:
        raise DocumentError(f"{name}: zero bytes; copy or download it again")
    return raw


def _decoded(raw: bytes, name: str) -> str:
    name = printable(name)
    encoding = "utf-16" if raw.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise DocumentError(f"{name}: line {line} is not {encoding.upper()} text; save the file as UTF-8 and add it again") from None
    if text.count("\x00") > len(text) * _BINARY_SHARE:
        raise DocumentError(f"{name}: binary, not text; add the .pdf or a plain text copy instead")
    return text


def _pdf_text(raw: bytes, name: str) -> str:
    name = printable(name)
    if b"%PDF-" not in raw[:_PDF_HEADER_WITHIN]:
        raise DocumentError(f"{name}: not a PDF in spite of its name; download it again or rename it to what it is")
    if b"%%EOF" not in raw:
        raise DocumentError(f"{name}: truncated PDF, its end is missing; download it again")
    pages = _pages(raw, name)
    text = "\n\n".join(pages)
    if sum(map(str.isalnum, text)) < _READABLE_PER_PAGE * max(len(pages), 1):
        raise DocumentError(f"{name}: no text in {len(pages)} page(s), probably a scan; run text recognition (OCR) first")
    return text


def _pages(raw: bytes, name: str) -> list[str]:
    """The text of each page, in order."""
    from pypdf import PdfReader  # noqa: PLC0415 only PDF files need it
    from pypdf.errors import DependencyError  # noqa: PLC0415 the same

    try:
        reader = PdfReader(BytesIO(raw))
        locked = reader.is_encrypted and not reader.decrypt("")
        pages = [] if locked else [page.extract_text() for page in reader.pages]
    except DependencyError:
        locked, pages = True, []
    except Exception as error:  # noqa: BLE001 pypdf fails in countless ways on damage
        raise DocumentError(f"{name}: damaged PDF ({type(error).__name__}); download it again") from None
    if locked:
        raise DocumentError(f"{name}: encrypted; save a copy without password and add that")
    return pages
