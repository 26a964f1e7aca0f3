"""Lay: a patient or a relative asking what will happen or what to do; declined kindly, with what can be done instead."""

from __future__ import annotations

import re
from typing import Final

from assistant.reading.kin import KIN

DECLINED: Final = (
    "I am sorry you are facing this: I cannot advise patients or families, the treating team can (new weakness, numbness, or trouble with bladder or "
    "bowel needs emergency care today); with the words of the scan report, such as level, collapse and grade, I can score it to discuss with them."
)
NO_LETTER: Final = "I write for clinicians and not to patients or families; I can score the lesion and write a consult note on it."
_OWN: Final = re.compile(
    rf"\b(?:i(?:'m| am| have|'ve)|me|mine|my (?:\w+ )?(?:{KIN}|cancer|tumou?r|spine|back|legs?|scan|doctors?))\b|^\W*(?:hi,? |hello,? )?{KIN}\b"
)
_FEELS: Final = re.compile(
    r"\b(?:i'?m|i am|i feel|feeling|so) (?:\w+ )?(?:frightened|scared|terrified|afraid|anxious|desperate|worried sick|hopeless)\b"
    r"(?! (?:the|that|she|he|it|there|we|i|they|this|these|not|so|her|his|my|no)\b)"
)
_OUTLOOK: Final = re.compile(
    r"\bhow long (?:do|have|will) (?:i|we) (?:have|got|live|left)\b(?! (?:before|until|till|to (?:operate|wait|go|give|get)|between|after|for)\b)"
    r"|\b(?:am i|will i|are we) (?:\w+ )?(?:die|dying|live|walk|survive|make it|recover|be ok(?:ay)?)\b"
)
_ADVICE: Final = re.compile(
    r"\bwhat (?:should|can|do|must) (?:i|we|he|she) do\b|\bhow long (?:does|has) (?:he|she) (?:have|got)\b"
    r"|\bwill (?:he|she|they) (?:ever |be able to )?(?:die|live|survive|be ok(?:ay)?|walk|recover|make it|get better|cope)\b"
    r"|\bis (?:it|this) (?:curable|terminal|the end)\b"
    r"|\b(?:has|have|could|can) (?:it|the cancer|this|that) (?:have )?(?:spread|come back|gone|reached?)\b[^.;]*\?"
    r"|\bshould (?:i|we|he|she) (?:worry|be (?:worried|scared|afraid|frightened)|panic|go to)\b|\bdoes (?:that|this|it) mean (?:i|my|the cancer)\b"
)


_LETTER: Final = re.compile(
    r"\b(?:write|draft|type|send)\b[^.?;]{0,20}\b(?:patient|pt|family|relatives?|wife|husband|daughter|son)\b[^.?;]{0,16}\b(?:letter|text|message|email)\b"
    r"[^.?;]{0,40}\b(?:has|have|cancer|diagnos\w+|terminal|dying|long)\b"
)
"""A diagnosis to be told to a patient in our words."""


def asks_for_a_letter(text: str) -> bool:
    """True for an order to tell a patient or a family the diagnosis."""
    return bool(_LETTER.search(text.lower()))


def asks_for_themselves(text: str) -> bool:
    """True when someone asks for themselves or their own kin what will become of them or what to do, or says that they are afraid."""
    low = text.lower().replace("\u2019", "'")
    return bool(_FEELS.search(low) or _OUTLOOK.search(low)) or bool(_OWN.search(low) and _ADVICE.search(low))
