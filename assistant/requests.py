"""Requests about the case in plain words: why, what is known, what is missing, what would change it, a note, a new patient, undo."""

from __future__ import annotations

import re
from typing import Final

from assistant.beginning import NEW


def any_of(*patterns: str) -> re.Pattern[str]:
    """One pattern for several, over text in lower case."""
    return re.compile("|".join(patterns))


def word_of(alternatives: str) -> str:
    """Any of these words, spaces between them, an underscore for a space inside one."""
    return rf"\b(?:{'|'.join(word.replace('_', ' ') for word in alternatives.split())})\b"


BARE_DOSE: Final = (
    r"(?:(?:what|and|so|which|the) )*(?:(?:dose|dosing)(?: (?:and|&|/) (?:interval|frequency|schedule|timing|duration))?(?: (?:must|should|do|shall|"
    r"can) (?:i|we) \w+)?|how much|how often|how many (?:mg|milligrams?)"
    r"|(?:what|how much) (?:do|should|shall|can) (?:i|we) (?:dispense|prescribe|chart|draw up|write up|give)"
    r"|(?:is|was|would) \d+(?:\.\d+)? ?mg (?:be )?(?:ok|okay|right|correct|too much|too little|enough|safe|fine|alright)"
    r"|how often (?:is|does|do|should|can|must|will) (?:it|this|that|he|she|we|i)(?: \w+){0,3})"
    r"(?: (?:then|now|today|please|pls|of (?:it|that|this|those|them)|for (?:him|her|them|(?:my|this|the|our) (?:pt|patient|lady|man|gentleman|"
    r"woman))))*\W*$"
)
"""A dose asked for without its drug, at the end of a turn."""
_OPENS: Final = (
    r"(?:^|(?<=[.!?;:,-] ))\W*(?:(?:but|and|so|ok(?:ay)?|right|well|then|now|hm+|sorry|please|pls|just|fine|fair enough|wait|hang on)\b\W*)*"
)
_OF_THE_CASE: Final = r"(?! (?:about|of|on|for|with) (?!(?:him|her|them|it|this|that|my|our|me|us|the (?:case|patient|lesion)|so far)\b))"
_NOT_PAPERS: Final = r"(?! (?:the |all )?(?:evidence|literature|papers?|reviews?|data|studies|trials?)\b)"
_GOT: Final = r"(?:know|have|hold|held|keep|got|read|understood|understand|noted|recorded|written|gathered|put|taken|registered|told)"
_WHY: Final = any_of(
    rf"{_OPENS}(?:why|how come|explain|on what (?:grounds|basis)|how (?:did |do |d'? ?)(?:you|u|ya) get|show (?:me )?(?:the|your) (?:reasons?|"
    rf"reasoning"
    r"|working|sums?))\b",
    r"\bw(?:h?a|o)t (?:does|did|would) (?:that|it|this)(?: (?:score|total|number|band|class|path))? (?:actually |really )?mean\b(?:,? (?:for|about) "
    r"(?:him|her|them|us|me|this patient|the patient|my patient))?\W*$",
    rf"{_OPENS}really,? (?:no|not|just|only|nothing|never)\b[^.!\n]*\?",
    rf"{_OPENS}(?:is|are) (?:the |that |a |it )?(?:sins |total |score |class |path )?(?:of )?(?:\d+ )?(?:right|correct|sure)\b",
    r"\b(?:would|could|can|will) (?:you|u) (?:kindly |please |just )?(?:explain|tell me|say|clarify) (?:to me )?(?:why|how (?:you|u|it|that|this)|"
    r"the reason\w*)\b",
    r"\b(?:any|a|the) point (?:in|of) (?:(?:a|the|my|our) )?(?:spinal |spine |neuro)?(?:surgeons?|surgical opinion)\b|\b(?:should|does|do) (?:a|the|"
    r"our) (?:spine |spinal )?"
    r"surgeons? (?:need to )?(?:see|look at|review|be (?:called|asked|involved))\b|\b(?:need|want|worth) (?:a|the) (?:spine |spinal "
    r")?(?:surgeon'?s?|surgical) (?:opinion|review)\b|\bneeds? (?:a|the) (?:spine |spinal )?surgeons? (?:to (?:see|look|review)|for|because)\b",
    r"\b(?:does|do|would) (?:[\w']+ ){0,4}?(?:score|total|sins|band|class|number|figure|that|this) (?:[\w']+ ){0,3}?(?:call for|need|require|"
    r"warrant|justify|mean) "
    r"(?:(?:a|the|any|spine|spinal|urgent) )*surg\w+",
    r"\b(?:enough|worth|reason|need|bad enough) (?:to )?(?:bother|call|ring|phone|trouble|bleep|involve|refer|calling|bothering)(?:ing)? (?:the |a |"
    r"to )?"
    r"(?:spin\w+|surgeons?|neurosurg\w*)",
    r"\b(?:do|should|must|shall) (?:i|we) (?:need to |have to )?(?:refer\b(?: (?:him|her|them|it|this|this (?:patient|one))\b)?|send (?:him|her|"
    r"them|it|this|this (?:patient|one))\b)(?: (?:on )?to (?:the "
    r")?"
    r"(?:spin\w+|surg\w+|neurosurg\w*|ortho\w*))?(?: (?:surgeons?|team|service))?(?: (?:now|then))?\W*$",
    r"\bwhat (?:picks|decides|chooses|separates|distinguishes|makes the choice) (?:between )?(?:those|these|them|the)(?: two| 2| options| paths)?\b",
    r"\bwhat(?:'s| is|s) (?:that|it|this|the \w+) based on\b",
    r"^\W*(?:and |what(?:'s| is| are)? )?(?:the |your )?(?:sources?|references?|citations?)\W*$",
    r"\b(?:which|what) (?:one )?(?:of )?(?:(?:those|these|the|them|all) )?(?:\w+ )?(?:weigh(?:s|ed)?|count(?:s|ed)?|contribut(?:es|ed)) (?:the "
    r")?most\b",
    r"\bwhom? (?:should|do|must|shall|can) (?:i|we) (?:speak|talk|turn|refer|go|write) to\b",
    r"\b(?:which|what) (?:papers?|stud(?:y|ies)|sources?|references?|reviews?) (?:is|does|did|are|says?) (?:that|this|it|those|so)(?: (?:come|"
    r"coming|taken))?"
    r"(?: from)?\W*$|\bwho says (?:so|that)\W*$|\bwhere (?:does|did|is) (?:that|this|it) (?:come |coming )?from\W*$|\b(?:source|reference) for "
    r"that\b",
    rf"{_OPENS}(?:(?:what(?:'s| is|s)?|give me|show me) )?(?:the |your )?(?:reasons?|reasoning|rationale|breakdown|working"
    r"|justification)\W*(?:please|pls)?\W*$",
    r"\bbreak (?:it|that|the (?:score|total|points)) down\b|\bhow (?:is|was) (?:it|that|the (?:score|total)) (?:made up|calculated|scored"
    r"|worked out)\b",
    r"\bhow (?:did |do |have )?(?:you|u|we) (?:get|got|gotten|arrived?|came|come(?! off)|reach(?:ed)?|work(?:ed)?|ma[dk]e|calculated?|add(?:ed)?)\b"
    r"(?! (?:on|a grade|an? \w+ (?:score|grade))\b)",
    r"\b(?:biggest|heaviest|highest|largest|main|top) (?:single )?(?:items?|components?|contributors?|drivers?|factor)\b|\b(?:what"
    r"|which)\b[^.?!\n]{0,20}\b(?:driv(?:es|ing)|weighs?|pushes|pulls)\b",
    r"\b(?:show|give|see)(?: me| us)? (?:the|your) (?:arithmetic|maths?|sums?|addition|calculation|points|working|items)\b",
    r"\b(?:which|what) (?:items?|components?|parts?|findings?)\b"
    r"[^.?!\n]{0,15}\b(?:scores?|scored|counts?|counted|gave|gives?|points)\b[^.?!\n]{0,12}(?:\?|$)",
    r"\b(?:walk|talk|take|run) me through (?:it|that|this|your|how|why|the (?:points|score|total|items|sum|reasons?|reasoning|maths?|\d+))\b",
    r"\bwhere (?:does|do|did) (?:the |that |those |all )?(?:\d+|points?|score|total|number) come from\b|\bjustify (?:it|that|this|the \w+"
    r"|your \w+)\b",
)
_CHANGE: Final = any_of(
    r"\b(?:any|some|no) (?:way|chance|scenario)\b[^.?!\n]{0,30}\b(?:(?:un)?stable|indeterminate|change)\b",
    r"\b(?:what|which (?:\w+ )?(?:findings?|facts?|items?|things?|answers?|results?)) (?:else )?(?:would|could|might|will) "
    r"(?:have to )?(?:change|alter|flip|matter|move|shift|swing|sway)\b",
    r"\bwould (?:(?:one|a|another|just|two) )+(?:(?:single|extra|more|further) )*points? (?:(?:more|less|either way|up|down) )*(?:matter|change|"
    r"make a difference|tip|alter)\b",
    r"\bwhich (?:[\w']+ ){0,4}?(?:would|could|might) (?:make|turn|push|take|tip|bring)\b",
    r"\bwhat (?:tips|pushes|moves|takes|puts|brings|would tip|would push) (?:it|this|that|her|him|us|things?)\b|\b(?:what|which|any) (?:(?:one|"
    r"single|other) )+"
    r"(?:thing|finding|item|change)s? (?:would|could|might|will|can) (?:do|change|tip|make|push|move)\b",
    r"\bwhat changes (?:it|this|that)\b|\b(?:anything|something|nothing) (?:that |which )?(?:would|could|might) (?:change|alter|flip)\b",
    r"\bwhat (?:would|could|might)(?: have| 've)? (?:ma[dk]e|turn(?:ed)?|push(?:ed)?|tip(?:ped)?|bring|brought|moved?|take|taken|shift(?:ed)?"
    r"|swing|swung|get|got) "
    r"(?:it|this|that|her|him|them|you|the \w+|my patient)\b",
    r"\bhow (?:close|near|far) (?:is it |is (?:she|he|this) |from )?(?:to|from|off)\b",
    r"\b(?:would|does|will) it take (?:much|a lot|many points)\b|\bwhat (?:would|does|will) it take\b",
    r"\bwhat (?:would|must|has to|have to|needs? to) (?:have to |need to )?(?:be different|happen|change|turn up|show up|appear|be found)\b",
)
_MISSING: Final = any_of(
    r"\bwhat\b(?: [\w']+){0,2} do (?:you|u|we) lack\b|\bwhich (?:\w+ )?(?:findings?|facts?|items?|details?|bits?)\b"
    r"[^.?!\n]{0,20}\b(?:lack|need|want|miss)\b",
    r"\b(?:got|have|is that|is this) (?:everything|enough|all)(?: (?:that )?(?:you|u) (?:need|want)|\W*$)",
    r"\bwhat(?:'?s| is| else is)? ?(?:still )?(?:missing|needed|lacking|required|outstanding)\b(?! (?:for|to|before|after|in"
    r"|with)\b(?! (?:the|her|his|a|my) (?:whole |full |final |complete |real )?"
    r"(?:sins|noms|score|path|answer|total)))",
    r"\b(?:what|which|anything|something)\b(?: [\w']+){0,3}? (?:still )?(?:missing|lacking|outstanding|unknown|left to (?:ask|find out|know)"
    r"|unanswered)\b",
    r"\b(?:what|which)(?: \w+)? (?:you|u) (?:still |also )*(?:need|want|miss|require)\b(?! to (?:treat|do|give|operate))",
    r"\bwhere are (?:the|your|our) gaps\b|\bwhat(?:'s| is|s| are)? (?:the |your )?gaps\b|\b(?:you|u)(?: are|'re) (?:still )?short of\b",
    r"\bwhat (?:else |more |other \w+ )?(?:do|would|will) (?:you|u|we) (?:still |also )?(?:need|want|require|like)\b(?! (?:to (?:treat|do"
    r"|give|operate)))",
    r"\bwhat (?:info\w*|facts?|findings?|details?|bits?|data) (?:\w+ ){0,3}(?:need|want|require|lack|miss)\w*",
    r"\b(?:do|would) (?:you|u) (?:still )?(?:need|want) (?:anything|something|any ?more|more|to know)\b|\banything (?:else|more) (?:you"
    r"|u) (?:need|want)\b",
    r"\bwhat (?:should|must|do) i (?:still |need to |have to )*(?:ask|find out|tell you|give you|examine|check|look (?:up|for|at|out for))\b|\bwhat "
    r"am i (?:missing|forgetting|leaving out)\b",
    r"\bwhat else\b|\bwhat(?:'?s| is| are)? (?:still |left |now )?open\b(?! (?:surgery|fixation|stabili))|\bwhat (?:would |will |could )?settles? "
    r"(?:it|this|that)\b",
    r"\bwhat (?:have|has|did|havent|haven't|didnt|didn't)(?: not|n'?t)? i (?:not )?(?:told|tell|give|given|said|say|mention\w*)(?: (?:you|u))?\W*$",
    r"\bwhat (?:dyou|d'you|d'ya|dya|do ya) (?:still |also )?(?:want|need)\b|\bha(?:ve|s) i (?:left|missed|forgotten) (?:anything|something)\b",
)
_KNOW: Final = any_of(
    r"\bwhat\b[^.?!\n]{0,20}\b(?:did|have) i (?:already |just )?(?:give[n]?|told|tell|say|said|typed?)\b"
    r"|\bwhat i(?:'ve| have)? (?:already |just )?(?:gave|given|told|said|typed)\b",
    rf"\bwhat(?: all)?(?:'ve| have| do| did| has| had|ve)? (?:you|u|ya|we|i)(?:'ve| have|ve)? (?:all )?(?:actually |still )?{_GOT}\b(?: (?:down|so "
    rf"far|now"
    rf"|in|on (?:file|record|the (?:record|system))))*{_OF_THE_CASE}",
    rf"\bsummar(?:y|ise|ize)(?: the case| what)?\b{_OF_THE_CASE}{_NOT_PAPERS}|\b(?:recap|sum (?:it |that |this |her |him )?up)\b{_OF_THE_CASE}",
    r"\b(?:read|play|say|repeat) (?:it|that|this|the case|everything) back\b|\bremind me (?:what|where|of (?:the|this|my) (?:case|patient"
    r"|facts|findings))\b"
    r"(?! (?:the papers|the evidence|dose))",
    r"\bcase so far\b|\b(?:list|show)(?: me)? (?:the|your|all|her|his|my)(?: \w+)? (?:facts|findings|case)\b(?! (?:of|in|report))"
    r"|\bwhat (?:info\w*|facts|findings|details|data) (?:do|have) (?:you|u|we) (?:have|got|hold|know)\b"
    r"(?! (?:on|about|for) (?!him|her|them|this|it|my))"
    r"|\bwhat(?:'s| is|s) on (?:file|record)\b",
    rf"\b(?:which|what) (?:primary|histology|tumou?r|level|lesion type|grade|escc|ecog|kps|karnofsky|asa|age|weight|creatinine|"
    rf"pain|alignment|collapse|fitness)(?: grade| score)? "
    rf"(?:have|did|do|has) (?:you|u|we|i) (?:actually )?{_GOT}\b{_OF_THE_CASE}",
    r"\bwhat (?:are|were) (?:you|u|we) (?:now |currently |actually )?(?:count|scor|us|tak|assum|putt|hav)ing (?:for|as|down for|down as) "
    r"(?:(?:the|his|her|its|my) )*(?:pain|alignment|collapse|lesion|level|location|histology|escc|grade|posterior\w*|pedicles?)\b",
    rf"\b(?:repeat|list|show|tell|give|say)(?: me| us| back)? (?:back )?(?:everything|all)(?: that| which)? (?:you|u)(?:'ve| have)? (?:{_GOT}|"
    rf"stored|saved|kept)\b",
    rf"\b(?:which|what) (?:levels?|facts?|findings?|details?|data|things?)\b[^.?!\n]{{0,20}}\b(?:{_GOT}|stored|saved|kept)\b{_OF_THE_CASE}",
    r"\bremind me of (?:the|his|her|its|their|my|our) (?:\w+(?:,| and) )?(?:level|score|sins|grade|findings|numbers?|total|histology|primary)\b",
    r"\bwhere (?:are|were) (?:we|you|things)(?: (?:up to|at|now|with (?:him|her|this|it|the case)))*\W*$|\bwhere have (?:we|you) got to\b",
    r"\bwhat(?:'s| is|s) the (?:case|story|picture)(?: (?:so far|now|again))?\W*$",
)
_OUR: Final = r"(?:(?:a|an|the|my|our|his|her|your) )?"
_IT: Final = (
    r"(?:(?:both(?: (?:levels|lesions|sites|mets|of them))?|it|that|this|him|her|them|everything|the (?:case|lot|whole thing)"
    r"|all (?:of )?(?:it|that|this))(?: all)?)"
)
_PAPER: Final = r"(?:notes?|letter|summary|entry|records?|write-?up|paragraph|chart|handover|referral|proforma|epr|lines?|sentence)"
_READER: Final = (
    r"(?: (?:for|to) (?:the |my |our |his |her )?(?:[\w-]+ ){0,2}(?:mdt|round|notes?|theatres?|boss|consultant|surgeons?|surgical|oncolog\w+|team|gp"
    r"|records?|file"
    r"|chart|meeting|handover|registrar|clinic|radiolog\w+|letter|entry|tomorrow|list|spinal|neurosurg\w+|me|us)\b)?"
)
_NOTED: Final = (
    r"(?: (?:covering|on|for|about|of|with|including|please|pls|now|then|both|all|the|this|that|these|him|her|it|them|everything|two|three|case"
    r"|patient|pt|levels?|lesions?|mets?|sites?|so far))"
)
_NOTE: Final = any_of(
    rf"\b(?:write|type|draft|doc|document|chart|dictate|print|word) {_IT}(?: (?:up|down|out))?{_READER}(?=\s*(?:$|[,.;!?]|please|pls|now|then|in "
    rf"|as |for ))"
    rf"(?:(?: please| pls| now)*,? (?:in|as|into) {_OUR}(?:[\w-]+ ){{0,2}}{_PAPER}{_READER})?",
    rf"\b(?:put|pop|get|jot|stick|turn|make|paste|copy|enter|record|log|have|want|need|like|add|stick|summar\w+) {_IT}(?: down)? (?:in|into|as"
    rf"|onto|on|to) {_OUR}(?:[\w-]+ ){{0,2}}"
    rf"{_PAPER}{_READER}",
    rf"\b{_OUR}(?:short|quick|brief|little|proper|formal) (?:[\w-]+ ){{0,2}}(?:note|letter|summary)\b{_READER}",
    r"\b(?:one|two|1|2)[- ]?liner\b",
    rf"\b{_OUR}(?:\w+ )?{_PAPER}(?: please| pls)? (?:for|to) (?:the |my |our )?(?:[\w'-]+ ){{0,2}}(?:notes?|kardex|mdt|round|boss|consultant|"
    rf"surgeons?|oncolog\w+"
    rf"|team|gp"
    r"|records?|file|chart|meeting|handover|registrar|clinic|report|letter)\b",
    r"\b(?:write|make|give me|draft|generate|produce|create|need|do|type)\b[^.\n]{0,25}\b(?:note|letter|summary for the notes)\b(?! that\b)",
    r"\bwhat (?:do|should|shall|can) i (?:write|put|document|chart) (?:down )?(?:in|on) (?:the |his |her |my )?(?:notes?|chart|record|file|epr)\b",
    r"\bconsult(?:ation)? note\b|^\W*(?:(?:a|one|the|and|now|then|ok|just|short|full|brief) )*(?:note|write-?up|letter)"
    rf"{_NOTED}*\W*$",
)
_WORST: Final = any_of(
    r"^\W*(?:(?:and|so|ok|now|please|can you|could you) )*compare (?:them|both|these|those|the (?:two|three|levels|lesions)|it all|"
    r"all)\b[^?]{0,20}\W*$",
    r"\bwhich (?:one |level |lesion |of (?:them|these|the (?:two|2|three|3|levels|lesions)) )?(?:needs?|wants?|deserves|worries|should (?:go|come|be "
    r"\w+)) [^?]{0,40}"
    r"\b(?:more|most|first|sooner|soonest)\b(?: urgently)?\W*$",
    r"\bwhich (?:one |level |lesion |vertebra |of (?:them|these|the (?:two|2|three|3|levels|lesions)) )?(?:is|looks|would be) (?:the )?"
    r"(?:worse|worst|(?:more|most) (?:unstable|urgent|severe|dangerous|worrying|pressing)|less stable|least stable"
    r"|(?:(?:bigger|biggest|greater|main|real|more of a|most of a) )?(?:problem|worry|concern|issue|trouble|threat))"
    r"(?: (?:one|then|now|overall|off|here|again|please|pls|would you say|of (?:them|these|the (?:two|2))))*\W*$",
    r"\bwhich (?:one |level |lesion |of (?:them|these|the (?:two|2|three|3|levels|lesions)) )?(?:scores?|is|ranks?|rates?|comes out) (?:the )?(?:more"
    r"|higher|highest"
    r"|most)\W*$",
    r"\bwhich (?:one |level |lesion |of (?:them|these|the (?:two|2|three|3|levels|lesions)) )?(?:(?:should|would|does|do) )?(?:worr(?:y|ies)|"
    r"bothers?|scares?|"
    r"concerns?) (?:you|me|us|(?:the|a|our) (?:\w+ )?\w+?)(?: (?:more|most|first))?\b[^?]{0,16}"
    r"\W*$|\bwhich (?:one |level |lesion |of (?:them|these|those|the (?:two|2)) )?(?:would|should|do|shall) (?:you|we|i) "
    r"(?:treat|fix|do|tackle|operate on|stabili[sz]e|worry about)\b[^?]{0,20}"
    r"\W*$",
    r"^\W*(?:(?:and|so|ok|right|what(?:'s| is|s)?|which(?: one)?(?: is|'s)?|who(?: is|'s)|show me|give me|is|now) )*(?:the )?"
    r"(?:worse|worst|(?:more|most) (?:unstable|severe|dangerous|worrying)|least stable|highest scor\w+|scores? (?:the )?(?:highest|most|worst))"
    r"(?: (?:one|level|lesion|off|site))?(?: (?:of|out of|between|among) (?:the |these |those )?(?:two|three|four|lot|them|all|both|bunch|levels"
    r"|lesions))?\W*$",
)
_AGAIN: Final = any_of(
    r"^\W*(?:(?:and|so|but|ok|now|right|then)\W+)*(?:for )?(?:her |him )?as (?:she|he|it) (?:(?:actually|really|currently) )?(?:is|stands)\b(?: "
    r"now)?,? [^.!]{0,30}\?",
    r"\b(?:real|actual|honest|true|final|current|corrected) (?:answer|result|verdict|one|case|patient)\b",
    r"\b(?:did|has|have) (?:(?:that|it|this|the|his|her|either|any) )*(?:(?:sins|noms) )?(?:class|band|score|total|path|grade|answer|result|anything|"
    r"it|that|this|classes|scores)(?: (?:of|for|at) \w+)?(?: (?:really|actually|now|even))* chang(?:e|ed)\b(?!.*\b(?:if|when|since|after|over)\b)",
    r"\b(?:does|did|has) (?:that|it|this|the (?:addendum|new \w+|report|correction|update|scan|mri|ct)) (?:really |actually |now )?chang(?:e|ed) "
    r"(?:(?:the|his|her|my|our) )?(?:class|category|band|score|total|path|noms|"
    r"sins"
    r"|anything|things|treatment|plan|management|much)\b(?!.*\bif\b)",
    r"^\W*(?:so|and|well|then|and so)\W*$",
    r"\bwhat (?:still |now )?(?:stands|holds|applies) (?:for (?:him|her|them|this patient|the patient)|then|now|as it is)\W*$",
    r"\bwhat (?:am i|are we|is) left\b|\bwhere (?:does|do) (?:that|this|it|we|i) (?:leave|stand)\b",
    rf"{_OPENS}(?:what|where|how)\b[^.?!]{{0,25}}\bas (?:things|it|she|he|this) (?:(?:actually|really|currently|truly) )*(?:stands?|is)\b",
    r"^\W*(?:(?:and|so|but|ok|now|right|then|back to) )*(?:her|him|the (?:patient|case)|it|me)? ?as (?:she|he|it|they|things|the case|the patient) "
    r"(?:(?:actually|really|currently|truly) )*(?:is|are|stands?)(?: (?:now|today|again|then|please|in reality))*\W*$",
    rf"{_OPENS}(?:redo|again|recalculate|rescore|re-?run|update)(?: (?:it|that|them|please|pls))*\W*$",
    rf"{_OPENS}(?:so )?(?:what(?:'s| is|s)? )(?:it|she|he|the (?:answer|verdict|result|upshot|bottom line))(?: at)?(?: now| then| again)?\W*$",
)
_UNDO: Final = any_of(
    r"^\W*(?:(?:please|no|sorry|oops|wait)\W+)*(?:undo|scratch|scrap|take back|revert)(?: (?:that|this|it|the last (?:one|turn|line)))?\W*$",
    r"^\W*(?:(?:please|no|sorry|oops|wait)\W+)*(?:undo|scratch|scrap|take back|cancel|ignore|disregard|forget|strike|never ?mind)"
    r" (?:that|what i (?:just )?said|(?:that|the|my) last (?:one|turn|line|bit|message|thing))\W*$",
    r"^\W*(?:no|sorry|oops)?\W*(?:that|it) (?:was|is) (?:about |for |of )?(?:the |an?)?(?:other|wrong|different|another) (?:patient|pt|case)\W*$",
    r"^\W*(?:(?:no|sorry|oops|wait|argh|ah|oh|damn|hang on|shit)\W+)*wrong (?:patient|pt|case|person|lady|man|woman|chap|bed)\W*(?:sorry|oops)?\W*$",
)


REQUESTS: Final = {
    "why": _WHY,
    "change": _CHANGE,
    "missing": _MISSING,
    "know": _KNOW,
    "note": _NOTE,
    "new": NEW,
    "undo": _UNDO,
    "worst": _WORST,
    "again": _AGAIN,
}
"""What may be asked of the case, each with the words for it; run over text in lower case."""
