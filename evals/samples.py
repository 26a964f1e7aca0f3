"""Samples: JSONL files read and validated, one line of complaint for every line that cannot be used.

A line is one of: a vignette (`gold` with `sins`), a question (`question`), a query (`query`), or an expectation (`task`, `expect`).
"""

from __future__ import annotations

import difflib
import json
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from evals import gold
from evals.task import Sample

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

OWN: Final = Path(__file__).with_name("samples")
_META: Final = frozenset({"id", "style", "author", "source", "reason", "reasons", "second_reading"})
_FIELDS: Final = {
    "vignette": _META | {"turns", "gold"},
    "question": _META | {"question", "turns", "kind", *gold.QUESTION},
    "query": _META | {"query", "document", "start", "end", "anchor"},
    "expectation": _META | {"task", "turns", "call", "expect"},
}


class SamplesError(ValueError):
    """Samples that cannot be used; `lines` holds one complaint each: file, line, what, what to do."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.lines = tuple(lines)
        more = f" (and {len(self.lines) - 1} more)" if len(self.lines) > 1 else ""
        super().__init__(self.lines[0] + more)


def own() -> tuple[Path, ...]:
    """The files of samples that come with the program."""
    return tuple(sorted(OWN.glob("*.jsonl")))


def load(paths: Iterable[Path]) -> dict[str, list[Sample]]:
    """Every sample by its form; raises `SamplesError` that names each faulty line."""
    complaints: list[str] = []
    pool: defaultdict[str, list[Sample]] = defaultdict(list)
    seen: dict[str, str] = {}
    for path in paths:
        before = len(complaints)
        count = 0
        for place, record in _records(path, complaints):
            count += 1
            sample = _sample(place, record, seen, complaints)
            if sample:
                pool[sample.form].append(sample)
        if not count and len(complaints) == before:
            complaints.append(f"{path.name}: no samples; give one JSON object a line")
    if complaints:
        raise SamplesError(complaints)
    return dict(pool)


def _records(path: Path, complaints: list[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    try:
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise SamplesError([f"{path}: {error.strerror}; give a readable JSONL file"]) from None
    except UnicodeDecodeError as error:
        raise SamplesError([f"{path.name}: not UTF-8 at byte {error.start}; convert it with iconv -t UTF-8"]) from None
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            record = _parsed(f"{path.name}:{number}", line, complaints)
            if record is not None:
                yield f"{path.name}:{number}", record


def _parsed(place: str, line: str, complaints: list[str]) -> dict[str, Any] | None:
    try:
        record = json.loads(line, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        complaints.append(f"{place}: not JSON: {error}")
        return None
    if not isinstance(record, dict):
        complaints.append(f"{place}: a JSON {type(record).__name__}, not an object")
        return None
    return record


def _no_constant(name: str) -> Any:  # noqa: ANN401 never returns
    raise ValueError(f"{name} is not a value")


def _sample(place: str, record: Mapping[str, Any], seen: dict[str, str], complaints: list[str]) -> Sample | None:
    """The sample of one line, or None after saying what is wrong with it."""
    form = _form(record)
    found = [] if form else ["neither a vignette (gold), a question, a query, nor an expectation (task, expect)"]
    found += _identity(record, seen, place)
    if form:
        found += _unknown(record, _FIELDS[form])
        found += gold.CHECKS[form](record)
    complaints.extend(f"{place}: {each}" for each in found)
    return None if found else _built(place, form, record)


def _form(record: Mapping[str, Any]) -> str:
    if "query" in record or "question" in record:
        return "query" if "query" in record else "question"
    if "expect" in record or "task" in record:
        return "expectation"
    return "vignette" if "gold" in record else ""


def _identity(record: Mapping[str, Any], seen: dict[str, str], place: str) -> list[str]:
    name = record.get("id")
    if not isinstance(name, str) or not name.strip():
        return ["no id; give each sample an id of its own"]
    first = seen.setdefault(name, place)
    return [f"id {name!r} is already used at {first}"] if first != place else []


def _unknown(record: Mapping[str, Any], known: frozenset[str]) -> list[str]:
    return [f"unknown field {name!r}{near(name, known)}" for name in record if name not in known]


def near(name: str, known: Iterable[str]) -> str:
    """A hint at the nearest name that exists."""
    found = difflib.get_close_matches(name, list(known), 1)
    return f"; did you mean {found[0]!r}?" if found else ""


def _built(place: str, form: str, record: Mapping[str, Any]) -> Sample:
    meta = {name: record[name] for name in _META & set(record)}
    turns = tuple(record.get("turns") or [record.get("question") or record.get("query") or ""])
    right = record.get("gold") or record.get("expect") or {name: record[name] for name in record if name not in _META}
    name = str(record["task"]) if form == "expectation" else form
    return Sample(record["id"], name, turns, right, record.get("style", ""), place, record.get("call"), meta=meta)
