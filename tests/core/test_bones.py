"""Bands, citations and rules as they are offered."""

import sys

import pytest

from core.bands import Bands
from core.bibliography import FISHER_2010, JAIPANYA_2022, MORIMOTO_2024, PAPERS
from core.citation import Citation
from core.outcome import Finding
from core.rules import RULES
from core.version import rules_version

HEADER = ["Summary", "Applies to", "Source", "Readings", "Not encoded"]


def test_bands_cover_their_range() -> None:
    """Every total from the first to the last has exactly one band."""
    bands = Bands(((0, 1, "low"), (2, 3, "high")))
    assert [bands.of(points) for points in range(4)] == ["low", "low", "high", "high"]
    assert (bands.first, bands.last) == (0, 3)


@pytest.mark.parametrize("rows", [((0, 6, "a"), (8, 9, "b")), ((0, 6, "a"), (6, 9, "b"))])
def test_bands_refuse_gap_and_overlap(rows: tuple) -> None:
    """A table of bands with a gap or an overlap cannot be built."""
    with pytest.raises(ValueError, match="gap or overlap between 6"):
        Bands(rows)


def test_citations_say_where() -> None:
    """A citation names paper, section and primary studies, and what lies outside the five papers says so."""
    assert str(JAIPANYA_2022.at("Corticosteroids", "28", "29")) == "Jaipanya 2022, Corticosteroids (primary: 28, 29)"
    assert str(FISHER_2010.at("Table")) == "Fisher 2010, Table [outside the five papers]"
    assert not any(paper.at("x").outside for paper in PAPERS)
    assert len({paper.id for paper in PAPERS}) == 5
    assert JAIPANYA_2022.at("x", "1").noting("weak").note == "weak"
    assert JAIPANYA_2022.at("x", "1").noting("weak").primary == ("1",)


def test_a_misdirected_reference_says_so() -> None:
    """Reference 106 of one review is a cervical series of 1993: wherever the core repeats the number, that stands beside it."""
    named = [place for rule in RULES.values() for place in vars(sys.modules[rule.of.__module__]).values() if isinstance(place, Citation)]
    repeated = [place for place in named if place.source is MORIMOTO_2024 and "106" in place.primary]
    assert len(repeated) > 1
    assert all("1993" in place.note for place in repeated)


def test_every_rule_is_offered_under_its_own_name() -> None:
    """A rule's key, function and module stem are one name, and its header and sources are filled in."""
    for name, rule in RULES.items():
        assert name == rule.name == rule.of.__module__.rsplit(".", 1)[-1]
        assert list(rule.header) == HEADER
        assert all(rule.header.values())
        assert rule.sources


def test_a_rule_runs_on_json_like_facts() -> None:
    """A rule called with plain data reads and runs."""
    assert isinstance(RULES["escc"]({"escc": "2"}), Finding)
    assert RULES["sins"].sources[0].id == "chang-2020"
    assert "junction" in RULES["sins"].header["Readings"]


def test_rules_version() -> None:
    """The version of the rules is one SHA-256, the same each time."""
    assert rules_version() == rules_version()
    assert len(bytes.fromhex(rules_version())) == 32
