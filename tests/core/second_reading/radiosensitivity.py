"""Response to conventional radiotherapy, read again from the two reviews that print a list."""

FAVOURABLE = [
    *("multiple myeloma", "plasmacytoma", "lymphoma"),
    *("prostate cancer", "breast cancer", "ovarian cancer", "neuroendocrine carcinoma", "neuroendocrine tumour"),
    "seminoma",
]
UNFAVOURABLE = [
    *("colon cancer", "non-small cell lung cancer", "thyroid cancer", "renal cell carcinoma"),
    *("hepatocellular carcinoma", "melanoma", "sarcoma", "chordoma"),
]
UNNAMED = ["small cell lung cancer", "gastric cancer", "bladder cancer", "pancreatic cancer", "neuroblastoma", "leukaemia", "unknown primary"]
SPACE = {"histology": [*FAVOURABLE, *UNFAVOURABLE]}


def answer(case: dict) -> tuple[str, object]:
    return "finding", "radiosensitive" if case["histology"] in FAVOURABLE else "radioresistant"
