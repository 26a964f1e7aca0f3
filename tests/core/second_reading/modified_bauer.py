"""Modified Bauer, read again as four yes-or-no questions."""

TUMOURS = {
    "lung cancer": "",
    "small cell lung cancer": "",
    "breast cancer": "both",
    "renal cell carcinoma": "both",
    "lymphoma": "both",
    "multiple myeloma": "both",
    "melanoma": "one",
    "prostate cancer": "one",
}
SPACE = {"visceral_metastases": [True, False], "histology": list(TUMOURS), "bone_metastases": ["solitary", "multiple"]}


def total(case: dict) -> int:
    yes = [not case["visceral_metastases"], case["bone_metastases"] == "solitary"]
    yes += [bool(TUMOURS[case["histology"]]), TUMOURS[case["histology"]] == "both"]
    return yes.count(True)


def band(points: int) -> str:
    if points < 2:
        return "supportive care"
    return "short-term palliation" if points == 2 else "middle-term local control"


def answer(case: dict) -> tuple[str, object]:
    return "finding", total(case)
