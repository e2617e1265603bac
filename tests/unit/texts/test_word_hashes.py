import re
import unicodedata

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assay.texts import word_hashes
from assay.texts.shingles import hashed_words_of_all
from assay.texts.word_hashes import BLOCK, find_words, mixed

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
HOSTILE = "a1Zß'’ʼ´_- \n\t\u0307İIıſKÅŉﬁΣςσ٣²Ⅷ中\U0001e921\U0001d7d8\u0345\ud800\U0010ffffּ"
TEXTS = st.text(alphabet=st.one_of(st.sampled_from(HOSTILE), st.characters()))


def folded(word):
    return word.casefold().replace("’", "'")


@given(TEXTS)
@settings(max_examples=500, deadline=None)
def test_words_are_those_of_the_expression_and_equal_hashes_are_equal_words(text):
    found = find_words(text)
    spans = [match.span() for match in WORD.finditer(text)]
    assert list(zip(found.starts.tolist(), found.ends.tolist(), strict=True)) == spans
    words = [folded(text[start:end]) for start, end in spans]
    assert (
        len(set(words)) == len(set(zip(words, found.hashes.tolist(), strict=True))) == len(set(found.hashes.tolist()))
    )


@given(TEXTS, st.integers(1, 9))
@settings(max_examples=500, deadline=None)
def test_where_a_block_ends_changes_nothing(text, size):
    whole = find_words(text)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(word_hashes, "BLOCK", size)
        blocks = find_words(text)
    assert blocks.starts.tolist() == whole.starts.tolist()
    assert blocks.ends.tolist() == whole.ends.tolist()
    assert blocks.hashes.tolist() == whole.hashes.tolist()


@given(st.lists(TEXTS))
@settings(deadline=None)
def test_words_of_many_texts_are_those_of_each(texts):
    hashes, counts = hashed_words_of_all(texts)
    each = [find_words(text).hashes.tolist() for text in texts]
    assert counts.tolist() == [len(words) for words in each]
    assert hashes.tolist() == [number for words in each for number in words]


@pytest.mark.parametrize(
    "pair", [("STRASSE", "straße"), ("ﬁne", "FINE"), ("ΣΟΦΟΣ", "σοφος"), ("Crew’s", "CREW'S"), ("ŉ", "ʼN")]
)
def test_words_equal_when_casefolded_have_equal_hashes(pair):
    one, other = (find_words(f"1 {word}").hashes[1] for word in pair)
    assert one == other


def test_every_character_folds_as_python_does():
    letters = [chr(code) for code in range(0x110000) if WORD.fullmatch(chr(code))]
    given_hashes = find_words(" ".join(letters)).hashes
    folded_hashes = {}
    for letter, number in zip(letters, given_hashes.tolist(), strict=True):
        assert folded_hashes.setdefault(letter.casefold(), number) == number, unicodedata.name(letter, hex(ord(letter)))
    assert len(set(folded_hashes.values())) == len(folded_hashes)


def test_a_word_longer_than_a_block_is_one_word_and_its_tail_counts():
    text = f"the {'o' * (3 * BLOCK)}x ends"
    found = find_words(text)
    assert (found.ends - found.starts).tolist() == [3, 3 * BLOCK + 1, 4]
    assert find_words(text.replace("x", "y")).hashes[1] != found.hashes[1]
    assert find_words("O" + text[5:]).hashes[0] == found.hashes[1]


def test_short_words_do_not_collide():
    letters = "abcdefghijklmnopqrstuvwxyz"
    text = " ".join(a + b + c for a in letters for b in letters for c in letters)
    hashes = find_words(text).hashes
    assert len(np.unique(hashes)) == 26**3
    assert len(np.unique(hashes >> np.uint64(32))) > 26**3 - 5
    assert abs(float(np.mean(hashes >= np.uint64(1 << 63))) - 0.5) < 0.02


def test_mixing_is_one_to_one_on_a_sample():
    assert len(np.unique(mixed(np.arange(100_000, dtype=np.uint64)))) == 100_000
