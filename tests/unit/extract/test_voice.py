import pytest

from assay.domain.document import Document
from assay.domain.identity import UniqueIds
from assay.domain.span import Span
from assay.domain.statement import Quote
from assay.extract.layout import Layout
from assay.extract.voice import carries_fact, voice_statements


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The crane fell into the harbour at noon.", True),
        ("Who looked at the crane last year?", False),
        ("Crane falls into the harbour at noon", False),
        ("The crane fell.", False),
        ("The trial began in September.", True),
        ("Holt joined Varn Athletic in 2021.", True),
        ("Pia Holm reported from Lorn, Orle.", False),
        ("Sign up here for our daily harbour newsletter.", False),
        ("All rights reserved by the Harbour Press Group.", False),
    ],
)
def test_what_carries_a_fact(sentence: str, expected: bool) -> None:
    assert carries_fact(sentence) is expected


def test_sentences_outside_attributions_are_statements() -> None:
    text = "The crane fell into the harbour. The old harbour was closed for a day. “We all saw the old crane fall.”"
    second = text.index("The old")
    document = Document(id="d1", text=text, sha256="0")
    found = voice_statements(document, Layout(text), [Span(second, second + 30)], ids=UniqueIds())
    assert [(item.quote, item.content_text(text)) for item in found] == [
        (Quote.VOICE, "The crane fell into the harbour."),
        (Quote.DIRECT, "“We all saw the old crane fall.”"),
    ]
    assert all(item.source_span is None and item.cue == () for item in found)


@pytest.mark.parametrize(
    ("text", "covered", "expected"),
    [
        ("The crane of Brask was built in 1950 by a Kelvan yard.", [], [0]),
        ("The crane of Brask was built in 1950. The crane of Brask has fallen twice since then.", [], [0, 1]),
        ("The port bought the crane of Brask in May. Holt said it was old.", ["Holt said it was old"], [0]),
        ("Holt said the crane of Brask was old. It was built in 1950.", ["Holt said the crane of Brask was old"], [1]),
        ("Was the crane of Brask ever tested by anyone?", [], []),
        ("CRANE OF BRASK FALLS INTO HARBOUR", [], []),
        ("The crane of Brask", [], []),
        ("Nobody has ever tested the crane of Brask.", [], [0]),
        ("The crane of Brask may have been sold to a Kelvan yard.", [], [0]),
        ("The crane of Brask reportedly belongs to the guild of Tolv.", [], [0]),
        ("In 1950 the crane of Brask killed two men, and in 1960 another one.", [], [0]),
        ("Sign up here for news of the crane of Brask and more.", [], []),
        (
            "The crane of Brask fell, and Holt said that nobody had tested it since the last war.",
            ["Holt said that nobody had tested it since the last war"],
            [],
        ),
    ],
)
def test_facts_in_the_publishers_own_voice(text: str, covered: list[str], expected: list[int]) -> None:
    layout = Layout(text)
    spans = [Span(text.index(words), text.index(words) + len(words)) for words in covered]
    found = voice_statements(Document(id="d1", text=text, sha256="0"), layout, spans, ids=UniqueIds())
    assert [(item.quote, item.content) for item in found] == [
        (Quote.VOICE, (layout.sentences[number],)) for number in expected
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the small hall on Friday: “The Net”, “A Boat for Two”.", []),
        ("The hall showed two old films: “The Net”, “A Boat for Two”.", [Quote.VOICE]),
        ("Their verdict on Friday: “we saw it fall”, “nobody came to help us”.", [Quote.VOICE]),
    ],
)
def test_titles_without_a_verb_put_nothing_forward(text: str, expected: list[Quote]) -> None:
    document = Document(id="d1", text=text, sha256="0")
    assert [item.quote for item in voice_statements(document, Layout(text), [], ids=UniqueIds())] == expected
