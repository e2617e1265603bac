from __future__ import annotations

import pathlib
from collections import Counter
from typing import Any

import pytest

from assay.domain.statement import Quote
from assay.ingest import make_document
from assay.settings import Settings
from assay.stance import make_reader
from tests.contrast.stance_cases import Case, cases_in, cases_of, files, load, mistakes_of
from tests.contrast.stance_comparing import differences, readings
from tests.contrast.stance_marks import read_case

LEAST_SHARE = 0.5
FILES = files()

TEXT = 'The mayor said the clerk had told her that Holt shut the mill. Holt said "no". Rain fell on Ossel all week.'
VALID: dict[str, Any] = {
    "name": "a",
    "group": "g",
    "claim": "Holt shut the mill.",
    "alternatives": ["Reed shut the mill."],
    "text": TEXT,
    "statements": {
        "A": {"source": "The mayor", "cue": "said", "content": "the clerk had told her that Holt shut the mill"},
        "B": {"source": "the clerk", "cue": "had told her", "content": "that Holt shut the mill", "within": "A"},
        "C": {"source": "Holt", "cue": "said", "content": "no"},
        "D": {"content": "Rain fell on Ossel all week."},
    },
    "expect": {
        "B": {"H1": "supports", "H3": "opposes | discusses"},
        "D": "unrelated",
        "document": "unrelated | discusses",
    },
    "why": "w",
}


def changed(**keys: Any) -> list[dict[str, Any]]:
    return [{**VALID, **keys}]


def words(case: Case) -> dict[str, tuple[str | None, str | None, list[str]]]:
    return {
        key: (
            mark.source and mark.source.of(case.text),
            mark.cue and mark.cue.of(case.text),
            [span.of(case.text) for span in mark.content],
        )
        for key, mark in case.marks.items()
    }


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_every_case_is_valid(path: pathlib.Path) -> None:
    assert mistakes_of(load(path)) == []


def test_every_name_is_unique() -> None:
    counts = Counter(case.name for case in cases_in(FILES))
    assert [name for name, count in counts.items() if count > 1] == []


def test_enough_cases_are_met() -> None:
    settings = Settings()
    reader = make_reader(settings)
    cases = cases_in(FILES)
    failing = {
        case.name: found
        for case in cases
        if (found := differences(case, readings(case, reader=reader, settings=settings)))
    }
    shown = "\n".join(f"{name}\n    " + "\n    ".join(found) for name, found in failing.items())
    assert len(cases) - len(failing) >= LEAST_SHARE * len(cases), shown


@pytest.mark.parametrize(
    ("written", "mistakes"),
    [
        ([VALID], []),
        ({}, ["A file is a list of cases."]),
        ([VALID, VALID], ["The name 'a' is used 2 times."]),
        (changed(mood="sad"), ["a: a case has no key 'mood'."]),
        (changed(claim=""), ["a: claim, statements, expect must be given and well formed."]),
        (changed(expect={"E": "supports"}), ["a: 'E' is expected and no statement."]),
        (changed(expect={"B": "agrees | supports"}), ["a: 'agrees' is no label."]),
        (changed(expect={"B": {"H4": "supports"}}), ["a: 'B' expects something of hypotheses that there are not."]),
        (
            changed(statements={"B": {"content": "Holt sold", "within": "Z"}}, expect={"B": "supports"}),
            [
                "a, statement B: it stands within 'Z', which is no statement.",
                "a, statement B: 'Holt sold' of 'content' does not stand in the text.",
            ],
        ),
    ],
)
def test_mistakes_are_told(written: Any, mistakes: list[str]) -> None:
    assert mistakes_of(written) == mistakes


def test_words_that_occur_twice_are_taken_where_the_statement_is() -> None:
    case = cases_of([VALID])[0]
    assert words(case) == {
        "A": ("The mayor", "said", ["the clerk had told her that Holt shut the mill"]),
        "B": ("the clerk", "had told her", ["that Holt shut the mill"]),
        "C": ("Holt", "said", ["no"]),
        "D": (None, None, ["Rain fell on Ossel all week."]),
    }
    said = [mark.cue.start for mark in case.marks.values() if mark.cue and mark.cue.of(TEXT) == "said"]
    assert said == [TEXT.index("said"), TEXT.rindex("said")]


def test_marks_become_statements_as_a_tagger_would_have_found_them() -> None:
    case = cases_of([VALID])[0]
    read = read_case(case, make_document(TEXT, language="en"), settings=Settings())
    outer = read.of_mark["A"]
    assert {key: (item.quote, item.content_text(TEXT), item.within) for key, item in read.of_mark.items()} == {
        "A": (Quote.INDIRECT, "the clerk had told her that Holt shut the mill", None),
        "B": (Quote.INDIRECT, "that Holt shut the mill", outer.id),
        "C": (Quote.DIRECT, '"no"', None),
        "D": (Quote.VOICE, "Rain fell on Ossel all week.", None),
    }
    assert set(read.of_mark.values()) <= set(read.statements)


def test_a_mark_that_extraction_loses_becomes_a_statement_all_the_same() -> None:
    statements = {
        "A": {"content": "Rain"},
        "B": {"source": "The mayor", "cue": "said", "content": "Holt shut the mill"},
    }
    case = cases_of(changed(statements=statements, expect={"A": "unrelated"}))[0]
    read = read_case(case, make_document(TEXT, language="en"), settings=Settings())
    assert read.lost == ("A",)
    assert [read.of_mark["A"].quote, read.of_mark["A"].content_text(TEXT)] == [Quote.VOICE, "Rain"]


def test_differences_name_what_is_read_otherwise() -> None:
    settings = Settings(reader="rules")
    reader = make_reader(settings)
    case = cases_of([VALID])[0]
    found = readings(case, reader=reader, settings=settings)
    other = cases_of(changed(expect={"B": {"H1": "opposes | discusses"}}))[0]
    assert found["B"]["H1"].label.value == "supports"
    assert differences(other, found) == ["B H1: supports, expected discusses or opposes"]
