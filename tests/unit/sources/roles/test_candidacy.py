from __future__ import annotations

import pytest

from assay.domain.source import Role
from assay.sources.roles.candidacy import candidacy_told
from tests.bounds import within


def told(text: str, surname: str = "Lee") -> list[tuple[str, bool]]:
    before, _, after = text.partition(surname)
    return [(each.words, each.weak) for each in candidacy_told(before, after, surname) if each.role is Role.OFFICIAL]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lee, D-Ohio, said no.", "D-Ohio"),
        ("a Lee supporter waved", "Lee’s supporter"),
        ("Lee's running mate left", "Lee’s running mate"),
        ("Lee's tax plan is dear", "Lee’s tax plan"),
        ("Out on the campaign trail, Lee has vowed to dig", "campaign trail Lee"),
        ("Mr. Lee smiled. His surrogates did not.", "Lee’s surrogates"),
        ("Lee sees no trace of Chan among his supporters", "Lee’s supporters"),
        ("Lee, who signed the bill, came", "who signed the bill"),
        ("Crowds were supporting Ann Lee today", "supporting Ann Lee"),
        ("A rally for Ann Lee drew few", "rally for Ann Lee"),
        ("If the candidate is Ann Lee, stay home", "candidate is Ann Lee"),
    ],
)
def test_what_shows_that_somebody_seeks_an_office(text: str, words: str) -> None:
    assert (words, False) in told(text)


def test_who_is_named_after_the_candidates_may_be_one() -> None:
    assert told("Nobody believes the candidates' plans. Ann Lee wants a bridge.") == [("candidates'", True)]


@pytest.mark.parametrize("text", ["Lee ran home.", "the bridge that Lee signed off", "Lee met Bo and his campaign."])
def test_what_shows_no_office(text: str) -> None:
    assert told(text) == []


def test_long_stretches_take_no_long_time() -> None:
    with within(seconds=1):
        for text in ("his " * 50_000, "A" * 200_000, "Ann " * 50_000, "elected. " * 20_000):
            assert list(candidacy_told(text[-110:], text[:110], "Lee")) == []
