"""Surgery, read again: is there a reason, can the patient stand it, how long will the patient live, how many levels."""

YES_NO = [True, False]
SPACE = {
    "expected_survival_months": [0, 2, 4, 5, 7, 24],
    "intractable_pain": YES_NO,
    "neurological_deficit": YES_NO,
    "stability": ["stable", "unstable"],
    "escc": ["0", "1a", "1b", "1c", "2", "3"],
    "radiosensitivity": ["radiosensitive", "radioresistant"],
    "contiguous_levels": [1, 3, 4, 9],
    "tolerates_surgery": YES_NO,
}
SMALL = ["interventional procedure", "minimal access surgery"]


def answer(case: dict) -> tuple[str, object]:
    resistant = case["radiosensitivity"] == "radioresistant" and case["escc"] in ("2", "3")
    if not (case["intractable_pain"] or case["neurological_deficit"] or case["stability"] == "unstable" or resistant):
        return "finding", ["no indication for surgery printed"]
    if not case["tolerates_surgery"]:
        return "finding", ["surgery excluded by fitness"]
    if case["expected_survival_months"] < 3:
        return "finding", ["surgery generally not recommended"]
    if case["contiguous_levels"] > 3:
        return "finding", ["surgery should be avoided"]
    return "finding", SMALL + (["open surgery"] if case["expected_survival_months"] > 6 else [])
