"""Separation margin, read again: three millimetres and the sentence that contradicts itself."""


def verdict(millimetres: float) -> str:
    if abs(millimetres - 3) < 1e-9:
        return "at the limit"
    return "enough" if millimetres - 3 > 0 else "too small"
