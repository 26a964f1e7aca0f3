"""Pairing: which figures of a sentence belong together: "2.7 % at two years", "at 2 and 3 years 2.7 % and 5.8 %, respectively"."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from assistant.numerals import TIMES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from assistant.quantities import Mention
    from assistant.wording import Term

_THAN: Final = re.compile(r"\bthan (?P<second>[^,:;\d]{3,60})[,:] (?:an? )?(?:median |mean )?")
_ARM: Final = re.compile(r"(?P<first>[\d.]+ ?(?:%|[a-z]+)? (?:vs?\.?|versus) )?")
_COUNTED: Final = frozenset({"patient", "case"})
_AT: Final = re.compile(r"(?: (?:for|of) [a-z ]{3,20})? (?:at|by|after|within|in) (?:the )?(?:first )?")
_ARMS: Final = re.compile(
    r"\b(?:with|after|for|in) (?P<first>[a-z-]+(?: [a-z-]+){0,2}) (?:versus|vs?\.?) (?P<second>[a-z-]+(?: [a-z-]+){0,2}?)"
    r"(?= (?:was|were|is|are)\b|[,:])"
)
_VERSUS: Final = re.compile(r",? (?:versus|vs?\.?|against|compared (?:with|to)) ")
_LINK: Final = re.compile(
    r"(?:,? (?:and|or)|,|,? (?:versus|vs?\.?|against|as opposed to|compared (?:with|to))| to)"
    r"(?: (?:only|just|about|under|below|over|above|(?:less|more) than|up to|at least))* "
)

_CLOSED: Final = re.compile(r"\W*(?:\Z|[.,;(\[])")
_WHEN: Final = re.compile(r"\b(?:at|by) \Z")
_IT_WAS: Final = re.compile(r",?(?: (?:of|to|it|the|a|rate|figure|share|risk|is|was|were|had|has|been|risen|reached|about|only|just))* ")
_ASIDE: Final = re.compile(r"\([^()%]*\)")
_BRACKETED: Final = re.compile(r"\([^()]*\)")
_PARTED: Final = re.compile(r"[,;:]|(?<= )[./](?= )|\band\b")
_AFTER_ALL: Final = re.compile(r"[ .,;/]*(?:x+[ .,;/]*)?(?:and)?[ .:]*")
_SEVERAL, _OUTSIDE = 3, 0.15
_ELLIPSIS: Final = re.compile(r",? (?:whereas|while|versus|against|compared (?:with|to)) [^,.;\d]{0,40}")


def sharing_units(found: list[Mention], text: str) -> Iterator[Mention]:
    """In "8, 12 and 16 weeks" a figure without a unit in a list takes that of the list."""
    unit, run = "", False
    for at in range(len(found) - 1, -1, -1):
        each = found[at]
        following = found[at + 1] if at + 1 < len(found) else None
        linked = following is not None and re.fullmatch(r",? ?(?:and|or|to|versus|vs\.?|-)? ?(?:then )?", text[each.end : following.start])
        alone = bool(linked) and text[each.end : following.start].strip() == "," and not run  # type: ignore[union-attr]
        unit, run = unit if linked and not alone else "", bool(linked)
        if each.kind == "amount" and not each.unit and unit and not (text[each.start - 1 : each.start] == "(" and unit == "ratio"):
            value = tuple(part / 100 if isinstance(part, Fraction) and unit == "ratio" else part for part in each.value)  # type: ignore[attr-defined]
            found[at] = replace(each, value=value, unit=unit)
        unit = found[at].unit if found[at].kind == "amount" else ""
    yield from _carrying_on(found, text)


def _carrying_on(found: list[Mention], text: str) -> Iterator[Mention]:
    """In "within 24 hours if A, 72 hours if B" the limit of the first holds for the others of the list."""
    limit, end, when = "", 0, ""
    before: Mention | None = None
    for each in found:
        relation = _relation(each)
        carried = limit and relation == "=" and each.unit in TIMES and re.search(r", (?:and |or )?$", text[end : each.start][-8:])
        made = _beside(before, each, text) if before and relation == "=" else each
        if relation and _WHEN.search(text, 0, each.start):
            made = replace(made, unit=when) if when and not made.unit and _CLOSED.match(text, each.end) else made
            when = made.unit if made.unit in TIMES else when
        before = each if relation else before
        if relation in {"<=", ">="} and each.unit in TIMES:
            limit = relation
        end = each.end
        yield replace(made, also=limit) if carried else made


def _relation(each: Mention) -> str:
    return str(each.value[0]) if each.kind == "amount" and isinstance(each.value, tuple) else ""


def _beside(before: Mention, each: Mention, text: str) -> Mention:
    """In "up to three quarters (75 %)" the limit is one; in "3 fractions, whereas B needs 10" the unit is left out."""
    same = isinstance(before.value, tuple) and isinstance(each.value, tuple) and before.value[1:] == each.value[1:]
    if same and before.unit == each.unit and text[each.start - 1 : each.start] == "(":
        return replace(each, also=_relation(before))
    left_out = not each.unit and _ELLIPSIS.fullmatch(text, before.end, each.start) and _CLOSED.match(text, each.end)
    return replace(each, unit=before.unit) if left_out else each


def pairs(text: str, numbers: Sequence[Mention]) -> Mapping[int, Mention]:
    """For each start of a figure that is tied to one other of another unit, that other."""
    runs = _runs(text, numbers)
    tied: dict[int, Mention] = {}
    for run, following in pairwise(runs):
        if len(run) == len(following) > 1 and run[0].unit != following[0].unit:
            tied |= {one.start: two for one, two in zip(run, following, strict=True)}
            tied |= {two.start: one for one, two in zip(run, following, strict=True)}
        elif len(following) == 1 and following[0].unit in TIMES and _AT.fullmatch(text, run[-1].end, following[0].start):
            tied |= {one.start: following[0] for one in run}
    for run, following in pairwise(runs):
        if _dated(run, following, text) and not {run[0].start, following[0].start} & {*tied, *(each.start for each in tied.values())}:
            tied |= {run[0].start: following[0], following[0].start: run[0]}
    return tied


def _dated(run: Sequence[Mention], following: Sequence[Mention], text: str) -> bool:
    """True for "at 1 year, of 4.2%" and "by 2 years the rate is 12.5%"."""
    when = len(run) == len(following) == 1 and run[0].unit in TIMES and following[0].unit not in TIMES
    return when and bool(_WHEN.search(text, 0, run[0].start)) and bool(_IT_WAS.fullmatch(text, run[0].end, following[0].start))


def _runs(text: str, numbers: Sequence[Mention]) -> list[list[Mention]]:
    """Figures of one unit in a row, linked by nothing but a comma, "and" or "versus"."""
    runs: list[list[Mention]] = []
    for each in numbers:
        if each.kind != "amount" or not each.unit:
            continue
        last = runs[-1][-1] if runs else None
        if last and last.unit == each.unit and _LINK.fullmatch(text, last.end, each.start):
            runs[-1].append(each)
        else:
            runs.append([each])
    return runs


def in_arm(weights: dict[str, float], each: Mention, terms: Sequence[Term], text: str) -> dict[str, float]:
    """In "longer after A than after B, median 122 days versus 13 days" the second figure is that of B and the first is not."""
    arms = _THAN.search(text, 0, each.start) if "than " in text else None
    said = arms and _ARM.fullmatch(text, arms.end(), each.start)
    if not arms or not said:
        return weights
    first = {term.name for term in terms if term.start < arms.start()}
    second = {term.name for term in terms if arms.start("second") <= term.start < arms.end("second")}
    own, others = (second - first, first - second) if said["first"] else (first - second, second - first)
    return weights | dict.fromkeys(own & weights.keys(), 1.0) | dict.fromkeys(others, 0.0)


def versus(text: str, numbers: Sequence[Mention], terms: Sequence[Term]) -> Mapping[int, tuple[frozenset[str], frozenset[str]]]:
    """In "with low versus high dose 5% v 0.41%" each figure is of one arm, and each arm has its figures: what is its own, and what the other's."""
    arms = _ARMS.search(text)
    both = [(one, two) for one, two in pairwise(numbers) if arms and one.start > arms.end() and _VERSUS.fullmatch(text, one.end, two.start)]
    if not arms or not both:
        return {}
    head = arms["second"].rpartition(" ")[2].lower()
    names = [_of_arm(terms, *arms.span(side), head) for side in ("first", "second")]
    found = {each.start: (names[side], names[1 - side]) for pair in both for side, each in enumerate(pair)}
    figures = [frozenset(mark(pair[side]) for pair in both) for side in (0, 1)]
    return found | {at: (figures[side], figures[1 - side]) for side, word in enumerate(("first", "second")) for at in range(*arms.span(word))}


def of_arm(weights: dict[str, float], arm: tuple[frozenset[str], frozenset[str]] | None) -> dict[str, float]:
    """The weights around a figure or the name of an arm: its own first, and nothing of the other."""
    own, other = arm or (frozenset(), frozenset())
    return weights | dict.fromkeys(own, 1.0) | dict.fromkeys(other - own, 0.0)


def _of_arm(terms: Sequence[Term], start: int, end: int, head: str) -> frozenset[str]:
    """The terms of an arm; of "low versus high dose" the first is "low-dose"."""
    names = {term.name for term in terms if start <= term.start < end}
    return frozenset({*names, *(f"{name}-{head}" for name in names)})


def linked(text: str, one: Mention, two: Mention) -> bool:
    """True for "5 % v 0.41 %": two figures with nothing between them but the link."""
    first, last = sorted((one, two), key=lambda each: each.start)
    return one.kind == two.kind == "amount" and bool(_LINK.fullmatch(text, first.end, last.start))


def listed(text: str, numbers: Sequence[Mention]) -> Mapping[int, tuple[int, int]]:
    """In "level 3, mechanical pain 3, lytic 2" each bare figure belongs to its own item: the item's place by the figure's start."""
    if sum(each.kind == "amount" and not each.unit for each in numbers) < _SEVERAL:
        return {}
    flat = _ASIDE.sub(lambda match: "x" * len(match[0]), text)
    edges = [0, *(match.end() for match in _PARTED.finditer(_BRACKETED.sub(lambda match: "x" * len(match[0]), text))), len(text)]
    items = {each.start: (start, end) for start, end in pairwise(edges) for each in numbers if _closes(each, flat, start, end)}
    return items if len(items) >= _SEVERAL else {}


def _closes(each: Mention, flat: str, start: int, end: int) -> bool:
    """Whether a bare figure ends an item that has words before it."""
    if each.kind != "amount" or each.unit or not start <= each.start < end:
        return False
    return bool(_AFTER_ALL.fullmatch(flat, each.end, end)) and any(character.isalpha() for character in flat[start : each.start])


def in_item(weights: dict[str, float], each: Mention, items: Mapping[int, tuple[int, int]], terms: Sequence[Term]) -> dict[str, float]:
    """The weights around a figure of such a list: what stands in its item first, all else far behind."""
    if each.start not in items:
        return weights
    start, end = items[each.start]
    inside = {term.name for term in terms if start <= term.start < end}
    near = {name for name in inside if not name[-1].isdigit()}
    return {name: 1.0 if name in near else weight * (1 if name.startswith("#amount") else _OUTSIDE) for name, weight in weights.items()}


def mark(each: Mention) -> str:
    """A figure as a term around others."""
    return f"#{each.kind}:{'' if each.unit in _COUNTED else each.unit}|{each.value}"


def tied_only(weights: dict[str, float], each: Mention, tied: Mapping[int, Mention]) -> dict[str, float]:
    """The weights around a figure: where it is tied to another only that one of its unit counts, else none that is tied elsewhere."""
    partner = tied.get(each.start)
    if not tied:
        return weights
    if not partner:
        taken = {mark(other) for start, other in tied.items() if start != each.start and other.unit != each.unit}
        return {name: weight for name, weight in weights.items() if name not in taken} if each.kind == "amount" and each.unit else weights
    start = f"#amount:{partner.unit}|"
    return {name: weight for name, weight in weights.items() if not name.startswith(start)} | {mark(partner): 1.0}
