"""Oligometastasis, read again: one to five."""

PLANS = ["decompressive surgery + 30-39 Gy in 10-13 fractions", "SRS", "SABR with systemic treatment", "en bloc resection in selected patients"]


def answer(metastases: int) -> tuple[str, object]:
    return ("finding", PLANS) if metastases in {1, 2, 3, 4, 5} else ("not_applicable", None)
