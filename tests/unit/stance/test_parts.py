"""A compound claim's parts are read apart, and the whole by them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from assay.domain.stance import StanceLabel, StanceReading
from assay.domain.statement import BearsOn, BearsOnKind, Direction
from assay.stance import Pair, judge, judge_text
from tests.unit.stance.reports import claim, document, statement

FOR = StanceReading(StanceLabel.SUPPORTS, 0.9, 0.02, 0.05, 0.03)
AGAINST = StanceReading(StanceLabel.OPPOSES, 0.02, 0.9, 0.05, 0.03)
ABOUT = StanceReading(StanceLabel.DISCUSSES, 0.05, 0.05, 0.8, 0.1)

EVIDENTIAL = claim("Does the video show that Orvane sent the drones?")
COMPOUND = claim("The drones came from Orvane and the government paid for the crates.")


class Told:
    """A reader that knows the answers: by hypothesis and a word of the text; everything else is discussed."""

    name = "told"

    def __init__(self, answers: dict[tuple[str, str], StanceReading]) -> None:
        self._answers = answers

    def read_pairs(self, pairs: Sequence[Pair]) -> list[StanceReading]:
        return [self._read(pair) for pair in pairs]

    def _read(self, pair: Pair) -> StanceReading:
        found = (
            reading
            for (hypothesis, words), reading in self._answers.items()
            if hypothesis == pair.hypothesis and words in pair.text
        )
        return next(found, ABOUT)


def labels(readings: dict[str, StanceReading]) -> dict[str, str]:
    return {key: reading.label.value for key, reading in readings.items()}


def test_a_simple_claim_has_no_readings_of_parts() -> None:
    simple = claim("Orvane sent the drones.")
    report = document("Orvane sent the drones.")
    found = judge(simple, [report], [statement(report, report.text)], reader=Told({}), names={})
    assert (found.parts, found.document_parts) == ({}, {})


@pytest.mark.parametrize(
    ("text", "answers", "parts", "whole"),
    [
        ("The drones came from Orvane, he said.", {0: FOR}, {"P1": "supports", "P2": "unrelated"}, "discusses"),
        ("Orvane paid for drones and crates.", {0: FOR, 1: FOR}, {"P1": "supports", "P2": "supports"}, "supports"),
        ("The government denied the drones.", {1: AGAINST}, {"P1": "discusses", "P2": "opposes"}, "opposes"),
    ],
)
def test_clauses_are_judged_apart_and_together(
    text: str, answers: dict[int, StanceReading], parts: dict[str, str], whole: str
) -> None:
    report = document(text)
    reader = Told({(COMPOUND.parts[number].text, ""): reading for number, reading in answers.items()})
    found = judge(COMPOUND, [report], [statement(report, text)], reader=reader, names={})
    assert labels(dict(found.parts["S"])) == parts
    assert found.statements["S"]["H1"].label.value == whole
    opposite = {"supports": "opposes", "opposes": "supports"}.get(whole, whole)
    assert found.statements["S"]["H2"].label.value == opposite


SENT, SHOWN = "Orvane sent the drones.", "The video shows that Orvane sent the drones."


@pytest.mark.parametrize(
    ("text", "answers", "expected"),
    [
        # Who asserts what would be shown says nothing of the video, and does not support that the video shows it.
        ("Orvane sent the drones.", {SENT: FOR, SHOWN: FOR}, ("supports", "unrelated", "discusses")),
        ("The footage shows drones that Orvane sent.", {SENT: FOR, SHOWN: FOR}, ("supports", "supports", "supports")),
        ("The footage shows no drones from Orvane.", {SHOWN: AGAINST}, ("discusses", "opposes", "opposes")),
        ("Orvane never sent drones.", {SENT: AGAINST, SHOWN: AGAINST}, ("opposes", "unrelated", "opposes")),
        ("The footage of the drones is short.", {}, ("discusses", "discusses", "discusses")),
    ],
)
def test_an_evidential_claim_asks_two_questions(
    text: str, answers: dict[str, StanceReading], expected: tuple[str, str, str]
) -> None:
    report = document(text)
    reader = Told({(hypothesis, ""): reading for hypothesis, reading in answers.items()})
    found = judge(EVIDENTIAL, [report], [statement(report, text)], reader=reader, names={})
    labelled = labels(dict(found.parts["S"]))
    assert (labelled["P1"], labelled["P2"], found.statements["S"]["H1"].label.value) == expected


def test_what_takes_the_exhibit_up_from_the_sentence_before_speaks_of_it() -> None:
    report = document("A video was posted on Monday. It shows drones that Orvane sent.")
    reader = Told({(SENT, ""): FOR, (SHOWN, ""): FOR})
    found = judge(
        EVIDENTIAL, [report], [statement(report, "It shows drones that Orvane sent")], reader=reader, names={}
    )
    assert labels(dict(found.parts["S"])) == {"P1": "supports", "P2": "supports"}


def test_an_undercut_of_the_exhibit_opposes_that_it_shows_it_and_not_what_it_would_show() -> None:
    report = document("The video of the drones does not say who filmed it.")
    bearing = BearsOn(BearsOnKind.EXHIBIT, "E1", "A", Direction.LOWERS)
    undercut = replace(statement(report, report.text), bears_on=bearing)
    found = judge(EVIDENTIAL, [report], [undercut], reader=Told({}), names={})
    assert labels(dict(found.parts["S"])) == {"P1": "discusses", "P2": "opposes"}
    assert found.parts["S"]["P2"].reasons[0].text == "It says what the video cannot tell, or may not be."
    assert found.statements["S"]["H1"].label is StanceLabel.OPPOSES


@pytest.mark.parametrize(
    ("text", "answers", "label"),
    [
        ("Orvane sent the drones.", {SENT: FOR, SHOWN: FOR}, "discusses"),
        ("The footage shows drones that Orvane sent.", {SENT: FOR, SHOWN: FOR}, "supports"),
        ("Orvane never sent drones.", {SENT: AGAINST}, "opposes"),
    ],
)
def test_a_bare_text_is_read_by_the_same_rules(text: str, answers: dict[str, StanceReading], label: str) -> None:
    reader = Told({(hypothesis, ""): reading for hypothesis, reading in answers.items()})
    assert judge_text(EVIDENTIAL, text, reader=reader).label.value == label


def test_documents_answer_both_questions_by_their_own_words_and_titles() -> None:
    report = document("Orvane sent the drones.", title="Video shows Orvane's drones")
    reader = Told({(SENT, "sent"): FOR, (SENT, "Video"): FOR, (SHOWN, "Video"): FOR})
    found = judge(EVIDENTIAL, [report], [statement(report, "Orvane sent the drones")], reader=reader, names={})
    assert labels(dict(found.document_parts["D"])) == {"P1": "supports", "P2": "supports"}
    assert found.documents["D"]["H1"].label is StanceLabel.SUPPORTS
