import numpy as np
import pytest

from assay.domain.span import Span
from assay.texts.shingles import hashed_words, hashed_words_of_all, shingles


def test_words_are_compared_without_case_marks_and_kind_of_apostrophe():
    one = hashed_words("The Mayor’s boat, it sank.")
    other = hashed_words("the mayor's BOAT - it sank")
    assert one.hashes.tolist() == other.hashes.tolist()
    assert len(one) == 5


def test_word_hashes_are_the_same_on_every_machine():
    assert hashed_words("velmar").hashes.tolist() == [4379919441123484999]


def test_words_of_many_texts_are_those_of_each():
    texts = ["Two tugs sank.", "", "o", "it's", "'tis the crew's", "…", "boat"]
    hashes, counts = hashed_words_of_all(texts)
    assert counts.tolist() == [3, 0, 1, 1, 3, 0, 1]
    assert hashes.tolist() == [number for text in texts for number in hashed_words(text).hashes.tolist()]
    none, counts = hashed_words_of_all([])
    assert none.tolist() == counts.tolist() == []


def test_spans_and_words_convert_both_ways():
    text = "Two tugs sank. Nobody was hurt."
    words = hashed_words(text)
    assert words.span(1, 3).of(text) == "tugs sank"
    assert words.words_in(Span(4, 13)) == (1, 3)
    assert words.words_in(Span(5, 6)) == (1, 2)
    assert words.words_in(Span(14, 15)) == (3, 3)


def test_shingles_of_equal_runs_are_equal_and_order_matters():
    hashes = hashed_words("a b c d a b c").hashes
    found = shingles(hashes, size=3)
    assert len(found) == 5
    assert found[0] == found[4]
    assert len(set(found.tolist())) == 4
    assert shingles(hashed_words("a b").hashes, size=2)[0] != shingles(hashed_words("b a").hashes, size=2)[0]


def test_a_text_shorter_than_a_shingle_has_none():
    assert shingles(hashed_words("one two").hashes, size=3).tolist() == []
    assert shingles(hashed_words("").hashes, size=1).dtype == np.uint64


def test_a_shingle_needs_a_word():
    with pytest.raises(ValueError, match="at least one word"):
        shingles(hashed_words("one").hashes, size=0)


@pytest.mark.parametrize("line", ["a" * 1_000_000, "'" * 1_000_000, "a'" * 500_000, "a " * 200_000])
def test_hostile_lines_are_read_in_linear_time(line):
    assert len(hashed_words(line)) <= 200_000
