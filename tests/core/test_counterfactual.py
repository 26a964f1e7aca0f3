"""Counterfactuals: the smallest changes that change a decision, against brute force."""

from itertools import combinations, product

import pytest

from core.counterfactual import Change, changes, settling
from core.outcome import Finding, NotApplicable, Open, decision
from core.rules import RULES
from tests.core.second_reading import sins as second

SINS, NOMS = RULES["sins"], RULES["noms"]


def found(name: str, **case: object) -> list[Change]:
    rule = RULES[name]
    return changes(rule, rule.facts.read(case))


def brute(case: dict) -> set[frozenset]:
    """The smallest sets of other readings that leave the band of the second reading."""
    band = second.band(second.total(case))
    for size in (1, 2):
        hits = set()
        for items in combinations(case, size):
            for values in product(*(second.SPACE[item] for item in items)):
                new = dict(zip(items, values, strict=True))
                if all(case[item] != value for item, value in new.items()) and second.band(second.total(case | new)) != band:
                    hits.add(frozenset(new.items()))
        if hits:
            return hits
    return set()


def test_sins_against_brute_force() -> None:
    """For every eleventh combination the changes are exactly those that brute force over the second reading finds."""
    for values in list(product(*second.SPACE.values()))[::11]:
        case = dict(zip(second.SPACE, values, strict=True))
        said = found("sins", **case)
        assert {frozenset((fact, str(value)) for fact, value in change.facts) for change in said} == brute(case), case
        assert all(decision(change.becomes) != second.band(second.total(case)) for change in said)


def test_one_fact_is_enough() -> None:
    """Where one fact changes the path, no pairs are listed, and each change says what it becomes."""
    said = found("noms", escc="3", myelopathy=False, radiosensitivity="radioresistant", sins=3, tolerates_surgery=True)
    assert all(len(change.facts) == 1 for change in said)
    becomes = {change.facts[0]: change.becomes for change in said}
    assert becomes["tolerates_surgery", False].value == ("cEBRT",)
    assert ("sins", 15) not in becomes


@pytest.mark.parametrize("stated", range(19))
def test_a_total_changes_by_as_little_as_it_can(stated: int) -> None:
    """Of the totals that lead to another path only the nearest is offered, once for each path."""
    said = found("noms", escc="0", myelopathy=False, radiosensitivity="radiosensitive", sins=stated, tolerates_surgery=True)
    bands = {second.band(total): [t for t in range(19) if second.band(t) == second.band(total)] for total in range(19)}
    nearest = {min(totals, key=lambda total: abs(total - stated)) for band, totals in bands.items() if band != second.band(stated)}
    assert {change.facts[0][1] for change in said if change.facts[0][0] == "sins"} == nearest
    assert len([change for change in said if change.facts[0][0] == "sins"]) == 2


def test_nothing_to_change_where_nothing_is_settled() -> None:
    """An open or inapplicable outcome has no decision to change."""
    assert found("sins", pain="none") == []
    assert found("noms", escc="0", myelopathy=True, radiosensitivity="radiosensitive", sins=3) == []


def test_the_place_is_not_changed() -> None:
    """Another level is another lesion: it is never offered as a change, nor is anything that contradicts a stated fact."""
    said = found("sins", level="T12", pain="mechanical", lesion="lytic", alignment="normal", collapse="over_50", posterolateral="none")
    assert said
    assert {fact for change in said for fact, _ in change.facts} <= {"pain", "lesion", "alignment", "collapse", "posterolateral"}
    assert found("radiosensitivity", histology="melanoma", radiosensitivity="radioresistant") == []


def test_a_change_that_leaves_the_answer_open_counts_only_if_it_cannot_stay() -> None:
    """An open result counts as a change only when the present decision is no longer among those possible."""
    said = found("noms", escc="2", myelopathy=True, radiosensitivity="radiosensitive", sins=15)
    assert all(not isinstance(change.becomes, Open) for change in said)
    low = found("noms", escc="0", myelopathy=False, radiosensitivity="radioresistant", sins=3)
    assert [type(change.becomes) for change in low if change.facts == (("escc", "3"),)] == [Open]


def test_a_change_may_end_the_question() -> None:
    """Losing the images, or symptoms without tissue, ends in "not applicable", which is a change too."""
    said = found("escc", escc="2", axial_t2=True)
    assert (("axial_t2", False),) in [change.facts for change in said]
    assert isinstance(next(c.becomes for c in said if c.facts == (("axial_t2", False),)), NotApplicable)


def test_pairs_only_when_no_single_fact_does() -> None:
    """A decision far from any cut-off is changed by two facts at once, or by none."""
    said = found("sins", location="rigid", pain="none", lesion="blastic", alignment="normal", collapse="none", posterolateral="none")
    assert {len(change.facts) for change in said} == {2}
    assert all(isinstance(change.becomes, Finding) for change in said)


def settled_by(name: str, **case: object) -> dict[tuple[str, str], object]:
    """What each answer would make of an open outcome: its band or bands."""
    rule = RULES[name]
    found = settling(rule, rule.facts.read(case))
    assert all(len(change.facts) == 1 for change in found)
    return {(fact, str(value)): change.becomes for change in found for fact, value in change.facts}


@pytest.mark.parametrize("unknown", second.SPACE)
def test_what_would_settle_an_open_total(unknown: str) -> None:
    """For every eleventh combination with one item left out, each of its values leads to the outcome of the whole case, where it is asked for."""
    for values in list(product(*second.SPACE.values()))[::11]:
        whole = dict(zip(second.SPACE, values, strict=True))
        case = {item: value for item, value in whole.items() if item != unknown}
        now = SINS.of(SINS.facts.read(case))
        found = settled_by("sins", **case)
        if isinstance(now, Open) and unknown in now.asks:
            assert {value for _, value in found} == set(map(str, second.SPACE[unknown]))
            assert all(becomes == SINS.of(SINS.facts.read(case | {unknown: value})) for (_, value), becomes in found.items())
        else:
            assert found == {}


def test_only_what_is_still_possible_is_tried() -> None:
    """A fact narrowed to two values is tried with these two alone."""
    case = {"location": "semirigid", "pain": ["mechanical", "occasional"], "lesion": "lytic", "alignment": "normal", "collapse": "under_50"}
    assert {value for fact, value in settled_by("sins", **case, posterolateral="none") if fact == "pain"} == {"mechanical", "occasional"}


def test_a_settled_outcome_needs_no_settling() -> None:
    """Where the pathway is a finding, or no row applies, nothing is listed; where fitness decides it, both answers are."""
    open_case = {"escc": "3", "myelopathy": True, "radiosensitivity": "radioresistant", "sins": 4}
    assert settled_by("noms", **open_case, tolerates_surgery=True) == {}
    assert {value for fact, value in settled_by("noms", **open_case) if fact == "tolerates_surgery"} == {"True", "False"}


def test_a_value_that_contradicts_what_is_stated_is_left_out() -> None:
    """Of a lesion named as a lymphoma, the class that its name excludes is not offered."""
    case = {"escc": "3", "myelopathy": False, "histology": "lymphoma", "sins": 4}
    assert ("radiosensitivity", "radioresistant") not in settled_by("noms", **case)
