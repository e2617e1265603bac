import pytest

from assay.domain.span import Span
from assay.extract.clause_words import ClauseWord, clause_words
from assay.extract.embedding import Relation, governor_of, group_of, is_closed, is_verb, phrase_first
from assay.extract.embedding_table import Embedding, embeddings, kinds_of


def read(text: str) -> list[ClauseWord]:
    return clause_words(text, Span(0, len(text)))


def place_of(words: list[ClauseWord], word: str) -> int:
    return next(at for at, one in enumerate(words) if one.lower == word)


def test_group_holds_what_belongs_to_the_verb() -> None:
    words = read("The crane may not yet have fallen")
    group = group_of(words, place_of(words, "fallen"))
    assert [[words[at].lower for at in part] for part in (group.modals, group.negations, group.auxiliaries)] == [
        ["may"],
        ["not"],
        ["have"],
    ]
    assert [words[at].lower for at in group.adverbs] == ["yet"]
    assert (group.first, group.infinitive) == (2, None)


@pytest.mark.parametrize(
    ("text", "event", "relation", "governor"),
    [
        ("The crew failed to stop the crane", "stop", Relation.INFINITIVE, "failed"),
        ("The port allowed the old crane to move", "move", Relation.OBJECT_INFINITIVE, "allowed"),
        ("They met in order to move it", "move", Relation.PURPOSE, None),
        ("Holt said that the crane fell", "fell", Relation.THAT, "said"),
        ("Holt said the crane fell", "fell", Relation.BARE, "said"),
        ("Holt doubts whether the crane fell", "fell", Relation.WHETHER, "doubts"),
        ("They leave if the crane falls", "falls", Relation.CONDITION, "leave"),
        ("They prevented the crane from falling", "falling", Relation.GERUND_OF, "prevented"),
        ("the possibility of a collapse", "collapse", Relation.PREPOSITION, "possibility"),
        ("They denied a collapse", "collapse", Relation.OBJECT, "denied"),
        ("They sold and moved it", "moved", Relation.COORDINATION, "sold"),
        ("the man who fell", "fell", Relation.RELATIVE, "man"),
    ],
)
def test_governors(text: str, event: str, relation: Relation, governor: str | None) -> None:
    words = read(text)
    place = place_of(words, event)
    found = governor_of(words, place, group_of(words, place))
    assert found is not None
    assert (found.relation, None if found.word is None else words[found.word].lower) == (relation, governor)


def test_a_main_clause_has_no_governor() -> None:
    words = read("The crane fell")
    assert governor_of(words, 2, group_of(words, 2)) is None


def test_noun_phrases_reach_back_to_their_determiner() -> None:
    words = read("of no such final, pending sale")
    assert phrase_first(words, 5) == 1


def test_kinds() -> None:
    refuse, will, cancelled = read("refused will now-cancelled")
    assert kinds_of(refuse) == (Embedding.FAILURE,)
    assert kinds_of(will) == ()
    assert kinds_of(cancelled) == (Embedding.FAILURE,)
    assert Embedding.POSSIBILITY in embeddings()["risk"]


def test_verbs_and_marks() -> None:
    assert is_verb("fallen") and is_verb("could") and not is_verb("crane")
    assert is_closed(",") and not is_closed("-")
