import pytest

from assay.domain.span import Span
from assay.extract.clause_words import clause_words
from assay.extract.predicate import main_clause, main_predicate


@pytest.mark.parametrize(
    ("text", "predicate", "left_out"),
    [
        ("The crane may have fallen into the harbour", "fallen", []),
        ("that the crew was unable to stop it", "unable", []),
        ("If it could rain, the crane will fail", "fail", ["if", "it", "could", "rain"]),
        ("The man who may have seen it has left", "left", ["who", "may", "have", "seen"]),
        ("How it might end could decide the rest", "decide", ["how", "it", "might", "end"]),
        ("The crane was possibly a danger", "danger", []),
    ],
)
def test_main_predicate_and_clause(text: str, predicate: str, left_out: list[str]) -> None:
    words = clause_words(text, Span(0, len(text)))
    place = main_predicate(words, 0, len(words))
    assert place is not None
    assert words[place].lower == predicate
    clause = main_clause(words)
    assert [words[at].lower for at in range(place + 1) if at not in clause] == left_out
    assert max(clause) == place


def test_without_a_verb_all_words_count() -> None:
    words = clause_words("a possible danger", Span(0, 17))
    assert main_predicate(words, 0, 3) is None
    assert main_clause(words) == [0, 1, 2]
