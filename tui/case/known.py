"""The case as it stands: what the last answers say of it, together. A question to the papers does not make a score forgotten."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.answer import Answer


def known(before: Answer | None, answer: Answer) -> Answer:
    """The new answer without the outcomes of a "what if", with those of before that still hold because no fact has changed."""
    own = answer.of_the_case
    if before is None or (before.facts, before.lesions) != (answer.facts, answer.lesions):
        return replace(answer, outcomes=own, hypothetical=())
    new = {(each.rule, each.level) for each in own}
    kept = tuple(each for each in before.outcomes if (each.rule, each.level) not in new)
    return replace(answer, outcomes=(*own, *kept), hypothetical=(), asks=answer.asks or before.asks)
