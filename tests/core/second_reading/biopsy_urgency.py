"""Times to tissue, typed again from the review's section on investigations."""

SPACE = {"cord_compression": [True, False], "symptomatic_compression": [True, False]}


def answer(case: dict) -> tuple[str, object]:
    if case["symptomatic_compression"] and not case["cord_compression"]:
        return "refused", None
    if case["cord_compression"]:
        return "finding", "within 24 h" if case["symptomatic_compression"] else "within 72 h"
    return "not_applicable", None
