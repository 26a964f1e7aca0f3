"""The same application in a browser, through textual-serve, on this machine only.

textual-serve accepts a WebSocket from any page; here the Host must be loopback and the Origin this server's own, so that
no page on the web and no rebound name can open a session.
"""

from __future__ import annotations

import shlex
import sys
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

HOST: Final = "127.0.0.1"
PORT: Final = 8737
FORBIDDEN: Final = 403
NAMES: Final = ("127.0.0.1", "localhost")


def allowed(host: str, origin: str | None, port: int = PORT) -> bool:
    """True for a request to this machine by name, from a page of this very server or from no page at all."""
    own = {f"{name}:{port}" for name in NAMES}
    return host in own and (origin is None or origin in {f"http://{each}" for each in own})


def policy(port: int = PORT) -> str:
    """What the page may load: this server alone. textual-serve's page asks Google for a font, which must not happen."""
    sockets = " ".join(f"ws://{name}:{port}" for name in NAMES)
    own = " ".join(f"http://{name}:{port}" for name in NAMES)
    inline = f"{own} 'self' 'unsafe-inline'"
    scripts = f"script-src {inline}; style-src {inline}"
    return f"default-src {own} 'self'; {scripts}; img-src 'self' data:; font-src {own} 'self' data:; connect-src 'self' {sockets}"


def command(model: str | None) -> str:
    """How each browser session starts the application."""
    words = [sys.executable, "-m", "assistant", "chat", *(["--model", model] if model else [])]
    return shlex.join(words)


def serve(model: str | None = None, port: int = PORT) -> None:
    """Serves until interrupted."""
    print(f"SpineMets: http://{HOST}:{port}  (this machine only; Ctrl+C stops)", file=sys.stderr)  # noqa: T201 the address is what the caller waits for
    server(model, port).serve()


def server(model: str | None = None, port: int = PORT) -> Any:  # noqa: ANN401 textual-serve is imported only here
    """A textual-serve server that refuses every foreign Host and Origin."""
    from aiohttp import web  # noqa: PLC0415 only for the browser
    from textual_serve.server import Server  # noqa: PLC0415 only for the browser

    @web.middleware
    async def guard(request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> web.StreamResponse:
        if not allowed(request.headers.get("Host", ""), request.headers.get("Origin"), port):
            return web.Response(status=FORBIDDEN, text="SpineMets answers this machine only")
        response = await handler(request)
        if not response.prepared:
            response.headers["Content-Security-Policy"] = policy(port)
        return response

    class Guarded(Server):
        async def _make_app(self) -> web.Application:
            app = await super()._make_app()
            app.middlewares.append(guard)
            return app

    return Guarded(command(model), host=HOST, port=port, title="SpineMets")
