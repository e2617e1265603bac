"""What has just been read when a statement comes."""

from __future__ import annotations

from assay.stance.context import Surroundings
from tests.unit.stance.reports import document, statement

_REPORT = document("One came. Two came. Three came. Four came. It was so.", title="A title")


def test_the_title_and_as_many_sentences_as_are_asked_for() -> None:
    around, said = Surroundings(_REPORT), statement(_REPORT, "It was so.")
    assert around.before(said, name=None) == "A title. Four came"
    assert around.before(said, name=None, further=True) == "A title. Two came. Three came. Four came"
    assert around.before(said, name="Mara Lind") == "A title. Four came. Mara Lind"


def test_sentences_before() -> None:
    around = Surroundings(_REPORT)
    assert around.sentences_before(statement(_REPORT, "Three came."), 2) == "One came. Two came."
    assert around.sentences_before(statement(_REPORT, "One came.")) == ""
