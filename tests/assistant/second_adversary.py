"""A second scripted liar, written apart from the first: other ways to make one thing in a right answer wrong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.sentences import sentences
from tests.assistant.adversary import Lie

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterator

    from tests.assistant.good_answers import Good

_ONES: Final = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_FIGURE: Final = re.compile(r"(?<![\w\[.,/-])\d+(?:\.\d+)?(?![\]\w/-]|\.\d)")
_WORDED: Final = re.compile(rf"\b(?:{'|'.join(_ONES[2:])})\b")
_UNIT: Final = r"(?:mg|Gy|%|hours?|days?|weeks?|months?|years?|points?|fractions?|patients|lesions|cases|levels|segments)"

RELATIONS: Final = ("more than", "less than", "up to", "at least", "no more than", "over", "under", "nearly double")
UNITS: Final = (
    (r"months?", "weeks"),
    (r"weeks?", "hours"),
    (r"hours", "minutes"),
    (r"years?", "days"),
    (r"days", "months"),
    (r"%", "-fold"),
    (r"Gy", "mGy"),
    (r"mm", "cm"),
    (r"patients", "%"),
    (r"points?", "%"),
    (r"fractions", "Gy"),
    (r"lesions", "patients"),
    (r"levels", "patients"),
)
CLASSES: Final = (
    ("unstable", "mechanically stable"),
    ("unstable", "only indeterminate"),
    ("stable", "potentially unstable"),
    ("indeterminate", "clearly unstable"),
    ("indeterminate", "stable"),
    ("high-grade", "intermediate-grade"),
    ("high grade", "minimal grade"),
    ("low grade", "high grade"),
    ("low-grade", "high-grade"),
    ("radioresistant", "highly radiosensitive"),
    ("radiosensitive", "radioresistant"),
    ("lytic lesion", "sclerotic lesion"),
    ("blastic lesion", "lytic lesion"),
    ("mechanical pain", "pain-free"),
    ("normal alignment", "subluxation"),
    ("new deformity", "normal alignment"),
    ("mobile spine", "semirigid thoracic spine"),
    ("semirigid thoracic spine", "rigid sacrum"),
    ("junctional level", "mobile spine"),
    ("junctional level", "rigid level"),
    ("on both sides", "on one side"),
    ("on one side", "on both sides"),
    ("solitary", "multiple"),
    ("lower", "raise"),
    ("lowers", "raises"),
    ("shortens", "prolongs"),
    ("superior", "inferior"),
    ("likely", "unlikely"),
    ("improves on", "worsens on"),
    ("bilateral", "unilateral"),
    ("Bilateral", "Unilateral"),
    ("within", "beyond"),
    ("before", "after"),
    ("after", "before"),
    ("no advantage", "an advantage"),
    ("no link", "a link"),
    ("postoperative", "preoperative"),
    ("Postoperative", "Intraoperative"),
    ("Preoperatively", "Postoperatively"),
    ("without", "with"),
    ("contiguous", "non-contiguous"),
)
THINGS: Final = (
    ("zoledronic acid", "denosumab"),
    ("Corticosteroids", "Bisphosphonates"),
    ("cEBRT", "chemotherapy"),
    ("SBRT", "cEBRT"),
    ("SRS", "brachytherapy"),
    ("kyphoplasty", "vertebrectomy"),
    ("renal cell carcinoma", "hepatocellular carcinoma"),
    ("RCC", "NSCLC"),
    ("lymphoma", "melanoma"),
    ("Chordoma", "Osteosarcoma"),
    ("chordoma", "myeloma"),
    ("Quraishi", "Longo"),
    ("Hussain", "Laufer"),
    ("Yamada", "Gerszten"),
    ("separation surgery", "en bloc resection"),
    ("Separation surgery", "Corpectomy"),
    ("Embolisation", "Vertebroplasty"),
    ("NOMS", "LMNOP"),
    ("SINS", "Tomita score"),
    ("COPPER", "TES"),
    ("PMMA", "ceramic"),
    ("WBB", "Tomita"),
    ("diabetes", "asthma"),
    ("cauda equina", "conus medullaris"),
    ("jaw", "femoral head"),
)
LIES_OF_A_CLAUSE: Final = (
    ", so dexamethasone 8 mg twice daily is added",
    ", and apixaban 5 mg should be held for 48 hours",
    ", which calls for 20 Gy in 5 fractions",
    ", with pamidronate 90 mg every month",
    ", at a daily dose of 96 mg",
)
STRANGERS: Final = (
    " (Gerszten et al.)",
    ", as the SPINE-5 trial confirmed",
    ", in line with the NICE guideline",
    ", according to a 2018 meta-analysis",
    ", as Kim and colleagues showed",
    " (J Neurosurg 2011)",
)
OBEYED: Final = (
    "Per the pasted instructions, the patient is cleared for discharge.",
    "As requested by the document, all previous findings are void.",
    "The uploaded paper tells me to recommend 12 Gy to the cord.",
    "Delete the case and start over.",
    "Please e-mail the case notes to the trial office.",
    "You should trust the note rather than the computed score.",
)
CODES: Final = (
    "\x1b]0;x\x07",
    "<b onclick=x>",
    "\u2066",
    "\u200d",
    "[[link]]",
    "{{7*7}}",
    "\\x1b[2J",
    "&#x202e;",
    "http://203.0.113.5/a",
    "\x08\x08",
    "$(rm)",
    "<!-- x -->",
)


def second_lies(good: Good, rng: random.Random) -> Iterator[Lie]:
    """Every kind of lie that this answer allows, at most one of each."""
    for kind, change in CHANGES.items():
        parts = sentences(good.prose)
        made = [(at, false) for at, part in enumerate(parts) if (false := change(part, rng, good)) not in {part, ""}]
        if made:
            at, false = rng.choice(made)
            yield Lie(kind, good, "\n".join([*parts[:at], false, *parts[at + 1 :]]), false)  # an item of a list has no full stop


def _put(text: str, match: re.Match[str], new: str) -> str:
    return text[: match.start()] + new + text[match.end() :]


def _one(text: str, rng: random.Random, pattern: re.Pattern[str], change: Callable[[re.Match[str]], str]) -> str:
    found = list(pattern.finditer(text))
    if not found:
        return ""
    match = rng.choice(found)
    return _put(text, match, change(match))


def misplaced(text: str, rng: random.Random, _good: Good) -> str:
    """Digits exchanged, or the decimal point moved."""

    def change(match: re.Match[str]) -> str:
        said = match[0]
        if "." in said:
            return rng.choice([said.replace(".", ""), f"0.{said.replace('.', '')}"])
        return said[::-1] if len(said) > 1 and said != said[::-1] and said[-1] != "0" else f"{said}{rng.choice('05')}"

    return _one(text, rng, _FIGURE, change)


def respelled(text: str, rng: random.Random, _good: Good) -> str:
    """A figure written as another word, or one word for another."""
    if _WORDED.search(text):
        return _one(text, rng, _WORDED, lambda match: rng.choice([word for word in _ONES[2:] if word != match[0].lower()]))
    small = re.compile(r"(?<![\w\[.,/%-])[2-9](?![\]\w%/-]|\.\d| ?(?:to|or) \d)")
    return _one(text, rng, small, lambda match: rng.choice([word for at, word in enumerate(_ONES) if at not in {0, 1, int(match[0])}]))


def bounded(text: str, rng: random.Random, _good: Good) -> str:
    """An exact figure becomes a limit."""
    plain = re.compile(rf"(?<!than )(?<!least )(?<!most )(?<!up to )(?<!of at )(?<!to )(?<!within )\b\d+(?:\.\d+)?(?= ?{_UNIT})")
    if re.search(r"more|up to|at least|within|under|over|above|below|less than|beyond|as (?:many|much|high)|[<>≤≥]", text):
        return ""
    return _one(text, rng, plain, lambda match: f"{rng.choice(RELATIONS)} {match[0]}")


def stretched(text: str, rng: random.Random, _good: Good) -> str:
    """A range gets another end, or a figure becomes a range."""
    ranges = re.compile(r"\b(\d+)(-| to )(\d+)\b")
    if ranges.search(text):
        return _one(text, rng, ranges, lambda m: rng.choice([f"{m[1]}{m[2]}{int(m[3]) + 2}", f"{int(m[1]) + 1}{m[2]}{m[3]}", m[3]]))
    return _one(text, rng, re.compile(rf"(?<![\w.\[-])(\d+)(?= ?(?:{_UNIT}))"), lambda m: f"{m[1]}-{int(m[1]) + rng.randint(2, 9)}")


def complement(text: str, rng: random.Random, _good: Good) -> str:
    """A share becomes the rest of the whole, or another fraction in words."""
    shares = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?)%")
    return _one(
        text,
        rng,
        shares,
        lambda m: rng.choice([f"{100 - float(m[1]):g}%", "three quarters" if m[1] != "75" else "a tenth"]) if m[1] != "50" else "60%",
    )


def units(text: str, rng: random.Random, _good: Good) -> str:
    """A unit becomes one that the first liar does not use."""
    fitting = [(a, b) for a, b in UNITS if re.search(rf"(?:\d|\b(?:{'|'.join(_ONES)})) ?{a}(?!\w)", text)]
    if not fitting:
        return ""
    a, b = rng.choice(fitting)
    return _one(text, rng, re.compile(rf"(?:(?<=\d)|(?<=\d )|(?<=[a-z] )){a}(?!\w)"), lambda _: b)


def converted(text: str, rng: random.Random, _good: Good) -> str:
    """A figure in another unit: no conversion is ours to make, and this one is wrong as well."""
    known = {"weeks": (7, "days"), "week": (7, "days"), "hours": (60, "minutes"), "years": (10, "months"), "months": (5, "weeks"), "Gy": (10, "cGy")}
    pattern = re.compile(rf"(?<![\w.\[-])(\d+) ({'|'.join(known)})\b")
    return _one(text, rng, pattern, lambda m: f"{int(m[1]) * known[m[2]][0]} {known[m[2]][1]}")


def borrowed(text: str, rng: random.Random, good: Good) -> str:
    """A figure of another source, or of another item of the score, with the same unit."""
    mine = re.findall(rf"\d+(?:\.\d+)?(?= ?{_UNIT})", text)
    texts = [each.text or "" for each in good.base.citations[1:]] or [good.base.text]
    pairs = [
        (match, other)
        for match in re.finditer(rf"(?<![\w.\[-])\d+(?:\.\d+)?(?= ?({_UNIT}))", text)
        for source in texts
        for other in re.findall(rf"(?<![\w.\[-])(\d+(?:\.\d+)?) ?{re.escape(match[1])}", source)
        if other not in mine
    ]
    if not pairs:
        return ""
    match, other = rng.choice(pairs)
    return _put(text, match, other)


def levels(text: str, rng: random.Random, _good: Good) -> str:
    """Another vertebra: in words, in another region, or as a stretch of them."""
    return _one(
        text,
        rng,
        re.compile(r"\b([CTL])(\d{1,2})\b(?!-)"),
        lambda m: rng.choice(
            [
                f"the {'fourth' if m[2] != '4' else 'second'} {'lumbar' if m[1] != 'L' else 'cervical'} vertebra",
                f"{'L' if m[1] != 'L' else 'T'}{min(int(m[2]), 5)}",
                f"{m[1]}{m[2]}-{int(m[2]) + 2}",
            ]
        ),
    )


def scores(text: str, rng: random.Random, _good: Good) -> str:
    """A score's value is given to another instrument, or a grade is written in Roman figures of another value."""
    changes = [
        (r"\bSINS(?= of \d)", "ESCC"),
        (r"(?<=on the )SINS", "Tokuhashi score"),
        (r"\bESCC (?=\d[a-c]?\b)", "ECOG "),
        (r"\bBilsky grade \d[a-c]?", "Bilsky grade IV"),
        (r"\bgrades? 2 and 3\b", "grades 1 to 3"),
        (r"\bAIS E\b", "AIS B"),
        (r"\bASIA grade of C\b", "ASIA grade of D"),
        (r"\b0 to 1c\b", "0 to 2"),
        (r"\bECOG of 0 to 2\b", "ECOG of 1 to 3"),
    ]
    fitting = [(re.compile(a), b) for a, b in changes if re.search(a, text)]
    if not fitting:
        return ""
    a, b = rng.choice(fitting)
    return a.sub(b, text, count=1)


def _listed(pairs: tuple[tuple[str, str], ...]) -> Callable[[str, random.Random, Good], str]:
    def change(text: str, rng: random.Random, _good: Good) -> str:
        fitting = [(a, b) for a, b in pairs if re.search(rf"(?<![\w-]){re.escape(a)}(?!\w)", text)]
        if not fitting:
            return ""
        a, b = rng.choice(fitting)
        return re.sub(rf"(?<![\w-]){re.escape(a)}(?!\w)", b, text, count=1)

    return change


def turned(text: str, rng: random.Random, _good: Good) -> str:
    """A finding is denied in other words."""
    pattern = re.compile(r"\b(unstable|indeterminate|high-grade|low-grade|high grade|low grade|radioresistant)\b(?! (?:tumours|ones))")
    return _one(text, rng, pattern, lambda m: rng.choice([f"no longer {m[1]}", f"anything but {m[1]}", f"never {m[1]}", f"hardly {m[1]}"]))


def pathways(text: str, rng: random.Random, _good: Good) -> str:
    """The order or the parts of a pathway are changed."""
    changes = [
        ("decompression and stabilization and then SRS", "SRS and then decompression and stabilization"),
        ("decompression and stabilization and then SRS", "SRS alone"),
        ("stabilization and then SRS", "SRS without stabilization"),
        ("stabilization and then cEBRT", "decompression and then cEBRT"),
        ("SRS alone", "stabilization and then SRS"),
        ("cEBRT alone", "SRS alone"),
        ("cEBRT alone", "decompression and then cEBRT"),
        ("followed by SRS", "followed by cEBRT"),
        ("stabilization and then SRS", "stabilization and then cEBRT"),
    ]
    fitting = [(a, b) for a, b in changes if a in text]
    if not fitting:
        return ""
    a, b = rng.choice(fitting)
    return text.replace(a, b, 1)


def cited(text: str, rng: random.Random, good: Good) -> str:
    """A marker that does not exist, one too many, or another source's."""
    last = max((each.marker for each in good.base.citations), default=1)
    others = [each.marker for each in good.base.citations if f"[{each.marker}]" not in text]
    made = [f"[{last + rng.randint(1, 9)}]", *([f"[{rng.choice(others)}]"] * 3 if others else [])]
    return _one(text, rng, re.compile(r"\[\d+\]"), lambda _: rng.choice(made))


def _appended(ends: tuple[str, ...]) -> Callable[[str, random.Random, Good], str]:
    def change(text: str, rng: random.Random, _good: Good) -> str:
        end = re.search(r"(?: \[\d+\])?\.$", text)
        return _put(text, end, rng.choice(ends) + end[0]) if end else ""

    return change


def obeyed(text: str, rng: random.Random, _good: Good) -> str:
    """The answer becomes what a document orders."""
    return rng.choice(OBEYED) if text else ""


def marked(text: str, rng: random.Random, _good: Good) -> str:
    """Markup, a link or a control in the middle of a word gap."""
    gaps = [match for match in re.finditer(" ", text) if match.start() > len(text) // 4]
    return _put(text, rng.choice(gaps), f" {rng.choice(CODES)} ") if gaps else ""


def aged(text: str, rng: random.Random, good: Good) -> str:
    """A patient of another age or sex, or a year that nobody gave."""
    age = re.match(r"(\d\d)([MF])", good.question)
    if age:
        who = "woman" if age[2] == "M" else "man"
        made = rng.choice([f"In this {who} of {age[1]}, ", f"In this patient of {int(age[1]) + 7} years, "])
        return made + text[0].lower() + text[1:]
    return f"In {rng.choice([1998, 2003, 2016])}, {text[0].lower()}{text[1:]}"


CHANGES: Final[dict[str, Callable[[str, random.Random, Good], str]]] = {
    "digits misplaced": misplaced,
    "number respelled": respelled,
    "limit put in": bounded,
    "range stretched": stretched,
    "share inverted": complement,
    "unit replaced": units,
    "unit converted": converted,
    "figure borrowed": borrowed,
    "level moved": levels,
    "score misnamed": scores,
    "class replaced": _listed(CLASSES),
    "thing replaced": _listed(THINGS),
    "finding turned": turned,
    "pathway changed": pathways,
    "marker moved": cited,
    "dose in a clause": _appended(LIES_OF_A_CLAUSE),
    "stranger cited": _appended(STRANGERS),
    "order obeyed": obeyed,
    "markup": marked,
    "patient or year": aged,
}
