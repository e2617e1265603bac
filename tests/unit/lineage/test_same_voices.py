"""A sentence that a report prints as its own and that another report had before it is that report's."""

import pytest

from assay.domain.lineage import EdgeKind
from tests.unit.lineage.piles import Pile, publication, source

TAKEN = "Divers found both tugs upright on the sand with their sea cocks open and every engine room flooded."
SHORT = "Divers found both tugs upright on the sand at first light."
EDITED = TAKEN.replace("flooded", "under water")
OWN = "The council met on Tuesday and spoke for two hours about the price of cod, herring and coal in Brask. " * 8
PRICES = "Coal rose by a tenth in Brask while cod fell, and nobody on the market knew what to make of it all. " * 8


def traced(
    first_words, second_words, *, publishers=("Ledger", "Courier"), dates=("2024-03-01", "2024-03-02"), credit=""
):
    """The sources of the origins of two papers' own sentences, and the edges between the two."""
    pile = Pile()
    first = pile.report(f"{OWN}{first_words}", publisher=publishers[0], published=dates[0])
    second = pile.report(f"{PRICES}{second_words}", publisher=publishers[1], published=dates[1])
    one = pile.voice(first, publication(publishers[0]), first_words)
    other = pile.voice(second, publication(publishers[1]), second_words)
    lineage = pile.trace()
    by_id = {origin.id: origin.source for origin in lineage.origins}
    edges = [
        (edge.kind, edge.reasons[0].text) for edge in lineage.edges if {edge.start, edge.end} == {one.id, other.id}
    ]
    return by_id[lineage.origin_of[one.id]], by_id[lineage.origin_of[other.id]], edges


COPIED = [(EdgeKind.COPIES, "Says in its own voice, word for word, what another report says.")]


def test_the_words_of_an_earlier_report_are_that_reports():
    assert traced(TAKEN, TAKEN) == ("S-Ledger", "S-Ledger", COPIED)


def test_of_two_reports_the_earlier_has_it_whatever_the_order_they_come_in():
    assert traced(TAKEN, TAKEN, dates=("2024-03-02", "2024-03-01")) == ("S-Courier", "S-Courier", COPIED)


def test_marks_and_letter_case_make_no_difference():
    assert traced(TAKEN, TAKEN.upper().replace(".", "!"))[:2] == ("S-Ledger", "S-Ledger")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (SHORT, SHORT),  # so much is hit upon by chance
        (TAKEN, EDITED),  # not word for word
        (TAKEN, "The port was quiet on Sunday, and the ferries sailed as if nothing at all had happened there."),
        (TAKEN, TAKEN + " The port said nothing."),  # says more
    ],
)
def test_other_words_are_the_papers_own(first, second):
    assert traced(first, second) == ("S-Ledger", "S-Courier", [])


def test_one_paper_that_repeats_itself_has_one_origin():
    assert traced(TAKEN, TAKEN, publishers=("Ledger", "Ledger"))[:2] == ("S-Ledger", "S-Ledger")


def test_what_somebody_is_quoted_as_saying_is_not_the_papers():
    pile = Pile()
    first = pile.report(f"{OWN}Holm said: {TAKEN}", publisher="Ledger", published="2024-03-01")
    second = pile.report(f"{PRICES}{TAKEN}", publisher="Courier", published="2024-03-02")
    quoted = pile.says(first, source("Holm"), TAKEN)
    voice = pile.voice(second, publication("Courier"), TAKEN)
    lineage = pile.trace()
    sources = {origin.id: origin.source for origin in lineage.origins}
    # Background that somebody was quoted with comes from whoever was quoted.
    assert [sources[lineage.origin_of[item.id]] for item in (quoted, voice)] == ["S-Holm", "S-Holm"]


def test_of_many_papers_that_print_the_same_sentence_the_first_has_it():
    pile = Pile()
    voices = []
    for day, name in enumerate(("Ledger", "Courier", "Gazette", "Post"), 1):
        report = pile.report(f"{name} {OWN if day % 2 else PRICES}{TAKEN}", publisher=name, published=f"2024-03-0{day}")
        voices.append(pile.voice(report, publication(name), TAKEN))
    lineage = pile.trace()
    assert len({lineage.origin_of[item.id] for item in voices}) == 1
    assert lineage.repeats_of[voices[0].id] == tuple(item.id for item in voices[1:])
