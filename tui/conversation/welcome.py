"""Welcome: what the program is and is not, and how to begin, in a dozen lines."""

from __future__ import annotations

from tui.page import Page

INTRODUCTION = (
    "Scores are computed by checked rules, never by a language model. Evidence comes from five reviews, each line with its place.",
    "Where the papers disagree both sides are shown; where they are silent it says so.",
    "It does not examine the patient, and it is no substitute for the spine team on call.",
)
EXAMPLES = (
    "72M RCC met T12: lytic, >50% collapse, both pedicles. Bilsky 3, paraparetic. SINS and NOMS?",
    "steroid dose for cord compression?",
    "VCF after SRS?",
)


def welcome_page(width: int) -> Page:
    """The first screen."""
    page = Page(width)
    page.name("SpineMets", "bold $text-primary").name("  spinal metastases at the bedside", "dim").line().line()
    for text in INTRODUCTION:
        page.prose(text).line()
    page.line().name("Try", "bold").line()
    for text in EXAMPLES:
        page.name("  ❯ ", "$text-accent").prose(text).line()
    page.line().name("F1", "bold").name(" help   ").name("F5", "bold").name(" calculator   ").name("Ctrl+P", "bold").name(" every action")
    return page
