"""Denosumab, typed again: dose in mg, weeks between doses."""

SPACE = {"hypocalcaemia": [True, False]}
OPEN_SPACE = SPACE
REGIMEN = (120, 4)


def answer(case: dict) -> tuple[str, object]:
    milligrams, weeks = REGIMEN
    return "finding", "correct hypocalcaemia first" if case["hypocalcaemia"] else f"dose {milligrams} mg, every {weeks} weeks"
