from __future__ import annotations

from dataclasses import replace

import pytest

from assay.domain.source import SourceKind
from assay.domain.span import Span
from assay.sources.across.namesakes import BAR, SIGNS, best, points, reason
from assay.sources.across.persons import Person, full, name_words, person_of, plain_surname
from assay.sources.mentions.mention import Gender
from assay.sources.mentions.parse import parse_mention
from assay.sources.within.entity import Entity, open_entity


def _entity(words: str, document: int = 0) -> Entity:
    entity = open_entity(parse_mention(words, Span(0, len(words))), document=document)
    entity.kind = SourceKind.PERSON
    return entity


def _person(words: str, document: int = 0) -> Person:
    entity = _entity(words, document)
    return person_of(entity, entity.key)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Marta Olsen", "Marta Olsen", True),
        ("Senator Wilhelmina Brackett", "Billie Brackett", True),
        ("W. Brackett", "Wilhelmina Brackett", True),
        ("Ingrid Solheim-Aas", "Ingrid Solheim", True),
        ("María Ordóñez Villalba", "María Ordóñez", True),
        ("Governor Sergei Vologdin", "Governor Sergey Vologdyn", True),
        ("Secretary Kirstjen Nielsen", "Secretary Kirtsjen Nielsen", True),
        ("Anna Smith", "Hanna Smith", False),
        ("Anna Smith", "Anja Smith", False),
        ("Anna Smith", "Boris Smith", False),
        ("Robin Lee Sr.", "Robin Lee Jr.", False),
        ("Robin Lee", "Robin Lee Jr.", False),
    ],
)
def test_two_full_names(one: str, other: str, same: bool) -> None:
    assert (points(_person(one), _person(other, 1)) >= BAR) is same


def test_namesakes_of_other_countries_in_other_capacities_are_two() -> None:
    farmer = replace(_person("Ann Lee"), offices={"analyst"}, states={"PE"})
    minister = replace(_person("Ann Lee", 1), offices={"minister"}, states={"CL"})
    assert points(farmer, minister) < BAR
    assert points(farmer, replace(minister, states={"PE"})) >= BAR
    assert points(farmer, replace(minister, offices={"analyst"})) >= BAR


def test_a_woman_is_no_man_and_a_report_that_names_both_tells_them_apart() -> None:
    one = replace(_person("Robin Lee"), gender=Gender.FEMALE)
    assert points(one, replace(_person("Robin Lee", 1), gender=Gender.MALE)) < 0
    assert points(_person("W. Lee", 0), _person("Wanda Lee", 0)) < BAR


def test_the_best_must_lead_the_next() -> None:
    bare = _person("Lee")
    one, other = _person("Ann Lee", 1), _person("Bo Lee", 2)

    def nothing(person: Person) -> float:
        return 0.0

    assert best(bare, [one], of_bare=nothing) is one
    assert best(bare, [one, other], of_bare=nothing) is None
    one.offices.add("mayor")
    bare.offices.add("mayor")
    assert best(bare, [one, other], of_bare=nothing) is one
    assert reason(bare, one) == "the surname is the same and both hold the same office"


def test_what_reports_say_is_put_together() -> None:
    one, other = _person("Mayor Ann Lee"), _person("Annie Lee", 3)
    one.take_in(other)
    assert (one.given, one.documents, one.offices) == ({"ann", "annie"}, {0, 3}, {"mayor"})
    one.take_in(_person("Anne Lee", 4), spelling=True)
    assert (one.given, one.documents) == ({"ann", "annie"}, {0, 3, 4})


def test_particles_are_no_given_names_and_articles_no_part_of_surnames() -> None:
    assert not full(_entity("von der Leyen"))
    assert full(_entity("Ursula von der Leyen"))
    assert plain_surname("al-tamimi") == "tamimi"
    assert name_words(("body", "nielsen")) == ("nielsen",)


def test_every_sign_has_a_docstring() -> None:
    assert all(sign.test.__doc__ and sign.weight for sign in SIGNS)
