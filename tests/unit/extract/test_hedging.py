import pytest

from assay.domain.span import Span
from assay.domain.statement import Hedge, Mode
from assay.extract.hedging import find_hedge, find_mode, has_relay_mark, hedge_words, relay_words
from tests.bounds import within


def at(text: str, words: str) -> tuple[Span, ...]:
    start = text.index(words)
    return (Span(start, start + len(words)),)


@pytest.mark.parametrize(
    ("cue", "content", "wording", "u"),
    [
        ("said", "the crane will probably fail", "probably", 0.75),
        ("said", "the crane is likely to fail", "likely", 0.70),
        ("said", "the crane is highly unlikely to fail", "highly unlikely", 0.05),
        ("said", "the crane may fail", "may", 0.50),
        ("said", "Perhaps the crane fell", "Perhaps", 0.50),
        ("said", "it almost certainly fell", "almost certainly", 0.95),
        ("said", "the crane will probably not fail", "probably not", 0.27),
        ("was concerned", "that the crane would fail", "was concerned", 0.55),
        ("believes", "the crane fell", "believes", 0.70),
        ("doubts", "that it fell", "doubts", 0.25),
        ("is not refuting", "that it fell", "not refuting", 0.50),
        ("is not certain", "that it fell", "not certain", 0.50),
        ("might say", "that it fell", "might", 0.50),
        ("said", "it was not clear whether it fell", "was not clear", 0.50),
        ("said", "if it rains, the crane might fail", "might", 0.50),
        ("said", "the crane that fell may be repaired", "may", 0.50),
        ("said", "I doubt it fell", "I doubt", 0.25),
        ("said", "there is a possibility that it fell", "a possibility", 0.50),
    ],
)
def test_hedges(cue: str, content: str, wording: str, u: float) -> None:
    text = f"Holt {cue} {content}."
    hedge = find_hedge(text, cue=at(text, cue), content=at(text, content))
    start = text.index(wording)
    assert hedge == Hedge(start, start + len(wording), wording, u)
    assert find_mode(text, cue=at(text, cue), content=at(text, content), hedge=hedge) is Mode.HEDGED


@pytest.mark.parametrize(
    "content",
    [
        "the crane fell in May",
        "the crew could not be reached",
        "a video appeared on a channel",
        "the crane fell. It may fall again",
        "the crane fell, which may be bad",
        "the man who may have seen it has left",
        "if it could rain, they will leave",
        "the crane fell near a possible shelter",
        "she could smell gas",
        "it fell before they could stop it",
    ],
)
def test_what_is_no_hedge_of_the_main_clause(content: str) -> None:
    text = f"Holt said {content}."
    assert find_hedge(text, cue=at(text, "said"), content=at(text, content)) is None
    assert find_mode(text, cue=at(text, "said"), content=at(text, content), hedge=None) is Mode.ASSERTED


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("asked", "whether it fell"),
        ("said", "“Did it fall?”"),
        ("wondered if", "it fell"),
        ("asked", "“Did it fall, or was it pushed”"),
    ],
)
def test_questions(cue: str, content: str) -> None:
    text = f"Holt {cue} {content}"
    assert find_mode(text, cue=at(text, cue), content=at(text, content), hedge=None) is Mode.QUESTIONED


def test_marks_of_hearsay_are_no_hedges() -> None:
    text = "The crane reportedly fell."
    assert has_relay_mark(text, around=Span(0, 0), content=(Span(0, len(text)),))
    assert find_hedge(text, cue=(), content=(Span(0, len(text)),)) is None
    assert not has_relay_mark("The crane fell.", around=Span(0, 0), content=(Span(0, 15),))


def test_a_content_in_pieces_is_read_up_to_its_verb() -> None:
    text = "The crane, Holt said, may fall."
    hedge = find_hedge(text, cue=at(text, "said"), content=(*at(text, "The crane"), *at(text, "may fall")))
    assert hedge == Hedge(22, 25, "may", 0.50)


def test_a_question_that_is_quoted_inside_is_not_the_contents_own() -> None:
    text = "\"She asked me, 'Did it fall?'\" he said"
    assert find_mode(text, cue=at(text, "said"), content=(Span(0, 30),), hedge=None) is Mode.ASSERTED


def test_not_being_reached_is_no_hedge() -> None:
    text = "Holt could not be reached for comment."
    words = at(text, "could not be reached for comment")
    assert find_hedge(text, cue=words, content=words) is None


def test_what_is_asked_for_is_no_question() -> None:
    text = "Holt asked them to leave"
    content = at(text, "them to leave")
    assert find_mode(text, cue=at(text, "asked"), content=content, hedge=None) is Mode.ASSERTED


def test_words_that_hedge_or_mark_hearsay_wherever_they_stand() -> None:
    text = "It reportedly fell, which may be bad."
    assert [span.of(text) for span in hedge_words(text, Span(0, len(text)))] == ["may"]
    assert [span.of(text) for span in relay_words(text, Span(0, len(text)))] == ["reportedly"]


def test_hearsay_of_somebody_else_is_not_the_statements() -> None:
    text = "Police led the alleged thief past a reportedly angry crowd."
    assert not has_relay_mark(text, around=Span(0, 0), content=(Span(0, len(text)),))


@pytest.mark.parametrize("piece", ["may ", "if it may, who may ", "I would do would ", "not yet ", "“", "is is not "])
def test_hostile_text_takes_linear_time(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    content = (Span(0, len(text)),)
    with within(seconds=20):
        find_hedge(text, cue=(Span(0, len(text)),), content=content)
        find_hedge(text, cue=(), content=content)
        find_mode(text, cue=content, content=content, hedge=None)
        has_relay_mark(text, around=Span(0, len(text)), content=content)
