from __future__ import annotations

from assay.domain.span import Span
from assay.sources.mentions.mention import Mention
from assay.sources.mentions.parse import parse_mention
from assay.sources.within.antecedents import FEATURES, values
from assay.sources.within.entity import Entity, open_entity
from assay.sources.within.places import Here, Place
from assay.sources.within.pronouns import agrees, options, relative_antecedent


def _mention(words: str, start: int = 0) -> Mention:
    return parse_mention(words, Span(start, start + len(words)))


def _entity(words: str, start: int = 0) -> Entity:
    return open_entity(_mention(words, start), document=0)


def _place(words: str, start: int, sentence: int, *, is_source: bool = False, opens: bool = False) -> Place:
    entity = _entity(words, start)
    return Place(entity, entity.mentions[0], sentence, is_source, opens, False)


def _here(words: str, start: int, sentence: int, **known: object) -> Here:
    return Here(_mention(words, start), sentence, True, False, False, **known)  # type: ignore[arg-type]


def test_number_gender_and_kind_must_agree() -> None:
    asked = {
        (pronoun, words): agrees(_mention(pronoun), _entity(words))
        for pronoun in ("he", "she", "it", "they")
        for words in ("Mary Holt", "the king", "the ministry", "two officials", "a lawyer")
    }
    assert {pair for pair, agreed in asked.items() if agreed} == {
        ("he", "the king"),
        ("he", "a lawyer"),
        ("she", "Mary Holt"),
        ("she", "a lawyer"),
        ("it", "the ministry"),
        ("they", "the ministry"),
        ("they", "two officials"),
        ("they", "a lawyer"),
    }


def test_the_nearest_come_first_and_none_from_too_far_back() -> None:
    places = [_place("Ada Lorn", 0, 0), _place("Eva Moss", 40, 7), _place("Ines Prado", 80, 9)]
    found = options(_here("she", 100, 9), places)
    assert [option.entity.key for option in found] == [("ines", "prado"), ("eva", "moss")]
    assert all(len(option.values) == len(FEATURES) for option in found)


def test_who_is_the_one_named_just_before() -> None:
    places = [_place("Ada Lorn", 0, 0), _place("the ministry", 12, 0)]
    assert relative_antecedent(_here("who", 10, 0), places[:1]) is places[0].entity
    assert relative_antecedent(_here("who", 26, 0), places) is None
    assert relative_antecedent(_here("which", 26, 0), places) is places[1].entity
    assert relative_antecedent(_here("who", 10, 1), places[:1]) is None


def test_features_tell_what_speaks_for_an_antecedent() -> None:
    place = _place("Eva Moss", 0, 0, is_source=True, opens=True)
    here = _here("she", 60, 2, last_speaker=place.entity, in_own_words=(place.entity,))
    found = dict(zip([feature.name for feature in FEATURES], values(here, place), strict=True))
    assert {name: value for name, value in found.items() if value} == {
        "gender_agrees": 1.0,
        "sentences_back": 0.25,
        "spoke_there": 1.0,
        "spoke_last": 1.0,
        "in_own_words": 1.0,
        "opened_sentence": 1.0,
        "often_there": 0.1,
        "is_named": 1.0,
    }


def test_it_is_not_the_subject_of_the_clause_that_it_interrupts() -> None:
    guild, state = _place("the guild", 0, 0, is_source=True, opens=True), _place("Ostmark", 29, 0)
    interrupting = _here("it", 38, 0, in_own_words=(state.entity,))
    assert [option.entity for option in options(interrupting, [guild, state])] == [guild.entity]
    further = _here("it", 60, 0, in_own_words=(state.entity,))
    assert state.entity in [option.entity for option in options(further, [guild, state])]
    of_another = _here("it", 38, 0)
    assert state.entity in [option.entity for option in options(of_another, [guild, state])]
