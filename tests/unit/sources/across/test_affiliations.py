from __future__ import annotations

import pytest

from assay.domain.source import SourceKind
from assay.domain.span import Span
from assay.sources.across.affiliations import Affiliations, believed
from assay.sources.mentions.parse import parse_mention
from assay.sources.states import States
from assay.sources.within.entity import Entity, open_entity


def _entity(words: str, affiliation: str | None = None, document: int = 0) -> Entity:
    entity = open_entity(parse_mention(words, Span(0, len(words))), document=document)
    entity.affiliation = affiliation or entity.affiliation
    return entity


def _of(*entities: Entity, pile: tuple[Entity, ...] = ()) -> str | None:
    return Affiliations((*entities, *pile), States([], None, [])).of(entities)


def test_a_body_by_its_noun() -> None:
    assert _of(_entity("Ann Lee", "Harbour Safety Board")) == "Harbour Safety Board"


def test_months_places_and_people_are_no_affiliation() -> None:
    assert _of(_entity("Ann Lee", "June")) is None
    assert _of(_entity("the mayor", "Sund")) is None
    assert _of(_entity("the spokeswoman", "Voss"), pile=(_entity("Ilan Voss"),)) is None
    assert _of(_entity("the spokeswoman", "President Voss")) is None


def test_what_somebody_with_an_office_of_a_body_is_of_is_a_body() -> None:
    assert _of(_entity("the spokeswoman", "Nordhuset")) == "Nordhuset"


def test_a_body_that_the_pile_names() -> None:
    board = _entity("Meridian Reach")
    board.kind = SourceKind.ORGANISATION
    assert _of(_entity("Ann Lee", "Meridian Reach")) is None
    assert _of(_entity("Ann Lee", "Meridian Reach"), pile=(board,)) == "Meridian Reach"


@pytest.mark.parametrize(
    ("given", "voters", "value"),
    [
        ([], 3, None),
        (["Foreign Office"], 3, "Foreign Office"),
        (["Foreign Office"], 30, None),
        (["Peruvian Defence Ministry", "Ministry of Defense of Peru", "Navy"], 9, "Ministry of Defense of Peru"),
        (["Navy", "Army", "Army"], 3, "Army"),
    ],
)
def test_the_vote(given: list[str], voters: int, value: str | None) -> None:
    assert believed(given, voters) == value
