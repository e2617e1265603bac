from __future__ import annotations

from dataclasses import replace

from assay.domain.span import Span
from assay.domain.statement import Quote, Statement
from assay.sources import resolve_sources
from assay.sources.across.grounds import Doubt, Grounds
from assay.sources.across.same import links_between
from assay.sources.across.wording import Informant, alike, contents_of, doubts, quotes_of, same_place, same_words
from assay.sources.mentions.mention import Gender, Number
from benchmarks.sources.marked import claim, marked

_LOOK = "boat came dusk nobod quay look"
_WAKE = ("a", "wake", "where", "nobody", "has", "died", "yet")


def _informant(index: int, content: str = "", *, day: str = "2020-01-01", body: str = "harbour") -> Informant:
    return Informant(
        index, f"D{index}", (str(index),), day, institution=frozenset({body}), contents=(content,) if content else ()
    )


def test_nearly_the_same_words_from_one_body() -> None:
    one, other = _informant(0, _LOOK), _informant(1, "boat came after dusk nobod look")
    assert links_between([one, other]) == {
        (0, 1): (0.53, "one institution (harbour), and nearly the same words, on the same day")
    }


def test_the_same_words_from_another_body_months_later_are_no_ground() -> None:
    one = _informant(0, _LOOK)
    late = _informant(1, "boat came after dusk nobod look", day="2020-06-01")
    stranger = _informant(2, "grain silo full market price rose", body="grain")
    assert links_between([one, late, stranger]) == {}


def test_copies_are_linked_to_the_first_and_crowd_nobody_out() -> None:
    copies = [_informant(index, _LOOK) for index in range(40)]
    other = _informant(40, "boat came after dusk nobod look")
    found = links_between([*copies, other])
    assert found[0, 40][0] == 0.53
    assert found[0, 39] == (0.79, "they say the same in the same words, on the same day")
    assert len(found) == 40


def test_the_same_quoted_words() -> None:
    one = replace(_informant(0, body="palace"), quotes=(_WAKE,))
    other = replace(_informant(1, body="palace"), quotes=(("it", "is", *_WAKE),))
    short = replace(_informant(2, body="palace"), quotes=(_WAKE[2:6],))
    assert same_words(one, other) == [Grounds.QUOTED]
    assert same_words(one, short) == [Grounds.SHORT_QUOTED]
    assert links_between([one, other])[0, 1] == (0.66, "they are quoted with the same words, on the same day")


def test_what_two_informants_are_called() -> None:
    one = replace(_informant(0), wording=frozenset({"navy", "clerk"}), office=("clerk", "navy"))
    other = replace(one, index=1, document="D1", outlet=("0",))
    assert same_place(one, other) == [Grounds.OFFICE, Grounds.WORDING, Grounds.OUTLET, Grounds.DAY]
    vague = replace(one, wording=frozenset({"source"}), office=None)
    assert same_place(vague, replace(vague, document="D1", outlet=("1",), day="")) == [Grounds.VAGUE_WORDING]
    assert same_place(one, replace(one, index=1)) == [Grounds.WITHIN]


def test_doubts() -> None:
    one = replace(_informant(0), gender=Gender.FEMALE, number=Number.SINGULAR, country="PE", noun="nurse")
    other = replace(
        _informant(1, day="2020-01-05", body="navy"),
        gender=Gender.MALE, number=Number.PLURAL, country="CL", noun="clerk",
    )  # fmt: skip
    assert doubts(one, other) == [
        Doubt.OTHER_SEX, Doubt.OTHER_COUNTRY, Doubt.OTHER_NUMBER,
        Doubt.OTHER_BODY, Doubt.OTHER_OFFICE, Doubt.DAYS_APART,
    ]  # fmt: skip
    assert doubts(one, replace(one, new=True)) == [Doubt.TOLD_APART]
    assert doubts(one, replace(one, document="D1", day="2021-01-01")) == [Doubt.WEEKS_APART]


def test_contents_and_quotes_are_taken_from_the_text() -> None:
    text = "An aide called it “a wake where nobody has died yet” on Monday."
    statement = Statement("1", "D", Quote.MIXED, Span(0, 7), (Span(8, 14),), (Span(15, 52),))
    assert quotes_of([statement], text) == (_WAKE,)
    assert contents_of([statement], text) == ()
    assert contents_of([replace(statement, content=(Span(0, 62),))], text) == ("aid call wake nobodi die monday",)


def test_likeness_is_without_regard_to_order() -> None:
    assert alike("boat came dusk", "dusk came boat") == 100
    assert alike("boat came dusk", "grain silo full") < 40


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
