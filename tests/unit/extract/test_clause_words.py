import pytest

from assay.domain.span import Span
from assay.extract.clause_words import base_of, clause_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It didn't fall.", ["it", "did", "not", "fall"]),
        ("We can't, we won’t", ["we", "can", "not", "we", "will", "not"]),
        ("They cannot", ["they", "can", "not"]),
        ("It's the crew's", ["it", "is", "the", "crew", "'s"]),
        ("We'll say they’d gone", ["we", "will", "say", "they", "would", "gone"]),
        ("the now-cancelled U.S. deal", ["the", "now-cancelled", "u.s.", "deal"]),
    ],
)
def test_contractions_are_taken_apart(text: str, expected: list[str]) -> None:
    words = clause_words(text, Span(0, len(text)))
    assert [word.lower for word in words] == expected
    assert "".join(text.split()) == "".join(
        gap + text[word.start : word.end] for word, gap in zip(words, [word.gap for word in words], strict=True)
    ) + ("." if text.endswith(".") else "")


def test_marks_between_words_are_kept() -> None:
    text = 'He left, "they" said - twice'
    assert [word.gap for word in clause_words(text, Span(0, len(text)))] == ["", "", ',"', '"', "-"]


def test_forms_of_a_word_share_a_base() -> None:
    assert base_of("told") == base_of("tell")
    assert base_of("managed") == base_of("manages")
