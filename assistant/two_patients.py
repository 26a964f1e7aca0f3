"""Two patients in one text: nothing is taken from it until one of them is meant."""

from __future__ import annotations

import re
from typing import Final

_LABEL: Final = re.compile(
    r"(?:^|(?<=[.;:!?\n])|(?<=[.;:!?\n] )|(?<=\()|(?<=concerns )|(?<=about )|(?<=regarding ))[^\S\n]*[-*•#]*[ ]?"
    r"(?:(?:patient|pt|case|bed)[ ]?(?:no\.?|number|#)?[ ]?(?P<label>[a-d]|[1-9]\d?|one|two|three)(?=\s*[:.,)(=–-]|\s+(?:is|has|was)\b)"
    r"|(?P<item>[1-9])[.)] ?(?=[a-z]\.? ?[a-z]\.?,? ?(?:[mf],? ?\d{2}|\d{2},? ?[mf])\b)"
    r"|#(?P<hash>[1-9]\d?)(?=[^\n]{1,14}?\b\d{2}[ ]?[mf]\b)"
    r"|(?:the )?(?P<order>first|second|third) (?:patient|pt|case|one|man|woman|lady|gentleman)\b)",
    re.IGNORECASE,
)
_OPENING: Final = re.compile(
    r"(?:^|(?<=[.;!?\n])|(?<=[.;!?\n] ))[^\S\n]*(?:[-*•]|\d[.)])?[ ]?(?:(?:a|an|and|the|also) )*(?P<age>\d{2})[ -]?"
    r"(?:(?P<short>[mf])\b|(?:year|yr|y)s?[ -]?(?:old|o)?[ -]*(?P<long>man|male|gentleman|woman|female|lady)\b)",
    re.IGNORECASE,
)
_ASKED: Final = re.compile(
    r"\b(?:questions?|asking|ask|concerns?|about|regarding|for|score|sins|noms|interested in|calling|advice on)\b[^.;:!?\n]{0,24}?"
    r"\b(?:patient|pt|case|bed)[ ]?(?:no\.?|number|#)?[ ]?(?P<label>[a-d]|[1-9]\d?|one|two|three)\b|"
    r"\b(?:patient|pt|case|bed)[ ]?(?:no\.?|number|#)?[ ]?(?P<meant>[a-d]|[1-9]\d?|one|two|three) (?:is|=) (?:the one|the patient|my question|"
    r"mine|ours)\b|"
    r"\b(?:for|of|on|about|regarding) #(?P<hashed>[1-9]\d?)\b|"
    r"\bonly (?:(?:patient|pt|case|bed) ?)?(?P<only>[a-d]|[1-9]\d?) (?:matters|counts|is (?:mine|ours|relevant))\b",
    re.IGNORECASE,
)
_BED: Final = re.compile(r"\b(?:(?:for|in) )?(?:bed|patient|pt|case)[ ]?(?:no\.?|number|#)?[ ]?(?:[a-d]|\d{1,2})\b", re.IGNORECASE)
_CHOICE: Final = re.compile(
    r"\W*(?:(?:and|now|ok|i mean|it is|it's|take|use|score|what about|how about) )*(?:the )?"
    r"(?:(?:one|patient|pt|man|woman|lady|gentleman) (?:in|from) )?(?:the )?(?:patient|pt|case|bed|number)? ?"
    r"(?P<which>first|second|third|former|latter|[a-d]|[1-9]\d?|one|two|three)"
    r"(?: (?:one|patient|pt|case|man|woman|lady|gentleman))?\W*(?:please|pls)?\W*",
    re.IGNORECASE,
)
_DISMISSED: Final = re.compile(
    r"\b(?:ignore|disregard|forget(?: about)?|skip|leave) (?:him|her|them|that (?:one|patient)|this (?:one|patient))\b|"
    r"\b(?:not|isn't|is not) (?:mine|ours|my patient|our patient|the one|for (?:me|us|you)|my (?:question|problem|concern))\b",
    re.IGNORECASE,
)
_PLACES: Final = {
    word: place for place, words in enumerate(("first former one a 1", "second latter two b 2", "third three c 3")) for word in words.split()
}
_SHOWN: Final = 40


def patients(raw: str) -> list[tuple[int, int]]:
    """The places of the patients that a text describes one after another; empty for one patient."""
    labels = {_label(match) or match["order"].lower(): match.start() for match in reversed(list(_LABEL.finditer(raw)))}
    people = {(match["age"], (match["short"] or match["long"])[0].lower()): match.start() for match in reversed(list(_OPENING.finditer(raw)))}
    starts = sorted((labels if len(labels) > 1 else people).values())
    return list(zip(starts, [*starts[1:], len(raw)], strict=True)) if len(starts) > 1 else []


def chosen(text: str, raw: str, places: list[tuple[int, int]]) -> int | None:
    """Which of the patients of a text a turn means that says nothing else, by label or by order."""
    match = _CHOICE.fullmatch(text)
    if match is None:
        return None
    labelled = _labelled(match["which"].lower(), raw, places)
    place = _PLACES.get(match["which"].lower()) if labelled is None else labelled
    return place if place is not None and place < len(places) else None


def asked(raw: str, places: list[tuple[int, int]]) -> int | None:
    """Which of the patients the text itself means, by label ("SINS for bed 7?") or because the others are to be ignored; else None."""
    wanted = {match[str(match.lastgroup)].lower() for match in _ASKED.finditer(raw)}
    left = [place for place, (start, end) in enumerate(places) if not _DISMISSED.search(raw[start:end])]
    if wanted or len(left) != 1:
        return _labelled(wanted.pop(), raw, places) if len(wanted) == 1 else None
    return left[0]


def _label(match: re.Match[str]) -> str:
    """The letter or number that a patient is called by; empty for one named by order."""
    return (match["label"] or match["hash"] or match["item"] or "").lower()


def _labelled(label: str, raw: str, places: list[tuple[int, int]]) -> int | None:
    """The patient with a label such as "7" of "bed 7"."""
    found = [n for n, (start, end) in enumerate(places) if (match := _LABEL.match(raw, start, end)) and _label(match) == label]
    return found[0] if len(found) == 1 else None


def alone(raw: str, place: tuple[int, int]) -> str:
    """The text with everything but one patient blanked, his label too, so that places in it still hold."""
    start, end = place
    own = _BED.sub(lambda match: " " * len(match[0]), raw[start:end])
    return re.sub(r"[^\n]", " ", raw[:start]) + own + re.sub(r"[^\n]", " ", raw[end:])


def which(raw: str, places: list[tuple[int, int]]) -> str:
    """The question that is asked back."""
    shown = [" ".join(raw[start:end].split()) for start, end in places]
    named = " or ".join(f'"{each if len(each) <= _SHOWN else each[: _SHOWN - 1] + "…"}"' for each in shown)
    return (
        f"{len(places)} patients are described in one text. Which one is meant, {named}? Say the first or the second; nothing was taken from it yet."
    )
