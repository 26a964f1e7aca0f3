"""Untold: the stretches of a sentence which say that a thing is not recorded, known, examined or back yet; nobody may read a finding there."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from assistant.reading import cues
from assistant.reading.denial import subject
from assistant.reading.wording import gate

may_speak: Final = gate(
    "record document descri detail given state mention specif comment remark report know assess exam evaluat test check imag scan cover ask enquir "
    "inquir address discuss avail access "
    "obtain ascertain establish determin decid clarif character classif writ enter chart provid suppl sent receiv done perform complet file hand "
    "notes back book taken forthcom told legib read "
    "interpret answer judg unkn uncl unre undoc undet unspec unst unass unment unex unav awaited pending outstanding illeg obscur n/k n/a n/r n/d "
    "follow confirm "
    "blank omit miss nobody none word nothing "
    "silent whether sure certain info data idea await wait chas need lack unable cannot couldn can't guess doubt clue find tell say dunno refused "
    "cut off left no-one cooperat n't ? "
    "intubat sedat ventilat obtund unconscious comatos aphasic dysphasi mute verbal confus deliri dement drowsy gcs tracheost language interpreter",
    alone="letter skips skip lab requested overlooked forgotten anything escaped prevents precludes prevented precluded too round guess "
    "dark wiser wish mine short tore part beyond being results nk na dont doesnt didnt isnt wasnt hasnt havent couldnt cant "
    "cropped mystery question processed way noone rousable cooperative yet still nt outside field view tbc tba tbd nd if one out "
    "look looked dig to be not never no in mri ct see seen shown visible make stop stops reach extend go get run take",
)
_SHORT: Final = 4


def find(text: str) -> list[tuple[int, int]]:
    """The stretches of a sentence that leave something open, in order and apart from each other."""
    found = [*_backward(text), *_forward(text), *_whether(text), *_labelled(text)]
    joined: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        elif text[start:end].strip():
            joined.append((start, end))
    return [(start, end) for start, end in joined if not cues.QUALIFIES.search(text, start, end)]


def emptied(text: str) -> str:
    """An open stretch without its words, except the level and who the patient is; of a side it says that the side is not known."""
    kept = [m.span() for m in cues.KEPT.finditer(text)]
    if cues.SIDED.search(text):
        return _doubted(text)
    return "".join(c if any(a <= i < b for a, b in kept) else " " for i, c in enumerate(text))


def _doubted(text: str) -> str:
    """The sides and elements of a stretch and the word that they are unknown, every one at its place."""
    kept = [m.span() for m in cues.SIDES_AND_ELEMENTS.finditer(text)]
    bare = "".join(c if any(a <= i < b for a, b in kept) else " " for i, c in enumerate(text))
    gap = bare.rfind(" " * (len(cues.UNKNOWN_WORD) + 2))
    if gap >= 0:
        return f"{bare[: gap + 1]}{cues.UNKNOWN_WORD}{bare[gap + 1 + len(cues.UNKNOWN_WORD) :]}"
    return f"{bare[:-1]}?" if bare[-1] == " " else " " * len(text)


def _backward(text: str) -> list[tuple[int, int]]:
    """What stands before "is not recorded", "remains unknown", "(not stated)"."""
    found = []
    for match in cues.AFTER.finditer(text):
        if cues.TYPES_LAST.search(text[: match.start()].rstrip(" (")) and cues.UNCONFIRMED.fullmatch(match[0].strip()):
            continue
        if not cues.CUP.search(text, max(0, match.start() - 24), match.end()):
            found.append((_begins(text, match.start()), match.end()))
    return found


def _begins(text: str, verb: int) -> int:
    """Where the thing that is not told begins; in findings without marks between them only the names right before the verb."""
    head = text[:verb].rstrip()
    verb_at = len(head.rstrip(":=-(["))
    start = subject(text, verb_at if verb_at < len(head) else verb)
    if text[start - 1 : start] == "(":
        start = max(start, text.rfind(",", start, verb_at) + 1)
    start = _without_findings(text, start, verb_at)
    before = text[start:verb]
    if (whether := before.rfind("whether ")) >= 0:
        return start + whether
    if types := cues.TYPES_LAST.search(text[:verb]):
        return min(start, verb - len(types[0]))
    if joined := cues.JOINED.search(text[:start]):
        return joined.start()
    if (
        (len(before.split()) > _SHORT or re.search(r"\d", before))
        and cues.VALUE.search(before)
        and (names := cues.NAMES_LAST.search(before.rstrip()))
        and re.search("[a-z]", names[0])
    ):
        return start + names.start()
    return start


def _without_findings(text: str, start: int, end: int) -> int:
    """Where a list of things begins, after the last of its items that tells something: "pedicles clear, alignment and pain"."""
    begins = [start, *(start + m.end() for m in re.finditer(",", text[start:end]))]
    return next((later for first, later in reversed(list(pairwise(begins))) if cues.VALUE.search(text, first, later)), start)


def _forward(text: str) -> list[tuple[int, int]]:
    """What "nobody has recorded", "the report does not mention" or "no information on" goes on over; with nothing after it, what stands before."""
    found = []
    for match in cues.BEFORE.finditer(text):
        end = _reach(text, match.end())
        if text[match.end() : end].strip(" ,"):
            found.append((match.start(), end))
        else:
            found.append((_named_before(text, match.start()), match.end()))
    return found


def _named_before(text: str, cue: int) -> int:
    """Where the thing begins that stands before a cue: "as for the pain, nobody has asked", "pain - I do not know"."""
    head = text[:cue].rstrip()
    marked = head.rstrip(",:=-([")
    if types := cues.TYPES_LAST.search(marked):
        return types.start()
    if len(marked) == len(head):
        return subject(text, cue) if head else cue
    start = max(marked.rfind(mark) for mark in ",;:(") + 1
    if cues.ESTIMATE.match(text, cue):
        return cue
    return start if cues.BARE_NAME.fullmatch(marked[start:]) else cue


def _reach(text: str, start: int) -> int:
    """The end of what an open cue governs: up to a border, over a list of things, not over a finding told after "and"."""
    stop = cues.STOP.search(text, start)
    end = stop.start() if stop else len(text)
    for joint in cues.AND.finditer(text, start, end):
        if (
            cues.FINITE.search(text, joint.end(), end)
            and not cues.AFTER.search(text, joint.end(), end)
            and not cues.BEFORE.search(text, joint.start(), end)
        ):
            return joint.start()
    while end < len(text) and (item := cues.LIST.match(text, end)) and item.end() > end and not cues.VALUE.search(item[0]):
        end = item.end()
    return end


def _whether(text: str) -> list[tuple[int, int]]:
    """What follows "whether", and "if" after a verb of knowing."""
    found = []
    for match in cues.WHETHER.finditer(text):
        stop = next((m for m in cues.STOP.finditer(text, match.end()) if not (m[0] == "," and cues.OR_ITEM.match(text, m.start()))), None)
        found.append((match.start("if") if match["if"] else match.start(), stop.start() if stop else len(text)))
    return found


def _labelled(text: str) -> list[tuple[int, int]]:
    """A label whose answer tells nothing: "neuro: no exam on file", "pain: asleep, could not be asked", "alignment?"."""
    found = [m.span() for pattern in (cues.ASKED_OF, cues.QUERIED) for m in pattern.finditer(text)]
    for match in cues.LABEL.finditer(text):
        if not cues.BARE_NAME.fullmatch(match["name"]):
            continue
        if answer := cues.ANSWER.match(match["said"]):
            end = match.start("said") + answer.end()
            found.append((match.start(), max(end, min(_reach(text, end), len(text)))))
        elif (
            (unasked := cues.UNASKED.search(match["said"]))
            and cues.UNASKED_NEGATION.search(unasked[0])
            and not cues.VALUE.search(match["said"], 0, unasked.start())
        ):
            found.append((match.start(), match.start("said") + unasked.end()))
    return found
