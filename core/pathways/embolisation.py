"""Embolisation: whether a spinal metastasis is embolised before surgery, and how long before.

Applies to   a planned operation on a spinal metastasis
Source       JAIPANYA_2022, CHANG_2020, MORIMOTO_2024; NEWMAN_2023 and SILVA_2021 are silent
Readings     thyroid and renal cancers are examples of hypervascular tumours in the papers, so another histology stays open until its
             vascularity is known; hepatocellular carcinoma is named by one paper only
Not encoded  angiographic findings, technique, spinal arteries to be spared
"""

from __future__ import annotations

from typing import Annotated, Final, NamedTuple, Self

from pydantic import model_validator

from core.bibliography import CHANG_2020, JAIPANYA_2022, MORIMOTO_2024
from core.citation import Citation
from core.facts import Facts, Named, Possible, unknown
from core.outcome import AnyOutcome, Dispute, Finding, Reason
from core.possibility import completions, settle

REVIEW: Final = JAIPANYA_2022.at("Preoperative embolization", "81")
BLEEDING: Final = JAIPANYA_2022.at("Preoperative embolization")
RECOMMENDED: Final = CHANG_2020.at("Postoperative complications and preventive measures", "85", "86", "87")
TIMING: Final = CHANG_2020.at("Postoperative complications and preventive measures", "88")
TES: Final = MORIMOTO_2024.at("4.2.1.1 Total en-bloc spondylectomy", "84", "89")
TES_WITHOUT: Final = MORIMOTO_2024.at("4.2.1.1 Total en-bloc spondylectomy", "91")

HYPERVASCULAR: Annotated[dict[str, tuple[Citation, ...]], BLEEDING, RECOMMENDED] = {
    "thyroid cancer": (BLEEDING, RECOMMENDED),
    "renal cell carcinoma": (BLEEDING, RECOMMENDED),
    "hepatocellular carcinoma": (RECOMMENDED,),
}
WITHIN: Annotated[str, TIMING] = "operate within 24 h of embolisation"

LESS_BLOOD: Final = Reason("hypervascular: less blood loss, fewer transfusions, shorter operation", REVIEW, fact="hypervascular")
ADVISED: Final = Reason("recommended in hypervascular tumours", RECOMMENDED, fact="hypervascular")
NO_GAIN: Final = Reason("no difference in blood loss, transfusion or time in other tumours", REVIEW, fact="hypervascular")
EN_BLOC: Final = Reason("recommended before total en bloc spondylectomy, to bleed less", TES, fact="en_bloc")
SOON: Final = Reason(f"{WITHIN}: the effect wears off", TIMING)
SURVIVAL: Final = Reason("complications and survival are the same with and without", REVIEW)
ESSENTIAL: Final = Dispute(
    "whether embolisation is needed before en bloc spondylectomy",
    (Reason("recommended", TES), Reason("the operation is safe without, with careful haemostasis", TES_WITHOUT)),
)


class EmbolisationFacts(Facts):
    """The histology, or whether the tumour is hypervascular; `en_bloc`: total en bloc spondylectomy is planned."""

    histology: Named = None
    hypervascular: Possible[bool] = unknown()
    en_bloc: Possible[bool] = unknown()

    @model_validator(mode="after")
    def _histology_pins_vascularity(self) -> Self:
        if self.histology and all(name in HYPERVASCULAR for name in self.histology):
            if True not in self.hypervascular:
                raise ValueError(f"hypervascular: false contradicts histology {', '.join(sorted(self.histology))}")
            object.__setattr__(self, "hypervascular", frozenset({True}))
        return self


class Case(NamedTuple):
    """One completion."""

    hypervascular: bool
    en_bloc: bool


def embolisation(facts: EmbolisationFacts) -> AnyOutcome:
    """Recommended, or without benefit shown."""
    named = tuple(Reason(f"{name} is named as hypervascular", place, fact="histology") for name in _named(facts) for place in HYPERVASCULAR[name])
    return settle(completions(Case, facts.possible()), lambda case: _decide(case, named))


def _named(facts: EmbolisationFacts) -> list[str]:
    return sorted(name for name in facts.histology or () if name in HYPERVASCULAR)


def _decide(case: Case, named: tuple[Reason, ...]) -> Finding:
    disputes = (ESSENTIAL,) if case.en_bloc else ()
    if case.hypervascular:
        return Finding(rule="embolisation", value="recommended", because=(*named, LESS_BLOOD, ADVISED), notes=(SOON, SURVIVAL), disputes=disputes)
    if case.en_bloc:
        return Finding(rule="embolisation", value="recommended", because=(EN_BLOC, NO_GAIN), notes=(SOON, SURVIVAL), disputes=disputes)
    return Finding(rule="embolisation", value="no benefit shown", because=(NO_GAIN,), notes=(SURVIVAL,))
