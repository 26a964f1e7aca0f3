"""`spinemets mcp`: the same rules and the same search as a Model Context Protocol server on standard input and output."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any, Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from assistant.cli import CallError
from assistant.commands.evidence import hit_json
from assistant.commands.printing import evidence
from assistant.commands.score import outcome_with_places
from core.facts import FactsError
from core.rules import RULES

if TYPE_CHECKING:
    import argparse

SEARCH: Final = "search_evidence"


class _Search(BaseModel):
    """What a search needs; nothing else is allowed and nothing is coerced."""

    model_config = ConfigDict(extra="forbid", strict=True)
    text: str = Field(min_length=1, max_length=1000)
    count: int = Field(default=5, ge=1, le=20)


def add_arguments(_name: str, _parser: argparse.ArgumentParser) -> None:
    """No options."""


def run(_name: str, _options: argparse.Namespace, _rest: list[str]) -> int:
    """Serve until standard input closes."""
    try:
        asyncio.run(_serve())
    except ImportError:
        raise CallError("the MCP server needs its extra; install with pip install 'spinemets[mcp]'") from None
    return 0


async def _serve() -> None:
    from mcp.server.stdio import stdio_server  # noqa: PLC0415 an optional extra

    server = _server()
    async with stdio_server() as (reading, writing):
        await server.run(reading, writing, server.create_initialization_options())


def _server() -> Any:  # noqa: ANN401 the extra may be absent where types are checked
    from mcp import types  # noqa: PLC0415 an optional extra
    from mcp.server.lowlevel import Server  # noqa: PLC0415 the same

    async def tools(_context: object, _params: object) -> types.ListToolsResult:
        return types.ListToolsResult(tools=[types.Tool(name=name, description=about, input_schema=schema) for name, about, schema in offered()])

    async def call(_context: object, params: types.CallToolRequestParams) -> types.CallToolResult:
        text, failed = called(params.name, dict(params.arguments or {}))
        return types.CallToolResult(content=[types.TextContent(type="text", text=text)], is_error=failed)

    return Server("spinemets", on_list_tools=tools, on_call_tool=call)


def offered() -> list[tuple[str, str, dict[str, Any]]]:
    """Every tool: its name, one line, the JSON Schema of its arguments."""
    rules = [(name, rule.header["Summary"], rule.facts.model_json_schema()) for name, rule in RULES.items()]
    return [*rules, (SEARCH, "Passages and claims of five papers on spinal metastases, best first.", _Search.model_json_schema())]


def called(name: str, given: dict[str, Any]) -> tuple[str, bool]:
    """The JSON text of a call's result, and whether it failed; a bad call names the fact, the value and the remedy."""
    if name != SEARCH and name not in RULES:
        return f"unknown tool {name!r}; the tools are {', '.join([*RULES, SEARCH])}", True
    try:
        return json.dumps(_found(given) if name == SEARCH else outcome_with_places(RULES[name](given)), ensure_ascii=False), False
    except FactsError as error:
        return "; ".join(error.lines), True
    except ValidationError as error:
        return "; ".join(f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors()), True


def _found(given: dict[str, Any]) -> dict[str, Any]:
    asked = _Search.model_validate(given)
    return {"results": [hit_json(hit) for hit in evidence().search.best(asked.text, asked.count)]}
