"""Height and extent: how much of a vertebra's height is lost, and how much of its body the tumour takes.

A share of the bone belongs to the nearest word about height or about extent in its clause; a share that stands
alone belongs to what the neighbouring clause spoke of.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.amount import HALF, WHOLE, Share, shares
from assistant.reading.health import ABSENT, BE, HEALTHY
from assistant.reading.mention import Mention, negated
from assistant.reading.wording import either, gate, whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assistant.reading.clauses import Clause

_OF_HEIGHT: Final = r"(?:(?:vertebral|vertebra|body|anterior|posterior|central|stature|its|the|of|in|any) ){0,4}(?:height|ht|stature)"
_FINE: Final = (
    "(?:"
    + HEALTHY
    + "|"
    + either(
        "nl nml n untouched upstanding conserved undeformed preserved kept maintained normal full intact ok okay retained unchanged fine "
        "held good satisfactory undiminished "
        "holds unaffected unremarkable unreduced stable complete"
    )
    + ")"
)
_COLLAPSED: Final = (
    r"(?:collaps\w*|(?:height|ht)[ -]?(?:loss|reduction|lost|decrease\w*)|(?:loss|reduction|decrease) (?:of|in) "
    f"{_OF_HEIGHT}"
    r"|wedg\w+|vcfs?\b|sintering|squash\b|subsidence|(?:superior |inferior )?end-?plate (?:depression|impression|fracture|collapse)|"
    r"(?:(?:path|comp|vertebral|pathological|compression|wedge|burst|body|vb|crush|insufficiency) )*(?:fractur\w*|fxs?\b)|"
    r"#|compression(?: deformity| fracture)|vertebral compression|crush\w*|flattening)"
)
_FILLER: Final = either(
    "any significant visible evidence_of vertebral body appreciable real sign_of signs_of further yet a or pathological "
    "definite been there_is the actual obvious measurable demonstrable of true convincing path pathological hint_of suggestion_of fracture loss"
)
_KEPT: Final = patterns.of(
    "(?<![a-z])"
    + either("no without nil not never zero absence_of neither nt nor isnt hasnt nothing free_of")
    + (
        f"(?![a-z])(?: {_FILLER})* (?:{_COLLAPSED}"
        r"|lost (?:any )?(?:height|ht)|compressed\b(?! cord)|broken)(?! (?:of|in|at) (?:the )?(?:pedicle|facet|"
        "rib|hip|femur))"
        r"|(?:\b(?:heights?|ht|stature)\b(?: (?:at|of|in)(?: and around)? (?:the )?(?:[tlcs]\d{1,2}(?: (?:body|vertebra))?|body|vertebra))?(?: "
        r"and (?:the )?alignment)?(?: (?:is|are|"
        r"was|well|being|has been|remains?|still|completely|entirely|fully|"
        rf"perfectly|nicely|quite|about|largely|essentially|totally|wholly|otherwise|all|vertebral))*\s*[:=-]*\s*{_FINE}\b"
        rf"|\b(?:{_FINE}|intact|undeformed) in (?:its |the |vertebral |body )*(?:height|ht)\b|\b(?:heights?|ht)\b\s*[:=-]*\s*(?:nil|no|"
        rf"zero) (?:loss|change|"
        r"reduction)\b|\bnothing (?:lost|gone) (?:in|of) (?:its |the )?(?:height|ht)\b"
        r"|\b(?<!of )(?<!its )(?<!of the )(?<!from )(?<!original )(?:preserved|full|normal|maintained|intact|retained|"
        r"keeps?|keeping|kept|holds?|holding|good|preserving|maintaining|maintains)\b(?: (?:its|full|vertebral|"
        rf"body|normal|the|their))*[ -](?:heights?|ht)\b|\b{_COLLAPSED}"
        rf"(?: (?:at|of|in) (?:the )?(?:[tlcs]\d{{1,2}}(?: body)?|body|vertebra))?\s*(?:[:=-]\s*)?(?:{BE} )*{ABSENT}|\b{_COLLAPSED}"
        r"\s*(?:[:=-]\s*)?(?:none|nil|absent|no\b|not seen|0 ?%|0\b(?![.\d/])|zero)|\b(?:0|zero) ?(?:%|percent)? ?(?:collapse|wedging|fracture|"
        r"(?:vertebral |body )?(?:height|ht)|loss)|\b(?:nothing (?:has |is )?(?:collapsed|compressed)|uncollapsed|unfractured|"
        r"not (?:been )?(?:squashed|crushed|flattened|broken)|non-?collapsed|"
        r"vertebral? (?:body )?intact|body intact|not (?:yet )?collapsed|height not (?:lost|reduced))\b)"
    )
)
_PLANA: Final = whole(
    "vertebra_plana vertebra_planum vertebrae_plana complete_collapse completely_collapsed total_collapse totally_collapsed "
    "pancake pancaked wafer_thin wafer pancaking subtotal_collapse subtotally_collapsed near-?total_collapse squashed_flat crushed_flat "
    "flattened_completely "
    "completely_flattened (?:reduced|squashed|down)_to_a_(?:sliver|wafer|disc|coin|plate)"
)
_CUE_HEIGHT: Final = patterns.of(
    rf"\b(?:{_COLLAPSED}"
    r"|height|ht|(?<![a-z] )compression(?! of (?:the )?(?:cord|sac|canal|theca))|subsid(?:ed|es|ing)|shrunk|lost|shorter|lower|flattened|squashed|"
    r"crushed|compressed(?! cord)|depress\w+|sunk|(?<!weight )(?<!blood )(?<!hearing "
    ")(?<!bone )(?<!sensory )(?<!power )(?<!visual )loss(?! of (?:weight|appetite|power|sensation|function|blood|consciousness)))(?![a-z])"
)
_CUE_EXTENT: Final = patterns.of(
    r"\b(?:involv\w+|infiltrat\w+|replac\w+|destr\w+|affect\w+|occup\w+|tak(?:es|ing|en)|extent|tumour|spread|"
    r"confined|(?:vertebral )?body|vertebrae?|vb|segment|marrow|lesion|eaten|invad\w+|diseased|abnormal|lysed|"
    r"filled|fills|sclero\w+|vol(?:ume)?|(?<!height )of (?:it|bone|the bone|[tlcs]\d+))\b"
    "(?! (?:height|ht|collapse|wedg|fracture|compression|has lost|lost|is down|down to))"
)
_CUE_OTHER: Final = patterns.of(
    r"\b(?:pd-?l1|ki-?67|weight|ejection|ef|lvef|sats?|saturation|response|responded|chance|risk|survival|"
    "canal|cord|stenosis|hip|femur|femoral|stool|haematocrit|hct|fev1|lobe|liver|blasts|plasma|diet|dose|"
    r"better|improv\w+|tps|psa|er|pr|her2|sac|blockage|psoas|rib|necrosis|uptake|o2|oxygen|fio2|egfr|pedicle|facet)\b"
)
_SOME: Final = patterns.of(rf"(?<![a-z])(?:{_COLLAPSED}|compressed(?= (?:body|vertebra|fracture)))(?![a-z])")
_SOME_DOUBT: Final = patterns.of(
    r"\bno (?:word|comment|mention|information|details?) (?:on|of|about|regarding)\b|\b(?:don'?t|do not) have\s*:|"
    r"\b(?:possibl[ey]|probabl[ey]|suspected|query|queried|impending|threatened|likely|perhaps|maybe|at risk of|"
    r"risk of|may|might|cannot exclude|can't exclude|not excluded|to exclude|exclude)\b|\b(?:collaps\w*|fractur\w*|"
    r"height(?: loss)?|wedg\w*|loss)\s*(?:\?(?! ?%)|:? ?(?:is |was )?(?:not (?:known|"
    "stated|documented|assessed|reported|recorded|available|mentioned|given)|unknown|unclear|uncertain|n/a|"
    r"pending))|^\s*\?"
)
_LEFT_OVER: Final = patterns.of(
    r"\b(?:residual|remaining) (?:vertebral |body |anterior )*(?:height|ht)[^.;,%\d]{0,6}(?:[tlcs]\d{1,2})?[^.;,%\d]{0,6}$|\b(?:reduced|"
    r"down|collapsed|compressed|fallen|shrunk|squashed|flattened|crushed) to\s*(?:just |only |about )*$"
    r"|\b(?:keeps?|kept|keeping|retain(?:s|ed|ing)|preserv(?:es|ed|ing))\s*(?:just |only |about |barely |some |roughly )*$"
)
_REMAINS: Final = patterns.of(
    r"\s*(?:of )?(?:the |its )?(?:normal |original |expected |former |vertebral |body )*(?:height|ht)? ?(?:is |"
    r"are )?(?:remain\w*|left|preserved|persists|residual|retained)\b|\s*residual height|\s*of (?:the |its )?(?:normal|original|expected|former)\b"
)
_BODY_HEIGHT: Final = patterns.of(
    r"\s*(?:(?:of|the|its|in|vertebral|vertebra|body|anterior|posterior|central|loss|lost|normal|original)\s+){0,6}(?:height|ht|stature)\b"
)
_CANAL: Final = patterns.of(r"\b(?:cord|sac|theca\w*|conus|csf|canal|roots?|dura\w*)\b")
_BODY: Final = patterns.of(r"\b(?:height|ht|collaps\w*|wedg\w*|fractur\w*|body|vertebra\w*|plana|involv\w+|replac\w+)\b|%")
may_speak: Final = gate(
    "% percent < > / half third quarter fifth tenth fourth ½ ¼ ¾ ⅓ ⅔ collap height wedg fractur plan pancak wafer compress loss lost # burst "
    "crush squash flatt body intact break broken stature insufficien corner small little tiny minor htloss htdec htred part bit portion "
    "area vcf sinter subsid endplate end-plate fx involv occup infiltrat destroy fill affect tak replac "
    "focus share spot most squash uncollap unfract whole all entire majority bulk sliver disc coin plate",
    alone="ht",
)
_NOR: Final = patterns.of(r"\b(?:nor|not|no|neither|isn't|without)\b (?:(?:is|are|was|has|there|even|it) )*$")
_MOST: Final = patterns.of(
    r"\b(?:lost|loss of) (?:(?:nearly|almost|virtually|practically) all|most) (?:of )?(?:(?:its|the|anterior|vertebral|body) )*height\b"
    r"|\ball but gone in (?:its )?height\b|\bheight (?:is |has |was )*(?:all but|almost|nearly|virtually|practically) (?:completely |entirely |all "
    r")?(?:gone|lost)\b"
)
_LITTLE: Final = patterns.of(
    r"\b(?:only |just )?(?:a |the )?(?:(?:small|tiny|little|minor) (?:corner|part|bit|portion|area|focus|share|spot)|little)(?: bit)?"
    r"(?: of (?:it|the (?:body|bone|vertebra|vertebral body)))? (?:is |was |of it )*(?:involved|affected|replaced|diseased|taken)\b"
)
_MOSTLY: Final = patterns.of(
    r"\b(?:almost |nearly |virtually )*(?:the )?(?:whole|all|entire|most|majority|bulk)(?: of)?(?: the)? (?:[tlcs]\d{1,2}|vertebra|(?:vertebral "
    r")?body|bone)\b"
    r"[^.;,]{0,25}\b(?:tumour|replaced|involved|infiltrated|destroyed|affected|diseased)\b"
)
_FILLED: Final = patterns.of(
    r"\b(?:occup|replac|involv|infiltrat|destroy|fill|affect|tak)\w+ (?:up )?(?:(?:nearly|almost|virtually|practically|the|most of|all of) )*(?:"
    r"(?:whole|entire|all|most|majority|bulk)(?: of)?(?: the)?|entirety of(?: the)?) (?:vertebral )?(?:body|(?:bone )?marrow|vertebra|"
    r"[tlcs]\d{1,2})\b"
)
_SHARE_OF: Final = patterns.of(
    r"(?:%|percent|thirds?|half|halves|quarters?|fifths?|tenths?|most|much|some|part|little|bit) (?:of )?(?:(?:the|its|normal|original|vertebral|"
    r"body) )*$"
)
"""Before a height that is "preserved": only this much of it."""
_FULL: Final = patterns.of(r"\b(?:height|ht)\s*[:=]?\s*(?:is |at )?100 ?(?:%|percent)")
_NO_AFTER: Final = patterns.of(r"\s*(?:of )?(?:the )?(?:body |vertebra )?(?:involved|involvement)?\s*[:=]\s*(?:no|n|nil)\b")
_MEASURED: Final = patterns.of(
    r"\b(?P<lost>(?:lost|loss of|height loss(?: of)?|lost height)\s+)?(?:(?:vertebral |body |anterior |central )*(?:height|ht)\b[\w :=]{0,12}?)?"
    r"(?P<now>\d{1,2}(?:\.\d)?)\s?mm\b(?:[ ,(]+(?:now|today|left|remaining|high)?)*[ ,(]*(?:of|out of|was|from|down from|originally|previously|"
    r"normally|normal|expected|compared (?:with|to)|against|vs|versus)\s+(?:an? |the |its |expected |original |normal |previous |height |of )*"
    r"(?P<before>\d{1,2}(?:\.\d)?)\s?mm\b"
)
_FAR: Final = 999
_GOES_ON: Final = patterns.of(r"\s*(?:which|that|(?:and|but|or)(?: (?:is|are|was))? (?:not|neither|never)|neither|nor|not)\b")
"""Opens a clause that says more of what the one before was about."""


def find(clauses: Sequence[Clause]) -> Iterator[Mention]:
    """`height_loss` as sides of 50 percent or none, and `involved` as sides of 50 percent of the body, over neighbouring clauses."""
    for place, clause in enumerate(clauses):
        if "height" not in clause.topics or _of_the_canal(clauses, place):
            continue
        kept = [*(m for m in _KEPT.finditer(clause.text) if not _partly(clause.text, m)), *_FULL.finditer(clause.text)]
        bare = _masked(clause.text, kept)
        found = list(_shares(bare, clause, clauses, place))
        yield from found
        measured = any(m.fact != "involved" for m in found)
        yield from _unmeasured(bare, () if measured else kept, clause.start, measured=measured or _measured_next(clauses, place))


def _partly(text: str, kept: re.Match[str]) -> bool:
    """True for a height of which only a share is preserved: "two thirds of the height is preserved"."""
    return kept[0].startswith(("h", "stature")) and bool(_SHARE_OF.search(text[: kept.start()]))


def _of_the_canal(clauses: Sequence[Clause], place: int) -> bool:
    """True for a clause about the cord or its sac and no bone: "the cord, which is neither compressed nor displaced"."""
    text = clauses[place].text
    if place and _GOES_ON.match(text):
        text = f"{clauses[place - 1].text} {text}"
    return bool(_CANAL.search(text)) and not _BODY.search(text)


def measured(text: str, at: int) -> Iterator[Mention]:
    """Height given in millimetres beside what it was or should be: "height 21 mm, was 28 mm" has lost a quarter."""
    for match in _MEASURED.finditer(text):
        now, before = float(match["now"]), float(match["before"])
        if before > 0 and now <= before:
            lost = now if match["lost"] else before - now
            share = Share(WHOLE * lost / before, WHOLE * lost / before, match.start(), match.end())
            yield Mention("height_loss", share.sides if share.high else frozenset({"none"}), at + match.start(), at + match.end())


def _masked(text: str, matches: Sequence[re.Match[str]]) -> str:
    for match in matches:
        text = text[: match.start()] + " " * len(match[0]) + text[match.end() :]
    return text


def _measured_next(clauses: Sequence[Clause], place: int) -> bool:
    """True when the next clause gives the bare share of the collapse that this one names."""
    return place + 1 < len(clauses) and any(not _subject(clauses[place + 1].text, s) for s in shares(clauses[place + 1].text))


def _shares(text: str, clause: Clause, clauses: Sequence[Clause], place: int) -> Iterator[Mention]:
    for share in shares(text):
        subject = _subject(text, share) or _neighbour(clauses, place)
        start, end = clause.start + share.start, clause.start + share.end
        if subject in {"height_loss", "involved"} and not share.possible:
            yield Mention(f"invalid:collapse:{text[share.start : share.end].strip()}", frozenset(), start, end)
        elif subject == "height_loss":
            yield Mention("height_loss", _loss(text, share), start, end)
        elif subject == "involved":
            denied = bool(_NOR.search(text[: share.start]) or _NO_AFTER.match(text[share.end :]))
            yield Mention("involved", frozenset({"over", "under"}) - _extent(share) if denied else _extent(share), start, end)


def _loss(text: str, share: Share) -> frozenset[str]:
    if not share.high:
        return frozenset({"none"})
    by = text[: share.start].rstrip().endswith(" by")
    left = _LEFT_OVER.search(text[: share.start]) or (not by and _REMAINS.match(text[share.end :]))
    return (share.rest if left else share).sides


def _extent(share: Share) -> frozenset[str]:
    """Exactly half of the body is not more than half; "about half" may be."""
    return frozenset({"under"}) if share.low == share.high == HALF and not share.rough else share.sides


def _subject(text: str, share: Share) -> str:
    """What a share is a share of: height lost, body involved, something else (`other`), or not said here."""
    after, before = text[share.end :], text[: share.start]
    if _BODY_HEIGHT.match(after):
        return "height_loss"
    height, extent, other = (_nearest(cue, before, after) for cue in (_CUE_HEIGHT, _CUE_EXTENT, _CUE_OTHER))
    nearest = min(height, extent, other)
    if nearest == _FAR:
        return ""
    return "other" if nearest == other else "height_loss" if nearest == height else "involved"


def _nearest(cue: patterns.Pattern, before: str, after: str) -> int:
    behind = next((m.start() for m in cue.finditer(after)), _FAR)
    ahead = min((len(before) - m.end() for m in cue.finditer(before)), default=_FAR)
    return min(behind, ahead)


def _neighbour(clauses: Sequence[Clause], place: int) -> str:
    """What a bare share belongs to, from its own clause, from the one before, else from the one after."""
    for other in (place, place - 1, place + 1):
        if 0 <= other < len(clauses):
            text = clauses[other].text
            if _keeps_height(text):
                return "involved"
            if other < place and _SOME.search(text) and not shares(text):
                return "height_loss"
    return "other"


@lru_cache(maxsize=256)
def _keeps_height(text: str) -> bool:
    return _KEPT.search(text) is not None


def _unmeasured(text: str, kept: Sequence[re.Match[str]], at: int, *, measured: bool) -> Iterator[Mention]:
    for pattern, side in ((_LITTLE, "under"), (_MOSTLY, "over"), (_FILLED, "over")):
        if (found := pattern.search(text)) and not negated(text, found.start(), 20):
            yield Mention("involved", frozenset({side}), at + found.start(), at + found.end())
    if (plana := _PLANA.search(text) or _MOST.search(text)) and not negated(text, plana.start(), 20):
        yield Mention("height_loss", frozenset({"over"}), at + plana.start(), at + plana.end())
    elif kept:
        yield Mention("height_loss", frozenset({"none"}), at + kept[0].start(), at + kept[0].end())
    elif not measured and (some := _SOME.search(text)) and not _SOME_DOUBT.search(text) and not _elsewhere(text, some):
        yield Mention("height_loss", frozenset({"over", "under"}), at + some.start(), at + some.end())


def _elsewhere(text: str, some: re.Match[str]) -> bool:
    """True for a fracture of something else than the body."""
    around = text[max(0, some.start() - 30) : some.end() + 25]
    return bool(
        re.search(
            (
                r"\b(?:pedicle|facet|rib|hip|femur|femoral|costovertebral|joint|process|mass|odontoid|dens|humer\w+|pubic|"
                r"ramus|posterolateral|element\w*|cord|sac|root|canal)s?\b"
            ),
            around,
        )
    )
