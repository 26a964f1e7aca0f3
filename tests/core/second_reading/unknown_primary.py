"""Unknown primary, read again: imaging and tissue for all, the knife first with a deficit."""

SPACE = {"myelopathy": [True, False], "cauda_equina": [True, False], "tolerates_surgery": [True, False]}
OPEN_SPACE = SPACE
SEARCH = ["urgent PET-CT of chest and abdomen", "tissue diagnosis"]


def answer(case: dict) -> tuple[str, object]:
    deficit = any(case[name] for name in ("myelopathy", "cauda_equina"))
    if deficit and not case["tolerates_surgery"]:
        return "not_applicable", None
    return "finding", (["urgent or emergent surgical decompression"] if deficit else []) + SEARCH
