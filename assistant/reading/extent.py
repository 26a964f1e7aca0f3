"""Extent in words: how much of the body the tumour takes where no share is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.amount import HALF
from assistant.reading.mention import Mention, negated
from assistant.reading.wording import LEVEL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from assistant.reading.amount import Share

_OF_IT: Final = rf"(?:it|(?:the )?(?:(?:vertebral )?body|vb|vertebra|bone|(?:bone )?marrow|{LEVEL}(?: (?:body|vertebra))?))"
_NEARLY: Final = "(?:(?:almost|nearly|virtually|practically) )*"
_NOT_SCANNED: Final = "(?! (?:scan|ct|mri|mr|pet|imaging|survey|diffusion|bone))"
_REGION: Final = "(?:(?:upper|lower|front|back|anterior|posterior|left|right|superior|inferior|anterosuperior|anteroinferior) )"
_HOLDS: Final = r"(?:(?:is|are|was|being|been|now|has|have|by|with|only|just|all) )*"
_OF_BODY: Final = rf"(?:(?:of )?(?:the |its |this )?(?:(?:vertebral )?(?:body|vertebra|vb|bone|marrow)|it|{LEVEL}(?: body)?) )?"
_INVOLVED: Final = (
    r"(?:occupied|involved|involvement|replaced|replacement|infiltrated|infiltration|affected|diseased|filled|taken|invaded|tumour\b(?!-free| free))"
)
TAKEN: Final = patterns.of(rf"\s*{_OF_BODY}{_HOLDS}{_INVOLVED}")
"""Right after a share of the body that the tumour has."""
SPARED: Final = patterns.of(
    rf"\s*{_OF_BODY}(?:(?:is|are|was|being|now|only|just|still|remains|looks|appears) )*(?:left )?(?:spared|normal(?! (?:height|ht))|healthy|"
    rf"clear|uninvolved|unaffected|untouched|intact|tumour[- ]free|free of tumour|good bone)"
    r"|\s*of (?:healthy|normal|good|sound|uninvolved|intact) (?:bone|body|marrow)"
)
"""Right after a share of the body that the tumour has left."""
_SPARES: Final = patterns.of(r"\b(?:spar(?:es|ing)|leav(?:es|ing)) (?:only |just |about |some |at most |no more than )*$")
_NOR: Final = patterns.of(r"\b(?:nor|not|no|neither|isn't|without)\b (?:(?:is|are|was|has|there|even|it) )*$")
_NO_AFTER: Final = patterns.of(
    r"\s*(?:of )?(?:the )?(?:body|vb|vertebra)?(?: ?(?:involved|involvement|affected|diseased|replaced))?\s*[:=]\s*(?:no|n|nil)\b"
)
_LITTLE: Final = patterns.of(
    rf"\b(?:only |just )(?:a |the )?(?:small|tiny|little|minor) (?:part|bit|portion|area|corner) of {_OF_IT}\b|\b(?:a |the )?(?:small|tiny|little|"
    rf"minor) "
    rf"(?:part|bit|portion|area|corner) of {_OF_IT} (?:only|alone)\b|"
    rf"\b(?:only |just )?(?:an? |the |one )?{_REGION}*corner (?:only )?(?:is |was )*(?:only )?(?:involved|affected|replaced|diseased|taken)\b"
    rf"|\b(?:disease|tumour|lesion|deposit|metastasis|focus)(?: (?:is|lies|sits|only|just|confined|limited|restricted|to|in))+ (?:an?|the|one) "
    rf"{_REGION}*corner\b"
    rf"|\b(?:most|the (?:bulk|majority|greater part|better part)) of (?:the |its )?{_OF_IT} (?:is |looks |remains )*(?:spared|normal|healthy|"
    rf"clear|uninvolved|intact|"
    r"unaffected|tumour[- ]free)\b|"
    r"\b(?:only |just )?(?:a |the )?(?:(?:small|tiny|little|minor) (?:corner|part|bit|portion|area|focus|share|spot)|little)(?: bit)?"
    r"(?: of (?:it|the (?:body|bone|vertebra|vertebral body)))? (?:is |was |of it )*(?:involved|affected|replaced|diseased|taken)\b"
)
_MOSTLY: Final = patterns.of(
    rf"\b(?:hardly any|virtually nothing|practically nothing|almost nothing|next to nothing|little|very little)(?: of)?(?: the)? {_OF_IT} (?:is "
    rf"|remains )*"
    r"(?:spared|normal|healthy|clear|uninvolved|intact|unaffected)\b|\bmore of (?:the |its )?body is (?:tumour|diseased|"
    r"involved) than not\b|"
    rf"\b{_NEARLY}(?:the )?(?:whole|all|entire|most|majority|bulk|(?:better|greater|larger|major) part|every (?:part|bit|corner))(?: of)?(?: "
    rf"the)? (?:{LEVEL}|vertebra|(?:vertebral )?body|vb|bone)\b"
    rf"{_NOT_SCANNED}"
    r"[^.;,]{0,25}\b(?:tumour|replaced|involved|infiltrated|destroyed|affected|diseased|dense|sclerotic|lysed)\b"
)
_FILLED: Final = patterns.of(
    r"\b(?:occup|replac|involv|infiltrat|destroy|fill|affect|tak)\w+ (?:up )?(?:(?:nearly|almost|virtually|practically|the|most of|all of) )*(?:"
    rf"(?:whole|entire|all|most|majority|bulk)(?: of)?(?: the)?|entirety of(?: the)?) {_OF_IT}\b"
)
_IN_BRACKETS: Final = patterns.of(
    r"\b(?:ivory|(?:osteo)?(?:lytic|blastic|sclerotic)|dense|mixed|infiltrat\w*|replac\w+|involve\w*|destr\w+)(?: (?:lesion|deposit|metastasis|"
    r"vertebra|body))?"
    rf"\s*[(:=-]\s*(?:the )?{_NEARLY}(?:whole|all|entire|most|majority|bulk)(?: of)?(?: the)? {_OF_IT}\b{_NOT_SCANNED}"
)
_TUMOUR_IN: Final = patterns.of(
    rf"\b(?:tumour|metastasis|disease|deposit)(?: (?:is|in|within))+ {_NEARLY}(?:all|most|the (?:whole|entirety|majority|bulk))(?: of)? {_OF_IT}\b"
)
_FAR: Final = "(?:near[- ]?total|near[- ]?complete|almost (?:complete|total|entire)|(?:sub-?)?total|complete)"
_LABELLED: Final = patterns.of(
    rf"\b(?:involvement|infiltration|replacement|destruction|extent)(?: of (?:the )?{_OF_IT})?\s*[:=-]\s*(?:the )?(?:{_FAR}|{_NEARLY}(?:all|"
    r"whole|most)|"
    r"majority)\b"
)
_TOTAL: Final = patterns.of(
    rf"\b{_FAR} (?:(?:vertebral|vertebra|body|bone|marrow) )*(?:replacement|involvement|infiltration|destruction|substitution)\b"
)
_ALL_OVER: Final = r"(?:(?:completely|entirely|totally|wholly)\b|throughout(?! the (?:\w+ )?(?:spine|skeleton))|all through)"
_THROUGH: Final = patterns.of(
    rf"\b(?:replaced|involved|infiltrated|destroyed|filled|occupied) (?:(?:the|body|vertebra|vertebral|bone|marrow|of|{LEVEL}) "
    rf"){{0,5}}{_NEARLY}{_ALL_OVER}"
    rf"|\b(?:completely|entirely|totally|wholly|mostly) (?:replaced|involved|infiltrated|destroyed|filled|occupied)\b"
    r"|\b(?:sclerotic|lytic) throughout the (?:whole |entire )?(?:vertebral )?(?:body|vertebra)\b|\b(?:dense|lysed) (?:throughout(?! the (?:\w+ "
    r")?(?:spine|skeleton))|all through)"
    r"|\beverything inside (?:is |was )?(?:destroyed|replaced|gone)\b"
)
_A_LESION: Final = r"(?:focus|lesion|deposit|metastasis|nodule|spot|lucency)"
_TINY: Final = patterns.of(
    rf"\b(?:tiny|minute|punctate|pin-?point|pin-?head|sub-?centimet\w+) (?:\w+ ){{0,2}}{_A_LESION}\b"
    rf"|\b{_A_LESION}(?: \w+){{0,3}},? (?:of |measuring |is )?(?:\d(?:\.\d)?|10) ?mm(?=\s*(?:$|[,;.)]|across|large|wide|in (?:size|"
    r"diameter)|diameter))"
)
"""A lesion of a centimetre or less is far from half of any body."""
_TINY_ALONE: Final = patterns.of(r"\W*(?:(?:very|only|just) )?(?:tiny|minute|punctate|(?:\d(?:\.\d)?|10) ?mm)\W*")
_NAMES_LESION: Final = patterns.of(rf"\b{_A_LESION}\b")
_ELEMENTS_ONLY: Final = (
    r"(?:(?:left|right|both|the|one|posterior) )*(?:pedicles?|laminae?|facets?|spinous|transverse process|elements|(?:neural )?arch)\b"
)
_BODY_FREE: Final = patterns.of(
    r"\b(?:none|no tumour|no lesion|no disease|nothing) in (?:the |its )?(?:vertebral )?body\b|\bsparing (?:of )?the (?:vertebral )?body\b"
    rf"|(?<!of )(?<!of the )(?<!of its )\bbody (?:itself )?(?:(?:is|was) )?(?:untouched|spared|clear|uninvolved|unaffected|not (?:involved|"
    rf"affected)|free of|tumour[- ]free)\b"
    rf"|\b(?:limited|confined|restricted) to {_ELEMENTS_ONLY}(?!.*\bbody\b)"
)
_NOT_OF_BODY: Final = patterns.of(
    r"\b(?:pedicle|facet|lamina|joint|process|element|arch|canal|epidural|cord|sac|root|rib|dis[ck]|paraspinal|muscle|psoas|lung|liver|node|"
    r"translation|slip|listhesis|sublux\w*|step|offset|kyph\w*|scolio\w*|cyst|haemangioma)(?:s|e|ae)?\b"
)
_SIZES: Final = ((_LITTLE, "under"), (_MOSTLY, "over"), (_FILLED, "over"), (_IN_BRACKETS, "over"), (_BODY_FREE, "under"))
_SIZES_OF_BODY: Final = ((_TUMOUR_IN, "over"), (_LABELLED, "over"), (_TOTAL, "over"), (_THROUGH, "over"), (_TINY, "under"))


def sides(text: str, share: Share) -> frozenset[str]:
    """The sides of 50 percent that a share leaves for what the tumour has; exactly half is not more than half, "about half" may be."""
    taken = share.rest if SPARED.match(text, share.end) or _SPARES.search(text[: share.start]) else share
    told = frozenset({"under"}) if taken.low == taken.high == HALF and not taken.rough else taken.sides
    denied = _NOR.search(text[: share.start]) or _NO_AFTER.match(text[share.end :])
    return frozenset({"over", "under"}) - told if denied else told


def find(text: str, before: str, at: int) -> Iterator[Mention]:
    """`involved` as the side of 50 percent that the words of a clause leave, given what stands before it."""
    foreign = _NOT_OF_BODY.search(text)
    for pattern, side in _SIZES if foreign else (*_SIZES, *_SIZES_OF_BODY):
        if (found := pattern.search(text)) and not negated(text, found.start(), 20):
            yield Mention("involved", frozenset({side}), at + found.start(), at + found.end())
    if _TINY_ALONE.fullmatch(text) and _NAMES_LESION.search(before) and not _NOT_OF_BODY.search(before):
        yield Mention("involved", frozenset({"under"}), at, at + len(text))
