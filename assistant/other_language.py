"""Other languages: text that is not English is said to be so, never half read. Closed lists of function words; one foreign word is no language."""

from __future__ import annotations

import re
import unicodedata
from typing import Final


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_WORDS: Final[dict[str, frozenset[str]]] = {
    "German": _set(
        "der das und ist nicht mit bei eine einen einer ein hat haben keine kein auf für wie ich im zu zur zum den dem des von "
        "vom bis seit auch kann sind oder wird nach über sie er es welche welcher wieviel beim ohne mehr gehen sich schmerz "
        "schmerzen jahre frau mann rücken lähmung krebs"
    ),
    "French": _set(
        "le les des une est avec pas du que quel quelle qui dans chez aux sur ce cette il elle ne par sans plus depuis et ou un "
        "la je nous pour quels son sa ses ont fait ans homme femme douleur lésion moelle traitement quand"
    ),
    "Spanish": _set(
        "el los las una con del que por para su es qué cuál cómo un sin más desde y la hay está tiene se al lo ser cuánto no "
        "paciente años dolor lesión mujer hombre médula de en"
    ),
    "Italian": _set(
        "il gli una è con che di della del per nel nella non da ha un qual quale sono senza dopo come dal alla lo dei delle si "
        "quanto paziente anni dolore lesione donna uomo midollo"
    ),
    "Portuguese": _set(
        "os uma um com não da do dos das que por para em ao na no sem há mais qual como está tem são pela pelo desde após "
        "paciente anos dor lesão mulher homem medula de"
    ),
    "Dutch": _set(
        "het een niet met van bij voor wat heeft zijn geen naar ook dat hij zij ik wordt kan door maar nog sinds er aan uit deze "
        "dit hoe welke zonder pijn jaar vrouw patiënt rug"
    ),
}
"""Function words, and the commonest words of a case."""
_ENGLISH: Final = _set(
    "the of and with is are was has have had for to in on at no not what which how when should can does do she he her his this that by from "
    "but or be an a it as if both after before than please new over under left right pain",
)
_NAMES_AND_TERMS: Final = re.compile(
    r"\b(?:de novo|en bloc|in situ|en plaque|vis[- ]a[- ]vis|per se|et al|in vivo|via|cauda equina|a la|van der \w+|von \w+|de la \w+|el \w+ini)\b",
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_FEW: Final = 3
_SURE: Final = 0.3
_SYMBOLS: Final = 12
_LATIN_END: Final = "\u024f"


def other_language(text: str) -> str | None:
    """The language that a text is written in when that is not English, as far as its small words and letters tell."""
    if not text.isascii() and (script := _other_script(text)):
        return script
    said = _WORD.findall(_NAMES_AND_TERMS.sub(" ", unicodedata.normalize("NFC", text[:5000]).lower()))
    different = set(said)
    english = len(different & _ENGLISH)
    name, own = max(((name, len(different & words - _ENGLISH)) for name, words in _WORDS.items()), key=lambda found: found[1])
    several = own >= _FEW and own > english and own >= len(different) * _SURE / 2
    short = own >= _FEW - 1 and not english and own >= len(different) * _SURE
    return name if several or short else None


def _other_script(text: str) -> str | None:
    """Words for a text of which a fifth of the letters are neither Latin nor a few Greek symbols."""
    letters = [c for c in text[:2000] if c.isalpha()]
    foreign = [name for c in letters if c > _LATIN_END and "LATIN" not in (name := unicodedata.name(c, ""))]
    greek = [name for name in foreign if "GREEK" in name or "MICRO" in name]
    other = len(foreign) - (len(greek) if len(greek) < _SYMBOLS else 0)
    return "another script" if other >= max(_FEW, len(letters) / 5) else None


def refusal(language: str) -> str:
    """One sentence: what it looks like, and what to do."""
    return f"This looks like {language}, and I read English only: nothing was taken from it; please write it in English."
