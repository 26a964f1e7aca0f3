"""Grounding: every number that is shown is declared, and its origin exists and holds it."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from corpus import claim
from evals.scorers import MARKER
from evals.task import Check, Harm, Task, Verdict, of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from evals.task import Sample, Transcript

    Answer = Mapping[str, Any]

DIGITS: Final = re.compile(r"\d+(?:[.,]\d+)*")


def numbers(transcript: Transcript, sample: Sample) -> list[Check]:
    """Each figure of each answer; an answer that never came is one step that fails."""
    if not transcript.answers:
        return [Check("supported numbers", "answer", Verdict.NO_ANSWER)]
    return [check for turn, answer in enumerate(transcript.answers) for check in _answer(answer, sample.turns[: turn + 1])]


def _answer(answer: Answer, turns: tuple[str, ...]) -> list[Check]:
    text = MARKER.sub(lambda match: " " * len(match[0]), answer.get("text", ""))
    return [_number(answer, match, turns) for match in DIGITS.finditer(text)]


def _number(answer: Answer, match: re.Match[str], turns: tuple[str, ...]) -> Check:
    declared = next((n for n in answer["numbers"] if n["start"] <= match.start() and match.end() <= n["end"]), None)
    why = _unsupported(answer, declared, match[0], turns)
    around = answer["text"][max(0, match.start() - 40) : match.end() + 20]
    return Check(
        "supported numbers", match[0], Verdict.WRONG if why else Verdict.RIGHT, why, around if why else "", Harm.UNSUPPORTED if why else None
    )


def _unsupported(answer: Answer, declared: Mapping[str, Any] | None, digits: str, turns: tuple[str, ...]) -> str:
    """Why a number has no support, or nothing."""
    if declared is None:
        return "not in numbers"
    if answer["text"][declared["start"] : declared["end"]] != declared["text"]:
        return f"numbers says {declared['text']!r} at {declared['start']}"
    held = origin(answer, str(declared["from"]), turns)
    if held is None:
        return f"its origin {declared['from']} does not exist"
    return "" if holds(held, digits) or holds(held, f"{digits}.0") else f"its origin {declared['from']} does not hold it"


def holds(text: str, digits: str) -> bool:
    """True when a figure stands in a text by itself, not inside a longer number."""
    return re.search(rf"(?<!\d)(?<!\d\.){re.escape(digits)}(?!\d|\.\d)", text) is not None


def origin(answer: Answer, name: str, turns: tuple[str, ...]) -> str | None:
    """The text of an origin: an outcome's JSON with the fact it grades, a cited claim or place, or what the user said and the facts read from it."""
    kind, _, rest = name.partition(":")
    if kind == "outcome":
        rule = rest.split(".")[0]
        found = [each for each in answer["outcomes"] if each["rule"] == rule]
        return json.dumps([found, answer["facts"].get(rule)], ensure_ascii=False) if found else None
    if kind == "citation":
        cited = next((each for each in answer["citations"] if str(each["marker"]) == rest), None)
        return _cited(cited, answer) if cited else None
    if kind == "user":
        return " ".join([*turns, json.dumps([answer["facts"], answer["lesions"], answer["invalid"], answer["outcomes"]], ensure_ascii=False)])
    return None


def _cited(cited: Mapping[str, Any], answer: Answer) -> str:
    """What a citation carries: the claim's text and caution, its quotation, or, for a bare place, what the outcomes say of it."""
    texts = [
        cited.get("text"),
        cited.get("quote"),
        cited.get("section"),
        cited.get("title"),
        cited.get("document"),
        *cited.get("primary", ()),
        *claims().get(cited["claim"] or "", ()),
    ]
    if not cited.get("claim"):
        texts.append(json.dumps(answer["outcomes"], ensure_ascii=False))
    return " ".join(text for text in texts if text)


@cache
def claims() -> dict[str, tuple[str, ...]]:
    """The text and caution of every shipped claim, read from the claims themselves, not from the index."""
    return {each.id: (each.text, each.caution or "") for each in claim.load()}


TASK: Final = Task(
    "grounding",
    "every number shown is declared, and its origin holds it",
    of("vignette", "question", "dosing", "urgency", "conversation"),
    "call",
    (numbers,),
)
