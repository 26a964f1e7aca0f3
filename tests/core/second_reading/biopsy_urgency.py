"""Times to tissue, typed again from the review's section on investigations."""

WHOLE = {"cord_compression": [True, False], "symptomatic_compression": [True, False]}
SPACE = {**WHOLE, "cord_compression": [True]}  # without compression there are no signs: the rest of WHOLE contradicts itself in part


def answer(case: dict) -> tuple[str, object]:
    if case["cord_compression"]:
        return "finding", "within 24 h" if case["symptomatic_compression"] else "within 72 h"
    return "not_applicable", None


def possible(case: dict) -> bool:
    return not (case["symptomatic_compression"] and not case["cord_compression"])
