from __future__ import annotations

from assay.domain.document import Document
from assay.domain.span import Span
from assay.sources.across.designations import Works
from assay.sources.mentions.parse import parse_mention
from assay.sources.within.entity import open_entity


def _keys(*cited: tuple[str, str]) -> tuple[list[object], list[str]]:
    documents = [Document(f"D{place}", words, "", published=day) for place, (day, words) in enumerate(cited)]
    works = Works(documents)
    found = [
        works.resolve(open_entity(parse_mention(words, Span(0, len(words))), document=place))
        for place, (_, words) in enumerate(cited)
    ]
    return [key for key, _ in found], [why for _, why in found]


def test_a_name_designates_for_good() -> None:
    keys, why = _keys(("2020-01-01", "The Halloran report"), ("2024-05-01", "the 600-page Halloran report"))
    assert keys[0] == keys[1] is not None
    assert why == ["", "the reports cite “Halloran report”"]


def test_the_day_of_an_indictment() -> None:
    keys, why = _keys(
        ("2018-07-14", "Friday's indictment"),
        ("2018-07-16", "Friday's indictment"),
        ("2018-07-23", "Friday's indictment"),
    )
    assert keys[0] == keys[1] != keys[2]
    assert why[1] == "the reports cite the indictment of 2018-07-13"


def test_an_issuer_designates_for_some_days_and_numbers_tell_apart() -> None:
    keys, _ = _keys(
        ("2020-01-01", "a report by the audit office"),
        ("2020-01-09", "the audit office's report"),
        ("2020-03-01", "a report by the audit office"),
        ("2020-03-02", "a 2016 report by the audit office"),
        ("2020-03-03", "a 2019 report by the audit office"),
    )
    assert keys[0] == keys[1]
    assert keys[2] != keys[0]
    assert keys[3] != keys[4]


def test_a_bare_noun_and_a_statement_designate_nothing() -> None:
    assert _keys(("2020-01-01", "the report"), ("2020-01-01", "the ministry's statement")) == ([None, None], ["", ""])
