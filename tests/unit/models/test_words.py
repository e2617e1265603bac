import numpy as np
import pytest

from assay.models.words import shared_words

WORDS = shared_words()


def test_vectors_have_unit_length_and_an_empty_text_is_nought():
    vectors = WORDS.of(["The harbour crane fell.", ""])
    assert np.linalg.norm(vectors, axis=1) == pytest.approx([1.0, 0.0], abs=1e-5)


def test_texts_of_one_meaning_are_alike():
    claim, same, other = WORDS.of(
        ["The army shelled the hospital.", "Troops fired artillery at the clinic.", "Bread became dearer in May."]
    )
    assert claim @ same > claim @ other + 0.2


def test_a_text_has_the_same_vector_beside_others_and_alone():
    texts = ["The army shelled the hospital.", "Bread became dearer in May."]
    assert np.array_equal(WORDS.of(texts)[1], WORDS.of(texts[1:])[0])


def test_pieces_are_those_of_the_encoder():
    assert WORDS.of_pieces(WORDS.pieces(["a crane"])) == pytest.approx(WORDS.of(["a crane"]))
    assert WORDS.pieces([""]) == [[]]
