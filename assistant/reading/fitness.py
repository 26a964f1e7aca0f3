"""Fitness: whether surgery can be tolerated, as anyone says it. A performance status alone says nothing about it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.mention import DOUBT, Mention, one
from assistant.reading.wording import blanked, either, gate, joined

if TYPE_CHECKING:
    from collections.abc import Iterator

_SURGERY: Final = (
    "(?:(?:an |any |a |the |major |open |spinal |big |general |of |for |extensive |prolonged |this |that |further |long |posterior |anterior |"
    "palliative |urgent |emergency )*"
    + either(
        "surg* operat* op anaesthe* anesthe* ga theatre ot (?<!sit_)(?<!stand_)(?<!lie_)(?<!walk_)(?<!move_)(?<!mobilise_)(?<!not_)or procedure "
        "intervention decompression stabilisation stabilization "
        "fixation knife theatres instrumentation spinal_fusion general_anaesth* sx resection thoracotom* corpectom* vertebrectom*"
    )
    + r"\b)"
)
_WHO: Final = either(
    (
        "anaesthe* anesthe* cardiolog* cardio gas pre-?op preop preoperative_clinic medics intensivist intensivists surgeon surgeons team palliative "
        "mdt consultant geriatrician* respiratory perioperative* itu icu physician* medicine pac pre-?assessment cpet"
    ),
)
_HAPPY: Final = (
    r"(?:happy|no concerns?|no objections?|clear(?:ed|s)|clear (?:him|her|them|the patient)|agree\w*(?! (?:that |on |about |with )?(?:(?:this|it|"
    r"that|he|she) (?:is|was|has|looks)|the (?:diagnosis|level|reading|report)|there))|accept\w*|ok\b|okay|approv\w+|content|passed|"
    r"passes|fine\b|has no (?:concerns|objections|worries|problem)|no worries|no problems?|satisfied|good to go|"
    "says? yes|said yes|thumbs up|green light|signed (?:him |her )?off|sign(?:s|ed)? off|willing|(?:will|would) (?:take|"
    "do|gas|anaesthetise)|comfortable|go ahead|supportive|keen|see no (?:problem|barrier))"
)
_UNHAPPY: Final = (
    r"(?:declin\w+|refus\w+|turn\w* (?:him |her |it |this )?down|(?:knock|bounc)\w* (?:him |her |it |them |this )?back|said no|says? no\b|say "
    r"no\b|not happy|unhappy|"
    r"against|unwilling|will not|won't|would not|wouldn't|no to|vetoed|veto|rejected|prohibitive|no op\b|not for|not keen|"
    r"not willing|too risky|too high|advis\w+ against|reluctant|not accept\w*|cannot accept|not clear\w*|contraindicated)"
)
_NOT: Final = either("not isn't never hardly is_not wasn't weren't werent wasnt aren't nt isnt no_longer nowhere_near far_from")
_TOO: Final = either("frail sick unwell ill unfit high-risk high_risk weak breathless poorly cachectic comorbid compromised old")
_CANNOT: Final = either(
    "cannot can't could_not won't would_not will_not unable_to unlikely_to not_going_to can_not wouldn't not couldn't "
    "never will_never would_never does_not doesn't"
)
_BEAR: Final = either(
    "tolerate withstand survive have undergo stand cope_with make_it_through go_through get_through handle be_anaesthetised come_through manage "
    "take sail_through fly_through breeze_through"
)
_UNFIT: Final = joined(
    rf"\bun[ -]?fit\b|\b(?:non|in|un)[ -]?operable\b|\bnon[ -]?(?:surgical|operative) candidate|\b{_NOT} (?:\w+ )?fit\b|"
    rf"\b{_NOT} (?!(?:seen|shown|visible|visuali[sz]ed|imaged|depicted) )(?:\w+ )?(?:well|"
    rf"strong|robust|good|healthy) enough|\bwould kill (?:him|her|them)\b|\bnot "
    rf"operable\b|"
    rf"\bnot[ -]fit\b",
    (
        r"\b(?:not|isn't|never|no) (?:a |an )?(?:good |suitable |reasonable |viable |surgical |operative |appropriate |"
        r"for )*(?:surgical |operative )?candidate|\bpoor (?:surgical |operative )?candidate"
    ),
    rf"\b(?<!legs )(?<!leg )(?<!arms )(?<!limbs )(?:too|far too|much too|just too) {_TOO}\b|\bto (?:frail|unwell|unfit|breathless|cachectic)\b",
    (
        r"\b(?:not|isn't|un) ?(?:suitable|eligible|fit enough|well enough|strong enough|able|safe|an option|operable|"
        rf"anaesthetisable)\b (?:for|to)?(?: \w+){{0,3}} ?{_SURGERY}"
    ),
    rf"\b{_CANNOT} (?:be able to |safely |ever )*{_BEAR} {_SURGERY}",
    rf"\b{_CANNOT} (?:be able to |safely |ever )*(?:withstand|survive|tolerate|cope with|get through|come through) (?:it|this|that|one)\b",
    rf"\b{_WHO}\b[^.;]{{0,35}}\b(?:(?:he|she|they|patient|pt) (?:cannot|can't|could not|isn't|is not)|not to|it is not safe|it's not safe)\s*(?:$|"
    rf"[.;,])",
    rf"\b(?:no one|nobody|no surgeon|no anaesthetist) (?:would|will|is willing to|wants to) (?:\w+ ){{0,4}}?{_SURGERY}",
    rf"\b(?:precludes?|precluded|precluding|rules? out|ruling out|prevents?|prohibits?) {_SURGERY}",
    rf"\b{_SURGERY} (?:would|will|could|is likely to|is bound to) (?:be (?:fatal|lethal|too much)|kill)",
    (
        rf"\b{_WHO}\b[^.;]{{0,35}}\b{_UNHAPPY}|\bdeclined (?:for|by|him|her)\b[^.;]{{0,20}}(?:ga\b|{_SURGERY}|{_WHO}"
        rf")|\b(?:turned down|refused|rejected|declined|vetoed) (?:for|by) (?:the )?(?:{_WHO}|{_SURGERY})"
    ),
    (
        rf"\b(?:will|would|can|could|do|does|did) ?(?:not|n't) (?:clear|pass|accept|approve) (?:him|her|them|the (?:patient|pt)|this \w+) "
        rf"(?:for|to have|to undergo)(?: any| a)? {_SURGERY}|\bno(?:t for| to) {_SURGERY}|\b(?:not|n't|never) (?:been )?(?:accepted|cleared|passed|"
        rf"approved) (?:for|to have|to undergo) {_SURGERY}"
        r"|\bnot (?:a )?surgical\b|\b(?:surgical|operative|anaesthetic) risk (?:is )?(?:prohibitive|unacceptable|too (?:high|"
        r"great))\b|"
        r"\bprohibitive (?:risk|anaesth\w+|surgical|operative)|\bcontraindicat\w+ (?:to|"
        rf"for) {_SURGERY}|\b{_SURGERY} (?:is |was )?contraindicat\w+"
    ),
    (
        rf"\bunsuitable for {_SURGERY}|\basa (?:4|5|iv|v)\b[^.;]{{0,25}}\b(?:declin\w+|unfit|not)|\b{_SURGERY}"
        " (?:is |was |would be |has been )?(?:impossible|out of the question|not possible|not tolerated|ruled out|"
        f"off the table|off the cards|not an option|too risky|declined by (?:the )?{_WHO}"
        "|unsafe|not safe|excluded|vetoed|not feasible|unthinkable)"
    ),
    (
        r"\b(?:would not|wouldn't|won't|will not|unlikely to) (?:survive|tolerate|make it through|get through|"
        rf"come through|withstand)\b|\b{_SURGERY}"
        r"\s*[:=-]\s*(?:no|unfit|contraindicated|declined)\b|\btolerates? (?:surgery|op\w*|ga)\s*[:=-]?\s*(?:no|"
        rf"n)\b|\bfit(?:ness)?(?: for {_SURGERY})?\s*[:=-]\s*(?:no|n|not|nil|none|unfit|poor)\b|\bfit(?:ness)? (?:n|no)\s*$|\b(?:anaesthe\w*|"
        rf"anesthe\w*|"
        rf"gas)\b(?: (?:are|is|were|was|team|say|says))* not\s*$|\bfit to no\b|\bfit ?-\s*$"
    ),
    rf"\bno (?:fitness|reserve) for {_SURGERY}|\bnot (?:be )?(?:anaesthetised|operated|gassed)\b",
)
_FIT: Final = joined(
    (
        r"\bfit\b(?! (?:into|in with|the|with|on|a diagnosis|neatly))(?: and (?:well|healthy|active|willing))?(?: enough)?(?: (?:for|"
        f"to)(?: have| undergo)? {_SURGERY})?"
    ),
    r"\b(?:good|suitable|reasonable|fair|excellent|acceptable|ok|fine|appropriate|strong) (?:surgical |operative |op )?candidate|\bsurgical "
    r"candidate\b",
    r"\bno (?:(?:anaesthetic|anesthetic)|ga|operative|surgical) (?:concerns?|objections?|issues?|barriers?|worries|problems?)\b",
    rf"(?<!no )(?<!without )(?<!awaiting )(?<!await )(?<!pending )(?<!needs )(?<!need )(?<!for )(?<!the )\b(?:green light|go[- ]ahead|thumbs up|"
    rf"clearance|"
    rf"all clear|nod) (?:from|by) (?:the )?{_WHO}",
    rf"(?:\b(?:can|could|should|would|will|able to|expected to|likely to)|'d) (?:easily |safely |probably |well )*{_BEAR} {_SURGERY}",
    rf"\b{_WHO}\b(?:(?!\bnot\b|n't\b)[^.;]){{0,60}}?\b{_HAPPY}|\b(?:happy|content|willing|fine) for (?:\w+ ){{1,3}}to (?:have|undergo|go (?:for|"
    rf"through|ahead with)) "
    rf"(?:\w+ )?{_SURGERY}|\b(?:happy|content|willing) (?:to (?:anaesthetise|operate|gas|proceed|take)|for {_SURGERY})",
    (
        r"(?<!not )(?<!n't )(?<!never )(?<!not been )\b(?:cleared|passed|approved|accepted|acceptable|ok|okay|okayed|good|gd|fine|suitable|safe|"
        r"well enough|"
        r"strong enough|robust enough|"
        r"ready|optimised|signed off|consented and fit) (?:\w+ (?:\w+ )?(?:and \w+ )?)?(?:for|4|to have|to undergo|"
        rf"to get through|to cope with|to tolerate)(?: a)?(?: big| major)? {_SURGERY}|\banaesthetically (?:fine|fit|ok|okay|suitable|cleared)\b|"
        rf"\bclear(?:ed)? by (?:the )?{_WHO}"
    ),
    (
        rf"\b(?:accepted|acceptable) (?:surgical |anaesthetic |operative )?risk|\b(?:surgical|operative|anaesthetic) risk (?:is )?(?:acceptable|low|"
        rf"reasonable|good)\b|\btolerates? {_SURGERY}|\b{_SURGERY}"
        r" (?:would be |is |will be |was )?(?:well )?(?:tolerated|feasible|possible|acceptable|safe)\b|\boperable\b|\b(?:operation|surgery) (?:is|"
        r"are|would be) tolerable\b|\btolerable for (?:surgery|an? "
        r"operation)\b|"
        r"\b(?:good|low|acceptable|reasonable) (?:surgical|anaesthetic|operative|ga) risk"
    ),
    rf"(?<!not )(?<!n't )\b(?:allows?|permits?|permitting|allowing) (?:for )?{_SURGERY}|(?<!if )\b(?:he|she|they|patient|pt) (?:can|could|may) be "
    rf"(?:safely )?(?:operated|gassed|"
    r"anaesthetised)\b",
    (
        rf"\b{_SURGERY}"
        r"\s*[:=-]\s*(?:yes|fit|ok|fine|y)\b|\btolerates? (?:surgery|op\w*|ga)\s*[:=-]?\s*(?:yes|y)\b|\bfit(?:ness)?(?: for "
        rf"{_SURGERY})?\s*[:=-]?\s*(?:yes|y|ok|good|fine|adequate)\b"
    ),
)
_RADIATION: Final = r"(?:(?:any |even |more |further )*(?:radiotherapy|radiation|rt|irradiation|ebrt|cebrt|srs|sbrt)\b)"
_NO_RADIATION: Final = joined(
    rf"\b(?:too|far too|much too) {_TOO} (?:for|to (?:have|undergo|tolerate|attend for)) {_RADIATION}",
    rf"\b{_CANNOT} (?:be able to |safely |even )*{_BEAR} {_RADIATION}|\b(?:not|un)[ -]?fit (?:enough )?for {_RADIATION}",
    rf"\bno radiotherapy possible|\b{_RADIATION} (?:is |would be |was )?(?:not tolerable|not possible|impossible|out of the question)",
)
_OPEN: Final = either(
    "unknown unclear pending awaited tbc undecided dunno undetermined undocumented uncertain unsure outstanding "
    "to_be tba unassessed under_review not_yet_known later questionable awaits"
)
_UNSURE: Final = joined(
    r"\b(?:won't|wont|will not|would not|wouldn't|not|yet to|refus\w+ to) commit\b",
    r"\b(?:may|might|can|could|would) or (?:may|might|can|could|would) not\b",
    r"^\W*(?:and |so |but )?(?:would|could|can|will|is|should|does) (?:he|she|they|it|the patient|this patient|pt|we)\b[^.;]*\?\s*$",
    (
        r"\bfit\s*\?|\?\s*fit\b|\bfit(?:ness)?\b[^.;,]{0,30}(?:not (?:yet |been |formally )*(?:known|assessed|"
        rf"clear|documented|stated|established|discussed|given|recorded|decided|mentioned)|{_OPEN}|\?\?)"
    ),
    (
        r"\bfitness for (?:surgery|ga|theatre) (?:has )?not\b|\bis (?:he|she|pt|the patient) (?:really |actually )?fit\b|"
        r"\bif (?:he|she|found|deemed|medically)? ?(?:is |were |was |deemed )?(?:un)?fit|\b(?:whether|unless) (?:he|"
        r"she|the patient) (?:is|can|could|will)|\bwhether\b[^.;]{0,50}\bfit\b|\bnot (?:yet )?(?:seen|assessed|reviewed) by (?:the )?(?:anaesth\w*|"
        r"anesth\w*|gas)"
    ),
    (
        rf"\b{_WHO} (?:review |opinion |assessment |clinic )?(?:is |still |not yet |yet )*(?:pending|awaited|requested|"
        "outstanding|to see|tomorrow|booked|to review|seen|due|undecided|not (?:yet )?(?:seen|asked|consulted))|"
        rf"\bawaiting (?:\w+ )?{_WHO}|\b(?:surgical|operative) candidacy\b[^.;]{{0,20}}(?:{_OPEN}|not)"
    ),
)
may_speak: Final = gate(
    "fit candidate frail breathless cachect sick unwell surg operat anaesth anesth theatre procedure interven decompress stabil fixation knife "
    "instrument fusion "
    "tolerat risk cardio clinic thoracotom corpectom vertebrectom medic intensiv surviv geriatr respir palliat mdt consult team inoperable "
    "withstand preop physician assess cpet "
    "through operable radi happy content willing enough kill clearance contra object barrier fatal lethal resect cope",
    alone="op ot ga gas gassed or sx pac itu icu too asa rt ebrt cebrt srs sbrt",
)
_NO_CONTRAINDICATION: Final = patterns.of(r"\bno (?:\w+ ){0,2}contraindications?(?: (?:to|for)(?: \w+)?)?")
_NOTHING_AGAINST: Final = patterns.of(
    rf"\b(?:no|nothing) (?:\w+ ){{0,2}}(?:contraindications?|contra-indications?|objections?|bar|barriers?|reason) (?:to|against|for) (?:\w+ "
    rf")?{_SURGERY}"
    rf"|\bnot unfit\b(?: for {_SURGERY})?|\b(?:all )?clearances? (?:signed|obtained|given|granted|in place|done)\b"
)
"""Nothing that stands against surgery is as good as a yes."""
_REFUSES: Final = patterns.of(
    rf"\b(?:he|she|they|patient|pt|who)\s+(?:will not|won't|does not want to|doesn't want to|refuses to|would rather not|wouldn't)\s+"
    rf"(?:have|undergo|go through|go for|consider)\s+{_SURGERY}"
    rf"|\b(?:he|she|they|patient|pt)\s+(?:refuses|refused|declines|declined|does not want)\s+{_SURGERY}"
)
"""What a patient does not want says nothing of what a patient could bear."""
_SEIZURE: Final = patterns.of(
    r"\b(?:had a|seizure|epileptic|another|a) fits?\b|\bfits? (?:of|in|with|into)\b|\bdoes (?:it|that|this) fit\b|"
    r"\bfit(?:s|ted)? (?:the|a) (?:picture|criteria|description)"
)
_ECHO: Final = patterns.of(
    rf"(?:and |which )?(?:both |all )?(?:the )?{_WHO}(?: (?:and|&) (?:the )?{_WHO})* (?:both |all |also |fully )*(?:agrees?|concurs?|same)(?: with "
    rf"(?:that|this|him|her|them))?"
)
"""Who agrees says nothing by himself."""


def find(text: str, at: int) -> Iterator[Mention]:
    """True or false where someone says so; nothing where fitness is asked or open."""
    if no_radiation := _NO_RADIATION.search(text):
        yield one("tolerates_radiation", False, no_radiation, at)
    bare = _SEIZURE.sub(lambda match: " " * len(match[0]), text)
    if _UNSURE.search(bare) or (DOUBT.search(bare) and re.search(r"\bfit", bare)):
        return
    nothing_against = _NOTHING_AGAINST.search(bare)
    bare = blanked(blanked(blanked(bare, _NOTHING_AGAINST), _NO_CONTRAINDICATION), _REFUSES)
    if unfit := _UNFIT.search(bare):
        yield one("tolerates_surgery", False, unfit, at)
    elif (fit := nothing_against or _FIT.search(bare)) and not _ECHO.fullmatch(bare.strip()):
        yield one("tolerates_surgery", True, fit, at)
