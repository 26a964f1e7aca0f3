"""Layouts: forms with boxes, chats, questions with answers and exported records are read as the sentences they stand for."""

from __future__ import annotations

import pytest

from tests.assistant.reading.told import facts_of

FORM = """Level: L1
Pain: [ ] none [x] mechanical [ ] occasional
Bone: [x] lytic [ ] blastic [ ] mixed
Alignment: [ ] new deformity [x] normal [ ] subluxation
Collapse: [ ] none [ ] < 50 % [x] > 50 %
Pedicles: [ ] both [x] left only [ ] neither
ESCC: [ ] 0 [ ] 1a [ ] 1b [x] 1c [ ] 2 [ ] 3
Myelopathy: [ ] yes [x] no"""
CHAT = """[09:14] Jo: T10 breast
[09:14] Kim: pain?
[09:15] Jo: yells on sitting up, quiet when flat
[09:15] Kim: cord?
[09:16] Jo: squashed, no csf left"""
ASKED = """Q: Level? A: L3.
Q: Pedicles? A: Left destroyed, right fine.
Q: Pain? A: When he stands, never lying.
Q: Epidural? A: Grade 1a."""
RECORD = '{"level":"T6","ct":{"type":"blastic","height_loss_pct":60,"alignment":"normal"},"neuro":{"myelopathy":false},"fit_for_surgery":true}'
BULLETS = "[ ] Level: T8\n[ ] Bone: lytic\n[ ] Pain: worse standing, eased lying"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            FORM,
            {
                "pain": "mechanical",
                "lesion": "lytic",
                "alignment": "normal",
                "collapse": "over_50",
                "posterolateral": "unilateral",
                "escc": "1c",
                "myelopathy": False,
            },
        ),
        (CHAT, {"level": "T10", "pain": "mechanical", "escc": "3"}),
        (ASKED, {"level": "L3", "posterolateral": "unilateral", "pain": "mechanical", "escc": "1a"}),
        (RECORD, {"level": "T6", "lesion": "blastic", "collapse": "over_50", "alignment": "normal", "myelopathy": False, "tolerates_surgery": True}),
        (BULLETS, {"level": "T8", "lesion": "lytic", "pain": "mechanical"}),
    ],
    ids=["form", "chat", "questions", "record", "bullets"],
)
def test_a_layout_is_read(text: str, told: dict[str, object]) -> None:
    """Every item of the layout is a fact, an option whose box is empty is none, and a box used as a bullet hides nothing."""
    facts = facts_of(text)
    assert {name: facts.get(name) for name in told} == told


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("T9 met. Kyphosis, but that's old.", "alignment", "normal"),
        ("T9 met. Kyphosis of 15 degrees. It's longstanding.", "alignment", "normal"),
        ("T9 met. Kyphosis, probably old.", "alignment", ["deformity", "normal"]),
        ("T9 met. Kyphosis, she is old and frail.", "alignment", "deformity"),
        ("T9 met. That slip is on the 2014 films too, nothing new.", "alignment", "normal"),
        ("T9 met. C3 now 5 mm forward on C4.", "alignment", "subluxation"),
        ("T9 met lytic. Cord not compressed, no displacement.", "alignment", None),
        ("T9 met. Translation 0 mm, no kyphosis.", "alignment", "normal"),
        ("T9 lytic. Right pedicle only left ok.", "posterolateral", "unilateral"),
        ("T9 lytic. No report comments on the pedicles or facets.", "posterolateral", None),
        ("T9 lytic. Hurts when she bends or sits up and settles lying.", "pain", "mechanical"),
        ("T9 lytic. According to his daughter he has a dull ache that movement does not change.", "pain", "occasional"),
        ("T9 lytic. He does not complain any pain.", "pain", "none"),
        ('T9 lytic. Form: "No pain at all." Letter: "pain on standing, none lying".', "pain", None),
        ("T9 lytic. Unable to sit or stand because of pain.", "tolerates_surgery", None),
        ("T9 lytic. EF 20, not fit for surgery, anaesthetist agrees.", "tolerates_surgery", False),
        ("T9 lytic. After last year's stroke the anaesthetists have turned him down.", "tolerates_surgery", False),
        ("T9 in a lymphoma patient (his mother had breast cancer), lytic.", "histology", "lymphoma"),
        ("FH: father had myeloma; sister treated for breast cancer. He has thyroid cancer, T9 lytic.", "histology", "thyroid cancer"),
        ("T9. Touch prep raised the possibility of lymphoma.", "histology", None),
        ("Renal cancer, pain at the thoracolumbar junction. CT: lytic lesion of T12.", "level", "T12"),
        ("Unlike the man in the next bed, who is myelopathic, she has no myelopathy. T9 met.", "myelopathy", False),
        ("T9: cord pancaked by tumour, CSF gone.", "escc", "3"),
        ("T9: the tumour dents the sac around the cord but does not touch the cord.", "escc", "1b"),
        ("T9 SINS twelve, ESCC 1a", "sins", 12),
    ],
)
def test_what_other_writers_mean(text: str, fact: str, value: object) -> None:
    """Age of a curve, one side alone, whose word counts, what an illness explains: each is read for what it says."""
    assert facts_of(text).get(fact) == value


def test_what_follows_an_addendum_holds() -> None:
    """An addendum, or a reader who disagrees, replaces what it tells anew and leaves the rest."""
    first = "C7 lytic, 60 % collapse, alignment normal, ESCC 3."
    amended = facts_of(f"{first} ADDENDUM: figures withdrawn in part. Height loss is 35 %. CSF is seen around the compressed cord, ESCC 2.")
    assert (amended["collapse"], amended["escc"], amended["alignment"]) == ("under_50", "2", "normal")
    other = facts_of(f"{first} We disagree: the sac is deformed, the cord is not touched, ESCC 1b.")
    assert (other["escc"], other["collapse"]) == ("1b", "over_50")


def test_a_date_before_today_dates_its_sentence() -> None:
    """Of "March: ... Now: ..." only the second is today's."""
    facts = facts_of("T7 breast. March: sclerotic, no collapse, ESCC 1a. Now, September: lytic, 60 % collapse, ESCC 2.")
    assert (facts["lesion"], facts["collapse"], facts["escc"]) == ("lytic", "over_50", "2")
