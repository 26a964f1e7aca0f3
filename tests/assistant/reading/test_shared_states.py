"""What pictures do not show stays open; a denial reaches over its list and turns round what is well; subjects may share a state."""

from __future__ import annotations

import pytest

from assistant.reading.reader import read_turn
from tests.assistant.reading.told import facts_of

NOT_SHOWN = (
    "Metal from the cage hides both pedicles.",
    "Movement spoilt the slices through the facets.",
    "The axial cuts through the pedicles are blurred and the facets cannot be assessed.",
    "The axial images do not reach the pedicles.",
    "The coronal slices through the pedicles are missing.",
    "Cement obscures the posterior elements.",
    "Posterior elements: non diagnostic.",
    "Pedicles - can't see on this study.",
    "Facets: awaiting CT.",
    "Can you tell me about the pedicles?",
)
ELEMENTS = (
    ("None of the pedicles, facets or rib joints is replaced.", "none"),
    ("There is no facet, pedicle or rib joint that is eroded.", "none"),
    ("The tumour has not reached a facet, a pedicle or a rib joint.", "none"),
    ("Nowhere are the pedicles or facets infiltrated.", "none"),
    ("Not a single pedicle or facet is infiltrated.", "none"),
    ("No facet, pedicle or rib joint is involved other than the left facet.", "unilateral"),
    ("No facet or rib joint disease, right pedicle eroded.", "unilateral"),
    ("No pedicle is spared.", "bilateral"),
    ("None of the facets is normal.", "bilateral"),
    ("No posterolateral, normal alignment.", "none"),
    ("Pedicles, facets & alignment fine.", "none"),
    ("Facets as well as alignment are intact.", "none"),
    ("Pedicles, facets, height and alignment all preserved.", "none"),
    ("Left facet gone, right facet & alignment ok.", "unilateral"),
    ("Destruction of both facets and alignment is normal.", "bilateral"),
    ("Left facet, right facet and pedicles are spared.", "none"),
    ("Despite metal artefact the pedicles look intact.", "none"),
    ("Images are blurred but both pedicles are clearly destroyed.", "bilateral"),
    ("The axial slices show the left pedicle destroyed.", "unilateral"),
)
NOT_ASKED = (
    "Pain: ? not charted by the nurses",
    "pain hx ? (ventilated)",
    "Pain: sedated",
    "pain: language barrier",
    "Unable to elicit a pain history",
)
PAIN = (
    ("pain: confused but screams on every turn", "mechanical"),
    ("hurts getting out of bed, nil once sat back", "mechanical"),
    ("T5. Hurts: pain on walking eases lying", "mechanical"),
    ("wakes with an ache that walking about relieves", "occasional"),
    ("dull pain that comes and goes, standing is no trouble", "occasional"),
)
ALIGNMENT = (
    ("a kyphosis that was not on the scans in June", "deformity"),
    ("a 12 degree kyphosis absent from the staging CT", "deformity"),
    ("a slip that was not on the films in May", "subluxation"),
    ("old kyphosis, but clearly worse since May", "deformity"),
    ("old kyphosis, no worse since May", "normal"),
    ("alignment was not on the films in May", None),
)


@pytest.mark.parametrize("said", NOT_SHOWN)
def test_elements_that_pictures_do_not_show_stay_open(said: str) -> None:
    """What has no state of its own is neither involved nor spared."""
    assert facts_of(f"T10 lytic. {said}").get("posterolateral") is None


@pytest.mark.parametrize(("said", "value"), ELEMENTS)
def test_what_is_denied_or_shared_over_a_list(said: str, value: str) -> None:
    """What is spared is never read as involved, nor the reverse."""
    assert facts_of(f"T10 lytic. {said}").get("posterolateral") == value


@pytest.mark.parametrize("said", NOT_ASKED)
def test_pain_that_nobody_could_ask_about_is_not_pain(said: str) -> None:
    """A label without an answer leaves pain as it was: unknown."""
    assert not [s for s in read_turn(f"T10 lytic. {said}").said if s.mention.fact == "pain"]


@pytest.mark.parametrize(("said", "value"), PAIN)
def test_pain_and_what_a_posture_does_to_it(said: str, value: str) -> None:
    """A load that hurts is told apart from one that does not."""
    assert facts_of(f"T10 lytic; {said}").get("pain") == value


@pytest.mark.parametrize(("said", "value"), ALIGNMENT)
def test_what_was_not_there_before_is_new(said: str, value: str | None) -> None:
    """Only a deformity that came since counts."""
    assert facts_of(f"T10: {said}.").get("alignment") == value
