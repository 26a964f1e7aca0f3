"""What one word must not change: a load told with "under", a list of one side, a denial that only looks like a retraction, a measure beside."""

from __future__ import annotations

from typing import Any

import pytest

from tests.assistant.reading.told import facts_of

TOLD: tuple[tuple[str, dict[str, Any]], ...] = (
    ("T8. Hurts under axial load, pain-free lying.", {"pain": "mechanical"}),
    ("T8. Pain unrelated to load.", {"pain": "occasional"}),
    ("T8. It hurts whenever we prop her up and settles when she is flat.", {"pain": "mechanical"}),
    ("T8. She don't have pain.", {"pain": "none"}),
    ("T8. Right pedicle destroyed. Left pedicle, left facet and left rib joint intact.", {"posterolateral": "unilateral"}),
    ("T8. Left pedicle, left facet and left rib joint gone, right side clear.", {"posterolateral": "unilateral"}),
    ("T8. Left pedicle, right facet gone.", {"posterolateral": "bilateral"}),
    ("T8. A pedicle is destroyed but whether on one side or both is not stated.", {"posterolateral": ["bilateral", "unilateral"]}),
    ("T8. Pedicle involvement, unclear if one or both sides.", {"posterolateral": ["bilateral", "unilateral"]}),
    ("T8. His MRI shows no epidural tumour and he is not myelopathic.", {"escc": "0", "myelopathy": False}),
    ("T8. Tumour just inside the canal, the sac keeps its shape.", {"escc": "1a"}),
    ("Kyphosis at T8 of 15 deg, was not there in Feb scan.", {"alignment": "deformity"}),
    ("Kyphosis at T8, not seen in Oct.", {"alignment": "deformity"}),
    ("T8. No slipping and no new kyphosis.", {"alignment": "normal"}),
    ("T8. The line-up of the vertebrae is preserved.", {"alignment": "normal"}),
    ("T8. Head was tilted in the scanner, alignment is normal.", {"alignment": "normal"}),
    ("L2 lytic with a compression of about 20 percent.", {"collapse": "under_50"}),
    ("T8. The height loss comes out nearer 60% than 40%.", {"collapse": "over_50"}),
    ("T8 lytic, 40% height loss. Consultant addendum 09:10: on the reformats it measures 65% height loss.", {"collapse": "over_50"}),
    ("T7 lytic. Mid-body ht 9 mm, T6 and T8 both 24 mm. Pedicles clear.", {"level": "T7", "collapse": "over_50", "posterolateral": "none"}),
    ("T9. Replacement of the marrow (hyposignal T1, hypersignal STIR).", {"level": "T9"}),
    ("My slip, T12 of course.", {"level": "T12"}),
    ("T9 and L2. SINS for the lumbar one.", {"level": "L2"}),
    ("T9. Left pedicle gone, right pedicle there.", {"posterolateral": "unilateral"}),
    ("T9. The right pedicle is interrupted and the left one intact.", {"posterolateral": "unilateral"}),
    ("T9. 9/10 upright, 1/10 supine.", {"pain": "mechanical"}),
    ("T9. pain - denies", {"pain": "none"}),
    ("T9. Alignment correct.", {"alignment": "normal"}),
    ("T9. The axis of the spine is correct.", {"alignment": "normal"}),
    ("T9. Settlement of 40% of the vertebral body.", {"collapse": "under_50"}),
    ("T9. Tumour creeps into ant epidural space, theca not indented.", {"escc": "1a"}),
    ("T9. Epidural tumour, cord squeezed flat, can't find any CSF.", {"escc": "3"}),
    ("T9. neuro: nil deficit", {"myelopathy": False}),
    ("T9. Good op candidate per anaesthetics.", {"tolerates_surgery": True}),
    ("T9. Anaesthesia and operation are tolerable.", {"tolerates_surgery": True}),
    ("T9. She played bowls a month ago and the anaesthetist says she will tolerate a big operation.", {"tolerates_surgery": True}),
    ("T9. Saddle numbness and absent anal tone.", {"cauda_equina": True, "sphincter": True}),
    ("new paragraph diagnosis colon metastatic melanoma at tee five stop lytic stop", {"histology": "melanoma"}),
    ("T9. CT awaited so lytic / sclerotic not known.", {"lesion": None}),
    ("T9. Ca lung, adenocarcinoma on biopsy.", {"histology": "non-small cell lung cancer"}),
)
LATER: tuple[tuple[tuple[str, ...], dict[str, Any]], ...] = (
    (("T9. Only the lamina is involved.", "the left rib joint is replaced after all, right one clear"), {"posterolateral": "unilateral"}),
    (("The heading says C6, the text says C7. Lytic.", "asked the author. C7."), {"level": "C7", "location": "junctional"}),
    (("C2. Alignment: subluxed.", "overruled, the head was tilted, alignment is normal"), {"alignment": "normal"}),
)


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_text_is_read_as_it_is_meant(text: str, expected: dict[str, Any]) -> None:
    """Each fact is read as the whole sentence means it."""
    facts = facts_of(text)
    assert {name: facts.get(name) for name in expected} == expected


def test_a_share_of_the_canal_is_no_collapse() -> None:
    """How far the canal is narrowed says nothing of the height."""
    assert "collapse" not in facts_of("T8 lytic, the canal shows a compression of 30 percent.")


@pytest.mark.parametrize(("turns", "expected"), LATER)
def test_a_later_turn_is_read_against_the_earlier(turns: tuple[str, ...], expected: dict[str, Any]) -> None:
    """What is told anew takes the place of what was told before."""
    facts = facts_of(*turns)
    assert {name: facts.get(name) for name in expected} == expected
