"""Exchange: one value named in the place of another that is known: "melanoma, not renal", "swap lytic for blastic"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from assistant.reading import patterns
from assistant.reading.reader import Said, read_turn

if TYPE_CHECKING:
    from collections.abc import Mapping

    from assistant.reading.mention import Mention
    from assistant.reading.reader import Reading

_ARTICLE: Final = r"(?:(?:a|an|the|it is|it's|its|is|was|of|from|to) )*"
_NOUN: Final = r"(?:one|patient|pt|man|lady|woman|guy|chap|primary|met|mets|lesion|tumour|kind|type|cancer|ca)"
_WORD: Final = r"(?!not\b|but\b|rather\b|instead\b|never\b)(?:[a-z][a-z0-9-]*|\d[abc]|[023](?![\d.]| ?%))"
_NEW, _OLD = (rf"{_ARTICLE}(?P<{name}>{_WORD}(?: (?!{_NOUN}\b){_WORD}){{0,2}}?)(?: {_NOUN})?" for name in ("new", "old"))
_ENDS: Final = (
    r"(?=\s*(?:$|[.,;:!?)]|\b(?:and|but|sorry|please|pls|the rest|everything|all|after all|though|actually|really|instead|i think|as i|rest|for)\b))"
)
_FORMS: Final = tuple(
    patterns.of(pattern)
    for pattern in (
        (
            rf"(?:^|[.,;:!?] |\b(?:is|was|it's|he's|she's|hes|shes|its|it|be|actually|have|has|got|meant|mean|make it|make that|no|sorry|primary|"
            rf"but|with)\b)\s*{_NEW}[ ,;-]+"
            rf"(?:and |it is |it's )?(?:not|isn't|never|instead of|rather than|in place of|as opposed to) {_OLD}{_ENDS}"
        ),
        (
            rf"\b(?:not|isn't|isnt|never|wasn't|wasnt) {_OLD}[ ,;:-]+(?:(?:but|rather|instead|it is|it's|its|he's|she's|hes|shes|make it|actually|"
            rf"really|should be|more like|a|an|the)\b ?)*{_NEW}{_ENDS}"
        ),
        rf"\b(?:swap|change|replace|switch|substitute|exchange) {_OLD} (?:for|to|with|by|into) {_NEW}{_ENDS}",
        (
            rf"(?:^|[.,;:!?] |\b(?:the|said|typed|wrote|put) ){_OLD} (?:should (?:be|read|have been|say)|(?:is|was) wrong[ ,;:-]+(?:it is|it's|its)|"
            rf"->|=>|meant) {_NEW}{_ENDS}"
        ),
        (
            rf"\b(?:said|typed|wrote|put|gave)(?: it (?:as|was))? {_OLD}[ ,;-]+(?:but |i |and )*(?:meant|mean|should (?:be|have been)|(?:(?:it|that|"
            rf"he|she) )?(?:is|was)|it's|its|he's|she's|actually) {_NEW}{_ENDS}"
        ),
    )
)
_DENIED: Final = patterns.of(
    rf"(?:^|[.;!?] |\b(?:sorry|no|actually|wait|hang on|ok|ah|oh),? )\W*(?:(?:the |his |her |it|its|it's|that|this|he|she|hes|shes|he's|she's|"
    rf"escc|bilsky|grade|primary|histology|tumour|cancer|is|was|a|an)\b ?)*"
    rf"(?:not|isn't|isnt|wasn't|wasnt|never) (?:really |actually |in fact )?{_OLD}(?: (?:after all|any ?more|actually|sorry))?(?=\W*(?:$|[.;!]|"
    rf"[,-] ?(?:we|i|nobody|no one|not|don't|dont|unknown|it's not|its not|"
    rf"unclear|yet|ignore|forget|tbc|awaiting|pending|still|my|that)\b))"
)
"""Only denies a value: what it is instead is not said."""
_DENIABLE: Final = ("histology", "escc")
_LONGEST: Final = 100
_PREFIXES: Final = {
    "histology": ("", "metastatic "),
    "lesion": ("", "lesion "),
    "alignment": ("", "alignment "),
    "escc": ("ESCC ",),
    "pain": ("", "pain "),
}
_SUFFIXES: Final = {"histology": ("", " cancer")}


def read_exchange(reading: Reading, known: Mapping[str, Any]) -> Reading | None:
    """The turn with the new value of the fact whose known value it names and denies; None where it exchanges nothing."""
    clean = reading.text.clean
    if len(clean) > _LONGEST or reading.levels:
        return None
    plain = {said.mention.fact for said in reading.said if len(said.mention.values) == 1 and not known_as(said.mention, known.get(said.mention.fact))}
    for match in (found for form in _FORMS for found in form.finditer(clean)):
        named = f"{match['new']}{match['old']}".strip("0123 ")
        for fact in (each for each in _PREFIXES if named and each in known and each not in plain):
            old = _of(match["old"], fact)
            new = _of(match["new"], fact) if old and known_as(old, known[fact]) else None
            if new and not known_as(new, known[fact]):
                mention = replace(new, start=match.start("new"), end=match.end("new"))
                reading.said = [*(said for said in reading.said if said.mention.fact != fact), Said(mention, None)]
                reading.retracted = [fact]
                return reading
    return _denied(reading, known)


def _denied(reading: Reading, known: Mapping[str, Any]) -> Reading | None:
    """The turn with the fact taken back whose known value it denies without another in its place: "escc isn't 1c, not graded yet"."""
    denied = _DENIED.search(reading.text.clean)
    if denied is None or "?" in reading.text.raw:
        return None
    for fact in _DENIABLE:
        told = {said.mention.fact for said in reading.said}
        if fact not in told and fact in known and (old := _of(denied["old"], fact)) and known_as(old, known[fact]):
            reading.retracted = [*reading.retracted, fact]
            return reading
    return None


def known_as(mention: Mention, value: object) -> bool:
    """Whether a mention leaves exactly the value that is known; one of several possible values is not known."""
    return [*mention.values] == [value]


def _of(words: str, fact: str) -> Mention | None:
    """What words say of a fact, an organ standing for its tumour."""
    told = (said.mention for before in _PREFIXES[fact] for after in _SUFFIXES.get(fact, ("",)) for said in read_turn(f"{before}{words}{after}").said)
    return next((mention for mention in told if mention.fact == fact), None)
