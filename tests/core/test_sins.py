"""SINS against its second reading, by enumeration."""

from collections import Counter
from itertools import product

import pytest

from core.outcome import Finding, Open
from core.rules import RULES
from core.scores.sins import SinsFacts, sins
from tests.core.enumeration import disputed, said
from tests.core.second_reading import sins as second

CASES = [dict(zip(second.SPACE, values, strict=True)) for values in product(*second.SPACE.values())]
WORST = {"pain": "mechanical", "lesion": "lytic", "alignment": "subluxation", "collapse": "over_50", "posterolateral": "bilateral"}
LEAST = {"pain": "none", "lesion": "blastic", "alignment": "normal", "collapse": "none", "posterolateral": "none"}
RULE = RULES["sins"]


def score(**case: object) -> Finding:
    outcome = RULE(case)
    assert isinstance(outcome, Finding)
    return outcome


def test_all_1296_combinations_equal_the_second_reading() -> None:
    """Every combination of the six items gives the total and the band of the table typed a second time."""
    assert len(CASES) == 1296
    for case in CASES:
        found = score(**case)
        assert (found.value, found.band) == (second.total(case), second.band(second.total(case))), case


def test_each_total_is_reached_as_often_as_counted_by_hand() -> None:
    """The 1,296 combinations spread over the totals 0 to 18 and the bands as computed outside the program."""
    totals = Counter(score(**case).value for case in CASES)
    assert tuple(totals[points] for points in range(19)) == second.COUNTS
    assert Counter(score(**case).band for case in CASES) == {"stable": 314, "indeterminate": 847, "unstable": 135}


def test_reasons_add_up_to_the_total() -> None:
    """The points of the six reasons add up to the total, each with a citation and the fact it rests on."""
    for case in CASES[::7]:
        found = score(**case)
        assert sum(reason.points or 0 for reason in found.because) == found.value
        assert [reason.fact for reason in found.because] == list(second.SPACE)
        assert all(reason.citation for reason in found.because)


def test_every_level_has_the_points_of_its_zone() -> None:
    """Each of the thirty levels from the occiput to S5 scores the points of its zone and names itself."""
    for level, points in second.BY_LEVEL.items():
        found = score(level=level, **LEAST)
        assert (found.value, found.level) == (points, level)


@pytest.mark.parametrize(
    ("level", "points"),
    [
        ("C2", 3), ("C3", 2), ("C6", 2), ("C7", 3), ("T2", 3), ("T3", 1), ("T10", 1), ("T11", 3),
        ("L1", 3), ("L2", 2), ("L4", 2), ("L5", 3), ("S1", 3), ("S2", 0), ("C0", 3), ("S5", 0),
    ],
)  # fmt: skip
def test_zone_boundaries(level: str, points: int) -> None:
    """The last level of one zone and the first of the next score as the table says."""
    assert score(level=level, **LEAST).value == points
    assert second.BY_LEVEL[level] == points


def test_mid_lumbar_levels_are_mobile() -> None:
    """L2, L3 and L4 score 2 points, which one public program forgets."""
    assert [score(level=level, **LEAST).value for level in ("L2", "L3", "L4")] == [2, 2, 2]


def test_pain_is_three_one_nothing() -> None:
    """Pain that is not mechanical scores 1 and a pain-free lesion 0, not 2 and 1 as in a transcription in circulation."""
    assert [score(level="S2", **LEAST | {"pain": pain}).value for pain in ("mechanical", "occasional", "none")] == [3, 1, 0]


def test_the_lowest_band_starts_at_nought() -> None:
    """A total of 0 exists and is stable, although one series prints the lowest band as 1 to 6."""
    assert (score(level="S2", **LEAST).value, score(level="S2", **LEAST).band) == (0, "stable")


def test_nine_is_an_ordinary_total() -> None:
    """A total of 9, which one review's "10 or more" against "less than 9" leaves out, lies in the indeterminate band."""
    assert {score(**case).band for case in CASES if second.total(case) == 9} == {"indeterminate"}


def test_monotone() -> None:
    """Making one item worse never lowers the total nor moves the band towards stable."""
    rank = {"stable": 0, "indeterminate": 1, "unstable": 2}
    for case in CASES:
        now = score(**case)
        for item, options in second.SPACE.items():
            at = options.index(case[item])
            if at:
                worse = score(**case | {item: options[at - 1]})
                assert worse.value > now.value
                assert rank[str(worse.band)] >= rank[str(now.band)]


def test_near_cutoff_is_one_reading_step_from_another_band() -> None:
    """A total is near a cut-off exactly when one item other than the level, read one row up or down, changes the band."""
    for case in CASES:
        steps = [
            case | {item: options[at]}
            for item, options in second.SPACE.items()
            if item != "location"
            for at in (options.index(case[item]) - 1, options.index(case[item]) + 1)
            if 0 <= at < len(options)
        ]
        flips = any(second.band(second.total(step)) != second.band(second.total(case)) for step in steps)
        assert score(**case).near_cutoff == flips, case


def test_asks_are_the_items_that_change_the_band() -> None:
    """An open score asks only for items of which one change alone changes the band."""
    outcome = RULE({"level": "T12", "pain": "mechanical", "lesion": "lytic", "alignment": "normal"})
    assert isinstance(outcome, Open)
    assert (outcome.range, outcome.bands) == ((8, 14), ("indeterminate", "unstable"))
    assert set(outcome.asks) == {"collapse", "posterolateral"}
    settled_band = RULE({"level": "T5", **LEAST, "pain": None})
    assert isinstance(settled_band, Open)
    assert (settled_band.range, settled_band.bands, settled_band.open, settled_band.asks) == ((1, 4), ("stable",), ("pain",), ())


def test_exactly_half_collapsed_keeps_both_rows() -> None:
    """Exactly 50 % collapse, given as both rows, is open over the two totals one point apart."""
    outcome = RULE({"level": "T5", **WORST, "collapse": ["over_50", "under_50"]})
    assert isinstance(outcome, Open)
    assert (outcome.possible, outcome.bands, outcome.open, outcome.asks) == ((15, 16), ("unstable",), ("collapse",), ())


def test_a_junction_keeps_both_zones() -> None:
    """A junction between two zones is open over both, and named as the pair."""
    outcome = RULE({"level": "T10/T11", **LEAST})
    assert isinstance(outcome, Open)
    assert (outcome.possible, outcome.level, outcome.open) == ((1, 3), "T10/T11", ("location",))


def test_nothing_known_is_the_whole_range() -> None:
    """With nothing known the score may be anything from 0 to 18."""
    outcome = sins(SinsFacts())
    assert isinstance(outcome, Open)
    assert outcome.range == (0, 18)
    assert outcome.bands == ("stable", "indeterminate", "unstable")


def test_the_lowest_band_begins_at_0() -> None:
    """A total of 0 is stable and reached; the band printed as 1 to 6 in one series, and the pain row of 3, 2, 1 behind it, are shown or refused."""
    lowest = score(level="S4", **LEAST)
    assert (lowest.value, lowest.band) == (0, "stable")
    assert "printed as 1 to 6" in disputed(lowest)
    assert score(level="S4", **LEAST | {"pain": "occasional"}).value == 1
    assert score(level="T12", **WORST).disputes == ()


def test_exactly_9_is_in_neither_group() -> None:
    """One review compares 10 or more with under 9: from 9 to 12 that gap is said, at 7, 8 and from 13 it is not."""
    nine = {"level": "L3", **LEAST, "pain": "mechanical", "collapse": "under_50", "lesion": "lytic"}
    assert score(**nine).value == 9
    assert "exactly 9 is in neither group" in disputed(score(**nine))
    assert all(("exactly 9" in disputed(found)) == (9 <= found.value <= 12) for found in (score(**case) for case in CASES[::5]))


def test_the_middle_band_is_read_differently() -> None:
    """From 7 to 12, and only there, every paper's reading of the band stands by itself: opinion, impending, discretion, 75 % of a series."""
    for case in CASES[::5]:
        found = score(**case)
        papers = [reading.citation.source.id for dispute in found.disputes if "7 to 12" in dispute.topic for reading in dispute.readings]
        assert sorted(papers) == (["chang-2020", "jaipanya-2022", "morimoto-2024", "newman-2023", "silva-2021"] if 7 <= found.value <= 12 else [])


def test_alignment_counts_once() -> None:
    """The score has six items: alignment, which one review names twice, adds points once."""
    assert len(second.SPACE) == 6
    assert score(level="S4", **LEAST | {"alignment": "subluxation"}).value == 4
    assert [reason.fact for reason in score(level="S4", **LEAST).because].count("alignment") == 1


def test_from_7_on_a_surgeon_is_asked() -> None:
    """From a total of 7 a spine surgeon's opinion is called for, below it is not; near a cut-off the agreement of readers is said."""
    for case in CASES[::5]:
        found = score(**case)
        assert ("spine surgeon" in said(found)) == (found.value >= 7)
        assert ("readers agree" in said(found)) == found.near_cutoff
