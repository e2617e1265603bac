from __future__ import annotations

import pytest

from assay.lineage.posts import posts
from tests.unit.lineage.piles import BRIDGE, HARBOUR, MARKET, Pile

POST = (
    "The mills of Velmar have never ground finer, thanks to many years of care and skill, and now the Great Flour Hunt "
    "wants to take the bread from our tables! Sad for the town, bad for the bakers, and no one is surprised"
)
LATER = (
    "Nobody in the council asked what the new cranes would cost, and nobody was told. Ask them on Monday, ask them on "
    "Tuesday, and ask them again when the bill is on the table and the cranes are rust"
)
SIGNED = "— Karl Moor (@karlmoor) July 16, 2020"


@pytest.mark.parametrize(
    "block",
    [
        f"{POST}\n\n{SIGNED}",
        f"{POST}\n\n-- Mayor Karl Moor (@karlmoor)",
        f"{POST}\n{SIGNED}",
        f"{POST} pic.twitter.com/a1B2c3",
        f"{POST} https://t.co/a1B2c3",
        f"{POST}\n\nTwitter339 retweets",
        f"{POST}\n\n6/n\n\n{SIGNED}",
        POST.replace(" and now", "\n\nand now").replace("and skill,", "and skill") + "\n\nTwitter339 retweets",
    ],
)
def test_a_post_is_found_with_the_line_that_signs_it(block: str) -> None:
    text = f"{HARBOUR}\n\n{block}\n\n{MARKET}"
    found = posts(text)
    assert text[found[0].start : found[-1].end] == block


def test_what_follows_on_tweeted_is_a_post() -> None:
    text = f"{HARBOUR}\n\nOn Monday the mayor tweeted:\n\n{POST}\n\n{MARKET}"
    assert [span.of(text) for span in posts(text)] == [POST]


@pytest.mark.parametrize(
    "text", [f"{HARBOUR}\n\n{MARKET}", f"Karl Moor (@karlmoor) said so on Monday. {HARBOUR}", "", "— " * 1000]
)
def test_what_is_no_post(text: str) -> None:
    assert posts(text) == []


def test_two_reports_that_set_in_the_same_posts_have_nothing_from_each_other() -> None:
    pile = Pile()
    blocks = f"{POST}\n\n{SIGNED}\n\n{LATER}\n\n{SIGNED}"
    pile.report(f"{MARKET}\n\n{blocks}", publisher="Velmar Courier", published="2020-07-16")
    pile.report(f"{BRIDGE}\n\n{blocks}", publisher="Sidelight", published="2020-07-17")
    assert pile.trace().edges == ()


def test_a_post_that_is_signed_in_one_report_only_is_still_one() -> None:
    pile = Pile()
    pile.report(f"{MARKET}\n\n{POST}. {LATER}", publisher="Velmar Courier", published="2020-07-16")
    pile.report(f"{BRIDGE}\n\n{POST}. {LATER}\n\n{SIGNED}", publisher="Sidelight", published="2020-07-17")
    assert pile.trace().edges == ()


def test_reports_that_share_more_than_posts_are_copies() -> None:
    pile = Pile()
    first = pile.report(f"{HARBOUR}\n\n{POST}\n\n{SIGNED}", publisher="Velmar Courier", published="2020-07-16")
    second = pile.report(f"{HARBOUR}\n\n{POST}\n\n{SIGNED}", publisher="Sidelight", published="2020-07-17")
    assert [(edge.start, edge.end) for edge in pile.trace().edges] == [(second.id, first.id)]
