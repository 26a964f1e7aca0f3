"""The Model Context Protocol server, spoken to as a client speaks to it."""

import json
import sys
from pathlib import Path

import pytest
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

from assistant.commands.mcp import SEARCH, called, offered
from core.rules import RULES


async def test_a_client_lists_the_rules_and_scores_one() -> None:
    """A client over standard input and output sees every rule and gets the same SINS as the command line."""
    facts = {"level": "T12", "pain": "mechanical", "lesion": "lytic", "alignment": "deformity", "collapse": "over_50", "posterolateral": "bilateral"}
    server = StdioServerParameters(command=sys.executable, args=["-m", "assistant", "mcp"])
    async with stdio_client(server) as (reading, writing), ClientSession(reading, writing) as session:
        await session.initialize()
        names = {tool.name for tool in (await session.list_tools()).tools}
        result = await session.call_tool("sins", facts)
    assert names == {*RULES, "search_evidence"}
    assert json.loads(result.content[0].text)["value"] == 16


def test_a_bad_call_names_the_fact() -> None:
    """A misspelt fact is refused by name and nothing is scored."""
    text, failed = called("sins", {"payn": "mechanical"})
    assert failed
    assert "did you mean 'pain'" in text


def test_an_unknown_tool_lists_the_tools() -> None:
    """A tool that does not exist is refused with the list of those that do."""
    text, failed = called("nonsense", {})
    assert failed
    assert "sins" in text


def test_every_tool_forbids_unknown_facts() -> None:
    """Every schema that is offered refuses additional properties."""
    assert all(schema["additionalProperties"] is False for _, _, schema in offered())


@pytest.mark.parametrize(
    "given", [{}, {"text": ""}, {"text": "dose", "count": "5"}, {"text": "dose", "count": 99}, {"text": "dose", "file": "/etc/passwd"}, {"text": 5}]
)
def test_a_bad_search_is_refused(given: dict[str, object]) -> None:
    """A search without words, with a count that is none, or with an argument that it does not know is refused by name."""
    text, failed = called(SEARCH, given)
    assert failed
    assert any(name in text for name in (*given, "text"))


def test_a_search_gives_claims(home: Path) -> None:
    """A search gives as many results as asked for, each with its source."""
    assert home.exists()
    text, failed = called(SEARCH, {"text": "dexamethasone dose in cord compression", "count": 2})
    assert not failed
    assert len(json.loads(text)["results"]) == 2
