"""Building the index: what can be found, the texts that stand for it, their vectors, and the passage behind each claim."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections import Counter
from dataclasses import asdict, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Final

import numpy as np

from corpus import claim as claims
from corpus import disagreements, embedding
from corpus.entry import Entry
from corpus.home import home
from corpus.lay import LAY
from corpus.lexical import Lexical
from corpus.vocabulary import forms, spelled_out, terms, words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from corpus.documents import Document
    from corpus.embedding import Vectors

    Progress = Callable[[str, int, int], None]

_SENTENCE_ENDS: Final = re.compile(r"(?<=[.!?])(?<!et al\.)(?<!e\.g\.)(?<!i\.e\.)(?<!Fig\.)(?<!vs\.)\s+(?=[A-Z(“\"])")
_SURE_OF_A_WORD: Final = 2
"""Times a word must stand in the documents before a misspelling is mended into it."""


def write(folder: Path, version: str, progress: Progress) -> None:
    """Write a whole index into an empty folder; the manifest comes last."""
    from corpus import store  # noqa: PLC0415 Chroma is needed to write, not to ask
    from corpus.library import Library  # noqa: PLC0415 reads the data folder

    documents = Library(home()).documents()
    entries, texts, owners = contents(documents)
    vectors = _vectors(folder, texts, lambda done, total: progress("reading the evidence", done, total))
    entries = _linked(entries, vectors, owners)
    np.save(folder / "vectors.npy", vectors)
    np.save(folder / "owners.npy", np.array(owners, np.int32))
    (folder / "entries.json").write_text(json.dumps([asdict(entry) for entry in entries]), "utf-8")
    (folder / "words.txt").write_text("\n".join(_words(entries, texts, owners)), "utf-8")
    Lexical.build(_index_terms(entries, texts, owners)).save(folder)
    _keep_texts(folder, documents)
    progress("writing the index", 0, 2)
    try:
        store.write(folder / "chroma", version, entries, vectors, owners)
    except store.StoreError as error:
        sys.stderr.write(f"{error}; the vectors are kept on this machine alone\n")
    progress("writing the index", 1, 2)
    _encoder(folder)
    progress("writing the index", 2, 2)
    files = {str(p.relative_to(folder)): p.stat().st_size for p in folder.rglob("*") if p.is_file() and "chroma" not in p.relative_to(folder).parts}
    manifest = {"corpus_version": version, "weights": embedding.WEIGHTS_SHA256, "files": files}
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    _flush(folder)


def _flush(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def contents(documents: Sequence[Document] = ()) -> tuple[list[Entry], list[str], list[int]]:
    """Entries, the texts that stand for each, and which entry each text belongs to."""
    entries: list[Entry] = []
    texts: list[str] = []
    owners: list[int] = []

    def add(entry: Entry, standing_for_it: Collection[str]) -> None:
        owners.extend([len(entries)] * len(standing_for_it))
        texts.extend(spelled_out(text) for text in standing_for_it)
        entries.append(entry)

    for each in claims.load():
        claim = Entry("claim", each.id, each.source.id, each.section, each.text, each.primary, each.caution)
        add(claim, [each.text, *each.asks, f"{each.section}: {', '.join(each.topics)}"])
    for topic in _topics({entry.id for entry in entries}):
        add(Entry("topic", topic.id, "", "", topic.topic, (), sides=topic.sides), [topic.topic, *topic.asks])
    for document in documents:
        for number, passage in enumerate(document.passages):
            name = f"{passage.document}#{number}"
            entry = Entry("passage", name, passage.document, passage.section, passage.text, passage.primary, span=passage.span)
            add(entry, dict.fromkeys([*windows(passage.text), *sentences_of(passage.text)]))
    return entries, texts, owners


def _keep_texts(folder: Path, documents: Sequence[Document]) -> None:
    """The documents word for word, for quotes, and their sources, for citations."""
    (folder / "texts").mkdir()
    for document in documents:
        (folder / "texts" / f"{document.source.id}.txt").write_bytes(document.text.encode())
    (folder / "sources.json").write_text(json.dumps({document.source.id: asdict(document.source) for document in documents}), "utf-8")


def _topics(known: set[str]) -> Sequence[disagreements.Disagreement]:
    topics = disagreements.load()
    if strangers := disagreements.unknown(topics, known):
        raise disagreements.DisagreementError(f"disagreements.yaml names claims that do not exist: {'; '.join(strangers)}")
    return topics


def windows(text: str, sentences: int = 3) -> list[str]:
    """A long paragraph as overlapping runs of sentences that fit the encoder; a short one whole."""
    parts = sentences_of(text)
    if len(parts) <= sentences:
        return [text]
    return [" ".join(parts[i : i + sentences]) for i in range(0, len(parts) - 1, sentences - 1)]


def sentences_of(text: str) -> list[str]:
    """Sentences of running text; a full stop after "et al" or "e.g." does not end one."""
    return [piece for piece in _SENTENCE_ENDS.split(text) if piece]


def _vectors(folder: Path, texts: Sequence[str], progress: Callable[[int, int], None]) -> Vectors:
    """Vectors of all texts; those of texts that an older index holds are taken from there."""
    keys = [sha256(text.encode()).hexdigest()[:32] for text in texts]
    known = _known(home())
    fresh = [i for i, key in enumerate(keys) if key not in known]
    vectors = np.zeros((len(texts), embedding.DIMENSIONS), np.float32)
    for i, key in enumerate(keys):
        if key in known:
            vectors[i] = known[key]
    if fresh:
        vectors[fresh] = embedding.embed([texts[i] for i in fresh], progress)
    (folder / "texts.json").write_text(json.dumps(keys), "utf-8")
    return vectors


def _known(folder: Path) -> dict[str, Vectors]:
    known: dict[str, Vectors] = {}
    for old in whole_indexes(folder):
        vectors = np.load(old / "vectors.npy")
        known.update(zip(json.loads((old / "texts.json").read_text("utf-8")), vectors, strict=True))
    return known


def whole_indexes(folder: Path) -> list[Path]:
    """Index folders in a data folder whose vectors were made by the same weights and are all there."""
    return [path.parent for path in folder.glob("index-*/manifest.json") if _trusted(path)]


def _trusted(manifest: Path) -> bool:
    try:
        read = json.loads(manifest.read_text("utf-8"))
        whole = all((manifest.parent / name).stat().st_size == size for name, size in read["files"].items())
    except (OSError, ValueError, KeyError, AttributeError, TypeError):
        return False
    return whole and read.get("weights") == embedding.WEIGHTS_SHA256 and "texts.json" in read["files"]


def _encoder(folder: Path) -> None:
    """The exported encoder, copied from an older index where one stands."""
    target = folder / "encoder"
    for old in whole_indexes(home()):
        if all((old / "encoder" / name).is_file() for name in ("encoder.onnx", "tokenizer.json")):
            shutil.copytree(old / "encoder", target)
            return
    embedding.export(target)


def _words(entries: Sequence[Entry], texts: Sequence[str], owners: Sequence[int]) -> list[str]:
    """Words into which a misspelt one may be mended: those of the claims and the field, and what documents use often."""
    counted: Counter[str] = Counter()
    for text, owner in zip(texts, owners, strict=True):
        for word in words(text):
            counted[word] += 1 if entries[owner].kind == "passage" else _SURE_OF_A_WORD
    field = {form for form in (*forms(), *LAY) if form.isalpha() and len(form) > 3}  # noqa: PLR2004 shorter ones are abbreviations
    return sorted(field | {word for word, count in counted.items() if count >= _SURE_OF_A_WORD})


def _index_terms(entries: Sequence[Entry], texts: Sequence[str], owners: Sequence[int]) -> list[list[str]]:
    found: list[list[str]] = [terms(f"{entry.section} {entry.document if entry.kind == 'claim' else ''}") for entry in entries]
    for text, owner in zip(texts, owners, strict=True):
        if entries[owner].kind != "passage":
            found[owner] += terms(text)
    for entry, held in zip(entries, found, strict=True):
        if entry.kind == "passage":
            held += [term for window in windows(entry.text) for term in terms(window)]
    return found


def _linked(entries: Sequence[Entry], vectors: Vectors, owners: Sequence[int]) -> list[Entry]:
    """Claims with the passage of their section that supports them best: same figures, same references, nearest in meaning."""
    passages: dict[tuple[str, str], list[int]] = {}
    for i, entry in enumerate(entries):
        if entry.kind == "passage":
            passages.setdefault((entry.document, entry.section), []).append(i)
    rows: dict[int, list[int]] = {}
    for row, owner in enumerate(owners):
        rows.setdefault(owner, []).append(row)

    def linked(row: int, entry: Entry) -> Entry:
        if entry.kind != "claim":
            return entry
        near = [(p, entries[p], vectors[rows[p]]) for p in passages.get((entry.document, entry.section), [])]
        return replace(entry, passage=_support(entry, vectors[rows[row][0]], near))

    return [linked(row, entry) for row, entry in enumerate(entries)]


def _support(entry: Entry, vector: Vectors, candidates: Sequence[tuple[int, Entry, Vectors]]) -> int | None:
    if not candidates:
        return None
    return max(candidates, key=lambda c: agreement(entry, c[1].text, c[1].primary) + float((c[2] @ vector).max()))[0]


def agreement(entry: Entry, text: str, primary: Sequence[str] = ()) -> float:
    """How far a text holds what a claim says: its figures, its references, its words; 0 to 4."""
    own, other = set(terms(entry.text)), set(terms(text))
    figures = {term for term in own if term[0].isdigit()}
    shared = len(own & other) / max(len(own), 1)
    cited = len(set(entry.primary) & set(primary)) / max(len(entry.primary), 1)
    return 2 * len(figures & other) / max(len(figures), 1) + shared + cited
