from __future__ import annotations

import pathlib
from collections import Counter
from typing import Any

import pytest

from tests.contrast.cases import all_cases, cases_of, files, load, mistakes_of
from tests.contrast.comparing import differences

LEAST_CASES = 300
LEAST_SHARE = 0.95

VALID: dict[str, Any] = {
    "group": "g",
    "cases": [{"id": "a", "why": "w", "text": "Holt said it fell.", "statements": []}],
}


def with_statement(**keys: Any) -> dict[str, Any]:
    return {"group": "g", "cases": [{**VALID["cases"][0], "statements": [keys]}]}


@pytest.mark.parametrize("path", files(), ids=[path.stem for path in files()])
def test_every_case_is_valid(path: pathlib.Path) -> None:
    assert mistakes_of(load(path)) == []


def test_every_id_is_unique() -> None:
    counts = Counter(case.id for path in files() for case in cases_of(load(path)))
    assert [name for name, count in counts.items() if count > 1] == []


def test_enough_cases_are_met() -> None:
    cases = all_cases()
    assert len(cases) >= LEAST_CASES
    failing = {case.id: found for case in cases if (found := differences(case))}
    shown = "\n".join(f"{name}\n    " + "\n    ".join(found) for name, found in failing.items())
    assert len(cases) - len(failing) >= LEAST_SHARE * len(cases), shown


@pytest.mark.parametrize(
    ("written", "mistakes"),
    [
        (VALID, []),
        ([], ["A file has exactly the keys 'group' and 'cases'."]),
        ({"group": "g", "cases": [*VALID["cases"], *VALID["cases"]]}, ["The id 'a' is used 2 times."]),
        (with_statement(source="Holt", cue="said", content="it fell"), []),
        (with_statement(cue="said"), ["a, statement 1: its content must be given."]),
        (with_statement(content="it rose"), ["a, statement 1: 'it rose' of 'content' does not stand in the text."]),
        (
            with_statement(content="it fell | fell", cue="says | said"),
            ["a, statement 1: 'says' of 'cue' does not stand in the text."],
        ),
        (with_statement(content=["fell", "it"]), ["a, statement 1: the pieces of 'content' are not in reading order."]),
        (with_statement(content="fell", mood="sad"), ["a, statement 1: a statement has no key 'mood'."]),
        (
            with_statement(content="fell", within="1"),
            ["a, statement 1: 'within' is the number of an earlier statement, not '1'."],
        ),
        (with_statement(content="fell", negated="maybe"), ["a, statement 1: 'negated' is true or false, not 'maybe'."]),
        (
            with_statement(content="fell", quote="voice", cue="said"),
            ["a, statement 1: the publisher's voice has neither source nor cue."],
        ),
    ],
)
def test_mistakes_are_told(written: Any, mistakes: list[str]) -> None:
    assert mistakes_of(written) == mistakes


def test_differences_name_what_is_missing_wrong_and_too_much() -> None:
    met = with_statement(source="Holt", cue="said", content="that it fell | it fell")
    other = with_statement(source="Holt", cue="says | said", content="it", quote="direct")
    none = VALID
    absent = {"group": "g", "cases": [{**VALID["cases"][0], "text": "Holt fell.", "statements": [{"content": "fell"}]}]}
    assert [differences(cases_of(written)[0]) for written in (met, other, none, absent)] == [
        [],
        [
            "statement 1 (it fell): content is 'it fell', expected 'it'",
            "statement 1 (it fell): quote is 'indirect', expected 'direct'",
        ],
        ["too many: Holt | said | it fell (indirect)"],
        ["missing: None | None | fell"],
    ]
