"""A model by its name: which provider, where its text goes, what it is told, and that nothing else is sent anywhere."""

import os
import subprocess
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from langchain.chat_models.base import _get_chat_model_creator
from langchain_core.messages import AIMessage

from assistant import settings
from assistant.agent import Limits
from assistant.answer import Answer
from assistant.cli import CallError
from assistant.commands.ask import engine_for
from assistant.events import Working
from assistant.language_model import LanguageModelEngine, engine
from assistant.providers import local, named
from assistant.rules_engine import RulesEngine
from tests.assistant.loopback import serving
from tests.assistant.models import CASE, NOTHING, RIGHT, Scripted
from tests.assistant.processes import ROOT


@pytest.mark.parametrize("name", ["gpt", "", "openai:", "nobody:model", ":x"])
def test_a_name_that_cannot_be_meant_is_refused(name: str) -> None:
    """A model's name without provider or model is a wrong call, said in one line."""
    with pytest.raises(CallError, match="provider"):
        engine(name)


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A provider whose package is not installed says what to install."""
    monkeypatch.setattr("assistant.providers.find_spec", lambda _: None)
    with pytest.raises(CallError, match=r"pip install 'spinemets\[ollama\]'"):
        engine("ollama:llama3.1")


@pytest.mark.parametrize(
    ("url", "remote"),
    [("http://localhost:1/v1", False), ("http://127.0.0.1:1/v1", False), ("http://192.168.1.9/v1", True), ("https://models.example.org/v1", True)],
)
def test_a_remote_endpoint_is_announced(url: str, remote: bool) -> None:  # noqa: FBT001 the table's own column
    """A banner says where text goes, unless it stays on this machine; it is the first thing that is shown."""
    provider = named(f"openai:name@{url}")
    assert provider.url == url
    assert (provider.host in (provider.banner or "")) is remote
    assert local("localhost")
    assert not local("example.org")


def test_the_banner_comes_first_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first event of the first turn says where text goes."""
    made = engine("openai:name@https://models.example.org/v1")
    monkeypatch.setattr(made, "_model", lambda _: Scripted(responses=[AIMessage(NOTHING)]))
    first, second = list(made.ask(CASE)), list(made.ask("why?"))
    assert isinstance(first[0], Working)
    assert "models.example.org" in first[0].what
    assert not any(isinstance(event, Working) and "example.org" in event.what for event in second)


def test_tracing_stays_off() -> None:
    """With tracing switched on in the environment, nothing is sent to a tracing endpoint."""
    with serving(lambda _: RIGHT) as server:
        program = (
            "import sys; from assistant.language_model import engine; from assistant.answer import Answer\n"
            f"answer = list(engine({server.name!r}).ask({CASE!r}))[-1]\n"
            "from langsmith.utils import tracing_is_enabled; print(answer.engine, tracing_is_enabled())"
        )
        told = {"LANGSMITH_TRACING": "true", "LANGCHAIN_TRACING_V2": "true", "LANGSMITH_API_KEY": "x", "LANGSMITH_ENDPOINT": server.url}
        done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, env={**os.environ, **told}, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["openai:scripted", "False"]
    assert set(server.paths) == {"/v1/chat/completions"}


@pytest.fixture
def fresh_wiring() -> Iterator[None]:
    """LangChain remembers which class makes a provider's models; here it must forget."""
    _get_chat_model_creator.cache_clear()
    yield
    _get_chat_model_creator.cache_clear()


@pytest.mark.usefixtures("fresh_wiring")
@pytest.mark.parametrize(
    ("kind", "chat", "told"),
    [
        ("ollama", "langchain_ollama.ChatOllama", {"num_predict": 900, "client_kwargs": {"timeout": 60.0}}),
        ("anthropic", "langchain_anthropic.ChatAnthropic", {"max_tokens": 900, "timeout": 60.0, "max_retries": 0}),
        ("openai", "langchain_openai.ChatOpenAI", {"max_tokens": 900, "timeout": 60.0, "max_retries": 0}),
    ],
)
def test_each_provider_is_wired(kind: str, chat: str, told: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """By its name each provider's own chat model is made, with the limits of a turn and without retries, and its words are checked."""
    given: dict[str, Any] = {}

    def made(**settings: Any) -> Scripted:
        given.update(settings)
        return Scripted(responses=[AIMessage(f"{RIGHT} The SINS is 3."), AIMessage(NOTHING)])

    package, _, name = chat.partition(".")
    fake = ModuleType(package)
    setattr(fake, name, made)
    monkeypatch.setitem(sys.modules, package, fake)
    monkeypatch.setattr("assistant.providers.find_spec", lambda _: True)
    chat_engine = engine(f"{kind}:some-model")
    answer = list(chat_engine.ask(CASE))[-1]
    assert isinstance(answer, Answer)
    assert given.items() >= {"model": "some-model", **told}.items()
    assert answer.engine == chat_engine.name == f"{kind}:some-model"
    assert RIGHT in answer.text
    assert "SINS is 3" not in answer.text


def test_a_local_model_is_asked_past_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is meant for this machine does not leave it by a proxy that the environment names."""
    with serving(lambda _: "The SINS is 3.") as proxy, serving(lambda _: RIGHT) as server:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.url.removesuffix("/v1"))
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.setenv(name, "")
        answer = list(engine(server.name).ask(CASE))[-1]
    assert isinstance(answer, Answer)
    assert RIGHT in answer.text
    assert proxy.paths == []


def test_the_environment_may_name_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """SPINEMETS_MODEL takes the place of --model; --model wins, and an empty --model asks for none."""
    monkeypatch.setenv(settings.MODEL, "openai:set@http://127.0.0.1:1/v1")
    assert isinstance(engine_for(None), LanguageModelEngine)
    assert engine_for("openai:called@http://127.0.0.1:1/v1").name == "openai:called"
    assert isinstance(engine_for(""), RulesEngine)
    monkeypatch.delenv(settings.MODEL)
    assert isinstance(engine_for(None), RulesEngine)


def test_the_time_of_a_turn_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """SPINEMETS_MODEL_SECONDS sets the time; what is no time is ignored."""
    for said, seconds in (("7", 7.0), ("-1", 60.0), ("nan", 60.0), ("soon", 60.0)):
        monkeypatch.setenv("SPINEMETS_MODEL_SECONDS", said)
        assert named("openai:name@http://127.0.0.1:1/v1").limits == Limits(seconds=seconds)
