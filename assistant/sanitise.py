"""Sanitise: untrusted text made safe to print in a terminal, one visible character for every character that could act.

Length is kept, so offsets into the text still hold, nothing is hidden, and what arrives is what is read: an escape
sequence shows as ␛[31m and does nothing. Text that is clean already comes back as the same object.
"""

from __future__ import annotations

import re
from typing import Final

UNPRINTABLE: Final = "\N{REPLACEMENT CHARACTER}"
_PICTURES: Final = 0x2400  # the block of pictures of control characters, in the order of the controls
_NEWLINE, _TAB = 0x0A, 0x09
_C0: Final = {code: _PICTURES + code for code in range(0x20) if code not in {_NEWLINE, _TAB}}
_SPACED: Final = {0x0D: " ", 0x2028: "\n", 0x2029: "\n"}  # a carriage return would overwrite the line
_HIDDEN: Final = (
    (0x7F, 0x9F),  # delete and the C1 controls: 0x9B is CSI, 0x9D is OSC
    (0xAD, 0xAD),  # soft hyphen
    (0x61C, 0x61C),  # Arabic letter mark
    (0x180E, 0x180E),  # Mongolian vowel separator
    (0x200B, 0x200F),  # zero width and direction marks
    (0x202A, 0x202E),  # bidi embeddings and overrides: 41 mg must not read 14 mg
    (0x2060, 0x206F),  # word joiner, isolates, deprecated format characters
    (0xD800, 0xDFFF),  # lone surrogates cannot be written to a terminal at all
    (0xFEFF, 0xFEFF),  # byte order mark
    (0xFFF9, 0xFFFB),  # interlinear annotation
    (0xE0000, 0xE007F),  # invisible tags
)
_TABLE: Final[dict[int, int | str]] = {**_C0, **{code: UNPRINTABLE for first, last in _HIDDEN for code in range(first, last + 1)}, **_SPACED}
_UNSAFE: Final = re.compile("[" + "".join(f"{re.escape(chr(code))}" for code in _TABLE) + "]")


def sanitise(text: str) -> str:
    """The text with every control, bidi override, invisible character and lone surrogate made visible and inert."""
    clean = (text.isascii() and text.isprintable()) or not _UNSAFE.search(text)
    return text if clean else text.translate(_TABLE)


def one_line(text: str, width: int = 200) -> str:
    """The text sanitised, on one line, cut to a width: for a title, a file name or an error."""
    flat = " ".join(sanitise(text).split())
    return flat if len(flat) <= width else f"{flat[: width - 1]}…"
