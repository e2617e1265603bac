"""Stances of a small pile."""

from __future__ import annotations

import pytest

from assay.domain.span import Passage
from assay.domain.stance import StanceLabel
from assay.domain.statement import Quote
from assay.errors import UsageError
from assay.models.card import STANCE, is_shipped
from assay.settings import Settings
from assay.stance import judge, judge_text, make_reader
from tests.unit.stance.reports import claim, document, statement

_CLAIM = claim("Russian officers hacked the Harbour Board.")
_READER = make_reader(Settings(reader="rules"))


def test_every_hypothesis_of_every_statement_and_document_has_a_reading() -> None:
    report = document("Russian officers hacked the Harbour Board. The weather was fine.", title="Harbour news")
    statements = [
        statement(report, "Russian officers hacked the Harbour Board", id="S1"),
        statement(report, "The weather was fine", id="S2"),
    ]
    stances = judge(_CLAIM, [report], statements, reader=_READER, names={})
    labels = {
        key: {h: reading.label.value for h, reading in found.items()} for key, found in stances.statements.items()
    }
    assert labels == {
        "S1": {"H1": "supports", "H2": "opposes", "H3": "opposes"},
        "S2": {"H1": "unrelated", "H2": "unrelated", "H3": "unrelated"},
    }
    assert {h: reading.label.value for h, reading in stances.documents["D"].items()} == {
        "H1": "supports",
        "H2": "opposes",
        "H3": "opposes",
    }


def test_the_negation_mirrors_the_claim_exactly() -> None:
    report = document("Russian officers hacked the Harbour Board.")
    found = judge(_CLAIM, [report], [statement(report, report.text)], reader=_READER, names={}).statements["S"]
    assert (found["H1"].supports, found["H1"].opposes) == (found["H2"].opposes, found["H2"].supports)
    assert (found["H1"].discusses, found["H1"].unrelated) == (found["H2"].discusses, found["H2"].unrelated)


def test_an_alternative_is_read_for_itself_and_the_catch_all_is_opposed_by_both() -> None:
    both = claim("Russian officers hacked the Harbour Board.", alternatives=["A clerk deleted the files."])
    report = document("A clerk deleted the files.")
    found = judge(both, [report], [statement(report, report.text)], reader=_READER, names={}).statements["S"]
    assert found["H3"].label is StanceLabel.SUPPORTS
    assert found["H1"].label is StanceLabel.UNRELATED
    assert found["H4"].label is StanceLabel.OPPOSES


def test_what_opposes_the_claim_leaves_room_for_other_explanations() -> None:
    report = document("Russian officers did not hack the Harbour Board.")
    found = judge(_CLAIM, [report], [statement(report, report.text)], reader=_READER, names={}).statements["S"]
    assert found["H1"].bearing < -0.5
    assert 0 < found["H3"].bearing < -found["H1"].bearing


def test_other_languages_and_single_words_are_not_assessed() -> None:
    foreign = document("Russian officers hacked the Harbour Board.", id="F", language="de")
    short = document("He added: Yes.", id="E")
    stances = judge(
        _CLAIM,
        [foreign, short],
        [statement(foreign, foreign.text, id="S1"), statement(short, "Yes", cue="added", id="S2")],
        reader=_READER,
        names={},
    )
    assert stances.statements["S1"]["H1"].label is StanceLabel.NOT_ASSESSED
    assert stances.statements["S1"]["H2"].label is StanceLabel.NOT_ASSESSED
    assert stances.statements["S1"]["H3"].label is StanceLabel.NOT_ASSESSED
    assert stances.statements["S2"]["H1"].label is StanceLabel.NOT_ASSESSED
    assert stances.documents["F"]["H1"].label is StanceLabel.NOT_ASSESSED


def test_reasons_point_at_the_content_and_the_cue() -> None:
    report = document("Moscow denied that Russian officers hacked the Harbour Board.")
    denied = statement(report, "Russian officers hacked the Harbour Board", cue="denied")
    reading = judge(_CLAIM, [report], [denied], reader=_READER, names={}).statements["S"]["H1"]
    assert reading.label is StanceLabel.OPPOSES
    assert [reason.text for reason in reading.reasons] == [
        "It speaks of “hacked” with “Russian”, “officers”, “Harbour Board”, “Harbour”, “Board”.",
        "The cue “denied” turns it round.",
    ]
    assert reading.reasons[0].passages == (Passage("D", 19, 60),)
    assert reading.reasons[1].passages == (Passage("D", 7, 13),)


def test_a_document_that_only_quotes_counts_half() -> None:
    report = document("The minister said Russian officers hacked the Harbour Board.")
    quoted = statement(report, "Russian officers hacked the Harbour Board", cue="said", quote=Quote.INDIRECT)
    stances = judge(_CLAIM, [report], [quoted], reader=_READER, names={})
    assert 0 < stances.documents["D"]["H1"].bearing < stances.statements["S"]["H1"].bearing


def test_order_and_neighbours_change_nothing_in_a_small_pile() -> None:
    report = document("Moscow denied it. Russian officers hacked the Harbour Board. Rain fell on Sunday.")
    one = statement(report, "Russian officers hacked the Harbour Board", id="S1")
    other = statement(report, "Rain fell on Sunday", id="S2")
    forward = judge(_CLAIM, [report], [one, other], reader=_READER, names={})
    backward = judge(_CLAIM, [report], [other, one], reader=_READER, names={})
    assert forward.statements == {key: backward.statements[key] for key in ("S1", "S2")}
    assert forward.documents == backward.documents


def test_judge_text() -> None:
    assert (
        judge_text(_CLAIM, "Russian officers hacked the Harbour Board.", reader=_READER).label is StanceLabel.SUPPORTS
    )
    assert judge_text(_CLAIM, "", reader=_READER).label is StanceLabel.NOT_ASSESSED


def test_an_unknown_reader_is_wrong_use() -> None:
    with pytest.raises(UsageError, match='There is no stance reader called "tarot"') as caught:
        make_reader(Settings(reader="tarot"))
    assert caught.value.hint == "Choose one of: neural, rules."


@pytest.mark.skipif(is_shipped(STANCE), reason="the weights are in this package")
def test_a_reader_without_weights_is_wrong_use() -> None:
    with pytest.raises(UsageError, match="holds no weights for reading stance") as caught:
        make_reader(Settings(reader="neural"))
    assert caught.value.hint == (
        "Read by rules (--reader rules), or train the weights: docs/how-to/retrain-the-model.md."
    )


@pytest.mark.skipif(not is_shipped(STANCE), reason="the reader's weights are not here")
def test_what_names_nothing_of_the_claim_in_a_report_on_something_else_is_unrelated() -> None:
    sold = claim("Marga Tessen sold the school at Ullen.")
    told = document("The minister, Marga Tessen, will visit the school at Ullen, her office said.", id="D1")
    bridge = document('The bridge opens in April. "We are glad that it is done," said the engineer.', id="D2")
    glad = statement(bridge, "We are glad that it is done", id="S2")
    visit = statement(told, "will visit the school at Ullen", id="S1")
    reader = make_reader(Settings())
    alone = judge(sold, [bridge], [glad], reader=reader, names={}).statements["S2"]["H1"]
    beside = judge(sold, [told, bridge], [visit, glad], reader=reader, names={}).statements["S2"]["H1"]
    assert beside.label is StanceLabel.UNRELATED
    assert alone.label is not StanceLabel.UNRELATED, "of a report alone nothing is known to be of something else"
