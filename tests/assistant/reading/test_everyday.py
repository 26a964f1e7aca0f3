"""Signs told by what no longer happens raise the notice by themselves; the same words of another thing, of error or of a question do not."""

from __future__ import annotations

import pytest

from assistant.emergencies import notice
from tests.assistant.reading.told import case_of, facts_of, leading

RAISED = (
    "her legs still won't follow when she turns",
    "his knees fold as soon as he is upright",
    "the feet haven't stirred since lunch",
    "he used both hands to swing his left leg out of bed",
    "she could not budge her right foot",
    "no push left in the thighs",
    "unable to help with his legs when we rolled him",
    "KF 3/5 both sides",
    "3/5 in both legs, is that enough to call someone?",
    "nurse charted 5/5 at eight, now 2/5",
    "HF 2/5, 4/5 yesterday",
    "cord compression is clinically evolving",
    "sat on the commode for half an hour and nothing came",
    "she had no idea she had wet the chair",
    "he opened his bowels during the round and did not notice",
    "he cannot, but yesterday he could",
    "bladder has packed up",
    "gaping anus on examination",
    "anal tone ↓",
    "numbness from just above the navel downwards",
    "he drew a line on his chest, below it everything is dull",
    "sways like on a boat since Sunday",
    "needs the standing aid since last night",
    "the neighbour who found him says his legs don't hold him",
    "new leg weakness ?MSCC",
    "can't feel her bottom since noon",
    "isn't moving his left leg any more",
    "lost the power of his right leg",
    "legs have gone from 4 to 2",
    "quads were 5 on Friday and are 3 now",
    "no strength in the left leg",
    "pad soaked twice, unaware of it",
    "everything below the ribs feels dead",
    "no incontinence. has not passed urine since yesterday",
    "no weakness of the arms. both legs weaker since noon",
    "his wife has to put socks on him because he cannot lift his feet",
)
SILENT = (
    "our whole team feels numb after the audit",
    "loss of power in the trial",
    "staff retention is poor",
    "I'm paralysed between the two options",
    "incontinent ticked in error",
    "thigh was numb after the block, it has worn off",
    "fingers numb in the cold since she was a girl",
    "come back if you go numb between the legs",
    "power 5/5 at eight, 5/5 now",
    "has not become weak, numb or incontinent",
    "I could not elicit any weakness, clonus or sensory loss",
    "just back from a 60F with new paraplegia",
    "quoted a paralysis risk of 1 %",
    "below that nothing abnormal",
    "no altered sensation in the legs",
    "opened his bowels, did not notice any blood",
    "arm hanging in a sling since the fracture",
    "numb up to the knees since chemo, unchanged",
)


def raised(text: str) -> str | None:
    """The notice for a turn on a known lesion."""
    case = case_of(f"T8 met. {text}.")
    facts, _ = case.facts(leading(case))
    return notice(facts)


@pytest.mark.parametrize("text", RAISED)
def test_what_no_longer_happens_raises_the_notice(text: str) -> None:
    """A limb, a bladder or a seat that fails in everyday words raises the notice with no other word."""
    assert raised(text)


@pytest.mark.parametrize("text", SILENT)
def test_the_same_words_of_something_else_raise_none(text: str) -> None:
    """Teams, trials, errors, what wore off and what is only advised raise no notice."""
    assert not raised(text)


def test_clonus_as_it_looks_is_a_sign_of_the_cord() -> None:
    """A calf that beats by itself is told of the cord."""
    assert facts_of("T8 met. Her foot keeps tapping on its own when I bend it up.")["myelopathy"] is True
