"""Katagiri 2014, read again with laboratory values as printed: each pair is a value on the good side and one on the limit or beyond."""

LIMITS = {
    "crp": ("0.3 mg/dL", "0.4 mg/dL"),
    "ldh": ("249 IU/L", "250 IU/L"),
    "albumin": ("3.7 g/dL", "3.6 g/dL"),
    "platelets": ("100 10^9/L", "99 10^9/L"),
    "calcium": ("10.2 mg/dL", "10.3 mg/dL"),
    "bilirubin": ("1.3 mg/dL", "1.4 mg/dL"),
}
SLOW = [
    ("breast cancer", True, False),
    ("prostate cancer", True, True),
    ("thyroid cancer", False, False),
    ("multiple myeloma", True, True),
    ("lymphoma", False, False),
]
MODERATE = [
    ("lung cancer", False, True),
    ("breast cancer", False, False),
    ("prostate cancer", False, True),
    ("renal cell carcinoma", True, True),
    ("sarcoma", True, False),
]
RAPID = [
    ("lung cancer", True, False),
    *((name, True, True) for name in ("colorectal cancer", "gastric cancer", "pancreatic cancer", "head and neck cancer", "oesophageal cancer")),
    *((name, False, False) for name in ("hepatocellular carcinoma", "melanoma", "unknown primary")),
]
SPACE = {
    "katagiri_growth": ["slow", "moderate", "rapid"],
    "visceral_spread": ["none", "nodular", "disseminated"],
    **{name: list(values) for name, values in LIMITS.items()},
    "ecog": [0, 1, 2, 3, 4],
    "previous_chemotherapy": [False, True],
    "bone_metastases": ["solitary", "multiple"],
}


def total(case: dict) -> int:
    bad = {name for name, (_, beyond) in LIMITS.items() if case[name] == beyond}
    labs = 2 if bad & {"platelets", "calcium", "bilirubin"} else len(bad & {"crp", "ldh", "albumin"}) > 0
    points = (0, 2, 3)[SPACE["katagiri_growth"].index(case["katagiri_growth"])] + SPACE["visceral_spread"].index(case["visceral_spread"])
    return points + labs + (case["ecog"] > 2) + case["previous_chemotherapy"] + (case["bone_metastases"] == "multiple")


def band(points: int) -> str:
    return "0-3" if points <= 3 else "7-10" if points >= 7 else "4-6"


def answer(case: dict) -> tuple[str, object]:
    return "finding", total(case)
