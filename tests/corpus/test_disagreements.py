"""Every topic on which the papers differ names claims that exist, from more than one side."""

from __future__ import annotations

import pytest

from corpus import claim, disagreements

TOPIC = {"id": "t", "topic": "what", "asks": ["which?"], "sides": [["a/x"], ["b/y"]]}


def test_every_claim_exists() -> None:
    """No topic names a claim that is not shipped."""
    assert disagreements.unknown(disagreements.load(), {each.id for each in claim.load()}) == []


def test_at_least_thirty_topics() -> None:
    """The thirty known topics are there, each with questions that lead to it."""
    topics = disagreements.load()
    assert len(topics) >= 30
    assert all(topic.asks and len(topic.sides) > 1 for topic in topics)


def test_no_claim_stands_on_two_sides() -> None:
    """A claim takes one side of a topic."""
    assert all(len(topic.claims) == len(set(topic.claims)) for topic in disagreements.load())


@pytest.mark.parametrize(
    ("change", "complaint"),
    [({"sides": [["a/x"]]}, "two sides"), ({"sides": [["a/x"], []]}, "two sides"), ({"asks": []}, "asks missing"), ({"topic": ""}, "topic missing")],
)
def test_a_badly_written_topic_is_refused(change: dict[str, object], complaint: str) -> None:
    """A topic with one side or without a question is an error that names it."""
    with pytest.raises(disagreements.DisagreementError, match=f"t: .*{complaint}"):
        disagreements.parse([{**TOPIC, **change}])


def test_an_id_is_used_once() -> None:
    """Two topics of one id are refused."""
    with pytest.raises(disagreements.DisagreementError, match="twice"):
        disagreements.parse([TOPIC, TOPIC])


def test_a_stranger_is_named() -> None:
    """A claim that does not exist is named with its topic."""
    assert disagreements.unknown(disagreements.parse([TOPIC]), {"a/x"}) == ["t: b/y"]
