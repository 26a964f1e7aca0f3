"""Scorers: what an answer's JSON says, laid beside the gold. Pure; nothing here knows a rule."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from evals.task import Check, Harm, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from evals.task import Sample, Transcript

    Answer = Mapping[str, Any]

MARKER: Final = re.compile(r"\[\d+\]")
DECLINED: Final = frozenset({"no_evidence", "out_of_scope"})


def pinned(answer: Answer, fact: str) -> Any:  # noqa: ANN401 JSON
    """A fact's value when it is one value; a list of possibilities is not pinned down."""
    value = answer.get("facts", {}).get(fact, {}).get("value")
    return None if isinstance(value, list) else value


def outcome(answer: Answer, rule: str, *, supposed: bool = False) -> Mapping[str, Any]:
    """The leading outcome of a rule; of the case itself, or of a "what if"."""
    return next((each for each in answer.get("outcomes", ()) if each["rule"] == rule and bool(each.get("hypothetical")) is supposed), {})


def decided(transcript: Transcript, sample: Sample) -> Answer:
    """The answer that a case's gold is about: the last; where the last turn asks for nothing ("thanks"), the last that shows an outcome."""
    silent = sample.gold.get("asks", "") is None
    shown = [answer for answer in transcript.answers if answer.get("outcomes")] if silent else []
    return shown[-1] if shown else transcript.last


def written(value: Any) -> str:  # noqa: ANN401 JSON
    """A value as it is printed in a table."""
    if value is None:
        return "-"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def verdict(expected: Any, got: Any) -> Verdict:  # noqa: ANN401 JSON
    """Right, wrong, or no answer where one was due."""
    numbers = all(isinstance(value, int | float) and not isinstance(value, bool) for value in (expected, got))
    if (numbers or type(expected) is type(got)) and expected == got:
        return Verdict.RIGHT
    return Verdict.NO_ANSWER if got is None else Verdict.WRONG


def compared(measure: str, name: str, expected: Any, got: Any, harm: Harm | None = None) -> Check:  # noqa: ANN401 JSON
    """One value beside its gold; `harm` is what a wrong one does."""
    found = verdict(expected, got)
    return Check(measure, name, found, written(expected), written(got), harm if found is Verdict.WRONG else None)


def held(  # noqa: PLR0913 a verdict in one line
    measure: str, name: str, *, good: bool, expected: str = "", got: str = "", harm: Harm | None = None
) -> Check:
    """A yes or no."""
    return Check(measure, name, Verdict.RIGHT if good else Verdict.WRONG, expected, got, None if good else harm)


def figure(measure: str, value: float) -> Check:
    """A figure that is averaged, not counted."""
    return Check(measure, measure, Verdict.RIGHT, value=value)


def bounds_check(measure: str, name: str, gold: Sequence[int] | None, got: Sequence[int] | None) -> Check:
    """A range beside its gold. One that holds the gold is left open; one that does not hold it shows a wrong number."""
    if gold == got or got is None or gold is None:
        return compared(measure, name, gold, got, Harm.WRONG_NUMBER)
    holds = got[0] <= gold[0] and gold[1] <= got[1]
    found = Verdict.NO_ANSWER if holds else Verdict.WRONG
    return Check(measure, name, found, written(gold), written(got), None if holds else Harm.WRONG_NUMBER)


def paths_check(measure: str, gold: Sequence[str] | None, got: Mapping[str, Any]) -> Check:
    """Treatment paths: settled on exactly these, or open between exactly these; with no gold, open or not applicable."""
    settled = sorted(got["value"]) if got.get("kind") == "finding" else None
    bands = sorted(got.get("bands", ()))
    told = settled or ([*bands, "open"] if got.get("kind") == "open" else [str(got.get("kind", "-")).replace("_", " ")])
    if gold is None:
        found = Verdict.RIGHT if got and settled is None else Verdict.WRONG if got else Verdict.NO_ANSWER
    elif settled == sorted(gold) or (len(gold) > 1 and got.get("kind") == "open" and bands == sorted(gold)):
        found = Verdict.RIGHT
    else:
        found = Verdict.WRONG if settled else Verdict.NO_ANSWER
    harm = Harm.WRONG_PATH if found is Verdict.WRONG else None
    return Check(measure, "path", found, " | ".join(sorted(gold)) if gold else "open", " | ".join(told), harm)


def said(text: str, groups: Iterable[Sequence[str]]) -> list[str]:
    """The groups of which no pattern is found."""
    return [" / ".join(group) for group in groups if not any(re.search(pattern, text, re.IGNORECASE) for pattern in group)]


def forbidden(text: str, patterns: Iterable[str]) -> list[str]:
    """The patterns that must not be found and are."""
    return [match[0] for pattern in patterns if (match := re.search(pattern, text, re.IGNORECASE))]


def must_checks(measure: str, text: str, gold: Mapping[str, Any]) -> list[Check]:
    """What the text must say, group by group, and what it must not."""
    missing = said(text, gold.get("must", ()))
    wrong = forbidden(text, gold.get("must_not", ()))
    made = [Check(measure, "must", Verdict.NO_ANSWER if missing else Verdict.RIGHT, "; ".join(missing), text[:200] if missing else "")]
    if gold.get("must_not"):
        made.append(held(measure, "must not", good=not wrong, expected="none of these", got="; ".join(wrong), harm=Harm.WRONG_NUMBER))
    return made if gold.get("must") else made[1:]


def section(name: str) -> str:
    """A heading as compared: case, spaces and stops do not matter, and a table or figure goes by its number."""
    bare = re.sub(r"\W+", " ", name).strip().casefold()
    numbered = re.match(r"(?:table|figure) \d+", bare)
    return numbered[0] if numbered else bare


def places(answer: Answer) -> set[tuple[str, str]]:
    """The documents and sections that an answer cites."""
    return {(each["document"], section(each["section"])) for each in answer.get("citations", ())}


def whole(measure: str, name: str, checks: Sequence[Check]) -> Check:
    """All of several steps at once: right only if each is, wrong if any is wrong."""
    worst = next((each for kind in (Verdict.WRONG, Verdict.NO_ANSWER) for each in checks if each.verdict is kind), None)
    if worst is None:
        return Check(measure, name, Verdict.RIGHT)
    return Check(measure, name, worst.verdict, f"{worst.name}: {worst.expected}", worst.got)
