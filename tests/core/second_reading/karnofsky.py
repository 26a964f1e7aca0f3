"""Karnofsky, read again from the worst to the best."""

WORST_FIRST = [
    "dead",
    "moribund",
    "very sick",
    "severely disabled",
    "disabled",
    "considerable help",
    "occasional help",
    "no normal work",
    "effort",
    "minor signs",
    "normal",
]
