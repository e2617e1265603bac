"""What IPython makes of the public values: a line of text, and a card where it can show one."""

import pytest
from IPython.core.formatters import DisplayFormatter
from IPython.lib.pretty import pretty

import assay
from assay.api.appraisal import Appraisal
from assay.domain.stance import NOT_ASSESSED, StanceLabel, StanceReading
from tests.builders import velmar

SETTINGS = assay.Settings(tagger="rules", reader="rules", draws=200)
TEXT = "The port union said on Tuesday that the ministry may have sold the harbour cranes to Orvand."


@pytest.fixture(scope="module")
def document():
    return assay.text(TEXT + " Its secretary, Mirel Tancu, said: “We saw the contract.”", publisher="Halm Gazette")


@pytest.fixture(scope="module")
def values(document):
    return [
        Appraisal(velmar()),
        assay.extract_statements(document, settings=SETTINGS)[0],
        assay.trace_lineage([document], settings=SETTINGS),
    ]


def test_ipython_gets_one_line_of_text_and_a_card(values):
    for value in values:
        data, _ = DisplayFormatter().format(value)
        assert "\n" not in data["text/plain"] and len(data["text/plain"]) < 250
        assert data["text/html"].startswith('<div class="assay-card"')


def test_a_frame_is_shown_as_such_and_its_text_is_short(values):
    for value in (values[0], values[2]):
        data, _ = DisplayFormatter().format(value.show())
        assert data["text/html"].startswith("<iframe ") and len(data["text/plain"]) < 80


def test_a_list_of_statements_is_a_list_of_lines(document):
    statements = assay.extract_statements(document, settings=SETTINGS)
    lines = pretty(statements).splitlines()
    assert len(lines) == len(statements) >= 2
    assert "The port union | said | that the ministry may have sold" in lines[0]
    assert "Halm Gazette" in lines[0]


def test_a_stance_is_one_line_without_its_reasons():
    reading = StanceReading(StanceLabel.SUPPORTS, 0.8, 0.05, 0.1, 0.05)
    assert repr(reading) == "<StanceReading supports: supports 0.80, opposes 0.05, discusses 0.10, unrelated 0.05>"
    assert repr(NOT_ASSESSED) == "<StanceReading not_assessed>"


def test_a_what_if_says_what_was_supposed_and_what_it_changes(document):
    claim = "The ministry sold the harbour cranes to Orvand."
    other = assay.text("The ministry denied that it had sold the cranes to Orvand.", publisher="Orvand Weekly")
    supposed = assay.appraise(claim, [document, other], settings=SETTINGS).what_if(without="D2")
    written = supposed._repr_html_()
    assert "<code>without D2</code>" in written
    assert "Reports: 2 → <strong>1</strong>" in written


def test_a_case_without_evidence_still_has_a_card(document):
    appraisal = assay.appraise("Snow fell on the Arlen pass in June.", [document], settings=SETTINGS)
    written = appraisal._repr_html_()
    assert "Nobody in these reports." in written and appraisal.view.verdict.label in written
