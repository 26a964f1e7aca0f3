"""Cues: the words by which a text says that a thing is not recorded, known, examined, imaged, decided or back yet."""

from __future__ import annotations

from typing import Final

from assistant.reading import patterns
from assistant.reading.deficits import BLADDER_FULL
from assistant.reading.elements import ELEMENT_WORDS
from assistant.reading.records import AUX, CANNOT, DO_NOT, ENDS, GONE_FROM, LY, MORE, NOT, NOW, PAPER, RECORDED, SELF, UNKNOWN, WRITER
from assistant.reading.wording import either

_LATER: Final = (
    r"(?:will be (?:known|reported|available|assessed|discussed|back|clear)|(?:is |are )?being (?:looked into|chased|checked|sorted out)|with the "
    r"lab|gone to the lab|"
    r"(?:been )?requested|(?:not|never|n't) (?:been )?(?:part of|dictated)|beyond the scope|overlooked|forgotten|isn't in the \w+|aren't in the "
    r"\w+|could be anything|escaped (?:me|us)|"
    r"still to be (?:taken|asked(?: about)?|clarified|obtained|elicited|established)|n\.a\.?|pending (?:review|discussion|report|result|opinion|"
    r"imaging|assessment))"
)
_PICTURES: Final = (
    r"(?:scans?|films?|study|mri|ct|imag(?:e|es|ing)|sequences?|fields?(?: of view)?|fov|slices?|cuts|sections|slab|stack|series|axials|sagittals|"
    r"coronals|coverage|acquisition|reformats)"
)
AFTER: Final = patterns.of(
    rf"(?<![a-z'])(?:(?:{AUX} )?{_LATER}{ENDS}{NOW}|(?:{AUX} )*{LY}{NOT} {LY}(?:{AUX} )?{LY}{RECORDED}\b{ENDS}{NOW}"
    rf"|(?:{AUX} )?{LY}(?:{CANNOT}) (?:\w+ly |now |yet )*be (?:\w+ly )?(?:{RECORDED}|commented on|excluded or confirmed|confirmed or "
    rf"excluded)\b{ENDS}"
    rf"|(?:{AUX} )?(?:all |both |each )?{LY}(?:{UNKNOWN}|{GONE_FROM})\b{ENDS}{NOW}"
    rf"|(?:{AUX} )?{NOT} (?:\w+ly )?(?:seen|visible|visuali[sz]ed|shown|included|covered|imaged|captured)(?: (?:well|properly))? (?:on|in|by|at|"
    rf"within)"
    rf" (?:the|these|those|this|my|our|any of the|what) (?:(?!ap\b|pa\b|plain\b)\w+ )?(?:{_PICTURES}|i|we)\b(?: (?:i|we|that|which|here|available|"
    rf"provided|sent|have|'ve|got|was|were|given)\b)*"
    rf"|(?:{AUX} )?{LY}(?:nowhere (?:to be found |recorded |mentioned |stated )?|not |absent |n't )(?:in|on|from|anywhere in) (?:the |my |our |"
    rf"this |her |his )?(?!old (?:films?|scans?|ct|mri|imag)){PAPER}\b{NOW}"
    rf"|(?:{AUX} )?{NOT} (?:something|anything|a thing) (?:i|we|anyone|anybody|that|which)\b[^.;,]*|appears? nowhere\b|goes unmentioned\b)"
)
_INFO: Final = (
    r"(?:mention|comment|comments|record|records|recording|information|info|details?|data|documentation|word|note|description|statement|assessment|"
    r"examination|exam|"
    r"knowledge|report|reports|clue|idea|indication|news|measurement|answer|entry|reference|remark|remarks|account|opinion|figures?|value|results?|"
    r"way of knowing|way of "
    r"telling|means of telling|documented \w+|notes)"
)
_ABOUT: Final = r"(?:on|of|about|re|regarding|concerning|as to|to|for|with regard to|with respect to|as regards|into|relating to|either way on)"
_VERB: Final = either(
    "mention mentions mentioned comment comments commented remark remarked record records recorded document documents documented describe "
    "describes described detail details "
    "detailed state states stated say says said specify specifies specified address addresses addressed include includes included contain contains "
    "contained cover covers",
    "tell tells told give gives gave given assess assessed judge judged examine examined check checked ask asked test tested write writes wrote "
    "written note_down noted_down "
    "know knows knew enquire enquired make_clear made_clear report reported looked look look_at looked_at send sent supply supplied provide "
    "provided clarify clarified",
    "make_any_mention make_mention pass_comment passed_comment refer refers allude alludes speak speaks settle settled decide decided "
    "thought_to_ask bothered_to gone_into "
    "go_into discuss discussed establish established determine determined measure measured evaluate evaluated quantify typed dictated committed_to "
    "got_round_to",
)
_KNOW: Final = either(
    "know knew known tell say judge assess comment determine establish obtain ascertain asked ask check checked examine examined test tested gauge "
    "find_out found_out "
    "been_told told been_given given received receive get_hold got_hold hold(?=_(?:any|no|a|information|details|data|(?:the|her|his)_(?:notes|"
    "report|letter|film|scan|imag)[a-z]{0,3})) been_sent sent been_informed informed work_out speak_for vouch_for "
    "clarify gauge elicit_from",
    "see_the seen_the seen_any_of_the looked_at looked_into evaluate decide confirm_or_exclude confirm_either_way exclude_or_confirm "
    "find_any_record find_a_record_of find_anything (?:get|take|obtain|elicit|give|provide)(?:_(?:an?|any|us|me|the))?(?=_(?:[\\w]+_)?(?:history|"
    "account)) "
    "recall remember assessed comment_on commented evaluated established obtained determined clerked",
)
_PAPER_SEEN: Final = r"(?:see|seen|view|viewed|look at|looked at|opened|open|read|reviewed)"
_TAIL: Final = (
    rf"(?: (?:down|up|out|me|us|you|anyone|anything|any thing|a thing|a word|a single word|any of|much|clearly|explicitly|at all|anywhere|either "
    rf"way|round to|so|through))*"
    rf"(?: {_ABOUT})?(?![\w])"
)
_TYPE: Final = r"(?:lytic|blastic|sclerotic|mixed)"
_TYPES: Final = rf"(?:(?:{_TYPE}, )?{_TYPE}(?:,? (?:or|v|vs|versus) |/)(?:mixed(?: or |/))?{_TYPE})"
"""The question which type a lesion is, not an answer."""
_NAME: Final = (
    rf"(?:(?:{_TYPES}|the|any|her|his|its|their|a|an|of|for|about|on|in|and|or|nor|/|either|both|all|sagittal|spinal|back|vertebral|body|anterior|"
    rf"type|character|nature|degree|extent|amount|"
    rf"grade|status|state|level|formal|neurological|surgical|anaesthetic|epidural|thecal|cord|bone|mechanical|percentage|%|{ELEMENT_WORDS}|"
    r"posterior|posterolateral|pl|elements?|joints?|involvement|involved|destruction|disease|extension|compression|collapse|heights?|ht|loss|"
    r"fracture|alignment|kyphosis|slip|deformity|"
    r"scoliosis|curve|listhesis|subluxation|translation|angulation|pain|lesion|quality|escc|bilsky|sac|canal|mri|ct|imaging|neuro\w*|myelopathy|"
    r"power|reflexes|tone|sensation|gait|clonus|history|hx|scores?|"
    r"exam\w*|histolog\w*|primary|biops\w*|patholog\w*|tumour|result|results|fitness|fit|surgery|operation|ga|assessment|ecog|kps|performance|"
    r"sphincters?|bladder|bowels?|"
    r"is|are|was|were|there)(?![a-z])[ /]*)+"
)
_PREVENTED: Final = (
    r"(?:(?:prevents?|precludes?|prevented|precluded|hampers?|does not allow|do not allow|did not allow) (?:\w+ )?(?:assessment|statement|"
    r"judgement|evaluation|comment|interpretation|examination) (?:of|on|about)|"
    r"too \w+ (?:to (?:assess|judge|comment on|ask about|interpret|test|examine)|for(?= [^.;,]* to be (?:assessed|examined|tested|judged)))|"
    r"(?:would|did|will) not (?:let|allow) (?:me|us|anyone)(?: to)? (?:examine|test|assess|check|ask about)|"
    r"(?:did|does|do|has|have) not (?:get|got|gotten) (?:a)?round to|(?:can |could )?only guess at|in the dark (?:about|as to)|none the wiser "
    r"(?:about|as to)|nothing to go on (?:for|about|as to)|i wish i knew(?: about)?|"
    rf"as good as mine (?:regarding|about|on|as to)|{_PICTURES} (?:(?:do|does|did) not (?:\w+ )?(?:reach|extend (?:down |up |"
    rf"as far as )*(?:to)?|go (?:down |up |far |enough |lateral |laterally |as far as )*(?:to (?:show|include|cover|see))?(?:to)?|get (?:down |"
    r"up |as far as )*(?:to)?|take in|run to|show(?= [^.;,]{3,40} (?:well|clearly|properly|adequately|fully|enough)\b))|stops? short of)|"
    r"never got to see|"
    r"missing the (?:part|page|section|bit) (?:on|about|with)|"
    r"(?:page|part|section|bit) (?:with|on|about) (?=[^.;,]*(?:missing|torn|lost|gone))|"
    r"tore off the (?:page|part|bit) (?:with|on|about)|omitted to (?:note|ask|record|check)(?: about)?|results? (?:for|of)(?= [^.;,]* (?:expected|"
    r"due|awaited)))(?!\w)"
)
_ENQUIRE: Final = (
    "find out|check|checked|ask|asked|establish|clarify|chase|look (?:it |them |that |this |these |those )?up|looked up|confirm|assess|enquire|"
    "inquire|get back to you|come back to you|go back to|dig (?:it |them |that )?(?:out|up)|double-?check|look again|see what"
)
_OF_WHOM: Final = (
    r"(?: (?:about|on|for|with|at|in|to|back|again|it|them|that|this|him|her|you|us|first|up|out|now|later|(?:the |my |our |his |her |a "
    r")*(?:radiolog\w+|"
    r"reporter|report|reports|notes|patient|family|wife|husband|daughter|son|ward|team|nurses?|consultant|registrar|reg|surgeons?|oncolog\w+|"
    r"colleagues?|boss|gp|someone|somebody|pacs|scan|scans|images?|films?|ct|mri|system|file|letter|neurolog\w+)))*"
)
"""Whom, or where, somebody has yet to ask."""
BEFORE: Final = patterns.of(
    rf"(?<![a-z'])(?:{_PREVENTED}|(?:unknown|unrecorded|undocumented|unclear|uncertain|unsure|undecided|unconfirmed|awaited|pending|outstanding|"
    rf"missing|still "
    rf"missing|(?:still )?to be (?:clarified|confirmed|checked|"
    rf"established|assessed)|{NOT} {LY}(?:{RECORDED}|known|recorded))\s*:"
    rf"|(?:nobody(?: else)?|no ?one|no-one|none of (?:us|them)|not one \w+)(?: (?!is\b|are\b|was\b)\w+){{0,2}}?(?: (?:has|have|had|can|could|did|"
    rf"does|ever|yet|seems to|appears to|so far|really|"
    rf"actually|formally|bothered to|thought to|been able to|managed to|quite))* (?:{_VERB}|{_KNOW}){_TAIL}"
    rf"|(?:what )?(?:i|we) (?:cannot|can ?not|can'?t|could not|couldn'?t) find(?: (?:for|on|in|at) [\w ]{{1,12}}?)?(?: is| are)? (?:anything|any "
    rf"\w+|something) "
    rf"(?:on|about|regarding)\b"
    rf"|{DO_NOT}{MORE} (?:mention|comment on)\b(?! (?:me|you|it to)\b){_TAIL}"
    rf"|{WRITER}(?: (?!not\b|never\b)\w+){{0,3}}? {DO_NOT}{MORE} {_VERB}{_TAIL}"
    rf"|{WRITER}(?: (?:is|are|was|were|remains?|stays?|keeps?|fell|falls|quite))* (?:silent|blank|mute|vague|unhelpful|quiet|no help|not clear|"
    rf"unclear)(?: (?:{_ABOUT}|when it comes to))?(?!\w)"
    rf"|{WRITER}(?: \w+){{0,2}}? (?:leaves? (?:out|open|blank|unsaid)|left (?:out|open|blank)|omits?|omitted|lacks?|skips?|skipped|ignores?|"
    rf"ignored|misses out|says? nothing|said nothing|"
    rf"(?:gives?|makes?|made|gave|has|have|contains?|offers?|passes|passed|holds?|carries) (?:no {_INFO}|nothing))(?: (?:of|at all|{_ABOUT}))*(?!\w)"
    rf"|no (?:report|note|letter|document|record|scan|study|film)s? (?:comments?|remarks?|says?|mentions?|describes?|speaks?|states?|records?)"
    rf"(?: (?:on|of|about|how|whether))?(?!\w)"
    rf"|(?:{SELF} )?{DO_NOT}{MORE} {_KNOW}(?! {BLADDER_FULL}){_TAIL}"
    rf"|{CANNOT} (?:\w+ly |yet |now )?(?:assess|comment|judge|gauge|tell|say|obtain|determine|establish|ascertain|evaluate|test|examine|measure|"
    rf"interpret|decide)(?! apart| {BLADDER_FULL}){_TAIL}"
    rf"|{SELF}(?: \w+)? {DO_NOT}{MORE} (?:have|got|hold|find|see|seen)(?: (?:any|the|a))? (?:{_INFO}|mri|ct|scan|scans|films?|imaging|images|"
    rf"pathology|biopsy|histology|neurology|letter)\b(?: {_ABOUT})?"
    rf"|{SELF}(?: (?:still|also|currently|simply|just))? (?:do not|don't|dont|did not|didn't) (?:yet |actually |currently )?(?:have|possess)(?! "
    rf"(?:any )?(?:doubts?|concerns?|objections?|problems?))\b"
    rf"|(?:{SELF} (?:\w+ )?|and )(?:have|had|hold|got|was given|were given|were sent|was sent)(?: (?:still|absolutely|currently))? (?:no|"
    rf"nothing)\b(?! (?:doubts?|concerns?|objections?|problems?|hesitation|"
    rf"fear|worr\w+|reason|reservations?|to add|contra\w+|pain|symptoms?|deficits?|weakness|complaints?))(?: {_INFO})?(?: {_ABOUT})?"
    rf"|{SELF} (?:could|can)(?:not| not|n't) (?:find|locate|see|trace)\b(?=[^.;,]*\b(?:in|from|among) (?:the |any of the |my |our |her |his "
    rf")?{PAPER}\b)"
    rf"|{SELF} (?:know|knows|knew) (?:nothing|little)(?: (?:{_ABOUT}))?(?!\w)"
    rf"|{SELF} (?:have|had|got) neither(?!\w)"
    rf"|{SELF} have (?:not|never) (?:yet )?{_PAPER_SEEN}\b"
    rf"|(?:there is |there are |there's |there was |there has been |with |we have |i have |has |have |still |as yet |also |see )*(?:no|nil|not any|"
    rf"without|without any|not a|not a single|not one|little)(?: (?:formal|clear|further|"
    rf"more|specific|written|available|explicit|reliable|separate|proper|other|real|useful|objective|neurological|radiological|definite|"
    rf"particular))* {_INFO}(?: (?:yet|either way|at all|available|given|made|in the \w+|"
    rf"anywhere|on file|from \w+|so far|here|was made|is made|has been made|was given|is given|received|provided|documented|recorded))*(?: "
    rf"{_ABOUT})(?!\w)"
    rf"|(?:there is |there's |there was )?(?:nothing|nil|not a word)(?: (?:is|was|has been|has ever been|were|at all|has yet been|yet))*(?: "
    rf"(?:known|said|recorded|written|documented|stated|mentioned|noted down|reported|put down|"
    rf"available|given|told|clear|to say|in (?:the |my |our )?{PAPER}|on file|back))* (?:on|of|about|re|regarding|concerning|as to)(?!\w)(?! note)"
    rf"|nothing (?:(?:is|was|has been|were) )?(?:known|said|recorded|written|documented|stated|mentioned|reported|available){ENDS}"
    rf"|(?:it )?(?:could|may|might) (?:well )?be that(?!\w)|(?:it is )?(?:possible|conceivable|thinkable) that(?!\w)|for all (?:i|we) know"
    rf"|no (?:formal |proper )?(?:alignment|neuro\w*|exam\w*|posterior elements?|pedicles?|facets?|histology|biopsy|escc(?: grade)?|bilsky(?: "
    rf"grade)?|mri|ct|pain (?:history|score)|fitness|"
    rf"(?:vertebral )?height|grade|imaging|assessment)(?: [a-z]+){{0,2}}? (?:recorded|documented|available|given|on file|yet|described|provided|"
    rf"reported(?! (?:on|at|by) (?:the )?(?:examin|clinic))|in (?:the )?{PAPER})(?!\w)"
    rf"|no {_NAME}(?:available|given|on file|in (?:the )?(?:notes|report|letter))(?!\w)"
    rf"|(?:{SELF} )?(?:are |am |is |was |were |we're |i'm )?(?:still |currently )*(?:awaiting|waiting (?:for|on)|await|awaits|chasing(?: up)?|"
    rf"waiting to hear (?:about|on)|waiting to know|expecting)(?!\w)"
    rf"|(?:{SELF}(?:'d|'ll| will| would| still| also|'ve)* )?(?:(?:still|also|will|would|got) )*(?:need|needs|have yet|must|have|want|has|had|"
    rf"needing|having) to (?:be )?(?:{_ENQUIRE}){_OF_WHOM}(?!\w)"
    rf"|(?:{SELF}(?:'d|'ll| will| would| must| should| shall) |will |must |let me )(?:still |also |just |quickly |first )*(?:be )?"
    rf"(?:{_ENQUIRE}){_OF_WHOM}(?!\w)"
    rf"|{SELF} (?:will )?still (?:need|lack|require|want)(?! to)(?!\w)|(?:we|i) lack(?!\w)|what is missing is|what (?:i|we) (?:lack|do not have|"
    rf"don't have) is|missing (?:is|are)(?= )"
    rf"|awaited (?:for|re|to (?:see|tell|show|settle))(?!\w)"
    rf"|did not get as far as|didn't get (?:as far as|to)|not (?:been )?(?:told|asked|informed|briefed|given|sent)(?: (?:anything|me|us))*(?: "
    rf"{_ABOUT})(?!\w)"
    rf"|(?:please |could you |can you |somebody should |someone should |someone needs to |will |to |must |should |i'll |we'll )*(?:find out|"
    rf"double-?check|check) (?:about|on|whether|if)(?!\w)"
    rf"|(?:not|un|in)(?: |-)?(?:yet |quite |entirely |really |at all )*(?:sure|certain|clear|decided|known|convinced)(?: (?:about|of|on|as to|"
    rf"regarding))?(?! (?:her|him|them) for\b)(?= (?:the|her|his|whether|if|that|how|which|what|any|about|its))"
    rf"|(?:is|are|was|were|the question is|at issue is) (?:undecided|divided|unsure|uncertain|split) (?:on|about|as to|over)(?!\w)"
    rf")"
)
"""Opens a stretch that goes on over the things that nobody told."""
WHETHER: Final = patterns.of(
    r"(?<!regardless of )(?<!irrespective of )(?<![a-z])whether\b(?! (?:sat|sit\w*|stood|stand\w*|upright|lying|lies|flat|supine|walk\w*|rest\w*|"
    r"at rest|in bed|on|moving|mov\w+|up|or not|he is (?:lying|sitting|standing|moving|up|flat)|she is (?:lying|sitting|standing|moving|up|flat))\b)"
    r"|\b(?:know|knows|known|knew|say|says|said|tell|told|tell (?:you|us|me)|sure|certain|state|states|stated|clear|see|seen|find out|out|unsure|"
    r"unclear|uncertain|established?|idea|check|checked|"
    r"asked|ask|doubtful|record|recorded|info|mention|mentioned|judge|determined?|documented|clarified|decide|decided|reported|agreed?|wonder|"
    r"wondering|question) (?P<if>if)\b"
)
LIST: Final = patterns.of(rf"\s*(?:,|/|\+|&)?\s*(?:(?:and|or|nor) )?{_NAME}(?=\s*(?:$|[,;.:)/+&\]]|- |\b(?:but|although|though|however)\b))")
BARE_NAME: Final = patterns.of(
    rf"\s*(?:[ctlsd]\d{{1,2}}:? )?(?:(?:left|right) (?:side )?)?(?:as for |as to |regarding |concerning |re |with regard to |as regards |on "
    rf")?{_NAME}\s*"
)
NAMES_LAST: Final = patterns.of(rf"(?<![a-z]){_NAME}$")
VALUE: Final = patterns.of(
    rf"\d|(?!{_TYPES})(?<!/)(?<! or )(?<! v )(?<! vs )\b(?:lytic|blastic|mixed|sclerotic|normal|intact|destroyed|gone|preserved|spared|clear|fit|"
    rf"myelopathic|no|not|without|nil|better|worse|standing|lying)\b(?!/)"
)
LABEL: Final = patterns.of(
    r"(?:^|(?<=[,;.(/|+&>\n])|(?<= - ))\s*[-*>(]?\s*(?:[ctlsd]\d{1,2}:\s)?(?P<name>(?![ctlsd]\d{1,2}\s*:)[a-z%][\w %/'-]{1,60}?)\s*(?:[:=]|\s-(?=\s)|"
    r"\((?=[^()]*\)?))\s*(?P<said>[^;.\n]*)"
)
_SPEECHLESS: Final = (
    r"(?:intubated|sedated|ventilated|obtunded|unconscious|comatose|aphasic|dysphasic|mute|non-?verbal|confused|delirious|demented|drowsy|"
    r"gcs \d{1,2}|"
    r"(?:severe |advanced |has )*dementia|tracheostomy|language barrier|(?:needs |no |awaiting |without )*(?:an )?interpreter)"
    r"(?=(?:(?:,| and| \+|/) ?(?:intubated|sedated|ventilated|confused|muddled|drowsy))*\s*(?:$|[,;)(?/\]]|(?:so|and) (?:cannot|can't|could not|"
    r"unable)|"
    r"(?:on|in|at) (?:itu|icu|hdu|the ward|present|admission)|since|pt\b|patient\b))"
)
"""Somebody who cannot say what he feels."""
ANSWER: Final = patterns.of(
    r"\W*(?:(?:is |was |has been |still |sadly |sorry |at present |currently |pt |patient |she |he |she was |he was |i |we |the |too |as )*"
    rf"(?:no (?:\w+ )?(?:info\w*|data|comments?|details?|record\w*|mention|results?|documentation|idea|notes?|exam\w*|report|entry|answer|"
    rf"assessment|description|clue)"
    rf"|nothing (?:recorded|documented|on file|said|written|available|in the \w+|known|told|yet|stated|mentioned)|nothing\b(?= (?:in|on) (?:the "
    rf")?(?:notes|file|report|letter))|not (?:yet )?(?:been )?(?:{RECORDED}|in report|in notes|sure|filed|on record)|{UNKNOWN}"
    r"|(?:cannot|can't|cant|unable to|could not|couldn't) (?:be )?(?:assess\w*|tell|say|comment|judge\w*|ask\w*|exam\w*|test\w*|obtain\w*|"
    r"evaluat\w*|determin\w*|describe)"
    r"|(?:don't|do not|dont|didn't|did not) (?:know|ask|have|check|see)|dunno|nobody (?:\w+ )*(?:knows|said|looked|asked|checked|recorded|"
    r"documented|examined|has)\w*|nobody has looked|no ?one (?:knows|looked|asked|said|has)|"
    r"(?:the )?(?:report|notes|letter|ct|mri|scan)\s+(?:does not|doesn't|do not|don't|silent|is silent|are silent|not out|not back|blank)(?: say| "
    r"state| mention| comment| tell)?|"
    r"(?:standing |lateral |plain |formal |repeat )*(?:ct|mri|mr|scan|imaging|report|review|films?|x-?rays?) (?:is |are |has |have |still "
    r")*(?:awaited|"
    r"pending|requested|outstanding|booked|to follow|not (?:yet )?(?:been )?(?:done|performed|available|back|taken))|refused|will "
    r"check|to check|to be (?:checked|done|seen|asked)|missing|blank|nd|indeterminate|not applicable|not assessable|"
    rf"{_SPEECHLESS}|(?:not|never) (?:seen|shown|visible) (?:well|properly|clearly|fully|enough|adequately)|"
    r"(?:cannot|can't|cant|could not|couldn't|unable to|not able to) (?:\w+ly )?(?:see|make out)(?: (?:it|them|this|these|that))?|see report|"
    r"haven't|have not|hasn't|has not (?:been )?(?:asked|examined|seen)))(?![a-z])"
    r"(?! (?:abnormal\w*|significant|of (?:a|any)|change|deficit|finding))"
)
UNASKED: Final = patterns.of(
    r"\b(?:could|can|was|were|is|has|have)?(?:not|n't| not|cannot)? ?(?:yet )?(?:be|been)? ?(?:asked|able to (?:say|tell|describe|answer|give)|"
    r"assessable|examinable|cooperat\w+|rousable)\b|"
    r"\b(?:cannot|can't|could not|couldn't|unable to|not able to|too \w+ to) (?:\w+ly )?(?:say|tell|describe|answer|be asked|be examined|be "
    r"assessed|give (?:(?:an?|any|us|me|much|clear|reliable|pain|of|proper) )*(?:history|account)|characteri[sz]e|be tested|cooperate|examine|"
    r"assess)\b"
)
UNASKED_NEGATION: Final = patterns.of(r"\b(?:not|cannot|can't|couldn't|unable|wasn't|hasn't|isn't|weren't|never|too)\b")
ASKED_OF: Final = patterns.of(rf"(?:^|(?<=[,;.\n(|/])|(?<= - ))\s*(?P<name>{_NAME})\s*[:=(-]*\s*\?+")
QUERIED: Final = patterns.of(rf"(?:^|(?<=[,;.\n(|/]))\s*\?\s?{_NAME}(?=\s*(?:$|[,;.)]))")
STOP: Final = patterns.of(
    r"[;\n|\])]|//+|[-=]>|\s-\s|,|\.(?=\s|$)|:|(?<![a-z])(?:but|however|although|though|whereas|while|because|since|so|except|apart from|yet only|"
    r"otherwise|only that|other than)(?![a-z])"
)
FINITE: Final = patterns.of(r"\b(?:is|are|was|were|has|have|had|shows?|looks?|does|do|did|remains?|denies|reports?|complains?|he|she|it|there)\b")
AND: Final = patterns.of(r"\s(?:and|plus|&)\s")
OR_ITEM: Final = patterns.of(r",\s*(?:or|nor|and)\b|,(?=[^,;.]{0,50},? (?:or|nor)\b)")
KEPT: Final = patterns.of(
    r"\b(?:(?:[ctlsd]|th)\d{1,2}(?:\s?[/-]\s?(?:[ctlsd]|th)?\d{1,2})?|(?:cervical|thoracic|dorsal|lumbar|sacral|thoracolumbar)(?: (?:spine|"
    r"vertebra|\d{1,2}))?|he|she|his|her|him|man|woman|lady|gentleman|male|female|mr|mrs|ms|\d{2,3}[mf])\b"
    r"|(?<=with )(?:known |metastatic )*(?:nsclc|sclc|rcc|hcc|myeloma|lymphoma|melanoma|sarcoma|(?:breast|lung|prostate|renal|thyroid|colon|"
    r"colorectal|ovarian) "
    r"(?:ca|cancer|carcinoma))\b"
)
"""Words that are told even where a thing of theirs is not: the level, and who the patient is."""
SIDED: Final = patterns.of(
    rf"\b(?:left|right|l|r|lt|rt|other|contralateral|opposite|either)\b.*\b{ELEMENT_WORDS}|{ELEMENT_WORDS}.*\b(?:left|right|l|r|lt|rt|other|"
    rf"contralateral|opposite|either)\b|"
    r"^\W*(?:the )?(?:left|right|l|r|lt|rt|other|contralateral|opposite|other side|left side|right side)\b"
)
CUP: Final = patterns.of(
    r"\bprimary(?: site| tumour| cancer)?\s*(?:[:=-]|is|was|remains|still)*\s*(?:not known|not yet known|unknown|unclear|not found|not identified|"
    r"undetermined)|\bunknown primary"
)
QUALIFIES: Final = patterns.of(
    r"\b(?:new(?! patient)|old|older|acute|chronic|age|recent|comparison|previous|prior|how (?:much|old|many|far|long|severe)|further|measured|"
    r"quantif\w+|"
    r"reliabl\w+|which side|one or both|both or one|component|sub-?grade|between)\b"
)
"""Words of a detail: that it is not known leaves the thing itself as it was told, which the readers weigh."""
SIDES_AND_ELEMENTS: Final = patterns.of(
    rf"\b(?:left|right|l|r|lt|rt|both|one|other|contralateral|opposite|either|bilateral|unilateral|side)\b|{ELEMENT_WORDS}|{KEPT.pattern}"
)
UNKNOWN_WORD: Final = "unknown"
UNCONFIRMED: Final = patterns.of(r"(?:is |are )?(?:still )?(?:tbc|to be confirmed|unconfirmed|not (?:yet )?confirmed)")
TYPES_LAST: Final = patterns.of(rf"(?<![a-z]){_TYPES}\s*$")
JOINED: Final = patterns.of(
    rf"(?<![a-z])(?:{_NAME} ?(?:or|nor)|(?:the )?(?:lytic|blastic|sclerotic|mixed) (?:or|vs?|versus)|(?:the )?(?:state|status|involvement|"
    rf"condition|nature|type|character|degree|extent|amount|integrity|appearance|presence) of {_NAME}(?:and|or))\s*$"
)
ESTIMATE: Final = patterns.of(
    r"[^,;.]*,\s*(?:between|about|roughly|perhaps|maybe|approx\w*|some|at (?:least|most)|\d|a (?:third|quarter|half|fifth|tenth)|half|two thirds)\b"
)
