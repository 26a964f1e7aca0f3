"""LMNOP, read again: what each letter asks for, with a value."""

INPUTS = {
    "L": {"level": "T8", "vertebral_metastases": "1", "column": "anterior"},
    "M": {"sins": 9},
    "N": {"symptomatic_compression": True},
    "O": {"radiosensitivity": "radioresistant"},
    "P": {"prior_therapy_response": "progressed", "tolerates_surgery": True, "expected_survival_months": 8, "wants_surgery": True},
}
ALL = {fact: value for facts in INPUTS.values() for fact, value in facts.items()}
