"""Height and extent: how much of a vertebra's height is lost, and how much of its body the tumour takes.

A share of the bone belongs to the nearest word about height or about extent in its clause; a share that stands
alone belongs to what the neighbouring clause spoke of.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from assistant.reading import collapse_words as words
from assistant.reading import correction, extent, patterns, remainder
from assistant.reading.amount import Share, shares
from assistant.reading.mention import Mention, negated
from assistant.reading.wording import LEVEL, gate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assistant.reading.clauses import Clause

_CUE_HEIGHT: Final = patterns.of(
    rf"(?<![a-z\d])(?:{words.COLLAPSED}"
    r"|height|ht|(?:(?<![a-z] )|(?<=\ba )|(?<=\bthe )|(?<=vertebral )|(?<=body ))compression(?! of (?:the )?(?:cord|sac|canal|theca))|subsid(?:ed|"
    r"es|ing)|shrunk|lost|shorter|lower|flattened|"
    r"squashed|sagged|tall|"
    r"crushed|compressed(?! cord)|depress\w+|sunk(?:en)?|sank|(?<!weight )(?<!blood )(?<!hearing "
    ")(?<!bone )(?<!sensory )(?<!power )(?<!visual )loss(?! of (?:weight|appetite|power|sensation|function|blood|consciousness)))(?![a-z])"
)
_CUE_EXTENT: Final = patterns.of(
    r"\b(?:involv\w+|infiltrat\w+|replac\w+|destr\w+|affect\w+|occup\w+|tak(?:es|ing|en)|extent|tumour|spread|"
    r"confined|(?:vertebral )?body|vertebrae?|vb|segment|marrow|lesion|eaten|invad\w+|diseased|abnormal|lysed|"
    r"filled|fills|sclero\w+|vol(?:ume)?|(?<!height )(?<!stature )(?<!ht )(?<!loss )(?<!lapse )(?<!wedging )(?<!pression )of (?:it|bone|"
    rf"the bone|{LEVEL}))\b"
    "(?! (?:height|ht|collapse|wedg|fracture|compression|has lost|lost|is down|down to))"
)
_CUE_OTHER: Final = patterns.of(
    r"\b(?:pd-?l1|ki-?67|power|strength|mrc|limbs?|legs?|weight|ejection|ef|lvef|sats?|saturation|response|responded|chance|risk|survival|"
    "canal|cord|stenosis|hip|femur|femoral|stool|haematocrit|hct|fev1|lobe|liver|blasts|plasma|diet|dose|"
    r"haemoglobin|hemoglobin|hb|platelets?|counts?|mood|better|improv\w+|tps|psa|er|pr|her2|sac|blockage|psoas|rib|necrosis|uptake|o2|oxygen|"
    r"fio2|egfr|pedicle|facet)\b"
)
_BODY_HEIGHT: Final = patterns.of(
    rf"\s*(?:(?:of|off|the|its|in|vertebral|vertebra|body|anterior|posterior|central|loss|lost|gone|reduced|down|normal|original|proper|usual|expected|former|"
    rf"{LEVEL}(?:'s)?)\s+){{0,6}}"
    r"(?:height|ht|stature)\b"
)
_OF_THE_CANAL: Final = patterns.of(r"\s*of (?:the |its )?(?:(?:spinal|thecal) )?(?:cord|sac|canal|theca|csf|dis[ck]|pedicle|facet|lamina)\b")
_DOWN: Final = patterns.of(r"\s*down\b(?! to)")
_DOWN_BY: Final = patterns.of(
    rf"(?<![a-z]){words.COLLAPSED}(?: (?:of|in|at) (?:the |its )?(?:vertebral |body |vertebra |{LEVEL} )+)by (?:about )?$|"
    r"\b(?:(?:down|shorter|lower) by|(?:dropped|settled)(?: by)?) (?:about )?$"
)
_IS_DOWN_BY: Final = patterns.of(r"\W*(?:(?:and|but|it|now|also|is|was|has|been|come|gone) )*(?:down|shorter|lower) by ")
"""All that stands before the share, where the clause before names what is less."""
_VERTEBRA: Final = patterns.of(rf"\b(?:body|vertebra|{LEVEL})\b")
_LESION: Final = patterns.of(r"\b(?:(?:osteo)?(?:lytic|blastic)|sclerotic|mixed|lysis|met|metastasis|deposit|lesion)\b")
_NO_VERTEBRA: Final = patterns.of(r"\b(?:pain|vas|nrs|dose|score|size|psa|weight|count|markers?|canal|cord|sac|power|strength|haemoglobin|hb)\b")
_UNCOLLAPSED_AFTER: Final = patterns.of(r"[\s,(]*$")
_NOW: Final = patterns.of(r"\b(?:now|today|currently|at present)\b")
_FRACTURE: Final = patterns.of(r"fractur|fx|#")
_KEEPS_HEIGHT: Final = patterns.of(r"height|ht\b|collaps|wedg")
_GROWTH: Final = patterns.of(r"\b(?:up from|increas\w+ (?:by|from|of)|(?:a )?(?:further|another|additional))\s*(?:about )?$")
"""Before a share that was there, or came on top of one that is not told."""
_OF_A_DISC: Final = patterns.of(rf"\bdis[ck]s?(?: space)?(?: (?:at |of )?{LEVEL}(?:/\w?\d)?)?(?: (?:is|has|was|lost|height|down|to|only|by|at))* $")
_REGION: Final = patterns.of(r"\b(?:anterior|posterior|upper|lower|left|right|superior|inferior|middle|central) $")
_PART_OF: Final = patterns.of(r"(?:third|half|quarter|1/[234]|½|⅓|¼)$")
"""With a region before it, where the loss is, not how much was lost: "the anterior third collapsed"."""
_YES: Final = patterns.of(r"\s*[:=-]\s*(?:yes|present|positive)\b")
_PLATE: Final = patterns.of(r"\b(?:superior|inferior|upper|lower) (?:end-?)?plate\b")
_CANAL: Final = patterns.of(r"\b(?:cord|sac|theca\w*|conus|csf|canal|roots?|dura\w*)\b")
_BODY: Final = patterns.of(r"\b(?:height|ht|collaps\w*|wedg\w*|fractur\w*|body|vertebra\w*|plana|involv\w+|replac\w+)\b|%")
may_speak: Final = gate(
    "% percent < > / half third quarter fifth tenth fourth sixth seventh eighth ninth ½ ¼ ¾ ⅓ ⅔ collap height wedg fractur plan pancak wafer "
    "compress loss lost # burst "
    "crush squash flatt body intact break broken stature insufficien corner small little tiny minor htloss htdec htred part bit portion "
    "area vcf sinter subsid plate genant mild slight minim subtl trivial crumbl caved caving given total throughout through limited confined "
    "restricted sparing minute punctate pinpoint pin-point pinhead pin-head subcent sub-cent destruct substitut extent lesion deposit "
    "metasta nodule lucen tall shape form configuration morphology edge filled "
    "everything none disease fx involv occup infiltrat destroy fill affect tak replac "
    "focus share spot most squash uncollap unfract whole all entire majority bulk sliver disc coin biscuit dense same sunk sank sagg settl drop "
    "shrunk equal match identical comparab line like tall contour outline silhouette squeez "
    "paper thin ratio short lower vanish little bit touch shade barely remnant marginal hardly virtually practically utter wholly complete "
    "entire stand hold keep retain maintain "
    "preserv kept full "
    "healthy spared spares sparing normal upstanding",
    alone="ht mm cm flat as fully",
)
_SHARE_OF: Final = patterns.of(
    r"(?:%|percent|thirds?|half|halves|quarters?|fifths?|tenths?|most|much|some|part|little|bit) (?:of )?(?:(?:the|its|normal|original|vertebral|"
    r"body) )*$"
)
"""Before a height that is "preserved": only this much of it."""
_FAR: Final = 999


def find(clauses: Sequence[Clause]) -> Iterator[Mention]:
    """`height_loss` as sides of 50 percent or none, and `involved` as sides of 50 percent of the body, over neighbouring clauses."""
    found = [
        [] if "height" not in clause.topics or _of_the_canal(clauses, place) or words.AHEAD.search(clause.text) else list(_of_clause(clauses, place))
        for place, clause in enumerate(clauses)
    ]
    now = next((place for place in reversed(range(len(found))) if _NOW.search(clauses[place].text) and _measures(found[place])), 0)
    lost = any(_measures(mentions) for mentions in found)
    for place, mentions in enumerate(found):
        text, at = clauses[place].text, clauses[place].start
        yield from (m for m in mentions if m.fact == "involved" or (place >= now and not (lost and _unbroken(text[m.start - at : m.end - at], m))))


def _unbroken(said: str, mention: Mention) -> bool:
    """True where only a fracture is denied, which does not say that the height is kept."""
    return "none" in mention.values and bool(_FRACTURE.search(said)) and not _KEEPS_HEIGHT.search(said)


def _measures(mentions: Sequence[Mention]) -> bool:
    """True where a loss of height is told to be on one side of half."""
    return any(m.fact == "height_loss" and len(m.values) == 1 and "none" not in m.values for m in mentions)


def _of_clause(clauses: Sequence[Clause], place: int) -> Iterator[Mention]:
    clause = clauses[place]
    kept = [m for m in words.KEPT.finditer(clause.text) if not (_partly(clause.text, m) or _of_another(clauses, m))]
    kept += words.FULL.finditer(clause.text)
    bare = _masked(clause.text, kept)
    found = list(_shares(bare, kept, clauses, place))
    yield from found
    yield from extent.find(bare, ", ".join(c.text for c in clauses[:place]), clause.start)
    measured = any(m.fact != "involved" for m in found)
    if not measured and (mild := _mild(bare, clauses, place)):
        yield replace(mild, start=clause.start + mild.start, end=clause.start + mild.end)
    unmeasured = _unmeasured(bare, () if measured else kept, clause.start, measured=measured or _measured_next(clauses, place))
    yield from (m for m in unmeasured if not (len(m.values) > 1 and _breaks_only(bare, clauses)))


def _breaks_only(text: str, clauses: Sequence[Clause]) -> bool:
    """True for a fracture that has lost no height, as the same sentence says."""
    some = words.SOME.search(text)
    return bool(some and _FRACTURE.search(some[0])) and any(_KEEPS_HEIGHT.search(m[0]) for c in clauses for m in words.KEPT.finditer(c.text))


def _of_another(clauses: Sequence[Clause], kept: re.Match[str]) -> bool:
    """True for a bare "uncompressed" beside a word of the cord or its sac."""
    return kept[0] == "uncompressed" and any(_CANAL.search(clause.text) for clause in clauses)


def _mild(text: str, clauses: Sequence[Clause], place: int) -> Mention | None:
    """A collapse called mild in its clause or by the whole of the next."""
    after = clauses[place + 1].text if place + 1 < len(clauses) else ""
    mild = words.MILD.search(text) or (words.SOME.search(text) if words.MILD_ALONE.fullmatch(after) else None)
    if not mild or negated(text, mild.start(), 20) or words.SOME_DOUBT.search(text) or _elsewhere(text, mild):
        return None
    return Mention("height_loss", frozenset({"under"}), mild.start(), mild.end())


def _partly(text: str, kept: re.Match[str]) -> bool:
    """True for a height of which only a share is preserved: "two thirds of the height is preserved"."""
    return kept[0].startswith(("h", "stature")) and bool(_SHARE_OF.search(text[: kept.start()]))


def _of_the_canal(clauses: Sequence[Clause], place: int) -> bool:
    """True for a clause about the cord or its sac and no bone: "the cord, which is neither compressed nor displaced"."""
    text = clauses[place].text
    if words.OF_THE_CORD.fullmatch(text):
        return True
    if place and words.GOES_ON.match(text):
        text = f"{clauses[place - 1].text} {text}"
    return bool(_CANAL.search(text)) and not _BODY.search(text)


def _masked(text: str, matches: Sequence[re.Match[str]]) -> str:
    for match in matches:
        text = text[: match.start()] + " " * len(match[0]) + text[match.end() :]
    return text


def _measured_next(clauses: Sequence[Clause], place: int) -> bool:
    """True when the next clause gives the bare share of the collapse that this one names."""
    return place + 1 < len(clauses) and any(not _subject(clauses[place + 1].text, s) for s in shares(clauses[place + 1].text))


def _shares(text: str, kept: Sequence[re.Match[str]], clauses: Sequence[Clause], place: int) -> Iterator[Mention]:
    clause = clauses[place]
    for share in shares(text):
        subject = (
            _beside(text, share, kept)
            or _subject(text, share)
            or _corrects(clauses, place)
            or _neighbour(
                clauses,
                place,
                down=bool(_DOWN.match(text, share.end) or _IS_DOWN_BY.fullmatch(text[: share.start])) and not _NO_VERTEBRA.search(text),
            )
        )
        start, end = clause.start + share.start, clause.start + share.end
        if subject in {"height_loss", "involved"} and not share.possible:
            yield Mention(f"invalid:collapse:{text[share.start : share.end].strip()}", frozenset(), start, end)
        elif subject == "height_loss":
            yield Mention("height_loss", remainder.lost(text, share), start, end)
        elif subject == "involved":
            yield Mention("involved", extent.sides(text, share), start, end)


def _beside(text: str, share: Share, kept: Sequence[re.Match[str]]) -> str:
    """A share right before "no collapse" or the like is one of the body."""
    joined = any(m.start() >= share.end and _UNCOLLAPSED_AFTER.match(text[share.end : m.start()]) and remainder.LOST.search(m[0]) for m in kept)
    return "involved" if joined and not re.search(r"(?:loss|height|collapse|wedging)(?: of)? *$", text[: share.start]) else ""


def _subject(text: str, share: Share) -> str:
    """What a share is a share of: height lost, body involved, something else (`other`), or not said here."""
    after, before = text[share.end :], text[: share.start]
    if _GROWTH.search(before) or _OF_A_DISC.search(before) or _OF_THE_CANAL.match(after):
        return "other"
    if extent.TAKEN.match(after) or extent.SPARED.match(after):
        return "involved"
    if (
        (words.GONE.match(after) and not (_REGION.search(before) and _PART_OF.search(text[: share.end])))
        or _BODY_HEIGHT.match(after)
        or remainder.compared(text, share)
        or ((_DOWN.match(after) or _DOWN_BY.search(before)) and _VERTEBRA.search(before) and not _NO_VERTEBRA.search(before))
    ):
        return "height_loss"
    lost, taken, other = (_nearest(cue, before, after) for cue in (_CUE_HEIGHT, _CUE_EXTENT, _CUE_OTHER))
    nearest = min(lost, taken, other)
    if nearest == _FAR:
        return ""
    if nearest == other or (nearest == lost and _REGION.search(before) and _PART_OF.search(text[: share.end])):
        return "other"
    return "height_loss" if nearest == lost else "involved"


def _nearest(cue: patterns.Pattern, before: str, after: str) -> int:
    behind = next((m.start() for m in cue.finditer(after)), _FAR)
    ahead = min((len(before) - m.end() for m in cue.finditer(before)), default=_FAR)
    return min(behind, ahead)


def _corrects(clauses: Sequence[Clause], place: int) -> str:
    """What the share before was of, for one that takes its place: "40% collapse, sorry, 60%"."""
    opening = next((at for at in (place, place - 1) if at > 0 and correction.opens(clauses[at])), 0)
    before = ((clause.text, share) for clause in reversed(clauses[:opening]) for share in shares(clause.text))
    lost = "height_loss" if any(words.SOME.search(clause.text) for clause in clauses[:opening]) else ""
    return next((subject for text, share in before if (subject := _subject(text, share))), lost)


def _neighbour(clauses: Sequence[Clause], place: int, *, down: bool) -> str:
    """What a bare share belongs to, from its own clause, from the one before, else from the one after; `down` says that something is less."""
    before = clauses[place - 1].text if place else ""
    if _NOW.search(clauses[place].text) and words.SOME.search(before) and shares(before):
        return "height_loss"
    above = ", ".join(clause.text for clause in clauses[:place])
    if _PLATE.search(before) or (down and (_VERTEBRA.search(above) or _LESION.search(above)) and not _NO_VERTEBRA.search(above)):
        return "height_loss"
    for other in (place, place - 1, place + 1):
        if 0 <= other < len(clauses):
            text = clauses[other].text
            if _keeps_height(text):
                return "involved"
            if other < place and words.SOME.search(text) and not shares(text):
                return "height_loss"
    return "other"


@lru_cache(maxsize=256)
def _keeps_height(text: str) -> bool:
    return words.KEPT.search(text) is not None


def _unmeasured(text: str, kept: Sequence[re.Match[str]], at: int, *, measured: bool) -> Iterator[Mention]:
    plana = next((m for m in words.PLANA.finditer(text) if words.is_of_the_body(text, m)), None) or words.MOST.search(text)
    if plana and not negated(text, plana.start(), 20):
        yield Mention("height_loss", frozenset({"over"}), at + plana.start(), at + plana.end())
    elif kept:
        yield Mention("height_loss", frozenset({"none"}), at + kept[0].start(), at + kept[0].end())
    elif (
        (some := words.SOME.search(text))
        and (not measured or _YES.match(text, some.end()))
        and not words.SOME_DOUBT.search(text)
        and not _elsewhere(text, some)
    ):
        yield Mention("height_loss", frozenset({"over", "under"}), at + some.start(), at + some.end())


def _elsewhere(text: str, some: re.Match[str]) -> bool:
    """True for a fracture of something else than the body, or of a year long past."""
    around = text[max(0, some.start() - 30) : some.end() + 25]
    return bool(
        re.search(
            (
                r"\b(?:pedicle|facet|rib|hip|femur|femoral|costovertebral|joint|process|mass|odontoid|dens|humer\w+|pubic|"
                r"ramus|posterolateral|element\w*|cord|sac|root|canal)s?\b|\b(?:19|20)\d\d (?:\w+ )?fractur"
            ),
            around,
        )
    )
