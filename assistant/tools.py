"""Tools for a language model: one from each rule, and search. Text for the model, the Outcome itself for the screen.

No tool writes, runs or fetches anything. A fact that the model passes must quote the user's words; what the reader has read
with certainty is filled in and cannot be changed.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from langchain_core.tools import StructuredTool
from pydantic import BaseModel, ConfigDict, Field, ValidationError, create_model

from assistant import compose, fact_words, prompts, scoring
from assistant.answer import Cited
from assistant.prose import Prose
from assistant.quoting import Difference, refusal
from assistant.wording import read, telling
from core.citation import Citation
from core.facts import FactsError
from core.outcome import AnyOutcome, Open
from core.rules import RULES
from corpus.claim import SOURCES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from assistant.answer import Answer
    from assistant.evidence import Evidence
    from core.rule import Rule
    from corpus.entry import Entry

_MOST_FOUND: Final = 5
_MOST_TOOLS: Final = 8
_LOOKED_AT: Final = 4000
_STRICT: Final = ConfigDict(extra="forbid", strict=True)


class Ran(NamedTuple):
    """A rule that the model had run: its outcome, and the facts that only the model read, each with its quote."""

    outcome: AnyOutcome
    read: tuple[tuple[str, object, str], ...]


class Search(BaseModel):
    """What a search needs."""

    model_config = _STRICT
    query: str = Field(description=prompts.QUERY, min_length=2, max_length=400)


@dataclass
class Bench:
    """What the tools of one turn work on and what they have brought: outcomes, differences, and numbered sources."""

    base: Answer
    said: Sequence[str]
    evidence: Evidence
    show: Any = str
    hide: Any = str
    ran: list[Ran] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)
    cited: list[Cited] = field(default_factory=list)

    @property
    def sources(self) -> tuple[Cited, ...]:
        """Every numbered source, those of the answer first."""
        return (*self.base.citations, *self.cited)

    def number(self, new: Cited) -> Cited:
        """The source as it is numbered here; a new one comes last."""
        known = next((each for each in self.sources if each.citation == new.citation and each.claim == new.claim), None)
        if known is None:
            known = replace(new, marker=len(self.sources) + 1)
            self.cited.append(known)
        return known


def tools(bench: Bench, names: Sequence[str] = tuple(RULES)) -> list[StructuredTool]:
    """A tool for each named rule, and search."""
    return [*(rule_tool(RULES[name], bench) for name in names), search_tool(bench)]


def fitting(bench: Bench) -> list[str]:
    """The rules worth offering in this turn: those that answered, and those that the user's words name or describe."""
    said = read(" ".join(bench.said)[-_LOOKED_AT:]).names
    answered = [outcome.rule for outcome in bench.base.outcomes]
    described = sorted((-len(_speaks_of(name) & said), name) for name in RULES)
    named = [name for name in RULES if read(name.replace("_", " ")).names & said]
    return list(dict.fromkeys([*answered, *named, *(name for shared, name in described if shared < -1)]))[:_MOST_TOOLS]


@cache
def _speaks_of(name: str) -> frozenset[str]:
    return telling(read(f"{name.replace('_', ' ')} {RULES[name].header['Summary']}").names)


def rule_tool(rule: Rule[Any], bench: Bench) -> StructuredTool:
    """One rule as a tool."""

    def run(**given: BaseModel) -> tuple[str, AnyOutcome | None]:
        return _run(rule, given, bench)

    header = rule.header
    return _tool(run, rule.name, prompts.TOOL_RULE.format(summary=header["Summary"], applies=header.get("Applies to", "")), facts_schema(rule.name))


def search_tool(bench: Bench) -> StructuredTool:
    """Search over the claims as a tool."""

    def run(query: str) -> tuple[str, tuple[Cited, ...]]:
        hits = bench.evidence.search.hits(bench.show(query), _MOST_FOUND, kind="claim")
        cited = tuple(bench.number(_source(hit.entry)) for hit in hits)
        return "\n".join(map(shown, cited)) or prompts.NOTHING_FOUND, cited

    return _tool(run, "search", prompts.TOOL_SEARCH, Search)


def _source(entry: Entry) -> Cited:
    return Cited(0, Citation(SOURCES[entry.document], entry.section, entry.primary), entry.id, entry.text, caution=entry.caution)


def _tool(run: Any, name: str, description: str, schema: type[BaseModel]) -> StructuredTool:  # noqa: ANN401 any function
    return StructuredTool.from_function(
        run,
        name=name,
        description=description,
        args_schema=schema,
        response_format="content_and_artifact",
        handle_validation_error=_misfit,
        handle_tool_error=True,
    )


def _misfit(error: Any) -> str:  # noqa: ANN401 LangChain hands over either pydantic's errors
    """What does not fit, in one line, for the model."""
    lines = [f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors()] if isinstance(error, ValidationError) else [str(error)]
    return prompts.REFUSED_CALL.format(why="; ".join(lines)[:600])


@cache
def facts_schema(name_of_rule: str) -> type[BaseModel]:
    """The arguments of a rule's tool: each fact a value and a quote, nothing else allowed, nothing coerced."""
    rule = RULES[name_of_rule]
    properties = rule.facts.model_json_schema()["properties"]
    fields: dict[str, Any] = {
        name: (_quoted(name, properties[name]) | None, Field(default=None, description=prompts.FACT.format(name=name.replace("_", " "))))
        for name in rule.facts.model_fields
    }
    return create_model(f"{rule.name}_facts", __config__=_STRICT, **fields)


def _quoted(name: str, schema: Mapping[str, Any]) -> type[BaseModel]:
    """A value, which only the rule's own strict facts judge, and the words that say it."""
    return create_model(
        f"{name}_read",
        __config__=_STRICT,
        value=(Any, Field(json_schema_extra=lambda made: made.update({k: v for k, v in schema.items() if k != "default"}))),
        quote=(str, Field(description=prompts.QUOTE)),
    )


def _run(rule: Rule[Any], given: Mapping[str, BaseModel], bench: Bench) -> tuple[str, AnyOutcome | None]:
    known = _known(rule, bench.base)
    added: list[tuple[str, object, str]] = []
    refused: list[str] = []
    for name, fact in given.items():
        if fact is not None:
            value, quote = fact.value, bench.show(fact.quote)  # type: ignore[attr-defined]
            why = _unusable(rule, name, value) or refusal(Difference(name, value, quote), bench.said, bench.base.facts, bench.differences)
            if why:
                refused.append(why)
            elif name not in known:
                added.append((name, value, quote))
    if refused:
        return bench.hide("\n".join(refused)), None
    return _outcome(rule, known, added, bench)


def _unusable(rule: Rule[Any], name: str, value: object) -> str:
    try:
        rule.facts.read({name: value})
    except FactsError as error:
        return prompts.REFUSED_FACTS.format(why=error)
    return ""


def _outcome(rule: Rule[Any], known: Mapping[str, Any], added: list[tuple[str, object, str]], bench: Bench) -> tuple[str, AnyOutcome | None]:
    try:
        outcome = rule({**known, **{name: value for name, value, _ in added}})
    except FactsError as error:
        return prompts.REFUSED_FACTS.format(why=error), None
    level = bench.base.facts.get("level")
    outcome = outcome.at(level.value if level and isinstance(level.value, str) else outcome.level)
    if outcome not in bench.base.outcomes and all(outcome != each.outcome for each in bench.ran):
        for reason in (*outcome.because, *outcome.notes, *(reading for d in outcome.disputes for reading in d.readings)):
            if reason.citation:
                bench.number(Cited(0, reason.citation))
        bench.ran.append(Ran(outcome, tuple(added)))
    return described(outcome, bench), outcome


def _known(rule: Rule[Any], base: Answer) -> dict[str, Any]:
    """What the reader has read of this rule's facts, and the totals that other rules have settled."""
    known = scoring.values(base.facts, rule.facts.model_fields)
    sins = next((each for each in base.outcomes if each.rule == "sins"), None)
    if sins and "sins" in rule.facts.model_fields:
        known["sins"] = list(scoring.totals_of(sins)) or None
    return known


def described(outcome: AnyOutcome, bench: Bench) -> str:
    """An outcome in words, as data for the model."""
    prose = Prose()
    prose.cited = [*bench.sources]
    prose.say(compose.sentence(outcome.rule, outcome), "outcome").say(".", "user")
    compose.reasons(prose, outcome)
    if isinstance(outcome, Open) and outcome.asks:
        prose.line().say(f"Unknown: {', '.join(map(fact_words.named, outcome.asks))}.", "user")
    return str(bench.hide(prose.text))


def shown(cited: Cited) -> str:
    """A numbered source as the model sees it."""
    text = cited.text or cited.citation.section
    caution = f" Caution: {cited.caution}" if cited.caution else ""
    return f"[{cited.marker}] {cited.citation.source.short}, {cited.citation.section}: {text}{caution}"


def readings(bench: Bench) -> Iterator[tuple[str, str]]:
    """Our own lines about what the model read: text and origin, piece by piece, a line break between lines."""
    for each in bench.differences:
        yield "\n", "marker"
        yield (
            (
                f'Read differently: {fact_words.named(each.fact)}. The rules read {each.stands} ("{each.behind}"), which is used; '
                f'the model read {each.said} ("{each.quote}").'
            ),
            "user",
        )
    for ran in bench.ran:
        yield "\n", "marker"
        yield f"{compose.sentence(ran.outcome.rule, ran.outcome)}", f"outcome:{ran.outcome.rule}"
        if ran.read:
            listed = ", ".join(f'{fact_words.named(name)} {value} ("{quote}")' for name, value, quote in ran.read)
            yield f". Rests on what the model read, check it: {listed}", "user"
        yield ".", "user"
