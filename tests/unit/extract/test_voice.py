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
        ("Sign up here for our daily harbour newsletter.", False),
        ("All rights reserved by the Harbour Press Group.", False),
    ],
)
def test_what_carries_a_fact(sentence: str, expected: bool) -> None:
    assert carries_fact(sentence) is expected


def test_sentences_that_are_half_uncovered_are_statements() -> None:
    text = "The crane fell into the harbour. The old harbour was closed for a day. “We all saw the old crane fall.”"
    second = text.index("The old")
    document = Document(id="d1", text=text, sha256="0")
    found = voice_statements(document, Layout(text), [Span(second, second + 30)], ids=UniqueIds())
    assert [(item.quote, item.content_text(text)) for item in found] == [
        (Quote.VOICE, "The crane fell into the harbour."),
        (Quote.DIRECT, "“We all saw the old crane fall.”"),
    ]
    assert all(item.source_span is None and item.cue == () for item in found)
