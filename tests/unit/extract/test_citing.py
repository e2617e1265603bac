import pytest

from assay.domain.span import Span
from assay.domain.statement import Quote, Statement
from assay.extract.citing import cited_attribution, quoted_as_saying, without_cited
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.sentence_words import Sentences


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def attribution(text: str, source: str | None, cue: str, *content: str) -> Attribution:
    pieces = tuple(place(text, words) for words in content)
    return Attribution(place(text, source) if source else None, (place(text, cue),), pieces)


def shown(text: str, item: Attribution) -> tuple[str | None, str, list[str]]:
    source = item.source.of(text) if item.source else None
    return source, item.cue[0].of(text), [span.of(text) for span in item.content]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "expected"),
    [
        ("The Post, citing two diplomats, said it fell.", "The Post", "said", "it fell", "two diplomats"),
        (
            "The Post said it fell, citing people familiar with it.",
            "The Post",
            "said",
            "it fell",
            "people familiar with it",
        ),
        ("The Post said it fell, quoting General Brandt.", "The Post", "said", "it fell", "General Brandt"),
        ("The Post said it fell, citing a letter to the king.", "The Post", "said", "it fell", "a letter to the king"),
        ("The guild said it fell, citing a threat to health.", "The guild", "said", "it fell", None),
        ("The Post said it fell.", "The Post", "said", "it fell", None),
    ],
)
def test_who_is_cited_says_the_same(text: str, source: str, cue: str, content: str, expected: str | None) -> None:
    outer = Statement("st1", "d", Quote.INDIRECT, place(text, source), (place(text, cue),), (place(text, content),))
    found = cited_attribution(Layout(text), outer)
    verb = "quoting" if "quoting" in text else "citing"
    assert (shown(text, found) if found else None) == ((expected, verb, [content]) if expected else None)


def test_citing_is_no_attribution_beside_another() -> None:
    text = "The Post reported, citing two sources, that it fell."
    given = [
        attribution(text, "The Post", "reported", "two sources", "that it fell"),
        attribution(text, "The Post", "citing"),
    ]
    found = without_cited(Sentences(Layout(text)), given)
    assert [shown(text, item) for item in found] == [("The Post", "reported", ["that it fell"])]


def test_a_ground_that_is_cited_stays() -> None:
    text = "The guild called it bad, citing a threat to health."
    given = [
        attribution(text, "The guild", "called", "it bad"),
        attribution(text, "The guild", "citing", "a threat to health"),
    ]
    assert without_cited(Sentences(Layout(text)), given) == given


def test_who_was_quoted_is_the_source() -> None:
    text = "The bishop was quoted as saying that it fell."
    sentence = Sentences(Layout(text)).at(0)
    assert sentence is not None
    item = attribution(text, None, "was quoted", "The bishop", "that it fell")
    assert shown(text, quoted_as_saying(sentence, item)) == ("The bishop", "was quoted as saying", ["that it fell"])
    other = attribution(text, None, "saying", "that it fell")
    assert shown(text, quoted_as_saying(sentence, other)) == ("The bishop", "was quoted as saying", ["that it fell"])
