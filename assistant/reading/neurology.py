"""Neurology: myelopathy, cauda equina, radiculopathy, the signs that make an emergency, and what was examined and found normal."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from assistant.reading import beside, bygone, circumstances, deficits, everyday, failing, functions, graded, patterns
from assistant.reading.mention import DOUBT, Mention, one, several
from assistant.reading.scopes import Scope
from assistant.reading.wording import TODAY, either, joined, whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assistant.reading.circumstances import Circumstances
    from assistant.reading.clauses import Clause

_CORD_SIGNS: Final = whole(
    (
        "myelopath* spastic* hyper_?reflex* brisk(?!_as_usual|_as_always|_for_years) brisker clonus clonic babinsk*(?:'s)?(?:_signs?)? upgoing "
        "up_going "
        "extensor_plantar* plantar_extensor "
        "toes_(?:go|going|are|went|point|pointing)_up inverted_supinator*(?:_jerks?)? brown_s\\wquard* scissor*(?:_gait)? "
        "plantars?_(?:up|upwards?|extensor|upgoing|both_up) hoff?man*(?:'s)?(?:_signs?)? parapar* paraplegi*"
    ),
    (
        "tetrapar* tetraplegi* quadripar* quadriplegi* long_tract_(?:signs?|findings?) sens(?:ory)?_level cord_signs? nurick_(?:grade_|"
        "score_)?[1-5] ataxic?_gait gait_(?:is_|was_|"
        "looks_)?ataxic clinical_(?:signs_of_)?(?:spinal_)?cord_compression frank_cord pyramidal_signs? "
        "upper_motor_neurone?_signs? upper_motor_signs? umn_signs? lhermitte*"
    ),
    "(?:pathological|abnormal)_reflexes cord_syndrome cord_dysfunction cord_trouble cord_deficits? cord_symptoms? cord_compression_(?:signs|"
    "symptoms|syndrome)",
)
_STATE: Final = either(
    "without_remarks? without_pathology intact in_tact clean normal unremarkable nad ok okay fine clear grossly_normal preserved n "
    "stable_and_normal sound within_normal_limits wnl"
)
_INTACT: Final = joined(
    (
        r"\b(?:neuro(?!surg|onc|path|rad)\w*\b|[cp]ns(?= exam))(?: exam\w*| status| function| deficits?| obs)?(?: (?:he|she|they|the patient|pt)(?= "
        r"is| are|"
        r" was))?(?: is| was| are| remains|:|,| ?-|=)*\s*(?:completely |"
        rf"fully |entirely |grossly |all |currently |otherwise )*{_STATE}\b"
    ),
    r"\bneuro(?:logically|logy)? intact\b",
    r"\bwithout (?:any )?(?:focal |new |motor |sensory |gross |objective )*(?:neuro\w* )?(?:deficits?)\b|\bnothing (?:\w+ )?neurolog\w+|\bno "
    r"(?:evidence|signs?|suggestion) clinically of (?:any )?(?:cord|myelo)\w*(?: \w+)?\b|\bfound "
    r"nothing neurolog\w+",
    (
        r"\b(?:normal|intact|unremarkable) neuro\w*|\b(?:no|nil|zero) (?:focal |new |motor |sensory |other |any |gross |objective |"
        r"neuro\w* )*(?:or \w+ )?(?:deficits?|neurology|neurological (?:signs?|symptoms?|findings?))\b"
    ),
    (
        r"\bno (?:signs? of |evidence of |features of |clinical |objective |symptoms of |hint of |sign of |suggestion of |"
        r"frank |overt |current |any )*(?:myelopath\w+|cord (?:signs?|compression signs?|dysfunction)\b|long[- ]tract signs?|"
        "umn signs?|upper motor)"
    ),
    (
        "(?<![a-z])(?:not|non|never|isn't|nor|neither|nt|without|denies)[ -](?:yet |currently |clinically |any |"
        r"overtly |frankly |at all |being )*myelopath\w+"
    ),
    r"\bwithout (?:\w+ )?myelopath\w+|\b(?:myelopath(?:y|ic)|deficit)[ -]free\b|\bnon-?myelopath\w+",
    r"\bmyelopath(?:y|ic)\s*(?:[:=-]|is|was|has been)?\s*(?:no\b|none|nil|absent|negative|-ve|ruled out|excluded|not present|denied|0\b|n\b)",
    (
        r"\b(?:ais|asia|frankel)[\s:-]*(?:impairment )?(?:grade|scale|score)?[\s:-]*e\b|\bdeficits?\s*(?::)?\s*(?:none|nil|no$)|\bno deficit\b|"
        r"\bnurick (?:grade |score "
        r")?0\b"
        r"|\bm?joa (?:score )?(?:of )?18\b"
    ),
    (
        r"\b(?:nil|no) neuro(?:logically|logy)\b|\bneurolog\w+[^.;,]{0,12} nothing\b|\bnothing[^.;,]{0,14} neurologically\b"
        r"|\bcord (?:function|exam\w*|clinically) (?:is |was |entirely |completely |clinically )*(?:normal|intact|fine|ok|unimpaired)\b|\bnfnd\b"
    ),
    (
        r"(?:^|\b(?:the|his|her|our|clinical|neurological|limb|motor(?:[-/ &]|and )*(?:sensory)?|sensorimotor))\s*exam(?:ination)? (?:is |was |"
        r"entirely |completely |otherwise )*(?:normal|"
        r"unremarkable|nad|"
        r"intact)\b"
    ),
)
_BARE_INTACT: Final = patterns.of(
    r"(?:^|[.,;:/+&=\[(>-]|\band\b|\b(?:he|she|pt|patient|exam|examination|clinically|power|otherwise|legs|gait|sensation|"
    r"reflexes|escc \d[abc]?|\d[abc]?)(?: is| was| are)?)\s*(?:completely |fully |grossly |currently |still |now |again )*intact\b(?! (?:left|"
    "right|side|pedicle|facet|posterior|cortex|wall|dis[ck]|body|on|facets|pedicles|cortices))"
)
_BONY: Final = patterns.of(
    r"\b(?:cortex|cortices|wall|pedicles?|facets?|elements?|joints?|body|column|dis[ck]|end_?plates?|arch|"
    r"lamina\w*|sac|dura\w*|skin|contour|align\w*|height|ligament\w*|fat|side|left|right|process\w*|ribs?|"
    r"margins?|canal|csf|cord|implants?|screws?|rods?|construct|metalwork)\b[^.;]*$"
)
_DEFICIT_GRADE: Final = patterns.of(r"\b(?:ais|asia|frankel)[\s:-]*(?:impairment )?(?:grade|scale|score)?[\s:-]*([abcd])\b")
_OF_THE_CORD: Final = patterns.of("myelo|clinical|cord|long|upper|umn|pyram")
"""Signs whose denial is the denial of myelopathy; of the others each is one finding of an examination."""
_ITEM: Final = patterns.of(
    r"\b(?:power|strength|myotomes|motor function|legs|lower limbs|limbs|reflexes|jerks|gait|(?<!anal )(?<!pr )tone|plantars?|walking|mobility)\b"
)
_LIMBS: Final = patterns.of("^(?:legs|lower limbs|limbs|myotomes|motor function|walking|mobility)$")
_FINE: Final = either(
    "normal intact fine full [5]/5 preserved unremarkable ok okay good steady symmetrical equal flexor downgoing down_going physiological strong "
    "nad clear "
    "as_(?:they|it)_should_be down"
)
_ITEMS: Final = rf"(?:{_ITEM.pattern})(?:(?:,| and|/| &) ?(?:{_ITEM.pattern}|sensation|bladder|bowels?|sphincters?|coordination))*"
_NORMAL: Final = patterns.of(
    rf"{_ITEMS}(?:\s*[:=-])?(?: (?:is|are|was|were|all|both|entirely|completely|bilaterally|throughout|remains?|looks?|"
    rf"[a-z]+ly))*\s*{_FINE}(?![a-z])"
    rf"|(?<![a-z]){either('normal intact full good preserved flexor downgoing steady [5]/5')} (?:tendon |lower limb |leg |motor |[tlcs]\d+ to "
    rf"[tlcs]\d+ )?{_ITEMS}"
)
_DENIES: Final = patterns.of(
    r"\b(?:denies|denied|denying|no(?! longer)|nil|without(?! (?:\w+ )?(?:notic|know|feel|reali[sz]|warn|aware|mean))|never(?! (?:even |once |\w+ly "
    r")?(?:notic|knew|know|felt|feel|reali[sz]|had|did|before))|negative "
    r"for|(?:has|have|had|did|does|do)(?: not|n'?t) (?:become|becom\w+|develop\w*|had|have|got|get|notic\w+|report\w*|experienc\w+|complain\w*|"
    r"describ\w+)|"
    r"(?:could|can|did)(?: not|n'?t) (?:elicit|find|detect|demonstrate|see))\b(?!.*\b(?:but|however|has|is|was|with)\b)|^\W*(?:absent|"
    r"excluded)\s*:"
)
_LISTS_ON: Final = patterns.of(r"\s*(?:(?:and|or|nor) )?(?:[\w-]+ ){0,3}[\w-]+(?: (?:and|or|nor) (?:[\w-]+ ){0,3}[\w-]+)?\s*$")
_NOT_LISTED: Final = patterns.of(
    r"\b(?:is|are|was|has|have|now|new|but|with|since|cannot|unable|can|present|positive|normal|intact|fine|full|flexor|downgoing|yes|brisk|"
    r"\w*myelopathic|\w*paretic|\w*plegic|spastic|weak|numb|"
    r"incontinent|ataxic|hyper-?reflexic)\b"
)
_OR: Final = patterns.of(r"\b(?:or|nor)\b")
_NOT_BECOME: Final = patterns.of(r"\b(?:has|have|is|was)(?: not|n'?t) (?:become|been|got|felt|getting|becoming)\b")
"""A denial whose list goes on with more of the same: "has not become weak, numb or incontinent"."""
_IMAGED: Final = patterns.of(
    r"\b(?:csf|fluid|collapse|height|kypho\w*|listhes\w*|slip|translation|sublux\w*|deform\w*|pedicles?|facets?|posterior|elements?|fractur\w*|"
    r"align\w*|contact|epidural|thecal|sac|dura\w*|rim|endplates?|lysis|lytic|retropulsion|"
    r"primary|cancer|malignancy|histology|biops\w+|allerg\w+|mri|ct|scans?|imaging|films?|x-?rays?|brace|contraindications?|old (?:notes|letters))\b"
)
"""What a scan or a letter shows: that it is denied says nothing of the signs listed after it."""
_OTHERS: Final = (
    ("cauda_equina", deficits.CAUDA),
    ("sphincter", deficits.SPHINCTER),
    ("radiculopathy", deficits.RADICULAR),
    ("weakness", deficits.WEAK),
    ("cauda_equina", functions.SADDLE),
    ("sphincter", functions.BLADDER),
    ("weakness", functions.LIMBS),
    ("cauda_equina", everyday.SEAT),
    ("sphincter", everyday.BLADDER),
    ("weakness", everyday.LIMBS),
    ("weakness", everyday.FEELING),
    ("myelopathy", everyday.CLONUS),
)
_PRESUMED: Final = patterns.of(
    r"\b(?:is it|isn't it) (?:normal|ok|okay|usual|expected|a worry|bad)\b.*$|\b(?:is|are)\b[^?]{3,60}?\b(?:enough|reason|grounds) (?:to|for)\b.*$|"
    r"\b(?:why|how come) (?:ca|is|are|was|has|have|does|do|did|wo)n?\b.*$|"
    r"\b(?:for|in|with) (?:an?|my|our|this|the)\b[^?]{2,90}\b(?:who (?:has|had|is|was|became|went|cannot|can no longer|developed|lost|woke)|"
    r"with (?:an? )?(?:new|acute|sudden|progressive|worsening))\b"
    rf"(?=[^?]*\b(?:{TODAY}|ago)\b).*$"
)
"""A question that takes for granted what it names."""
_QUERIED: Final = patterns.of(r"\s\?\s?(?=[a-z]).*$")
"""What is only asked of, after a sign that is told: "new leg weakness ?MSCC"."""
_ALARMS: Final = frozenset({"weakness", "sphincter", "cauda_equina", "deficit_grade"})
_REACH: Final = 40
_OF_A_MACHINE: Final = patterns.of(
    r"\W*(?:and |so )?(?:the|our|this|that|my) (?:\w+ )?(?:printer|scanner|computer|pacs|system|lift|elevator|phone|bleep|pager|network|internet|"
    r"server|"
    r"monitor|"
    r"wifi|car|laptop)\b"
    r"|\W*(?:and |so )?(?:the|our|this|that|my) (?:whole )?(?:team|staff|department|audience|registrar|consultant|boss|colleagues?) "
    r"(?:(?:is|are|was|were|feels?|seems?|looks?|been|has|have|had|got|getting|gone|went|a bit|very|so|too|all|just|now) )+"
    r"(?!\w+ing\b|(?:concern|worri|agree|happy|aware|sure|certain|convinced|clear|here|told|keen|confident|satisfied|found|seen|examined|"
    r"confirmed|noted|documented|reviewed|assessed|diagnosed|picked|of the)\w*\b)"
)
_GATE: Final = patterns.of(
    "neuro|nfnd|intact|myel|cord|spast|reflex|brisk|clon|babin|plantar|hoffm|hofm|cns|pns|^ce$|para|tetra|quadri|tract|sens|going|atax|"
    "pyram|motor|cauda|ces|saddle|peri|numb|retent|incont|bowel|bladder|sphinct|anal|pee|void|urine|radic|"
    "root|foot|sciat|weak|leg|limb|arm|walk|stand|stood|ambul|power|declin|deterior|paraly|deficit|frankel|asia|ais|lherm|"
    "upgo|up-go|brachi|feet|feel|bottom|urin|wet|soil|strength|/5|mrc|waist|chest|pass|wee|control|climb|mobil|toes|"
    "pares|plegi|nurick|joa|exam|toes|supinat|brown|scissor|gait|tone|jerk|myotom|mobility|strong|umn|anus|genital|groin|lost|losing|loss|mess|stool|leak|"
    "weight|bear|get|hand|sensation|movement|wip|paper|bum|seat|privat|carriage|nether|sit|sat|post|pvr|residual|scan|drain|cathet|drop|fad|"
    "fall|fell|worsen|ebb|slip|knee|^off$|stead|wobbl|stumbl|tripp|clums|balanc|function|heav|hip|psoas|quad|ankle|dorsi|ehl|deltoid|ceps|grip|finger|"
    "thigh|calf|calves|heel|hoist|transfer|help|nurse|carer|people|staff|carry|lift|pull|push|haul|get|up$|chair|sofa|couch|floor|toilet|loo|"
    "commode|bath|bed|button|shirt|blouse|bra$|laces|cup|pen$|fork|knife|spoon|drag|trail|scuff|fumbl|force|dribbl|strain|soil|catheter|dead|"
    "drunk|furniture|zimmer|frame|crutch|key|coin|spoon|extremit|trunk|flaccid|limp|motionless|areflex|sole|nothing|moves|tug|peed|downhill|haul|"
    "pins|shock|hemi|lurch|shuffl|toppl|tapp|handwrit|teacup|squeeze|person|hold|water|haul|bannister|banister|"
    "urge|desire|^pu|bound|mono|nippl|ribs|neck|hold|open|full|^lls?$"
)


_LONG_PAST: Final = patterns.of(
    r"\bfor (?:\w+ ){1,3}(?:years|decades)\b|\ball (?:his|her|their) life\b|\bsince (?:childhood|birth|(?:19|20)\d\d)\b|\blong[- ]?standing\b|"
    r"\b(?:old|since) (?:polio|stroke|"
    r"injury)\b|\bas a (?:child|boy|girl|teen\w*)\b|\bsince (?:he|she) was (?:an? |\d|born|young|little|twenty|thirty|forty|fifty|sixty)"
    r"|\A(?!.*\bweak).*\b(?:numb\w*|tingl\w*|pins and needles)\b[^.;]{0,30}\bsince (?:the |his |her )?(?:chemo\w*|oxaliplatin|vincristine|"
    r"bortezomib|taxanes?)\b"
)


def may_speak(word: str) -> bool:
    """A quick test whether a word may be one of a sign. No sign waits for it: a word forgotten here must not silence an emergency."""
    return bool(_GATE.search(word))


def find(sentence: Sequence[Clause]) -> Iterator[Mention]:
    """Signs clause by clause; a bare list after "denies", "no" or "absent:" stays denied: "denies weakness, sensory loss and incontinence"."""
    runs_on, whole = False, circumstances.of(", ".join(clause.text for clause in sentence))
    for place, clause in enumerate(sentence):
        if bygone.sign(clause.text, [later.text for later in sentence[place + 1 :]]):
            continue
        denies = bool(_DENIES.search(clause.text)) and not _IMAGED.search(clause.text)
        listed = not _NOT_LISTED.search(clause.text) or (_OR.search(clause.text) and place and _NOT_BECOME.search(sentence[place - 1].text))
        runs_on = denies or (runs_on and bool(_LISTS_ON.match(clause.text)) and bool(listed))
        if clause.scope is Scope.CURRENT and not _OF_A_MACHINE.match(clause.text):
            said = [*_of_clause(clause.text, clause.start, listed=runs_on and not denies)]
            if not runs_on and not any(each.fact in _ALARMS for each in said):
                said += _failing(clause.text, clause.start, since=whole.since)
            yield from _within(said, clause, whole)
    if sentence and all(clause.scope is Scope.CURRENT for clause in sentence):
        yield from _across(sentence)


def _across(sentence: Sequence[Clause]) -> Iterator[Mention]:
    """Signs told over several clauses: "passed stool at the table and went on eating, did not notice"."""
    text, start = ", ".join(clause.text for clause in sentence), sentence[0].start
    for fact, pattern in everyday.ACROSS:
        if pattern.search(text) and not DOUBT.search(text):
            yield Mention(fact, frozenset({True}), start, sentence[-1].end)


def _within(said: Sequence[Mention], clause: Clause, whole: Circumstances) -> Iterator[Mention]:
    """The signs of a clause as its sentence leaves them."""
    for each in said:
        cord = each.fact == "myelopathy" and True in each.values
        of_another_cause = whole.unproven if cord else whole.injured and each.fact == "weakness"
        if not (of_another_cause or (whole.mine and each.fact in _ALARMS and _of_the_writer(clause, each))):
            yield each
        if cord and whole.fresh:
            yield replace(each, fact="new_cord_signs")
    if whole.worse and (grade := graded.GRADE.search(clause.text)):
        yield one("weakness", True, grade, clause.start)


def _of_the_writer(clause: Clause, sign: Mention) -> bool:
    return clause.text.endswith(("my ", "i'm ", "i am ", "we are ", "we're "), 0, sign.start - clause.start)


def _failing(text: str, at: int, *, since: bool) -> list[Mention]:
    """Something that fails by its own words, or in a sentence that says since when."""
    match = failing.PLAIN.search(text) or (failing.SIGNS.search(text) if since and not failing.OTHERWISE.search(text) else None)
    return [one("weakness", True, match, at)] if match and beside.stands(text, match, _REACH) and not DOUBT.search(text) else []


def _of_clause(text: str, at: int, *, listed: bool) -> Iterator[Mention]:
    """A sign present, a sign denied, or nothing where the words doubt it; `listed` goes on with a list that was denied."""
    if _LONG_PAST.search(text) and not circumstances.WORSE.search(text):
        return
    doubted = bool(DOUBT.search(_PRESUMED.sub(" ", text)))
    intact = None if doubted else _INTACT.search(text) or _bare_intact(text)
    if intact:
        yield one("myelopathy", False, intact, at)
    yield from _signs(text, at, doubted=doubted, intact=bool(intact), listed=listed)
    for fact, pattern in _OTHERS:
        told = [(present, match) for match in pattern.finditer(text) if (present := _stands(text, match, listed=listed, doubted=doubted)) is not None]
        yield from (one(fact, present, match, at) for present, match in [each for each in told if each[0]] or told[:1])
    yield from () if doubted else _normal(text, at)


def _stands(text: str, match: re.Match[str], *, listed: bool, doubted: bool) -> bool | None:
    """Whether a sign stands or is denied; None where it is the writer's own, left open or in doubt."""
    if text.endswith("my own ", 0, match.start()):
        return None
    present = False if listed else beside.stands(text, match, _REACH)
    query = _QUERIED.search(text, match.end())
    rest = text[: match.start()] + text[match.end() : query.start() if query else len(text)]
    return None if present and doubted and DOUBT.search(rest) else present


def _normal(text: str, at: int) -> Iterator[Mention]:
    """What was examined and found normal, item by item."""
    for normal in _NORMAL.finditer(text):
        yield several("examined", frozenset(_LIMBS.sub("limbs", item) for item in _ITEM.findall(normal[0])), normal, at)


def _bare_intact(text: str) -> re.Match[str] | None:
    """The word "intact" alone is neurology unless a part of the bone stands before it."""
    match = _BARE_INTACT.search(text)
    return match if match and not _BONY.search(text[: match.end() - len("intact")]) else None


def _signs(text: str, at: int, *, doubted: bool, intact: bool, listed: bool) -> Iterator[Mention]:
    for sign in _CORD_SIGNS.finditer(text):
        named, present = bool(_OF_THE_CORD.match(sign[0])), False if listed else beside.stands(text, sign, _REACH)
        if present is False and not doubted:
            yield from [] if named and intact else [one("myelopathy", False, sign, at) if named else one("examined", sign[0][:4], sign, at)]
        elif present and not doubted and not (intact and named):
            yield one("myelopathy", True, sign, at)
    if (grade := _DEFICIT_GRADE.search(text)) and not doubted:
        yield one("deficit_grade", grade[1].upper(), grade, at)
