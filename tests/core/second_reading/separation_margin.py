"""Separation margin, read again: three millimetres and the sentence that contradicts itself."""

SPACE = {"separation_mm": [0, 1.5, 2.99, 3, 3.01, 5, 50], "residual_escc": ["0", "1a", "1b", "1c", "2", "3"]}
OPEN_SPACE = {"separation_mm": [2, 3, 4]}


def answer(case: dict) -> tuple[str, object]:
    beyond = case["separation_mm"] - 3
    if abs(beyond) < 1e-9:
        return "finding", "at the limit"
    return "finding", "enough" if beyond > 0 else "too small"
