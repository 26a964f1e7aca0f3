"""Failures: what went wrong with a language model, in one line for the person at the desk. No key, no address, no trace."""

from __future__ import annotations

from typing import Final

_MEMORY: Final = ("memoryerror", "out of memory", "outofmemory", "more system memory", "insufficient memory", "oom")
_WHY: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("did not answer in time", ("timeout", "timed out", "deadline")),
    ("accepts no more requests for now", ("ratelimit", "429", "too many requests", "quota", "overloaded", "529")),
    ("refused the key, or has none", ("authentication", "permission", "401", "403", "api_key", "api key", "credential")),
    ("does not exist under this name", ("notfound", "404", "model not found", "not found, try pulling")),
    ("went round in circles and was stopped", ("limit", "recursion")),
    ("could not be reached", ("connect", "network", "unreachable", "resolve", "ssl", "proxy", "socket")),
    ("is not installed here", ("importerror", "modulenotfound")),
    ("failed on its side", ("500", "502", "503", "504", "internalserver", "server error", "internal error")),
)
UNUSABLE: Final = "gave nothing that can be used"
SLOW: Final = "did not answer in time"
LONG: Final = "used up its tokens"


def line(error: BaseException, *, partly: bool) -> str:
    """One line: what happened, and whose answer this is."""
    what = "the rest is" if partly else "this is"
    return f"The language model {why(error)}; {what} the answer of the built-in rules."


def why(error: BaseException) -> str:
    """What happened, from the kind of the error first and its words second."""
    reason = getattr(error, "reason", None)
    if reason in {UNUSABLE, SLOW, LONG}:  # ours; other errors have a reason too
        return str(reason)
    kind = " ".join(each.__name__ for each in type(error).__mro__[:-3]).lower()
    words = f"{type(error).__name__} {error}".lower()[:2000]
    if any(sign in words for sign in _MEMORY):  # a server says so in the words of a general error
        return "ran out of memory"
    for said in (kind, words):
        for reason, signs in _WHY:
            if any(sign in said for sign in signs):
                return reason
    return UNUSABLE


def about_tools(error: BaseException) -> bool:
    """True when the provider says that this model takes no tools."""
    words = str(error).lower()
    return "tool" in words and any(sign in words for sign in ("support", "not available", "unknown", "enable", "invalid"))
