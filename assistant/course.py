"""Course: what a conversation has come to beside its case: what was asked for, what the papers said, what was told once."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from assistant import burden
from assistant.case_text import SCORES
from assistant.intent import case_facts
from assistant.reading.patient import BURDEN
from assistant.requests import BARE_DOSE
from assistant.scoring import KIDNEY, NOMS_INPUTS, RENAL, suspected

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
_DRUGS: Final = {"dexamethasone": "dexamethasone", "denosumab": "denosumab", "zoledronic_acid": "zoledronic acid", "radiotherapy": "radiotherapy"}
_AS_TOLD: Final = frozenset({"pain", "alignment", "collapse", "posterolateral"})
"""Facts that a turn may go on about without their names; a grade is a mere figure."""
_OF_OUTLOOK: Final = BURDEN | {"karnofsky"}
_BARE: Final = 2
_DOSE_LAST: Final = re.compile(rf"(?:\A|[.;,!\n])\W*{BARE_DOSE}", re.IGNORECASE)
_GIVEN: Final = re.compile(
    r"\b(?:how many (?:ml|millilit\w+)|over how (?:many|long)|infus\w+|vitamins?|minerals?|calcium|supplements?|hydrat\w+|what (?:volume|rate)|"
    r"clearance|"
    r"diluted?)\b",
    re.IGNORECASE,
)
"""How a drug is given, and what with."""
_A_DRUG: Final = re.compile(
    r"\b(?:denosumab|deno|xgeva|zoled\w*|zometa|bisphosphonates?|dex\w*|steroids?|ppi|omeprazole|rt|radiotherapy|srs|sbrt|c?ebrt)\b", re.IGNORECASE
)
_THIS_SCORE: Final = re.compile(r"\b(?:this|that) score\b", re.IGNORECASE)
_HOW_OF_IT: Final = re.compile(r"\bhow (?:often|long|much|soon)\b[^?]*\b(?:it|them)\b", re.IGNORECASE)
_IT: Final = re.compile(r"\b(with|from|off|stop|stopping|give|giving|take|taking) (?:it|them)\b", re.IGNORECASE)


@dataclass(slots=True)
class Course:
    """One conversation.

    `scores` in the order asked, `outlook` the survival scores asked last;
    `told` are the facts of the turn, `doubted` where it only asks about them; `heard` holds the notes and
    disputes told already; `contradicted` is the turn whose statements contradicted each other;
    `waiting` is a dose that was asked for before what it rests on was told;
    `supposed` holds the words of the supposition answered last, `withdrawn` the facts taken back last and not told since;
    `on_case` is true where the last answer was on the case alone.
    """

    turns: int = 0
    latest: int = 0
    scores: tuple[str, ...] = ()
    outlook: tuple[str, ...] = ()
    subject: str = ""
    told: frozenset[str] = frozenset()
    doubted: bool = False
    heard: set[str] = field(default_factory=set)
    pending: tuple[str, ...] = ()
    contradicted: str = ""
    supposed: str = ""
    withdrawn: tuple[str, ...] = ()
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
        self.outlook = tuple(rule for rule in wanted.rules if rule in burden.SCORES) or (() if wanted.rules else self.outlook)
        self.subject = next((_DRUGS[rule] for rule in wanted.rules if rule in _DRUGS), self.subject)
        return wanted

    def _dosed(self, text: str, wanted: Intent) -> Intent:
        """The wish with a dose that is asked for by no name as that of the drug spoken of: "creat 1.6 sorry. dose?"."""
        drug = next((rule for rule, name in _DRUGS.items() if name == self.subject), "radiotherapy")
        if drug == "radiotherapy" or _A_DRUG.search(text):
            return wanted
        if self.by_kidney and _GIVEN.search(text):
            return replace(wanted, rules=tuple(dict.fromkeys((*wanted.rules, drug))), commands=wanted.commands | {"why"})
        if not _DOSE_LAST.search(text):
            return wanted
        rules = (drug if rule == "radiotherapy" else rule for rule in (*wanted.rules, "radiotherapy"))
        return replace(wanted, rules=tuple(dict.fromkeys(rules)))

    def tells(self, reading: Reading, turn: int) -> None:
        """Remember the facts that a turn tells; a weight or an age where the dose of the drug spoken of rests on it."""
        self.latest = turn
        self.told = case_facts(reading) | ({said.mention.fact for said in reading.said} & KIDNEY if self.by_kidney else set())

    def contradicted_by(self, text: str, conflicts: Iterable[str]) -> None:
        """Remember the turn that contradicted itself, until a later one does."""
        if set(conflicts) - {*self.pending}:
            self.contradicted = text

    def took_back(self, retracted: Iterable[str], facts: Mapping[str, FactRead]) -> None:
        """Remember the facts that a turn took back, until they are told anew."""
        self.withdrawn = tuple(name for name in dict.fromkeys((*retracted, *self.withdrawn)) if name not in facts)

    def left_open(self, conflicts: Iterable[str], invalid: Iterable[Invalid], asks: Sequence[str]) -> None:
        """Remember what a bare answer would be an answer to: what is contradicted, taken back, impossible, or the one thing asked for."""
        self.pending = (*conflicts, *self.withdrawn, *(each.fact for each in invalid), *(asks if len(asks) == 1 else ()))

    def meant(self, text: str) -> tuple[str, ...]:
        """The facts that a turn naming none may speak of: what is open, and in more than two words the only one told in the turn before."""
        told = tuple(_AS_TOLD & self.told) if len(self.told) == 1 and len(text.split()) > _BARE else ()
        return (*self.pending, *told)

    def unusable(self, invalid: Iterable[Invalid], wanted: Intent) -> list[Invalid]:
        """What could not be used of this turn; of the whole case where it is asked what is known or missing."""
        whole = wanted.commands & {"know", "missing"}
        told = [each for each in invalid if whole or each.turn == self.latest]
        return [each for each in told if whole or each.fact not in KIDNEY or self.by_kidney]

    def answerable(self, wanted: Intent, facts: Mapping[str, FactRead], named: AbstractSet[str], invalid: Iterable[Invalid]) -> Intent:
        """The wish without what rests on something unknown, for which the papers are asked.

        That is a dose by renal function of which nothing was told, an MRI by signs, and the class of a tumour `named` that is not ours.
        """
        tumour = {*facts["histology"].possible} if "histology" in facts else set()
        told = {
            "zoledronic_acid": bool(RENAL & {*facts, *(each.fact for each in invalid)}),
            "mri_urgency": suspected(facts),
            "radiosensitivity": bool(tumour) and named <= tumour,
        }
        idle = {name for name, known in told.items() if not known}
        self.waiting = "zoledronic_acid" if {"zoledronic_acid"} <= idle & {*wanted.rules} else self.waiting
        rules = tuple(rule for rule in wanted.rules if rule not in idle)
        return replace(wanted, rules=rules, brief=wanted.brief or (bool(self.by_kidney) and self.by_kidney in rules))

    def carried(self, wanted: Intent) -> Intent:
        """The wish with the scores asked before, where a turn asks for none and tells nothing that a further one rests on."""
        if self.waiting and self.told & RENAL and not wanted.rules:
            asked, self.waiting = self.waiting, ""
            return replace(wanted, rules=(asked,))
        if self.by_kidney and self.told & KIDNEY and not wanted.rules:
            return replace(wanted, rules=(self.by_kidney,))
        if self.outlook and self.told & _OF_OUTLOOK and not wanted.rules:
            return replace(wanted, rules=self.outlook)
        if wanted.rules or wanted.commands - _AS_BEFORE or self.told & {*NOMS_INPUTS}:
            return wanted
        return replace(wanted, rules=self.scores)

    @property
    def by_kidney(self) -> str:
        """The rule of the drug spoken of, where its dose rests on renal function."""
        return "zoledronic_acid" if self.subject == _DRUGS["zoledronic_acid"] else ""

    def spelled(self, question: str) -> str:
        """A follow-up with the drug named that it calls "it" or asks the dose of, and the score that it calls "this score"."""
        if "sins" in self.scores:
            question = _THIS_SCORE.sub("SINS", question)
        if not self.subject:
            return question
        if (bare := _DOSE_LAST.search(question)) and not _A_DRUG.search(question):
            at = bare.end() - len(bare[0].lstrip(".;,! \n"))
            question = f"{question[:at]}{self.subject} {question[at:]}"
        asked = f"{self.subject}: " if _HOW_OF_IT.search(question) else ""
        return asked + _IT.sub(rf"\1 {self.subject}", question)

    def consulted_on(self, found: Iterable[Consulted], skipped: Iterable[str]) -> None:
        """Remember what the papers were asked, and the questions that a rule answered instead."""
        self.questions.extend([*(each.question for each in found), *skipped])
