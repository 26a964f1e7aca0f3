"""Outcomes written out by hand, so that stored screens show how an outcome is drawn, whatever the rules' own words become."""

from __future__ import annotations

from core.bibliography import CHANG_2020, JAIPANYA_2022, NEWMAN_2023
from core.outcome import AnyOutcome, Dispute, Finding, Open, Reason

SCORE = CHANG_2020.at("Table 3. Spinal Instability Neoplastic Score system", "37")
GRADE = NEWMAN_2023.at("Figure 1", "10")
PATH = CHANG_2020.at("Table 2. The NOMS decision framework")
ITEMS = (
    ("location", "junctional level", 3),
    ("pain", "mechanical pain", 3),
    ("lesion", "lytic lesion", 2),
    ("alignment", "new deformity", 2),
    ("collapse", "collapse over 50 %", 3),
    ("posterolateral", "posterolateral elements involved on both sides", 3),
)
STEPS = (
    ("escc", "high grade ESCC with myelopathy"),
    ("radiosensitivity", "radioresistant to cEBRT"),
    ("sins", "spine unstable"),
    ("tolerates_surgery", "can tolerate surgery"),
)
DISPUTE = Dispute(
    "what is done for a patient who is not fit for surgery?",
    (Reason("no operation: radiotherapy alone", PATH), Reason("a smaller operation is weighed", JAIPANYA_2022.at("Treatment considerations"))),
)


def outcomes() -> tuple[AnyOutcome, ...]:
    """SINS 16 at T12, ESCC 3, and the NOMS path that follows."""
    reasons = tuple(Reason(said, SCORE, points, fact) for fact, said, points in ITEMS)
    meaning = (Reason("cord compressed, no CSF visible", GRADE, fact="escc"),)
    steps = tuple(Reason(said, PATH, fact=fact) for fact, said in STEPS)
    return (
        Finding(rule="sins", value=16, unit="points", band="unstable", because=reasons, level="T12"),
        Finding(rule="escc", value="3", band="high grade", because=meaning, level="T12"),
        Finding(rule="noms", value=("decompression_stabilization+SRS",), because=steps, level="T12"),
    )


def disputed() -> AnyOutcome:
    """A path left open on which two papers differ."""
    return Open(rule="noms", possible=(("cEBRT",), ("stabilization+cEBRT",)), open=("sins",), asks=("sins",), disputes=(DISPUTE,), level="T12")
