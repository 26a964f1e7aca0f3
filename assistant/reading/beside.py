"""Beside a finding: whether the words just before or just after it deny it, leave it open, or let it stand.

What the rest of the sentence denies, over lists and asides, is read in `denial`.
"""

from __future__ import annotations

import re
from typing import Final

from assistant.reading import patterns
from assistant.reading.mention import NO, denied
from assistant.reading.wording import either

_EVIDENCE: Final = either(
    "evidence sign signs suggestion suspicion feature features indication hint hints trace traces finding findings symptom symptoms proof "
    "picture appearance appearances element degree focus area"
)
_SHOW: Final = either(
    "show* demonstrat* reveal* find found see seen saw identif* detect* suggest* support* indicat* have has get got getting contain* display* "
    "elicit* cause* causing produce* producing result*"
)
_NOT: Final = r"(?:\b(?:not|never|cannot|isnt|didnt|doesnt|no longer)\b|n't\b|\b(?:failed|fails|failing|unable) to\b)"
_ENDS: Final = either(
    "but however with has show shows showed except only is are was were now apart_from other_than although though csf because_of due_to"
)
_FEW: Final = r"(?:[\w-]+\s+)"
_DENIED_BEFORE: Final = patterns.of(
    rf"(?<![a-z]){NO}\s+{_FEW}{{0,4}}?{_EVIDENCE}(?: of| for| to suggest| to support| suggesting| suggestive of)?\s+{_FEW}{{0,3}}$"
    rf"|\bnothing\s+(?:to|that|which|suggest\w*|indicat\w*)\s+{_FEW}{{0,3}}$"
    rf"|{_NOT}\s+{_FEW}{{0,2}}?(?:be )?{_SHOW}\s+{_FEW}{{0,3}}$"
    rf"|(?<![a-z]){NO}(?![a-z])(?:(?!\b{_ENDS}\b)[^.;:]){{0,60}}(?:\b(?:or|nor)\s+|/){_FEW}{{0,3}}$"
    r"|(?:^|[-,/(])\W*(?:no|none|nil|absent|excluded|ruled out|denied|denies|negative|not (?:seen|present|found|identified|demonstrated))\s*:\s*$"
)
_DENIED_AFTER: Final = patterns.of(
    r"\s*(?:[:=(\[]\s*)?(?:(?:is|are|was|were|has|have|had|been|be|can|could|which|that|clinically|formally|also|all|both|now|looked|sought|checked|"
    r"tested|considered|suspected|queried|for|and|but)\s+)*(?:ruled out|excluded|negative|neg\b|-ve\b|"
    r"absent(?! (?:anal|rectal|sphincter|saddle|perianal|power|reflex\w*|jerks?|sensation|tone|ankle|knee|bladder|plantar|abdominal)\b)|none\b|"
    r"nil\b|denied|downgoing|not "
    r"(?:seen|"
    r"present|elicited|found|there)|no\b(?=\s*(?:$|[)\],/]))|n\b(?=\s*(?:$|[)\],/]))|0\b(?=\s*(?:$|[)\],/])))"
    r"|\s+(?:(?:has|have|is|now|completely|fully|entirely|all|totally|since)\s+)*(?:resolved|disappeared|vanished|cleared)\b(?! (?:part|incompl))"
    r"|\s+(?:(?:there|he|she|patient|pt) (?:is|are|was|has|had)|(?:we|i) (?:find|found|see|saw)) (?:not|none|no)\b(?=\s*(?:$|[.,;]))"
    r"|\W{0,3}(?:(?:was|is|ticked|entered|recorded) )*(?:by|in) (?:error|mistake)\b|\s*:\s*-+\s*$|\s*(?:isn't|isnt|wasn't) (?:there|seen|present|"
    r"evident|found)"
    r"|\s*(?:,|and|or|nor) [a-z ]{0,30}?(?:have been|were|are) (?:clinically |formally |also |all |both )*(?:ruled out|excluded|absent|denied)"
)
_NOT_EXCLUDED: Final = patterns.of(
    r"(?:(?<!able )(?<!enough )(?<!managed )(?<!used )\bto|\bunable to|\bnot|n't|\bcannot|\bnever|\bmust|\bshould|\bplease|\byet|\bneeds?)\s+"
    rf"{_FEW}{{0,2}}?(?:exclud\w*|rul\w+ out)\b:?\s*{_FEW}{{0,3}}$"
)
_SUSPECTED: Final = patterns.of(
    r"(?:\b(?:possibl[ey]|probabl[ey]|query|queried|suspected|suspicious (?:of|for)|equivocal(?: for)?|threatened|impending|suspicion of|googled|"
    r"read (?:up )?(?:on|about)|"
    r"afraid of|scared of|frightened of|warned (?:\w+ )?(?:of|about)|(?:discussed|explained) the|risks? of|asks? about|asked about)\s+|\?\s*)"
    rf"{_FEW}{{0,2}}$"
)
_OPEN_AFTER: Final = patterns.of(
    r"\s*\?|\s*(?:[:=]\s*)?(?:(?:is|are|was|were|has|have|had|can|could|be|been|remains?|still|yet)\s+)*(?:"
    r"(?:not|never|cannot|yet|to|must|should|needs?|requires?)(?: (?!seen|present)[a-z]+){0,3}? (?:exclud\w+|rul\w+ out)\b"
    r"|neither (?:\w+ )?(?:confirmed|proven|proved|established) nor\b|n't (?:[a-z]+ ){0,2}(?:exclud\w+|rul\w+ out)\b"
    r"|(?:possible|pending|awaited|uncertain|equivocal|unclear|unknown|queried|suspected|not (?:yet |been |formally |fully |properly )*(?:assess\w*|"
    r"certain|clear|known|sure|examined|tested|documented|recorded|described|mentioned|stated|commented|imaged|covered))\b"
    r"(?! (?:and|but) (?:\w+ )?(?:excluded|ruled out|not|absent)))"
)
_REACH: Final = 90


def stands(text: str, match: re.Match[str], reach: int) -> bool | None:
    """True for a finding that stands, False for one denied, None for one left open; a bare denial before it counts `reach` characters."""
    before, after = text[max(0, match.start() - _REACH) : match.start()], text[match.end() :]
    if _NOT_EXCLUDED.search(before) or _OPEN_AFTER.match(after):
        return None
    if denied(text, match, reach) or _DENIED_BEFORE.search(before) or _DENIED_AFTER.match(after):
        return False
    return None if _SUSPECTED.search(before) else True
