"""Clauses: the text in sentences and their parts, each with its scope (whose finding it is, and when)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from assistant.reading import asides, bygone, introduction, kin, patterns, scopes, titles, topics, untold
from assistant.reading.elements import ELEMENT_WORDS
from assistant.reading.scopes import Scope
from assistant.reading.wording import either

if TYPE_CHECKING:
    from collections.abc import Sequence


class Clause(NamedTuple):
    """A stretch of the clean text, from `start` to `end`, with the sentence it stands in, its scope and what it may be about."""

    text: str
    start: int
    end: int
    sentence: int
    scope: Scope
    topics: frozenset[str] = frozenset()


_LONGEST: Final = 1_000
_ORDERS: Final = frozenset({"retraction"})
"""All that a general question may do is to take back what was said before."""
_DOTTED: Final = either("post elem elems approx ca dr mr mrs vert incl vs bilat unilat rt lt gr e.g i.e ant prof bds")
_LOOKBEHIND: Final = "".join(rf"(?<!\b{word})" for word in _DOTTED[3:-1].split("|"))
_ORGAN: Final = (
    r"(?:of|in|left|right|breast|br|mamm\w*|prost\w*|lung|bronch\w*|colon|rect\w*|bowel|caec\w*|sigm\w*|kidney|renal|bladder|ovar\w*|thyr\w*|"
    r"stomach|gastric|panc\w*|liver|hep\w*|gall\w*|ampull\w*|cerv\w*|uter\w*|endomet\w*|vulv\w*|o?esoph\w*|naso\w*|tong\w*|lar\w*|phar\w*|"
    r"test\w*|skin|pen\w*)\b"
)
"""What may follow the abbreviation "ca."; any other word begins a sentence."""
_SENTENCE_END: Final = patterns.of(
    (
        rf"(?![a-z])(?:(?=\.)(?<!\d){_LOOKBEHIND}"
        rf"\.+(?=[\"')\]]*(?:\s|$))|(?<=\d)\.(?=[\"')\]]*(?:\s|$))|(?<=\bca)\.(?=\s+[a-z])(?!\s+{_ORGAN})|"
        r"(?<=\bbilat)\.(?=\s+(?:can'?t|cannot|no|nil|he|she|pain\w*|align\w*|mri|ct|escc|bilsky|neuro\w*|sleeps|sins|noms|fit|unfit|the|it)\b)|"
        r"(?<=\s)\.(?=\s|$)"
        r"|\.{2,}|(?:(?<=\S)|(?<=[\w%)] ))[?!]+(?=\s|$|[,.;)\]'\"])|(?=\s\?\w)|;|\n+|(?:^|"
        r"(?<=\n))\s*(?:\d{1,2}[).]|[-*•>]|\[ ?x?\])\s)"
    ),
    re.MULTILINE,
)
_CLAUSE_END: Final = patterns.of(
    r"(?=[,:\swa/])(?:,(?!\d{3})|:\s(?=(?:sins|noms|(?:the )?(?:score|class|path|total))\b[^.;,:]{0,40}\?)|\s-\s(?!(?:none|nil|no|nothing to "
    r"report|nothing of note|absent|present|yes|clear|spared|intact|uninvolved|normal)"
    r"\s*(?:[,.;\n]|$))|"
    r"\s(?:(?<!all )but|(?<!is )(?<!are )(?<!was )however|yet|though|[/|]+|(?:->|=>|→)(?!\s(?:[0-5](?:/5)?(?![\w.%])|(?:non|not|un|im)[- ]?(?:ambul|"
    r"walk|able|mobil|stand|weight))))\s|\s\+\s(?!(?:both |left |right |bilateral |r |l |rt |lt |the )*"
    rf"{ELEMENT_WORDS}|(?:osteo)?(?:lytic|lysis|blastic|sclerotic|sclerosis)|new bone)|\s\((?=(?:l|r|left|right|lt|rt|other|corrected|"
    rf"correction|amended)\b(?!/))|"
    r"(?<!\w)(?:while|whereas|although)\b|\s(?=(?:sorry|scratch that|correction|i (?:do )?beg your pardon|i mean|no wait|hang on|hold on)\b)|/{2,}|"
    r"(?<=[\d%])/(?=[a-z]{3})|\sand (?:an? |"
    r"the )?(?=new [ctls]\d)|\sand (?=(?:the |our |his |her )?(?:anaesth\w+|surgeons?|cardiolog\w+|mdt) (?:says?|said|thinks?|reckons?|feels?|is|"
    r"are)\b))"
)


_ASKS_A_SCORE: Final = patterns.of(
    r"\W*(?:(?:ok(?:ay)?|so|and|then|now|please|pls|can you|could you|give me|calculate|the)\W+)*"
    r"(?:what|which|how|sins|noms|escc grade|scores?|path\w*|classify|grade)\b[^?]*,"
)
"""A question whose closing mark belongs to the whole: it casts no doubt on the last finding that it lists."""
_SCORE_LAST: Final = patterns.of(
    r"(?<!\?)\s(?:sins|noms|escc|score|class|pathway|plan)(?:\s*(?:and|&|\+|/|,)\s*(?:sins|noms|escc|score|class|pathway|plan))*(?: (?:please|pls|"
    r"then|now))?\s*\?$"
)
"""The same for a score that is asked for behind the findings: "escc 0 neuro intact noms?"."""
_FIGURE_OF_ANOTHER: Final = patterns.of(r"\s*(?:and |but |as )?(?:the|that) \d[\w.% ]{0,12}?(?:is|was|belong\w*|came)\b")
_UNLIKE: Final = patterns.of(r"\W*(?:(?:and|but|so) )?(?:unlike|in contrast (?:to|with)|as opposed to|compared (?:to|with)|other than)\b")
_OF_OURS: Final = patterns.of(r"\s*(?:he|she|this|our|ours|mine|the (?:patient|lesion|mri|ct)|there is|here)\b")
"""What a sentence that opens with another patient comes back with."""


def clauses(clean: str, *, known: bool = False) -> list[Clause]:
    """Every clause in order, with its scope; `known` where a case is known already."""
    found: list[Clause] = []
    unlabelled = introduction.unlabelled(clean, known=known)
    today = asides.today_begins(clean)
    elsewhere = technique = False
    for_kin = kin.speaks(clean)
    of_another = False
    if named := titles.named_patients(clean):
        unlabelled = titles.unnumbered(unlabelled)
    for number, (start, end) in enumerate(_pieces(clean, 0, len(clean), _SENTENCE_END)):
        sentence = _scoped(clean, unlabelled, start, end, number)
        if not sentence:
            continue
        if technique := asides.is_technique(clean[start:end], before=technique):
            sentence = _all(sentence, Scope.INCIDENTAL)
        sentence = _all(sentence, Scope.HISTORY) if start < today and asides.is_dated(clean[start:end]) else sentence
        if for_kin:
            sentence = [_as(c, Scope.CURRENT) if c.scope is Scope.FAMILY else c for c in sentence]
        if named:
            told = titles.names(clean[start:end]) & {named[0], *named[1]}
            sentence, of_another = _by_number(sentence, *named, of_another=named[0] not in told if told else of_another)
        if elsewhere and _stays(sentence[0].text, clean[start:]):
            sentence = _all(sentence, Scope.OTHER_PATIENT)
        elsewhere = sentence[-1].scope is Scope.OTHER_PATIENT
        found.extend(sentence)
    return found


def runs(sentence: Sequence[Clause]) -> list[list[Clause]]:
    """Neighbouring clauses about this patient now, as lists; a clause of another scope parts them."""
    found: list[list[Clause]] = [[]]
    for clause in sentence:
        if clause.scope is Scope.CURRENT:
            found[-1].append(clause)
        elif found[-1]:
            found.append([])
    return [run for run in found if run]


def spoken(sentence: Sequence[Clause], clean: str) -> str:
    """A sentence without what it leaves untold."""
    gaps = [clean[before.end : after.start] for before, after in pairwise(sentence)]
    return "".join(clause.text.ljust(clause.end - clause.start) + gap for clause, gap in zip(sentence, [*gaps, ""], strict=True))


def _pieces(clean: str, start: int, end: int, border: patterns.Pattern) -> list[tuple[int, int]]:
    """Stretches between borders; a question mark stays with the words before it."""
    pieces: list[tuple[int, int]] = []
    at = start
    for match in border.finditer(clean, start, end):
        pieces.append((at, match.end() if match[0][:1] == "?" else match.start()))
        at = match.end()
    pieces.append((at, end))
    return [cut for first, last in pieces if clean[first:last].strip() for cut in _cut(clean, first, last)]


def _cut(clean: str, start: int, end: int) -> list[tuple[int, int]]:
    """A stretch in parts of bounded length, cut at blanks, so that no pattern runs over more."""
    if end - start <= _LONGEST:
        return [(start, end)]
    cuts = [start]
    while end - cuts[-1] > _LONGEST:
        blank = clean.rfind(" ", cuts[-1] + 1, cuts[-1] + _LONGEST)
        cuts.append(blank if blank > 0 else cuts[-1] + _LONGEST)
    return list(pairwise([*cuts, end]))


def _scoped(clean: str, unlabelled: str, start: int, end: int, number: int) -> list[Clause]:
    """The clauses of one sentence. A past or a family opens a scope that lasts until the sentence ends or says "now"."""
    scope = Scope.CURRENT
    found: list[Clause] = []
    if asides.asks_in_general(sentence := clean[start:end]):
        return [Clause(sentence, start, end, number, Scope.SUPPOSED, _ORDERS)]
    end = end - 1 if sentence.endswith("?") and (_ASKS_A_SCORE.match(sentence) or _SCORE_LAST.search(sentence)) else end
    sentence = clean[start:end]
    open_parts = untold.find(sentence) if "untold" in topics.of(sentence) else []
    brackets = bygone.bracketed(sentence)
    outer: Scope | None = None
    for first, last in _parted(_pieces(clean, start, end, _CLAUSE_END), [(start + a, start + b) for a, b in (*open_parts, *brackets)]):
        text = clean[first:last]
        outer, scope = _around(brackets, first - start, outer, scope)
        if any(start + a <= first and last <= start + b for a, b in open_parts):
            text = untold.emptied(text).rstrip()
        about = topics.of(text)
        if scope is not Scope.CURRENT or "scope" in about:
            own = text if unlabelled is clean else _unlabelled(text, unlabelled, first)
            scope = _scope(text, own, scope, found, clean[start:first])
            if found and (kin.tells_whose(text) or (scope is Scope.HISTORY and bygone.dates(text, found[-1].text))):
                found[-1] = _as(found[-1], scope)
        found.append(Clause(text, first, last, number, scope, about))
    if scopes.tells_of_before(sentence):
        found = [c if scopes.NOW.search(c.text) else _as(c, Scope.HISTORY) for c in found]
    if past := asides.not_today(sentence):
        found = [_as(c, Scope.HISTORY) if c.start < start + past else c for c in found]
    return _spread(found) if any(c.scope is Scope.OTHER_PATIENT for c in found) else found


def _scope(text: str, own: str, before: Scope, found: Sequence[Clause], so_far: str) -> Scope:
    """The scope of a clause after others of its sentence; `own` are its words without those that only say whose case it is."""
    if before is Scope.FAMILY and kin.not_of(text, found[-1].text):
        return Scope.CURRENT
    scope = scopes.scope(own, before)
    if before is Scope.SUPPOSED and scope is Scope.CURRENT and asides.goes_on_warning(text, so_far):
        return before
    then = scope is Scope.CURRENT and bool(found) and found[-1].scope is Scope.HISTORY and asides.goes_on_then(so_far, text)
    return Scope.HISTORY if then else scope


def _around(brackets: list[tuple[int, int]], at: int, outer: Scope | None, scope: Scope) -> tuple[Scope | None, Scope]:
    """The scope outside the bracket that holds a place, if one does, and the scope to go on with: a bracket leaves what was outside it."""
    if any(a <= at < b for a, b in brackets):
        return outer or scope, scope
    return None, outer or scope


def _unlabelled(text: str, unlabelled: str, at: int) -> str:
    """A clause without the words that only say whose case the text is; one emptied before stays empty."""
    return "".join(" " if unlabelled[at + n] == " " else c for n, c in enumerate(text))


def _parted(pieces: list[tuple[int, int]], parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pieces, cut where one of some parts begins or ends."""
    if not parts:
        return pieces
    found = []
    for first, last in pieces:
        cuts = sorted({first, last, *(cut for part in parts for cut in part if first < cut < last)})
        found += list(pairwise(cuts))
    return found


def _spread(sentence: list[Clause]) -> list[Clause]:
    """Another patient takes the whole sentence, except what is said of ours by name or "now"."""
    first = next(c for c in sentence if c.scope is Scope.OTHER_PATIENT)
    if first is sentence[0] and _UNLIKE.match(first.text) and (back := next((n for n, c in enumerate(sentence) if n and _OF_OURS.match(c.text)), 0)):
        return [*_all(sentence[:back], Scope.OTHER_PATIENT), *_all(sentence[back:], Scope.CURRENT)]
    ours = first is not sentence[0] and (_FIGURE_OF_ANOTHER.match(first.text) or not scopes.POINTS_BACK.match(first.text))
    return [c if (ours and c.start < first.start) or scopes.about_ours(c.text) else _as(c, Scope.OTHER_PATIENT) for c in sentence]


def _stays(first: str, text: str) -> bool:
    """True for a sentence, after one on another patient, that opens a text going on about him."""
    return bool(scopes.THAT_ONE.match(first)) or (scopes.goes_on_about_another(first) and scopes.returns_later(text))


def _by_number(sentence: list[Clause], asked: str, others: frozenset[str], *, of_another: bool) -> tuple[list[Clause], bool]:
    """A sentence in which a clause may turn to another of several patients, or back to the one asked about; whom it speaks of in the end."""
    found = []
    for clause in sentence:
        if told := titles.numbers(clause.text) & {asked, *others}:
            of_another = asked not in told
        found.append(_as(clause, Scope.OTHER_PATIENT) if of_another else clause)
    return found, of_another


def _all(sentence: list[Clause], scope: Scope) -> list[Clause]:
    return [_as(c, scope) for c in sentence]


def _as(clause: Clause, scope: Scope) -> Clause:
    return clause._replace(scope=scope)
