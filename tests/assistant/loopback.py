"""An OpenAI-compatible server on the loopback interface, in a thread, that says what a test tells it to say."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

Reply = "str | dict[str, Any] | int | tuple[int, str] | bytes | Iterator[bytes] | None"
"""A text, a message with tool calls, a status code with or without its words, raw bytes at once or bit by bit, or None for silence."""


class _Handler(BaseHTTPRequestHandler):
    """Takes a request to the server that it belongs to."""

    protocol_version = "HTTP/1.1"
    of: Server

    def do_POST(self) -> None:
        """Answer as the test says; a client that has gone is no error."""
        self.of.paths.append(self.path)
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        request = json.loads(body) if self.path.endswith("/chat/completions") else {}
        self.of.requests.append(request)
        try:
            self._answer(self.of.say(request), stream=bool(request.get("stream")))
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    do_GET = do_POST  # noqa: N815 http.server's own name

    def _answer(self, reply: Any, *, stream: bool) -> None:
        if reply is None:
            time.sleep(30)
        elif isinstance(reply, int | tuple):
            status, words = reply if isinstance(reply, tuple) else (reply, f"status {reply}")
            self._send(status, json.dumps({"error": {"message": words, "type": "test"}}).encode(), "application/json")
        elif isinstance(reply, Iterator):
            self._drip(reply)
        elif isinstance(reply, bytes):
            self._send(200, reply, "text/event-stream" if stream else "application/json")
        elif stream:
            self._send(200, _events(reply), "text/event-stream")
        else:
            self._send(200, json.dumps(_whole(reply)).encode(), "application/json")

    def _send(self, status: int, body: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _drip(self, bits: Iterator[bytes]) -> None:
        """Bit by bit, without saying how much there will be."""
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("connection", "close")
        self.end_headers()
        for bit in bits:
            self.wfile.write(bit)
            self.wfile.flush()
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Server:
    """Answers chat completions with `say(request)`, streamed where that is asked for, and keeps every request."""

    def __init__(self, say: Callable[[dict[str, Any]], Any]) -> None:
        self.say = say
        self.requests: list[dict[str, Any]] = []
        self.paths: list[str] = []
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"of": self}))
        self._http.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}/v1"

    @property
    def name(self) -> str:
        """What a user passes to --model."""
        return f"openai:scripted@{self.url}"


@contextmanager
def serving(say: Callable[[dict[str, Any]], Any]) -> Iterator[Server]:
    """A server for the time of a test."""
    server = Server(say)
    thread = Thread(target=server._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server._http.shutdown()
        server._http.server_close()


def calling(tool: str, arguments: dict[str, Any] | str) -> dict[str, Any]:
    """A message that calls a tool."""
    given = arguments if isinstance(arguments, str) else json.dumps(arguments)
    return {
        "role": "assistant",
        "content": None,
        "tool_calls": [{"id": "call_1", "type": "function", "function": {"name": tool, "arguments": given}}],
    }


def said(text: str) -> bytes:
    """One server-sent event that says something more."""
    chunk = {"id": "x", "object": "chat.completion.chunk", "created": 0, "model": "scripted"}
    return f"data: {json.dumps({**chunk, 'choices': [{'index': 0, 'delta': {'role': 'assistant', 'content': text}}]})}\n\n".encode()


def _message(reply: Any) -> dict[str, Any]:
    return {"role": "assistant", "content": reply} if isinstance(reply, str) else reply


def _whole(reply: Any) -> dict[str, Any]:
    message = _message(reply)
    reason = "tool_calls" if message.get("tool_calls") else "stop"
    usage = {"prompt_tokens": 10, "completion_tokens": 10, "total_tokens": 20}
    return {
        "id": "x",
        "object": "chat.completion",
        "created": 0,
        "model": "scripted",
        "choices": [{"index": 0, "message": message, "finish_reason": reason}],
        "usage": usage,
    }


def _events(reply: Any) -> bytes:
    """The same as server-sent events, a few characters at a time."""
    message = _message(reply)
    parts: list[dict[str, Any]] = []
    if message.get("tool_calls"):
        parts.append({"role": "assistant", "tool_calls": [{**call, "index": at} for at, call in enumerate(message["tool_calls"])]})
    text = message.get("content") or ""
    parts += [{"role": "assistant", "content": text[at : at + 12]} for at in range(0, len(text), 12)]
    chunks = [
        {
            "id": "x",
            "object": "chat.completion.chunk",
            "created": 0,
            "model": "scripted",
            "choices": [{"index": 0, "delta": part, "finish_reason": None}],
        }
        for part in parts
    ]
    reason = "tool_calls" if message.get("tool_calls") else "stop"
    chunks.append(
        {
            "id": "x",
            "object": "chat.completion.chunk",
            "created": 0,
            "model": "scripted",
            "choices": [{"index": 0, "delta": {}, "finish_reason": reason}],
        }
    )
    return "".join(f"data: {json.dumps(chunk)}\n\n" for chunk in chunks).encode() + b"data: [DONE]\n\n"
