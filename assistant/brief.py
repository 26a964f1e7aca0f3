"""Brief: a turn, or a part of one, made of nothing but small words and words for a result asks about the case, whatever their order.

"class?", "new score?", "so is it stable", "which path then", "and as things stand today?": no phrase is listed, only the words
that such a turn can consist of. One word of the literature ("what counts as unstable?") makes it a question to the papers.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from assistant.reading.wording import words

if TYPE_CHECKING:
    from assistant.intent import Intent

_RESULTS: Final = {
    "sins": re.compile(
        r"s[il]n[sz]|scor(?:e[sd]?|ing)|totals?|totall?ed|points?|pts|tally|figure|number|range|class|classed|classified|category|band|bracket"
        r"|(?:un)?stable|(?:in)?stability|indeterminate|borderline|impending"
    ),
    "escc": re.compile(r"escc|bilsky"),
    "noms": re.compile(
        r"n(?:om|mo)s|path|paths|way|pathway|arm|route|branch|row|plan|treatment|management|option|options|advice|recommend(?:ed|ation|ations)?|suggestion"
    ),
}
_SMALL: Final = frozenset(
    words(
        "letter letters note notes file chart mdt board record records form meeting handover least most definitely certainly surely truly maybe "
        "perhaps anyway n a about actual actually add added adds adjusted after "
        "again ah all alright altogether am amount an and any anything are as at "
        "back be been before being bit boss both bottom but by calc calculate calculated call can case changed changing cheers class "
        "come comes compute consultant correct corrected could count cumulative current currently d did didn't didnt different "
        "differently do does doesn doesn't doesnt doing done each either else end entire er exactly fair far fellow final fine first "
        "fits for former from fully get gets gimme give given go goes going good grand great guy guys had hadn't has hasn't hasnt have "
        "haven't havent having he help hence her here higher him his hm hmm how however hypothetical hypotheticals i if in into is "
        "isn't isnt it its itself jumped just know lady lands last latter leave leaves left lesion lesions let level levels like ll "
        "look looking looks lot lower m make makes making man many me middle mind moment more move teach teaches moved moves moving much my need "
        "needs "
        "new next no nothing now of ok okay old on once one ones only or other our ours out over overall patient please pls present "
        "presently pt put puts quick quickly rather re real reality really recalc recalculate recap recompute reg registrar remain "
        "remaining remains remind repeat rescore result results revised right run s same say second she shift shifted shifts should "
        "show sit sits so some somebody someone sorry spine stand standing stands state status stay stayed stays still summarise "
        "summary suppose sure ta take tell thank thanks that the their them then there these they thing things think third this those "
        "three thus till time to today tonight too top total tumour two u unchanged under until up updated upper upshot ur us ve "
        "verdict vertebra wanted wants was wasn't wasnt we well were what what's whats where wheres which while whole will with won't "
        "wont work worked works would ya yeah yep yes yet you your"
    )
)
_POINTING: Final = frozenset(words("lytic blastic painful painless collapsed thoracic lumbar cervical sacral"))
"""Words that stand for a lesion only where one of several is pointed to."""
_ASKS_STATE: Final = re.compile(
    r"\b(?:stands?|standing|status|today|tonight|now|present(?:ly)?|current(?:ly)?|verdict|result|results|upshot|(?:re)?calc\w*)\b"
)
_REFERS: Final = re.compile(r"\b(?:that|it|this|she|he|her|him|they|them|we|us|overall|all)\b")
"""What a part points to that follows an answer on the case."""
_STATES: Final = re.compile(
    r"^\W*(?:(?:so|and|ok|okay|right|but|well|then|thanks|fine|good|great|now|remind me|tell me)\W+)*(?:(?:and|so|but) (?:now|currently|today"
    r"|tonight|overall|altogether)\b"
    r"|(?:what'?s?|where|how|which|is|are|as)\b)"
)
_GENERAL: Final = re.compile(
    r"\b(?:what|which|whats|what's|when|how)(?: (?:is|are|was|would be|about))?(?: (?:a|an|the))?(?: [a-z]+)? (?:is|are|makes?|counts?|means?)"
    r" (?:considered |called |a |an )?(?:(?:un)?stable|indeterminate|borderline|impending)\b"
    r"|\b(?:what|whats|what's)(?: is| are)?(?: (?:a|an))? (?:(?:un)?stable|indeterminate|borderline|impending|(?:in)?stability)\W*$"
    r"|\bwhat(?:'s| is|s)(?: (?:the|a|an))? (?:sins|noms|escc|bilsky)\W*$|\bhow (?:does|do|is|are) (?:the )?(?:sins|noms|escc)\b"
    r"|\b(?:look|watch)(?:ing)? out for\b|\b(?:works?|mean)\W*$|\b(?:from|at|above|over|beyond|below|under) (?:what|which) (?:\w+ )?(?:total|score|"
    r"number|value|points?|sins|range)\b"
)
_TREATED: Final = re.compile(
    r"surgery|op|operation|operate|operative|stabili[sz](?:e|ed|ation|ing)|fix(?:ed|ation)?|decompress(?:ion)?|irradiat\w+|radiotherapy|rt|srs|cebrt|sbrt"
)
_JUDGED: Final = re.compile(
    r"\b(?:still|realistic|feasible|possible|an option|indicated|needed|required|necessary|on the table|appropriate|sensible)\b"
)
_AGREED: Final = re.compile(
    r"\b(?:do|does|are|is) (?:(?:the|all|of|every|each|these|those|both|other) )*(?:papers?|reviews?|sources?|authors?|they|everybody|everyone) "
    r"(?:all )?"
    r"(?:agreed?|line up|go with|say (?:the same|that|so)|concur|back|at one|in agreement|of one mind|on the same page|united|happy)"
    r"(?: (?:on|with|about|for|in|that|this|it|here|him|her|them|cebrt|srs|rt|surgery|the (?:path|plan|answer|choice)))*\W*$"
)
"""Asks whether the papers agree, right after an answer on the case: its reasons hold where they differ."""
_JUDGING: Final = frozenset(words("appropriate even feasible indicated necessary needed option possible realistic required sensible table"))
_WORD: Final = re.compile(r"[a-z][a-z']*|\d+")
_LEVEL: Final = re.compile(r"\b[ctls]\d{1,2}\b")
_PARTS: Final = re.compile(
    r"\s(?=and (?:the evidence|(?:what'?s?|how|any|which|who|why)\b))|(?<=[.;?!])\s+|\n+|,\s+(?=(?:and|also|but|then)\b)|\s+-+\s+"
)
_LONGEST: Final = 14


def general(words: str) -> bool:
    """True for words that ask what a class or a total means in general."""
    return bool(_GENERAL.search(words))


def of_the_case(wanted: Intent, clean: str, *, pointed: bool, on_case: bool) -> Intent:
    """The wish with what its brief parts ask of a known case, or of the lesion pointed to; such a part is no question to the papers."""
    found = [asked for part in _PARTS.split(clean) if (asked := _asked(part, pointed=pointed, on_case=on_case)) is not None]
    if not found:
        return wanted
    rules = dict.fromkeys((*wanted.rules, *(rule for asked in found for rule in asked)))
    commands = wanted.commands | {"again"} | (rules.keys() & {"why"})
    left = tuple(question for question in wanted.questions if _asked(question.lower(), pointed=pointed, on_case=on_case) is None)
    return replace(wanted, rules=tuple(rule for rule in rules if rule != "why"), questions=left, commands=commands, brief=True)


def asked_of_nobody(clean: str) -> bool:
    """True for a bare request for a score where nothing is known yet: "need a sins", "can you score my patient"."""
    return _asked(clean) is not None and not re.match(r"\W*(?:what|which|how|why)\b", clean)


def _asked(part: str, *, pointed: bool = False, on_case: bool = False) -> tuple[str, ...] | None:
    """The scores that a part of a turn asks for, none where it asks how things stand; None where it is anything else."""
    if on_case and _AGREED.search(part):
        return ("why",)
    found = [word for word in _WORD.findall(_LEVEL.sub(" ", part).replace("by the way", " ")) if not (pointed and word in _POINTING)]
    if not found and pointed:
        return ()
    if not found or len(found) > _LONGEST or _GENERAL.search(part):
        return None
    rules, other = _sorted(found)
    if other == {"treated"} and _JUDGED.search(part):
        return (*rules, "noms", "why")
    if other:
        return None
    return rules or (() if pointed or ((_ASKS_STATE.search(part) or (on_case and _REFERS.search(part))) and _STATES.search(part)) else None)


def _sorted(found: list[str]) -> tuple[tuple[str, ...], set[str]]:
    """The scores named among the words, and what else these name."""
    rules, other = dict[str, None](), set[str]()
    for word in (word.removesuffix("'s") for word in found):
        rule = next((rule for rule, names in _RESULTS.items() if names.fullmatch(word)), None)
        if rule:
            rules[rule] = None
        elif _TREATED.fullmatch(word):
            other.add("treated")
        elif word not in _SMALL and word not in _JUDGING:
            other.add(word)
    return tuple(rules), other
