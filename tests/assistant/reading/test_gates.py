"""Gates: the quick test of a word never hides a match of the patterns behind it, proven over their parse trees."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

import pytest

from assistant.reading import (
    alignment,
    bone_words,
    collapse_words,
    correction,
    cues,
    denial,
    escc_grade,
    extent,
    fitness,
    height,
    histology,
    kin,
    lesion,
    levels,
    others,
    pain,
    painless,
    patient,
    posterolateral,
    retraction,
    rivals,
    scopes,
    stated,
    straight,
    topics,
    untold,
)
from assistant.reading.patterns import Pattern
from tests.assistant.reading.gates import unguarded

if TYPE_CHECKING:
    from collections.abc import Callable

GUARDED: tuple[tuple[Any, Callable[[str], bool], str], ...] = (
    (alignment, alignment.may_speak, "_SLIP _BEND _STANDS_OFF _FAINT_SLIP _FAINT_BEND"),
    (straight, alignment.may_speak, "ALIGNED STACKED SHAPELY RELATED UNDEVIATED"),
    (straight, straight.may_be, "ALIGNED STACKED SHAPELY RELATED UNDEVIATED"),
    (correction, correction.may_speak, "_SELF_CORRECTED _RECOUNTED _TOLD_FIRST _UNSETTLED"),
    (denial, denial.may_speak, "_DENIED _OPEN"),
    (escc_grade, escc_grade.may_speak, "_NAMED _BEFORE _BAND"),
    (fitness, fitness.may_speak, "_NO_RADIATION _UNFIT _FIT"),
    (collapse_words, height.may_speak, "KEPT PLANA SOME MOST FULL MILD MILD_ALONE"),
    (extent, height.may_speak, "_LITTLE _MOSTLY _FILLED _TUMOUR_IN _LABELLED _TOTAL _THROUGH _TINY _TINY_ALONE _BODY_FREE _IN_BRACKETS"),
    (histology, histology.may_speak, "_PATTERN"),
    (lesion, lesion.may_speak, "_EITHER _NOT_PURELY _PARTLY _COMPONENT _MAYBE _BOTH_ANSWERED _MIXED _LYTIC _BLASTIC"),
    (bone_words, bone_words.may_speak, "_LOSS _NEW"),
    (levels, levels.may_speak, "_WRITTEN _GLUED"),
    (levels, levels.may_speak_in_words, "_ORDINAL _LAST_NAMED _NAMED"),
    (levels, levels.may_name_region, "_REGIONS"),
    (cues, untold.may_speak, "WHETHER ASKED_OF QUERIED ANSWER UNASKED CUP"),
    (rivals, rivals.may_speak, "_DIFFER _STRONG _WEAK"),
    (pain, pain.may_speak, "_UNSPOKEN _MECHANICAL _OCCASIONAL _NONE _ANY KEPT_FROM WOKEN"),
    (painless, pain.may_speak, "_FREE_ALWAYS _SAYS_NONE _ANY_WAY DENIED"),
    (patient, patient.may_tell_sex, "_SEX"),
    (posterolateral, posterolateral.may_speak, "ELEMENTS _ARCH_ONLY"),
    (retraction, retraction.may_speak, "_ORDER _NOT_OURS _NOW_UNKNOWN _ARTEFACT"),
    (kin, scopes.may_turn, "FAMILY"),
    (others, scopes.may_turn, "OTHER"),
    (scopes, scopes.may_turn, "_NOT_TOLD _UNRECORDED _SUPPOSED _OPENS_WITH_IF _RESOLVED _PAST _INCIDENTAL"),
    (stated, stated.may_speak, "_TOTAL _STABILITY _CLASS"),
)
CASES = [pytest.param(getattr(module, name), gate, id=f"{module.__name__}.{name}") for module, gate, names in GUARDED for name in names.split()]


def patterns(value: Any) -> list[Pattern]:
    """The patterns of a constant."""
    if isinstance(value, Pattern):
        return [value]
    return list(chain.from_iterable(map(patterns, value))) if isinstance(value, tuple) else []


@pytest.mark.parametrize(("constant", "may_speak"), CASES)
def test_a_gate_never_hides_a_match(constant: Any, may_speak: Callable[[str], bool]) -> None:
    """Whatever a pattern matches holds a word that its gate lets pass."""
    assert patterns(constant)
    assert [outline for pattern in patterns(constant) for outline in unguarded(pattern, may_speak)] == []


def test_the_proof_finds_a_hidden_match() -> None:
    """A word that the gate does not know is found by the proof, alone, as a choice and behind an optional word."""
    pattern = Pattern(r"\b(?:lytic|mixed(?: \w+)?) lesion|gone$")
    assert unguarded(pattern, lambda word: "lytic" in word or "lesion" in word) == ["gone\1"]
    assert unguarded(pattern, lambda word: "lesion" in word or word == "gone") == []


def test_a_word_has_the_topics_of_its_gates() -> None:
    """The topics of a text are those of its words, the same when met again."""
    assert {"pain", "lesion"} <= topics.of("lytic, painful") == topics.of("lytic, painful")
    assert topics.of("the of") == frozenset()
