"""Lead: which of several levels a text is about: the one that it asks for, or the only one that is not a neighbour or treated before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant.reading import patterns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.reading.levels import Named

_ASKED: Final = patterns.of(
    r"(?:sins|noms|escc|bilsky|score|grade|plan|path\w*|recommend\w*|treat\w*|asking|question\w*|interested|"
    r"about|stability|total|discuss\w*|focus|q|advise|advice|opinion|concerns?|relates)\b[^.;\n?]{0,24}\b(?:for|at|of|on|is|about|re|regarding|"
    r"concerns|to|:)\s*(?:the )?$|\b(?:sins|noms|escc|"
    r"bilsky|score)\s*$|"
    r"\b(?:lesion|level|one) (?:in question|of interest)(?: is|,|:)?\s*$"
)
_TARGET: Final = patterns.of(
    r"\b(?:target(?:ed)?|index|culprit|symptomatic|main|dominant|problem|relevant|critical|reference|worrying)(?: (?:level|vertebra|lesion|body|"
    r"site|one|"
    r"met\w*|deposit))?(?: (?:is|being|at))?\s*[:=,(-]?\s*(?:the )?$"
)
_TO_SCORE: Final = patterns.of(
    r"\s*(?:[(,-]|,? (?:which |that )?is )\s*(?:the |our )?(?:(?:level|one|lesion|vertebra|met\w*|deposit) (?:to score|to be scored|in question|of "
    r"interest|that matters|(?:that |which )?(?:i|we)(?: am| are|'m|'re)? (?:ask|mean|want|care|need|worr|talk|discuss|call|writ|concern)\w*)|"
    r"(?:target|index|culprit)(?: (?:level|lesion|vertebra))?\b)"
    r"|\s+first\b(?=\s*(?:$|[,.?-]|please|pls|then))"
)
_FOR: Final = patterns.of(r"\b(?:for|about|regarding|re|meaning|i mean)\s+(?:the )?$")
_THE_ONE: Final = patterns.of(r" (?:one|lesion|level|deposit|met\w*)\b")
"""Around a level that is meant: "for the L4 one, not T6"."""
_WANTS: Final = patterns.of(r"\b(?:could|can|may|what|give|need|want|wants|please|calculate|work out|like|grateful|appreciate|request)\b[^.;?\n]*$")
_ITS_SCORE: Final = patterns.of(r"\s(?:sins|noms|score|escc|bilsky|stability)\b")
"""Around a level whose score is asked for: "could I have the L4 SINS"."""
_LABELLED: Final = patterns.of(r"(?:\b(?:lesion|site|met|deposit) |\()(?P<label>[a-d]|[1-4])\)?\s*(?:[=:(-]|is|at|in)?\s*(?:at |in )?$")
_LABEL_ASKED: Final = patterns.of(
    r"\b(?:about|for|on|regarding|concerns?|score|asking|sins of) (?:(?:the|only|just) )?(?:(?:lesion|site|met|deposit) |\()(?P<label>[a-d]|"
    r"[1-4])\b(?!\s*[=:])"
)
_BESIDE: Final = patterns.of(
    r"\b(?:adjacent|neighbou?r(?:ing)?|adjoining|contiguous|next[- ]door)(?: (?:level|vertebra|body|segment))?,?\s*\(?(?:at |is |of )?(?:the )?$"
)
_BEFORE_NOW: Final = patterns.of(
    r"(?: (?:met\w*|lesion|deposit))? ?\((?:[\w/]+ )*(?:treated|irradiated|cemented|stabili[sz]ed|operated|fused|old|sbrt|srs|ebrt|rt|radiotherapy)\b"
)


def asked(text: str, named: Sequence[Named]) -> Named | None:
    """The level last singled out by a question or a word beside it; else the only one that is no neighbour of another."""
    found = next((n for n in reversed(named) if n.levels and _asked(text, n)), None) or _by_label(text, named)
    if found is not None:
        return found
    beside = {n.levels for n in named if n.levels and (_BESIDE.search(text[max(0, n.start - 60) : n.start]) or _BEFORE_NOW.match(text, n.end))}
    others = [n for n in named if n.levels and n.levels not in beside]
    return others[0] if beside and len({n.levels for n in others}) == 1 else None


def _by_label(text: str, named: Sequence[Named]) -> Named | None:
    """The level of the lesion that is asked for by its label: "lesion A = T6 ... lesion B = L2 ... about lesion B only"."""
    wanted = _LABEL_ASKED.search(text)
    labelled = ((n, _LABELLED.search(text, max(0, n.start - 20), n.start)) for n in named if n.levels) if wanted else ()
    return next((n for n, label in labelled if wanted and label and label["label"] == wanted["label"]), None)


def _asked(text: str, named: Named) -> bool:
    """True for a level that a question, or a word beside it, singles out."""
    before = text[max(0, named.start - 60) : named.start]
    return bool(
        _ASKED.search(before)
        or _TARGET.search(before)
        or _TO_SCORE.match(text, named.end)
        or (_FOR.search(before) and _THE_ONE.match(text, named.end))
        or (_WANTS.search(before) and _ITS_SCORE.match(text, named.end))
    )
