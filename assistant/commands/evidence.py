"""`spinemets search` and `spinemets corpus`: finding evidence, and the full texts behind it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.cli import CallError
from assistant.commands import printing

if TYPE_CHECKING:
    import argparse

    from corpus.search import Hit


def add_arguments(name: str, parser: argparse.ArgumentParser) -> None:
    """`search` TEXT -k N --json; `corpus` add PATH..., list, remove ID, rebuild, check."""
    parser.add_argument("--json", action="store_true", help="print JSON")
    if name == "search":
        parser.add_argument("text", nargs="+", metavar="TEXT")
        parser.add_argument("-k", type=int, default=5, metavar="N", help="how many (default 5)")
        return
    parser.add_argument("action", choices=("add", "list", "remove", "rebuild", "check"))
    parser.add_argument("names", nargs="*", metavar="PATH_OR_ID")


def run(name: str, options: argparse.Namespace, _rest: list[str]) -> int:
    """Dispatch on the command."""
    return _search(options) if name == "search" else _CORPUS[options.action](options)


def _search(options: argparse.Namespace) -> int:
    if not 1 <= options.k <= 100:  # noqa: PLR2004 a screenful of pages at the most
        raise CallError(f"-k {options.k} is not between 1 and 100")
    text = " ".join(options.text)
    if not text.strip():
        raise CallError("nothing to search for; give a few words")
    found = printing.evidence().search.best(text, options.k)
    if options.json:
        printing.out(json.dumps({"results": [hit_json(hit) for hit in found]}, ensure_ascii=False))
    for hit in [] if options.json else found:
        entry = hit.entry
        printing.out(f"{hit.score:.2f}  {entry.document}, {entry.section}" + (f" (primary {', '.join(entry.primary)})" if entry.primary else ""))
        printing.out(f"      {entry.text}")
    return 0 if found else 3


def hit_json(hit: Hit) -> dict[str, Any]:
    """One result as the contract prints it."""
    entry = hit.entry
    claim = entry.kind == "claim"
    return {
        "document": entry.document,
        "section": entry.section,
        "primary": list(entry.primary),
        "claim": entry.id if claim else None,
        "text": entry.text if claim else None,
        "quote": hit.quote,
        "span": list(hit.span) if hit.span else None,
        "score": round(hit.score, 4),
    }


def _add(options: argparse.Namespace) -> int:
    from corpus.home import home  # noqa: PLC0415 only for the library
    from corpus.library import Library  # noqa: PLC0415 the same

    if not options.names:
        raise CallError("corpus add needs files or folders (.txt .md .pdf)")
    done = Library(home()).add([Path(name) for name in options.names], lambda n, total, name: printing.progress(name, n, total))
    for each in done:
        (printing.out if each.source else printing.complain)(each.message)
    return 0 if done and all(each.source for each in done) else 2


def _list(_options: argparse.Namespace) -> int:
    from corpus.home import home  # noqa: PLC0415 only for the library
    from corpus.library import Library  # noqa: PLC0415 the same

    for document in Library(home()).documents():
        source = document.source
        printing.out(f"{source.id:<24} {source.year}  {source.title} ({len(document.passages)} passages)")
    return 0


def _remove(options: argparse.Namespace) -> int:
    from corpus.home import home  # noqa: PLC0415 only for the library
    from corpus.library import Library  # noqa: PLC0415 the same

    library = Library(home())
    for name in options.names or [""]:
        if not library.remove(name):
            raise CallError(f"no imported document {name!r}; `spinemets corpus list` names them")
    return 0


def _rebuild(_options: argparse.Namespace) -> int:
    import shutil  # noqa: PLC0415 only here

    from corpus.home import home  # noqa: PLC0415 only for the library

    for folder in home().glob("index-*"):
        shutil.rmtree(folder)
    index = printing.evidence().search.index
    printing.out(f"{len(index.entries)} entries, corpus {index.version[:16]}")
    return 0


def _check(_options: argparse.Namespace) -> int:
    from corpus.check import check  # noqa: PLC0415 only to check
    from corpus.claim import load  # noqa: PLC0415 the same
    from corpus.home import home  # noqa: PLC0415 the same
    from corpus.library import Library  # noqa: PLC0415 the same

    documents = Library(home()).documents()
    if not documents:
        raise CallError("no full text is imported; `spinemets corpus add PATH...` first")
    report = check(documents, load())
    printing.out(report.render())
    return 0 if report.passed else 1


_CORPUS = {"add": _add, "list": _list, "remove": _remove, "rebuild": _rebuild, "check": _check}
