"""`spinemets verify`: proves the core again on this machine, and says what was proven, with counts.

Every rule is run over its combinations of categorical facts (all of them, or an even sample where they are too many),
compared with the second reading of its table where this checkout has one, and every constant and citation is checked.
"""

from __future__ import annotations

import importlib.util
import math
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from assistant.verify_citations import citation_checks
from core.facts import FactsError
from core.outcome import AnyOutcome, Finding, NotApplicable, Open, Outcome, Value
from core.possibility import ordered
from core.quantity import Amounts
from core.rules import RULES
from core.version import ROOT, rules_version

if TYPE_CHECKING:
    from types import ModuleType

    from core.rule import Rule

Progress = Callable[[str, int, int], None]
Case = dict[str, Any]
Answer = tuple[str, object]

SECOND_READINGS: Final = ROOT.parent / "tests" / "core" / "second_reading"
WHOLE: Final = 40_000
SAMPLED: Final = 4_000
SHOWN_FAILURES: Final = 5
SHOWN_HASH: Final = 16
REFUSED: Final[Answer] = ("refused", None)
GOLDEN: Final = (5**0.5 - 1) / 2
TUMOURS: Final = ("unknown primary", "renal cell carcinoma", "multiple myeloma")
DOCUMENTS: Final = "SPINEMETS_DOCUMENTS"


@dataclass(frozen=True, slots=True)
class Check:
    """One claim, how many cases it was held against, and where it failed."""

    name: str
    claim: str
    cases: int
    failures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that was checked."""

    checks: tuple[Check, ...]
    rules_version: str

    @property
    def ok(self) -> bool:
        """True when nothing failed."""
        return not any(check.failures for check in self.checks)

    def lines(self) -> list[str]:
        """What was proven, with counts, for a person to read."""
        body = [line for check in self.checks for line in _lines(check)]
        cases = sum(check.cases for check in self.checks)
        verdict = "proven" if self.ok else "NOT proven"
        return [*body, f"{verdict}: {len(self.checks)} claims over {cases:,} cases; rules {self.rules_version[:SHOWN_HASH]}"]


def verify(progress: Progress, rules: Mapping[str, Rule[Any]] = RULES, documents: Path | None = None) -> Report:
    """Prove every rule again; `documents` is a folder of full texts in which cited sections are looked up."""
    checks: list[Check] = []
    seen: set[object] = set()
    for rule in rules.values():
        checks.append(_combinations(rule, progress, seen))
        reading = second_reading(rule.name)
        if reading:
            checks.extend(_compared(rule, reading, progress))
    named = [Check(*each) for each in citation_checks(seen, documents, progress)]
    return Report((*checks, *named), rules_version())


def main() -> int:
    """Print what was proven; 1 when anything failed."""
    folder = os.environ.get(DOCUMENTS)
    report = verify(_bar if sys.stderr.isatty() else _silent, documents=Path(folder) if folder else None)
    sys.stdout.write("\n".join(report.lines()) + "\n")
    return 0 if report.ok else 1


def second_reading(name: str) -> ModuleType | None:
    """The second reading of this rule's table, from this checkout's tests; None where there is none to run."""
    path = SECOND_READINGS / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"second_reading_{name}", path)
    if not path.exists() or spec is None or spec.loader is None:
        return None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module if hasattr(module, "SPACE") and hasattr(module, "answer") else None


def _combinations(rule: Rule[Any], progress: Progress, seen: set[object]) -> Check:
    """Total and deterministic: every combination gives the rule's own outcome, twice the same, or contradicts itself."""
    space = _space(rule)
    size = math.prod(len(values) for values in space.values())
    count = size if size <= WHOLE else SAMPLED
    failures: list[str] = []
    refused = 0
    for done, case in enumerate(_cases(space, count), start=1):
        wrong, outcome = _total(rule, case)
        refused += outcome is None
        failures += [f"{case}: {wrong}"] if wrong else []
        seen.update(() if outcome is None else (*outcome.because, *outcome.notes, *outcome.disputes))
        _step(progress, f"{rule.name}: combinations", done, count)
    how = "all" if count == size else f"of {size:,}"
    claim = f"answers every combination of categorical facts, twice the same ({how}; {refused:,} contradict themselves and are refused)"
    return Check(rule.name, claim, count, tuple(failures))


def _total(rule: Rule[Any], case: Case) -> tuple[str, AnyOutcome | None]:
    try:
        facts = rule.facts.read(case)
    except FactsError:
        return "", None
    try:
        first, second = rule.of(facts), rule.of(facts)
    except Exception as error:  # noqa: BLE001 any exception at all is the failure looked for
        return f"raised {error!r}", None
    if not isinstance(first, Outcome) or first.rule != rule.name:
        return f"is no outcome of {rule.name}", None
    return ("" if first == second else "answers twice differently"), first


def _space(rule: Rule[Any]) -> dict[str, list[Any]]:
    """The values of each categorical fact, and a few tumours where the vocabulary is open; other facts stay unknown."""
    closed = {name: ordered(values) for name, values in rule.facts().possible().items()}
    named = {name: list(TUMOURS) for name, field in rule.facts.model_fields.items() if field.annotation == (frozenset[str] | None)}
    return {**closed, **named}


def _cases(space: Mapping[str, list[Any]], count: int) -> Iterator[Case]:
    """All combinations, or `count` of them spread evenly, always the same ones."""
    names, size = list(space), math.prod(len(values) for values in space.values())
    step = 1 if count == size else next(n for n in range(int(size * GOLDEN), size) if math.gcd(n, size) == 1)
    for at in range(count):
        left, case = at * step % size, {}
        for name in names:
            left, value = divmod(left, len(space[name]))
            case[name] = space[name][value]
        yield case


def _compared(rule: Rule[Any], reading: ModuleType, progress: Progress) -> list[Check]:
    space = {name: [[value] for value in values] for name, values in reading.SPACE.items()}
    checks = [_against(rule, reading, space, progress, "equals the second reading of its table")]
    if hasattr(reading, "OPEN_SPACE"):
        wider = {name: [*([value] for value in values), list(values)] for name, values in reading.OPEN_SPACE.items()}
        checks.append(_against(rule, reading, wider, progress, "with any facts unknown, equals brute force over the second reading"))
    return checks


def _against(rule: Rule[Any], reading: ModuleType, space: Mapping[str, list[list[Any]]], progress: Progress, claim: str) -> Check:
    """Each fact takes each of its sets of values; the rule must say what the second reading says of every completion."""
    size = math.prod(len(values) for values in space.values())
    count = size if size <= WHOLE else SAMPLED
    failures: list[str] = []
    for done, sets in enumerate(_cases(space, count), start=1):
        expected = _agreed([reading.answer(dict(zip(space, each, strict=True))) for each in product(*sets.values())])
        given = {name: None if len(chosen) > 1 else chosen[0] for name, chosen in sets.items()}
        found = _found(rule, given)
        failures += [f"{given}: {found}, second reading {expected}"] if found != expected else []
        _step(progress, f"{rule.name}: {claim}", done, count)
    return Check(rule.name, claim if count == size else f"{claim} ({count:,} of {size:,})", count, tuple(failures))


def _agreed(answers: list[Answer]) -> Answer:
    """What several known cases come to together, by brute force; those that contradict themselves are no cases."""
    answers = [each for each in answers if each != REFUSED]
    if not answers:
        return REFUSED
    values = [value for _, value in answers]
    findings = [value for kind, value in answers if kind == Finding.kind]
    same = all(value == values[0] for value in values)
    if not findings:
        return NotApplicable.kind, values[0] if same else None
    if same:
        return Finding.kind, values[0]
    return Open.kind, sorted({str(value) for value in findings})


def _found(rule: Rule[Any], given: Case) -> Answer:
    try:
        return _plain(rule(given))
    except FactsError:
        return REFUSED
    except Exception as error:  # noqa: BLE001 whatever is raised differs from the second reading
        return "raised", repr(error)


def _plain(outcome: AnyOutcome) -> Answer:
    if isinstance(outcome, Finding):
        return outcome.kind, _json(outcome.value)
    if isinstance(outcome, NotApplicable):
        return outcome.kind, _json(outcome.one_reading)
    return outcome.kind, sorted(str(_json(value)) for value in outcome.possible)


def _json(value: Value | None) -> object:
    if isinstance(value, tuple):
        return list(value)
    return str(value) if isinstance(value, Amounts) else value


def _lines(check: Check) -> list[str]:
    mark = "FAILED" if check.failures else "ok"
    more = len(check.failures) - SHOWN_FAILURES
    shown = [f"         {failure}" for failure in check.failures[:SHOWN_FAILURES]]
    return [f"{mark:7}{check.cases:>8,}  {check.name}: {check.claim}", *shown, *([f"         and {more:,} more"] if more > 0 else [])]


def _step(progress: Progress, name: str, done: int, total: int) -> None:
    """Report a hundred times at most."""
    if done == total or done % max(1, total // 100) == 0:
        progress(name, done, total)


def _silent(name: str, done: int, total: int) -> None:
    """Nobody watches."""


def _bar(name: str, done: int, total: int) -> None:
    """One line on the terminal that is written over."""
    sys.stderr.write(f"\r\x1b[2K{done:>7,}/{total:,}  {name[:60]}" if done < total else "\r\x1b[2K")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
