"""With a real model that invents freely, no unsupported number reaches the screen and every answer holds the right outcome.

`make smollm` installs the model. SPINEMETS_SMOL_CASES sets how many cases are asked, at most 100; a few by default.
"""

import json
import os
import re
import sys
from itertools import product

import pytest

from assistant.agent import Limits
from assistant.answer import Answer
from assistant.language_model import engine
from assistant.quantities import quantities
from assistant.rules_engine import RulesEngine
from assistant.weaving import left_out
from tests.assistant import smol
from tests.assistant.loopback import serving

COUNT = min(100, int(os.environ.get("SPINEMETS_SMOL_CASES", "3")))
TUMOURS = ("renal cell carcinoma", "breast cancer", "prostate cancer", "melanoma", "lung adenocarcinoma")
PLACES = ("T12", "L3", "T7", "C5", "L1")
BONE = (
    "lytic, >50% collapse, both pedicles, new kyphosis, pain worse on standing",
    "blastic, no collapse and under 50% of the body involved, posterior elements spared, alignment normal, no pain",
    "mixed, 30% collapse, left pedicle, normal alignment, occasional ache",
)
QUESTIONS = (
    "steroid dose for cord compression?",
    "how long to wait between surgery and radiotherapy?",
    "what is high grade ESCC?",
    "vertebral fracture rate after radiosurgery?",
    "vertebroplasty pain relief numbers?",
    "minimum life expectancy for surgery?",
    "how many dural tears with percutaneous fixation?",
    "local control of radioresistant tumours with conventional radiotherapy?",
)
MARKS = re.compile(r"\[\d[\d, -]*\]")


def cases() -> list[str]:
    """Development cases and questions, in an order that mixes them."""
    made = [
        f"64F {tumour} {place}: {bone}. ESCC {escc}, {cord}, fit for surgery. SINS and NOMS?"
        for (tumour, place), bone, (escc, cord) in product(
            zip(TUMOURS, PLACES, strict=True), BONE, (("1b", "no myelopathy"), ("3", "myelopathic"), ("0", "neuro intact"))
        )
    ]
    described = [f"{place} {tumour}, lytic, mechanical pain. SINS?" for tumour, place in product(TUMOURS, PLACES)]
    asked = [
        *QUESTIONS,
        *(f"In spinal metastases, {question}" for question in QUESTIONS),
        *(f"{question} please cite" for question in QUESTIONS),
        *(f"{question} and why" for question in QUESTIONS),
    ]
    mixed = [case for three in zip(made, described, asked, strict=False) for case in three]
    return list(dict.fromkeys([*mixed, *made, *described, *asked]))[:100]


def values(text: str) -> set[tuple[str, str]]:
    """Every number of a text, markers aside, as kind and value."""
    return {(each.kind, str(each.value)) for each in quantities(MARKS.sub(" ", text))}


def given(case: str, base: Answer) -> set[tuple[str, str]]:
    """Every number that the rules, the cited claims or the user gave."""
    outcomes = json.dumps(base.to_json()["outcomes"], ensure_ascii=False)
    return values(" ; ".join([base.text, case, outcomes, *(each.text or "" for each in base.citations)]))


@pytest.mark.slow
@pytest.mark.skipif(bool(smol.missing()), reason=f"not installed: {', '.join(smol.missing())}; run `make smollm`")
@pytest.mark.filterwarnings("ignore")
def test_a_natural_liar_puts_no_number_on_the_screen() -> None:
    """Over the cases asked, every number shown is one that the rules, a cited claim or the user gave, and every outcome is right."""
    said: list[str] = []
    unsupported: list[tuple[str, set[tuple[str, str]]]] = []
    dropped = stood = answered = numbers = invented = 0

    def say(request: dict[str, object]) -> str:
        said.append(smol.reply(request))
        return said[-1]

    smol.loaded()
    with serving(say) as server:
        made = engine(server.name)
        made.limits = Limits(seconds=120)
        for case in cases()[:COUNT]:
            made.reset()
            before = len(said)
            answer = list(made.ask(case))[-1]
            base = next(event for event in RulesEngine().ask(case) if isinstance(event, Answer))
            assert isinstance(answer, Answer)
            assert answer.outcomes == base.outcomes
            assert base.text.splitlines()[0] in answer.text
            stray = values(answer.text.replace(left_out(answer.dropped), "")) - given(case, base)
            replies = [values(each) for each in said[before:]]
            numbers += sum(map(len, replies))
            invented += sum(len(each - given(case, base)) for each in replies)
            unsupported += [(answer.text, stray)] if stray else []
            dropped += answer.dropped
            stood += answer.text != base.text and not answer.dropped
            answered += answer.engine != "rules"
            own = [line for line in answer.text.splitlines() if line not in base.text]
            sys.stdout.write(f"{len(said)} replies, {dropped} dropped, {len(unsupported)} unsupported after: {case[:70]}\n    {own}\n")
            sys.stdout.flush()
    sys.stdout.write(
        f"\nSmolLM2-135M: {COUNT} cases, {len(said)} replies with {numbers} numbers, {invented} of them invented, {answered} answered in time, "
        f"{dropped} sentences dropped, {stood} answers with prose of its own and none dropped, "
        f"{len(unsupported)} with an unsupported number on the screen\n"
    )
    assert len(cases()) == 100
    assert unsupported == []
