"""Tokuhashi 2005, read again as sums a clinician does in the head: row texts to points, any tumour by its row."""

SITES = {
    "lung cancer": 0, "osteosarcoma": 0, "gastric cancer": 0, "bladder cancer": 0, "oesophageal cancer": 0, "pancreatic cancer": 0,
    "hepatocellular carcinoma": 1, "gall bladder cancer": 1, "unknown primary": 1,
    "melanoma": 2, "colon cancer": 2, "multiple myeloma": 2,
    "renal cell carcinoma": 3, "uterine cancer": 3, "rectal cancer": 4,
    "thyroid cancer": 5, "breast cancer": 5, "prostate cancer": 5, "carcinoid": 5,
}  # fmt: skip
SPACE = {
    "karnofsky": list(range(10, 101, 10)),
    "extraspinal_bone_metastases": ["0", "1-2", "3+"],
    "vertebral_metastases": ["1", "2", "3+"],
    "organ_metastases": ["none", "removable", "unremovable"],
    "histology": ["lung cancer", "unknown primary", "melanoma", "renal cell carcinoma", "rectal cancer", "breast cancer"],
    "frankel": list("ABCDE"),
}


def total(case: dict) -> int:
    points = SITES[case["histology"]]
    points += (case["karnofsky"] >= 50) + (case["karnofsky"] >= 80)
    points += 2 - ["0", "1-2", "3+"].index(case["extraspinal_bone_metastases"])
    points += 2 - ["1", "2", "3+"].index(case["vertebral_metastases"])
    points += 2 - ["none", "removable", "unremovable"].index(case["organ_metastases"])
    return points + {"A": 0, "B": 0, "C": 1, "D": 1, "E": 2}[case["frankel"]]


def band(points: int) -> str:
    if points >= 12:
        return "1 year or more"
    return "6 months or more" if points > 8 else "under 6 months"


def answer(case: dict) -> tuple[str, object]:
    return "finding", total(case)
