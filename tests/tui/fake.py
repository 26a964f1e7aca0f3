# ruff: noqa: ARG001 every script has the same signature
# ruff: noqa: D102 the names are those of the real engine
"""A scripted engine: real outcomes of the real rules on facts that the script states, in the shape of the real engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from assistant import calculator
from assistant.answer import Answer, Cited, FactRead, Lesion, Number, Status
from assistant.events import Event, Sentence, Urgent, Working
from core.bibliography import CHANG_2020, JAIPANYA_2022
from tests.tui import outcomes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from threading import Event as Flag

NOTICE = "New weakness from cord compression: call the spine surgeon on call now, urgent whole-spine MRI, do not wait for this program."
SINS_FACTS = ("level", "pain", "lesion", "alignment", "collapse", "posterolateral")
T12 = {
    "level": ("T12", "T12"),
    "histology": ("renal cell carcinoma", "RCC met"),
    "pain": ("mechanical", "worse standing better lying flat"),
    "lesion": ("lytic", "lytic"),
    "alignment": ("deformity", "new kyphosis"),
    "collapse": ("over_50", ">50% collapse"),
    "posterolateral": ("bilateral", "both pedicles"),
    "escc": ("3", "Bilsky 3"),
    "myelopathy": (True, "paraparetic"),
    "tolerates_surgery": (True, "fit for surgery"),
}
CASE = (
    "72M RCC met T12: lytic, >50% collapse, both pedicles, pain worse standing better lying flat, new kyphosis. "
    "Bilsky 3, paraparetic, fit for surgery. SINS and NOMS?"
)


class FakeEngine:
    """Answers by the first word that its script knows."""

    name = "fake"

    def __init__(self, *, slow: Flag | None = None) -> None:
        self.facts: dict[str, FactRead] = {}
        self.turn = 0
        self.slow = slow
        self.resets = 0
        self.asked: list[str] = []

    def reset(self) -> None:
        self.facts, self.turn = {}, 0
        self.resets += 1

    def edit(self, fact: str, value: object | None, level: str | None = None) -> Iterator[Event]:  # noqa: ARG002 one lesion
        self.turn += 1
        if value is None:
            self.facts.pop(fact, None)
        else:
            self.facts[fact] = FactRead(value, "", self.turn, (0, 0))
        yield self.case()

    def ask(self, text: str) -> Iterator[Event]:
        self.asked.append(text)
        self.turn += 1
        for word, script in SCRIPTS.items():
            if word in text.lower():
                yield from script(self, text)
                return
        yield Answer(status=Status.NO_EVIDENCE, text="The five papers do not say anything about this.")

    def state(self, **given: Any) -> None:
        self.facts |= {name: FactRead(value, quote, self.turn, (0, 0)) for name, (value, quote) in given.items()}

    def value(self, name: str) -> Any:
        return self.facts[name].value if name in self.facts else None

    def case(self, **more: Any) -> Answer:
        sins = calculator.run("sins", {name: self.value(name) for name in SINS_FACTS})
        escc = calculator.run("escc", {"escc": self.value("escc"), "level": self.value("level")})
        total = getattr(sins, "value", None) if sins.kind == "finding" else None
        given = {name: self.value(name) for name in ("level", "histology", "escc", "myelopathy", "tolerates_surgery")}
        noms = calculator.run("noms", given | {"sins": total})
        text = f"SINS is {total} [1]. The local treatment path follows from NOMS [2]." if total is not None else "SINS is still open [1]."
        numbers = (Number(str(total), 8, 8 + len(str(total)), "outcome:sins"),) if total is not None else ()
        asks = tuple(dict.fromkeys(fact for each in (sins, noms) if each.kind == "open" for fact in each.asks))
        shown = {
            "status": Status.NEEDS_INPUT if asks else Status.ANSWERED,
            "urgent": NOTICE if self.value("myelopathy") is True else None,
            "citations": _cited(sins, noms),
            "outcomes": (sins, escc, noms),
            "facts": dict(self.facts),
            "numbers": numbers,
            "asks": asks,
        }
        return Answer(text=text, **(shown | more))


def _cited(*outcomes: Any) -> tuple[Cited, ...]:
    places = dict.fromkeys(reason.citation for each in outcomes for reason in each.because if reason.citation)
    said = "SINS adds six items; the spine is unstable from 13 points."
    return tuple(Cited(i, place, "chang-2020/sins", said, "a total of 13 to 18 is unstable", (10, 41)) for i, place in enumerate(places, 1))


def full(engine: FakeEngine, text: str) -> Iterator[Event]:
    engine.state(**T12)
    answer = engine.case()
    yield Urgent(NOTICE)
    for sentence in answer.text.split(". "):
        yield Sentence(f"{sentence} ")
    yield answer


def missing(engine: FakeEngine, text: str) -> Iterator[Event]:
    engine.state(**{name: stated for name, stated in T12.items() if name not in {"pain", "myelopathy", "escc"}}, escc=("1a", "Bilsky 1a"))
    yield engine.case()


def correction(engine: FakeEngine, text: str) -> Iterator[Event]:
    engine.state(collapse=("none", "no collapse after all"))
    yield engine.case()


def two(engine: FakeEngine, text: str) -> Iterator[Event]:
    engine.state(**T12)
    other = {
        "level": FactRead("L3", "L3", 0, (0, 2)),
        "pain": FactRead("none", "painless", 0, (3, 11)),
        "lesion": FactRead("blastic", "blastic", 0, (0, 7)),
    }
    given = {"level": "L3", "pain": "none", "lesion": "blastic", "alignment": "normal", "collapse": "none", "posterolateral": "none"}
    answer = engine.case()
    yield engine.case(lesions=(Lesion("L3", other),), outcomes=(*answer.outcomes, calculator.run("sins", given)))


def conflict(engine: FakeEngine, text: str) -> Iterator[Event]:
    engine.state(**T12)
    engine.facts["pain"] = FactRead(None, "no pain … agony on standing", 1, (0, 5))
    yield engine.case(conflicts=("pain",))


def steroid(engine: FakeEngine, text: str) -> Iterator[Event]:
    dose = calculator.run("dexamethasone", {"symptomatic_compression": True, "histology": "renal cell carcinoma"})
    said = "Give 10 mg intravenously, then 16 mg a day [1]."
    place = JAIPANYA_2022.at("Corticosteroids", "28")
    numbers = (Number("10 mg", 5, 10, "citation:1"), Number("16 mg", 31, 36, "outcome:dexamethasone.daily"))
    claim = "A bolus of 10 mg followed by 16 mg a day is supported by randomised evidence."
    yield Answer(
        status=Status.ANSWERED,
        text=said,
        citations=(Cited(1, place, "jaipanya-2022/dexamethasone-dose", claim, None, None),),
        outcomes=(dose,),
        numbers=numbers,
        facts=dict(engine.facts),
    )


def drawn(engine: FakeEngine, text: str) -> Iterator[Event]:
    engine.state(**T12)
    yield engine.case(outcomes=outcomes.outcomes(), citations=_cited(*outcomes.outcomes()))


def disputed(engine: FakeEngine, text: str) -> Iterator[Event]:
    yield Answer(status=Status.NEEDS_INPUT, text="The sources differ.", outcomes=(outcomes.disputed(),))


def unfit(engine: FakeEngine, text: str) -> Iterator[Event]:
    engine.state(**(T12 | {"tolerates_surgery": (False, "unfit for surgery")}))
    yield engine.case()


def breaks(engine: FakeEngine, text: str) -> Iterator[Event]:
    yield Sentence("The first sentence came through.")
    raise ConnectionError("the model closed the connection")


def imports(engine: FakeEngine, text: str) -> Iterator[Event]:
    for done in range(0, 101, 10):
        if engine.slow and done == 50:
            engine.slow.wait(5)
        yield Working("building the index", done, 100)
    yield Answer(status=Status.ANSWERED, text="The index is built.")


def streams(engine: FakeEngine, text: str) -> Iterator[Event]:
    for i in range(2000):
        if engine.slow and engine.slow.wait(0.02):
            break
        yield Sentence(f"Sentence number {i} of a long answer. ")
    yield Answer(status=Status.ANSWERED, text="The long answer is complete.")


def echoes(engine: FakeEngine, text: str) -> Iterator[Event]:
    hostile = text.removeprefix("echo ")
    place = CHANG_2020.at(hostile, hostile)
    yield Urgent(hostile)
    yield Sentence(hostile)
    yield Answer(
        status=Status.ANSWERED,
        text=hostile,
        urgent=hostile,
        citations=(Cited(1, place, hostile, hostile, hostile, (0, 1)),),
        facts={"histology": FactRead(hostile, hostile, 0, (0, 1)), hostile: FactRead(hostile, hostile, 0, (0, 1))},
        lesions=(Lesion(hostile, {"pain": FactRead(hostile, hostile, 0, (0, 1))}),),
        conflicts=(hostile,),
        asks=(hostile,),
        outcomes=(calculator.run("radiosensitivity", {"histology": "melanoma"}).at(hostile),),
        engine=hostile,
    )


SCRIPTS: dict[str, Callable[[FakeEngine, str], Iterator[Event]]] = {
    "echo ": echoes,
    "missing": missing,
    "correction": correction,
    "two lesions": two,
    "conflict": conflict,
    "steroid": steroid,
    "drawn": drawn,
    "disputed": disputed,
    "unfit": unfit,
    "breaks": breaks,
    "index": imports,
    "stream": streams,
    "t12": full,
}
