import pytest

from assay.domain.span import Span
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.sentence_words import Sentences
from assay.extract.source_ends import with_source_end


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def source(text: str, tagged: str, cue: str, content: str) -> str | None:
    sentence = Sentences(Layout(text)).at(0)
    assert sentence is not None
    item = Attribution(place(text, tagged), (place(text, cue),), (place(text, content),))
    found = with_source_end(sentence, item, [])
    return found.source.of(text) if found.source else None


@pytest.mark.parametrize(
    ("text", "given", "expected"),
    [
        ("A film posted on Monday appears to show it.", ("A film", "appears", "it"), "A film posted on Monday"),
        ("A clip shared by Roe on Monday shows it.", ("A clip shared by Roe", "shows", "it"), None),
        ("Pictures from two days earlier show smoke.", ("Pictures from two days", "show", "smoke"), None),
        ('"It is ours," reads the clerk\'s log.', ("the clerk'", "reads", '"It is ours,"'), "the clerk's log"),
        ("“It is ours,” reads the clerk’s log.", ("the clerk", "reads", "“It is ours,”"), "the clerk’s log"),
    ],
)
def test_sources_reach_to_their_end(text: str, given: tuple[str, str, str], expected: str | None) -> None:
    assert source(text, *given) == (expected or text[: text.index(f" {given[1]} ")])


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("The mayor on Monday said it fell.", ("The mayor", "said", "it fell")),
        ("A film, posted on Monday, shows it.", ("A film", "shows", "it")),
        ("The film on Monday shows it.", ("The film", "shows", "it")),
        ("The mayor's brother said it fell.", ("The mayor's brother", "said", "it fell")),
    ],
)
def test_whole_sources_stay(text: str, given: tuple[str, str, str]) -> None:
    assert source(text, *given) == given[0]
