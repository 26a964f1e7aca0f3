"""En bloc criteria, typed again as one list of requirements a paper."""

YES_NO = [True, False]
SPACE = {
    "expected_survival_months": [6, 12, 25, 60],
    "ecog": [0, 1, 2, 3, 4],
    "histology": ["renal cell carcinoma", "thyroid cancer", "breast cancer", "prostate cancer", "mucin-producing carcinoma", "melanoma"],
    "solitary": YES_NO,
    "contiguous_levels": [1, 3, 4],
    "extraspinal_metastases": YES_NO,
    "major_organ_metastases": YES_NO,
    "primary_controlled": YES_NO,
    "cardiopulmonary_reserve": YES_NO,
}
SLOW = {"renal cell carcinoma", "thyroid cancer", "breast cancer"}
REQUIRED = {
    "Jaipanya 2022": lambda c: [
        c["expected_survival_months"] >= 24,
        c["ecog"] <= 2,
        c["contiguous_levels"] <= 3,
        not c["extraspinal_metastases"],
        c["primary_controlled"],
        c["cardiopulmonary_reserve"],
    ],
    "Morimoto 2024": lambda c: [
        c["expected_survival_months"] > 24,
        c["ecog"] <= 1,
        c["solitary"],
        c["contiguous_levels"] <= 3,
        c["histology"] in SLOW | {"prostate cancer", "mucin-producing carcinoma"},
        not c["major_organ_metastases"],
    ],
    "Chang 2020": lambda c: [c["solitary"], c["histology"] in SLOW],
}


def answer(case: dict) -> tuple[str, object]:
    if case["major_organ_metastases"] and not case["extraspinal_metastases"]:
        return "refused", None
    return "finding", [paper for paper, required in REQUIRED.items() if all(required(case))] or ["none"]
