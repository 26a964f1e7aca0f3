"""Burden: what a survival score or a drug asks beside the spine, read where one was asked for: spread, palsy, treatment, tissue, laboratory values.

Applies only then: elsewhere "no visceral metastases" is the history of the patient and changes no answer. What is told of one organ alone ("no
liver metastases") leaves the others open; "multiple" leaves open how many.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from assistant.reading.mention import DOUBT, Mention, one, several
from assistant.reading.numerals import UNITS
from assistant.reading.reader import Said, read_turn
from assistant.rule_words import BONE_DRUGS
from core.quantity import Quantity
from core.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from assistant.reading.reader import Reading

DRUGS: Final = frozenset({*BONE_DRUGS, "dexamethasone"})
"""The drugs that rest on more than the case of the spine."""
SCORES: Final = frozenset({"tokuhashi_2005", "tomita", "modified_bauer", "nesms", "katagiri_2014"})
_ORGAN: Final = re.compile(r"\b(?:tokuhashi|tomita|bauer|nesms|katagiri)(?: score)?\W{1,3}(?:for )?(?P<organ>[a-z]+)(?=\s*[,.;?]|\s*$)")
_NONE: Final = frozenset({"0", "no", "none", "nil", "zero", "without", "absent"})
_MANY: Final = frozenset({"multiple", "several", "many", "widespread", "numerous"})
_NUMBER: Final = rf"(?:\d{{1,2}}(?:-\d{{1,2}}|\+)?|{'|'.join(UNITS)})(?: or more)?"
_COUNT: Final = rf"{_NUMBER}|single|solitary|isolated|{'|'.join(sorted(_MANY))}|no|none|nil|without"
_METS: Final = r"(?:metasta\w+|mets?|lesions?|foci|focus|deposits?)"
_BONE: Final = r"(?:bone|bony|skeletal|osseous)"
_IS: Final = r"\W*(?:(?:is|are|count|number)\W*)?"
_OUTSIDE: Final = r"(?:outside|beyond|away from|apart from|other than) (?:of )?(?:the )?(?:spine|spinal column|vertebra\w*)"
_EXTRASPINAL: Final = re.compile(
    rf"\b(?P<n>{_COUNT}) (?:further |other )?{_BONE} {_METS} {_OUTSIDE}"
    rf"|\b(?P<m>{_COUNT}) (?:extra-?spinal (?:{_BONE} )?|(?:further|other|additional) {_BONE} ){_METS}"
    rf"|\b(?P<r>{_COUNT}) (?:ribs?|femur\w*|humer\w+|ilium|iliac \w+|pelvic \w+|long bones?|skull|scapula\w*|sternum)\b(?! (?:fracture|pain))"
    rf"|\bextra-?spinal (?:{_BONE} )?{_METS}{_IS}(?P<k>{_COUNT})(?![\w-])"
)
_VERTEBRAL: Final = re.compile(
    rf"\b(?P<n>{_COUNT}) (?:vertebra[el]?\w*|vertebral bod(?:y|ies)|spinal levels?)"
    rf"(?: (?:(?:are|is) )?(?:affected|involved|diseased|with {_METS})|(?! (?:above|below|up|down|higher|lower)))"
    rf"|\b(?P<m>{_COUNT}) (?:vertebral|spinal|spine) {_METS}"
    rf"|\b(?:vertebral|spinal|spine) {_METS}{_IS}(?P<k>{_COUNT})(?![\w-])"
)
_SKELETAL: Final = re.compile(
    rf"\b(?P<n>{_COUNT}) (?P<more>(?:more|further|additional|other) )?{_BONE} {_METS}(?! {_OUTSIDE})\b|"
    rf"\b{_BONE} {_METS} (?:in|at) (?P<m>{_COUNT}) (?:places|sites|bones|spots)\b"
)
_ORGANS: Final = r"(?:(?:major |internal |vital )*organs?|viscera|visceral)(?: (?:or|and|/) brain)?"
_FREE: Final = re.compile(
    rf"\b(?:no|nil|without|free of) (?:[a-z]+ )?(?:{_ORGANS} (?:{_METS}|disease|spread|involvement)|"
    rf"(?:{_METS}|spread|disease) (?:in|to) (?:the |any )?{_ORGANS})\b"
    rf"|\b{_ORGANS} {_METS}{_IS}(?:none|nil|no|absent|zero)\b"
)
_HELD: Final = re.compile(r"(?<!no )(?<!without )\b(?:visceral|organ|liver|lung|hepatic|pulmonary|brain|adrenal) (?:metasta\w+|mets?)\b")
_REMOVABLE: Final = re.compile(r"\b(?P<un>un|ir|non-?|not )?(?:removable|resectable)\b")
_TREATABLE: Final = re.compile(r"\b(?P<un>un|not )?treatable\b")
_SPREAD: Final = re.compile(r"\b(?:(?P<nodular>nodular)|(?P<disseminated>disseminated|pleural|peritoneal|leptomeningeal))\b")
_FRANKEL: Final = re.compile(r"\bfrankel(?: grade)?[ :=]*(?P<grade>[a-e])\b")
_PALSY: Final = re.compile(r"\b(?P<how>no|without|incomplete|complete) (?:palsy|paralysis)\b")
_BY_PALSY: Final = {"no": "E", "without": "E", "incomplete": "CD", "complete": "AB"}
_LABORATORY: Final = ("albumin", "crp", "ldh", "platelets", "calcium", "bilirubin")
_AMOUNT: Final = (
    r"\W{0,3}(?:(?:is|was|of|at|now|back|again|repeat|today|are|were|down|up|to)\W+)*(?P<amount>\d{1,3}(?:[ ,]\d{3})+|\d{1,6}(?:\.\d+)?) ?x? ?"
)
_MEASURED: Final[tuple[tuple[str, re.Pattern[str], dict[str, str]], ...]] = (
    ("ldh", re.compile(rf"\bldh\b{_AMOUNT}(?P<unit>i?u/l)"), {"iu/l": "IU/L", "u/l": "U/L"}),
    (
        "platelets",
        re.compile(rf"\b(?:platelets?|plts?)\b{_AMOUNT}(?P<unit>10\^?9/l|10\^?3/[uµμ]l|/[uµμ]l)"),
        {"10^9/l": "10^9/L", "109/l": "10^9/L", "10^3/ul": "10^3/uL", "103/ul": "10^3/uL", "/ul": "/uL"},
    ),
    ("creatinine_clearance_ml_min", re.compile(rf"\b(?:crcl|cr ?cl|clearance){_AMOUNT}(?P<unit>)(?! ?(?:ml|/|%|\d))"), {}),
    ("calcium", re.compile(rf"\bca\b{_AMOUNT}(?P<unit>mg/dl|mmol/l)"), {"mg/dl": "mg/dL", "mmol/l": "mmol/L"}),
)
"""Laboratory values; "ca" is calcium where its unit says so, and a clearance has one unit only."""
_UNITLESS: Final = re.compile(
    r"\b(?:(?P<albumin>albumin|alb)|(?P<crp>crp)|(?P<ldh>ldh)|(?P<platelets>platelets?|plts?)|(?P<calcium>calcium)|(?P<bilirubin>bilirubin|bili))\b"
    rf"{_AMOUNT}(?![\d.]*\d)(?![ ,]\d{{3}})(?! ?(?:m?g|[uµμm]|i?u/|/|10|x ?10|%|k\b))"
)
"""A laboratory value without its unit, which is none that a score can rest on."""
_EITHER: Final = (
    (
        "previous_chemotherapy",
        re.compile(
            r"\b(?P<no>(?:no|without|never had|never|nil)(?: any)? (?:prior |previous |past |earlier )?|)chemo(?:therapy)?(?P<naive>[ -]?na[iï]ve)?\b"
            r"(?! (?:planned|to follow|if|when))|\b(?:had|received|after|post|completed|failed|finished|(?:cycles?|lines?|courses?) of) (?:\w+ "
            r"){0,2}?"
            r"(?:docetaxel|cabazitaxel|\w*paclitaxel|taxol|(?:carbo|cis|oxali)platin|gemcitabine|capecitabine|doxorubicin|epirubicin|etoposide|pemetrexed|"
            r"vinorelbine|vincristine|folfox|folfiri|fec|r-?chop)\b"
        ),
    ),
    (
        "walks_independently",
        re.compile(
            r"\b(?:(?P<no>(?:cannot|can ?not|can'?t|could ?n[o']?t|could not|not|no longer|unable to) walk\w*|non-?ambula\w+|wheel ?chair|bed ?bound|"
            r"walks? (?:only )?with|needs? (?:\w+ ){0,2}to walk)|"
            r"walk(?:s|ing) (?:on (?:his|her|their) own|unaided|independently|alone|without)|independently (?:ambula\w+|mobile|walking)|"
            r"(?:fully )?ambula(?:tory|nt))"
        ),
    ),
    (
        "hormone_dependent",
        re.compile(
            r"\b(?:(?P<no>(?:hormone|castrat\w+)[- ]?(?:independent|resistant|refractory|insensitive)|triple[- ]negative)|"
            r"hormone[- ]?(?:dependent|sensitive|responsive|na[iï]ve))\b"
        ),
    ),
    (
        "hypocalcaemia",
        re.compile(
            r"\b(?:(?P<no>(?:no|not|without) hypocalc\w+|(?:normal|fine|ok) (?:\w+ )?calcium|calcium (?:(?:is|was|level|looks|comes?|came|back|now|"
            r"returned|still) )*(?:normal|fine|ok|"
            r"corrected|"
            r"replaced))|hypocalc\w+|(?:low|reduced) (?:\w+ )?calcium|calcium (?:(?:is|was|level|looks|comes?|came|back|now|returned|still|a bit|"
            r"very|rather|too) )*(?:low|down|"
            r"reduced))\b"
        ),
    ),
    ("dialysis", re.compile(r"\b(?P<no>(?:no|not on|not needing|without|never on) )?(?:ha?emo)?dialysis\b")),
    (
        "tissue_taken",
        re.compile(
            r"\b(?:(?P<no>no (?:biopsy|tissue|histology)\b|(?:not|never|n't) (?:been |yet )*biopsied|(?:biopsy|tissue|sample) (?:(?:is|was|has|"
            r"still|yet|been) )*"
            r"(?:not|pending|awaited|planned|booked|due|tomorrow|outstanding|to be))|"
            r"(?:biops(?:y|ies)|tissue|samples?|cores?|specimens?) (?:(?:is|was|were|are|has|have|been|now|just|all|already|got) )*"
            r"(?:taken|done|out|sent|obtained|off|in the lab|in the pot)|(?:was|been|got|now|just) biopsied)\b"
        ),
    ),
    (
        "targeted_therapy",
        re.compile(
            r"\b(?:(?P<no>(?:no|without|not on)(?: an?| any)? (?:targeted \w+|tki|targetable \w+|driver mutation\w*))|on (?:an? )?(?:targeted|tki)|"
            r"\w+tinib)\b"
        ),
    ),
)
"""What is so or is not."""


def complete(reading: Reading, rules: Collection[str]) -> None:
    """Give the reading of a turn what it tells of the burden, where one of these rules rests on it."""
    if asked := (SCORES | DRUGS).intersection(rules):
        told = ((each, each.fact.removeprefix("invalid:").split(":")[0]) for each in _told(reading.text.clean))
        reading.said += [*(Said(mention, None) for mention, fact in told if fact in rested_on(asked)), *_organ(reading)]


def _organ(reading: Reading) -> Iterator[Said]:
    """The tumour that a score is asked for by its organ alone: "Tokuhashi: kidney, KPS 70"."""
    match = None if any(said.mention.fact == "histology" for said in reading.said) else _ORGAN.search(reading.text.clean)
    for said in read_turn(f"{match['organ']} cancer").said if match else ():
        if said.mention.fact == "histology" and match:
            yield replace(said, mention=replace(said.mention, start=match.start("organ"), end=match.end("organ")))


def rested_on(scores: Collection[str]) -> set[str]:
    """The facts that these rules rest on."""
    return {fact for score in scores for fact in RULES[score].facts.model_fields}


def _told(text: str) -> Iterator[Mention]:
    for stretch in re.finditer(r"(?:[^.;?!\n,]|\.(?=\d)|,(?=\d{3}(?!\d)))+", text):
        if not DOUBT.search(stretch[0]):
            yield from _of_stretch(stretch[0], stretch.start())


def _of_stretch(text: str, at: int) -> Iterator[Mention]:
    yield from _counts(text, at)
    yield from _of_organs(text, at)
    if match := _FRANKEL.search(text):
        yield several("frankel", frozenset({match["grade"].upper()}), match, at)
    elif match := _PALSY.search(text):
        yield several("frankel", frozenset(_BY_PALSY[match["how"]]), match, at)
    for fact, pattern in _EITHER:
        if match := pattern.search(text):
            groups = match.groupdict()
            yield one(fact, not (groups["no"] or groups.get("naive")), match, at)
    for fact, pattern, units in _MEASURED:
        if match := pattern.search(text):
            amount, unit = float(re.sub("[ ,]", "", match["amount"])), match["unit"].replace("µ", "u").replace("μ", "u")
            yield one(fact, Quantity(amount, units[unit]) if units else amount, match, at)
    for match in _UNITLESS.finditer(text):
        fact = next(name for name in _LABORATORY if match[name])
        yield Mention(f"invalid:{fact}:{match['amount']}", frozenset(), at + match.start(), at + match.end())


def _counts(text: str, at: int) -> Iterator[Mention]:
    """How many metastases: of the bones beside the spine, of the vertebrae, of the whole skeleton."""
    if match := _EXTRASPINAL.search(text):
        yield several("extraspinal_bone_metastases", _counted(match, ("0", "1-2", "1-2", "3+"), {"1-2", "3+"}), match, at)
    if (match := _VERTEBRAL.search(text)) and (counts := _counted(match, ("", "1", "2", "3+"), {"2", "3+"}) - {""}):
        yield several("vertebral_metastases", counts, match, at)
    if (match := _SKELETAL.search(text)) and (counts := _counted(match, ("", "solitary", "multiple"), {"multiple"}) - {""}):
        yield several("bone_metastases", frozenset({"multiple"}) if match["more"] else counts, match, at)


def _of_organs(text: str, at: int) -> Iterator[Mention]:
    """The scores' items of the organs: none, or what can be done about those there are."""
    if free := _FREE.search(text):
        for fact in ("organ_metastases", "visceral_treatability", "visceral_spread"):
            yield one(fact, "none", free, at)
        yield one("visceral_metastases", False, free, at)
    elif held := _HELD.search(text):
        yield one("visceral_metastases", True, held, at)
        spread = _SPREAD.search(text)
        yield several("visceral_spread", frozenset({str(spread.lastgroup)} if spread else {"nodular", "disseminated"}), held, at)
        for fact, pattern, able in (("organ_metastases", _REMOVABLE, "removable"), ("visceral_treatability", _TREATABLE, "treatable")):
            said = pattern.search(text)
            yield several(fact, frozenset({able, f"un{able}"} if said is None else {f"un{able}" if said["un"] else able}), held, at)


def _counted(match: re.Match[str], values: tuple[str, ...], several_of: Collection[str]) -> frozenset[str]:
    """The values that a count leaves; `values` by 0, 1, 2 and more."""
    words = next(group for group in match.groups() if group)
    if words in _MANY:
        return frozenset(several_of)
    alone = {"single", "solitary", "isolated"}
    numbers = [0 if words in _NONE else 1 if words in alone else _number(part) for part in words.split(" or ")[0].split("-")]
    least, most = numbers[0], len(values) - 1 if words.endswith(("+", "or more")) else numbers[-1]
    return frozenset(values[min(n, len(values) - 1)] for n in range(least, max(least, min(most, len(values))) + 1))


def _number(word: str) -> int:
    digits = word.rstrip("+")
    return int(digits) if digits.isdigit() else UNITS[digits]
