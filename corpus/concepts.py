"""The field's concepts: each with the abbreviations, synonyms and bedside words that mean the same."""

from __future__ import annotations

from typing import Final

from corpus.words import table

CONCEPTS: Final[dict[str, tuple[str, ...]]] = table("concepts")
"""A concept to the forms that are folded into it; a form belongs to one concept."""

PASSED_BY: Final = frozenset(
    (
        "proton_therapy", "robot", "tranexamic_acid", "low_molecular_weight_heparin", "vitamin_d", "paediatric", "cryoabl", "opioid", "morphin",
        "antibiot", "brachytherapi", "calcium", "pregnanc", "qali",
    )
)  # fmt: skip
"""Index terms of subjects that the papers never treat, or name in passing only: a question about one counts as holding an unknown word."""
