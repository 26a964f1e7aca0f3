"""Patterns: passing over a text is never a difference, proven on made-up expressions and on every expression that reading has."""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant import reading
from assistant.reading import patterns
from assistant.reading.patterns import Pattern
from assistant.reading.required import Requirement, required

READING = Path(reading.__file__).parent
SAMPLES = READING.parents[1] / "evals" / "samples"
Example = tuple[str, str]
"""An expression, and a text that it may match."""

LITERALS = st.sampled_from(["pain", "no", "t", "12", "l/r", "un", "known", " ", "'s", "-", "é", "ß", "٣", "is not", "a.b", "\x00"])
CLASSES = st.sampled_from(
    [
        (r"\d", "7"),
        (r"\d", "٣"),
        (r"\s", "\n"),
        ("[ctl]", "t"),
        ("[0-9a]", "a"),
        ("[^.;]", "x"),
        ("[a-z]", "m"),
        (r"\w", "é"),
        (".", "?"),
        ("[ -]", "-"),
    ]
)
BORDERS = st.sampled_from([r"\b", "(?<![a-z])", "(?![a-z])", "(?<!\\w)", r"(?!\w)", "^", "$", r"\B", "(?<=t)", "(?=no)", "(?!no)", "(?<![a-z'])"])
PLAIN: st.SearchStrategy[Example] = LITERALS.map(lambda text: (re.escape(text), text))
ATOMS: st.SearchStrategy[Example] = st.one_of(PLAIN, PLAIN, PLAIN, CLASSES, BORDERS.map(lambda border: (border, "")))


def grown(inner: st.SearchStrategy[Example]) -> st.SearchStrategy[Example]:
    """Sequences, choices, repetitions and groups of smaller expressions."""
    several = st.lists(inner, min_size=2, max_size=4)
    repeated = st.tuples(inner, st.sampled_from([("?", 0), ("?", 1), ("*", 0), ("+", 1), ("+", 2), ("{2}", 2), ("{0,2}?", 0), ("{1,2}+", 2)]))
    return st.one_of(
        several.map(in_order),
        st.tuples(several, st.integers(0, 3)).map(one_of_them),
        repeated.map(lambda both: (f"(?:{both[0][0]}){both[1][0]}", both[0][1] * both[1][1])),
        inner.map(lambda each: (f"({each[0]})", each[1])),
        inner.map(lambda each: (f"(?={each[0]})", each[1])),
        inner.map(lambda each: (f"(?i:{each[0]})", each[1].upper())),
        inner.map(lambda each: (f"(?>{each[0]})", each[1])),
    )


def in_order(parts: list[Example]) -> Example:
    """Expressions one after the other."""
    return "".join(part for part, _ in parts), "".join(text for _, text in parts)


def one_of_them(both: tuple[list[Example], int]) -> Example:
    """A choice of expressions, with a text of one of them."""
    parts, place = both
    return "(?:" + "|".join(part for part, _ in parts) + ")", parts[place % len(parts)][1]


IN_ORDER = st.lists(st.recursive(ATOMS, grown, max_leaves=8), min_size=2, max_size=5).map(in_order)
GAPPED = st.tuples(PLAIN, PLAIN).map(lambda both: (rf"{both[0][0]} \w+ {both[1][0]}", f"{both[0][1]} so {both[1][1]}"))
EXAMPLES = st.one_of(IN_ORDER, st.tuples(st.lists(st.one_of(GAPPED, IN_ORDER), min_size=2, max_size=4), st.integers(0, 3)).map(one_of_them))
NOISE = st.one_of(st.just(""), st.text(alphabet="tnopain12 .-/'\n", max_size=12), st.text(max_size=6))


def learned(expression: str, flags: int = 0) -> Pattern:
    """A pattern that knows what it requires."""
    pattern = patterns.of(expression, flags)
    patterns._require([pattern])
    return pattern


def fulfils(text: str, needs: frozenset[Requirement]) -> bool:
    """True where the words of a text meet every requirement."""
    bits = {need: 1 << place for place, need in enumerate(needs)}
    words, found = patterns._Words(bits), 0
    for word in text.split():
        found |= words[word]
    return found == sum(bits.values())


def passes_over(pattern: Pattern, text: str) -> bool:
    """True where a pattern does not look at a text at all."""
    found = patterns._TEXTS[text]
    return found & pattern._bits != pattern._bits or (bool(pattern._sets) and all(found & bits != bits for bits in pattern._sets))


def every_pattern() -> list[Pattern]:
    """The patterns of all modules of reading, those in tables and in tuples too."""
    modules = [importlib.import_module(f"{reading.__name__}.{each.name}") for each in pkgutil.iter_modules(reading.__path__)]
    found = {id(each): each for module in modules for value in vars(module).values() for each in within(value)}
    return list(found.values())


def within(value: Any) -> list[Pattern]:
    if isinstance(value, Pattern):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else ()
    return [each for part in parts for each in within(part)]


def turns() -> list[str]:
    """Half of what our own samples say, as reading sees it: in lower case; whole turns and sentences."""
    found: dict[str, None] = {}
    for path in sorted(SAMPLES.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            for turn in json.loads(line).get("turns", []):
                found |= dict.fromkeys([turn.lower(), *re.split(r"(?<=[.;\n]) ", turn.lower())])
    return list(found)[::2]


@settings(deadline=None, max_examples=800)
@given(EXAMPLES, NOISE, NOISE, st.sampled_from([0, 0, 0, re.MULTILINE, re.DOTALL, re.IGNORECASE]))
def test_no_match_is_passed_over(example: Example, before: str, after: str, flags: int) -> None:
    """Whatever an expression matches in a text, the words of the text meet all that is required of them."""
    expression, match = example
    text = f"{before}{match}{after}"
    if re.search(expression, text, flags):
        needs, choice = required(patterns.parse(expression, flags))
        assert fulfils(text, needs)
        assert not choice or any(fulfils(text, each) for each in choice)


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        (r"\bpain\b", "a painful hip"),
        (r"(?:no|without) (?:\w+ ){0,3}(?:pain|ache)\b", "no other trouble"),
        (r"\b(?:metasta\w+|ca)\b", "lytic cavity"),
        (r"\b[ctl]\d{1,2}\b", "t twelve"),
        (r"(?<=grade )1[abc]", "grade two"),
        (r"(?:un)?(?:known|clear)(?![a-z])", "knowledge"),
        (r"\b(?:no (?:\w+ )?pain|pain \w+ absent|(?:on|in) the other)\b", "the pain in bed, on one side"),
    ],
)
def test_a_text_without_the_words_is_passed_over(expression: str, text: str) -> None:
    """What no match can be made of does not meet the requirements: they are worth having."""
    assert passes_over(learned(expression), text)


@pytest.mark.parametrize("expression", ["(?i)pain", "(?i:pain)", r"\w+", "a?", "x*|pain", ".", "[^a]", r"(a)?(?(1)b|c)"])
def test_what_is_not_understood_requires_nothing(expression: str) -> None:
    """An expression that ignores case, may be empty or could be anything runs on every text."""
    assert required(patterns.parse(expression, 0)) == (frozenset(), ())


def test_every_pattern_of_reading_finds_the_same() -> None:
    """On all that our samples say, no pattern of reading would find anything in a text that it passes over."""
    found = every_pattern()
    mine = [patterns.of(each.pattern, each.flags) for each in found]
    patterns._require(mine)
    run = passed = 0
    for text in turns():
        over = [each for each in mine if passes_over(each, text)]
        run, passed = run + len(mine) - len(over), passed + len(over)
        for each in over:
            assert each.bare.search(text) is None, (each.pattern, text)
    assert len(found) > 400
    assert passed > 4 * run


def test_a_pattern_in_use_does_what_the_expression_does() -> None:
    """Every method gives the same before and after a pattern has learned what it requires, with and without a place to end."""
    pattern, bare = patterns.of(r"\bpain\b(?: at (\w+))?"), re.compile(r"\bpain\b(?: at (\w+))?")
    for text in ["no pain at night, pain", "painful", "quite well", ""] * 2:
        for span in [(), (3,), (0, 4), (3, 7)]:
            for name in ("search", "match", "fullmatch"):
                mine, other = getattr(pattern, name)(text, *span), getattr(bare, name)(text, *span)
                assert (mine and mine.span(1)) == (other and other.span(1))
            assert [m.span() for m in pattern.finditer(text, *span)] == [m.span() for m in bare.finditer(text, *span)]
        assert (pattern.findall(text), pattern.sub("-", text), pattern.split(text)) == (bare.findall(text), bare.sub("-", text), bare.split(text))
        patterns._require([pattern])


def test_frequent_patterns_learn_together() -> None:
    """Patterns that run often pass over texts after a while; without a parser none ever does, and all is found as before."""
    often = [patterns.of(rf"\bword{number}\b") for number in range(3 * patterns._TOGETHER)]
    for _ in range(patterns._OFTEN):
        assert not any(each.search("nothing of it") for each in often)
    assert sum(each._bits > 0 for each in often) >= 2 * patterns._TOGETHER
    assert [bool(each.search("word1 word17")) for each in often].count(True) == 2


def test_one_answer_for_several_patterns() -> None:
    """Several patterns as one: a text that any of them may match is never turned away, named groups and all; one that none can match is."""
    several = [patterns.of(r"(?P<a>no) (?P<b>\w+) pain"), patterns.of(r"\b(?P<a>ache)s?\b"), patterns.of("rest$")]
    one = patterns.any_of(*several)
    texts = {"no more pain": True, "it aches": True, "at rest": True, "no rash": False, "it is fine": False, "": False}
    assert all(one.may_match(text) for text in texts)
    patterns._require([one])
    assert {text: one.may_match(text) for text in texts} == texts
    assert not any(one.search(text) for text, told in texts.items() if not told)


def test_several_patterns_without_references() -> None:
    """An expression that refers back to a group of its own is refused among several: its groups are no groups there."""
    with pytest.raises(ValueError, match="refers back"):
        patterns.any_of(patterns.of(r"(?P<a>x)(?P=a)"), patterns.of("y"))


def test_without_a_parser_every_pattern_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Python's parser of expressions cannot be had, nothing is passed over."""
    monkeypatch.setattr(patterns, "parse", None)
    often = [patterns.of(rf"\bword{number}\b") for number in range(2 * patterns._TOGETHER)]
    for _ in range(2 * patterns._OFTEN):
        assert [bool(each.search("word7")) for each in often].count(True) == 1
    assert not any(each._bits for each in often)


def test_reading_compiles_through_patterns_alone() -> None:
    """No module of reading compiles an expression of its own at import: all go through `patterns`."""
    own = {path.name for path in READING.glob("*.py") if "re.compile(" in path.read_text(encoding="utf-8")}
    assert own <= {"patterns.py", "required.py"}
