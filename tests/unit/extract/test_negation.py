import pytest

from assay.domain.span import Span
from assay.extract.clause_words import clause_words
from assay.extract.embedding import group_of
from assay.extract.negation import is_negated, negations_of


@pytest.mark.parametrize(
    ("text", "event", "negations"),
    [
        ("The crane has not fallen", "fallen", ["not"]),
        ("The crane never fell", "fell", ["never"]),
        ("No crane fell", "fell", ["no"]),
        ("None of the cranes has fallen", "fallen", ["none"]),
        ("Nor has it fallen", "fallen", ["nor"]),
        ("without a fall", "fall", ["without"]),
        ("There was no such fall", "fall", ["no"]),
        ("It asked them not to leave", "leave", ["not"]),
        ("Nobody did not fall", "fall", ["nobody", "not"]),
        ("The crane fell", "fell", []),
        ("It did not only fall", "fall", []),
        ("The crane that no one saw has fallen", "fallen", []),
    ],
)
def test_what_negates_an_event(text: str, event: str, negations: list[str]) -> None:
    words = clause_words(text, Span(0, len(text)))
    place = max(at for at, word in enumerate(words) if word.lower == event)
    group = group_of(words, place)
    assert [words[at].lower for at in negations_of(words, place, group)] == negations
    assert is_negated(words, place, group) is (len(negations) == 1)
