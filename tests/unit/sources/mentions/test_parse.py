from __future__ import annotations

import pytest

from assay.domain.source import SourceKind
from assay.domain.span import Span
from assay.sources.mentions.mention import Form, Gender, Mention, Number
from assay.sources.mentions.parse import parse_mention


def parsed(words: str) -> Mention:
    return parse_mention(words, Span(0, len(words)))


def test_a_title_with_an_object_is_no_part_of_the_name() -> None:
    mention = parsed("U.S. Secretary of State Mike Lorimer")
    assert (mention.form, mention.kind, mention.name) == (Form.NAME, SourceKind.PERSON, ("Mike", "Lorimer"))
    assert mention.key == ("michael", "lorimer")
    assert mention.titles == {"secretary", "state"}
    assert mention.country == "US"
    assert (mention.number, mention.gender) == (Number.SINGULAR, Gender.MALE)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("ambassador to Peru Jon Tarn", "Jon Tarn"),
        ("secretary of state Jon Tarn", "Jon Tarn"),
        ("Peru's Jon Tarn", "Jon Tarn"),
        ("As Tarn", "Tarn"),
        ("Separately, mayor Jon Tarn", "Jon Tarn"),
        ("the deputy mayor, Jon Tarn,", "Jon Tarn"),
        ("Sen. Jon Tarn (R-Veld)", "Jon Tarn"),
        ("Department of Trade Secretary Jon Tarn", "Jon Tarn"),
        ("Newspaper Veldskaya Pravda", "Veldskaya Pravda"),
        ("the Veld Observatory for Civic Rights", "Veld Observatory for Civic Rights"),
        ("The S.E.C.", "S.E.C."),
    ],
)
def test_the_name_is_found(words: str, name: str) -> None:
    assert parsed(words).printed_name == name


@pytest.mark.parametrize(
    ("words", "form", "kind", "number"),
    [
        ("he", Form.PRONOUN, SourceKind.UNKNOWN, Number.SINGULAR),
        ("they all", Form.PRONOUN, SourceKind.UNKNOWN, Number.PLURAL),
        ("the report", Form.DEFINITE, SourceKind.DOCUMENT, Number.SINGULAR),
        ("a video", Form.INDEFINITE, SourceKind.EXHIBIT, Number.SINGULAR),
        ("two people familiar with the matter", Form.INDEFINITE, SourceKind.GROUP, Number.PLURAL),
        ("the Peruvian defence ministry", Form.DEFINITE, SourceKind.GOVERNMENT, Number.SINGULAR),
        ("Moscow", Form.NAME, SourceKind.GOVERNMENT, Number.SINGULAR),
        ("Russians", Form.NAME, SourceKind.GROUP, Number.PLURAL),
        ("The New York Times", Form.NAME, SourceKind.PUBLICATION, Number.SINGULAR),
        ("a group of storytellers", Form.INDEFINITE, SourceKind.GROUP, Number.SINGULAR),
        ("a mother of two girls", Form.INDEFINITE, SourceKind.PERSON, Number.SINGULAR),
        ("shopkeepers along the Golden Horn", Form.INDEFINITE, SourceKind.GROUP, Number.PLURAL),
        ("senators Ann Lee, R-Veld, and Bo Chan", Form.NAME, SourceKind.GROUP, Number.PLURAL),
        ("the latter", Form.DEFINITE, SourceKind.PERSON, Number.SINGULAR),
        ("one of the two", Form.INDEFINITE, SourceKind.PERSON, Number.SINGULAR),
        ("an unlisted storyteller", Form.INDEFINITE, SourceKind.PERSON, Number.SINGULAR),
        ("", Form.INDEFINITE, SourceKind.UNKNOWN, Number.SINGULAR),
    ],
)
def test_form_kind_and_number(words: str, form: Form, kind: SourceKind, number: Number) -> None:
    mention = parsed(words)
    assert (mention.form, mention.kind) == (form, kind)
    assert mention.number is number or words == ""


@pytest.mark.parametrize("words", ["another official", "a second source", "two separate groups", "a different man"])
def test_openers_of_new_sources(words: str) -> None:
    assert parsed(words).opens_new


@pytest.mark.parametrize(
    ("words", "affiliation"),
    [
        ("a spokeswoman for Ann Lee", "Ann Lee"),
        ("Harbour Board spokesman Jon Tarn", "Harbour Board"),
        ("Jane Orme, a professor of law at Veld University,", "Veld University"),
        ("Ann Lee's aides", "Ann Lee"),
        ("Younger voters", None),
        ("a video by the Harbour Board", "Harbour Board"),
    ],
)
def test_the_body_spoken_for(words: str, affiliation: str | None) -> None:
    assert parsed(words).affiliation == affiliation


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("11 times Jon Tarn", SourceKind.PERSON),
        ("several times", SourceKind.UNKNOWN),
        ("the newspaper Veld Ledger", SourceKind.PUBLICATION),
        ("The Times", SourceKind.PUBLICATION),
        ("the Veld Times", SourceKind.PUBLICATION),
    ],
)
def test_a_word_that_papers_are_called_by_is_one_only_with_a_capital(words: str, kind: SourceKind) -> None:
    assert parsed(words).kind in {kind, SourceKind.GROUP if kind is SourceKind.UNKNOWN else kind}


def test_wordings_of_one_ministry_have_one_key() -> None:
    wordings = ["Peru's defence ministry", "the Peruvian Defense Ministry", "the Ministry of Defence of Peru"]
    assert {parsed(words).key for words in wordings} == {("PE", "defense", "ministry")}


def test_people_named_together_are_a_group() -> None:
    mention = parsed("Jon Tarn (D-Ohio), Eva Moss and Ann Lee")
    assert (mention.kind, mention.name) == (SourceKind.GROUP, ("Jon Tarn", "Eva Moss", "Ann Lee"))
    assert mention.printed_name == "Jon Tarn and Eva Moss and Ann Lee"


@pytest.mark.parametrize(
    "words",
    ["\u202e((((", "'s", "—", "of of of", "the", "&", "A" * 5000, "x, " * 2000, "of A " * 2000, "the a of " * 100_000],
)
def test_no_words_break_it(words: str) -> None:
    assert parsed(words).span == Span(0, len(words))


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("the state broadcaster of Veldia, VTV", SourceKind.PUBLICATION),
        ("the national broadcaster, KRB", SourceKind.PUBLICATION),
        ("Veldia's public broadcaster, VTV", SourceKind.PUBLICATION),
        ("the broadcaster Ann Lee", SourceKind.PERSON),
        ("the veteran broadcaster, Ann Lee", SourceKind.PERSON),
    ],
)
def test_a_state_broadcaster_is_a_body(words: str, kind: SourceKind) -> None:
    assert parse_mention(words, Span(0, len(words))).kind is kind
