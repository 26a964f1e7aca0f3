"""LMNOP, read again: what each letter asks for, with a value."""

INPUTS = {
    "L": {"level": "T8", "vertebral_metastases": "1", "column": "anterior"},
    "M": {"sins": 9},
    "N": {"symptomatic_compression": True},
    "O": {"radiosensitivity": "radioresistant"},
    "P": {"prior_therapy_response": "progressed", "tolerates_surgery": True, "expected_survival_months": 8, "wants_surgery": True},
}
ALL = {fact: value for facts in INPUTS.values() for fact, value in facts.items()}
SPACE = {fact: [value] for fact, value in ALL.items()} | {"level": ["T8", "L5"], "sins": list(range(19)), "symptomatic_compression": [True, False]}


def answer(_case: dict) -> tuple[str, object]:
    """With every input the letters are complete; a decision is never given."""
    return "finding", list(INPUTS)
