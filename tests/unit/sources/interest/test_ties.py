from __future__ import annotations

import pytest

from assay.domain.span import Span
from assay.sources.interest.ties import Tie, beside, is_envoy, tells, ties_at, told_of
from tests.bounds import within


def found(text: str, name: str) -> set[tuple[Tie, str]]:
    start = text.index(name)
    return {(tie.tie, tie.word.of(text)) for tie in ties_at(text, Span(start, start + len(name)))}


@pytest.mark.parametrize(
    ("text", "ties"),
    [
        ("Ruth Keller, a longtime critic of Valen, said no.", {(Tie.RIVAL, "critic")}),
        ("An ally of Valen, Ruth Keller, said no.", {(Tie.ALLY, "ally")}),
        ("Ruth Keller, who is suing Orbex, said no.", {(Tie.SUES, "suing")}),
        ("Ruth Keller has received grants from Orbex.", {(Tie.PAID, "received grants from")}),
        ("Ruth Keller, a former ally of Valen, said no.", {(Tie.LEFT, "former")}),
        ("Ruth Keller, who is not a supporter of Valen, said no.", set()),
        ("Ruth Keller heard from relatives in Veld.", set()),
        ("Ruth Keller said no.", set()),
    ],
)
def test_ties_at(text: str, ties: set[tuple[Tie, str]]) -> None:
    assert found(text, "Ruth Keller") == ties


def test_told_of_yields_the_mention_and_what_stands_beside_it() -> None:
    text = "Ruth Keller, a critic, said no."
    assert [span.of(text) for span in told_of(text, Span(0, 11))] == ["Ruth Keller", "a critic"]


def test_beside_gives_the_words_that_name_the_other() -> None:
    text = "Ruth Keller, a critic of Valen, said no."
    (tie,) = ties_at(text, Span(0, 11))
    assert beside(text, tie) == ("Valen", "critic")


def test_an_envoy_may_be_sent_either_way() -> None:
    assert is_envoy("representative")
    assert not is_envoy("lawyer")


def test_tells_asks_for_a_linking_verb_and_a_tie() -> None:
    assert tells("Keller is an ally of Valen.", 6, 27)
    assert not tells("Keller saw an ally of Valen.", 6, 28)


def test_a_million_characters_are_read_in_a_moment() -> None:
    text = "Ruth Keller, who was paid" + " by the ally of his rival" * 40_000
    with within(seconds=1):
        list(ties_at(text, Span(0, 11)))
