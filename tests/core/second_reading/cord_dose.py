"""Cord limits, typed again: maximum in Gy by number of fractions."""

LIMIT = {1: [12.4, 14.0], 2: [17.0], 3: [20.3], 4: [23.0], 5: [25.3]}
AGAIN = [70, 25, 0.5, 5]
AGAIN_IN_WORDS = "cumulative EQD2 70 Gy, radiosurgery EQD2 25 Gy, radiosurgery part 0.5 of the cumulative EQD2, interval at least 5 months"
SPACE = {
    "fractions": list(range(1, 61)),
    "previous_radiation": [True, False],
    "cord_dmax": [None, *({"amount": gray, "unit": "Gy"} for gray in (10, 12.4, 14, 17, 20.3, 23, 25.3, 30))],
}
OPEN_SPACE = {"fractions": list(LIMIT), "previous_radiation": [True, False]}


def answer(case: dict) -> tuple[str, object]:
    if case["fractions"] > 5:
        return "not_applicable", None
    if case["previous_radiation"]:
        return "finding", AGAIN_IN_WORDS
    words = ["from", "to"] if case["fractions"] == 1 else ["limit"]
    return "finding", ", ".join(f"{word} {gray:g} Gy" for word, gray in zip(words, LIMIT[case["fractions"]], strict=True))


def verdict(fractions: int, gray: float) -> str:
    within, above = gray <= LIMIT[fractions][0], gray > LIMIT[fractions][-1]
    return {(True, False): "within the limit", (False, True): "above the limit", (False, False): "inside the range of the limit"}[within, above]
