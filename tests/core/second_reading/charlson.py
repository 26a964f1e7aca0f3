"""Charlson, read again as lists of diseases by weight, the age as decades over forty."""

BY_WEIGHT = {
    1: "myocardial_infarction heart_failure peripheral_vascular_disease cerebrovascular_disease dementia "
    "chronic_lung_disease connective_tissue_disease peptic_ulcer",
    2: "hemiplegia moderate_severe_renal_disease leukaemia lymphoma",
    6: "aids",
}
PLAIN = {name: weight for weight, names in BY_WEIGHT.items() for name in names.split()}
GRADED = {
    "diabetes": {"none": 0, "uncomplicated": 1, "end_organ_damage": 2},
    "liver_disease": {"none": 0, "mild": 1, "moderate_severe": 3},
    "solid_tumour": {"none": 0, "localised": 2, "metastatic": 6},
}
SPACE = {
    "age_years": [40, 50, 60, 70, 80],
    **{name: [False, True] for name in PLAIN},
    **{name: list(points) for name, points in GRADED.items()},
}
CANCER = {"leukaemia", "lymphoma", "solid_tumour"}


def age_points(years: int) -> int:
    return max(0, min(years // 10 - 4, 4))


def total(case: dict, leaving_out: frozenset = frozenset()) -> int:
    diseases = sum(weight for name, weight in PLAIN.items() if case[name] and name not in leaving_out)
    return diseases + sum(points[case[name]] for name, points in GRADED.items() if name not in leaving_out) + age_points(case["age_years"])


def answer(case: dict) -> tuple[str, object]:
    return "finding", total(case)
