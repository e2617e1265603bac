import pytest

from assay.extract.layout import Layout
from assay.extract.lexicon import CueKind
from assay.extract.saying_clauses import (
    after_addressee,
    after_adjuncts,
    content_start,
    opens_clause,
    saying_clause,
    verb_group_start,
)
from assay.extract.sentence_words import Sentences, SentenceWords


def read(text: str) -> SentenceWords:
    sentence = Sentences(Layout(text)).at(0)
    assert sentence is not None
    return sentence


def rest(sentence: SentenceWords, number: int | None) -> str | None:
    return None if number is None else sentence.text[sentence.words[number].start :]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "a captain had warned her in April that trouble was coming",
            ("a captain", "had warned", "that trouble was coming"),
        ),
        ("The doctors tell us he will walk again", ("The doctors", "tell", "he will walk again")),
        ("The two told the hearing the van had no lights", ("The two", "told", "the van had no lights")),
        ("Brandt said on Monday the war was over", ("Brandt", "said", "the war was over")),
        (
            "Figures released by the port show rescues rose last year",
            ("Figures released by the port", "show", "rescues rose last year"),
        ),
        ("The committee reports to the president", None),
        ("The team claimed its third title", None),
        ("The bridge is said to be safe", None),
        ("The police found a gun in the car", None),
        ("Battleground state Florida is small", None),
    ],
)
def test_clauses_of_saying(text: str, expected: tuple[str, str, str] | None) -> None:
    sentence = read(text)
    clause = saying_clause(sentence, 0, len(sentence.words), sure=True)
    found = clause and (
        sentence.between(clause.first, clause.verb).of(text),
        sentence.between(clause.verb, clause.after).of(text),
        rest(sentence, clause.content),
    )
    assert found == expected


def test_the_parts_of_a_clause() -> None:
    sentence = read("She has never told her sister in a letter on Monday that it sank")
    last = len(sentence.words)
    assert verb_group_start(sentence, 3, 0) == 1
    assert rest(sentence, after_addressee(sentence, 4, last)) == "that it sank"
    assert rest(sentence, content_start(sentence, 3, last, lemma="tell", kind=CueKind.CLAUSE)) == "that it sank"
    assert rest(sentence, after_adjuncts(sentence, 6, last)) == "that it sank"


def test_whether_a_clause_begins() -> None:
    sentence = read("the old crane fell over")
    assert opens_clause(sentence, 0, len(sentence.words), sure=True)
    assert not opens_clause(read("the old crane in the port"), 0, 6)
    assert opens_clause(read("there was smoke"), 0, 3)


def test_a_month_is_no_helper_of_the_verb() -> None:
    text = "Images taken on 2 May show no smoke."
    sentence = Sentences(Layout(text)).at(0)
    assert sentence is not None
    assert verb_group_start(sentence, 5, 0) == 5
