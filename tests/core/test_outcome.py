"""Outcomes: what is decided, what is compared, and how conclusions merge."""

from core.outcome import NO_ROW, Dispute, Finding, NotApplicable, Open, Reason, answer, decision, label, merged, needs, unsettled

A, B = Reason("a"), Reason("b")
DISPUTE = Dispute("who", (A, B))


def test_decision_is_the_band_or_the_value() -> None:
    """A score decides by its band, a pathway by its value, a missing row by the one reading there is."""
    assert decision(Finding(rule="r", value=9, band="indeterminate")) == "indeterminate"
    assert decision(Finding(rule="r", value=("x",))) == ("x",)
    assert decision(NotApplicable(rule="r")) == NO_ROW
    assert decision(NotApplicable(rule="r", one_reading=("x",))) == ("x",)
    assert answer(Finding(rule="r", value=9, band="indeterminate")) == 9
    assert answer(NotApplicable(rule="r")) == NO_ROW


def test_labels() -> None:
    """A band by its name, several paths joined by "or", a number as text."""
    assert label(Finding(rule="r", value=9, band="indeterminate")) == "indeterminate"
    assert label(Finding(rule="r", value=("x", "y"))) == "x or y"
    assert label(Finding(rule="r", value=9)) == "9"


def test_merged_never_borrows_a_band() -> None:
    """Equal values in different bands keep no band."""
    one, two = Finding(rule="r", value=1, band="p"), Finding(rule="r", value=1, band="q")
    assert merged([one, two]).band is None
    assert merged([one, one]).band == "p"


def test_merged_finding_with_a_missing_row() -> None:
    """A finding that agrees with the one reading of a missing row carries that row's reasons as notes, and every dispute once."""
    row = NotApplicable(rule="r", because=(B,), one_reading=1, disputes=(DISPUTE,))
    outcome = merged([row, Finding(rule="r", value=1, because=(A,), disputes=(DISPUTE,))])
    assert isinstance(outcome, Finding)
    assert (outcome.because, outcome.notes, outcome.disputes) == ((A,), (B,), (DISPUTE,))


def test_open_keeps_what_all_share() -> None:
    """An open outcome orders values by size, bands with them, and keeps only reasons, notes and disputes common to all."""
    results = [
        Finding(rule="r", value=10, unit="points", band="high", because=(A, B), notes=(A,), disputes=(DISPUTE,)),
        Finding(rule="r", value=9, unit="points", band="low", because=(A,), notes=(A, B), disputes=(DISPUTE,)),
    ]
    outcome = unsettled(results, open_facts=["f"], asks=["g"])
    assert (outcome.possible, outcome.range, outcome.bands, outcome.unit) == ((9, 10), (9, 10), ("low", "high"), "points")
    assert (outcome.because, outcome.notes, outcome.disputes, outcome.open, outcome.asks) == ((A,), (A,), (DISPUTE,), ("f",), ("g",))


def test_open_says_that_it_may_not_apply() -> None:
    """Among findings, a completion to which the question does not apply is named last."""
    outcome = unsettled([NotApplicable(rule="r"), Finding(rule="r", value=("x",))], open_facts=[], asks=[])
    assert (outcome.possible, outcome.bands) == ((("x",),), ("x", NO_ROW))


def test_needs() -> None:
    """A missing measurement leaves nothing to say yet but what is needed."""
    outcome = needs("r", "weight_kg", because=(A,))
    assert isinstance(outcome, Open)
    assert (outcome.range, outcome.open, outcome.asks, outcome.because) == (None, ("weight_kg",), ("weight_kg",), (A,))


def test_kinds_and_level() -> None:
    """The three kinds have their names, and each can be placed at a level."""
    assert [kind.kind for kind in (Finding, NotApplicable, Open)] == ["finding", "not_applicable", "open"]
    assert needs("r", "f").at("T12").level == "T12"


def test_the_first_completion_gives_the_order() -> None:
    """Shared reasons and notes stand as the first completion gives them, however few completions there are."""
    one = NotApplicable(rule="r", because=(A, B), notes=(A, B))
    other = NotApplicable(rule="r", because=(B, A), notes=(B, A))
    assert (merged([one, other]).because, merged([one, other]).notes) == ((A, B), (A, B))
    assert merged([one]) == one
    alone = unsettled([Finding(rule="r", value=1, because=(A,), notes=(B,), disputes=(DISPUTE,))], open_facts=[], asks=[])
    assert (alone.rule, alone.because, alone.notes, alone.disputes) == ("r", (A,), (B,), (DISPUTE,))


def test_words_before_numbers() -> None:
    """Where values in words and numbers are possible together, the words come first."""
    assert unsettled([Finding(rule="r", value=0.5), Finding(rule="r", value="none")], open_facts=[], asks=[]).possible == ("none", 0.5)


def test_what_is_needed_names_its_rule() -> None:
    """An outcome that waits for a measurement says which rule waits."""
    assert needs("r", "weight_kg").rule == "r"
