"""Zoledronic acid by renal function, typed again from the label: upper end of each row first."""

ROWS = [(29, None), (39, (3.0, 3.8)), (49, (3.3, 4.1)), (60, (3.5, 4.4)), (1000, (4.0, 5.0))]


def dose(clearance: int) -> tuple[float, float] | None:
    """Dose in mg and concentrate in mL for a clearance in whole mL/min."""
    return next(given for last, given in ROWS if clearance <= last)
