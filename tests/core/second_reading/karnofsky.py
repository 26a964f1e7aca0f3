"""Karnofsky, read again from the worst to the best."""

WORST_FIRST = [
    "dead",
    "moribund",
    "very sick",
    "severely disabled",
    "disabled",
    "considerable help",
    "occasional help",
    "no normal work",
    "effort",
    "minor signs",
    "normal",
]
SPACE = {"karnofsky": list(range(101))}


def answer(case: dict) -> tuple[str, object]:
    return ("finding", case["karnofsky"]) if case["karnofsky"] in {10 * step for step in range(len(WORST_FIRST))} else ("not_applicable", None)
