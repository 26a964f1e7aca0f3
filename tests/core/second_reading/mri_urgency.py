"""MRI times of the Dutch guideline, typed again from the review's section on investigations."""

YES_NO = [True, False]
SPACE = {
    "myelopathy": YES_NO,
    "cauda_equina": YES_NO,
    "radicular": ["bilateral", "unilateral deficit", "unilateral pain", "none"],
    "local_pain": YES_NO,
}
OPEN_SPACE = SPACE
WAIT = {"bilateral": 0, "unilateral deficit": 48, "unilateral pain": 7 * 24, "none": None}
WORDS = {0: "immediately", 48: "within 48 h", 168: "within 1 week", 336: "within 2 weeks"}


def answer(case: dict) -> tuple[str, object]:
    """The shortest of all the waits that apply."""
    waits = [WAIT[case["radicular"]], 14 * 24 if case["local_pain"] else None]
    waits += [0] if case["myelopathy"] or case["cauda_equina"] else []
    known = [wait for wait in waits if wait is not None]
    return ("finding", WORDS[min(known)]) if known else ("not_applicable", None)
