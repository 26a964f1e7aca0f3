"""Creatinine clearance worked the other way round, in micromoles with the constants 1.23 and 1.04."""


def clearance(age: int, sex: str, kilograms: float, micromoles: float) -> float:
    return (140 - age) * kilograms * {"male": 1.23, "female": 1.04}[sex] / micromoles
