"""`spinemets ask`: one answer, or a file of conversations, one a line."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from assistant import settings
from assistant.answer import Answer, Status
from assistant.cli import CallError
from assistant.commands import printing

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from assistant.events import Engine
    from assistant.record import Record

EXIT: Final = {Status.ANSWERED: 0, Status.NEEDS_INPUT: 3, Status.NO_EVIDENCE: 3, Status.OUT_OF_SCOPE: 3}


def add_arguments(_name: str, parser: argparse.ArgumentParser) -> None:
    """TEXT or -, --json, --note, --batch FILE, --save FILE, --model PROVIDER:NAME."""
    parser.add_argument("text", nargs="*", metavar="TEXT", help="a case or a question; - reads standard input")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="print one Answer object")
    shape.add_argument("--note", action="store_true", help="print a consult note")
    parser.add_argument("--markdown", action="store_true", help="the note in Markdown")
    parser.add_argument("--batch", metavar="FILE", help='lines {"id": ..., "turns": [...]}, one conversation a line')
    parser.add_argument(
        "--save", metavar="FILE", help="append the conversation to a record that `spinemets replay` runs again; nothing is kept otherwise"
    )
    parser.add_argument("--model", metavar="PROVIDER:NAME", help="a language model writes the prose (default: SPINEMETS_MODEL, else none)")


def run(_name: str, options: argparse.Namespace, _rest: list[str]) -> int:
    """Answer and print; the exit code says whether it could be answered."""
    if options.markdown and not options.note:
        raise CallError("--markdown is the form of a note; give --note as well")
    record = _record(options.save)
    engine = engine_for(options.model)
    if options.batch:
        return _batch(engine, options.batch, record)
    text = _text(options.text)
    answer = last(engine, text)
    _print(answer, options)
    _keep(record, engine, [(text, answer)])
    return EXIT[answer.status]


def _print(answer: Answer, options: argparse.Namespace) -> None:
    if options.json:
        printing.json_line(answer.to_json())
    elif options.note:
        from assistant.note import note  # noqa: PLC0415 only for a note

        printing.out(note(answer, markdown=options.markdown).rstrip("\n"))
    else:
        printing.answer(answer)


def _record(name: str | None) -> Record | None:
    """The record to append to; a file that is none, or whose chain is broken, is refused before anything is answered."""
    if name is None:
        return None
    from assistant.record import Record, RecordError  # noqa: PLC0415 only to keep

    try:
        return Record(Path(name))
    except RecordError as error:
        raise CallError(f"--save: {error}") from None


def _keep(record: Record | None, engine: Engine, turns: Iterable[tuple[str, Answer]]) -> None:
    if record:
        record.start(engine.name)
        for text, answer in turns:
            record.turn(text, answer)


def engine_for(model: str | None) -> Engine:
    """The embedded engine, or the one that a model's name asks for; SPINEMETS_MODEL names one when the call does not."""
    if model := settings.model(model):
        from assistant.language_model import engine  # noqa: PLC0415 LangChain only when a model is asked for

        made = engine(model)
        if made.banner:
            printing.complain(made.banner)
        return made
    from assistant.rules_engine import RulesEngine  # noqa: PLC0415 only to ask

    return RulesEngine(printing.evidence())


def last(engine: Engine, text: str) -> Answer:
    """The Answer to one turn; refuses text that cannot be read."""
    from assistant.legible import TurnError  # noqa: PLC0415 only to ask

    try:
        for event in engine.ask(text):
            if isinstance(event, Answer):
                return event
    except TurnError as error:
        raise CallError(str(error)) from None
    raise RuntimeError("the engine ended without an answer")


def _text(words: list[str]) -> str:
    if words == ["-"]:
        return decoded(sys.stdin.buffer.read(), "standard input")
    if not words:
        raise CallError("nothing to answer; give a text in quotes, or - to read standard input")
    text = " ".join(words)
    if not text.isascii() and any("\ud800" <= c <= "\udfff" for c in text):
        raise CallError("the text is not UTF-8; check the terminal's encoding")
    return text


def decoded(raw: bytes, name: str) -> str:
    """UTF-8 text; binary or another encoding is refused by name."""
    if b"\0" in raw:
        raise CallError(f"{name} is binary, not text; give plain UTF-8 text")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise CallError(f"{name} is not UTF-8 (byte {raw[error.start]:#04x} at {error.start}); convert it with iconv -t UTF-8") from None


def _batch(engine: Engine, name: str, record: Record | None) -> int:
    try:
        raw = Path(name).read_bytes() if name != "-" else sys.stdin.buffer.read()
    except OSError as error:
        raise CallError(f"--batch {name}: {error.strerror}; give a readable JSONL file") from None
    for number, line in enumerate(raw.split(b"\n"), 1):
        if line.strip():
            known, told = _conversation(engine, line, number)
            printing.json_line(known | {"turns": [answer.to_json() for _, answer in told]} if told else known)
            _keep(record if told else None, engine, told)
    return 0


def _conversation(engine: Engine, line: bytes, number: int) -> tuple[dict[str, Any], list[tuple[str, Answer]]]:
    """One line of a batch; a bad line becomes an error and the run goes on."""
    known: Any = None
    try:
        given = json.loads(decoded(line, f"line {number}"))
        known = given.get("id") if isinstance(given, dict) else None
        turns = _turns(given)
        engine.reset()
        return {"id": known}, [(turn, last(engine, turn)) for turn in turns]
    except Exception as error:  # noqa: BLE001 one line must not end the run
        return {"id": known, "error": f"line {number}: {error}"}, []


def _turns(given: Any) -> list[str]:  # noqa: ANN401 JSON
    turns = given.get("turns") if isinstance(given, dict) else None
    if not isinstance(turns, list) or not turns or not all(isinstance(turn, str) for turn in turns):
        raise CallError('needs {"id": ..., "turns": ["text", ...]}')
    return turns
