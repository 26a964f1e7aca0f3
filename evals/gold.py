"""Gold: what a sample may state as right. The points and bands are entered here from the printed table, never taken from the rules."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Record = Mapping[str, Any]

POINTS: Final = {
    "location": {"junctional": 3, "mobile": 2, "semirigid": 1, "rigid": 0},
    "pain": {"mechanical": 3, "occasional": 1, "none": 0},
    "lesion": {"lytic": 2, "mixed": 1, "blastic": 0},
    "alignment": {"subluxation": 4, "deformity": 2, "normal": 0},
    "collapse": {"over_50": 3, "under_50": 2, "none_over_50_involved": 1, "none": 0},
    "posterolateral": {"bilateral": 3, "unilateral": 1, "none": 0},
}
"""SINS as printed in Chang 2020, Table 3."""
JUNCTIONAL: Final = frozenset(("C0", "C1", "C2", "C7", "T1", "T2", "T11", "T12", "L1", "L5", "S1"))
ITEMS: Final = tuple(POINTS)
BANDS: Final = (("stable", 0, 6), ("indeterminate", 7, 12), ("unstable", 13, 18))
ESCC: Final = ("0", "1a", "1b", "1c", "2", "3")
PATHS: Final = ("cEBRT", "stabilization+cEBRT", "SRS", "stabilization+SRS", "decompression_stabilization+SRS")
STATUS: Final = ("answered", "needs_input", "no_evidence", "out_of_scope")
SENSITIVITY: Final = ("radiosensitive", "radioresistant")
TASKS: Final = ("dosing", "urgency", "conversation")
QUESTION: Final = ("gold_documents", "gold_sections", "gold_claim", "must", "must_not", "gold_answer", "primary_refs", "status")
VIGNETTE: Final = frozenset((
    "sins", "sins_total", "sins_range", "sins_class", "escc",
    "myelopathy", "cauda_equina", "histology", "radiosensitivity", "tolerates_surgery", "noms",
    "asks", "missing", "level", "contradiction", "doubt",
    "conversation", "noms_open_inputs", "tight", "nothing_to_score", "possible",
))  # fmt: skip
EXPECT: Final = frozenset((
    "status", "urgent", "urgent_says", "must", "must_not", "asks", "asks_not",
    "facts", "sins", "noms", "escc", "outcomes", "kind", "value",
    "range", "hypothetical", "supposed", "documents", "invalid", "turns",
))  # fmt: skip
_LISTS: Final = ("asks", "asks_not", "documents", "invalid")
ONE_DISEASE: Final = {
    "multiple myeloma": "myeloma",
    "cancer of unknown primary": "unknown primary",
    "neuroendocrine tumour": "neuroendocrine carcinoma",
}
"""Names that mean the same; a reading is not wrong for the one it chose."""
_LEVEL: Final = re.compile(r"C[0-7]|T(?:[1-9]|1[0-2])|L[1-5]|S[1-5]")


def zone(level: str) -> str:
    """The location class of one level."""
    if level in JUNCTIONAL:
        return "junctional"
    return {"C": "mobile", "L": "mobile", "T": "semirigid", "S": "rigid"}[level[0]]


def vignette(record: Record) -> list[str]:
    """What is wrong with a case and its gold."""
    right = record.get("gold")
    if not isinstance(right, dict):
        return [f"gold is {right!r}, not an object"]
    found = [*_turns(record), *[f"gold: unknown field {name!r}" for name in right if name not in VIGNETTE]]
    if not isinstance(right.get("sins"), dict) or set(right["sins"]) != set(ITEMS):
        return [*found, f"gold: sins must hold exactly {', '.join(ITEMS)}"]
    return found + _items(right) + _sum(right) + _categories(right) + _paths(right) + _possible(right)


def _turns(record: Record) -> list[str]:
    turns = record.get("turns")
    good = isinstance(turns, list) and turns and all(isinstance(turn, str) and turn.strip() for turn in turns)
    return [] if good else ['turns must be a list of texts, such as ["T12 lytic, SINS?"]']


def _items(right: Record) -> list[str]:
    wrong = [(name, value) for name, value in right["sins"].items() if value is not None and not _among(value, tuple(POINTS[name]))]
    found = [f"gold: {name} is {value!r}, not one of {', '.join(POINTS[name])}; null where several are possible" for name, value in wrong]
    level, location = right.get("level"), right["sins"]["location"]
    if isinstance(level, str) and _LEVEL.fullmatch(level) and location is not None and location != zone(level):
        found.append(f"gold: {level} is {zone(level)}, not {location}")
    return found


def _sum(right: Record) -> list[str]:
    """The total, its range and its class agree with each other and with the six items."""
    bounds, total = right.get("sins_range"), right.get("sins_total")
    if not _is_range(bounds):
        return [f"gold: sins_range is {bounds!r}, not [least, greatest] within 0 to 18"]
    assert isinstance(bounds, list)  # noqa: S101 just seen
    found = [] if total is None or bounds == [total, total] else [f"gold: sins_total {total} is not the range {bounds}"]
    items = right["sins"]
    known = [POINTS[name][value] for name, value in items.items() if _among(value, tuple(POINTS[name]))]
    if len(known) == len(ITEMS) and bounds != [sum(known), sum(known)]:
        found.append(f"gold: the six items add up to {sum(known)}, not {bounds}")
    if bounds[0] < sum(known):
        found.append(f"gold: the items stated add up to {sum(known)} already, more than {bounds[0]}")
    band = band_of(bounds)
    return found + ([f"gold: sins_class is {right.get('sins_class')!r}, but {bounds} is {band}"] if right.get("sins_class") != band else [])


def _is_range(bounds: Any) -> bool:  # noqa: ANN401 JSON
    whole = isinstance(bounds, list) and len(bounds) == 2 and all(type(each) is int for each in bounds)  # noqa: PLR2004 least and greatest
    return whole and 0 <= bounds[0] <= bounds[1] <= BANDS[-1][2]


def band_of(bounds: list[int]) -> str | None:
    """The class that a range lies in, or None when it straddles two."""
    return next((name for name, least, most in BANDS if least <= bounds[0] and bounds[1] <= most), None)


def _categories(right: Record) -> list[str]:
    allowed: dict[str, tuple[Any, ...]] = {
        "escc": (*ESCC, None),
        "myelopathy": (True, False, None),
        "cauda_equina": (True, False, None),
        "tolerates_surgery": (True, False, None),
        "radiosensitivity": (*SENSITIVITY, None),
    }
    return [f"gold: {name} cannot be {right[name]!r}" for name, values in allowed.items() if name in right and not _among(right[name], values)]


def _possible(right: Record) -> list[str]:
    """Possibilities are two or more, of a fact that the gold does not settle."""
    stated = {**right, **right["sins"]}
    named = right.get("possible", {})
    if not isinstance(named, dict) or not all(isinstance(values, list) for values in named.values()):
        return [f"gold: possible is {named!r}, not an object of lists"]
    few = [f"gold: possible {name} must list two values or more" for name, values in named.items() if len(values) < 2]  # noqa: PLR2004 not settled
    settled = [f"gold: {name} is settled, so nothing else is possible" for name in named if stated.get(name) is not None]
    allowed: dict[str, tuple[str, ...]] = {**{name: tuple(values) for name, values in POINTS.items()}, "escc": ESCC}
    strange = [(n, v) for n, values in named.items() if n in allowed for v in values if v not in allowed[n]]
    return few + settled + [f"gold: {name} cannot be {value!r}" for name, value in strange]


def _among(value: Any, allowed: tuple[Any, ...]) -> bool:  # noqa: ANN401 JSON
    return any(value is each or (type(value) is type(each) and value == each) for each in allowed)


def _paths(right: Record) -> list[str]:
    paths = right.get("noms")
    if paths is None:
        return []
    if not isinstance(paths, list) or not paths:
        return [f"gold: noms is {paths!r}, not a list of paths or null"]
    return [f"gold: {path!r} is no treatment path" for path in paths if path not in PATHS]


def question(record: Record) -> list[str]:
    """What is wrong with a question and its gold."""
    if not isinstance(record.get("question"), str) or not record["question"].strip():
        return ["question must be a text"]
    status = record.get("status")
    if status not in STATUS:
        return [f"status is {status!r}, not one of {', '.join(STATUS)}"]
    found = [*_turns(record)] if "turns" in record else []
    found += regexes("must", record.get("must", []), grouped=True) + regexes("must_not", record.get("must_not", []))
    if status == "answered" and not (record.get("must") or record.get("gold_documents")):
        found.append("answered, but neither must nor gold_documents says by what")
    if status in {"no_evidence", "out_of_scope"} and record.get("must"):
        found.append(f"{status}, yet must asks for an answer")
    return found + _cited(record)


def _cited(record: Record) -> list[str]:
    """Papers, sections and references that are not given as lists."""
    papers, sections, references = record.get("gold_documents", []), record.get("gold_sections", []), record.get("primary_refs", {})
    found = [] if _texts(papers) else [f"gold_documents is {papers!r}, not a list of texts"]
    if not (isinstance(sections, list) and all(_texts(each) and len(each) == 2 for each in sections)):  # noqa: PLR2004 paper and heading
        found.append("gold_sections must be a list of [document, section]")
    if not (isinstance(references, dict) and all(map(_texts, references.values()))):
        found.append('primary_refs must be like {"document": ["28"]}')
    return found


def _texts(value: Any) -> bool:  # noqa: ANN401 JSON
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def regexes(field: str, given: Any, *, grouped: bool = False) -> list[str]:  # noqa: ANN401 JSON
    """Patterns that do not compile, or are no patterns."""
    groups = given if grouped else [given]
    if not isinstance(given, list) or not all(isinstance(group, list) for group in groups):
        return [f"{field} must be a list of {'lists of patterns' if grouped else 'patterns'}"]
    return [f"{field}: {error}" for group in groups for pattern in group if (error := _uncompiled(pattern))]


def _uncompiled(pattern: Any) -> str | None:  # noqa: ANN401 JSON
    if not isinstance(pattern, str):
        return f"{pattern!r} is no pattern"
    try:
        re.compile(pattern)
    except re.error as error:
        return f"{pattern!r} is no pattern: {error}"
    return None


def query(record: Record) -> list[str]:
    """What is wrong with a query and the place it should find."""
    if not isinstance(record.get("query"), str) or not isinstance(record.get("document"), str):
        return ["query and document must be texts"]
    if isinstance(record.get("anchor"), str) and record["anchor"].strip():
        return []
    start, end = record.get("start"), record.get("end")
    whole = type(start) is int and type(end) is int and 0 <= start < end
    return [] if whole else [f"needs an anchor, or start before end, not {start!r} to {end!r}"]


def expectation(record: Record) -> list[str]:
    """What is wrong with a dosing, urgency or conversation sample."""
    if record.get("task") not in TASKS:
        return [f"task is {record.get('task')!r}, not one of {', '.join(TASKS)}"]
    right = record.get("expect")
    if not isinstance(right, dict) or not right:
        return ["expect must be an object that says what is right"]
    found = [] if "call" in record else _turns(record)
    if "call" in record and not _is_call(record["call"]):
        found.append('call must be {"rule": name, "facts": {...}}')
    each_turn = right.get("turns", [])
    if each_turn and len(each_turn) != len(record.get("turns", [])):
        found.append(f"expect: {len(each_turn)} turns for {len(record.get('turns', []))} that are said")
    return found + [line for one in (right, *each_turn) for line in _expected(one or {})]


def _is_call(call: Any) -> bool:  # noqa: ANN401 JSON
    return isinstance(call, dict) and set(call) == {"rule", "facts"} and isinstance(call["facts"], dict)


def _expected(one: Record) -> list[str]:
    found = [f"expect: unknown field {name!r}" for name in one if name not in EXPECT]
    if one.get("status", "answered") not in STATUS:
        found.append(f"expect: status {one['status']!r} is not one of {', '.join(STATUS)}")
    found += regexes("must", one.get("must", []), grouped=True) + regexes("must_not", one.get("must_not", []))
    found += regexes("urgent_says", one.get("urgent_says", []), grouped=True)
    found += [f"expect: {name} is {one[name]!r}, not a list of texts" for name in _LISTS if not _texts(one.get(name, []))]
    if "sins" in one and not _is_range(one["sins"]):
        found.append(f"expect: sins is {one['sins']!r}, not [least, greatest] within 0 to 18")
    return found + _categories(one) + _paths(one)


CHECKS: Final[Mapping[str, Callable[[Record], list[str]]]] = {"vignette": vignette, "question": question, "query": query, "expectation": expectation}
