import pytest

from assay.domain.span import Span
from assay.extract.certain import certain_attributions, picture_attribution, without_lookalikes
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.sentence_words import Sentences


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def found(text: str, *known: Attribution) -> list[tuple[str | None, str, list[str]]]:
    return [
        (item.source.of(text) if item.source else None, item.cue[0].of(text), [span.of(text) for span in item.content])
        for item in certain_attributions(Sentences(Layout(text)), known)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Friday, the guild confirmed that it had lost.", ("the guild", "confirmed", ["that it had lost"])),
        ("Footage from the port shows two ships on fire.", ("Footage from the port", "shows", ["two ships on fire"])),
        (
            "In film of the quay, two men can be seen running.",
            ("film of the quay", "can be seen", ["two men", "running"]),
        ),
        ("On the recording, Roe is heard to laugh.", ("the recording", "is heard", ["Roe", "to laugh"])),
        ("The gang is thought to have fled north.", (None, "is thought", ["The gang", "to have fled north"])),
        ("The road was shut, the cook said.", ("the cook", "said", ["The road was shut"])),
    ],
)
def test_clauses_of_saying_are_found(text: str, expected: tuple[str | None, str, list[str]]) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Satellite images of the delta sell for 300 crowns.",
        "The guild should say that it had lost.",
        "In the harbour, two seals can be seen playing.",
        "It shows that the guild had lost.",
        "The guild confirmed that it “had lost” the race.",
        "Did the guild say that it had lost?",
    ],
)
def test_the_rest_is_left_to_the_tagger(text: str) -> None:
    assert found(text) == []


def test_a_sentence_with_an_attribution_is_left() -> None:
    text = "The guild confirmed that it had lost."
    known = Attribution(None, (place(text, "confirmed"),), (place(text, "it had lost"),))
    assert found(text, known) == []
    assert len(found(text, Attribution(None, (place(text, "confirmed"),), ()))) == 1


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "stays"),
    [
        ("All went according to plan.", "plan", "according to", "All went", False),
        ("Seats go according to the number of votes.", "the number of votes", "according to", "Seats go", False),
        ("It fell, according to the cook.", "the cook", "according to", "It fell", True),
        ("Asked about it, Roe laughed.", "Roe", "Asked about", "it", False),
        ("Who says it fell?", "Who", "says", "it fell", False),
        ("Roe, who asked not to be named, fell.", "who", "asked not", "to be named", False),
        ("Roe asked about it.", "Roe", "asked about", "it", True),
        ("The nurse thanked everyone.", "The nurse", "thanked", "everyone", False),
        ("Roe joined them and praised him.", "Roe", "praised", "him", True),
    ],
)
def test_what_attributes_nothing(text: str, source: str, cue: str, content: str, stays: bool) -> None:
    item = Attribution(place(text, source), (place(text, cue),), (place(text, content),))
    assert (without_lookalikes(Sentences(Layout(text)), [item]) == [item]) is stays


def test_what_pictures_show() -> None:
    text = "Footage from the port shows two ships"
    sentence = Sentences(Layout(text)).at(0)
    assert sentence is not None
    item = picture_attribution(sentence)
    assert item is not None
    assert [span.of(text) for span in item.content] == ["two ships"]
    other = Sentences(Layout("The guild shows two ships")).at(0)
    assert other is not None
    assert picture_attribution(other) is None
