from assay.domain.lineage import TimelineEntry
from tests.unit.lineage.piles import BRIDGE, HARBOUR, MARKET, Pile, source


def test_publications_and_dated_statements_in_order():
    pile = Pile()
    late = pile.report(f"{HARBOUR} {MARKET}", published="2020-01-05T10:00:00Z")
    first = pile.report(HARBOUR, published="2020-01-04")
    pile.report(BRIDGE)
    said = pile.says(late, source("Karl Moor"), "four times the usual price for cod", said_at="2019-12-30")
    assert pile.trace().timeline == (
        TimelineEntry("2019-12-30", said.id, "said"),
        TimelineEntry("2020-01-04", first.id, "publishes first"),
        TimelineEntry("2020-01-05T10:00:00Z", late.id, "publishes a copy"),
    )


def test_a_statement_that_is_repeated_stands_once():
    pile = Pile()
    report = pile.report(HARBOUR)
    said = pile.says(report, source("Karl Moor"), "both hulls upright on the sand", said_at="2020-01-03")
    pile.copy(report)
    assert pile.trace().timeline == (TimelineEntry("2020-01-03", said.id, "said"),)


def test_many_reports_within_an_hour_are_a_burst():
    pile = Pile()
    for number in range(6):
        pile.report(f"Note number {number}.", published=f"2020-01-05T10:0{number}:00Z")
    for day in range(10, 20):
        pile.report(f"Diary of day {day}.", published=f"2020-01-{day}T10:00:00Z")
    begun = [entry for entry in pile.trace().timeline if "burst" in entry.what]
    assert [(entry.at, entry.what) for entry in begun] == [
        ("2020-01-05T10:00:00Z", "begins a burst: 6 reports within an hour")
    ]


def test_a_pile_of_one_hour_has_no_burst():
    pile = Pile()
    for number in range(4):
        pile.report(f"Note number {number}.", published=f"2020-01-05T10:0{number}:00Z")
    assert {entry.what for entry in pile.trace().timeline} == {"publishes first", "publishes next", "publishes"}


def test_the_timeline_of_a_claim_has_those_who_speak_of_it():
    pile = Pile()
    pile.report(BRIDGE, published="2020-01-01")
    first = pile.report(HARBOUR, published="2020-01-04T08:00:00Z")
    said = pile.says(first, source("Karl Moor"), "two tugs sank within an hour", said_at="2020-01-03")
    pile.says(first, source("Anna Berg"), "Divers went down at first light", said_at="2020-01-02")
    later = pile.report(f"Two tugs are lost. {MARKET}", published="2020-01-04T11:00:00Z")
    told = pile.says(later, source("Karl Moor"), "Two tugs are lost")
    copy = pile.report(f"{HARBOUR} More follows.", published="2020-01-06")
    again = pile.says(copy, source("Karl Moor"), "two tugs sank within an hour")
    relevant = frozenset((said.id, told.id, again.id))
    assert [(entry.id, entry.what) for entry in pile.trace(relevant=relevant).timeline] == [
        (said.id, "said"),
        (first.id, "speaks of the claim first"),
        (later.id, "speaks of the claim next"),
        (copy.id, "speaks of the claim, in a copy"),
    ]
