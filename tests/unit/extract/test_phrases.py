import pytest

from assay.domain.span import Span
from assay.extract.clauses import Word, words_of
from assay.extract.phrases import (
    has_border,
    is_finite,
    is_noun_phrase,
    is_past,
    noun_phrase_ending,
    noun_phrase_starting,
    without_circumstance,
    without_time,
)


def words(text: str) -> list[Word]:
    return words_of(text, Span(0, len(text)))


@pytest.mark.parametrize(
    "text",
    [
        "the harbour master",
        "Residents of the valley and two aid workers",
        "Documents seen by the paper",
        "The officials who visited the site",
        "Mira Dahl, who treated the wounded",
        "A spokesman for the ministry, Colonel Ivo Brandt",
        "Dahl, Ruiz and Brandt",
        "None of the 40 pictures",
        "about 300 fighters",
        "The will, a copy of which was seen by the Gazette",
        "he of the golden boots",
        "Ana, 34, a nurse",
    ],
)
def test_noun_phrases(text: str) -> None:
    found = words(text)
    assert is_noun_phrase(text, found, 0, len(found))


@pytest.mark.parametrize(
    "text",
    [
        "On Friday the minister",
        "Friday the minister",
        "the minister said he",
        "residents when it rained",
        "the road was shut",
        "the man arrested a thief",
        "the crane: a man",
        "the claim that the mayor",
        "of the harbour",
        "the master of",
        "",
    ],
)
def test_what_is_none(text: str) -> None:
    found = words(text)
    assert not is_noun_phrase(text, found, 0, len(found))


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Late on Friday the minister, Ivo Brandt, said so", "said", "the minister, Ivo Brandt"),
        ("Figures released by the coastguard show that", "show", "Figures released by the coastguard"),
        ("The road is shut, residents of Kell said", "said", "residents of Kell"),
        ("and said", "said", None),
    ],
)
def test_the_noun_phrase_before_a_verb(text: str, verb: str, expected: str | None) -> None:
    found = words(text)
    last = next(number for number, word in enumerate(found) if word.lower == verb)
    first = noun_phrase_ending(text, found, last, 0)
    assert (None if first is None else text[found[first].start : found[last - 1].end]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the minister, will reopen on Monday.", "the minister"),
        ("Ruta Feld, who keeps the light, the horn has failed", "Ruta Feld, who keeps the light"),
        ("the teacher that the pool was shut", "the teacher"),
        ("the police on Monday.", "the police"),
        ("was said", None),
    ],
)
def test_the_noun_phrase_that_starts_somewhere(text: str, expected: str | None) -> None:
    found = words(text)
    last = noun_phrase_starting(text, found, 0, len(found))
    assert (None if last is None else text[: found[last - 1].end]) == expected


def test_forms_of_verbs() -> None:
    found = words("He said the found report went seen was arrested The Will will")
    assert [word.lower for place, word in enumerate(found) if is_finite(found, place)] == [
        "said",
        "went",
        "was",
        "will",
    ]
    assert [word.lower for word in found if is_past(word)] == ["said", "found", "went", "seen", "arrested"]


def test_borders_and_times() -> None:
    assert [has_border(gap) for gap in (" ", ", ", "; ", " - ", "’ ", ": ", ' "')] == [
        False,
        False,
        True,
        True,
        False,
        True,
        True,
    ]
    found = words("the police on Monday")
    assert without_time(found, 0, len(found)) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the guard, shaking his head", "the guard"),
        ("two firms, including the bank", "two firms, including the bank"),
        ("Ida Roe, King of the fair", "Ida Roe, King of the fair"),
    ],
)
def test_without_circumstance(text: str, expected: str) -> None:
    read = words(text)
    assert text[: read[without_circumstance(text, read, 0, len(read)) - 1].end] == expected
