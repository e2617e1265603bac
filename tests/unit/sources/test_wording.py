from __future__ import annotations

from assay.sources import resolve_sources
from assay.sources.wording import SAME_WORDS, Informant, alike
from benchmarks.sources.marked import claim, marked


def _informant(index: int, content: str, *, day: str = "2020-01-01", body: str = "harbour") -> Informant:
    return Informant(
        index, f"D{index}", (), day, frozenset(), None, False, institution=frozenset({body}), contents=(content,)
    )


def test_nearly_the_same_words_from_one_body() -> None:
    one = _informant(0, "boat came dusk nobod quay look")
    other = _informant(1, "boat came after dusk nobod look")
    assert alike([one, other]) == {(0, 1): (0.5, "one institution (harbour), and nearly the same words")}


def test_the_same_words_from_another_body_months_later_are_no_ground() -> None:
    one = _informant(0, "boat came dusk nobod quay look")
    late = _informant(1, "boat came after dusk nobod look", day="2020-06-01")
    stranger = _informant(2, "grain silo full market price rose", body="grain")
    assert alike([one, late, stranger]) == {}


def test_copies_are_linked_to_the_first_and_crowd_nobody_out() -> None:
    copies = [_informant(index, "boat came dusk nobod quay look") for index in range(40)]
    other = _informant(40, "boat came after dusk nobod look")
    found = alike([*copies, other])
    assert found[0, 40][0] == 0.5
    assert found[0, 39] == (0.8, "they say the same in the same words")
    assert len(found) == 40
    assert SAME_WORDS > 90


def test_two_reports_of_one_unnamed_official_are_linked_both_ways() -> None:
    material = marked(
        [
            {
                "text": "{a|A senior official in Kell's harbour office} said the boats came by night "
                "and nobody at the quay had looked at them.",
                "publisher": "Kell Beacon",
                "published": "2020-01-01",
            },
            {
                "text": "{b|A harbour official} said the boats came at night and nobody there had looked at them.",
                "publisher": "Quay Post",
                "published": "2020-01-02",
            },
        ]
    )
    first, second = resolve_sources(material.documents, material.statements, claim=claim("It rained.")).sources
    assert [other.id for other in first.may_be_same] == [second.id]
    assert [other.id for other in second.may_be_same] == [first.id]
    assert 0.4 <= first.may_be_same[0].probability <= 0.8
    assert "the same words" in first.reasons[-1].text
