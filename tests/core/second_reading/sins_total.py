"""SINS total, read again as the first total of each band."""

STARTS = {13: "unstable", 7: "indeterminate", 0: "stable"}
SPACE = {"sins": list(range(19))}


def answer(case: dict) -> tuple[str, object]:
    return ("finding", case["sins"])


def band(total: int) -> str:
    return next(name for start, name in STARTS.items() if total >= start)
