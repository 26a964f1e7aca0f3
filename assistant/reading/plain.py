"""Plain: turns of phrase about the posterolateral elements in plain words, every other word still at its place."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from assistant.reading import patterns
from assistant.reading.elements import ELEMENT_WORDS, ELEMENTS, SIDE
from assistant.reading.states import CLEAR, HARM, HIT
from assistant.reading.wording import blanked

_TAKEN_BACK: Final = patterns.of(
    r"\b(?:ignore|forget|disregard|scrap|strike)\b[^,;)]{0,60}|\bnot (?:only|just|merely) (?:on |of )?(?:the )?(?:left|right|one)(?: one| "
    r"side)?\b|\bnot (?:both|bilateral\w*)\b(?! (?:clear|spared|intact|normal))"
)
_OTHERS: Final = r"(?:height|heights|ht|align\w*|neuro\w*|power|tone|canal|body|cord|sac|lordosis)"
_STATE_OF_OTHERS: Final = patterns.of(
    rf"\b(?P<name>{_OTHERS})\s*(?P<is>is |are |:|=|-)?\s*"
    r"(?:ok|okay|normal|fine|good|preserved|intact|maintained|kept|clear|nad|full|unremarkable|n)\b"
)
_AND: Final = r"\s?(?:, ?(?:and |& )?|\band |& ?|/ ?|\+ ?|\bas well as |\bplus )(?:(?:the|both|spinal|sagittal|vertebral|overall|its) )*"
_SHARING: Final = patterns.of(
    rf"(?:{ELEMENT_WORDS}|^\s*(?:the )?{_OTHERS})(?:{_AND}(?:(?:left|right|l|r|lt|rt) )?(?:{ELEMENT_WORDS}|{_OTHERS}\b))*{_AND}$"
)
"""Subjects joined to one that has a state, which is theirs too: "posterior elements and alignment fine"."""
_INTO: Final = patterns.of(rf"(?<![a-z])(?:{HIT}|{CLEAR}|{HARM}|exten[a-z]+|spread[a-z]*|into|reach[a-z]*|no|not|nor|neither)(?![a-z])")
_SIDE_NO: Final = patterns.of(
    r"\b((?:l|r|left|right|lt|rt|both|facets?|pedicles?|cvjs?|joints?)\s*[:=]?\s)no(?=\s*(?:$|[,;/).]|(?:r|l|lt|rt|right|left|facets?|pedicles?|"
    r"cvjs?)\b))"
)
_ELEMENT_NO: Final = patterns.of(rf"(?P<part>{ELEMENT_WORDS}\s*[:=?-]\s*)no(?=\s*(?:$|[,;/).]))")
"""An item of a form that is answered: "PL elements: no"."""
_REST_CLEAR: Final = patterns.of(
    rf"(?<!and )(?<!plus )(?<!& )(?<!\+ )(?<!and the )\b"
    rf"(?:rest|others|remainder|all else|everything else)(?: is| are| all|:|=)* "
    rf"(?:{CLEAR})(?![a-z])"
)
"""What is told of all but the elements named before: "left pedicle (rest ok)"."""
_NEXT_ITEM: Final = patterns.of(rf"\s\([a-km-qs-z1-9]\)\s(?!(?:is |are )*(?:{CLEAR}|{HIT})(?![a-z]))(?:(?!{ELEMENT_WORDS}).)*$")
"""The next item of a numbered list: "pedicles: R gone / L gone (f) pain on standing"."""
_OF_PAIN: Final = patterns.of(rf"(?<=\bpain)\s(?:(?!{ELEMENT_WORDS}).)*$")
_EACH_NIL: Final = patterns.of(rf"(?:{ELEMENT_WORDS}\s*[:=]?\s*(?:nil|none|neg|no)(?![a-z])[\s/]*){{2,}}(?!{ELEMENT_WORDS})")
"""A list that answers each of its elements: "pedicle nil facet nil"."""
_NIL: Final = patterns.of(r"\b(?:nil|none|neg|no)\b")
_LANDMARK: Final = patterns.of(
    r"\b(?:csf|cord|sac|epidural|visible)\b[^.;,]{0,30}\bpostero-?lateral(?:ly)?\s*(?:$|(?:on|at|to|of|in|side)\b)|\(\s*(?:the )?occipital "
    r"condyles?\s*\)|\boccipital condyles?(?= "
    r"(?:met|lesion|deposit|tumour))"
)
_OTHER_SIDE: Final = "(?:left|right|other|contralateral|opposite)"
_VERB_LEFT: Final = patterns.of(rf"\bleft(?= (?:the|its) {_OTHER_SIDE}\b)")
"""The past of "leave", which is no side: "took the right pedicle but left the left one alone"."""
_LEFT_ALONE: Final = patterns.of(rf"\bleav(?:es?|ing)? (?P<what>(?:the |its )?{_OTHER_SIDE}(?: (?:one|side|facets?|pedicles?))?) (?:well )?alone\b")
_NEITHER_SPARED: Final = patterns.of(
    rf"\bneither (?P<what>{ELEMENT_WORDS}(?: nor (?:the )?{ELEMENT_WORDS})?|side|(?:the )?(?:left|right)(?: {ELEMENT_WORDS})? "
    rf"nor (?:the )?(?:left|right)(?: one| {ELEMENT_WORDS})?) "
    r"(?:(?:is|was|has been|looks|appears|has) )?(?:spared|intact|normal|preserved|clear|healthy|escapes|escaped|left|seen|"
    r"visible|standing|stands|there|survives|remains|can be (?:seen|made out|identified))\b"
)
_SPARED_ON_NEITHER: Final = patterns.of(
    rf"\bspar(?:es|ed|ing) neither (?:one|side|(?:of the )?(?P<what>{ELEMENT_WORDS}))|\b(?:on|at) neither side (?:is|are|was|were) (?:the "
    rf")?(?P<these>{ELEMENT_WORDS}) "
    rf"(?:{CLEAR})(?![a-z])|\bneither (?:one |of (?:them|these|the two) )?(?:is|was|looks|has been) (?:{CLEAR})(?![a-z])|(?<![a-z])(?:{CLEAR}) "
    rf"(?:on|at) neither side\b"
)
_HARMED_ON_NEITHER: Final = patterns.of(rf"(?<![a-z])(?:{HIT}) (?:on|at) neither side\b")
_NEITHER_ALONE: Final = patterns.of(
    r"\b(?:(?:on |at )?neither(?: (?:side|one))?|(?:on |at )?neither (?:the )?(?:left|l) n?or (?:the )?(?:right|r)|not (?:on |at |in )?either(?: "
    r"(?:side|one))?)(?=\s*(?:$|[,;/)]))"
)
"""The answer "neither side" to which elements are involved."""
_ON_NEITHER_SIDE: Final = patterns.of(
    rf"\b(?:on|at) neither side (?:(?:is|are|was|were|has|have|does|do) (?=(?:the )?{ELEMENT_WORDS})|(?:has|have) (?:the |any )?{HARM} "
    rf"(?:\w+ed|got|grown|spread)(?: (?:to|into))?(?= ))|\b(?:in|of|on) neither (?={ELEMENT_WORDS}\b)|"
    rf"\b0 of (?:the )?2 (?={ELEMENT_WORDS})"
)
"""A denial that opens with the sides: "on neither side has the tumour reached the facet"."""
_NONE_LEFT: Final = patterns.of(
    rf"\bno (?P<what>{ELEMENT_WORDS}) (?:(?:is|was|are) )?(?:left|remaining|remains|standing|visible|seen)(?: standing)? (?:on|at) (?:either|both) "
    rf"sides?\b|"
    rf"\bno (?P<all>{ELEMENT_WORDS}) (?:(?:is|was) )?left (?:standing|at all|to speak of)\b"
)
_UNLIKE: Final = (
    "(?:(?:(?:much|far|somewhat|slightly|a bit|even|is|are|being) )*(?:more|worse|greater)(?: (?:severely|so|marked|markedly|extensive|extensively|"
    "involved|affected))? than|>{1,3})"
)
_MORE_ON_ONE: Final = patterns.of(
    rf"(?<![a-z])(?:left|l|lt) ?(?:one |side )?{_UNLIKE} ?(?:the |on the )?(?:right|r|rt)(?![a-z])(?: (?:one|side))?|"
    rf"(?<![a-z])(?:right|r|rt) ?(?:one |side )?{_UNLIKE} ?(?:the |on the )?(?:left|l|lt)(?![a-z])(?: (?:one|side))?"
)
"""Both sides, one more than the other: "left worse than right"."""
_PAIR: Final = r"\)?\s*[:=]?\s*(?P<{0}>yes|y|pos|involved|\+|no|n|neg|clear|-)\s?/\s?(?P<{1}>yes|y|pos|involved|\+|no|n|neg|clear|-)(?![a-z])"
_PAIRED: Final = patterns.of(
    rf"(?<![a-z])(?:(?:l|lt|left)/(?:r|rt|right){_PAIR.format('l', 'r')}|(?:r|rt|right)/(?:l|lt|left){_PAIR.format('r2', 'l2')})"
)
"""The answers for both sides in the order of the sides: "pedicle l/r: yes/no"."""
_SIDE_UNTOLD: Final = patterns.of(
    r"\b(?:side|sides|laterality|which side)\b(?: is| was| are)? (?:not (?:\w+ )?(?:given|stated|specified|recorded|known|clear|mentioned|"
    r"documented)|unknown|unspecified|unclear)|\b(?:which )?side ?\?+"
    r"|(?:\b(?:not|never|unclear|unknown|uncertain|unsure)|n't)\b(?: \w+){0,2} (?:whether|if|weather) (?:one|uni\w*) (?:side )?or (?:both|two|"
    r"bi\w*)(?: sides?)?"
)
"""That the side is not told leaves the finding itself."""
_FREE_OF: Final = patterns.of(rf"(?<!not )\b(?:free|clear|devoid) (?:of|from)(?= (?:any |all |both |the )*{ELEMENT_WORDS})")
_MAINLY: Final = patterns.of(
    r"\b(?:predominantly|mainly|mostly|chiefly|primarily|especially|more so) (?:on |in )?(?:the )?(?:left|right|l|r|lt|rt)\b"
)
"""One side that has more of it: the other may have some."""
_NOTHING_HIT: Final = patterns.of(
    r"\b(?:nothing|none|nowhere)\b(?:(?!\b(?:but|except|other|apart|save|only|bar)\b)[^:;,.]){0,40}?"
    rf"(?<![a-z])(?:{HIT}) ?(?::|(?<= )-|\() ?(?=(?:the |both |all )*{ELEMENT_WORDS})"
)
"""What heads a list of elements that are all well: "nothing at the back is involved: pedicles, facets"."""
_TOOLS: Final = patterns.of(
    rf"\bpedicle (?:screws?|hooks?|approach|access|trajector\w+)(?: (?:on |at )?(?:the )?(?:both sides|bilaterally|left|right))?|"
    r"\b(?:biops\w+|needle|access|approach\w*|\w+plasty|cement\w*|decompress\w+|screws?|cannula\w*)\b[^.;,]{0,24}?\b(?:via|through|in|into|by way "
    rf"of) (?:the )?(?:(?:left|right|both|either) )?{ELEMENT_WORDS}"
)
"""An element as the way of an instrument."""
_OWL: Final = patterns.of(r"\bwinking[ -]owl(?:[ -](?:sign|appearance))?")
_OUT: Final = patterns.of(
    rf"(?P<part>(?:{ELEMENT_WORDS}|(?<![a-z])(?:left|right|l|r|lt|rt|both))(?: (?:is|are|both|also|definitely|certainly|clearly|completely|now))* "
    rf")out(?=\s*(?:$|[,;/.)&+]|at [ctls]\d|(?:and|but|both|"
    rf"bilat[a-z]*|on|left|right|l|r|lt|rt)\b|{ELEMENT_WORDS}))"
)
_SEEN: Final = patterns.of(
    r"(?P<part>^\s*(?:[a-z -]{0,16}(?:films?|x-?rays?|xrs?|views?|ap):?)?(?: ?[ctls]\d{1,2}:?)?\s*(?:(?:but|and|while|whereas) )?(?:the "
    r")?(?:(?:(?:left|right|"
    r"both|l|r|lt|rt|other) )?(?:pedicles?|facets?)|(?:(?:left|right|other) (?:one|side|eye|counterpart))) (?:(?:is|are|both|also|well|clearly|"
    r"nicely|now|"
    r"still|can|be) "
    r")*)(?:seen|visible|visuali[sz]ed|identified|there|present)(?=\s*(?:$|[\"')]|(?:on|in) (?:the )?(?:plain )?(?:ap|film|x-?ray|view|ct)|and "
    r"(?:correct|normal|"
    r"intact|clear)))"
)
"""A pedicle that a film shows is there."""
_POINTS: Final = patterns.of(rf"(?P<part>{ELEMENT_WORDS}(?: (?:element )?involvement)?\W{{1,3}})(?P<n>[013]) ?(?:pts?|points?|patients)\b")
"""What the score gives an element; "pts" was written out as "patients"."""
_POINTS_MEAN: Final = {"0": "ok", "1": "uni", "3": "l&r"}
_ARCH: Final = r"(?:hemi-?)?(?:lamina[a-z]*|transverse process[a-z]*|spinous(?: process[a-z]*)?|(?:sacral )?ala[er]?)"
_OF_THE_ARCH: Final = patterns.of(rf"(?<![a-z])(?:both|bilateral|left|right|l|r|lt|rt)(?:[ -]sided)? (?:the )?{_ARCH}")
"""A side of a part that does not count: "both laminae and the left pedicle"."""
_SIDE: Final = patterns.of(SIDE)
_BEFORE: Final = patterns.of(
    r"\b(?:was|were|had been|looked|seemed|appeared)\b(?:(?!\bnow\b)[^.;]){0,60}?(?=(?:\b(?:and|but|then)|[-(])[^.;]{0,30}\bnow\b)"
)
"""What an element was like before it became what it is now."""
_WAS: Final = patterns.of(r"\b(?:was|were|had been|looked|seemed|appeared)\b")
_STATE: Final = patterns.of(rf"(?<![a-z])(?:{CLEAR}|{HIT})(?![a-z])")


def plainly(clause: str) -> str:
    """A clause about the elements with its turns of phrase written plainly; no word moves."""
    if not _PHRASED.may_match(clause):
        return clause
    text = clause
    for pattern, plain in _WRITTEN_AS:
        text = pattern.sub(plain, text)
    for pattern in _LEFT_OUT:
        text = blanked(text, pattern)
    return _without_the_arch(text)


def _both_hit(match: re.Match[str]) -> str:
    """What is neither spared is involved on both sides; one of two elements on one side at least."""
    what = match["what"]
    return (f"{what.replace(' nor ', ' and ')} hit" if " nor " in what else f"both {what} hit").ljust(len(match[0]))


def _unless_shared(match: re.Match[str]) -> str:
    """Nothing, where the state belongs to another thing alone; one that elements share with it stays."""
    if not (ELEMENTS.search(match.string) or _SIDE.search(match.string)):
        return match[0]
    before = match.string[: match.start()]
    shared = _SHARING.search(before)
    if shared is None or (match["is"] or "").startswith("is") or _INTO.search(before[: shared.start()].rpartition(",")[2]):
        return " " * len(match[0])
    return match[0].replace(match["name"], " " * len(match["name"]), 1) if ELEMENTS.search(shared[0]) else match[0]


def _if_a_side_is_told(match: re.Match[str]) -> str:
    """Nothing, where the elements before have a side: they are what is left over from the rest."""
    before = match.string[: match.start()]
    return " " * len(match[0]) if ELEMENTS.search(before) and _SIDE.search(before) else match[0]


def tells_the_past(text: str) -> bool:
    """True for a clause that tells what was."""
    return bool(_WAS.search(text))


def formerly(text: str, then: str) -> bool:
    """True where `then`, the clause after `text`, tells what has become of what `text` says: "was intact in May, now gone"."""
    return bool(_BEFORE.search(f"{text.rstrip()} and {then.lstrip()}") and _NOW.match(then))


_NOW: Final = patterns.of(r"\s*(?:(?:but|and|then) )?(?:(?:is|are|has|have|looks?|appears?) (?:since |been )?)?now\b")


def _words(plain: str) -> Callable[[re.Match[str]], str]:
    """What replaces a match by plain words, filled up with blanks."""
    return lambda match: plain.ljust(len(match[0]))


def _without_the_arch(text: str) -> str:
    """Without the sides of parts that do not count, unless it is the only side told, of an element as well: "left lamina and pedicle"."""
    bare = blanked(text, _OF_THE_ARCH)
    return text if bare != text and ELEMENTS.search(bare) and not _SIDE.search(bare) else bare


def _unless_told(match: re.Match[str]) -> str:
    """Both sides clear, where no state is told before it."""
    return match[0] if _STATE.search(match.string, 0, match.start()) else "both ok".ljust(len(match[0]))


def _in_order(match: re.Match[str]) -> str:
    """The answer of each side beside it, where there is room for it."""
    left, right = (_ANSWER[(match[side] or match[f"{side}2"])[0]] for side in "lr")
    told = f"l {left} r {right}"
    return told.ljust(len(match[0])) if len(told) <= len(match[0]) else match[0]


_ANSWER: Final = {"y": "#", "p": "#", "i": "#", "n": "ok", "c": "ok", "+": "#", "-": "ok"}
_WRITTEN_AS: Final[tuple[tuple[patterns.Pattern, str | Callable[[re.Match[str]], str]], ...]] = (
    (_STATE_OF_OTHERS, _unless_shared),
    (_VERB_LEFT, _words("leav")),
    (_LEFT_ALONE, lambda m: f"leaves {m['what']} ok".ljust(len(m[0]))),
    (_SPARED_ON_NEITHER, lambda m: f"both {m['what'] or m['these'] or ''} hit".ljust(len(m[0]))),
    (_ON_NEITHER_SIDE, _words("no")),
    (_NEITHER_SPARED, _both_hit),
    (_HARMED_ON_NEITHER, _words("both ok")),
    (_NEITHER_ALONE, _unless_told),
    (_NOTHING_HIT, lambda m: "clear ".rjust(len(m[0]))),
    (_NONE_LEFT, lambda m: f"both {m['what'] or m['all']} hit".ljust(len(m[0]))),
    (_MORE_ON_ONE, _words("l/r")),
    (_PAIRED, _in_order),
    (_OUT, r"\g<part>hit"),
    (_OWL, lambda m: "ped erosion".rjust(len(m[0]))),
    (_SEEN, r"\g<part>ok"),
    (_EACH_NIL, lambda m: _NIL.sub(_words("ok"), m[0])),
    (_SIDE_NO, r"\1ok"),
    (_ELEMENT_NO, r"\g<part>ok"),
    (_REST_CLEAR, _if_a_side_is_told),
    (_POINTS, lambda m: (m["part"] + _POINTS_MEAN[m["n"]]).ljust(len(m[0]))),
    (_BEFORE, lambda m: blanked(m[0], _STATE)),
    (_FREE_OF, _words("no")),
)
"""Each turn of phrase and its plain words, in the order in which they are written out."""
_LEFT_OUT: Final = (_TAKEN_BACK, _TOOLS, _MAINLY, _LANDMARK, _SIDE_UNTOLD, _NEXT_ITEM, _OF_PAIN)
_PHRASED: Final = patterns.any_of(*(pattern for pattern, _ in _WRITTEN_AS), *_LEFT_OUT, _OF_THE_ARCH)
