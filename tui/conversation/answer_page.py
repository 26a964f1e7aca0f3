"""The text of a question and of an answer, every figure in it bound to where it comes from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tui.origin import Origin
from tui.page import Page
from tui.words import named

if TYPE_CHECKING:
    from assistant.answer import Answer, Number

MARKER: Final = re.compile(r"\[(\d+)\]")
LINES, LONG = 8, 600
"""A question of more lines or characters is a report."""
HEAD_LINES, HEAD = 3, 200
"""What is shown of a report, so that the answer is not pushed out of sight; the whole of it went to the engine."""
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
        page.line().name(f"  … {len(question):,} characters in all, {question.count(chr(10)) + 1:,} lines", "dim")
    return page


def sealed_page(text: str, width: int) -> Page:
    """A stretch of an answer that is still being written, already complete itself."""
    return Page(width).add(text, "", Origin("an answer still being written"))


def streamed_page(text: str, ended: str, width: int) -> Page:
    """What has been said so far; its figures get their origins when the answer is complete."""
    page = Page(width)
    page.add(text or ("" if ended else "thinking"), "" if text else "dim", Origin("an answer still being written"))
    if ended:
        page.line().name("✗ ", "bold $text-error").wrapped(f"stopped: {ended}", "$text-error", Origin("the program's own message"))
    else:
        page.name(" ▌", "$text-accent")
    return page


def answer_page(answer: Answer, width: int, *, full: bool = False) -> Page:
    """The answer's text with its citation markers; lines that a card draws only where the `full` text is wanted."""
    page = Page(width)
    status = STATUS.get(answer.status)
    page.name(f"{status}\n" if status else "", "bold $text-warning")
    at = 0
    for line in answer.text.splitlines(keepends=True):
        if full or not at or not _drawn(answer, line):
            _line(page, answer, line, at)
        at += len(line)
    _remarks(page if page.plain.endswith("\n") else page.line(), answer)
    return page


def _drawn(answer: Answer, line: str) -> bool:
    """True for a line after the first that only repeats in words what a card below draws."""
    if any(line.casefold().startswith(f"{named(outcome.rule)}: ".casefold()) for outcome in answer.outcomes):
        return True
    differing = tuple(f"The sources differ on {each.topic.rstrip('?')}" for outcome in answer.outcomes for each in outcome.disputes)
    notes = [note.statement for outcome in answer.outcomes for note in outcome.notes]
    return line.startswith(differing) or (line.startswith("Note: ") and any(note in line for note in notes))


def _line(page: Page, answer: Answer, line: str, at: int) -> None:
    """One line of the text, its figures and markers bound to their origins; offsets count from the start of the text."""
    start = len(page.plain) - at
    page.add(line)
    for number in answer.numbers:
        if at <= number.start and number.end <= at + len(line):
            page.point(start + number.start, start + number.end, number_origin(answer, number))
    for cited in reversed(answer.citations):
        for found in re.finditer(re.escape(cited.citation.source.short), line):
            page.point(start + at + found.start(), start + at + found.end(), cited_origin(answer, cited.marker))
            page.style(start + at + found.start(), start + at + found.end(), "bold")
    for found in MARKER.finditer(line):
        page.point(start + at + found.start(), start + at + found.end(), cited_origin(answer, int(found[1])))
        page.style(start + at + found.start(), start + at + found.end(), "$text-accent")


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
    rule, _, part = name.partition(".")
    outcome = next((each for each in answer.outcomes if each.rule == rule), None)
    reasons = outcome.because + outcome.notes if outcome else ()
    by_fact = next((each for each in reasons if part and each.fact == part), None)
    if outcome and not part:
        whole = "; ".join(r.statement + ("" if r.points is None else f" {r.points}") for r in outcome.because)
        return Origin(f"{named(rule)}, computed here", whole, next((r.citation for r in reasons if r.citation), None))
    best = by_fact or next((each for each in reasons if text.split(maxsplit=1)[0] in each.statement), reasons[0] if reasons else None)
    return Origin(f"{named(rule)} {named(part)}, computed here", best.statement if best else name, best.citation if best else None)


def _remarks(page: Page, answer: Answer) -> None:
    said = "Contradicted: " in answer.text  # the built-in rules say it in their own words
    for fact in () if said else answer.conflicts:
        page.name("≠ ", "bold $text-error").wrapped(f"{named(fact)}: stated in contradictory ways, so not used", "", Origin("your words")).line()
    for each in answer.invalid:
        page.name("✗ ", "bold $text-error").wrapped(f"{named(each.fact)} “{each.said}”: {each.why}", "", Origin("your words", each.said)).line()
    if answer.asks and not answer.outcomes:
        page.name("? ", "bold $text-warning").wrapped(
            f"still open: {', '.join(map(named, answer.asks))}", "", Origin("facts that are still open")
        ).line()
    if answer.dropped:
        page.name(f"{answer.dropped} sentence(s) of the model were dropped: they could not be traced to a source", "$text-warning").line()


def _beginning(text: str) -> tuple[str, bool]:
    if len(text) <= LONG and text.count("\n") < LINES:
        return text, False
    return "\n".join(text[:HEAD].split("\n")[:HEAD_LINES]), True
