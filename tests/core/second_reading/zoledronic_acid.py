"""Zoledronic acid by renal function, typed again from the label: upper end of each row first, creatinine in hundredths of mg/dL."""

ROWS = [(29, None), (39, (3.0, 3.8)), (49, (3.3, 4.1)), (60, (3.5, 4.4)), (1000, (4.0, 5.0))]
SPACE = {
    "creatinine_clearance_ml_min": [0, 15, 29, 29.5, 30, 35, 39, 39.5, 40, 45, 49, 49.5, 50, 55, 60, 60.01, 61, 90, 400],
    "age_years": [17, 18, None],
    "baseline_creatinine": [None, "0.9 mg/dL", "1.39 mg/dL", "1.4 mg/dL", "2 mg/dL"],
    "creatinine": [None, "1.39 mg/dL", "1.4 mg/dL", "1.89 mg/dL", "2.39 mg/dL", "2.4 mg/dL", "2.99 mg/dL", "3 mg/dL"],
    "hypercalcaemia_treatment": [True, False],
    "bisphosphonate_hypersensitivity": [True, False],
    "breast_feeding": [True, False],
}
OPEN_SPACE = {"creatinine_clearance_ml_min": [20, 35, 45, 55, 90]}


def dose(clearance: float) -> tuple[float, float] | None:
    """Dose in mg and concentrate in mL; a clearance between two printed rows is in the lower one, above 60 it is not."""
    whole = clearance if clearance > 60 else int(clearance)
    return next(given for last, given in ROWS if whole <= last)


def risen(before: str | None, now: str | None) -> bool:
    if before is None or now is None:
        return False
    first, last = (round(float(each.removesuffix(" mg/dL")) * 100) for each in (before, now))
    return last - first >= (50 if first < 140 else 100)


def answer(case: dict) -> tuple[str, object]:
    against = ("hypercalcaemia_treatment", "bisphosphonate_hypersensitivity", "breast_feeding")
    if any(case.get(each) for each in against) or case.get("age_years") == 17:
        return "not_applicable", None
    if risen(case.get("baseline_creatinine"), case.get("creatinine")):
        return "finding", "withhold until creatinine is within 10 % of baseline"
    given = dose(case["creatinine_clearance_ml_min"])
    return "finding", f"dose {given[0]:g} mg, concentrate {given[1]:g} mL" if given else "not recommended"
