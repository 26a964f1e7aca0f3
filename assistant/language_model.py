"""The engine with a language model: the rules engine answers, the model writes prose that is checked sentence by sentence.

Outcomes, facts, urgent notice and sources are the rules engine's. Whatever goes wrong with the model, its answer stands.

`engine("provider:name")` gives one conversation of the shape `events.Engine`: `name`, `ask(text)` and `reset()`. `ask` yields, in
this order, the banner of a remote model as `Working` (once a conversation's engine), `Urgent` at once, `Sentence` by `Sentence`
the text as it comes to stand, and the `Answer` last; the sentences together are its text. It also has `banner` (where text goes,
None for this machine), `limits`, `rules` (the rules engine inside, whose case a screen may show) and `edit`. Nothing is raised
because of a model; a name that cannot be meant is a `CallError` from `engine`.
"""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from assistant import agent, failures, prompts
from assistant.answer import Answer, Status
from assistant.events import Sentence, Working
from assistant.grounding import Checked, check
from assistant.material import extended, from_cited, from_outcome, material
from assistant.pieces import Piece
from assistant.privacy import Vault
from assistant.providers import Provider, named
from assistant.rules_engine import RulesEngine
from assistant.sentences import cut, plain, sentences
from assistant.tools import Bench, fitting, readings, shown, tools
from assistant.weaving import Weave, left_out

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from langchain_core.language_models import BaseChatModel

    from assistant.agent import Said
    from assistant.events import Event
    from assistant.material import Material

_SILENT: Final = frozenset({Status.NO_EVIDENCE, Status.OUT_OF_SCOPE})
_TURNS: Final = 4


def engine(name: str) -> LanguageModelEngine:
    """The engine for "provider:name" or "provider:name@url"; raises `CallError` for a name that cannot be meant."""
    provider = named(name)
    return LanguageModelEngine(provider.name, provider.model, provider=provider)


class LanguageModelEngine:
    """One conversation: the rules engine's answers with a model's prose."""

    def __init__(
        self,
        name: str,
        model: Callable[[agent.Limits], BaseChatModel],
        *,
        provider: Provider | None = None,
        rules: RulesEngine | None = None,
        limits: agent.Limits | None = None,
    ) -> None:
        self.name = name
        self.rules = rules or RulesEngine()
        self.limits = limits or (provider.limits if provider else agent.Limits())
        self.banner = provider.banner if provider else None
        self._model = model
        self._bannered = False
        self.reset()

    def reset(self) -> None:
        """Forget the case, the conversation and the identifiers in it."""
        self.rules.reset()
        self._vault = Vault()
        self._said: list[str] = []
        self._turn: Turn | None = None

    def cancel(self) -> None:
        """Leave the model of the turn under way, from any thread: its answer ends at once with what stands."""
        if self._turn:
            self._turn.left.set()

    def ask(self, text: str) -> Iterator[Event]:
        """Answer one turn; the last event is the Answer."""
        if self.banner and not self._bannered:
            self._bannered = True
            yield Working(self.banner, 0, 1)
        for event in self.rules.ask(text):
            if isinstance(event, Answer):
                yield from self._answered(text, event)
            elif not isinstance(event, Sentence):
                yield event

    def edit(self, fact: str, value: object | None, level: str | None = None) -> Iterator[Event]:
        """Set one fact by hand; nothing is asked of a model."""
        return self.rules.edit(fact, value, level)

    def _answered(self, text: str, base: Answer) -> Iterator[Event]:
        self._said = [*self._said, text][-_TURNS:]
        if base.status in _SILENT or not text.strip():
            yield from (Sentence(line) for line in base.text.splitlines(keepends=True))
            yield base
            return
        self._turn = Turn(base, tuple(self._said), self.rules, self._vault)
        yield from self._turn.written(self._model, self.limits, self.name)


class Turn:
    """One turn on its way: what the model says comes in, sentences that stand go out."""

    def __init__(self, base: Answer, said: Sequence[str], rules: RulesEngine, vault: Vault) -> None:
        self.base = base
        self.vault = vault
        self.left = threading.Event()
        self.bench = Bench(base, said, rules.evidence, vault.show, vault.hide)
        self.weave = Weave(base)
        self._ground = material(base, said)
        self._seen: dict[str, Checked] = {}
        self._buffers: dict[str, str] = {}
        self._failed: list[int] = []
        self._stood: list[int] = []

    @property
    def ground(self) -> Material:
        """What sentences may rest on now, with what the tools have brought."""
        more: list[Piece] = [piece for cited in self.bench.cited for piece in from_cited(cited)]
        more += [piece for ran in self.bench.ran for piece in from_outcome(ran.outcome, self.bench.sources)]
        return extended(self._ground, more) if more else self._ground

    def written(self, model: Callable[[agent.Limits], BaseChatModel], limits: agent.Limits, name: str) -> Iterator[Event]:
        """The answer, piece by piece, then as a whole."""
        yield from _pieces([self.weave.opening()])
        self._ground.prepare()
        remark = ""
        try:
            for said in self._replies(model, limits):
                yield from _pieces(self._heard(said))
        except Exception as error:  # noqa: BLE001 whatever a provider raises, our answer stands
            remark = failures.line(error, partly=bool(self.weave.standing))
        yield from _pieces(self.weave.rest())
        yield from _pieces(self._remarks(remark))
        yield self._answer(name if self._seen or not remark else self.base.engine)

    def _replies(self, model: Callable[[agent.Limits], BaseChatModel], limits: agent.Limits) -> Iterator[Said]:
        """What the model says; one that knows no tools is asked again without them."""
        message = self._message()
        offered = tools(self.bench, fitting(self.bench))
        made = model(limits)
        try:
            yield from agent.run(made, offered, message, replace(limits, left=self.left), self.faults)
        except Exception as error:
            if not failures.about_tools(error) or self._seen:
                raise
            yield from agent.run(made, (), message, replace(limits, left=self.left), self.faults)

    def _message(self) -> str:
        evidence = [shown(cited) for cited in self.base.citations if cited.text]
        return self.vault.hide(prompts.turn("\n\n".join(self.bench.said), self.base.text if self.base.outcomes else "", evidence))

    def faults(self, reply: str) -> list[tuple[str, str]]:
        """The sentences of a reply that do not stand, each with its fault, as the model may see them."""
        checked = [self._checked(each) for each in self._sentences(reply)]
        return [(self.vault.hide(each.text), self.vault.hide(each.fault)) for each in checked if not each.stands]

    def _sentences(self, reply: str) -> list[str]:
        return [each for each in sentences(self.vault.show(reply)) if each.strip(" .").lower() != prompts.NOTHING.strip(" .").lower()]

    def _checked(self, sentence: str) -> Checked:
        found = self._seen.get(sentence)
        if found is None or not found.stands:
            found = self._seen[sentence] = check(sentence, self.ground)
        return found

    def _heard(self, said: Said) -> Iterator[str]:
        """The sentences of a reply that are complete and stand; a whole reply is counted as well."""
        if said.whole:
            checked = [self._checked(each) for each in self._sentences(said.text)]
            self._failed.append(sum(not each.stands for each in checked))
            self._stood.append(sum(each.stands and each not in self.weave.standing for each in checked))
            yield from self._shown(checked)
            return
        self._buffers[said.reply] = buffer = self._buffers.get(said.reply, "") + said.text
        complete, _ = cut(plain(self.vault.show(buffer)), final=False)
        yield from self._shown([self._checked(each) for each in complete if each.strip(" .").lower() != prompts.NOTHING.strip(" .").lower()])

    def _shown(self, checked: Sequence[Checked]) -> Iterator[str]:
        shown_already = {each.text for each in self.weave.standing}
        for each in checked:
            if each.stands and each.text not in shown_already:
                shown_already.add(each.text)
                yield self.weave.sentence(each)

    @property
    def dropped(self) -> int:
        """Sentences that never came to stand: those that failed at first and were not mended, or that failed again."""
        if not self._failed:
            return 0
        mended = sum(self._stood[1:])
        return max(self._failed[-1], self._failed[0] - mended) if len(self._failed) > 1 else self._failed[0]

    def _remarks(self, remark: str) -> Iterator[str]:
        pieces = list(readings(self.bench))
        if pieces:
            yield self.weave.remark(pieces)
        if self.dropped:
            yield self.weave.remark([(left_out(self.dropped), "user")])
        if remark:
            yield self.weave.remark([(remark, "user")])

    def _answer(self, name: str) -> Answer:
        ran = self.bench.ran
        marks = self.base.hypothetical or ((None,) * len(self.base.outcomes) if ran else ())
        supposed: list[Any] = [{fact: value for fact, value, _ in each.read} or None for each in ran]
        return replace(
            self.base,
            text=self.weave.text,
            numbers=tuple(self.weave.numbers),
            outcomes=(*self.base.outcomes, *(each.outcome for each in ran)),
            hypothetical=(*marks, *supposed),
            citations=(*self.base.citations, *self._cited()),
            engine=name,
            dropped=self.dropped,
        )

    def _cited(self) -> list[Any]:
        """Sources that tools brought: those that a sentence cites, and those behind an outcome."""
        from assistant.passages import markers  # noqa: PLC0415 one use

        said = frozenset[int]().union(*(markers(each.text) for each in self.weave.standing))
        return [each for each in self.bench.cited if each.marker in said or each.claim is None]


def _pieces(texts: Any) -> Iterator[Event]:  # noqa: ANN401 any iterable of texts
    yield from (Sentence(text) for text in texts if text)
