import numpy as np

from assay.domain.span import Span
from assay.extract.base import SpanRole
from assay.extract.decoding import best_tags, spans_of_tags

TEXT = "Korven said rain fell"
OFFSETS = [(0, 6), (7, 11), (12, 16), (17, 21)]


def certain(tags):
    probabilities = np.full((len(tags), 7), 0.01, np.float32)
    probabilities[np.arange(len(tags)), tags] = 0.94
    return probabilities


def test_the_best_sequence_is_the_likeliest_allowed_one():
    probabilities = certain([1, 3, 5, 6])
    assert best_tags(np.log(probabilities)).tolist() == [1, 3, 5, 6]


def test_an_inside_tag_never_follows_another_role_or_nothing():
    probabilities = certain([1, 3, 6, 6])
    probabilities[2, 5] = 0.05
    assert best_tags(np.log(probabilities)).tolist() == [1, 3, 5, 6]
    assert best_tags(np.log(certain([6, 6])))[0] in (0, 5)


def test_spans_have_their_roles_places_and_probabilities():
    probabilities = certain([1, 3, 5, 6])
    found = spans_of_tags(np.array([1, 3, 5, 6]), probabilities, OFFSETS, TEXT)
    assert [(item.tagged.role, item.tagged.span) for item in found] == [
        (SpanRole.SOURCE, Span(0, 6)),
        (SpanRole.CUE, Span(7, 11)),
        (SpanRole.CONTENT, Span(12, 21)),
    ]
    assert [(item.first, item.last) for item in found] == [(0, 1), (1, 2), (2, 4)]
    assert np.isclose(found[0].tagged.probability, 0.95)


def test_a_span_is_widened_to_whole_words_but_never_over_the_span_before_it():
    text = "unbelievable"
    found = spans_of_tags(np.array([1, 5]), certain([1, 5]), [(0, 2), (4, 8)], text)
    assert [item.tagged.span for item in found] == [Span(0, 12)]
