"""Right answers are let through; three scripted liars that make them wrong in one thing are caught.

The check was mended on the first hundred while it was written. On the second it failed at first sight: 26 right answers in a
hundred lost a sentence, and 94.2 in 100 lies were caught. Mended on those by general rules, it met the third: 12 in 97 and
98.6 to 99.3 in 100. The fourth came in lists, tables and other manners: 49 in 98 at first sight, many for their layout alone; the
first two liars were caught in 99.3 and 99.6 of 100 lies, a third of other kinds in 97.1. The fifth and the sixth are free prose of
several sentences by writers who saw only the material: 94 and 89 in 100 lost a sentence at first sight, the sixth 77 after mending on
the fifth; 59 and 49 now. That is what a check of words costs: a paraphrase it does not know is left out, and our own line stands. The seventh
is ninety answers in plain prose by someone who saw only the prompts that the model is given: at first sight 44 of the 90 lost a sentence, 53
sentences of 257; 19 and 23 now, after mending on it, so that it is no measure any more. Its lies are caught in 97.4 to 98.8 of 100. All are
here so that none gets worse.
"""

from __future__ import annotations

import os
import random
import sys
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

import pytest

from assistant.answer import Answer
from assistant.grounding import check
from assistant.language_model import LanguageModelEngine, engine
from assistant.material import material
from assistant.sentences import sentences
from tests.assistant.adversary import lies
from tests.assistant.fifth_answers import fifth_answers
from tests.assistant.fourth_answers import fourth_answers
from tests.assistant.good_answers import Good, good_answers
from tests.assistant.loopback import serving
from tests.assistant.models import Given, same_content
from tests.assistant.second_adversary import second_lies
from tests.assistant.second_answers import second_answers
from tests.assistant.seventh_answers import seventh_answers
from tests.assistant.sixth_answers import sixth_answers
from tests.assistant.third_adversary import third_lies
from tests.assistant.third_answers import third_answers

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.material import Material

SETS = {
    "first": good_answers,
    "second": second_answers,
    "third": third_answers,
    "fourth": fourth_answers,
    "fifth": fifth_answers,
    "sixth": sixth_answers,
    "seventh": seventh_answers,
}
FREE = {"fifth": 59, "sixth": 49, "seventh": 19}
"""Of the freely worded ones, how many lose a sentence at most: measured, no goal."""
REACHED = {
    ("fifth", "second"): 0.989,
    ("fifth", "third"): 0.984,
    ("sixth", "third"): 0.98,
    ("seventh", "first"): 0.979,
    ("seventh", "second"): 0.988,
    ("seventh", "third"): 0.974,
}
"""Where 99 in 100 are not reached yet: what was."""
SIZE = {"seventh": 90}
"""How many answers a set has, where not a hundred."""
LIARS = {"first": lies, "second": second_lies, "third": third_lies}
PAIRS = [(name, liar, 1 + (set_ + liar_) % 3) for set_, name in enumerate(SETS) for liar_, liar in enumerate(LIARS)]
"""Every set with every liar, by one of three seeds each; SPINEMETS_EVERY_SEED=1 takes all three, some minutes more."""
EVERY = [(name, liar, seed) for name, liar, _ in PAIRS for seed in (1, 2, 3)]


@cache
def answers(name: str) -> list[tuple[Good, Material]]:
    """The right answers of a set, each with its material."""
    return [(each, material(each.base, [each.question])) for each in SETS[name]()]


@pytest.mark.parametrize("name", SETS)
def test_right_answers_are_let_through(name: str) -> None:
    """Of a hundred right answers at most one loses a sentence; of the freely worded no more than were measured."""
    checked = [[check(each, ground) for each in sentences(answer.prose)] for answer, ground in answers(name)]
    alarms = [each for of_one in checked for each in of_one if not each.stands]
    sys.stdout.write(f"\n{name}: {len(checked)} right answers, false alarms: {len(alarms)}\n")
    sys.stdout.writelines(f"  alarm: {each.text} ({each.fault})\n" for each in alarms)
    assert len(checked) == SIZE.get(name, 100)
    assert sum(any(not each.stands for each in of_one) for of_one in checked) <= FREE.get(name, 1)


@pytest.mark.parametrize(("name", "liar", "seed"), EVERY if os.environ.get("SPINEMETS_EVERY_SEED") else PAIRS)
def test_lies_are_caught(name: str, liar: str, seed: int) -> None:
    """Of more than five hundred answers made false in one thing, at least 99 in 100 are caught, or what was reached."""
    rng = random.Random(seed)  # noqa: S311 a scripted adversary, not a secret
    told: Counter[str] = Counter()
    missed: list[tuple[str, str]] = []
    for answer, ground in answers(name):
        for lie in LIARS[liar](answer, rng):
            told[lie.kind] += 1
            stands = [each for each in sentences(lie.prose) if each not in sentences(answer.prose) and check(each, ground).stands]
            missed += [(lie.kind, each) for each in stands[:1]]
    total = told.total()
    sys.stdout.write(f"\n{name} answers, {liar} liar, seed {seed}: {total} lies, caught {1 - len(missed) / total:.4f}, {dict(told)}\n")
    sys.stdout.writelines(f"  missed ({kind}): {text}\n" for kind, text in missed)
    assert total >= 500
    assert 1 - len(missed) / total >= REACHED.get((name, liar), 0.99)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "liar"), [("first", "first"), ("second", "second")] if os.environ.get("SPINEMETS_EVERY_SEED") else [("first", "first")]
)
def test_an_adversary_behind_a_server_is_caught(name: str, liar: str) -> None:
    """Over the whole way through LangChain and HTTP, at least 99 in 100 of five hundred false answers are not shown; right ones are."""
    rng = random.Random(7)  # noqa: S311 a scripted adversary, no secret
    good = [answer for answer, _ in answers(name)]
    told = rng.sample([(lie.good, lie.prose) for answer in good for lie in LIARS[liar](answer, rng)], 500)
    now = [""]
    with serving(lambda _: now[0]) as server:
        made = engine(server.name)

        def text(answer: Good, prose: str) -> str:
            now[0] = prose
            return _shown(made, answer)

        lost = [each for answer in good for each in _lost(answer, text)]
        shown = [each for answer, prose in told for each in _changed(answer, prose) if each in text(answer, prose)]
    sys.stdout.write(f"\n{len(told)} false answers, caught {1 - len(shown) / len(told):.4f}; {len(good)} right ones, lost {len(lost)}\n")
    sys.stdout.writelines(f"  shown: {each}\n" for each in shown)
    assert len(told) >= 500
    assert len(shown) <= len(told) // 100
    assert len(lost) <= 1


def _lost(answer: Good, text: Callable[[Good, str], str]) -> list[str]:
    shown = text(answer, answer.prose)
    return [each for each in sentences(answer.prose) if each not in shown]


def _shown(made: LanguageModelEngine, answer: Good) -> str:
    made.rules = Given(answer.base)
    made.reset()
    final = list(made.ask(answer.question))[-1]
    assert isinstance(final, Answer)
    same_content(final, answer.base)
    return final.text


def _changed(answer: Good, prose: str) -> list[str]:
    """The sentences that were made false."""
    right = sentences(answer.prose)
    return [each for each in sentences(prose) if each not in right and each not in answer.base.text]
