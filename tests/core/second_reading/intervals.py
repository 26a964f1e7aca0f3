"""Intervals, typed again as lists by paper: J Jaipanya 2022, M Morimoto 2024, C Chang 2020, N Newman 2023."""

J, M, C, N = "Jaipanya 2022", "Morimoto 2024", "Chang 2020", "Newman 2023"
TREATMENTS = ["surgery", "cEBRT", "SRS", "systemic therapy", "embolisation"]
SPACE = {"first": TREATMENTS, "then": TREATMENTS, "access": ["open", "minimal access"]}
OPEN_SPACE = SPACE
TWO_WEEKS = [(C, "at least 2 weeks"), (C, "2 weeks, at least 7 days")]
EARLIER = [(M, "earlier, no figure")]
PRINTED = {
    ("surgery", "cEBRT", "open"): [(J, "at least 5-21 days"), *TWO_WEEKS],
    ("surgery", "cEBRT", "minimal access"): [(J, "at least 5-21 days"), (J, "1 week"), *EARLIER, *TWO_WEEKS],
    ("surgery", "SRS", "open"): [(J, "within 24 h possible (misdirected reference)"), *TWO_WEEKS, (N, "1 week")],
    ("surgery", "SRS", "minimal access"): [
        (J, "within 24 h possible (misdirected reference)"),
        (J, "immediately"),
        *EARLIER,
        *TWO_WEEKS,
        (N, "1 week"),
    ],
    ("surgery", "systemic therapy", "open"): [(J, "14 days to 1 month")],
    ("surgery", "systemic therapy", "minimal access"): [
        (J, "quickly, no figure"),
        (M, "more rapidly, no figure"),
        (N, "rapidly, no figure"),
    ],
}
BOTH = {
    ("cEBRT", "surgery"): [(C, "long enough, no figure"), (N, "several weeks by custom")],
    ("SRS", "surgery"): [(C, "long enough, no figure")],
    ("embolisation", "surgery"): [(C, "within 24 h")],
}


def answer(case: dict) -> tuple[str, object]:
    first, then, access = case["first"], case["then"], case["access"]
    rows = PRINTED.get((first, then, access)) or BOTH.get((first, then))
    return ("finding", [f"{paper}: {figure}" for paper, figure in rows]) if rows else ("not_applicable", None)
