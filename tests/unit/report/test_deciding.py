"""Which words of a statement decided."""

from __future__ import annotations

import dataclasses

import pytest

from assay.domain.span import Passage, Reason, Span
from assay.domain.stance import StanceLabel
from assay.domain.statement import Hedge, Quote, Statement
from assay.report.deciding import deciding_text, deciding_words
from tests.builders import find, reading

TEXT = 'The mayor flatly denied that "the ferry may\nhave sunk, the guards say," on Monday.'
STATEMENT = Statement(
    "T1",
    "D1",
    Quote.MIXED,
    find(TEXT, "The mayor"),
    (find(TEXT, "flatly denied"),),
    (find(TEXT, '"the ferry may\nhave sunk, the guards say,"'),),
)
HEDGE = find(TEXT, "may")


def decided(*reasons: tuple[Span, ...], document: str = "D1") -> list[str]:
    """The words that decided, where each reason rests on the places given."""
    told = tuple(
        Reason(f"Reason {number}.", tuple(Passage(document, place.start, place.end) for place in places))
        for number, places in enumerate(reasons)
    )
    read = dataclasses.replace(reading(StanceLabel.OPPOSES), reasons=told)
    hedged = dataclasses.replace(STATEMENT, hedge=Hedge(HEDGE.start, HEDGE.end, "may", 0.5))
    return [place.of(TEXT) for place in deciding_words(hedged, read, TEXT)]


@pytest.mark.parametrize(
    ("reasons", "words"),
    [
        ([], []),
        ([()], []),
        ([STATEMENT.content], []),
        ([STATEMENT.content, STATEMENT.cue], ["flatly denied"]),
        ([(), (find(TEXT, "ferry"),), STATEMENT.cue], ["ferry"]),
        ([(find(TEXT, "sunk,"),)], ["sunk"]),
        ([(find(TEXT, 'mayor flatly denied that "the ferry'),)], ["flatly denied", "the ferry"]),
        ([(find(TEXT, "ferry"), find(TEXT, "guards"))], ["ferry", "guards"]),
        ([(find(TEXT, "on Monday"),)], []),
        ([(find(TEXT, ',"'),)], []),
        ([(HEDGE,)], []),
    ],
)
def test_they_are_those_of_the_first_reason_that_singles_some_out(reasons, words):
    assert decided(*reasons) == words


def test_passages_of_another_document_tell_nothing_of_this_one():
    assert decided((find(TEXT, "ferry"),), document="D2") == []


def test_they_stand_on_one_line_with_an_ellipsis_between_places():
    places = (find(TEXT, "may\nhave sunk"), find(TEXT, "guards"))
    passages = tuple(Passage("D1", place.start, place.end) for place in places)
    read = dataclasses.replace(reading(StanceLabel.OPPOSES), reasons=(Reason("So it is read.", passages),))
    assert deciding_text(STATEMENT, read, TEXT) == "may have sunk … guards"
    assert deciding_text(STATEMENT, reading(StanceLabel.OPPOSES), TEXT) == ""
