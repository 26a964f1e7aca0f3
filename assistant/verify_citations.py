"""Where every number comes from: constants without a citation, and citations that lead nowhere."""

from __future__ import annotations

import re
import sys
from dataclasses import fields, is_dataclass
from functools import cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, Annotated, Any, Final, get_args, get_origin, get_type_hints

from core import bibliography
from core.citation import Citation, Source
from core.outcome import Dispute, Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path
    from types import ModuleType

FOLDERS: Final = ("core.scores.", "core.equations.", "core.dosing.", "core.pathways.")
_MARKS: Final = re.compile(r"[*#_`^{}.:]|\s+")
Found = tuple[str, str, int, tuple[str, ...]]


def citation_checks(seen: set[object], documents: Path | None, progress: Callable[[str, int, int], None]) -> Iterator[Found]:
    """The two claims about sources: name, claim, cases, failures. `seen` are reasons and disputes met while running the rules."""
    modules = rule_modules()
    bare = [f"{module.__name__}.{name} has no citation" for module in modules for name in uncited(module)]
    constants = [name for module in modules for name in vars(module) if name.isupper()]
    progress("constants", len(constants), len(constants))
    yield "constants", "every table, dose and limit carries its citation", len(constants), tuple(bare)
    places = sorted({*cited(seen), *(each for module in modules for each in module_citations(module))}, key=str)
    lost = [why for each in places for why in unresolved(each, documents)]
    where = "and its section stands in the full text" if documents else "(set SPINEMETS_DOCUMENTS to look sections up in full texts)"
    progress("citations", len(places), len(places))
    yield "citations", f"every citation names a document of the bibliography and a place in it {where}", len(places), tuple(lost)


def rule_modules() -> list[ModuleType]:
    """Every module that holds a rule on offer, or tables that one of them shares."""
    return [module for name, module in sorted(sys.modules.items()) if name.startswith(FOLDERS)]


def uncited(module: ModuleType) -> list[str]:
    """Constants of this module that hold numbers without a citation, or an annotation that cites nothing."""
    hints = _hints(module)
    own = {name: value for name, value in vars(module).items() if name in hints and name.isupper() and not name.startswith("_")}
    citing = {name for name in own if any(isinstance(each, Citation) for each in _metadata(hints[name]))}
    known = {id(own[name]) for name in citing}
    return [name for name, value in own.items() if name not in citing and (get_origin(hints[name]) is Annotated or _bare(value, known))]


def module_citations(module: ModuleType) -> set[Citation]:
    """Every place that the module's constants name."""
    return cited([*vars(module).values(), *(each for hint in _hints(module).values() for each in _metadata(hint))])


def cited(values: Iterable[object]) -> set[Citation]:
    """Every citation inside these values."""
    return {each for value in values for each in _citations(value)}


def unresolved(place: Citation, documents: Path | None) -> list[str]:
    """Why this citation leads nowhere; empty when it is sound."""
    known = {each for each in vars(bibliography).values() if isinstance(each, Source)}
    wrong = [f"{place}: no such document in the bibliography"] if place.source not in known else []
    wrong += [f"{place}: no section"] if not place.section.strip() else []
    wrong += [f"{place}: {each!r} is no reference number" for each in place.primary if place.source.corpus and not each.isdigit()]
    text = _text(documents, place.source.id) if documents and place.source.corpus else None
    if documents and place.source.corpus and (text is None or not printed(text, place.section)):
        wrong.append(f"{place}: {place.section!r} is not in {place.source.id}.txt")
    return wrong


def printed(text: str, section: str) -> bool:
    """True when a line of the document opens with this heading, however it is marked up or broken."""
    return f"\n{plain(section)}" in _flat(text)


def plain(text: str) -> str:
    """Text without Markdown marks, case, spaces or the punctuation after "Table 1"."""
    return _MARKS.sub("", text).lower()


@cache
def _flat(text: str) -> str:
    """Each line followed by the next two: a heading may be broken over lines."""
    lines = [plain(line) for line in text.splitlines() if line.strip()]
    return "".join(f"\n{''.join(lines[at : at + 3])}" for at in range(len(lines)))


@cache
def _text(documents: Path, name: str) -> str | None:
    path = documents / f"{name}.txt"
    return path.read_text(encoding="utf-8") if path.exists() else None


def _hints(module: ModuleType) -> dict[str, Any]:
    """The annotations of the module's constants; a bare Final says nothing of the type."""
    written = getattr(module, "__annotations__", {})
    plain_final = {name: object for name, hint in written.items() if hint.startswith("Final")}
    read = SimpleNamespace(__annotations__={name: hint for name, hint in written.items() if name not in plain_final})
    return {**plain_final, **get_type_hints(read, vars(module), include_extras=True)}


def _metadata(hint: object) -> tuple[Any, ...]:
    return get_args(hint)[1:] if get_origin(hint) is Annotated else ()


def _bare(value: object, known: set[int]) -> bool:
    """True when numbers are in here that no citation covers."""
    if id(value) in known or isinstance(value, Citation | Reason | Dispute | bool | str):
        return False
    if isinstance(value, int | float):
        return True
    return any(_bare(each, known) for each in _inside(value))


def _citations(value: object) -> Iterator[Citation]:
    if isinstance(value, Citation):
        yield value
    for each in _inside(value):
        yield from _citations(each)


def _inside(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return [*value, *value.values()]
    if isinstance(value, tuple | list | set | frozenset):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return [getattr(value, field.name) for field in fields(value)]
    return ()
