"""A Chroma server serves like the folder does, and its death is survived."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from corpus import store
from corpus.entry import Entry
from corpus.index import open_index
from corpus.search import Search


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _answers(port: int) -> bool:
    with socket.socket() as trial:
        return trial.connect_ex(("127.0.0.1", port)) == 0


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_a_server_is_used_and_its_death_survived(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a server the same claim comes first; when it dies one line says so and the shipped claims still answer."""
    chroma = Path(sys.executable).parent / "chroma"
    if not chroma.exists():
        pytest.skip("the chroma command is not installed")
    port = _free_port()
    command = [str(chroma), "run", "--host", "127.0.0.1", "--port", str(port), "--path", str(tmp_path / "server")]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            for _ in range(150):
                if _answers(port):
                    break
                time.sleep(0.2)
            monkeypatch.setenv(store.SERVER, f"http://127.0.0.1:{port}")
            index = open_index()
            vectors = np.load(index.folder / "vectors.npy")
            store.write(index.folder / "chroma", index.version, index.entries, vectors, index.owners)
            search = Search(index)
            first = search.hits("steroid dose for cord compression", 1, kind="claim")[0]
            assert first.entry.id == "jaipanya-2022/dexamethasone-dose"
            assert capsys.readouterr().err == ""
        finally:
            server.kill()
            server.wait()
        again = search.hits("denosumab dose", 1, kind="claim")[0]
    assert again.entry.id == "jaipanya-2022/denosumab-dose"
    complaint = capsys.readouterr().err
    assert f"127.0.0.1:{port}" in complaint
    assert complaint.count("\n") == 1
    assert home.exists()


@pytest.mark.parametrize("address", ["localhost", "ftp://localhost:1", "http://"])
def test_a_bad_address_is_named(address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An address that is none is an error that names it."""
    monkeypatch.setenv(store.SERVER, address)
    with pytest.raises(store.StoreError, match="is no address"):
        store.nearest(tmp_path, np.zeros(384, np.float32), 1)


def test_the_cloud_needs_its_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a key the cloud is an error that names the setting."""
    monkeypatch.setenv(store.SERVER, store.CLOUD)
    monkeypatch.delenv("CHROMA_API_KEY", raising=False)
    with pytest.raises(store.StoreError, match="CHROMA_API_KEY"):
        store.nearest(tmp_path, np.zeros(384, np.float32), 1)


def test_the_cloud_is_asked_with_its_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tenant, database and key are handed to Chroma's own cloud client, and its failure is one line."""
    asked: list[tuple[object, ...]] = []

    def refuses(*given: object) -> None:
        asked.append(given[:3])
        raise ConnectionError("no such tenant")

    monkeypatch.setattr("chromadb.CloudClient", refuses)
    monkeypatch.setenv(store.SERVER, store.CLOUD)
    for name, value in (("API_KEY", "k"), ("TENANT", "t"), ("DATABASE", "d")):
        monkeypatch.setenv(f"CHROMA_{name}", value)
    with pytest.raises(store.StoreError, match="no Chroma server at cloud"):
        store.nearest(tmp_path, np.zeros(384, np.float32), 1)
    assert asked == [("t", "d", "k")]


def test_an_absent_collection_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder without vectors is an error that names it."""
    monkeypatch.delenv(store.SERVER, raising=False)
    with pytest.raises(store.StoreError, match="chroma"):
        store.nearest(tmp_path / "chroma", np.zeros(384, np.float32), 1)


def test_a_search_can_be_limited_to_a_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A filtered query returns rows of that document only."""
    monkeypatch.delenv(store.SERVER, raising=False)
    vectors = np.eye(4, 384, dtype=np.float32)
    entries = [Entry("claim", f"{name}/x", name, "Section", "text", ()) for name in ("a", "b", "a", "b")]
    store.write(tmp_path / "chroma", "v", entries, vectors, range(4))
    assert {row for row, _ in store.nearest(tmp_path / "chroma", vectors[0], 2, document="b")} == {1, 3}
    shutil.rmtree(tmp_path / "chroma", ignore_errors=True)
