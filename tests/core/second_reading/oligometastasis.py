"""Oligometastasis, read again: one to five."""

SPACE = {"metastases": list(range(1, 101)), "escc": ["0", "1a", "1b", "1c", "2", "3"]}
OPEN_SPACE = {"metastases": [1, 3, 6], "escc": ["0", "1a", "1b", "1c", "2", "3"]}
PLANS = ["decompressive surgery + 30-39 Gy in 10-13 fractions", "SRS", "SABR with systemic treatment", "en bloc resection in selected patients"]


def answer(case: dict) -> tuple[str, object]:
    return ("finding", PLANS) if case["metastases"] in {1, 2, 3, 4, 5} else ("not_applicable", None)
