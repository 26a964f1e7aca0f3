"""Several notes on one fact become one set of possibilities, or a contradiction that is named."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from core.scores.escc import PATTERNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Note:
    """What one place in one turn leaves possible, with the user's own words."""

    values: frozenset[Any]
    quote: str
    turn: int
    span: tuple[int, int]
    standing: int = 2
    voice: int = 0
    """Who says so, where two voices contradict each other; 0 is the writer."""


@dataclass(frozen=True, slots=True)
class Merged:
    """The values left and the note to quote; no values means that the notes contradict each other."""

    values: frozenset[Any]
    note: Note


_ALARMS: Final = ("weakness", "sphincter", "cauda_equina")
_GREATER: Final[dict[str, tuple[Any, ...]]] = {
    "pain": ("mechanical", "occasional"),
    "alignment": ("subluxation", "deformity"),
    **dict.fromkeys(_ALARMS, (True, False)),
}
"""Options of one item where the higher counts when both are described: no weakness of the arms denies none of the legs."""
_NAMED: Final = 2
_SIDES: Final = frozenset({"left", "right"})


def merged(fact: str, notes: Sequence[Note]) -> Merged | None:
    """The latest turn's notes taken together; where two options of an item are described, the higher counts.

    A denial of only one deformity leaves what was told before of the other: "no kyphosis", later "no slip either".
    """
    now = _latest(fact, notes)
    if fact != "alignment" or now is None or len(now.values) == 1 or "normal" not in now.values:
        return now
    before = merged(fact, [note for note in notes if note.turn < now.note.turn])
    left = before.values & now.values if before else frozenset()
    return Merged(left, now.note) if left else now


def _latest(fact: str, notes: Sequence[Note]) -> Merged | None:
    latest = [note for note in notes if note.turn == max(n.turn for n in notes) and note.values]
    if not latest:
        return None
    left = latest[0]
    for note in latest[1:]:
        values = left.values & note.values or (
            frozenset() if fact not in _ALARMS and _differ(left, note) else _higher(fact, left.values | note.values)
        )
        left = Note(
            values,
            (left if left.values <= note.values else note).quote,
            left.turn,
            (left if left.values <= note.values else note).span,
            left.standing,
            left.voice or note.voice,
        )
        if not values:
            return Merged(frozenset(), note)
    return Merged(left.values, left)


def _differ(one: Note, other: Note) -> bool:
    """True for notes of two voices: what they say differently is contradicted, not added up."""
    return bool(one.voice and other.voice) and one.voice != other.voice


def _higher(fact: str, values: frozenset[Any]) -> frozenset[Any]:
    if fact == "lesion" and "mixed" in values:
        return frozenset({"mixed"})
    greater = _GREATER.get(fact, ())
    return frozenset({next(v for v in greater if v in values)}) if greater and values <= set(greater) else frozenset()


def histology(notes: Sequence[Note]) -> Merged | None:
    """The tumour told last, of one turn the one that stands most firmly: proven before named before past; a guess is no fact.

    What is only past replaces nothing that is named; a wider name told later leaves the narrower one.
    """
    told = [note for note in notes if note.standing >= _NAMED] or [note for note in notes if note.standing]
    told = [note for note in told if not _widens(note, told)]
    latest = [note for note in told if note.turn == max(n.turn for n in told)]
    firm = [note for note in latest if note.standing == max(n.standing for n in latest)]
    if not firm:
        return None
    single = [note for note in firm if len(note.values) == 1]
    names = {name for note in single for name in note.values}
    if not single:
        return Merged(frozenset.intersection(*(note.values for note in firm)), firm[0])
    names = {name for name in names if not any(name != other and name in _GENERAL.get(other, ()) for other in names)}
    note = next(n for n in firm if n.values & names)
    return Merged(frozenset(names) if len(names) == 1 else frozenset(), note)


def _widens(note: Note, told: Sequence[Note]) -> bool:
    """True for a wider name of the tumour that the turn before named."""
    turn = max((each.turn for each in told if each.turn < note.turn), default=None)
    before = [value for each in told if each.turn == turn for value in each.values]
    return bool(note.values) and note.values <= {name for value in before for name in _GENERAL.get(value, ())}


_TELLING: Final = frozenset({"power", "reflexes"})
_ENOUGH: Final = 2


def examined(normal: Sequence[Note], deficits: Sequence[Note]) -> Merged | None:
    """No myelopathy where power or reflexes, or any two things that it would alter, were examined and found normal, without a deficit."""
    if any(True in note.values or note.values & set("ABCD") for note in deficits):
        return None
    items = frozenset[Any]().union(*(note.values for note in normal))
    return Merged(frozenset({False}), normal[-1]) if len(items) >= _ENOUGH or items & _TELLING else None


_GENERAL: Final = {
    "non-small cell lung cancer": ("lung cancer",),
    "small cell lung cancer": ("lung cancer", "neuroendocrine carcinoma", "neuroendocrine tumour"),
    "seminoma": ("germ cell tumour",),
    "melanoma": ("skin cancer",),
    "rectal cancer": ("colorectal cancer",),
    "colon cancer": ("colorectal cancer",),
}
"""Wider names that a narrower one makes redundant."""


def collapse(loss: Merged | None, involved: Merged | None) -> Merged | None:
    """The SINS collapse item from height loss and extent, each as sides of 50 percent."""
    if loss and not loss.values:
        return loss
    first = loss or involved
    if first is None:
        return None
    losses = loss.values if loss else frozenset({"over", "under", "none"})
    extents = involved.values if involved and involved.values else frozenset({"over", "under"})
    values = {f"{side}_50" for side in losses & {"over", "under"}}
    if "none" in losses:
        values |= {"none_over_50_involved" if side == "over" else "none" for side in extents}
    return Merged(frozenset(values), first.note)


def posterolateral(notes: Sequence[Note]) -> Merged | None:
    """One or both sides from what is said of each side and element, over all turns; two voices that differ contradict each other."""
    voices = sorted({note.voice for note in notes if note.voice and note.turn == max(n.turn for n in notes)})
    rows = [row for voice in voices if (row := _of_voice([note for note in notes if note.voice in {0, voice}]))]
    if len(rows) > 1:
        return Merged(frozenset.intersection(*(row.values for row in rows)), rows[-1].note)
    return _of_voice(notes)


_ALL_CLEAR: Final = frozenset({("both", "clear", "elements")})
"""What it means that only the arch behind the elements is involved."""


def _of_voice(notes: Sequence[Note]) -> Merged | None:
    """One or both sides as one voice tells it; a later turn replaces what it speaks of."""
    arch = [note for note in notes if any(side == "none" for side, *_ in note.values)]
    if arch and arch[-1].turn == max(note.turn for note in notes):
        return Merged(frozenset({"none"}), arch[-1])
    notes = [replace(note, values=_ALL_CLEAR) if note in arch else note for note in notes]
    state: dict[tuple[str, str], set[str]] = {}
    last = _last_by_side(notes)
    standing = [note for note in notes if any(last[side] == note.turn for side in _sides_of(note))]
    for note in standing:
        for side, found, kind in note.values:
            for each in _SIDES if side == "both" else (side,):
                if last[each] == note.turn:
                    state.setdefault((each, kind), set()).add(found)
    if not state:
        return None
    telling = next((note for note in standing if any(found == "hit" for _, found, _ in note.values)), standing[0])
    return _of_sides(state, standing[-1], telling)


def _last_by_side(notes: Sequence[Note]) -> dict[str, int]:
    """The turn that last spoke of each side: it speaks of all the elements of that side."""
    last: dict[str, int] = {}
    for note in notes:
        for side in _sides_of(note):
            last[side] = max(last.get(side, 0), note.turn)
    return last


def _sides_of(note: Note) -> set[str]:
    return {each for side, *_ in note.values for each in (_SIDES if side == "both" else (side,))}


def _of_sides(state: Mapping[tuple[str, str], set[str]], last: Note, first: Note) -> Merged | None:
    """The table's row. The same element of the same side both involved and clear is a contradiction."""
    if any({"hit", "clear"} <= found for found in state.values()):
        return Merged(frozenset(), last)
    hit, clear, doubted = ({side for (side, _), found in state.items() if word in found} for word in ("hit", "clear", "open"))
    if hit >= _SIDES:
        return Merged(frozenset({"bilateral"}), first)
    if hit & {"left", "right", "one"}:
        return Merged(frozenset({"unilateral", "bilateral"} if doubted - hit else {"unilateral"}), first)
    if "some" in hit:
        return Merged(frozenset({"unilateral", "bilateral"}), first)
    if doubted:
        return Merged(frozenset({"none", "unilateral"}), first) if clear | doubted >= _SIDES and clear else None
    return Merged(frozenset({"none"}) if clear >= _SIDES else frozenset({"none", "unilateral"}), first) if clear else None


def grade(named: Merged | None, seen: Mapping[str, Merged]) -> Merged | None:
    """Grades left by a name and by what the images show; when they contradict, the later turn stands, in one turn neither."""
    if named and not named.values:
        return named
    shown = {name: m for name, m in seen.items() if m.values and name != "axial_t2"}
    if not shown:
        return named
    last = max((m.note for m in shown.values()), key=lambda note: note.turn)
    anew = {name: m for name, m in shown.items() if m.note.turn == last.turn}
    fitting = _fitting(shown) or _fitting(anew) or _fitting(_touched(shown))
    first = next(iter(shown.values())).note
    if named is None:
        return Merged(fitting, first)
    both = fitting & named.values
    if both:
        return Merged(both, named.note)
    if last.turn == named.note.turn:
        return Merged(frozenset(), last)
    return Merged(fitting, last) if last.turn > named.note.turn else named


def _touched(shown: Mapping[str, Merged]) -> dict[str, Merged]:
    """What images show, without a contact denied of a cord that is compressed: CSF seen around it leaves the compression."""
    compressed = "cord_compressed" in shown and shown["cord_compressed"].values == {True}
    return {name: m for name, m in shown.items() if not (compressed and name == "cord_contact" and m.values == {False})}


def _fitting(shown: Mapping[str, Merged]) -> frozenset[str]:
    """The grades that images which show all this may have."""
    return frozenset(str(p.escc) for p in PATTERNS if all(getattr(p, name) in {None, *m.values} for name, m in shown.items()))


def plain(values: Iterable[Any]) -> Any:  # noqa: ANN401 values of any fact
    """One value alone, several as a list in a stable order."""
    listed = sorted(values, key=str)
    return listed[0] if len(listed) == 1 else listed
