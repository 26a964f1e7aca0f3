"""The field's words: abbreviations and synonyms folded into one term, endings cut, stop words dropped.

The same folding runs over claims, passages and questions, so "SBRT" finds "stereotactic radiosurgery".
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final

from snowballstemmer import stemmer

from corpus.concepts import CONCEPTS
from corpus.lay import LAY

_STOP_WORDS: Final = """
a an the of in on at to for from by with without and or but if is are was were be been being do does did done has have had having i me my
we our you your he she it its they them their this that these those there here what which who whom whose when where why how much many long
often can could may might must shall should will would about as than then so such also just only into over under after before between
during per up out vs versus any some all each most more less very tell say says said give given get gets got go goes going need needs
please know known paper papers review reviews according reported report reports state states stated patient patients pts pt case cases
people someone him her his us not no nor yes ok okay right doesn don didn isn aren wasn won wouldn shouldn couldn hasn haven theres whats
theyve theyre theyll theyd weve youve youre youll hes shes thats whos wheres heres itll itd havent wouldve couldve shouldve
hows shld shd wld cld ur im ive
re ve ll let dont doesnt didnt isnt arent wasnt wont lets gonna wanna hi hello thanks thank pls plz quick question wondering actually
really exactly anyway btw tho though lol anyone anybody somebody everyone use used using make makes made take takes taken put see seen show
shows think thing things
way want wants one author authors text article study spine spinal vertebral vertebra vertebrae metastasis rate rates percentage percent
proportion normally usually usual consent quote sources match number numbers figure figures value mean means headline
"""
_STOP: Final = frozenset(_STOP_WORDS.split())
_NUMBERS: Final = {
    word: str(number) for number, word in enumerate(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"), 2)
}
_UNITS: Final = r"gy|years?|yrs?|y|months?|mths?|mo|weeks?|weekly|wks?|days?|hours?|hrs?|h|mg|mm|cm|%|fractions?|frs?|fx|levels?|points?|pts"
_REWRITTEN: Final[tuple[tuple[re.Pattern[str], str], ...]] = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"[‐‑‒–—−]", "-"),
        (r"[’‘`´]", "'"),
        (r"(?<=\d),(?=\d{3}\b)", ""),
        (rf"(?<![a-z])(\d+(?:\.\d+)?)[\s-]?({_UNITS})\b", r"\1 \2 "),
        (r"(?<![\w.])(\d{1,2}) ?[x×] ?(\d{1,2})(?![\w.])", r"\1 gy \2 fractions"),
        (r"\b(?:x|×)\s?(\d)\b", r"\1 fractions"),
        (r"\b1 fractions\b", "1 single fraction"),
        (r"\bhow much (?=(?:steroids?|dex\w*|corticosteroids?|denosumab|zoled\w*)\b)", "what dose regimen mg of "),
        (r"\bhow much (?=(?:radiation|radiotherapy|rt|srs|sbrt|c?ebrt)\b)", "what dose gy of "),
        (r"\bhow long (?=[^?]*\b(?:stays?|remains?|keeps?|kept|carry|carries|continued?) on\b)", "how long continued until taper stop "),
        (r"\bhalf a year\b", "6 months"),
        (r"\bhalf[- ](?:a[- ])?day\b", "12 hours"),
        (r"\bhalf[- ]yearly\b|\bsix[- ]monthly\b", "6 months"),
        (r"\b(?:a )?fortnight\b", "2 weeks"),
        (r"\bquarterly\b", "every 3 months"),
        (r"\bonce a month\b", "monthly every 4 weeks"),
        (r"\b(?:can't|cant)\b", "cannot"),
        (r"\b(?:wat|wot|wht|waht)\b", "what"),
        (r"\b(?:hw|hwo)\b", "how"),
        (r"\bofft?en\b|\bofften\b", "often"),
        (r"\bnormaly\b", "normally"),
        (r"\b(?:lng|logn)\b", "long"),
        (r"\b(?:wen|wehn)\b", "when"),
        (r"\b(?:wich|whch)\b", "which"),
        (r"\babt\b", "about"),
        (r"\bkypho\b(?! (?:angle|deformity|curve))", "kyphoplasty"),
        (r"\bvertebro\b", "vertebroplasty"),
        (r"\bb4\b", "before"),
        (r"\b(ais|asia|frankel)((?: impairment scale)?(?: grade| score)?) ([a-e])\b", r"\1\2 grade_\3"),
    )
)
_HYPHEN: Final = re.compile(r"(?<=[a-z])-(?=[a-z])")
_stem: Final = stemmer("english").stemWord
_TOKEN: Final = re.compile(r"\w+(?:\.\d+)?\+?")


@cache
def forms() -> dict[str, str]:
    """Every known form to its concept, whose words are joined by underscores."""
    return {form.lower(): "_".join(concept.lower().split()) for concept, names in CONCEPTS.items() for form in (concept, *names)}


@cache
def _fold_pattern() -> re.Pattern[str]:
    alternatives = "|".join(re.escape(form) for form in sorted(forms(), key=len, reverse=True))
    return re.compile(rf"(?<![\w-])({alternatives})(?:(?<!s)s)?(?!\w)")


@cache
def _lay_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(re.escape(word) for word in sorted(LAY, key=len, reverse=True))})(?!\w)")


def plain(text: str) -> str:
    """Lower case, compatibility forms folded, dashes made equal, figures parted from their units."""
    made = unicodedata.normalize("NFKC", text).lower()
    for pattern, replacement in _REWRITTEN:
        made = pattern.sub(replacement, made)
    return made


def folded(text: str) -> str:
    """The text with every known abbreviation or synonym replaced by its concept, joined by underscores; parts of hyphenated words last."""
    return _folded(_HYPHEN.sub(" ", _folded(plain(text))))


def _folded(text: str) -> str:
    return _fold_pattern().sub(lambda match: f" {forms()[match[1]]} ", text)


def terms(text: str) -> list[str]:
    """Index terms in reading order: concepts, stemmed words and figures; stop words left out."""
    return [term for word in _TOKEN.findall(folded(text)) if (term := term_of(word))]


def words(text: str) -> list[str]:
    """The words of a text that may be misspelt: letters only, four or more."""
    return re.findall(r"(?<![\w-])[a-z]{4,}(?!\w)", plain(text))


@cache
def term_of(word: str) -> str:
    """The index term of one folded word; empty for a stop word."""
    if "_" in word:
        return word
    if word in _STOP or (len(word) == 1 and not word.isdigit()):
        return ""
    if word in _NUMBERS:
        return _NUMBERS[word]
    return word if any(c.isdigit() for c in word) else _stem(_american(word))


def _american(word: str) -> str:
    """One spelling of words that British and American print differently; both sides are changed alike."""
    return re.sub(r"is(e[drs]?|ing|ations?)$", r"iz\1", word.replace("aem", "em").replace("oed", "ed").replace("our", "or").replace("aes", "es"))


def in_the_papers_words(text: str) -> str:
    """What the papers call the everyday words of a question; empty when it has none."""
    return " ".join(dict.fromkeys(LAY[match] for match in _lay_pattern().findall(plain(text))))


def reworded(text: str) -> str:
    """The question with its everyday words replaced by those of the papers."""
    return _lay_pattern().sub(lambda match: LAY[match[0]], plain(text))


def lay_terms(text: str) -> frozenset[str]:
    """The index terms of a question's everyday words, which stand in the papers under other names."""
    return frozenset(term for match in _lay_pattern().findall(plain(text)) for term in terms(match))


def spelled_out(text: str) -> str:
    """The question with its abbreviations written out, for the encoder, which knows few of them."""
    return _fold_pattern().sub(lambda match: forms()[match[1]].replace("_", " "), plain(text))
