from __future__ import annotations

from assay.sources.mentions.nouns import noun_spans, pronoun_spans


def _nouns(text: str) -> list[str]:
    return [span.of(text) for span in noun_spans(text)]


def test_phrases_go_back_to_their_determiner() -> None:
    assert _nouns("It fell when the two men met his old lawyer.") == ["the two men", "his old lawyer"]


def test_bare_plurals_are_found_with_the_capitals_before_them_and_bare_singulars_are_not() -> None:
    assert _nouns("Critics say Federal officials met over lawyer costs.") == ["Critics", "Federal officials"]


def test_a_noun_that_qualifies_the_next_is_no_phrase_of_its_own() -> None:
    assert _nouns("There the police officers stood.") == ["the police officers"]


def test_people_are_told_by_the_ending_of_an_unlisted_plural_and_things_are_not() -> None:
    assert _nouns("Then came knitters in great numbers.") == ["knitters"]


def test_a_relative_word_starts_no_phrase() -> None:
    assert _nouns("The channel that carries news closed.") == ["The channel"]


def test_pronouns_of_the_third_person_are_found_as_words() -> None:
    text = "He’s there. They saw her; the theme of hers. It and I."
    assert [span.of(text) for span in pronoun_spans(text)] == ["He", "They", "her"]


def test_time_grows_with_the_text() -> None:
    assert len(noun_spans("the officials " * 70_000)) == 70_000
