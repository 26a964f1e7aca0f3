"""The corpus version: one hash over the shipped claims and the imported documents."""

from __future__ import annotations

from corpus import claim


def corpus_version() -> str:
    """sha256 over the claims as stored and the library's own version; changes whenever evidence does."""
    from corpus.home import home  # noqa: PLC0415 reads the data folder
    from corpus.library import Library  # noqa: PLC0415 the same

    return claim.digest([claim.fingerprint().encode(), Library(home()).version().encode()])
