"""Turn: what was asked, what is being said, and the cards of what was concluded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from textual.containers import Vertical

from assistant import calculator
from tui.conversation.answer_page import answer_page, question_page, sealed_page, streamed_page
from tui.conversation.cards.branches import branches
from tui.conversation.cards.card import Card
from tui.conversation.cards.reasons import Marks
from tui.leaf import Leaf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.app import ComposeResult

    from assistant.answer import Answer
    from core.citation import Citation
    from core.outcome import AnyOutcome
    from tui.conversation.journal import Logged
    from tui.page import Page

SEALED: Final = 800
"""Characters after which streamed text is laid out for good and the rest goes on below, so a long answer stays cheap."""
EVERY: Final = 0.1
"""Seconds between two drawings of a streamed answer: a fast model must not slow typing."""


class Turn(Vertical):
    """One question with its answer. Sentences come in as they are made; the Answer replaces them at the end."""

    def __init__(self, logged: Logged) -> None:
        super().__init__(classes="turn")
        self.number = logged.number
        self.question = logged.question
        self.answer = logged.answer
        self.ended = logged.ended
        self.full = False
        self._sentences = [logged.said] if logged.said else []
        self._due = False

    def compose(self) -> ComposeResult:
        """Question, text, and the cards when the answer is known already."""
        yield Leaf(lambda width: question_page(self.question, self.number, width), classes="question")
        yield Leaf(self._body, classes="answer live")
        if self.answer:
            yield from self._cards(self.answer)

    def say(self, sentence: str) -> None:
        """Adds one piece, which brings its own blanks; several within a moment are drawn together."""
        if sum(map(len, self._sentences)) > SEALED:
            self._seal()
        self._sentences.append(sentence)
        if not self._due:
            self._due = True
            self.set_timer(EVERY, self._draw)

    def _seal(self) -> None:
        text = "".join(self._sentences)
        self._sentences = []
        self.mount(Leaf(lambda width: sealed_page(text, width), classes="answer sealed"), before=self.query_one(".live"))

    async def finish(self, answer: Answer) -> None:
        """The checked answer in the place of the stream, and its cards."""
        self.answer = answer
        await self.query(".sealed").remove()
        self._draw()
        await self.mount_all(self._cards(answer))

    def unfold(self) -> None:
        """The whole text, or only what the cards do not draw."""
        self.full = not self.full
        self._draw()

    def end(self, why: str) -> None:
        """Says that the turn was broken off, and keeps what had been said."""
        self.ended = why
        self._draw()

    def _draw(self) -> None:
        self._due = False
        for leaf in self.query(".live").results(Leaf):
            leaf.show(self._body)

    def _body(self, width: int) -> Page:
        if self.answer:
            return answer_page(self.answer, width, full=self.full)
        return streamed_page("".join(self._sentences), self.ended, width)

    def _cards(self, answer: Answer) -> list[Leaf]:
        markers = {each.citation: each.marker for each in reversed(answer.citations)}
        shown = answer.answered
        given = answer.given[: len(shown)]
        marks = [_marks(answer, markers, *each) for each in zip(shown, given, strict=True)]
        return [_framed(Card(*each)) for each in zip(shown, marks, given, strict=True)]


def _marks(answer: Answer, markers: Mapping[Citation, int], outcome: AnyOutcome, given: Mapping[str, Any] | None) -> Marks:
    """What the facts of an outcome's own lesion, and what is supposed, leave possible."""
    read = next((each.facts for each in answer.lesions if each.level == outcome.level), answer.facts)
    facts = {fact: each.value for fact, each in read.items()} | dict(given or {})
    if outcome.rule == "noms":
        return Marks(markers, branches=branches(facts, _beside(answer, outcome, given)))
    return Marks(markers, points=calculator.points_left(outcome.rule, facts))


def _beside(answer: Answer, outcome: AnyOutcome, given: Mapping[str, Any] | None) -> AnyOutcome | None:
    """The SINS of the same lesion on the same suppositions."""
    beside = [each for each, other in zip(answer.outcomes, answer.given, strict=True) if other == given and each.level == outcome.level]
    return next((each for each in beside if each.rule == "sins"), None)


def _framed(card: Card) -> Leaf:
    leaf = Leaf(card.page, classes=f"card {card.outcome.kind}")
    leaf.border_title = card.title
    leaf.border_subtitle = card.verdict
    return leaf
