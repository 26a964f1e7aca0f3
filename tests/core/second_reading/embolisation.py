"""Embolisation, read again: three named histologies, and en bloc spondylectomy whatever the histology."""

SPACE = {"hypervascular": [True, False], "en_bloc": [True, False]}
OPEN_SPACE = SPACE
NAMED = ["renal cell carcinoma", "thyroid cancer", "hepatocellular carcinoma"]


def answer(case: dict) -> tuple[str, object]:
    return "finding", "recommended" if case["hypervascular"] or case["en_bloc"] else "no benefit shown"
