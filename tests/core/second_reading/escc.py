"""ESCC, read again as the questions a reader of the axial T2 image asks, one after another."""

SEEN = ("epidural_tumour", "sac_deformed", "cord_contact", "cord_compressed", "csf_visible")
SPACE = {"axial_t2": [True, False], **{fact: [True, False] for fact in SEEN}}
LOW = {"0", "1a", "1b", "1c"}
HIGH = {"2", "3"}


def grade(case: dict) -> str | None:
    """The grade, or None where what was seen cannot be seen together."""
    extent = [case[fact] for fact in SEEN[:4]]
    if sorted(extent, reverse=True) != extent:
        return None
    depth = sum(extent)
    if depth == 4:
        return "2" if case["csf_visible"] else "3"
    return ("0", "1a", "1b", "1c")[depth]


def answer(case: dict) -> tuple[str, object]:
    found = grade(case) if case["axial_t2"] else None
    return ("finding", found) if found else ("not_applicable", None)
