"""Dexamethasone in cord compression, read again from the one review that gives a dose."""

SPACE = {"symptomatic_compression": [True, False], "histology": ["unknown primary", "renal cell carcinoma"], "tissue_taken": [True, False]}
OPEN_SPACE = SPACE


def answer(case: dict) -> tuple[str, object]:
    if case["symptomatic_compression"] is False:
        return "finding", "may be omitted"
    if case["histology"] == "unknown primary" and case["tissue_taken"] is False:
        return "not_applicable", None
    return "finding", "bolus 10 mg, daily 16 mg"
