"""What imaging shows of the vertebra: lesion type, alignment, collapse and extent, posterolateral elements."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.reading.amount import SHARE, share
from assistant.reading.mention import DOUBT, Mention, negated, one, several

if TYPE_CHECKING:
    from collections.abc import Iterator

_MIXED: Final = re.compile(
    r"\bmixed\b(?! (?:picture|feelings|response|results|evidence|messages))(?: (?:lytic|density|lesion|bone)\b)?|\b(?:osteo)?lytic\b[\w ,/&+-]{0,20}\b(?:(?:osteo)?blastic|sclerotic)\b|\b(?:(?:osteo)?blastic|sclerotic|sclerosis)\b[\w ,/&+-]{0,20}\b(?:(?:osteo)?lytic|lysis)\b"
)
_LYTIC: Final = re.compile(r"\b(?:osteo)?lytic\b|\b(?:osteo)?lysis\b|\blucen\w+|\bpunched[- ]out\b|\bosteolys\w+")
_BLASTIC: Final = re.compile(r"\b(?:osteo)?blastic\b|\bsclerotic\b|\bsclerosis\b|\bivory vertebra\b|\bdensely? scler\w+")
_ELEMENT_SCLEROTIC: Final = re.compile(r"(?:pedicles?|facets?)[\w ]{0,12}\bsclero\w+")

_SLIP: Final = re.compile(
    r"\b(?:sub)?luxat(?:ion|ed)\b|\bsubluxation\b|\btranslat(?:ion|ed|es)\b|\b(?:antero|retro|spondylo)?listhesis\b|\b(?:antero|retro)listh\w*|\bslip(?:ped|s|page)?\b|\bdislocat\w+|\boffset of\b"
)
_DEFORMITY: Final = re.compile(
    r"\bkypho(?:sis|tic|scoliosis)\b(?: (?:deformity|angulation|angle))?|\bscolio(?:sis|tic)\b|\bdeformity\b|\bgibbus\b|\bangulat(?:ion|ed)\b|\bmalalignment\b|\bmalaligned\b|\bcobb\b"
)
_ALIGNED: Final = re.compile(
    r"\balign(?:ment|ed)?\b[\w ':,()=/-]{0,30}?\b(?:normal|maintained|preserved|satisfactory|unremarkable|fine|ok|okay|good|anatomical|intact|unchanged|undisturbed|kept|straight|holds|held|within normal limits|wnl)\b|\b(?:normal|maintained|preserved|satisfactory|good|anatomical|unchanged|unremarkable|straight|undisturbed)\b[\w /,]{0,22}\balignment\b"
    r"|\b(?:well |normally |nicely )?aligned\b|\bin line\b|\bno malalign\w+|\bnot malaligned\b|\balignment\s*[:=-]?\s*(?:n|nad|nil)\b"
)
_OLD: Final = re.compile(
    r"\b(?:old|long[- ]?standing|pre-?existing|chronic|degenerative|idiopathic|adolescent|childhood|since (?:childhood|youth|adolescence|19\d\d|20\d\d)|known|unchanged|stable|congenital|scheuermann\w*|lifelong|for (?:many |\d+ )?years|predat\w+|previous(?:ly)?|years old)\b"
)
_NEW: Final = re.compile(r"\b(?:new|newly|de novo|acute|progressive|developing|developed|recent|increasing|increased|fresh)\b")

_HEIGHT: Final = r"(?:collapse[ds]?|height(?: loss| lost| reduc\w+| decrease)?|loss of (?:\w+ ){0,3}height|wedg\w+|compress(?:ion|ed)(?: fracture)?|burst|fractured?|loss|flattened|crushed|squashed)"
_LOSS_AFTER: Final = re.compile(
    rf"({SHARE})\s*(?:-)?\s*(?:(?:of|in|the|its|a|vertebral|body|anterior|central|posterior|original|superior|inferior|end-?plate|about|loss of|reduction in|only|is|has|been|was|t\d+|l\d+|c\d+|s\d+)\s+){{0,5}}(?:collapse[ds]?|height(?! (?:preserved|kept|maintained|normal))|wedg\w+|compress(?:ion|ed)(?! on| of the cord)|ht\b|loss of height|shorter|lower|flattened|crush\w*)"
)
_LOSS_BEFORE: Final = re.compile(
    rf"\b(?:collapse[ds]?|height (?:loss|reduction|reduced|lost|decrease[ds]?|is reduced|has been reduced|down)|(?:loss|reduction) (?:of|in) (?:\w+ ){{0,3}}height|wedg\w+(?: fracture| compression)?|compression fracture|lost|height)\b\s*(?:\(|:|=|-|of|by|to|is|at|about|around|with|typed as|estimated(?: at)?|measured at|was|roughly|approx\w*|,)*\s*(?:of |by |at |about |with )?({SHARE})(?!\s*(?:of (?:the )?(?:vertebral )?body|body|involv|of it|replaced|of the segment|of segment))"
)
_GONE: Final = re.compile(rf"({SHARE}) (?:of )?(?:the |its )?(?:vertebral |body )?height (?:is |has been |was )?(?:lost|gone|missing)")
_PLANA: Final = re.compile(
    r"\bvertebra plana\b|\bcomplete(?:ly)? collapse[ds]?\b|\bpancaked?\b|\btotal collapse\b|\bsevere(?:ly)? collapse[ds]?\b(?! fracture)"
)
_KEPT: Final = re.compile(
    r"\b(?:no|without|nil|not|not any|never|zero|absence of|neither)\b(?: (?:any|significant|visible|evidence of|vertebral|body|appreciable|real|sign of|further|yet|a|or|pathological|definite))* (?:collapse[ds]?|height loss|loss of (?:\w+ )?height|wedging|compression fracture|loss in height|fracture|loss of vertebral body height|ht loss|compression deformity|vertebral collapse)"
    r"|\b(?:body |vertebral |full |normal )*height(?:s)?(?: is| are| was| well| being| has been|:| =| -)*\s*(?:preserved|kept|maintained|normal|full|intact|ok|retained|unchanged|fine|held|good|satisfactory|undiminished)|\b(?:preserved|full|normal|maintained|intact|retained|keeps? (?:its|full)|kept|good)\b(?: vertebral| body| its)* (?:height|ht)\b"
    r"|\bcollapse\s*(?::|=|-)?\s*(?:none|nil|absent|no\b|not seen)|\bnothing has collapsed\b|\b(?:not|isn't) collapsed\b|\buncollapsed\b|\bno ht loss\b|\bwithout collapse\b|\bbody (?:intact|not collapsed)\b"
)
_SOME: Final = re.compile(
    r"\bcollapse[ds]?\b|\b(?:height loss|loss of height|wedg(?:ing|ed)|wedge (?:fracture|compression|collapse))\b|\bcompression fracture\b|\bburst fracture\b|\bpathological fracture\b"
)
_INVOLVED: Final = re.compile(
    rf"({SHARE})\s*(?:(?:of|the|its|this|that|vertebral|t\d+|l\d+|c\d+|s\d+|bone|axial|whole)\s+){{0,5}}(?:body|bdy|vertebra\b|segment|involve\w*|infiltrat\w+|replace[ds]?|destr\w+|affected|tumour|taken|of it\b|occupied|[tlcs]\d+\b(?= (?:is |was )?(?:involved|replaced|affected|destroyed)))"
    rf"|\b(?:involv\w+|infiltrat\w+|replac\w+|affect\w+|occup\w+|tak(?:es|ing)(?: up)?|destr\w+|focus in|extent|spread through|confined to)\b\s*(?:(?:of|about|only|up|at|:|in|by|is|the)\s*){{0,2}}({SHARE})(?!\s*(?:collapse|height|ht|loss|wedge))"
    rf"|({SHARE})\s*(?:is |are |was |has been )?(?:involved|replaced|affected|infiltrated|destroyed|occupied)"
)
_BARE_AFTER_KEPT: Final = re.compile(
    rf"(?:no (?:\w+ )?(?:collapse|height loss|ht loss)|height (?:preserved|kept|maintained|normal|full|ok)|collapse[: ]+none)\s*[,;:/(&+-]*\s*(?:but |with |and |~)*({SHARE})(?!\s*(?:collapse|height|ht|loss))"
)

_ELEMENT: Final = r"(?:pedicles?|facets?(?: joints?)?|costo-?vertebral(?: joints?)?|lateral mass(?:es)?|posterolateral(?: elements?| involvement| disease| complex)?|posterior (?:elements?|el\b|elem\w*|elmts|arch|column|involvement|structures|elms|bits)|rib joints?|ribs joints|articular (?:process\w*|masses)|zygapophys\w+|cv ?j(?:oint)?|pars|rib heads?|postero-lateral(?: elements?)?)"
_ONLY_ARCH: Final = re.compile(r"\b(?:lamina\w*|spinous(?: process)?|transverse process\w*)\b")
_SIDE: Final = re.compile(
    r"\b(both|bilateral\w*|either side|left|right|lt|rt|unilateral\w*|one side|1 side|one|l(?=[ .]?(?:sided? )?(?:ped|facet|cost|side|lat))|r(?=[ .]?(?:sided? )?(?:ped|facet|cost|side|lat))|l/s|r/s|side[ds]?)\b(?!\s*(?:leg|arm|hip|lung|kidney|foot|hand|thigh|breast|nephrectomy|shoulder))"
)
_CLEAR: Final = re.compile(
    r"\b(?:spared|intact|clear|clean|normal|uninvolved|not (?:involved|affected|replaced|destroyed|eroded|fractured)|unaffected|unremarkable|fine|ok|okay|preserved|free|untouched|healthy|without involvement|uninvaded|none|nil|good|negative|look(?:s)? normal)\b"
)
_HIT: Final = re.compile(
    r"\b(?:involve\w*|destr\w+|gone|replace\w*|erode[ds]?|erosion|infiltrat\w*|fracture\w*|affected|invad\w*|disease\w*|tumour|taken out|taken|eaten(?: away)?|hit|lytic|positive|knocked out|absent|missing|lost|broken|sclerotic|blastic|diseased|compromised|breach\w*|yes|\+)\b"
)
_ELEMENTS: Final = re.compile(rf"\b{_ELEMENT}\b")


def lesion(text: str, at: int) -> Iterator[Mention]:
    """Lytic, blastic or mixed; a type that the words deny or doubt is left out."""
    bare = _ELEMENT_SCLEROTIC.sub(lambda m: " " * len(m[0]), text)
    if mixed := _MIXED.search(bare):
        if not negated(bare, mixed.start(), 15):
            yield one("lesion", "mixed", mixed, at)
        return
    for pattern, value in ((_LYTIC, "lytic"), (_BLASTIC, "blastic")):
        for match in pattern.finditer(bare):
            doubted = re.match(r"\s*\?", bare[match.end() :]) or re.search(
                r"(?:\?|possibly|probably|lytic or|blastic or|not known|unknown|whether)\s*$", bare[: match.start()]
            )
            if not doubted and not negated(bare, match.start(), 12):
                yield one("lesion", value, match, at)


def alignment(text: str, at: int) -> Iterator[Mention]:
    """Subluxation, new deformity or normal. A deformity older than the tumour is normal; one thing denied leaves the other open."""
    slips, bends = list(_SLIP.finditer(text)), list(_DEFORMITY.finditer(text))
    positive = [(m, "subluxation") for m in slips if not _denied(text, m)] + [(m, "deformity") for m in bends if not _denied(text, m)]
    for match, value in positive:
        around = text[max(0, match.start() - 35) : match.end() + 35]
        if re.match(r"mal", match[0]) and re.search(r"\bno\b", around[:35]):
            continue
        old = _OLD.search(around) and not _NEW.search(text[max(0, match.start() - 18) : match.end() + 12])
        yield one("alignment", "normal" if old else value, match, at)
    if any(not _OLD.search(text[max(0, m.start() - 35) : m.end() + 35]) for m, _ in positive):
        return
    if straight := _ALIGNED.search(text):
        if not re.search(r"\bnot (?:well )?aligned\b", text):
            yield one("alignment", "normal", straight, at)
    elif not positive and (denied := slips + bends):
        both = bool(slips and bends) or any("mal" in m[0] for m in bends)
        left = {"normal"} if both else {"normal", "deformity"} if slips else {"normal", "subluxation"}
        yield several("alignment", frozenset(left), denied[0], at)


def _denied(text: str, match: re.Match[str]) -> bool:
    return negated(text, match.start(), 45) or bool(
        re.match(r"\s*(?::|-|=)?\s*(?:none|nil|absent|not seen|excluded|ruled out|no\b)", text[match.end() :])
    )


def height(text: str, at: int) -> Iterator[Mention]:
    """`height_loss` as sides of 50 percent, or none; `involved` as sides of 50 percent of the body."""
    taken: list[tuple[int, int]] = []
    for pattern in (_BARE_AFTER_KEPT, _GONE, _LOSS_AFTER, _LOSS_BEFORE, _INVOLVED):
        for match in pattern.finditer(text):
            group = next(i for i, g in enumerate(match.groups(), 1) if g)
            place = match.span(group)
            if any(a < place[1] and place[0] < b for a, b in taken):
                continue
            taken.append(place)
            fact = "involved" if pattern in {_INVOLVED, _BARE_AFTER_KEPT} else "height_loss"
            yield from _shared(fact, match, group, at)
    yield from _unmeasured(text, at, measured=bool(taken))


def _shared(fact: str, match: re.Match[str], group: int, at: int) -> Iterator[Mention]:
    size = share(match[group])
    if size.low > 100 or size.high > 100:  # noqa: PLR2004 more than the whole
        yield Mention(f"invalid:collapse:{match[group].strip()}", frozenset(), at + match.start(), at + match.end())
    else:
        yield several(fact, size.sides, match, at)


def _unmeasured(text: str, at: int, *, measured: bool) -> Iterator[Mention]:
    if plana := _PLANA.search(text):
        yield one("height_loss", "over", plana, at)
    elif kept := _KEPT.search(text):
        yield one("height_loss", "none", kept, at)
    elif not measured and (some := _SOME.search(text)) and not DOUBT.search(text):
        yield several("height_loss", frozenset({"over", "under"}), some, at)


def posterolateral(text: str, at: int) -> Iterator[Mention]:
    """Sides involved (`left`, `right`, `some`) and sides clear, from every element named in the stretch."""
    elements = list(_ELEMENTS.finditer(text))
    if not elements:
        if (arch := _ONLY_ARCH.search(text)) and re.search(r"\bonly\b|\balone\b", text):
            yield one("sides", ("none", "clear"), arch, at)
        return
    first, last = elements[0], elements[-1]
    for side, state in _sides(text, elements):
        yield Mention("sides", frozenset({(side, state)}), at + first.start(), at + last.end())


def _sides(text: str, elements: list[re.Match[str]]) -> Iterator[tuple[str, str]]:
    """(side, state) pairs; words are read outward from the elements: "left pedicle gone, right intact"."""
    denied = negated(text, elements[0].start(), 40) and not re.search(r"\bnot only\b", text)
    sides = [(m.start(), _named(m[1])) for m in _SIDE.finditer(text) if _named(m[1])]
    states = sorted(
        [(m.start(), "clear") for m in _CLEAR.finditer(text)]
        + [(m.start(), "hit") for m in _HIT.finditer(text) if not re.match(r".*\bnot?\b\s*$", text[max(0, m.start() - 5) : m.start()])]
    )
    if DOUBT.search(text) and not states and not sides:
        return
    if not sides:
        state = "clear" if denied or (states and all(s == "clear" for _, s in states)) else "hit"
        yield ("both" if state == "clear" else "some", state)
        return
    for place, side in sides:
        after = next((s for p, s in states if p > place), None)
        before = next((s for p, s in reversed(states) if p < place), None)
        state = "clear" if denied else after or before or "hit"
        yield (side, state)


def _named(word: str) -> str:
    if word.startswith(("both", "bilateral", "either")):
        return "both"
    if word in {"left", "lt", "l", "l/s"}:
        return "left"
    if word in {"right", "rt", "r", "r/s"}:
        return "right"
    return "one" if word.startswith(("unilateral", "one", "1")) else ""
