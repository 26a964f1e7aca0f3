"""Tomita 2001, read again: growth doubles from slow to moderate to rapid, organs by what can be done, bone by number."""

TUMOURS = {
    "breast cancer": 1,
    "prostate cancer": 1,
    "thyroid cancer": 1,
    "renal cell carcinoma": 2,
    "uterine cancer": 2,
    "lung cancer": 4,
    "gastric cancer": 4,
}
SPACE = {
    "tomita_growth": ["slow", "moderate", "rapid"],
    "visceral_treatability": ["none", "treatable", "untreatable"],
    "bone_metastases": ["solitary", "multiple"],
}


def total(case: dict) -> int:
    growth = 2 ** ["slow", "moderate", "rapid"].index(case["tomita_growth"])
    organs = 2 * ["none", "treatable", "untreatable"].index(case["visceral_treatability"])
    return growth + organs + (2 if case["bone_metastases"] == "multiple" else 1)


def band(points: int) -> str:
    aims = {3: "long-term local control", 5: "middle-term local control", 7: "short-term palliation", 10: "supportive care"}
    return aims[min(last for last in aims if points <= last)]


def answer(case: dict) -> tuple[str, object]:
    return "finding", total(case)
