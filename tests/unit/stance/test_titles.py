"""What titles say."""

from __future__ import annotations

from assay.domain.stance import StanceLabel
from assay.settings import Settings
from assay.stance import make_reader
from assay.stance.titles import read_titles
from tests.unit.stance.reports import document

_CLAIM = "Kursa supplied rifles to the Northern League."


def test_titles_that_ask_or_pass_on_take_less_direction() -> None:
    told = [
        "Kursa supplied rifles to the Northern League",
        "Did Kursa supply rifles to the Northern League?",
        "Kursa supplied rifles to the Northern League?",
        "Kursa supplied rifles to the Northern League, general says",
        "",
    ]
    documents = [document("Text.", id=f"D{number}", title=title or None) for number, title in enumerate(told)]
    readings = read_titles(_CLAIM, documents, make_reader(Settings(reader="rules")))
    assert [reading.label for reading in readings] == [
        StanceLabel.SUPPORTS,
        StanceLabel.DISCUSSES,
        StanceLabel.DISCUSSES,
        StanceLabel.SUPPORTS,
        StanceLabel.NOT_ASSESSED,
    ]
    assert readings[3].bearing < 0.7 * readings[0].bearing
    assert readings[3].reasons[-1].text == "The title tells what others say."


def test_a_title_in_another_language_is_not_read() -> None:
    (reading,) = read_titles(
        _CLAIM, [document("Text.", title="Kursa", language="de")], make_reader(Settings(reader="rules"))
    )
    assert reading.label is StanceLabel.NOT_ASSESSED
