"""Runs: one run, one folder. What it was made with, every transcript as it came, every verdict.

run.json   transcripts.jsonl   results.jsonl   summary.json
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import time
from dataclasses import asdict, dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from core.version import rules_version
from corpus.home import home
from corpus.version import corpus_version
from evals import documents, statistics
from evals.task import Transcript

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from evals.task import Result

FORMAT: Final = 1
_PACKAGES: Final = (
    "spinemets",
    "numpy",
    "onnxruntime",
    "tokenizers",
    "chromadb",
    "sentence-transformers",
    "langchain",
    "rapidfuzz",
    "snowballstemmer",
)


class RunError(ValueError):
    """A run folder that cannot be used: which, why, what to do."""


def digest(raw: bytes) -> str:
    """sha256, shortened for reading."""
    return hashlib.sha256(raw).hexdigest()[:16]


def fingerprint() -> str:
    """One hash over the program that reads, searches and writes: the assistant's and the corpus's modules."""
    root = Path(__file__).parents[1]
    files = sorted(path for folder in ("assistant", "corpus", "evals") for path in (root / folder).rglob("*.py"))
    return digest(b"".join(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() for path in files))


@dataclass(frozen=True, slots=True)
class Setting:
    """What a run's figures depend on; two runs with the same setting must give the same."""

    engines: tuple[str, ...]
    tasks: tuple[str, ...]
    samples: dict[str, str]
    limit: int | None = None
    seconds: float = 60.0
    rules_version: str = field(default_factory=rules_version)
    corpus_version: str = field(default_factory=corpus_version)
    program: str = field(default_factory=fingerprint)
    documents: dict[str, str] = field(default_factory=lambda: {name: digest(text.encode()) for name, text in documents.texts().items()})
    format: int = FORMAT

    def plain(self) -> dict[str, Any]:
        """As JSON has it."""
        plain: dict[str, Any] = json.loads(json.dumps(asdict(self)))
        return plain


def hashes(paths: Iterable[Path]) -> dict[str, str]:
    """The hash of each file of samples."""
    return {path.name: digest(path.read_bytes()) for path in paths}


def machine() -> dict[str, Any]:
    """Where a run was made, without naming anybody."""
    return {
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "processors": os.cpu_count(),
        "packages": _versions(),
    }


def _versions() -> dict[str, str]:
    found = {}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "-"
    return found


class Run:
    """A run's folder. Opening an unfinished one again goes on with it."""

    def __init__(self, folder: Path, setting: Setting) -> None:
        self.folder, self.setting = folder, setting
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise RunError(f"{folder}: {error.strerror}; name a folder that can be made") from None
        known = _manifest(folder) if (folder / "run.json").exists() else None
        if known is not None and known["setting"] != setting.plain():
            raise RunError(f"{folder}: begun with other {_difference(known['setting'], setting.plain())}; name a new folder")
        self.date = known["date"] if known else time.strftime("%Y-%m-%d %H:%M")
        self._write_manifest(finished=False)
        self.done = _transcripts(folder / "transcripts.jsonl")

    def _write_manifest(self, *, finished: bool) -> None:
        seeds = {"bootstrap": statistics.SEED, "robustness": "each sample's id"}
        shown = {"format": FORMAT, "date": self.date, "finished": finished, "setting": self.setting.plain(), "machine": machine(), "seeds": seeds}
        _replace(self.folder / "run.json", json.dumps(shown, indent=1, ensure_ascii=False))

    @property
    def manifest(self) -> dict[str, Any]:
        """What run.json holds."""
        return _manifest(self.folder)

    def keep(self, key: str, transcript: Transcript) -> None:
        """Write one transcript down at once; one that failed is tried again when the run goes on."""
        self.done[key] = transcript
        if transcript.error is None:
            line = {"key": key, "answers": transcript.answers, "seconds": transcript.seconds, "memory_mb": transcript.memory_mb}
            with (self.folder / "transcripts.jsonl").open("a", encoding="utf-8") as file:
                file.write(json.dumps(line, ensure_ascii=False) + "\n")

    def finish(self, results: Sequence[tuple[str, Result]], summary: dict[str, Any]) -> None:
        """Write verdicts and summary; only then is the run finished."""
        lines = (json.dumps(result_json(engine, result), ensure_ascii=False) for engine, result in results)
        _replace(self.folder / "results.jsonl", "".join(f"{line}\n" for line in lines))
        _replace(self.folder / "summary.json", json.dumps(summary, indent=1, ensure_ascii=False))
        self._write_manifest(finished=True)


def result_json(engine: str, result: Result) -> dict[str, Any]:
    """One judged sample as it is stored."""
    checks = [{name: value for name, value in asdict(check).items() if value not in (None, "")} for check in result.checks]
    return {"engine": engine, "task": result.task, "id": result.sample.id, "style": result.sample.style, "checks": checks}


def new_folder() -> Path:
    """A folder for a run, named by the time, in the program's own data folder."""
    name = time.strftime("%Y%m%d-%H%M%S")
    folder = home() / "evaluation"
    taken = {path.name for path in folder.glob(f"{name}*")} if folder.is_dir() else set()
    return folder / (name if name not in taken else f"{name}-{len(taken)}")


def results(folder: Path) -> list[dict[str, Any]]:
    """The verdicts of a finished run."""
    if not _manifest(folder)["finished"]:
        raise RunError(f"{folder}: not finished; go on with it by --run {folder}")
    return [json.loads(line) for line in (folder / "results.jsonl").read_text("utf-8").splitlines()]


def _manifest(folder: Path) -> dict[str, Any]:
    try:
        shown: dict[str, Any] = json.loads((folder / "run.json").read_text("utf-8"))
    except OSError:
        raise RunError(f"{folder}: no run folder; `spinemets eval` makes one and prints its name") from None
    except ValueError:
        raise RunError(f"{folder}: run.json is damaged; start a new run") from None
    if not isinstance(shown, dict) or shown.get("format") != FORMAT:
        found = shown.get("format") if isinstance(shown, dict) else None
        raise RunError(f"{folder}: format {found} of another version, this one reads {FORMAT}; run it again")
    return shown


def _difference(one: dict[str, Any], other: dict[str, Any]) -> str:
    return ", ".join(name.replace("_", " ") for name in other if one.get(name) != other[name])


def _transcripts(path: Path) -> dict[str, Transcript]:
    """What was solved before; a line cut short by an interruption is solved again."""
    found: dict[str, Transcript] = {}
    if not path.exists():
        return found
    whole = []
    for line in path.read_text("utf-8", errors="replace").splitlines():
        try:
            row = json.loads(line)
        except ValueError:
            continue
        found[row["key"]] = Transcript(tuple(row["answers"]), tuple(row["seconds"]), memory_mb=row["memory_mb"])
        whole.append(line)
    _replace(path, "".join(f"{line}\n" for line in whole))
    return found


def _replace(path: Path, text: str) -> None:
    """A file appears whole or not at all."""
    part = path.with_name(f".{path.name}.part")
    with part.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
