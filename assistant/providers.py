"""Providers: a model by its name, and where its text goes. "ollama:llama3.1", "openai:NAME@http://localhost:8080/v1".

Anything that speaks the OpenAI protocol (llama.cpp server, vLLM) is "openai:NAME@URL". Nothing is sent anywhere that was not
named. SPINEMETS_MODEL names a model for every command, SPINEMETS_MODEL_SECONDS sets the most time for one turn.
"""

from __future__ import annotations

import ipaddress
import math
import os
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from assistant.agent import Limits
from assistant.cli import CallError

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

_PACKAGES: Final = {"ollama": "langchain_ollama", "openai": "langchain_openai", "anthropic": "langchain_anthropic"}
_HOMES: Final = {"ollama": "http://localhost:11434", "openai": "https://api.openai.com/v1", "anthropic": "https://api.anthropic.com"}
_ENVIRONMENT: Final = {
    "ollama": ("OLLAMA_HOST",),
    "openai": ("OPENAI_BASE_URL", "OPENAI_API_BASE"),
    "anthropic": ("ANTHROPIC_BASE_URL", "ANTHROPIC_API_URL"),
}
_EXAMPLE: Final = "ollama:llama3.1, openai:NAME@http://localhost:8080/v1 or anthropic:NAME"


@dataclass(frozen=True, slots=True)
class Provider:
    """A named model: who serves it, under which name, and where."""

    kind: str
    of: str
    url: str | None

    @property
    def name(self) -> str:
        """Provider and name, as the Answer carries it."""
        return f"{self.kind}:{self.of}"

    @property
    def host(self) -> str:
        """Where the text goes."""
        from_environment = next((os.environ[name] for name in _ENVIRONMENT[self.kind] if os.environ.get(name)), None)
        given = self.url or from_environment or _HOMES[self.kind]
        return urlsplit(given if "//" in given else f"//{given}").hostname or given

    @property
    def banner(self) -> str | None:
        """Says where text goes; nothing for a model on this machine."""
        if local(self.host):
            return None
        return f"Remote model: what you type goes to {self.host}, with names, dates of birth, record numbers and addresses replaced."

    @property
    def limits(self) -> Limits:
        """The limits of a turn, the time as the environment sets it."""
        try:
            seconds = float(os.environ.get("SPINEMETS_MODEL_SECONDS", ""))
        except ValueError:
            return Limits()
        return Limits(seconds=seconds) if math.isfinite(seconds) and seconds > 0 else Limits()

    def model(self, limits: Limits | None = None) -> BaseChatModel:
        """The bare chat model, through LangChain; nothing is hidden from it and nothing that it says is checked."""
        from langchain.chat_models import init_chat_model  # noqa: PLC0415 only when it is asked

        if local(self.host):
            _past_proxies(self.host)
        made: BaseChatModel = init_chat_model(self.of, model_provider=self.kind, **self._settings(limits or self.limits))
        return made

    def _settings(self, limits: Limits) -> dict[str, Any]:
        where = {"base_url": self.url} if self.url else {}
        if self.kind == "ollama":
            return {**where, "num_predict": limits.tokens_a_reply, "client_kwargs": {"timeout": limits.seconds}, "temperature": 0}
        keyless = {"api_key": "none"} if self.url and local(self.host) and self.kind == "openai" else {}
        return {**where, **keyless, "max_tokens": limits.tokens_a_reply, "timeout": limits.seconds, "max_retries": 0}


def named(name: str) -> Provider:
    """The provider that a name means; raises `CallError` in one line for one that cannot be meant."""
    kind, _, rest = name.strip().partition(":")
    of, _, url = rest.partition("@http")
    if kind not in _PACKAGES:
        raise CallError(f"--model {name!r}: unknown provider {kind!r}; give provider:name, such as {_EXAMPLE}")
    if not of:
        raise CallError(f"--model {name!r} names no model; give provider:name, such as {_EXAMPLE}")
    if find_spec(_PACKAGES[kind]) is None:
        raise CallError(f"--model {name!r} needs a package that is not installed; run pip install 'spinemets[{kind}]'")
    return Provider(kind, of, f"http{url}" if url else None)


def _past_proxies(host: str) -> None:
    """Keep what is meant for this machine on it: a proxy in the environment would take it away without a banner."""
    for name in ("NO_PROXY", "no_proxy"):
        known = [each for each in os.environ.get(name, "").split(",") if each]
        os.environ[name] = ",".join(dict.fromkeys([*known, host]))


def local(host: str) -> bool:
    """True for this machine itself; every other host is remote."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
