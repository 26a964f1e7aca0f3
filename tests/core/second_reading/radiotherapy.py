"""Radiotherapy schemes, typed again: setting -> doses in the order of the papers, without their outcomes."""

SPACE = {
    "radiotherapy_setting": [
        "deficit without surgery",
        "pain without compression",
        "after surgery for oligometastasis",
        "definitive, low-grade compression",
        "definitive, high-grade compression",
        "after separation surgery",
        "after other surgery",
        "oligometastasis without surgery",
        "chordoma",
        "sarcoma",
    ],
    "expected_survival_months": [1, 4, 6, 7],
}
OPEN_SPACE = SPACE
DOSES = {
    "pain without compression": ["8 Gy x 1 cEBRT", "SBRT"],
    "after surgery for oligometastasis": ["30-39 Gy in 10-13 fractions", "SRS"],
    "definitive, low-grade compression": [
        "SRS",
        "SRS below 16-18 Gy per fraction",
        "SRS, single high dose",
        "30 Gy in 10 fractions cEBRT",
        "SBRT",
        "18-26 Gy x 1",
        "24 Gy x 1",
    ],
    "definitive, high-grade compression": ["cEBRT", "16 Gy x 1 (median)", "24-50 Gy in 3-5 fractions"],
    "after separation surgery": [
        "SRS",
        "24-30 Gy in 3 fractions",
        "24 Gy x 1",
        "18-36 Gy in 5-6 fractions",
        "18 Gy x 1",
        "30 Gy in 5 fractions",
        "18-24 Gy x 1",
        "27 Gy in 3 fractions (median)",
    ],
    "after other surgery": ["cEBRT", "SBRT", "SRS"],
    "oligometastasis without surgery": ["SABR", "24 Gy x 1", "9 Gy x 3"],
    "chordoma": ["24 Gy x 1"],
    "sarcoma": ["carbon ions"],
}
OUTCOMES = {
    "definitive, low-grade compression": "88 84-88 30 84 16.44 22.40 5 0.41 15 1.6 20 2.1 13 36",
    "definitive, high-grade compression": "67 20 62 31 10.4 22 6.8 14.5 12",
    "after separation surgery": "4.3-22 78.4 5.4-14 186 4.1 9.0 22.6 10.2 6.3 4.6 8.2 90 103 5.4",
    "after other surgery": "84 57 122 13 52 38 21 101 70 96 92",
    "oligometastasis without surgery": "42.3 17.7 2.7 5.8 5.3 9.1 22 10.7 22.5",
    "chordoma": "90",
    "sarcoma": "23 27.3",
}


def answer(case: dict) -> tuple[str, object]:
    setting, months = case["radiotherapy_setting"], case["expected_survival_months"]
    if setting != "deficit without surgery":
        return "finding", DOSES[setting]
    if 3 <= months <= 6:
        return "not_applicable", None
    return "finding", ["8 Gy x 1 cEBRT"] if months < 3 else ["at least 30 Gy cEBRT, divided"]
