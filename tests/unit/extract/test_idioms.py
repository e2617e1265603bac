import pytest

from assay.domain.span import Span
from assay.extract.idioms import is_idiom
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.sentence_words import Sentences


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("text", "cue", "content", "expected"),
    [
        ("Even Roe cannot tell the two apart.", "cannot tell", "the two", True),
        ("The twins were told apart by a scar.", "were told", "The twins", True),
        ("Roe could tell rye from oats.", "could tell", "rye", True),
        ("Roe could tell the jury it came from Kell.", "could tell", "it came from Kell", False),
        ("Roe can tell that it fell.", "can tell", "that it fell", False),
        ("The watch on his arm said half past nine.", "said", "half past nine", True),
        ("The thermometer still says minus four.", "still says", "minus four", True),
        ("The watch on the wall said it had seen no one.", "said", "it had seen no one", False),
        ("All told, six men fell.", "told", "six men fell", True),
        ("That said, six men fell.", "said", "six men fell", True),
        ("All told the court six men fell.", "told", "six men fell", False),
        ("The dial said “closed”.", "said", "“closed”", False),
    ],
)
def test_idioms_attribute_nothing(text: str, cue: str, content: str, expected: bool) -> None:
    sentence = Sentences(Layout(text)).at(0)
    assert sentence is not None
    assert is_idiom(sentence, Attribution(None, (place(text, cue),), (place(text, content),))) is expected
