"""Cement augmentation, read again as a chain of questions a clinician would ask."""

YES_NO = [True, False]
SPACE = {
    "intractable_pain": YES_NO,
    "root_compression_pain": YES_NO,
    "stability": ["stable", "unstable"],
    "escc": ["0", "1a", "1b", "1c", "2", "3"],
    "posterolateral": ["bilateral", "unilateral", "none"],
}
OPEN_SPACE = SPACE


def answer(case: dict) -> tuple[str, object]:
    excluded = case["stability"] == "unstable" or case["escc"] in {"2", "3"} or case["root_compression_pain"]
    if excluded:
        return "finding", "not recommended"
    if not case["intractable_pain"]:
        return "finding", "not indicated"
    alone = case["posterolateral"] == "none"
    return "finding", "indicated" if alone else "kyphoplasty with percutaneous cemented screws"
