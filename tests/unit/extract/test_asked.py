import pytest

from assay.domain.span import Span
from assay.extract.asked import asked_attributions
from assay.extract.certain import without_lookalikes
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.sentence_words import Sentences


def place(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pressed on whether it leaked, she said it did.", [("Pressed", "whether it leaked")]),
        ("Asked why the bell, a gift, was sold, she said it did.", [("Asked", "why the bell, a gift, was sold")]),
        ("Questioned again about who paid, she said it did.", [("Questioned again", "who paid")]),
        ("Asked about the bell, she said it did.", []),
        ("Asked whether she said it did.", []),
        ("The bell, asked whether it leaked, she said it did.", []),
    ],
)
def test_questions_that_open_a_sentence(text: str, expected: list[tuple[str, str]]) -> None:
    layout = Layout(text)
    answer = Attribution(place(text, "she"), (place(text, "said"),), (place(text, "it did"),))
    found = asked_attributions(Sentences(layout), [answer])
    assert [(item.cue[0].of(text), item.content[0].of(text)) for item in found] == expected
    assert all(item.source is None for item in found)


def test_a_question_is_found_once_and_only_beside_an_answer() -> None:
    text = "Asked whether it leaked, she said it did."
    sentences = Sentences(Layout(text))
    asked = Attribution(None, (place(text, "Asked"),), (place(text, "whether it leaked"),))
    assert asked_attributions(sentences, [asked]) == []
    assert asked_attributions(sentences, []) == []


@pytest.mark.parametrize(("asked", "kept"), [("whether it leaked", True), ("about the leak", False)])
def test_only_what_begins_with_a_question_word_is_asked(asked: str, kept: bool) -> None:
    text = f"Asked {asked}, she said it did."
    item = Attribution(None, (place(text, "Asked"),), (place(text, asked),))
    assert without_lookalikes(Sentences(Layout(text)), [item]) == ([item] if kept else [])
