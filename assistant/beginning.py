"""Beginning: the words that end one patient and begin the next: "thx. different patient now", "next one", "got another one for you"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from assistant.reading.text import Text

_OK: Final = (
    r"ok(?:ay)?|k|right|great(?: help)?|good|perfect|lovely|brill(?:iant)?|fab|super|nice|cool|excellent|awesome|clear"
    r"|got it|noted|fine|alright"
    r"|all (?:right|good|done|clear)|done|sorted|finished|thanks?(?: you)?|thx|tx|ty|tysm|ta|cheers|much appreciated|very helpful|helpful"
    r"|(?:very|so) much|v much|a lot|mate|doc|and|so|now|then|well|hi|hello|hey|again|anyway|sorry|please|pls|yes|yep"
)
_DONE: Final = (
    r"(?:that|this)(?:'s|s| is| was)? (?:all|it|enough|everything|him|her|them|great|good|perfect|lovely|brilliant|helpful"
    r"|one|patient|case)"
    r"|(?:done|finished|enough) (?:with|about|on|of) (?:him|her|them|this(?: one)?|that(?: one)?)|(?:for|with|on) (?:him|her"
    r"|them|this one|that one|that)"
    r"|(?:scratch|forget|clear|scrap|drop|bin|leave) (?:all )?(?:that|this|it|everything|him|her)(?: one)?"
)
_TURNS: Final = (
    r"(?:let(?:'s| us| me)?|can (?:i|we|you)|could (?:i|we|you)|may i|shall we|i(?:'d| would) like to|i(?: want"
    r"| need)(?: to)?|i(?:'ve| have)?(?: got)?"
    r"|we(?:'ve| have)(?: got)?|got|there(?:'s| is)|here(?:'s| is)|this is|it(?:'s| is)|time for|how about|what about"
    r"|now for|for|on|onto|to|about|with|from"
    r"|do|have|start|begin|open|give you|ask(?: you)?(?: about| on)?|discuss|score|look at|run by you|talk about|go|mov(?:e"
    r"|ing) on(?:to| to)?|(?:switch|chang|turn)\w*(?: over)? to"
    r"|(?:another |a )?(?:quick )?question (?:on|about)|the|a|an|my|our|your|me)"
)
_LEAD: Final = rf"(?:(?:{_DONE}|{_OK}|{_TURNS})(?!\w)[\W_]*+)*+"
_PERSON: Final = (
    r"(?:patient|pt|case|person|lady|m[ae]n|wom[ae]n|gentlem[ae]n|gent|chap|guy|bloke|fell(?:a|er|ow)|lad|girl|boy|referral|consult|admission"
    r"|individual)"
)
_NEW: Final = (
    r"(?:(?:completely|totally|entirely|whole|quite|brand|very) )*(?:new|next|nxt|another|an other|different|diff|fresh"
    r"|second|third|2nd|3rd|separate"
    r"|unrelated|one more)(?: (?:new|different|unrelated))?"
)
_TAIL: Final = (
    r"(?:[\s,]*\b(?:now|please|pls|then|today|tonight|this time|for (?:you|me|us|sins|scoring)|altogether|entirely|actually"
    r"|btw|by the way|here|up"
    r"|if (?:i|we) may|ta|thanks|thx|in (?:the )?clinic|on (?:the|my) (?:list|round)|(?:and )?(?:afresh|from scratch)|incoming|coming"
    r"|(?:has|have|'s)? ?(?:just )?(?:come (?:in|up|through|down|along)|arrived|turned up|appeared|been (?:sent|admitted|referred|brought)(?: "
    r"(?:in|up|over))?))\b)*"
)
_OVER: Final = r"(?=\s*(?:[^\w\s']|\n|$))"
_GOES_ON: Final = (
    r"(?=\s*(?:[^\w\s'?]|\n|$|\d|\?\s*$|(?:now|please|pls|comma|full stop|is an? \d+|with|w|aged?|male|female|m|f"
    r"|(?:\w+ ){0,3}[ctls]\d{1,2})\b(?![^.;!\n]*\bwould\b|.*\b(?:ours|mine|this one|our (?:one|patient|pt|case))\b)))"
)
_BARE: Final = (
    rf"(?:{_NEW} (?:one|up|bed)(?<!second one)(?<!third one)(?<!2nd one)(?<!3rd one)|(?:someone|somebody) else"
    r"|(?:next|nxt|another|one more)(?= *(?:[.!?;\n]|$|(?:bed|in|on|please|pls|now|then|ta|thanks|thx)\b|[,:-]? \d\d)))"
)
_OPENING: Final = r"(?:^|(?<=[.!?;,:\n(–—-]))[\W_]*"
_CHANGED: Final = (
    rf"{_OPENING}{_LEAD}(?:{_NEW} {_PERSON}\b{_TAIL}(?!\)\s*(?:has|had|is|was|with|who|whose|needs)\b){_GOES_ON}|(?:switch(?:ing)?|chang(?:e|ing)|"
    rf"swap(?:ping)?)(?: of"
    rf"| the)? {_PERSON}s?\b{_TAIL}{_OVER})"
    rf"|(?:^|(?<=[.!?;\n]))[\W_]*{_LEAD}(?:{_BARE}){_TAIL}(?:{_OVER}|(?=\s+\d\d))"
    rf"|^[\W_]*{_LEAD}{_PERSON} (?:no\.? ?|number |#)?(?:[2-9]|1\d|two|three|four){_TAIL}{_OVER}"
    rf"|^(?=[\W_]*(?:\w+\W+){{0,6}}mov(?:e|ing) on\b)[\W_]*{_LEAD}$"
)
_CLEARED: Final = (
    r"\b(?:start (?:over|again|afresh|from scratch)|begin (?:again|afresh)|(?:clean|blank) slate|reset)\b\W*(?:with )?(?:a "
    r"|the )?(?:new|next|another"
    r"|different) \w+"
    r"|\b(?:on to|onto|moving on to|now for|here(?:'s| is)|switch(?:ing)? to) (?:the |a |an |my )?(?:next|new|another"
    r"|different) (?:patient|case|pt)\b"
    r"|^\W*(?:please |pls )?(?:clear|wipe|delete|erase|forget) (?:it all|everything|the case|all of (?:it|that)|the lot"
    r"|the slate)(?: please| pls)?\W*$"
    r"|\bstart (?:over|again|afresh|from scratch)\b|\bbegin (?:again|afresh)\b|\b(?:clean|blank) slate\b|^\W*reset\b"
    r"|\bforget (?:this|the|that|about this|about that) (?:patient|case|one|lady|man|woman|gentleman|chap)\b"
)
NEW: Final = re.compile(rf"{_CHANGED}|^\W*(?:new|next) (?:new )?(?:patient|case|pt)\b(?! (?:would|could|said|had)\b)|{_CLEARED}")
"""A new patient is begun, over text in lower case."""
_CONTRASTED: Final = re.compile(
    r"\b(?:last (?:week|month|night|time)|yesterday|earlier|previous)(?:'s)?\b[^.;!?\n]*\b(?:pt|patient|man|woman|lady|case|one|gentleman|chap|"
    r"guy)\b[^.;!?\n]*$|\b(?P<place>bed|bay|room|pt|patient|case) ?\d{1,2}\b(?s:.)*[.;!?\n] ?(?P=place) ?\d{1,2} ?[:,(=-] ?(?:an? )?$"
)
"""What only sets another apart: one of earlier, or the one in the next of several beds."""
_FORWARD: Final = re.compile(r"\b(?:next|nxt|now|moving|on ?to|switch\w*|today|this time)\b")
_FOLLOWS: Final = re.compile(r"\b(?:please|pls|now|then|for you|thanks)\b|[\W_]")


def begins(clean: str) -> bool:
    """True where a text begins a new patient, and does not merely set its own apart: "last week's man was L4, this is a different man"."""
    return any(not _CONTRASTED.search(clean, 0, match.start()) for match in NEW.finditer(clean))


def begun(text: Text) -> str:
    """The user's words of a turn without those that begin a new patient and what was said before them, all others at their place.

    What stands before them in the same sentence, with nothing behind, is told of the new patient: "L3, hcc - different patient".
    """
    last = list(NEW.finditer(text.clean))[-1]
    label = not (_FOLLOWS.sub("", text.clean[last.end() :]) or _FORWARD.search(last[0]))
    sentence = max(text.clean.rfind(mark, 0, last.start()) for mark in ".!?;\n") + 1
    start, end = text.span(last.start(), last.end())
    kept = text.origin[sentence] if label else start
    return " " * kept + text.raw[kept:start] + " " * (end - start) + text.raw[end:]
