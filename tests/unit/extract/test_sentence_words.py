from assay.domain.span import Span
from assay.extract.layout import Layout
from assay.extract.sentence_words import Sentences

TEXT = "It sank. The crane, he said, fell."


def test_words_by_place() -> None:
    sentence = Sentences(Layout(TEXT)).at(12)
    assert sentence is not None
    assert [word.lower for word in sentence.words] == ["the", "crane", "he", "said", "fell"]
    assert sentence.span == Span(9, len(TEXT))
    assert (sentence.first_at(14), sentence.first_after(14), sentence.first_at(len(TEXT))) == (2, 1, 5)
    assert [sentence.gap(number) for number in (0, 2, 5)] == ["", ", ", "."]
    assert sentence.between(2, 4).of(TEXT) == "he said"


def test_a_sentence_is_read_once_and_none_that_is_too_long() -> None:
    sentences = Sentences(Layout(TEXT))
    assert sentences.at(9) is sentences.at(20)
    assert Sentences(Layout("a " * 2000)).at(5) is None
    assert Sentences(Layout("...")).at(0) is None
