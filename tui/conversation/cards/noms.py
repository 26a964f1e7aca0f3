"""NOMS: the path from N to O to M to S, with the branch taken and the others greyed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.outcome import NO_ROW, Finding, NotApplicable, Open
from tui.conversation.cards.reasons import Marks, reason_lines
from tui.origin import Origin, of_reason
from tui.words import alternatives, named, shown

if TYPE_CHECKING:
    from collections.abc import Collection

    from core.outcome import AnyOutcome, Reason
    from tui.page import Page

STEPS: Final = (
    ("N", "neurologic", "escc", ("low grade", "high grade")),
    ("O", "oncologic", "radiosensitivity", ("radiosensitive", "radioresistant")),
    ("M", "mechanical", "sins", ("stable", "unstable")),
    ("S", "systemic", "tolerates_surgery", ("can tolerate surgery", "cannot tolerate surgery")),
)
TAKEN, LEFT, EITHER, UNTOLD = "●", "○", "◐", "·"
CHOOSES: Final = {"N": {"escc"}, "O": {"radiosensitivity", "histology"}, "M": {"sins", "stability"}, "S": {"tolerates_surgery"}}
BESIDE: Final = {"N": ("myelopathy", "cauda_equina"), "O": ("lineage",), "M": (), "S": ()}
"""Facts of a step that do not choose its branch but may take the case out of the table."""
SIDE: Final = 16
SAME: Final = "same path either way"


def draw_noms(page: Page, outcome: AnyOutcome, marks: Marks) -> None:
    """One step a line, joined by the branch taken, ending in the paths that are acceptable."""
    steps = {reason.fact: reason for reason in outcome.because}
    drawn = isinstance(outcome, Open) or any(fact in steps for _, _, fact, _ in STEPS[:3])
    if not drawn or isinstance(outcome, NotApplicable):
        _one_reading(page, outcome)
        reason_lines(page, outcome.because, marks)
    else:
        _path(page, outcome, steps, marks)
    _end(page, outcome)


def _path(page: Page, outcome: AnyOutcome, steps: dict[str | None, Reason], marks: Marks) -> None:
    for letter, word, fact, branches in STEPS:
        page.name(f"{letter} ", "bold reverse").name(f" {word}").pad(SIDE)
        reason = steps.get(fact)
        known, open_ = _said(branches, reason) or marks.branches.get(fact, ()), _still_open(outcome, letter)
        _branches(page, branches, known, open_=open_)
        for beside in BESIDE[letter]:
            if isinstance(outcome, Open) and beside in outcome.open:
                page.fit(len(f"? {named(beside)}"), SIDE).name(f"? {named(beside)} ", "bold $text-warning")
        if reason is None and len(known) != 1 and isinstance(outcome, Finding) and marks.branches:
            page.fit(len(SAME), SIDE).name(SAME, "dim italic")
        if reason:
            page.line().name("│", "$text-primary").pad(SIDE).wrapped(reason.statement, "dim", of_reason(reason, f"NOMS {letter}: {word}"))
            marks.put(page, reason.citation, f"NOMS {letter}: {word}", SIDE)
        page.line()


def _still_open(outcome: AnyOutcome, letter: str) -> bool:
    """True when the fact that chooses the branch of this step is among those that would settle the path."""
    return isinstance(outcome, Open) and bool(set(outcome.open) & CHOOSES[letter])


def _said(branches: tuple[str, ...], reason: Reason | None) -> tuple[str, ...]:
    """The branches that a reason names; a reason that names none means either."""
    if reason is None:
        return ()
    return tuple(each for each in branches if re.search(rf"\b{re.escape(each)}\b", reason.statement)) or branches


def _branches(page: Page, branches: tuple[str, ...], said: Collection[str], *, open_: bool) -> None:
    for each in branches:
        sign, style = (EITHER, "bold $text-warning") if len(said) > 1 or (open_ and not said) else (TAKEN, "bold $text-primary")
        here = each in said or (open_ and not said)
        page.fit(len(each) + 2, SIDE).name(f"{sign if here else LEFT if said else UNTOLD} {each}   ", style if here else "dim")


def _end(page: Page, outcome: AnyOutcome) -> None:
    paths = outcome.value if isinstance(outcome, Finding) else outcome.bands if isinstance(outcome, Open) else ()
    because = "; ".join(reason.statement for reason in outcome.because)
    origin = Origin("NOMS path", because, next((r.citation for r in outcome.because if r.citation), None))
    names = [paths] if isinstance(paths, str) else list(paths) if isinstance(paths, tuple) else []
    page.name("▼\n" if names else "", "bold $text-primary")
    single = dict.fromkeys(each for path in names for each in alternatives(path))
    for at, path in enumerate(single):
        page.name("▶ " if isinstance(outcome, Finding) else "? ", "bold $text-primary")
        page.name("or " if at else "").wrapped("no row of the table applies" if path == NO_ROW else shown(path), "bold", origin, hang=2).line()


def _one_reading(page: Page, outcome: AnyOutcome) -> None:
    if isinstance(outcome, NotApplicable):
        page.name("⊘ no row of the table answers this case", "bold $text-warning").line()
        if outcome.one_reading is not None:
            page.name("  one review alone would read: ").wrapped(shown(outcome.one_reading), "bold", Origin("a single paper's text", "")).line()
