"""Posterior elements in shorthand, marks and turns of phrase: each wording beside its opposite."""

from __future__ import annotations

import pytest

from tests.assistant.reading.told import facts_of

EITHER = ["bilateral", "unilateral"]
HALF = ["none", "unilateral"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("both laminae and the left pedicle", "unilateral"),
        ("left pedicle and right lamina involved", "unilateral"),
        ("left pedicle, right lamina", "unilateral"),
        ("right transverse process and left facet", "unilateral"),
        ("left lamina and pedicle destroyed", "unilateral"),
        ("both laminae and both pedicles destroyed", "bilateral"),
        ("both laminae destroyed, pedicles intact", "none"),
        ("no pedicle, lamina or facet disease", "none"),
    ],
)
def test_a_side_of_the_lamina_is_no_side_of_a_pedicle(text: str, value: object) -> None:
    """Lamina and processes do not count, and lend their side to an element only where it has none of its own."""
    assert facts_of(f"T11 lytic, {text}.")["posterolateral"] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("left pedicle was intact in May and is now destroyed, right intact", "unilateral"),
        ("left pedicle was intact in May, now destroyed", "unilateral"),
        ("both pedicles were clear last time but are now gone", "bilateral"),
        ("left pedicle was thought destroyed in May and is now seen to be intact, right intact", "none"),
        ("pedicles were intact and are intact now", "none"),
        ("left pedicle was spared, right was destroyed", "unilateral"),
    ],
)
def test_what_an_element_is_now_counts(text: str, value: str) -> None:
    """What an element was before it became what it is now is not its state."""
    assert facts_of(f"T11 lytic, {text}.")["posterolateral"] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("tumour took the right pedicle but left the left one alone", "unilateral"),
        ("tumour took the left pedicle and left the right intact", "unilateral"),
        ("left pedicle winking, right pedicle fine", "unilateral"),
        ("bilateral winking owl", "bilateral"),
        ("no winking owl sign", "none"),
        ("winking owl sign absent", "none"),
        ("film: both pedicles seen", "none"),
        ("tumour of both pedicles seen", "bilateral"),
        ("R pedicle out, L ok", "unilateral"),
        ("both pedicles out", "bilateral"),
        ("pedicle disease has been ruled out", "none"),
        ("facets: L ok R dead", "unilateral"),
        ("facets L ok/R gone", "unilateral"),
        ("right sided pedicle", "unilateral"),
        ("pedicle involved, one-sided", "unilateral"),
        ("pedicle involved, not one-sided", EITHER),
        ("posterolateral - unilateral involvement", "unilateral"),
        ("pedicles - bilateral involvement", "bilateral"),
        ("pedicle disease: yes (side?)", EITHER),
        ("left facet gone; the right was not included on the slices", EITHER),
        ("if the right pedicle goes too we operate; now only the left", "unilateral"),
        ("no fracture or replacement of the facets", "none"),
        ("no fracture, replacement or erosion of the pedicles", "none"),
        ("no fracture, replacement of both pedicles", "bilateral"),
        ("no pain, but destruction or fracture of both pedicles", "bilateral"),
        ("posterior ring intact", "none"),
        ("pedicles x2", "bilateral"),
        ("posterolateral: 3 points", "bilateral"),
        ("posterolat 1pt", "unilateral"),
        ("posterolateral 0 pts", "none"),
    ],
)
def test_turns_of_phrase_on_an_element_are_read(text: str, value: object) -> None:
    """Loss, sparing and doubt count the same in whatever words."""
    assert facts_of(f"T11 lytic, {text}.")["posterolateral"] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("pedicles intact, bilaterally", "none"),
        ("no pedicle disease, left or right", "none"),
        ("pedicles destroyed, both", "bilateral"),
        ("pedicles, both sides, intact", "none"),
        ("pedicles, both sides, destroyed", "bilateral"),
        ("pedicles clear apart from the left", "unilateral"),
        ("no posterior element involvement except the right facet", "unilateral"),
        ("all posterior elements destroyed except the right facet", EITHER),
        ("neither facet nor pedicle", "none"),
        ("neither facet nor pedicle is spared", EITHER),
        ("free of pedicle and facet disease", "none"),
        ("not free of pedicle disease", EITHER),
        ("pedicles not free of disease", EITHER),
        ("pedicle involvement, predominantly left", EITHER),
        ("tumour abuts the left pedicle without invading it, right clear", "none"),
        ("destroyed left pedicle and intact right pedicle", "unilateral"),
        ("left pedicle destroyed; the right is degraded by artefact", EITHER),
        ("left facet eroded, right facet arthritic", EITHER),
        ("hot facets both sides from arthritis", None),
        ("biopsy through the left pedicle", None),
        ("plan: pedicle screws both sides", None),
        ("tumour grows through the left pedicle", "unilateral"),
        ("pedicles \u2194 b/l", None),
    ],
)
def test_what_a_side_shares_or_is_excepted_from(text: str, value: object) -> None:
    """Both sides take what was said of them, an exception the opposite, and no tool, arthrosis or unknown sign is tumour."""
    assert facts_of(f"T11 lytic, {text}.").get("posterolateral") == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("T11 lytic, ped r+ l+ fac r- l-", "bilateral"),
        ("T11 lytic, ped r+ l- fac r- l-", "unilateral"),
        ("T11 lytic, pedicles (+/+), facets (-/-)", "bilateral"),
        ("T11 lytic, pedicles: y/y", "bilateral"),
        ("T11 lytic, pedicles: n/n", "none"),
        ("T11 lytic, pedicles -/-", "none"),
        ("T11 lytic, pedicles -/- gone both sides", "bilateral"),
        ("T11 lytic, ped nil fac nil cvj nil", "none"),
        ("T11: [x] pedicle [ ] facet", EITHER),
        ("T11: ☑ L pedicle ☐ R pedicle", "unilateral"),
        ("T11: ☐ L pedicle ☐ R pedicle", None),
        ("Pain when upright ✔, pain supine ✘, pedicles ✘, T6", "none"),
        ("T6: mech pain ✓ gibbus ✗ ped R✓ clear L✓ clear", "none"),
        ("T6: ✓ body ✗ pedicles ✗ facets", "none"),
        ("T6 lytic left facet destroyed right facet normal alignment normal no pain", "unilateral"),
    ],
)
def test_marks_and_boxes_answer_what_they_stand_beside(text: str, value: object) -> None:
    """A sign belongs to its side, an empty box says nothing, and a mark means what the other marks of the text mean."""
    assert facts_of(text).get("posterolateral") == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("L2: lytic ☒ mixed ☐ blastic ☐", "lytic"),
        ("L2: lytic [ ] mixed [x] blastic [ ]", "mixed"),
        ("L2 ☐ lytic ☑ blastic ☐ mixed", "blastic"),
        ("L2: lytic ☐ mixed ☐ blastic ☐", None),
    ],
)
def test_a_box_belongs_to_the_word_of_its_row(text: str, value: str | None) -> None:
    """In a row that ends with a box each box stands behind its word, else before it."""
    assert facts_of(text).get("lesion") == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("everything is normal except the right facet", "unilateral"),
        ("all spared barring both pedicles", "bilateral"),
        ("no tumour anywhere aside from the left facet", "unilateral"),
        ("all destroyed except the right facet", None),
        ("apart from the left pedicle, the posterior elements are intact", "unilateral"),
        ("apart from the left pedicle the posterior elements are destroyed", EITHER),
        ("posterior elements clear with the sole exception of the right pedicle", "unilateral"),
        ("posterior parts fine exept right facet", "unilateral"),
        ("PLE = only R facet (rest fine)", "unilateral"),
        ("left pedicle n left facet rest fine", "unilateral"),
        ("left pedicle and the rest fine", HALF),
        ("both pedicles, both facets and both rib joints intact", "none"),
        ("both pedicles, both facets and both rib joints destroyed", "bilateral"),
        ("both facets, both pedicles intact, both rib joints destroyed", "bilateral"),
        ("PL elements: no", "none"),
        ("PL elements: yes", EITHER),
        ("(c) facets: L gone / R gone (d) pain: on sitting up", "bilateral"),
        ("(c) facets: L gone / R fine (d) pain: on sitting up", "unilateral"),
        ("no R-sided facet or pedicle disease, left facet gone", "unilateral"),
        ("the right pedicle has gone while the left one stands", "unilateral"),
        ("neither pedicle is left", "bilateral"),
        ("left ala and right facet replaced", "unilateral"),
        ("facets fre both sids", "none"),
    ],
)
def test_lists_exceptions_and_the_rest(text: str, value: object) -> None:
    """An exception is the opposite of its rule, a list shares its last word, and "the rest" is not what was named before."""
    assert facts_of(f"T11 lytic, {text}.").get("posterolateral") == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("neither the left nor the right facet is spared", "bilateral"),
        ("neither the left nor the right facet is involved", "none"),
        ("facets: neither is intact", "bilateral"),
        ("facets: neither is eroded", "none"),
        ("facets intact on neither side", "bilateral"),
        ("facets involved on neither side", "none"),
        ("no left facet disease but the right facet is gone", "unilateral"),
        ("no left facet disease and the right facet is gone", "unilateral"),
        ("all but the left facet are clear", "unilateral"),
        ("destroyed: both facets, both pedicles", "bilateral"),
        ("intact: both facets, both pedicles", "none"),
        ("bone normal except L pedicle", "unilateral"),
    ],
)
def test_denials_reach_no_further_than_they_are_meant(text: str, value: object) -> None:
    """What is spared on neither side is involved on both, and a side said to be gone is not denied by what stands before it."""
    assert facts_of(f"T11 lytic, {text}.").get("posterolateral") == value
