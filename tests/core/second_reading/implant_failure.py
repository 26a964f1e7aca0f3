"""Implant failure, read again from the fourth type down."""

SPACE = {
    "screw_loosening": [True, False],
    "screw_pull_out": [True, False],
    "screw_cut_out": [True, False],
    "screw_or_rod_breakage": [True, False],
    "angulation_increase_degrees": [0, 9.9, 10, 10.1, 45],
}


def answer(case: dict) -> tuple[str, object]:
    types = {4} if case["angulation_increase_degrees"] > 10 else set()
    types |= {3} if case["screw_or_rod_breakage"] else set()
    types |= {2} if case["screw_pull_out"] or case["screw_cut_out"] else set()
    types |= {1} if case["screw_loosening"] else set()
    return "finding", [f"type {n}" for n in sorted(types, reverse=True)] or ["no failure"]
