"""Quoting: a fact counts when the user's own words say it; what the reader has read with certainty stands."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final, NamedTuple

from assistant import prompts
from assistant.material import orders
from assistant.quantities import quantities, same_length
from assistant.wording import read
from core.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from assistant.answer import FactRead

_SENTENCE: Final = re.compile(r"(?<=[.!?;\n])\s+")
_SHORTEST: Final = 2


class Difference(NamedTuple):
    """A fact that the model gives, with its quote; where the reader has read another value, that one and its quote as well."""

    fact: str
    said: object
    quote: str
    stands: object = None
    behind: str = ""


def refusal(given: Difference, said: Sequence[str], facts: Mapping[str, FactRead], differences: list[Difference]) -> str:
    """Why a fact is not taken from the model; empty when it is. A difference from what was read is kept to be shown."""
    name, value, quote = given.fact, given.said, given.quote
    told = {"fact": name, "value": value, "quote": quote}
    place = found(quote, said)
    if place is None:
        return prompts.REFUSED_QUOTE.format(**told)
    if not _holds_figure(value, quote):
        return prompts.REFUSED_FIGURE.format(**told)
    if value is True and any(denies for denies, names in read(place).clauses if names & read(quote).names):
        return prompts.REFUSED_DENIED.format(**told)
    fact = facts.get(name)
    if fact and _certain(fact) and _differs(value, fact, quote):
        differences.append(given._replace(stands=fact.value, behind=fact.quote))
        return prompts.REFUSED_DIFFERENT.format(**{**told, "quote": fact.quote}, read=fact.value)
    return ""


def found(quote: str, said: Sequence[str]) -> str | None:
    """The user's sentence that holds the quote as whole words, unless it gives orders; None when there is none."""
    words = re.escape(_even(quote))
    if len(re.sub(r"\W", "", quote)) < _SHORTEST:
        return None
    for turn in said:
        for sentence in (*_SENTENCE.split(turn), turn):
            if re.search(rf"(?<!\w){words}(?!\w)", _even(sentence)) and not orders(sentence):
                return sentence
    return None


def _even(text: str) -> str:
    return " ".join(same_length(text).casefold().split())


def _holds_figure(value: object, quote: str) -> bool:
    """True when every number of the value stands in the quote."""
    wanted = value.get("amount") if isinstance(value, dict) else value
    if isinstance(wanted, bool) or not isinstance(wanted, int | float):
        return (
            not isinstance(value, str)
            or not re.fullmatch(r"[CTLS]\d{1,2}", value)
            or value[1:] in re.findall(r"\d+", quote)
            or bool(quantities(quote))
        )
    return any(Fraction(str(wanted)) in each.value for each in quantities(quote) if isinstance(each.value, tuple))


def _certain(fact: FactRead) -> bool:
    return fact.value is not None and not isinstance(fact.value, list | tuple | set | frozenset)


def _differs(value: object, fact: FactRead, quote: str) -> bool:
    """Whether the model means something else; other words for the same quoted tumour are no difference."""
    stands = {"amount": fact.value.amount, "unit": fact.value.unit} if isinstance(fact.value, Quantity) else fact.value
    if value == stands or str(value).casefold() == str(stands).casefold():
        return False
    overlap = _even(quote) in _even(fact.quote) or _even(fact.quote) in _even(quote)
    return not (overlap and isinstance(value, str) and isinstance(fact.value, str) and " " in f"{value}{fact.value}")
