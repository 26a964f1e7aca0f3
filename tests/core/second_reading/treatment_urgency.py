"""Times to definitive treatment, typed again from the review's treatment considerations."""

SPACE = {"cord_compression": [True, False], "symptomatic_compression": [True, False], "pain": ["mechanical", "occasional", "none"]}
HOURS = {(True, True): 24, (True, False): 72}


def answer(case: dict) -> tuple[str, object]:
    if case["symptomatic_compression"] and not case["cord_compression"]:
        return "refused", None
    key = (case["cord_compression"], case["symptomatic_compression"])
    if key in HOURS:
        return "finding", f"within {HOURS[key]} h"
    return ("not_applicable", None) if case["pain"] == "none" else ("finding", "within 14 days")
