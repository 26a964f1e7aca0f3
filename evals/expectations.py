"""Expectations: what a dosing, urgency or conversation sample says of one answer, judged field by field."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from evals.scorers import bounds_check, compared, held, must_checks, outcome, paths_check, pinned, said, written
from evals.task import Check, Harm, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Answer = Mapping[str, Any]
    Judge = Callable[[Answer, Any], list[Check]]


def judged(answer: Answer, expect: Mapping[str, Any]) -> list[Check]:
    """Every field of an expectation beside one answer."""
    text = answer.get("text") or json.dumps(answer, ensure_ascii=False)
    checks = must_checks("must", text if answer else "", expect) if expect.get("must") or expect.get("must_not") else []
    return checks + [check for field, judge in JUDGES.items() if field in expect for check in judge(answer, expect[field])]


def _status(answer: Answer, value: str) -> list[Check]:
    return [compared("status", "status", value, answer.get("status"))]


def _urgent(answer: Answer, value: bool) -> list[Check]:  # noqa: FBT001 a gold value
    """A notice that should be there and is not is a missing answer; one too many is wrong."""
    told = bool(answer.get("urgent"))
    found = Verdict.RIGHT if told is value and answer else Verdict.NO_ANSWER if value else Verdict.WRONG
    return [Check("notice", "raised" if value else "silent", found, written(value), written(answer.get("urgent")))]


def _urgent_says(answer: Answer, groups: list[list[str]]) -> list[Check]:
    missing = said(answer.get("urgent") or "", groups)
    return [Check("notice", "says", Verdict.NO_ANSWER if missing else Verdict.RIGHT, "; ".join(missing), written(answer.get("urgent")))]


def _asks(answer: Answer, facts: list[str]) -> list[Check]:
    told = answer.get("asks", ())
    return [Check("asks", fact, Verdict.RIGHT if fact in told else Verdict.NO_ANSWER, fact, ", ".join(told)) for fact in facts]


def _asks_not(answer: Answer, facts: list[str]) -> list[Check]:
    return [held("asks", fact, good=bool(answer) and fact not in answer.get("asks", ()), expected="not asked") for fact in facts]


def _facts(answer: Answer, facts: Mapping[str, Any]) -> list[Check]:
    return [compared("facts", name, value, pinned(answer, name)) for name, value in facts.items()]


def _sins(answer: Answer, bounds: list[int]) -> list[Check]:
    return [bounds_check("SINS range", "range", bounds, outcome(answer, "sins").get("range"))]


def _noms(answer: Answer, paths: list[str] | None) -> list[Check]:
    return [paths_check("paths", paths, outcome(answer, "noms"))]


def _escc(answer: Answer, grade: str | None) -> list[Check]:
    shown = outcome(answer, "escc")
    return [compared("ESCC grade", "grade", grade, shown.get("value") if shown.get("kind") == "finding" else None, Harm.WRONG_NUMBER)]


def _outcomes(answer: Answer, rules: Mapping[str, Any]) -> list[Check]:
    return [compared("outcomes", rule, value, outcome(answer, rule).get("value"), Harm.WRONG_NUMBER) for rule, value in rules.items()]


def _kind(answer: Answer, value: str) -> list[Check]:
    return [compared("outcomes", "kind", value, answer.get("kind"))]


def _value(answer: Answer, value: Any) -> list[Check]:  # noqa: ANN401 JSON
    return [compared("outcomes", "value", _number(value), _number(answer.get("value")), Harm.WRONG_NUMBER)]


def _number(value: Any) -> Any:  # noqa: ANN401 JSON
    """Whole numbers and fractions alike: 4 and 4.0 are the same dose."""
    if isinstance(value, dict):
        return {name: _number(each) for name, each in value.items()}
    return round(float(value), 2) if isinstance(value, int | float) and not isinstance(value, bool) else value


def _range(answer: Answer, bounds: list[int]) -> list[Check]:
    return [bounds_check("outcomes", "range", bounds, answer.get("range"))]


def _hypothetical(answer: Answer, supposed: Mapping[str, Any] | None) -> list[Check]:
    """What is supposed stands on the first outcome, or on none."""
    first: Mapping[str, Any] = next(iter(answer.get("outcomes", ())), {})
    return [compared("hypothetical", "marked", supposed, first.get("hypothetical"))]


def _supposed(answer: Answer, rules: Mapping[str, Any]) -> list[Check]:
    """What the supposition leads to: a range for SINS, paths for NOMS, else a value."""
    checks = []
    for rule, value in rules.items():
        shown = outcome(answer, rule, supposed=True)
        if rule == "noms":
            checks.append(paths_check("supposed", value, shown))
        elif isinstance(value, list):
            checks.append(bounds_check("supposed", rule, value, shown.get("range")))
        else:
            checks.append(compared("supposed", rule, value, shown.get("value"), Harm.WRONG_NUMBER))
    return checks


def _documents(answer: Answer, wanted: list[str]) -> list[Check]:
    cited = {each["document"] for each in answer.get("citations", ())}
    return [Check("paper", each, Verdict.RIGHT if each in cited else Verdict.NO_ANSWER, each, ", ".join(sorted(cited))) for each in wanted]


def _invalid(answer: Answer, facts: list[str]) -> list[Check]:
    """Values that cannot be are refused by name."""
    refused = [each["fact"] for each in answer.get("invalid", ())]
    return [Check("refused", fact, Verdict.RIGHT if fact in refused else Verdict.NO_ANSWER, fact, ", ".join(refused)) for fact in facts]


JUDGES: Final[dict[str, Judge]] = {
    "status": _status,
    "urgent": _urgent,
    "urgent_says": _urgent_says,
    "asks": _asks,
    "asks_not": _asks_not,
    "facts": _facts,
    "sins": _sins,
    "noms": _noms,
    "escc": _escc,
    "outcomes": _outcomes,
    "kind": _kind,
    "value": _value,
    "range": _range,
    "hypothetical": _hypothetical,
    "supposed": _supposed,
    "documents": _documents,
    "invalid": _invalid,
}
