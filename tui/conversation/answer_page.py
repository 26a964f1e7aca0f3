"""The text of a question and of an answer, every figure in it bound to where it comes from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tui.origin import Origin
from tui.page import Page
from tui.words import named, shown

if TYPE_CHECKING:
    from assistant.answer import Answer, Number

MARKER: Final = re.compile(r"\[(\d+)\]")
LINES: Final = 8
"""A pasted report shows this many lines; the whole of it went to the engine."""
LONG: Final = 1200
STATUS: Final = {
    "needs_input": "? needs a fact",
    "no_evidence": "∅ the papers are silent",
    "out_of_scope": "⊘ outside what this program answers",
}


def question_page(question: str, number: int, width: int) -> Page:
    """What was asked, a long paste cut to its beginning."""
    page = Page(width)
    head, cut = _beginning(question)
    page.name("❯ ", "bold $text-accent").wrapped(head, "bold", Origin("your words", f"turn {number}"))
    if cut:
        page.line().name(f"  … {len(question):,} characters in all, {question.count(chr(10)) + 1:,} lines", "$text-muted")
    return page


def streamed_page(text: str, ended: str, width: int) -> Page:
    """What has been said so far; its figures get their origins when the answer is complete."""
    page = Page(width)
    page.add(text or ("" if ended else "thinking"), "" if text else "$text-muted", Origin("an answer still being written"))
    if ended:
        page.line().name("✗ ", "bold $text-error").wrapped(f"stopped: {ended}", "$text-error", Origin("the program's own message"))
    else:
        page.name(" ▌", "$text-accent")
    return page


def answer_page(answer: Answer, width: int) -> Page:
    """The answer's text with its citation markers, and what is missing or cannot be."""
    page = Page(width)
    status = STATUS.get(answer.status)
    page.name(f"{status}\n" if status else "", "bold $text-warning")
    start = len(page.plain)
    page.add(answer.text)
    for number in answer.numbers:
        page.point(start + number.start, start + number.end, number_origin(answer, number))
    for found in MARKER.finditer(answer.text):
        page.point(start + found.start(), start + found.end(), cited_origin(answer, int(found[1])))
        page.style(start + found.start(), start + found.end(), "$text-accent")
    _remarks(page.line(), answer)
    return page


def number_origin(answer: Answer, number: Number) -> Origin:
    """What `outcome:...`, `citation:...` or `user` stands for."""
    kind, _, name = number.origin.partition(":")
    if kind == "citation" and name.isdigit():
        return cited_origin(answer, int(name))
    if kind == "outcome":
        return _outcome_origin(answer, name, number.text)
    fact = next(((fact, read) for fact, read in answer.facts.items() if number.text in read.quote), None)
    return Origin("your words", f"{named(fact[0])}: “{fact[1].quote}”" if fact else number.text)


def cited_origin(answer: Answer, marker: int) -> Origin:
    """The source that a marker stands for."""
    cited = next((each for each in answer.citations if each.marker == marker), None)
    if cited is None:
        return Origin(f"[{marker}]", "this marker has no source: a defect, do not rely on it")
    return Origin(f"source [{marker}]", cited.quote or cited.text or "", cited.citation, cited.claim)


def _outcome_origin(answer: Answer, name: str, text: str) -> Origin:
    rule = re.split(r"[.:@]", name)[0]
    outcome = next((each for each in answer.outcomes if each.rule == rule), None)
    reasons = outcome.because + outcome.notes if outcome else ()
    best = next((each for each in reasons if text.split()[0] in each.statement), reasons[0] if reasons else None)
    return Origin(f"{named(rule)}, computed here", best.statement if best else name, best.citation if best else None)


def _remarks(page: Page, answer: Answer) -> None:
    for fact in answer.conflicts:
        page.name("≠ ", "bold $text-error").wrapped(f"{named(fact)}: stated in contradictory ways, so not used", "", Origin("your words")).line()
    for each in answer.invalid:
        page.name("✗ ", "bold $text-error").wrapped(f"{named(each.fact)} “{each.said}”: {each.why}", "", Origin("your words", each.said)).line()
    if answer.asks:
        page.name("? ", "bold $text-warning").wrapped(f"still open: {', '.join(map(shown, map(named, answer.asks)))}", "", None).line()
    if answer.dropped:
        page.name(f"{answer.dropped} sentence(s) of the model were dropped: they could not be traced to a source", "$text-warning").line()


def _beginning(text: str) -> tuple[str, bool]:
    lines = text[:LONG].split("\n")
    head = "\n".join(lines[:LINES])
    return head, len(head) < len(text)
