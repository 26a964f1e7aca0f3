"""Course: what a conversation has come to beside its case: what was asked for, what the papers said, what was told once."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from assistant import burden, cord_limit, figures, literature
from assistant.case_text import SCORES
from assistant.compose import TITLES
from assistant.intent import case_facts
from assistant.requests import BARE_DOSE
from assistant.rule_words import BONE_DRUGS
from assistant.scoring import BY_DRUG, KIDNEY, NOMS_INPUTS, RENAL, SINS_ITEMS, suspected

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from assistant.answer import FactRead, Invalid
    from assistant.consulting import Consulted
    from assistant.intent import Intent
    from assistant.reading.reader import Reading

_REMEMBERED: Final = 20
"""Earlier questions to the papers that a follow-up can lean on."""
_CONSULTED: Final = 6
"""Earlier answers from the papers that a note repeats."""
_AS_BEFORE: Final = frozenset({"why", "worst", "again", "change"})
"""Commands that ask for what was asked before."""
_OF_IT: Final = frozenset({"why", "again", "missing"})
"""Commands that a survival score answers when it was asked for last."""
_RESTS: Final = {"dexamethasone": frozenset({"tissue_taken"}), **dict.fromkeys(BONE_DRUGS, BY_DRUG)}
"""What a drug is asked about with, beside the case."""
_DRUGS: Final = {"dexamethasone": "dexamethasone", "denosumab": "denosumab", "zoledronic_acid": "zoledronic acid", "radiotherapy": "radiotherapy"}
_BONE_DRUGS: Final = {drug: re.compile(rf"\b(?:{names})\b", re.IGNORECASE) for drug, names in reversed(BONE_DRUGS.items())}
_AS_TOLD: Final = frozenset({"pain", "alignment", "collapse", "posterolateral"})
"""Facts that a turn may go on about without their names; a grade is a mere figure."""
_OF_OUTLOOK: Final = re.compile(
    r"\b(?:band|class|group|category|mean\w*|total|points?|score|higher|lower|good|bad|surv\w*|outlook|prognos\w+|life expectancy|how "
    r"long|"
    r"months?|years?|yrs?)\b",
    re.IGNORECASE,
)
_SURVIVAL: Final = re.compile(
    r"\b(?:surv\w*|outlook|prognos\w+|life expectancy|how long|months?|years?|yrs?|good|bad|better|worse|high|mean\w*)\b",
    re.IGNORECASE,
)
"""What the notes of a score tell, so that they are told again."""
_STABILITY: Final = re.compile(
    r"\b(?:s[il]n[sz]|noms|escc|bilsky|stab\w+|instab\w+|best|which score|paper|papers|stud(?:y|ies)|series|review\w*|trial\w*|patients|median|"
    r"evidence|surgery|"
    r"after|accura\w+|operat\w*|dose)\b",
    re.IGNORECASE,
)
"""What names another score, or what the papers are asked."""
_SHORT: Final = 12
_OF_THE_LESION: Final = frozenset({*SINS_ITEMS, "height_loss", "involved", "sides", "escc"})
"""What a turn is about that goes on from a survival score to the spine."""
_BARE: Final = 2
_MILLIGRAMS: Final = re.compile(r"(?<![\w.])\d{1,3}(?:\.\d)? ?(?:mg|milligrams?)\b", re.IGNORECASE)
_DOSE_LAST: Final = re.compile(rf"(?:\A|[.;,!\n])\W*{BARE_DOSE}", re.IGNORECASE)
_GIVEN: Final = re.compile(
    r"\b(?:how often|how frequently|iv|intravenous\w*|oral(?:ly)?|by mouth|how many (?:ml|millilit\w+)|over how (?:many|long)|infus\w+|vitamins?|"
    r"minerals?|calcium|supplements?|hydrat\w+|what (?:volume|rate)|"
    r"re-?start\w*|resum\w*|(?:check|monitor|watch|control|measure)\w*|electrolytes?|"
    r"clearance|"
    r"diluted?|monthly|weekly|three[- ]monthly|q(?:3|4|12)w)\b",
    re.IGNORECASE,
)
"""How a drug is given, and what with."""
_A_DRUG: Final = re.compile(
    r"\b(?:denosumab|deno|xgeva|zoled\w*|zometa|bisphosphonates?|dex\w*|steroids?|ppi|omeprazole|rt|radiotherapy|srs|sbrt|c?ebrt)\b", re.IGNORECASE
)
_THIS_SCORE: Final = re.compile(r"\b(?:this|that) score\b(?! (?:actually |really )?means?\b)", re.IGNORECASE)
_WHICH_SCORE: Final = re.compile(r"\bwhich (?:score|of them)\b(?! (?:band|class|row))", re.IGNORECASE)
_BOTH_SCORES: Final = re.compile(r"\b(?:(?:of )?(?:those|these|the) (?:2|two)(?: scores)?|both scores|either score)\b", re.IGNORECASE)
_PAIR: Final = 2
_OF_A_SCORE: Final = re.compile(
    r"\b(?P<asks>how (?:good|accurate|reliable|valid|useful|trustworthy|old) (?:is|was)|how (?:well|often) does|(?:is|does)) (?:it|that|this)"
    r"(?= (?:still |really |ever )*(?:these|now|nowadays|today|though|in practice|any|accurate|reliable|valid|out ?dated|up to date|work|predict|"
    r"hold|perform|get it)\b|\W*$)",
    re.IGNORECASE,
)
"""Asks how good the score is that was asked for last."""
_ELSE: Final = re.compile(
    r"\bwhat else (?:can|could|should|would|might|do|is there)\b[^.?!\n]{0,30}\b(?:have|give|get|use|take|bones?|instead)\b|\b(?:an?|any|the) "
    r"alternatives?\b|\b(?:anything|something|what) (?:else )?instead\b",
    re.IGNORECASE,
)
"""Asks for another drug in place of the one spoken of."""
_HOW_OF_IT: Final = re.compile(r"\bhow (?:often|long|much|soon)\b[^?]*\b(?:it|them)\b", re.IGNORECASE)
_IT: Final = re.compile(
    r"\b(with|from|off|on|stop|stopping|give|giving|take|taking|bring|bringing|taper|tapering|wean|weaning|reduce|cut|start|"
    r"starting|continue|keep|hold|use) (?:it|them)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Course:
    """One conversation.

    `scores` in the order asked, `outlook` the survival scores asked last and `foreseen` all that were, `figure` the number told last with its name,
    `fractionation` the course of radiation whose BED was asked for in the turn before;
    `told` are the facts of the turn, `doubted` where it only asks about them; `heard` holds the notes and
    disputes told already; `contradicted` is the turn whose statements contradicted each other;
    `dosed` is the drug or radiation asked for last, while nothing else was asked or told of the case;
    `waiting` is a dose that was asked for before what it rests on was told;
    `supposed` holds the words of the supposition answered last, `withdrawn` the facts taken back last and not told since;
    `on_case` is true where the last answer was on the case alone.
    """

    turns: int = 0
    latest: int = 0
    scores: tuple[str, ...] = ()
    outlook: tuple[str, ...] = ()
    foreseen: tuple[str, ...] = ()
    subject: str = ""
    figure: str = ""
    fractionation: Mapping[str, Any] | None = None
    told: frozenset[str] = frozenset()
    doubted: bool = False
    heard: set[str] = field(default_factory=set)
    pending: tuple[str, ...] = ()
    contradicted: str = ""
    supposed: str = ""
    withdrawn: tuple[str, ...] = ()
    dosed: str = ""
    waiting: str = ""
    on_case: bool = False
    questions: deque[str] = field(default_factory=lambda: deque(maxlen=_REMEMBERED))
    consulted: deque[Consulted] = field(default_factory=lambda: deque(maxlen=_CONSULTED))

    def counted(self) -> int:
        """The number of the turn that begins, from 0."""
        self.turns += 1
        return self.turns - 1

    def asked(self, text: str, wanted: Intent) -> Intent:
        """Remember the scores that a turn asks for, and the drug or treatment that it speaks of; the wish, a dose by no name read as that drug's."""
        wanted = self._dosed(text, wanted)
        self.scores = tuple(dict.fromkeys((*self.scores, *(rule for rule in wanted.rules if rule in SCORES))))
        wanted = self._foreseen(text, wanted)
        self.foreseen = tuple(dict.fromkeys((*self.foreseen, *(rule for rule in wanted.rules if rule in burden.SCORES))))
        if self.told & _RESTS.get(self.drug, frozenset()) and not wanted.rules:
            wanted = replace(wanted, rules=(self.drug,))
        self.outlook = tuple(rule for rule in wanted.rules if rule in burden.SCORES) or (() if wanted.rules else self.outlook)
        named = [rule for _, rule in sorted((match.start(), rule) for rule, name in _BONE_DRUGS.items() for match in name.finditer(text))]
        over = wanted.rules or self.told & {*NOMS_INPUTS}
        self.dosed = next((rule for rule in wanted.rules if rule in _DRUGS), "" if over else self.dosed)
        self.subject = next((_DRUGS[rule] for rule in (*wanted.rules, *named[:1]) if rule in _DRUGS), self.subject)
        return wanted

    def _dosed(self, text: str, wanted: Intent) -> Intent:
        """The wish with a dose that is asked for by no name as that of the drug spoken of: "creat 1.6 sorry. dose?"."""
        drug = self.drug or "radiotherapy"
        if drug == "radiotherapy" or _A_DRUG.search(text):
            return wanted
        if not (wanted.rules or self.told) and _MILLIGRAMS.search(text):
            return replace(wanted, rules=(drug,), commands=wanted.commands | {"why"})
        if self.bone_drug and _ELSE.search(text):
            return replace(wanted, rules=tuple(rule for rule in BONE_DRUGS if rule != drug), questions=())
        if _GIVEN.search(text) and (self.bone_drug or not self.told):
            return replace(wanted, rules=tuple(dict.fromkeys((*wanted.rules, drug))), commands=wanted.commands | {"why"})
        if not (_DOSE_LAST.search(text) or _DOSE_LAST.search(text.partition("?")[0])):
            return wanted
        rules = (drug if rule == "radiotherapy" else rule for rule in (*wanted.rules, "radiotherapy"))
        return replace(wanted, rules=tuple(dict.fromkeys(rules)))

    def _foreseen(self, text: str, wanted: Intent) -> Intent:
        """The wish with a total, a class or a time that is asked for by no name as that of the survival score asked last: "which band is she in"."""
        by_name = _STABILITY.search(text) or set(wanted.rules) - {"sins", *self.outlook}
        if not self._on_outlook or by_name or len(text.split()) > _SHORT or not _OF_OUTLOOK.search(text):
            return wanted
        meant = {"why"} if _SURVIVAL.search(text) else set()
        return replace(wanted, rules=self.outlook, commands=wanted.commands | meant, questions=(), brief=True)

    def tells(self, reading: Reading, turn: int) -> None:
        """Remember the facts that a turn tells; a weight or an age where the dose of the drug spoken of rests on it."""
        self.latest = turn
        self.figure = figures.told(reading) or self.figure
        named = {said.mention.fact.removeprefix("invalid:").split(":")[0] for said in reading.said}
        self.told = (
            case_facts(reading)
            | (named & KIDNEY if self.bone_drug else set())
            | (named & {"sex"} & {*self.pending})
            | (named & _RESTS.get(self.drug, frozenset()))
            | (named & burden.rested_on(self.outlook))
        )

    def contradicted_by(self, text: str, conflicts: Iterable[str]) -> None:
        """Remember the turn that contradicted itself, until a later one does."""
        if set(conflicts) - {*self.pending}:
            self.contradicted = text

    def took_back(self, retracted: Iterable[str], facts: Mapping[str, FactRead]) -> None:
        """Remember the facts that a turn took back, until they are told anew."""
        self.withdrawn = tuple(name for name in dict.fromkeys((*retracted, *self.withdrawn)) if name not in facts)

    def left_open(self, conflicts: Iterable[str], invalid: Iterable[Invalid], asks: Sequence[str]) -> None:
        """Remember what a bare answer would be an answer to: what is contradicted, taken back, impossible, or the one thing of its kind asked for."""
        numbers = KIDNEY.intersection(asks)
        alone = asks if len(asks) == 1 else (*({"sex"} & {*asks}), *(numbers if len(numbers) == 1 else ()))
        self.pending = (*conflicts, *self.withdrawn, *(each.fact for each in invalid), *alone)

    def restated(self, text: str, reading: Reading) -> Reading | None:
        """A turn of a number alone, read as that of the last number told, unless it answers what was asked."""
        return None if self.pending else figures.restated(text, reading, self.figure)

    def meant(self, text: str) -> tuple[str, ...]:
        """The facts that a turn naming none may speak of: what is open, and in more than two words the only one told in the turn before."""
        told = tuple(_AS_TOLD & self.told) if len(self.told) == 1 and len(text.split()) > _BARE else ()
        return (*self.pending, *told)

    def unusable(self, invalid: Iterable[Invalid], wanted: Intent) -> list[Invalid]:
        """What could not be used of this turn; of the whole case where it is asked what is known or missing."""
        whole = wanted.commands & {"know", "missing"}
        told = [each for each in invalid if whole or each.turn == self.latest]
        return [each for each in told if whole or each.fact not in KIDNEY or self.bone_drug]

    def answerable(self, wanted: Intent, facts: Mapping[str, FactRead], named: AbstractSet[str], invalid: Iterable[Invalid]) -> Intent:
        """The wish without what rests on something unknown, for which the papers are asked.

        A dose by renal function of which nothing was told, a drug for nobody, an MRI by signs, and the class of a tumour `named` that is not ours.
        """
        tumour = {*facts["histology"].possible} if "histology" in facts else set()
        told = {
            "zoledronic_acid": bool(RENAL & {*facts, *(each.fact for each in invalid)}),
            "denosumab": bool(facts),
            "cockcroft_gault": "creatinine" in facts,
            "mri_urgency": suspected(facts),
            "radiosensitivity": bool(tumour) and named <= tumour,
        }
        idle = {name for name, known in told.items() if not known}
        self.waiting = "zoledronic_acid" if {"zoledronic_acid"} <= idle & {*wanted.rules} else self.waiting
        rules = tuple(rule for rule in wanted.rules if rule not in idle)
        return replace(wanted, rules=rules, brief=wanted.brief or (bool(self.bone_drug) and self.bone_drug in rules))

    def carried(self, wanted: Intent) -> Intent:
        """The wish with the scores asked before, where a turn asks for none and tells nothing that a further one rests on."""
        if self.waiting and self.told & RENAL and not wanted.rules:
            asked, self.waiting = self.waiting, ""
            return replace(wanted, rules=(asked,))
        if self.bone_drug and self.told & (KIDNEY | BY_DRUG | {"sex"}) and not wanted.rules:
            return replace(wanted, rules=(self.bone_drug,))
        if self.dosed and not wanted.rules and "why" in wanted.commands:
            return replace(wanted, rules=(self.dosed,))
        if self._on_outlook and not wanted.rules and (self.told & burden.rested_on(self.outlook) or wanted.commands & _OF_IT):
            return replace(wanted, rules=self.outlook)
        if wanted.rules or wanted.commands - _AS_BEFORE or self.told & {*NOMS_INPUTS}:
            return wanted
        return replace(wanted, rules=self.scores)

    @property
    def _on_outlook(self) -> bool:
        """True while a survival score was asked for last and the turn tells nothing of the lesion."""
        return bool(self.outlook) and self.told.isdisjoint(_OF_THE_LESION)

    @property
    def drug(self) -> str:
        """The rule of the drug or radiation spoken of."""
        return next((rule for rule, name in _DRUGS.items() if self.subject == name), "")

    @property
    def bone_drug(self) -> str:
        """The rule of the drug spoken of, where its dose rests on renal function or calcium."""
        return self.drug if self.drug in BONE_DRUGS else ""

    def spelled(self, question: str) -> str:
        """A follow-up with the drug named that it calls "it" or asks the dose of, and the score that it calls "this score"."""
        question = literature.grade_named(literature.warning_signs(question))
        question = cord_limit.spelled(question, self.questions[-1]) if self.questions else question
        if "sins" in self.scores:
            question = _THIS_SCORE.sub("SINS", question)
        if len(self.foreseen) >= _PAIR:
            question = _BOTH_SCORES.sub(" and ".join(TITLES[rule] for rule in self.foreseen[-_PAIR:]), question)
        if self.foreseen:
            question = _WHICH_SCORE.sub("which survival score", question)
        if self.outlook:
            question = _OF_A_SCORE.sub(rf"\g<asks> {TITLES[self.outlook[-1]]}", question)
        if not self.subject:
            return question
        named = _A_DRUG.search(question)
        if (bare := _DOSE_LAST.search(question)) and not named:
            at = bare.end() - len(bare[0].lstrip(".;,! \n"))
            question = f"{question[:at]}{self.subject} {question[at:]}"
        given = self.bone_drug and not (bare or named) and _GIVEN.search(question)
        asked = f"{self.subject}: " if given or _HOW_OF_IT.search(question) else ""
        return asked + _IT.sub(rf"\1 {self.subject}", question)

    def consulted_on(self, found: Iterable[Consulted], skipped: Iterable[str]) -> None:
        """Remember what the papers were asked, and the questions that a rule answered instead."""
        self.questions.extend([*(each.question for each in found), *skipped])
