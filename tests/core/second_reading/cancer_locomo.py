"""Cancer locomo, read again as the three paragraphs."""

CANCER = ["bone_metastasis", "sarcoma", "cachexia"]
TREATMENT = ["weakness_after_inactivity", "osteoporosis", "neuropathy", "lymphoedema", "joint_contracture"]
COEXISTING = ["osteoporosis", "lumbar_canal_stenosis", "osteoarthritis"]
SPACE = {"locomotor_problem": list(dict.fromkeys([*CANCER, *TREATMENT, *COEXISTING])), "treatment_related": [True, False]}


def answer(case: dict) -> tuple[str, object]:
    problem = case["locomotor_problem"]
    if problem in CANCER:
        return "finding", 1
    if problem in TREATMENT and case["treatment_related"]:
        return "finding", 2
    return ("finding", 3) if problem in COEXISTING else ("not_applicable", None)
