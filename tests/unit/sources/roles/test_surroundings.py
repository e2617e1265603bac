from __future__ import annotations

from assay.domain.span import Span
from assay.domain.statement import BasisKind
from assay.sources.mentions.parse import parse_mention
from assay.sources.roles.surroundings import MOST_PLACES, Said, Surroundings, said_in
from assay.sources.within.entity import open_entity
from benchmarks.sources.marked import marked
from tests.bounds import within


def test_what_statements_say_comes_with_its_cue_and_basis() -> None:
    material = marked([{"text": "{a|Lee} said it rained."}])
    found = said_in(material.statements, {document.id: document.text for document in material.documents})
    assert found == [Said(" it rained", "said", BasisKind.UNSTATED)]


def test_people_are_found_by_surname_in_their_own_document() -> None:
    lee = open_entity(parse_mention("Ann Lee", Span(0, 7)), document=0)
    chan = open_entity(parse_mention("Bo Chan", Span(0, 7)), document=1)
    around = Surroundings(["Ann Lee", "Bo Chan"], [lee, chan])
    assert around.named(lee, "lee") == [lee]
    assert around.named(lee, "chan") == []


def test_what_a_text_tells_around_a_name_and_a_surname() -> None:
    text = "Ann Lee is a nurse. Senator Chan left."
    lee = open_entity(parse_mention("Ann Lee", Span(0, 7)), document=0)
    around = Surroundings([text], [lee])
    assert [capacity.words for capacity, _, _ in around.told_of([lee])] == ["nurse"]
    assert [capacity.words for capacity, _, _ in around.told_of_surname(lee, "chan")] == ["Senator"]


def test_surnames_are_found_where_they_own_something() -> None:
    text = "Ann Lee left. Lee's running mate stayed."
    lee = open_entity(parse_mention("Ann Lee", Span(0, 7)), document=0)
    around = Surroundings([text], [lee])
    assert [capacity.words for capacity, _, _ in around.told_of_surname(lee, "lee")] == ["Lee’s running mate"]


def test_a_rival_of_a_candidate_is_found() -> None:
    text = "They voted for Chan. It is Ann Lee or Bo Chan. Roe is here."
    lee = open_entity(parse_mention("Ann Lee", Span(0, 7)), document=0)
    around = Surroundings([text], [lee])
    assert list(around.told_of_surname(lee, "lee")) == []
    assert [capacity.words for capacity, _, _ in around.told_of_rivals(lee, "lee")] == ["voted for Chan"]
    assert list(around.told_of_rivals(lee, "roe")) == []


def test_a_hostile_text_takes_no_long_time() -> None:
    lee = open_entity(parse_mention("Ann Lee", Span(0, 7)), document=0)
    for text in ("Ann Lee" + "A: ? " * 200_000, "Ann Lee" + " had he" * 140_000, "Ann Lee" + "(" * 1_000_000):
        lee.mentions = lee.mentions[:1] * (2 * MOST_PLACES)
        with within(seconds=5):
            around = Surroundings([text], [lee])
            list(around.told_of([lee])), list(around.told_of_surname(lee, "lee"))
