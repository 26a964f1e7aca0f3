"""The agent: a chat model by name with limits on calls, tokens and time, run in a thread that can be left behind.

Everything of LangChain that the engine touches stands here and in `tools`. Tracing is off whatever the environment says,
unless SPINEMETS_TRACING=1 asks for it.
"""

from __future__ import annotations

import os
import queue
import threading
import time
from contextlib import nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

TRACING: Final = os.environ.get("SPINEMETS_TRACING") == "1"
if not TRACING:
    for _name in ("LANGSMITH_TRACING", "LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING", "LANGCHAIN_TRACING_V2"):
        os.environ[_name] = "false"

from langchain.agents import create_agent  # noqa: E402 tracing is switched off first
from langchain.agents.middleware import AgentMiddleware, ModelCallLimitMiddleware, ToolCallLimitMiddleware, hook_config  # noqa: E402 the same
from langchain_core.callbacks import BaseCallbackHandler  # noqa: E402 the same
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage, HumanMessage  # noqa: E402 the same
from langsmith.run_helpers import tracing_context  # noqa: E402 the same

from assistant import failures, prompts  # noqa: E402 the same
from assistant.sentences import plain  # noqa: E402 the same

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from langchain_core.language_models import BaseChatModel
    from langchain_core.tools import BaseTool


_CHARACTERS_A_TOKEN: Final = 4
_BEAT: Final = 0.1
"""Seconds after which a silent model is looked after: may it be left?"""


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that one turn may cost."""

    seconds: float = 60.0
    calls: int = 6
    tool_calls: int = 8
    tokens_a_reply: int = 900
    tokens: int = 60_000
    left: threading.Event | None = None
    """Once set, the turn ends at once."""


class LimitError(RuntimeError):
    """A limit of the turn was reached; `reason` says which."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NonsenseError(RuntimeError):
    """The model's reply cannot be used at all."""

    reason = failures.UNUSABLE


@dataclass(frozen=True, slots=True)
class Said:
    """What the model has said: a piece of a reply as it comes, or a whole reply when `whole`."""

    text: str
    reply: str
    whole: bool = False


class Budget(AgentMiddleware[Any, Any]):
    """Ends a turn that has used up its time or its tokens, or that nobody waits for any more."""

    def __init__(self, limits: Limits, stopped: threading.Event) -> None:
        super().__init__()
        self.until = time.monotonic() + limits.seconds
        self.tokens = limits.tokens
        self.stopped = stopped

    def before_model(self, state: Any, runtime: Any) -> None:  # noqa: ANN401, ARG002 LangChain's own signature
        """Raise when a limit is reached, before anything is sent."""
        if self.stopped.is_set() or time.monotonic() > self.until:
            raise LimitError(failures.SLOW)
        if sum(map(_tokens, state["messages"])) > self.tokens:
            raise LimitError(failures.LONG)


class Hangup(BaseCallbackHandler):
    """Ends a reply in the middle when nobody waits for it any more: a server that never stops would keep its thread for ever."""

    raise_error = True
    run_inline = True

    def __init__(self, stopped: threading.Event) -> None:
        self.stopped = stopped

    def on_llm_new_token(self, token: Any, **_: Any) -> None:  # noqa: ANN401, ARG002 LangChain's own signature
        """Raise when the turn is over."""
        if self.stopped.is_set():
            raise LimitError(failures.SLOW)


class Grounding(AgentMiddleware[Any, Any]):
    """Sends unsupported sentences back once, each with its fault."""

    def __init__(self, faults: Callable[[str], Sequence[tuple[str, str]]]) -> None:
        super().__init__()
        self.faults = faults
        self.tried = False

    @hook_config(can_jump_to=["model"])
    def after_model(self, state: Any, runtime: Any) -> dict[str, Any] | None:  # noqa: ANN401, ARG002 LangChain's own signature
        """One retry that names the faults of a final reply."""
        reply = state["messages"][-1]
        if self.tried or not isinstance(reply, AIMessage) or reply.tool_calls:
            return None
        faults = self.faults(text_of(reply))
        if not faults:
            return None
        self.tried = True
        return {"messages": [HumanMessage(prompts.retry(faults))], "jump_to": "model"}


def run(
    model: BaseChatModel,
    tools: Sequence[BaseTool],
    message: str,
    limits: Limits,
    faults: Callable[[str], Sequence[tuple[str, str]]],
) -> Iterator[Said]:
    """What the model says in one turn; raises what went wrong, at the latest when the time is over."""
    told: queue.Queue[Said | BaseException | None] = queue.Queue()
    stopped = threading.Event()
    middleware = [
        Budget(limits, stopped),
        ModelCallLimitMiddleware(run_limit=limits.calls, exit_behavior="error"),
        ToolCallLimitMiddleware(run_limit=limits.tool_calls, exit_behavior="error"),
        Grounding(faults),
    ]
    agent = create_agent(model, list(tools), system_prompt=prompts.SYSTEM, middleware=middleware)
    threading.Thread(target=_work, args=(agent, message, told, stopped), daemon=True, name="language model").start()
    try:
        yield from _within(_heard(told, time.monotonic() + limits.seconds, limits.left or stopped), limits.tokens * _CHARACTERS_A_TOKEN)
    finally:
        stopped.set()


def _work(agent: Any, message: str, told: queue.Queue[Said | BaseException | None], stopped: threading.Event) -> None:  # noqa: ANN401 a compiled graph
    given = {"messages": [HumanMessage(message)]}
    config = {"recursion_limit": 60, "callbacks": [Hangup(stopped)]}
    try:
        with nullcontext() if TRACING else tracing_context(enabled=False):
            for mode, part in agent.stream(given, stream_mode=["messages", "updates"], config=config):
                if stopped.is_set():
                    return
                for said in _said(mode, part):
                    told.put(said)
        told.put(None)
    except BaseException as error:  # noqa: BLE001 handed over to the turn, which says it in a line
        told.put(error)


def _said(mode: str, part: Any) -> Iterator[Said]:  # noqa: ANN401 LangGraph's own
    if mode == "messages":
        message, _ = part
        if isinstance(message, AIMessageChunk):
            yield Said(text_of(message), str(message.id))
        return
    for node, change in part.items():
        for message in (change or {}).get("messages", ()) if node == "model" else ():
            if isinstance(message, AIMessage):
                _usable(message)
                if not message.tool_calls:
                    yield Said(text_of(message), str(message.id), whole=True)


def _usable(message: AIMessage) -> None:
    """Refuse a reply with broken tool calls, or with nothing in it but thoughts."""
    if message.invalid_tool_calls and not message.tool_calls:
        raise NonsenseError("malformed tool call")
    if not message.tool_calls and not plain(text_of(message)).strip():
        raise NonsenseError("empty reply")


def _heard(told: queue.Queue[Said | BaseException | None], until: float, left: threading.Event) -> Iterator[Said]:
    while not left.is_set():
        if time.monotonic() > until:  # also where words never stop coming
            raise LimitError(failures.SLOW)
        try:
            said = told.get(timeout=_BEAT)
        except queue.Empty:
            continue
        if said is None:
            return
        if isinstance(said, BaseException):
            raise said
        yield said


def _within(heard: Iterator[Said], most: int) -> Iterator[Said]:
    """What is heard, up to a number of characters: a server that never stops is left."""
    for said in heard:
        most -= len(said.text)
        if most < 0:
            raise LimitError(failures.LONG)
        yield said


def text_of(message: BaseMessage) -> str:
    """The text of a message, whatever blocks it is made of; reasoning is no text."""
    if isinstance(message.content, str):
        return message.content
    return "".join(
        block if isinstance(block, str) else str(block.get("text", ""))
        for block in message.content
        if isinstance(block, str) or block.get("type") == "text"
    )


def _tokens(message: BaseMessage) -> int:
    """What a message costs: as counted by the provider, or four characters a token."""
    usage = getattr(message, "usage_metadata", None)
    return int(usage["total_tokens"]) if usage else len(text_of(message)) // _CHARACTERS_A_TOKEN
