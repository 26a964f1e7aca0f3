"""Whatever goes wrong with a language model, the rules engine answers instead, says so in one line, and nobody waits for ever."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest
from langchain_core.messages import AIMessage

from assistant.agent import Limits
from assistant.answer import Answer
from assistant.language_model import LanguageModelEngine, engine
from tests.assistant.loopback import calling, said, serving
from tests.assistant.models import CASE, RIGHT, Scripted, asked, ours, same_content
from tests.assistant.processes import ROOT


def trickle() -> Iterator[bytes]:
    """A right sentence, then a word now and then for ever."""
    yield said(f"{RIGHT} ")
    while True:
        time.sleep(0.1)
        yield said("and ")


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (429, "no more requests"),
        (500, "failed on its side"),
        (503, "failed on its side"),
        (401, "refused the key"),
        (404, "does not exist"),
        ((500, "CUDA out of memory"), "ran out of memory"),
        ((500, "model requires more system memory (8 GiB) than is available"), "ran out of memory"),
        (b"this is not JSON", "nothing that can be used"),
        (b"<html><body>Sign in</body></html>", "nothing that can be used"),
        (b"data: {garbage\n\n", "nothing that can be used"),
        ("", "nothing that can be used"),
        ("   \n ", "nothing that can be used"),
        ("<think>The SINS is 3.</think>", "nothing that can be used"),
        ("<think>the SINS is 3 and so on", "nothing that can be used"),
        (calling("sins", "{bad json"), "round in circles"),
        (calling("sins", {}), "round in circles"),
        (calling("no_such_tool", {}), "round in circles"),
    ],
)
def test_a_failing_provider_leaves_our_answer(reply: Any, words: str) -> None:
    """Whatever the provider does, the rules engine's answer stands and says so in one line."""
    answer, _, seconds = asked(lambda _: reply)
    base = ours(CASE)
    same_content(answer, base)
    assert answer.text.startswith(base.text)
    (line,) = answer.text.removeprefix(base.text).strip().splitlines()
    assert words in line
    assert "built-in rules" in line
    assert answer.engine == "rules"
    assert seconds < 20


def test_a_silent_provider_is_left_in_time() -> None:
    """A provider that says nothing is left when the time is over, not later."""
    answer, _, seconds = asked(lambda _: None, seconds=1.0)
    assert "did not answer in time" in answer.text
    assert seconds < 10


def test_a_flood_is_left_in_time() -> None:
    """A provider whose words never stop and never make a sentence is left when the time is over."""

    def flood() -> Iterator[bytes]:
        while True:
            yield said("word " * 200)

    answer, _, seconds = asked(lambda _: flood(), seconds=1.0)
    assert "did not answer in time" in answer.text
    assert seconds < 10


def test_an_errors_own_reason_is_not_shown() -> None:
    """Letters that cannot be sent back are an unusable reply, said in our words."""
    answer, _, _ = asked(lambda _: "\ud83d SINS 16.")
    assert "surrogates" not in answer.text
    assert "nothing that can be used" in answer.text


def test_a_slow_thinker_is_left_in_time() -> None:
    """A model that hangs inside this process is left when the time is over."""

    class Slow(Scripted):
        def _generate(self, *_: Any, **__: Any) -> Any:
            time.sleep(20)

    made = LanguageModelEngine("fake:slow", lambda _: Slow(responses=[AIMessage("x")]), limits=Limits(seconds=0.5))
    start = time.monotonic()
    answer = list(made.ask(CASE))[-1]
    assert isinstance(answer, Answer)
    assert time.monotonic() - start < 2
    assert "did not answer in time" in answer.text


@pytest.mark.parametrize("error", [MemoryError(), ConnectionError("refused"), RecursionError(), ValueError("CUDA out of memory"), KeyError("x")])
def test_any_error_inside_the_model_leaves_our_answer(error: Exception) -> None:
    """Out of memory, no network or anything else: one line, and our answer."""

    class Broken(Scripted):
        def _generate(self, *_: Any, **__: Any) -> Any:
            raise error

    answer = list(LanguageModelEngine("fake:broken", lambda _: Broken(responses=[])).ask(CASE))[-1]
    assert isinstance(answer, Answer)
    assert answer.text.startswith(ours(CASE).text)
    assert "The language model" in answer.text


def test_a_model_that_cannot_be_made_leaves_our_answer() -> None:
    """A missing key or package at the first turn is no crash."""

    def impossible(_: Limits) -> Any:
        raise RuntimeError("api_key is missing")

    answer = list(LanguageModelEngine("fake:none", impossible).ask(CASE))[-1]
    assert isinstance(answer, Answer)
    assert "refused the key" in answer.text


def test_token_limit_ends_a_turn() -> None:
    """A turn that has used its tokens is ended before anything more is sent."""
    made = LanguageModelEngine("fake:model", lambda _: Scripted(responses=[AIMessage(RIGHT)]), limits=Limits(tokens=5))
    answer = list(made.ask(CASE))[-1]
    assert isinstance(answer, Answer)
    assert "used up its tokens" in answer.text


@pytest.mark.parametrize("endless", [False, True])
def test_a_program_ends_though_its_model_hangs(endless: bool) -> None:  # noqa: FBT001 the table's own column
    """A process whose model never answers, or never stops, ends soon after its time is over."""
    with serving(lambda _: trickle() if endless else None) as server:
        start = time.monotonic()
        environment = {**os.environ, "SPINEMETS_MODEL_SECONDS": "1"}
        done = subprocess.run(
            [sys.executable, "-m", "assistant", "ask", "--model", server.name, CASE],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert time.monotonic() - start < 12
    assert done.returncode == 0, done.stderr
    assert "SINS 16" in done.stdout


def test_a_trickle_is_left_in_time() -> None:
    """A server that says a word now and then, for ever, is left when the time is over; what stood by then stays."""
    answer, _, seconds = asked(lambda _: trickle(), seconds=1.0)
    assert seconds < 10
    assert RIGHT in answer.text
    assert answer.text.splitlines()[-1] == "The language model did not answer in time; the rest is the answer of the built-in rules."


def test_a_flood_is_left_at_the_token_limit() -> None:
    """A server that never stops talking is left when the turn's tokens are used up, long before its time."""
    with serving(lambda _: (said("The spine is purple. " * 50) for _ in count())) as server:
        made = engine(server.name)
        made.limits = Limits(seconds=120, tokens=5_000)
        start = time.monotonic()
        answer = list(made.ask(CASE))[-1]
    assert isinstance(answer, Answer)
    assert time.monotonic() - start < 60
    assert "purple" not in answer.text
    assert "used up its tokens" in answer.text


def test_a_reply_cut_off_leaves_our_answer() -> None:
    """When the connection ends in the middle of a sentence, half a sentence is never shown."""
    answer, _, _ = asked(lambda _: iter([said("The spine is not")]))
    same_content(answer, ours(CASE))
    assert "spine is not" not in answer.text


def test_nobody_at_the_address_leaves_our_answer() -> None:
    """With nothing listening at the address, one line says that the model could not be reached."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    answer = list(engine(f"openai:none@http://127.0.0.1:{port}/v1").ask(CASE))[-1]
    assert isinstance(answer, Answer)
    assert answer.text == f"{ours(CASE).text}\nThe language model could not be reached; this is the answer of the built-in rules."


def test_gibberish_leaves_our_answer() -> None:
    """Words that mean nothing are left out and counted."""
    answer, _, _ = asked(lambda _: "Lorem ipsum dolor sit amet. Colourless green ideas sleep furiously. \u00ff\u00fe\u0001.")
    assert answer.text.startswith(ours(CASE).text)
    assert answer.dropped == 3


def test_a_model_without_tools_is_asked_without_them() -> None:
    """A server that refuses tools is asked once more without any, and its sentences count."""
    answer, server, _ = asked(lambda request: (400, "this model does not support tools") if request.get("tools") else RIGHT)
    assert RIGHT in answer.text
    assert [bool(request.get("tools")) for request in server.requests] == [True, False]


def test_calls_are_counted() -> None:
    """A model that calls one tool after another is stopped after the calls that a turn may cost."""
    answer, server, _ = asked(lambda _: calling("search", {"query": "steroid"}))
    assert len(server.requests) <= Limits().calls
    assert "round in circles" in answer.text
