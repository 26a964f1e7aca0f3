"""NOMS, read again as the sentences of the papers, in the order a reader would ask."""

HISTOLOGY = {
    "renal cell carcinoma": "radioresistant",
    "multiple myeloma": "radiosensitive",
    "breast cancer": "radiosensitive",
    "unknown primary": None,
}
SPACE = {
    "escc": ["0", "1a", "1b", "1c", "2", "3"],
    "myelopathy": [True, False],
    "cauda_equina": [True, False],
    "histology": list(HISTOLOGY),
    "sins": list(range(19)),
    "tolerates_surgery": [True, False],
    "tolerates_radiation": [True, False],
}
OPEN_SPACE = {
    "escc": ["0", "1a", "1b", "1c", "2", "3"],
    "myelopathy": [True, False],
    "radiosensitivity": ["radiosensitive", "radioresistant"],
    "sins": list(range(19)),
    "tolerates_surgery": [True, False],
}


def path(*, high: bool, sensitive: bool, unstable: bool, fit: bool) -> str:
    """Resistant disease on the cord is decompressed if that can be borne; the rest is radiation, after fixation if unstable."""
    if high and not sensitive and fit:
        return "decompression_stabilization+SRS"
    beam = "SRS" if not sensitive and not high else "cEBRT"
    return f"stabilization+{beam}" if unstable else beam


def mechanical(sins: int) -> list[bool]:
    """Unstable or not: from 7 to 12 points either may hold."""
    return [unstable for unstable, holds in ((False, sins <= 12), (True, sins >= 7)) if holds]


def paths(case: dict, *, high: bool) -> list[str]:
    sensitive = case.get("radiosensitivity", HISTOLOGY.get(case.get("histology"))) == "radiosensitive"
    found = [path(high=high, sensitive=sensitive, unstable=unstable, fit=case["tolerates_surgery"]) for unstable in mechanical(case["sins"])]
    return sorted(set(found), key=found.index)


def answer(case: dict) -> tuple[str, object]:
    deficit = case["myelopathy"] or case.get("cauda_equina", False)
    if not case["tolerates_surgery"] and not case.get("tolerates_radiation", True):
        return "not_applicable", None
    if case.get("histology") == "unknown primary":
        urgent = deficit and case["tolerates_surgery"]
        return ("finding", ["decompression_stabilization+SRS"]) if urgent else ("not_applicable", None)
    high = case["escc"] in {"2", "3"}
    if deficit and not high:
        return "not_applicable", paths(case, high=True)
    return "finding", paths(case, high=high)
