"""Rewritings: what is written in another form before a text is read: signs, ticks, Roman grades, spoken words, values that gave way to later ones."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.reading import angles, correction, graded, layouts, listed, millimetres, numbered, numerals, patterns, signs, superseded
from assistant.reading.elements import ELEMENT_WORDS
from assistant.reading.states import CLEAR
from assistant.reading.wording import follows, opening, words

if TYPE_CHECKING:
    from collections.abc import Callable

_PERCENT: Final = patterns.of(r"\bper[ -]cent\b")
_ANSWERED: Final = patterns.of(
    r"(?P<asked>(?:^|(?<=[.;\n>:]))\W*(?:q:?\s*)?[a-z][\w "
    r"%<>/'-]{2,44})(?<!resolved)(?<!gone)(?<!settled)(?<!better)(?<!improved)(?<!cleared)(?<!healed)(?<!healing)\?+\s*(?:a:\s*)?(?=(?:none|"
    r"nil|no|yes|normal|perfectly normal|mechanical|"
    r"occasional|lytic|blastic|mixed|left|right|bilateral|unilateral|absent|y|n|\d{1,2} ?%)\s*(?:[.,;\n]|$))"
)
_SIGNED: Final = patterns.of(r"(?<=[a-z])\s?\((?P<glued>[+-])\)|\((?P<before>[+-])\)\s?(?=[a-z])|(?<![\w+-])(?P<ve>[+-])ve\b")
_ROMAN: Final = patterns.of(
    rf"(?P<scale>{opening('bilsky escc')}(?:'s)?(?: (?:grade|score))?\s*:?|\bgrade(?= i{{1,3}}[abc]? (?:escc|bilsky|epidural))) (?P<roman>iii|ii|i)"
    r"(?:[ -]?(?P<letter>[abc]))?\b"
)
_ROMANS: Final = {"i": "1", "ii": "2", "iii": "3"}
_GLUED_GRADE: Final = patterns.of(rf"({opening('bilsky escc asa ecog')})(?: - ?|-|(?<!asa)(?<!ecog))(?=\d)|-(?<=\b[123]-)(?=[abc]\b)")
_MYELO: Final = patterns.of(r"myelo(?:(?:(?<=no myelo)|(?<=nil myelo))p?\b|(?<!\wmyelo)p?(?=\s*(?:[:=+-]|none\b|nil\b|neg|pos|yes\b|no\b)))")
_GROWN: Final = patterns.of(r"(?<![\d.])\d{1,3}(?: ?(?:%|percent))?\s*(?:->|=>|→)\s*(?=\d{1,3} ?(?:%|percent))")
_DEFORM: Final = patterns.of(r"(?:(?<=\bno )|(?<=\bnew )|(?<=\bnil )|(?<=/))deform\b(?! (?:the|it|its|of|any)\b)")
_NOT_DONE: Final = patterns.of(
    r"\b(?P<told>not (?:been )?(?:touch|compress|deform|displac|indent|dent|squash)ed)(?= (?:thecal |dural )?(?:sac|cord|csf|theca|dura) (?:is |"
    r"was )?"
    r"(?:indent|dent|deform|compress|displac|touch|visib|seen|still|ok|intact|normal|round|undeform|clear|gone))"
)
"""What is not done to one thing, right before the next: "cord not touched sac indented"."""
_CONTRACTED: Final = patterns.of(
    r"\b(?P<what>height|pain|alignment|canal|csf|cord|sac|theca|spine|lesion|pedicle|facet|power|histology|everything|nothing)'s(?= (?:(?:all|"
    r"still|well|"
    r"now|completely|fully|totally|nicely|a bit|only|been|not|just) )*(?:preserved|maintained|normal|fine|ok|okay|intact|gone|lost|reduced|kept|held|"
    r"mechanical|compressed|squashed|touched|there|visible|lytic|blastic|sclerotic|mixed|worse|better|clear|good|involved|free|constant|straight|"
    r"full|down|up|on|at|when|with)\b)"
)
"""A state told of a finding by its contraction: "height's preserved"."""
_IN_AND_OUT: Final = patterns.of(
    rf"\b(?P<one>left|right) (?P<element>{ELEMENT_WORDS}) (?:is )?in,? (?:and |but )?(?:the )?(?P<other>left|right|other)(?: one)?(?: is)? out\b"
)
"""A side that the tumour is in and one that it has left out: "left pedicle in, right out"."""
_NO_DIFFERENCE: Final = patterns.of(
    r"(?P<said>\b(?:pain|ache)[^.]{0,120}?[;.][^.;]{3,70}?\bmak(?:es?|ing) (?:no|little) (?:odds|difference) to) it\b"
)
"""What it is that some load makes no difference to, in a sentence of its own."""
_SLIP_OR_BEND: Final = r"(?:deformity|kyphosis|scoliosis|slip|slippage|subluxation|listhesis|translation|malalignment)"
_BOTH_GONE: Final = patterns.of(
    rf"\b(?P<one>{_SLIP_OR_BEND})(?: and|,| or|/) (?P<two>{_SLIP_OR_BEND}) (?:(?:is|are|was|were|has|have|had) )?(?:(?:both|"
    rf"been) )*(?P<gone>ruled out|"
    r"excluded)\b"
)
_WITH_OUT: Final = patterns.of(r"\bwith out\b")
_CHANGED: Final = patterns.of(
    r"\b(?:(?:has|have|had|is|was) )?(?:since |now )?(?:progressed|improved|gone|went|increased|worsened|changed|up|risen|advanced|upgraded|"
    r"downgraded|deteriorated|moved)(?: \w+ly)? from (?:an? )?(?:escc |bilsky |grade )*(?:[<>~]?\d{1,2}[abc]?(?: ?(?:%|percent))?|nil|none|"
    r"nothing|zero) to (?!\d+ ?mm)"
)
_OF_POWER: Final = patterns.of(r"\b(?:legs?|arms?|quads?|power|strength|grip|hips?|ankles?|knees?)\s*$")
_HALVED: Final = patterns.of(
    r"(?P<height>\b(?:body |vertebral )?(?:height|ht))(?: (?:is|was|has been|now|exactly|about|roughly|almost|nearly|just|at least|over|more "
    r"than))* halved\b"
)
_DOWN: Final = patterns.of(r"(?:(?<=\d%)|(?<=\d percent)|(?<=\d %)) down(?=\s*(?:[,;.\n]|$|and\b))")
_SHARE_ALONE: Final = patterns.of(r"(?:^|[,;.\n]) ?(?:(?:about|some|roughly|only|now) )?\d{1,2} ?(?:%|percent)$")
"""A share that something is down by, and no word of what: the height of the body."""
_ALWAYS: Final = patterns.of(r"\b(?:from|since) always\b")
_LEAVES: Final = patterns.of(rf"\b(?:leaves|leaving)(?= (?:(?:the|both|all|its) )*{ELEMENT_WORDS}[^.;\n]{{0,70}}?\balone\b)")
_ALONE: Final = patterns.of(r" alone\b")
_SPARED: Final = patterns.of(r"\bspar(?:es|ing) [^.;\n]{3,90}$")
_SETTLING: Final = patterns.of(r"\bvertebral settling\b")
_TITLED_AGE: Final = patterns.of(r"(?:(?<=\bm[rs] [a-z])|(?<=\bmrs [a-z])|(?<=\bmiss [a-z])), ?(?=[2-9]\d\s*(?:[,.;]|$|[mf]\b|y))")
"""The comma between a patient's initial and the age: "Mr B, 69, prostate cancer"."""
_ABBREVIATED: Final = patterns.of(
    r"\b(?P<word>alignment|height|neurologically|epidural|posterior|sclerotic)\.(?= (?:(?:space|fat|elem\w*|dis\w*|metast\w+|lesion) )?"
    r"(?:normal|maintained|intact|preserved|ok|kept|straight|fine|good|lost|loss|reduced|clear|clean|free|nad|metast\w+|lesion)\b)"
)
"""An abbreviation with its full stop, before the state of what it stands for."""
_SUSPECTED_FIRST: Final = patterns.of(
    r"\b(?:(?:is|was|were|had been|has been) )?(?:\w+ly |first |at first )?(?:suspected|queried|questioned|considered|feared|raised)"
    r"(?: (?:in|by|at|on|from|as) [\w& -]{1,30}?)?,? (?:but|and|then)(?: (?:it|this|that))? (?=(?:(?:has|have|had|was|were|is|been|now|since|then|"
    r"later|subsequently|\w+ly) )*(?:ruled out|excluded|refuted|not found|not present|absent)\b)"
)
"""What was suspected before it was ruled out."""
_FOUND_NONE: Final = patterns.of(r" (?:is|was|were) (?:\w+ly )?(?:suspected|queried|questioned)[,;] (?:but )?(?:the )?\w+ found (?=none\b)")
_ARROW: Final = patterns.of(r"\s*(?:->|=>|→)\s*(?=(?:no|none|nil|absent|neg|negative|yes|present|normal)\s*(?:[.,;\n]|$))")
_SELF_CORRECTED: Final = patterns.of(
    r"[, -]*\b(?:no,? wait\b[, -]*(?=\w)|(?:(?:oh |oops,? )?(?:wait|hang on|hold on|actually)[, -]+no|no[, -]+(?:actually|hang on|hold on))\b[, -]*"
    r"(?=(?:the|its?|it's|that|that's|this|left|right|both|he|she|they|sorry|i|make|[ctls]\d|\d|lytic|blastic|sclerotic|mixed|mechanical)\b))"
)
"""Words that stop and begin again; their "no" denies nothing that follows."""
_NOTHING_POSTERIOR: Final = patterns.of(
    r"\bnothing (?:(?:wrong|amiss|bad|abnormal) )?(?:posterior(?:ly)?|at the back)(?: (?:is |was |looks? )?(?:involved|affected|destroyed|gone"
    r"|eroded|hit|going on|of note|wrong))?"
    r"(?=\s*(?:[,.;\n)]|$|(?:and|but|with|align\w*|escc|bilsky|sins|noms|pain\w*|collapse|lytic|blastic|mixed)\b))|\bposteriorly "
    r"nothing(?=\s*(?:[,.;\n)]|$))"
)
_THEY_SAY: Final = patterns.of(
    rf"(?P<element>{ELEMENT_WORDS}(?: on (?:the|that) (?:left|right)| \(?(?:left|right|l|r)\)?)?)\s*[-,:]+ (?:(?:and|but|well|so|now) )*"
    r"(?:(?:they|we|(?:the )?(?:radiolog\w+|rads?|report|ct|mri|scan|surgeons?|reporter|team|boss|consultant)) (?:now |all )?"
    r"(?:says?|said|reckons?|thinks?|feels?|reports?|confirms?|tells? me|calls?|called)(?: that)?|apparently|(?:it )?turns out|on review"
    r"|on a second look"
    r"|having looked again|actually|in fact|it seems)?[, ]*(?:(?:it|they|that one|that)(?:'s| is| are|'re| was| were| looks?)?|is|are)? ?"
    rf"(?=(?:(?:actually|all|both|now|in fact) )*(?:{CLEAR})(?![a-z]))"
)
"""Who says it, between an element and its state: "left pedicle - they say it's intact"."""
_ENDS: Final = words("pathy ssion ation lapse hesis hosis rmity cture quina slip")
_OUT: Final = patterns.of(rf" out(?:{'|'.join(f'(?<={end} {be} out)' for end in _ENDS for be in ('is', 'was', 'are'))})(?=\s*(?:[.,;\n]|$))")
"""After a finding: "myelopathy is out"."""
_PC: Final = patterns.of(r"(?<=\d)\s?pc\b|(?<=ty|en|ne|wo|ee|ur|ve|ix|ht) pc\b")
_TWO_SIGNS: Final = patterns.of(
    r"(?<=[a-z])(?:\s*[:=]?\s*\(?(?P<sign>[+-])|(?:\s*[:=]\s*|\s)\(?(?P<letter>[yn]))\s?/\s?(?:(?(sign)(?P=sign)|(?P=letter)))\)?(?![\w+/-])"
    r"(?!\s*\(?(?:gone|destroyed|absent|missing|lost|out|eroded|replaced|involved)\b)"
)
"""The same sign for both sides; two dashes before a word of loss are no more than that."""
_OPTIONS: Final = patterns.of(
    r"\b(?:(?:unilateral|bilateral|none|lytic|blastic|mixed|mechanical|occasional|normal|deformity|subluxation)\s?/\s?){2,}"
    r"(?:unilateral|bilateral|none|lytic|blastic|mixed|mechanical|occasional|normal|deformity|subluxation)\b(?!\s*[:=])|\[ ?\] "
    r"?[a-z][a-z-]*(?=\s*(?:[\[;,|.\n]|$))"
)
"""The options of a form, and a box left empty: nothing is said."""
_QUERY: Final = patterns.of(
    r"(?:(?<=[:;,\n(-] )|(?<=[:;,\n(-])|^)\? (?=[a-z])(?!(?:not|never|nobody|no one|cannot|could|unable|un(?:known|clear|recorded|able)|the|he|"
    r"she|pt|patient|was|is|it)\b)"
)
_NEGATIVES: Final = patterns.of(
    r"(?:^|(?<=[.;\n]))\W*(?:(?:relevant|pertinent|important) )?(?:absent|negatives?|neg|not (?:seen|found|present|identified|demonstrated|detected))"
    r"\s*:(?P<items>(?:\s*(?!no\b|not\b|nil\b|without\b)[a-z][a-z /-]{2,40}(?:,|\+|(?=[.;\n]|$)))+)(?=[.;\n]|$)"
)
"""A list of what was looked for in vain."""
_ITEM: Final = patterns.of(r"(?:^|(?<=[,+]))\s*(?:(?:and|or|nor) )?(?=[a-z])")
_SIGNS: Final = {"glued": {"+": " yes", "-": " no"}, "before": {"+": "", "-": "no "}, "ve": {"+": "positive", "-": "negative"}}


def _signed(match: re.Match[str]) -> str:
    """A plus or minus in brackets, or "-ve", as a word."""
    kind = str(match.lastgroup)
    return _SIGNS[kind][match[kind]]


def _negatives(match: re.Match[str]) -> str:
    """Each item of a list of negatives, denied by itself."""
    return _ITEM.sub(" no ", match["items"])


def _left_alone(match: re.Match[str]) -> str:
    """Nothing after elements that are left alone."""
    return "" if follows(match, _SPARED, _FAR) else match[0]


def _of_height(match: re.Match[str]) -> str:
    """What a bare share is down by."""
    return " height loss" if follows(match, _SHARE_ALONE) else match[0]


_HOWEVER: Final = patterns.of(r"(?<=[a-z]) however(?= (?:keeps|is|are|has|have|was|were|remains?|looks?|shows?|does|retains)\b)")
_LUNG: Final = patterns.of(
    r"(?P<lung>\b(?:lung (?:cancer|ca|carcinoma)|(?:cancer|ca|carcinoma) (?:of (?:the )?)?lung)),\s*(?=(?:an? )?(?:adeno|squamous|large cell))"
)
_TAKEN_BACK: Final = patterns.of(
    r"(?P<order>\b(?:takes? back|scrap|scratch|forget|ignore|drop|withdraws?|retracts?) (?:the|that|his|her) [a-z ]{3,30}?):(?= )"
)
"""An order with what holds instead behind a colon."""
_UP_AND_ABOUT: Final = patterns.of(r"\bup (?:and|n|&) about\b")
_BLANK: Final = patterns.of(r"(?<=[:=])\s*_{2,}")
_UNMEASURED: Final = patterns.of(
    r"(?P<what>\b(?:collapse|height(?: loss)?)) (?:(?:has|was|is|been|yet|still) )*not (?:(?:been|yet|formally) )*(?:measured|quantified|calculated|"
    r"estimated)\b"
)
_SIDES: Final = r"(?:on |of )?(?:only )?one(?: side| of them)?,? or (?:on )?(?:both|two|the other)(?: sides)?"
_UNTOLD: Final = (
    r"(?:not (?:clear|certain|known|stated|said|specified|recorded|told|given)|un(?:clear|known|certain|specified|stated)|can(?:not| "
    r"not|'t) (?:tell|say))"
)
_ONE_OR_BOTH: Final = patterns.of(
    rf"[,;]?(?: (?:but|and|though))?(?: (?:it|this|that))?(?: (?:is|was|has been))?(?: {_UNTOLD})?,? (?:whether|if) (?:(?:it|this|that|they) (?:is|"
    rf"are|was|were) )?"
    rf"{_SIDES}(?: (?:(?:is|are|was|were|has been) )?{_UNTOLD})?(?![a-z])"
)
"""That nobody told whether one side is involved or both."""
_WHERE: Final = patterns.of(
    r"\b(?:can ?not|can't|unable to|could not|no longer) tell where (?P<limb>(?:his|her|the|their) (?:feet|legs|toes|hands))(?: are| is)?"
)
"""Limbs that are not felt; nothing is left untold."""
_DECIMAL: Final = patterns.of(r"(?<![\d,.])(?P<whole>\d{1,3}),(?P<part>\d{1,2})(?= ?(?:mg/dl|mg|g/dl|mmol|kg|cm|mm|gy|%|percent)\b)")
"""A figure as it is written on the Continent: "1,3 mg/dl"."""
_PAIN_DENIED: Final = patterns.of(r"(?<=\bpain) ?[-:=] ?(?:denies|denied|negates|refuses|none reported)(?=\s*(?:$|[.;,\n]))")
_TYPE: Final = r"(?:lytic|blastic|sclerotic|mixed)"
_TYPE_UNTOLD: Final = patterns.of(
    rf"\b{_TYPE} ?(?:/|or|vs\.?|versus) ?{_TYPE}(?= (?:(?:is|are|yet|still) )*(?:not (?:known|clear|stated|specified|told)|un(?:known|clear)|tbc|"
    rf"awaited)\b)"
)
"""Types between which nobody has decided."""
_NEARER: Final = patterns.of(
    r"\b(?:nearer|closer|more like|rather|more)(?: to)? (?P<share>\d{1,3} ?(?:%|percent)) than (?:to )?\d{1,3} ?(?:%|percent)"
)
"""A share that is not another: "nearer 60 % than 40 %"."""
_EXCUSED: Final = patterns.of(r"\b(?:excuse me|(?:i )?beg (?:your )?pardon|pardon me|forgive me|(?:my )?apologies|i apologi[sz]e)\b")
_OF_A_NEIGHBOUR: Final = patterns.of(r"(?P<share>\b(?:half|thirds?|quarters?|fifths?|percent|%) (?:of )?the height of) (?:that of )?[ctl]h?\d{1,2}\b")
"""A neighbour as a measure is no lesion."""
_NOWHERE: Final = patterns.of(r"\bnowhere\b(?:,[^.;]{0,80}?,)? (?:is|are|was|were) there (?:any )?")
"""A denial with its verb before its thing: "nowhere, and I looked twice, is there tumour in a facet"."""
_UNABLE_TO: Final = patterns.of(r"\bunable two\b")
"""As a machine that takes dictation writes it."""
_WHAT_GRADE: Final = patterns.of(r"\bgrade of (?:(?:the|epidural|spinal) )*(?:cord )?compression\b(?= (?:would|is|do|does|should|would|this|it))")
_FAR: Final = 80
Step = tuple[tuple[str, ...], patterns.Pattern, "Callable[[re.Match[str]], str]"]
BEFORE_SPELLING: Final[tuple[Step, ...]] = (
    *layouts.STEPS,
    (("cervic", "thorac", "dorsal", "lumbar", "sacral"), numerals.REGIONAL, numerals.regional),
    (("?",), _ANSWERED, lambda match: f"{match['asked']}: "),
    (("__",), _BLANK, lambda _: " not recorded"),
    (("[ ]", "☐", "□", "☑", "☒"), signs.BOXES_AFTER, signs.ticked),
    (("/", "[ ]", "[]"), _OPTIONS, lambda match: " " * len(match[0])),
    (("? ",), _QUERY, lambda _: "?"),
    (("(+", "(-", "+ve", "-ve"), _SIGNED, _signed),
    (("bilsky", "escc", "epidural"), _ROMAN, lambda match: f"{match['scale']} {_ROMANS[match['roman']]}{match['letter'] or ''}"),
    (("myelo",), _MYELO, lambda _: "myelopathy"),
    (("[x]", "☐", "□", "☑", "☒"), signs.BOX, signs.boxed),
    (("...", "___", "----"), signs.LEADERS, signs.led),
    (("|",), signs.ROW, signs.line),
    (("|",), signs.BAR, signs.colon),
    (("✗", "✘"), signs.CROSS, signs.crossed),
    (("+", "-", "✗", "✓", "✘", "∅"), signs.SIGN, signs.word),
    (
        ("+/+", "+ / +", "-/-", "- / -", "y/y", "n/n"),
        _TWO_SIGNS,
        lambda match: ": none" if match["sign"] == "-" or match["letter"] == "n" else ": both",
    ),
    (("#",), signs.HEADING, signs.bullet),
    (("#",), signs.COURSES, lambda _: " "),
    (("ø",), signs.EMPTY_SET, lambda _: "no "),
    ((" in",), _IN_AND_OUT, lambda match: f"{match['one']} {match['element']} involved, {match['other']} spared"),
    (("difference to it", "odds to it"), _NO_DIFFERENCE, lambda match: f"{match['said']} the pain"),
    (("ruled out", "excluded"), _BOTH_GONE, lambda match: f"{match['one']} {match['gone']}, {match['two']} {match['gone']}"),
    (("'s ",), _CONTRACTED, lambda match: f"{match['what']} is"),
    (("with out",), _WITH_OUT, lambda _: "without"),
)
AFTER_SPELLING: Final[tuple[Step, ...]] = (
    *listed.STEPS,
    (("excuse me", "apolog", "pardon", "forgive me"), _EXCUSED, lambda _: "sorry"),
    (("height of",), _OF_A_NEIGHBOUR, lambda match: f"{match['share']} the neighbouring vertebra"),
    (("mm",), millimetres.IN_BRACKETS, lambda match: f"{match['now_mm']} mm of {match['beside']} mm"),
    (("nowhere",), _NOWHERE, lambda _: "there is no "),
    (("mr ", "mrs ", "ms ", "miss "), _TITLED_AGE, lambda _: " "),
    (("unable two",), _UNABLE_TO, lambda _: "unable to"),
    (("grade of",), _WHAT_GRADE, lambda _: "grade"),
    (("axis",), numbered.AXIS, numbered.line),
    (("pc",), _PC, lambda _: " percent"),
    (("cent",), _PERCENT, lambda _: "percent"),
    (("",), numerals.COUNTED, numerals.counted),
    (("neg", "absent", "not "), _NEGATIVES, _negatives),
    (("%", "percent"), numerals.CORRECTED, numerals.corrected),
    (("mm",), numerals.MISMEASURED, lambda _: ""),
    (("%", "percent"), numerals.MISCOUNTED, lambda _: ""),
    (("collapse", "height", "wedg"), numerals.UNMARKED, numerals.percent),
    (("back", "scra", "forget", "ignore", "drop", "draw", "retract"), _TAKEN_BACK, lambda match: f"{match['order']}."),
    ((" about",), _UP_AND_ABOUT, lambda _: "upright"),
    (("lung",), _LUNG, lambda match: f"{match['lung']} "),
    ((" however",), _HOWEVER, lambda _: ""),
    ((" one ",), _ONE_OR_BOTH, lambda _: ""),
    (("mg", "kg", "mmol", "cm", "mm", "gy", "g/dl", "%", "percent"), _DECIMAL, lambda match: f"{match['whole']}.{match['part']}"),
    (("denie", "negates", "refuses", "none reported"), _PAIN_DENIED, lambda _: ": none"),
    (("not ", "unknown", "unclear", "tbc", "awaited"), _TYPE_UNTOLD, lambda _: "lesion type"),
    (("tell where",), _WHERE, lambda match: f"{match['limb']} are numb"),
    ((" than ",), _NEARER, lambda match: match["share"]),
    (("not ",), _UNMEASURED, lambda match: f"{match['what']} not recorded"),
    *superseded.STEPS,
    (("leaves ", "leaving "), _LEAVES, lambda match: "spares" if match[0] == "leaves" else "sparing"),
    (("alone",), _ALONE, _left_alone),
    (("always",), _ALWAYS, lambda _: "old"),
    (("vertebral settling",), _SETTLING, lambda _: "vertebral collapse"),
    (("alignment. ", "height. ", "neurologically. ", "epidural. ", "posterior. ", "sclerotic. "), _ABBREVIATED, lambda match: match["word"]),
    (("% down", "percent down"), _DOWN, _of_height),
    (("->", "=>", "→"), _GROWN, lambda _: "is now "),
    (("not ",), _NOT_DONE, lambda match: f"{match['told']},"),
    (("deform ", "deform,", "deform."), _DEFORM, lambda _: "deformity"),
    (("->", "=>", "→"), _ARROW, lambda _: ": "),
    ((" out",), _OUT, lambda _: " ruled out"),
    (("ruled", "exclu", "refut", "not ", "absent"), _SUSPECTED_FIRST, lambda _: ""),
    (("found none",), _FOUND_NONE, lambda _: ": "),
    (angles.STEMS, angles.COMPARED, angles.written),
    (("wait", "hang on", "hold on", "actually"), _SELF_CORRECTED, lambda _: ", wait, "),
    ((" else", "another", "different", "wrong", "other", "next", "previous"), correction.ADMITTED, correction.admitted),
    (("pain", "ache"), correction.IT_IS, correction.pain_again),
    (("nothing ",), _NOTHING_POSTERIOR, lambda _: "posterior elements normal"),
    (
        ("say", "said", "apparently", "turns out", "- it", ", it", " fact", "review", "reckon", "seems", "confirm", "call"),
        _THEY_SAY,
        lambda match: f"{match['element']} is ",
    ),
    (("halved",), _HALVED, lambda match: match[0].replace(match["height"], "").replace("halved", "half the height lost").strip()),
    (("from",), _CHANGED, lambda match: match[0] if follows(match, _OF_POWER) else "is now "),
    ((" l", "/l", ",l"), graded.SIDES, graded.sided),
    (("",), numerals.GRADED, numerals.graded),
    (("bilsky", "escc", "asa", "ecog", "-a", "-b", "-c"), _GLUED_GRADE, lambda match: f"{match[1]} " if match[1] else ""),
    (("ess eff", "ess f"), numerals.SPOKEN_CSF, lambda _: "csf"),
    (("on the",), numerals.ON_THE_SCALE, lambda match: f"{numerals.UNITS[match[1]]}{match[2] or ''}"),
    (("bilsky", "escc", "grade"), numerals.LETTERED, lambda match: f"{match[1]} {match[2]}{match[3]}"),
    (("bilsky", "escc"), numerals.REGRADED, numerals.regraded),
)
"""What is rewritten, in order: stems of which one must stand in the text, the pattern, and what replaces it."""
