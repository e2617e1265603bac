import pathlib

import pytest
import yaml

from assay.domain.exhibit import Exhibit, ExhibitKind
from assay.domain.span import Passage, Span
from assay.domain.statement import BearsOn, BearsOnKind, Direction, Quote, Statement
from assay.extract.undercuts import is_undercut, mark_undercuts
from tests.bounds import within

BEFORE = "Holt said the crane fell. The channel showed a video. "
SPOKEN = Statement("st1", "d1", Quote.INDIRECT, Span(0, 4), (Span(5, 9),), (Span(10, 24),))
VIDEO = Exhibit(
    "ex1", ExhibitKind.VIDEO, "a video", (Passage("d1", BEFORE.index("a video"), BEFORE.index("a video") + 7),)
)


def bearing(sentence: str) -> BearsOn | None:
    text = BEFORE + sentence
    voice = Statement("st2", "d1", Quote.VOICE, None, (), (Span(len(BEFORE), len(text)),))
    return mark_undercuts(text, [SPOKEN, voice], [VIDEO])[1].bears_on


@pytest.mark.parametrize(
    ("sentence", "kind", "parameter", "direction"),
    [
        ("It does not say who filmed it.", "exhibit", "X", "lowers"),
        ("The source of the video is unknown.", "exhibit", "X", "lowers"),
        ("The footage could not be independently verified.", "exhibit", "X", "lowers"),
        ("Experts said the video was doctored.", "exhibit", "A", "lowers"),
        ("The crates bear no markings.", "exhibit", "e0", "raises"),
        ("Such rifles can be bought anywhere.", "exhibit", "e0", "raises"),
        ("She did not say how she knew.", "source", "r", "lowers"),
        ("She spoke without providing any evidence.", "source", "r", "lowers"),
        ("The charge rests on the fighters' word alone.", "source", "r", "lowers"),
        ("Neither had seen any evidence of it.", "source", "r", "lowers"),
        ("None of the cooks has shown reporters anything.", "source", "r", "lowers"),
        ("Nobody had seen it first-hand.", "source", "r", "lowers"),
        ("They had not produced any proof.", "source", "r", "lowers"),
        ("No visible markings could be made out.", "exhibit", "e0", "raises"),
        ("She has a long record of false claims.", "source", "r", "lowers"),
        ("She has been paid by the port.", "source", "b", "raises"),
        ("The claim could not be independently verified.", "statement", "r", "lowers"),
    ],
)
def test_wordings(sentence: str, kind: str, parameter: str, direction: str) -> None:
    expected_id = "ex1" if kind == "exhibit" else "st1"
    found = bearing(sentence)
    assert found is not None
    assert (found.kind, found.id, found.parameter, found.direction) == (kind, expected_id, parameter, direction)


def _written() -> list[tuple[str, list[str]]]:
    """Words, and kind, parameter and direction of what they bear on (empty for nothing), from both sets."""
    cases = []
    for name in ("undercuts.yaml", "undercuts_later.yaml"):
        for kind, entries in yaml.safe_load((pathlib.Path(__file__).parent / name).read_text("utf-8")).items():
            cases += [(entry["words"], [kind, *entry["bears_on"]] if entry["bears_on"] else []) for entry in entries]
    return cases


@pytest.mark.parametrize(("sentence", "expected"), _written())
def test_the_ways_to_doubt_or_back_an_item(sentence: str, expected: list[str]) -> None:
    found = bearing(sentence)
    assert ([found.kind.value, found.parameter, found.direction.value] if found else []) == expected
    if found:
        assert found.id == ("ex1" if found.kind is BearsOnKind.EXHIBIT else "st1")


def test_an_interest_bears_on_nobody_who_has_not_spoken() -> None:
    assert bearing("Holt stands to gain from it.") is not None
    assert bearing("He stands to gain from it.") is not None
    assert bearing("Ana Reiss stands to gain from it.") is None
    assert is_undercut("he stands to gain from it")
    assert not is_undercut("Ana Reiss stands to gain from it")


@pytest.mark.parametrize("piece", ["not ", "the video ", "who ", "no one else has ", "it was not ", "such "])
def test_a_sentence_of_a_million_characters_is_read_quickly(piece: str) -> None:
    with within(seconds=1):
        is_undercut(piece * (1_000_000 // len(piece)))


@pytest.mark.parametrize("sentence", ["The crane fell at noon.", "She paid for the crane.", "She knows who owns it."])
def test_plain_sentences_bear_on_nothing(sentence: str) -> None:
    assert bearing(sentence) is None


def test_without_a_fitting_item_there_is_no_undercut() -> None:
    text = "It does not say who filmed it."
    voice = Statement("st2", "d1", Quote.VOICE, None, (), (Span(0, len(text)),))
    assert mark_undercuts(text, [voice], [])[0].bears_on is None


def test_the_source_that_is_named_goes_before_the_nearest() -> None:
    text = "The foreman said the crane fell. Holt said it stood. The foreman has been paid by the port."
    first = Statement("st1", "d1", Quote.INDIRECT, Span(0, 11), (Span(12, 16),), (Span(17, 31),))
    second = Statement("st2", "d1", Quote.INDIRECT, Span(33, 37), (Span(38, 42),), (Span(43, 51),))
    voice = Statement("st3", "d1", Quote.VOICE, None, (), (Span(53, len(text)),))
    bears_on = mark_undercuts(text, [first, second, voice], [])[2].bears_on
    assert bears_on is not None
    assert bears_on.id == "st1"


def test_what_somebody_else_says_of_missing_evidence_is_the_matter_itself() -> None:
    sentence = "none of them had seen any evidence"
    assert is_undercut(sentence)
    text = BEFORE + "The judge said " + sentence
    at = len(BEFORE)
    said = Statement(
        "st2", "d1", Quote.INDIRECT, Span(at, at + 9), (Span(at + 10, at + 14),), (Span(at + 15, len(text)),)
    )
    assert mark_undercuts(text, [SPOKEN, said], [])[1].bears_on is None


def test_a_refusal_to_speak_is_not_undercut() -> None:
    text = "Holt said the crane fell. The port declined to comment. Neither has shown us any proof."
    said = Statement("st1", "d1", Quote.INDIRECT, Span(0, 4), (Span(5, 9),), (Span(10, 24),))
    refused = Statement("st2", "d1", Quote.INDIRECT, Span(26, 34), (Span(35, 54),), (Span(35, 54),))
    voice = Statement("st3", "d1", Quote.VOICE, None, (), (Span(56, len(text)),))
    bears_on = mark_undercuts(text, [said, refused, voice], [])[2].bears_on
    assert bears_on is not None
    assert bears_on.id == "st1"


def test_what_a_speaker_fails_to_show_bears_on_what_he_said() -> None:
    text = "Ana Reiss said it stood. Holt said it fell and offered no proof."
    other = Statement("st0", "d1", Quote.INDIRECT, Span(0, 9), (Span(10, 14),), (Span(15, 23),))
    said = Statement("st1", "d1", Quote.INDIRECT, Span(25, 29), (Span(30, 34),), (Span(35, 42),))
    showed = Statement("st2", "d1", Quote.INDIRECT, Span(25, 29), (Span(47, 54),), (Span(55, 63),))
    expected = BearsOn(BearsOnKind.SOURCE, "st1", "r", Direction.LOWERS, "position-to-know/access-described")
    assert mark_undercuts(text, [other, said, showed], [])[2].bears_on == expected
    assert mark_undercuts(text, [other, showed, said], [])[1].bears_on == expected


def test_what_stands_between_source_and_cue_is_not_what_was_said() -> None:
    text = BEFORE + "The port, which could not verify the video, said it was closed."
    at = len(BEFORE)
    cue = Span(text.rindex("said"), text.rindex("said") + 4)
    said = Statement("st2", "d1", Quote.INDIRECT, Span(at, at + 8), (cue,), (Span(cue.end + 1, len(text) - 1),))
    assert mark_undercuts(text, [SPOKEN, said], [VIDEO])[1].bears_on is None
