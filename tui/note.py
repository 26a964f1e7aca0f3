"""Note: the case and its conclusions as Markdown for the chart, and the conversation as JSON."""

from __future__ import annotations

import json
import os
import re
from typing import TYPE_CHECKING, Any, Final

from assistant.sanitise import sanitise
from tui.conversation.cards.card import headline
from tui.origin import place
from tui.words import named, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from assistant.answer import Answer
    from core.outcome import AnyOutcome, Reason
    from tui.conversation.pane import Logged

_ACTS: Final = re.compile(r"([\\`*_\[\]<>#|!])")
WARNING: Final = "Computed by SpineMets from the facts below; to be checked by a physician before use."


def note(answer: Answer) -> str:
    """One answer as a Markdown note: notice, facts with their words, conclusions with their sources."""
    parts = ["# Spinal metastasis note", f"_{WARNING}_"]
    parts += [f"**URGENT** {plain(answer.urgent)}"] if answer.urgent else []
    parts += ["## Facts", *_facts(answer), "## Conclusions"]
    parts += [line for outcome in answer.outcomes for line in _outcome(outcome)] or ["- none"]
    parts += ["## Answer", plain(answer.text), "## Sources"]
    parts += [f"- {each.marker}: {plain(place(each.citation))}" for each in answer.citations] or ["- none"]
    parts += [f"Rules {answer.rules_version[:12]}, corpus {answer.corpus_version[:12]}, engine {plain(answer.engine)}"]
    return "\n\n".join(_tight(parts)) + "\n"


def plain(text: str) -> str:
    """Text that Markdown shows as it is: no link, image, tag or heading comes out of somebody's words."""
    return _ACTS.sub(r"\\\1", " ".join(sanitise(text).split()))


def export(log: Sequence[Logged]) -> str:
    """Every turn with its Answer in the stable JSON shape."""
    turns: list[dict[str, Any]] = [
        {
            "turn": each.number,
            "question": each.question,
            "answer": each.answer.to_json() if each.answer else None,
            "ended": each.ended,
        }
        for each in log
    ]
    return json.dumps({"turns": turns}, ensure_ascii=True, indent=1, default=str) + "\n"


def save(path: Path, text: str) -> None:
    """Writes a new file that only its owner can read; an existing file is never overwritten (`FileExistsError`)."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)


def _facts(answer: Answer) -> Iterable[str]:
    stated = [f"- {named(name)}: {plain(shown(fact.value))} (“{plain(fact.quote)}”)" for name, fact in answer.facts.items() if fact.value is not None]
    conflicts = [f"- {named(name)}: CONFLICT, not used" for name in answer.conflicts]
    unknown = [f"- {named(name)}: not known" for name in answer.asks]
    return [*stated, *conflicts, *unknown] or ["- none"]


def _outcome(outcome: AnyOutcome) -> list[str]:
    level = f" {plain(outcome.level)}" if outcome.level else ""
    lines = [f"- **{named(outcome.rule)}{level}: {plain(headline(outcome))}**"]
    lines += [f"    - {_reason(each)}" for each in outcome.because]
    lines += [f"    - note: {_reason(each)}" for each in outcome.notes]
    for dispute in outcome.disputes:
        lines += [f"    - reviews disagree, {plain(dispute.topic)}:", *(f"        - {_reason(each)}" for each in dispute.readings)]
    return lines


def _reason(reason: Reason) -> str:
    points = "" if reason.points is None else f" ({reason.points})"
    return plain(reason.statement) + points + (f" [{plain(place(reason.citation))}]".replace("[", "(").replace("]", ")") if reason.citation else "")


def _tight(parts: Iterable[str]) -> list[str]:
    """Lists keep together: an item joins the item before it."""
    blocks: list[str] = []
    for part in parts:
        item = part.lstrip().startswith("- ")
        if item and blocks and blocks[-1].split("\n")[-1].lstrip().startswith("- "):
            blocks[-1] += f"\n{part}"
        else:
            blocks.append(part)
    return blocks
