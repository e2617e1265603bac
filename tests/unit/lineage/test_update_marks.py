import pytest

from assay.lineage.copying import find_copying
from assay.lineage.direction import direction
from assay.lineage.sketch import sketch
from assay.lineage.update_marks import update_mark
from tests.unit.lineage.piles import BRIDGE, HARBOUR, MARKET, document


@pytest.mark.parametrize(
    ("text", "words", "version"),
    [
        (f"UPDATE 2-Harbour closed after two tugs sink\n\n{HARBOUR}", "UPDATE 2", 2),
        (f"UPDATED: Harbour closed\n\n{HARBOUR}", "UPDATED", 1),
        (f"Harbour closed\n\nUPDATED\n\n{HARBOUR}", "UPDATED", 1),
        (f"(Updates with divers’ report)\n\n{HARBOUR}", "(Updates with divers’ report)", 1),
        (f"(Adds details, background)\n\n{HARBOUR}", "(Adds details, background)", 1),
        (f"CORRECTED-Harbour closed\n\n{HARBOUR}", "CORRECTED", 1),
        (f"Harbour closed\n\nLast updated on 4 March at noon\n\n{HARBOUR}", "Last updated on 4 March at noon", 1),
        (f"{HARBOUR}\n\nThis story has been updated.", "This story has been updated", 1),
        (f"{HARBOUR}\n\nAn earlier version of this report misstated the hour.", "An earlier version of this report", 1),
        (f"{HARBOUR}\n\nCorrection: there were two tugs, not three.", "Correction:", 1),
    ],
)
def test_a_later_version_says_so(text, words, version):
    mark = update_mark(document(text))
    assert mark is not None
    assert (mark.span.of(text).lower(), mark.version) == (words.lower(), version)


@pytest.mark.parametrize(
    "text",
    [
        HARBOUR,
        f"{HARBOUR} The port office updated its list of wrecks.",
        f"{MARKET} The prices were updated at noon (and again at four).",
        "",
    ],
)
def test_what_is_only_spoken_of_is_no_mark(text):
    assert update_mark(document(text)) is None


def test_a_title_says_so_too():
    mark = update_mark(document(HARBOUR, title="UPDATE 3-Harbour closed"))
    assert mark is not None
    assert (mark.span, mark.version) == (None, 3)
    assert update_mark(document(HARBOUR, title="Harbour closed")) is None


def told(earlier, later):
    (copying,) = find_copying([sketch(earlier), sketch(later)], [None, None])
    return direction(copying)


def test_the_updated_version_came_later():
    plain = document(f"{HARBOUR} {MARKET}", identifier="a")
    updated = document(f"{HARBOUR} {MARKET}\n\nThis story has been updated.", identifier="b")
    probability, reasons = told(plain, updated)
    assert probability > 0.75
    assert [reason.text for reason in reasons] == ["This document says that it is a later version."]
    (passage,) = reasons[0].passages
    assert updated.text[passage.start : passage.end] == "This story has been updated"
    assert told(updated, plain)[0] < 0.25


def test_the_higher_number_came_later():
    first = document(f"UPDATE 1-Harbour\n\n{HARBOUR} {BRIDGE}", identifier="a")
    third = document(f"UPDATE 3-Harbour\n\n{HARBOUR} {BRIDGE}", identifier="b")
    assert told(first, third)[0] > 0.75
    assert told(first, document(first.text, identifier="c"))[0] == 0.5
