"""Amending: a turn that takes a lesion out of the case, or the last correction back, before anything else in it is read."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from assistant import dropping, restoring
from assistant.reading.text import verbatim

if TYPE_CHECKING:
    from collections import deque

    from assistant.reading.case import Case


def amended(text: str, case: Case, before: deque[Case]) -> str | None:
    """What a turn says beside taking a lesion out of the case, or its last correction back; None where it does neither.

    `before` are the earlier states of the case, to which the one amended is added.
    """
    if case.empty:
        return None
    site, rest = dropping.dropped(text, case)
    clean = verbatim(text).clean
    if site is None and not restoring.asked(clean):
        return None
    then = deepcopy(case)
    if site is not None:
        dropping.drop(case, site)
    elif not restoring.restore(clean, case, before):
        return None
    before.append(then)
    return rest
