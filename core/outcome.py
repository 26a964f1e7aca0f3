"""What a rule concludes: Finding (settled), Open (depends on what is unknown) or NotApplicable, each with its reasons."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Final, Self, TypeVar

from core.quantity import Amounts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.citation import Citation

T = TypeVar("T")
Value = int | float | str | tuple[str, ...] | Amounts
"""A total, a grade, a list of acceptable paths, or named amounts with units. Always hashable."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of an argument. `fact` names the input it rests on, `points` what it adds to a score."""

    statement: str
    citation: Citation | None = None
    points: int | None = None
    fact: str | None = None


@dataclass(frozen=True, slots=True)
class Dispute:
    """A question on which the sources differ, each reading with its place. Never merged."""

    topic: str
    readings: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What every conclusion carries. `level` names the vertebra it is about, `notes` the cautions to show beside it."""

    kind: ClassVar[str] = ""
    rule: str
    because: tuple[Reason, ...] = ()
    notes: tuple[Reason, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    level: str | None = None

    def at(self, level: str | None) -> Self:
        """The same conclusion, about this level."""
        return replace(self, level=level)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding(Outcome):
    """Settled: the one value that every completion of the facts agrees on."""

    kind: ClassVar[str] = "finding"
    value: Value
    unit: str | None = None
    band: str | None = None
    near_cutoff: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NotApplicable(Outcome):
    """The question does not apply, or the sources do not answer it.

    `one_reading` is what a single paper's text would conclude where the printed table has no row.
    """

    kind: ClassVar[str] = "not_applicable"
    one_reading: Value | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Open(Outcome):
    """Not settled: the values and bands still possible, and the facts that would settle it, most decisive first.

    `open` lists the facts that change the value, `asks` those that change the band or the path taken.
    """

    kind: ClassVar[str] = "open"
    possible: tuple[Value, ...]
    unit: str | None = None
    bands: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()

    @property
    def range(self) -> tuple[Value, Value] | None:
        """The least and the greatest value still possible; None when nothing can be said yet."""
        return (self.possible[0], self.possible[-1]) if self.possible else None


Result = Finding | NotApplicable
AnyOutcome = Finding | NotApplicable | Open
NO_ROW: Final = "not applicable"


def decision(result: Result) -> Value:
    """What is decided: the band of a score, the value of a pathway, or that the question does not apply."""
    if isinstance(result, NotApplicable):
        return NO_ROW if result.one_reading is None else result.one_reading
    return result.band or result.value


def answer(result: Result) -> Value:
    """The value that completions are compared by."""
    if isinstance(result, NotApplicable):
        return decision(result)
    return result.value


def merged(results: Sequence[Result]) -> Result:
    """One conclusion from several that agree: the reasons and notes they share, every dispute that any of them has.

    Results that agree for different reasons keep them all: a conclusion is never without its reasons.
    """
    first = next((r for r in results if isinstance(r, Finding)), results[0])
    alike = [r for r in results if type(r) is type(first)]
    because = [reason for reason in first.because if all(reason in r.because for r in alike)] or _distinct(
        reason for r in alike for reason in r.because
    )
    shared = tuple(note for note in first.notes if all(note in r.notes for r in alike))
    notes = _distinct([*shared, *(reason for r in results if type(r) is not type(first) for reason in r.because)])
    disputes = _distinct(dispute for r in results for dispute in r.disputes)
    agreed = replace(first, because=tuple(because), notes=notes, disputes=disputes)
    if isinstance(agreed, Finding) and any(isinstance(r, Finding) and r.band != agreed.band for r in results):
        return replace(agreed, band=None)
    if isinstance(agreed, NotApplicable) and len({answer(r) for r in results}) > 1:
        return replace(agreed, one_reading=None)
    return agreed


def unsettled(results: Sequence[Result], *, open_facts: Iterable[str], asks: Iterable[str]) -> Open:
    """The open conclusion over completions that differ, at least one of them a finding."""
    findings = [r for r in results if isinstance(r, Finding)]
    values = sorted({r.value for r in findings}, key=_by_size)
    bands = _distinct(label(r) for r in sorted(findings, key=lambda r: _by_size(r.value)))
    outside = tuple(NO_ROW for r in results[:1] if any(isinstance(r, NotApplicable) for r in results))
    shared = [x for x in results[0].because if all(x in r.because for r in results)]
    return Open(
        rule=results[0].rule,
        because=tuple(shared),
        notes=tuple(note for note in results[0].notes if all(note in r.notes for r in results)),
        disputes=tuple(each for each in results[0].disputes if all(each in r.disputes for r in results)),
        possible=tuple(values),
        unit=findings[0].unit,
        bands=(*bands, *outside),
        open=tuple(open_facts),
        asks=tuple(asks),
    )


def needs(rule: str, *facts: str, because: tuple[Reason, ...] = ()) -> Open:
    """Open for want of measurements that have no set of values to run through, such as a weight."""
    return Open(rule=rule, because=because, possible=(), open=facts, asks=facts)


def label(result: Finding) -> str:
    """The band of a score, or the value as text."""
    if result.band:
        return result.band
    return " or ".join(result.value) if isinstance(result.value, tuple) else str(result.value)


def _by_size(value: Value) -> tuple[float, str]:
    return (value if isinstance(value, int | float) else 0.0, str(value))


def _distinct(items: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(items))
