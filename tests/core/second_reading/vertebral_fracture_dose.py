"""Fracture and dose, typed again as the three sentences."""

YES_NO = [True, False]
SPACE = {
    "dose_per_fraction": ["8 Gy", "15.99 Gy", "18 Gy", "19 Gy", "19.99 Gy", "20 Gy", "2000 cGy", "20.01 Gy", "24 Gy"],
    "older_age": YES_NO,
    "lesion": ["lytic", "mixed", "blastic"],
    "alignment": ["subluxation", "deformity", "normal"],
    "existing_fracture": YES_NO,
}


def answer(case: dict) -> tuple[str, object]:
    amount, unit = case["dose_per_fraction"].split()
    gray = float(amount) / {"Gy": 1, "cGy": 100}[unit]
    frail = case["older_age"] or case["lesion"] == "lytic" or case["alignment"] in {"subluxation", "deformity"}
    said = {
        "Jaipanya 2022": not gray < 18,
        "Chang 2020": gray > 20 and frail,
        "Newman 2023": gray >= 20 and (frail or case["existing_fracture"]),
    }
    return "finding", [paper for paper, warns in said.items() if warns] or ["none"]
