"""Times to definitive treatment, typed again from the review's treatment considerations."""

WHOLE = {"cord_compression": [True, False], "symptomatic_compression": [True, False], "pain": ["mechanical", "occasional", "none"]}
SPACE = {**WHOLE, "cord_compression": [True]}  # without compression there are no signs: the rest of WHOLE contradicts itself in part
HOURS = {(True, True): 24, (True, False): 72}


def answer(case: dict) -> tuple[str, object]:
    key = (case["cord_compression"], case["symptomatic_compression"])
    if key in HOURS:
        return "finding", f"within {HOURS[key]} h"
    return ("not_applicable", None) if case["pain"] == "none" else ("finding", "within 14 days")


def possible(case: dict) -> bool:
    return case["cord_compression"] or not case["symptomatic_compression"]
