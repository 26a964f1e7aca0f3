"""Cord limits, typed again: maximum in Gy by number of fractions."""

LIMIT = {1: [12.4, 14.0], 2: [17.0], 3: [20.3], 4: [23.0], 5: [25.3]}
AGAIN = [70, 25, 0.5, 5]


def verdict(fractions: int, gray: float) -> str:
    within, above = gray <= LIMIT[fractions][0], gray > LIMIT[fractions][-1]
    return {(True, False): "within the limit", (False, True): "above the limit", (False, False): "inside the range of the limit"}[within, above]
