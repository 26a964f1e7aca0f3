"""Pain behaviour: mechanical, occasional and not mechanical, none; pain without character stays both of the first two."""

from __future__ import annotations

import re
from typing import Final

from assistant.reading.mention import DOUBT, Mention, one, several

_LOAD: Final = (
    r"(?:stand\w*|sit\w*|walk\w*|mov(?:e|es|ed|ing|ements?)\b|motion|load\w*|bend\w*|lift\w*|turn\w*|rotat\w+|nod\w*|upright|weight[- ]?bear\w*|gets? up|getting (?:up|out|off|into)|cough\w*|activit\w*|active|transfer\w*|rising|rises|roll\w*"
    r"|climb\w*|stairs?|postur\w*|position\w*|out of (?:a |the )?(?:bed|chair|car)|exert\w*|effort|carrying|driving|jolt\w*|bump\w*|twist\w*|flexion|extension|raises? (?:his|her|the) head|lifting (?:his|her) head|on (?:his|her) feet|ambulat\w+|mobilis\w+|mobiliz\w+|strain\w*|worse through the day)"
)
_REST: Final = r"(?:lying|lies|lie|laying|supine|flat|recumb\w+|in bed|bed ?rest|rest in bed|lay|reclin\w+|horizontal|on (?:his|her) back|rest(?:ing|s)?\b)"
_PAIN: Final = r"(?:pain\w*|ache\w*|aching|hurts?|hurting|sore\w*|discomfort|agony|tender\w*)"
_WORSE: Final = r"(?:worse\w*|worst|aggravat\w+|exacerbat\w+|brought on|comes?(?: on)?|provok\w+|trigger\w+|increas\w+|sharp|only|severe|bad|builds?|starts?|flares?|stabbing|jabs?|precipitat\w+|reproduc\w+|with|on|when|during|after)"
_BETTER: Final = r"(?:eas\w+|reliev\w+|relief|settl\w+|better|improv\w+|gone|goes?(?: away| off)?|disappear\w*|absent|none|nil|lifts?|comfortable|vanish\w*|subsid\w+|abates?|fine|free|no pain|painless|resolves?|stops?|less|nothing|relent\w*|off)"
_NOT: Final = r"(?:not|no|non|un|without|nor|isn't|never|neither|irrespective of|regardless of|independent of)"

_UNRELATED: Final = re.compile(
    rf"\b(?:not|un|never|no|without|nor|irrespective|regardless|independent)[ -]?(?:really |clearly |particularly |obviously )*(?:related|relation|relationship|relat\w+|link\w*|worse\w*|affected|influenced|changed?|provoked|aggravated|brought on|due|with|on|by|of|when|a matter of)?(?: \w+){{0,3}}? ?(?:to|by|with|on|when|of)? ?(?:\w+ )?(?:{_LOAD}|mechanical)(?:(?:,| or| and| nor) (?:by |with |on |to )?(?:{_LOAD}))*"
)
_SAME: Final = re.compile(rf"\b(?:same|constant|unchanged|no (?:better|worse|different|change))\b[^.;]{{0,30}}\b(?:{_REST}|{_LOAD})[^.;]{{0,25}}\b(?:{_LOAD}|{_REST})")
_NOT_MECHANICAL: Final = re.compile(r"\b(?:non|not|no|isn't|nothing|without)[ -]?(?:a |any |of |clearly |really |truly )*(?:mechanical|mech)\b(?: \w+)?|\bnonmech\w*|\bbiologic(?:al)?(?: type)? (?:pain|ache)")
_MECHANICAL: Final = (
    re.compile(rf"\bmechanical(?:[- ](?:type|back|neck|axial|low|lower|thoracic|lumbar|cervical|spinal|in nature|sounding))*(?: {_PAIN})?"),
    re.compile(rf"\b(?:{_PAIN}|{_WORSE})\b[^.;]{{0,60}}?\b(?:{_WORSE})?[^.;]{{0,25}}?\b{_LOAD}"),
    re.compile(rf"\b{_BETTER}\b[^.;,]{{0,30}}?\b{_REST}"),
    re.compile(rf"\b{_REST}\b[^.;,]{{0,20}}?\b{_BETTER}"),
    re.compile(rf"\b(?:cannot|unable to|can't|cant|can barely|can hardly|could not|not able to|won't)\b[^.;]{{0,12}}\b{_LOAD}[^.;]{{0,25}}\b(?:{_PAIN}|without)"),
    re.compile(rf"\b{_PAIN} (?:is |that is |which is |clearly )?positional|\bpositional\b|\bmovement[- ]related|\bload[- ]?(?:related|dependent)|\bpostural {_PAIN}"),
)
_OCCASIONAL: Final = re.compile(
    rf"\b(?:night(?:[- ]?time)?|nocturnal|nightly)\b[^.;]{{0,20}}?\b{_PAIN}|\b{_PAIN}\b[^.;]{{0,30}}?\b(?:at night|by night|nocturnal\w*|night|nights|in the night)\b|\boccasional\w*\b[^.;]{{0,40}}?\b{_PAIN}"
    rf"|\b{_PAIN}\b[^.;]{{0,20}}?\boccasional\w*|\b{_PAIN} (?:only )?(?:now and (?:then|again)|now \+ then|at rest|on and off|intermittent\w*)|\b(?:constant|dull|intermittent|vague|mild|background|gnawing|low-grade)(?: \w+)? (?:{_PAIN})|\bwak(?:es|ing|en\w*) (?:him|her|the patient|from sleep|at night)"
)
_NONE: Final = re.compile(
    rf"\b(?:no|nil|denies|denied|without|not in|zero|never any|not had any|free of|not complaining of|does not have|has not had|hasn't any)\b(?: (?:any|real|current|significant|back|neck|axial|local|spinal|focal|low|lower|thoracic|lumbar|cervical|of|or|night|rest|complaints?|the))* {_PAIN}(?: or tenderness)?(?: at all| whatsoever)?"
    rf"|\bpain[- ]?(?:free|less)\b|\bpainless\b|\basymptomatic\b|\b{_PAIN}\s*(?::|=|-|is|score|score:)?\s*(?:none|nil|zero|absent|0/10|0\b|free|denied)|\b(?:vas|nrs)\s*:?\s*0\b|\bnot (?:painful|sore|tender)\b|\bnothing hurts\b|\bdoes(?: not|n't) hurt"
)
_ANY: Final = re.compile(rf"\b{_PAIN}")
_UNSPOKEN: Final = re.compile(rf"\b{_PAIN}\b[^.;,\n]{{0,25}}(?:not (?:documented|stated|recorded|assessed|known|mentioned|asked)|unknown|\?\?|n/a|unclear whether (?:any|there)|history not)")
_ELSEWHERE: Final = re.compile(rf"\b(?:chest|abdominal|hip|knee|shoulder|leg|arm|radicular|head|calf|joint|throat|rib|groin|thigh)\s?{_PAIN}|\b{_PAIN} ?relief\b|\b(?:exam|examination) limited by pain")


def find(sentence: str, at: int) -> list[Mention]:
    """Mentions of pain in one sentence that starts at `at`; a clear pattern wins over pain without character."""
    if _UNSPOKEN.search(sentence):
        return []
    text = _blanked(sentence, _ELSEWHERE)
    apart = _UNRELATED.search(text) or _SAME.search(text) or _NOT_MECHANICAL.search(text)
    rest = _blanked(_blanked(_blanked(text, _UNRELATED), _SAME), _NOT_MECHANICAL)
    found = next((m for pattern in _MECHANICAL if (m := pattern.search(rest))), None)
    if found and not (apart and found.re is _MECHANICAL[1]):
        return [] if DOUBT.search(sentence[found.start() :][:60]) and "pain" in sentence and "possibl" in sentence else [one("pain", "mechanical", found, at)]
    if apart and (_ANY.search(text) or "mechanical" in apart[0]):
        return [one("pain", "occasional", apart, at)]
    return _plain(rest, at)


def _plain(text: str, at: int) -> list[Mention]:
    if occasional := _OCCASIONAL.search(text):
        return [one("pain", "occasional", occasional, at)]
    if none := _NONE.search(text):
        return [one("pain", "none", none, at)]
    if anything := _ANY.search(text):
        return [several("pain", frozenset({"mechanical", "occasional"}), anything, at)]
    return []


def _blanked(text: str, pattern: re.Pattern[str]) -> str:
    return pattern.sub(lambda match: " " * len(match[0]), text)
