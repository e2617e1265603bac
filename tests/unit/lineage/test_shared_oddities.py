"""Shared mistakes and odd figures: what two origins alone give, while the rest of the pile writes it otherwise."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from assay.domain.lineage import Dependence, DependenceGround, Independence
from assay.domain.statement import Basis, BasisKind
from tests.unit.lineage.piles import Pile, source

SAW = Basis(BasisKind.WITNESSED)
THINGS = ("lamps", "barges", "ropes", "cranes", "nets", "sheds", "wagons", "bells", "stoves", "gates", "carts", "mills")


def found_in(
    said: Mapping[str, str], *, rest: str = "", others: int = 5, **fields: str
) -> tuple[Dependence | None, Pile]:
    """What ties the two who say `said`, each in a paper of their own, beside `others` papers that say `rest`."""
    pile = Pile()
    for number, (name, words) in enumerate(said.items()):
        text = f"{name} told the {THINGS[number]} paper that {words}."
        report = pile.report(text, publisher=f"Paper {number}", published="2024-03-06", **fields)
        pile.says(report, source(name), words, basis=SAW)
    for number in range(others if rest else 0):
        words = rest.format(THINGS[number + 4])
        report = pile.report(f"A neighbour said {words}.", publisher=f"Other {number}", published="2024-03-06")
        pile.says(report, source(f"Neighbour {number}"), words)
    lineage = pile.trace()
    wanted = {f"S-{name.replace(' ', '-')}" for name in said}
    ids = {origin.id for origin in lineage.origins if origin.source in wanted}
    pairs = [pair for pair in lineage.dependences if {pair.a, pair.b} == ids]
    return (pairs[0] if pairs else None), pile


def shown(found: Dependence, pile: Pile) -> list[list[str]]:
    """The words that each reason points at."""
    texts = {report.id: report.text for report in pile.documents}
    return [[passage.span.of(texts[passage.document]) for passage in reason.passages] for reason in found.reasons]


USUAL = "Velmaria had closed the {} by noon"


def test_a_misspelling_that_two_alone_share_ties_them():
    found, pile = found_in(
        {"Anna Brecht": "Velmarria shelled the ford", "Karl Moor": "drones of Velmarria flew at night"}, rest=USUAL
    )
    assert found is not None
    assert (found.independence, found.ground) == (Independence.DEPENDENT, DependenceGround.SAME_HANDOUT)
    assert found.probability == 0.9
    assert found.reasons[0].text == "Both write “Velmarria”, where 5 others write “Velmaria”."
    assert shown(found, pile) == [["Velmarria", "Velmarria"]]


@pytest.mark.parametrize(
    ("first", "second", "rest", "others"),
    [
        ("Velmaria shelled the ford", "drones of Velmaria flew at night", USUAL, 5),  # as all write it
        ("Velmarria shelled the ford", "drones of Velmaria flew at night", USUAL, 5),  # one alone
        ("Velmarria shelled the ford", "drones of Velmarria flew at night", USUAL, 3),  # too few others
        (
            "Velmarian guns shelled the ford",
            "Velmarian drones flew at night",
            "Velmaria had closed the {}",
            5,
        ),  # inflected
        ("Marten Andrea saw the ford", "so said Andrea Marten", "Andrew Holt had closed the {}", 5),  # somebody else
        ("Velmäria shelled the ford", "drones of Velmäria flew at night", USUAL, 5),  # accents
        ("Velmarja shelled the ford", "drones of Velmarja flew at night", USUAL, 5),  # another transcription
        ("the Harbor at Orrin was shelled", "the Harbor of Orrin lay dark", "the Harbour closed the {}", 5),  # American
        ("Lights went out at the ford", "Lights of ships passed", "lightS and lights on the {}", 5),  # no name
    ],
)
def test_what_is_no_shared_mistake(first, second, rest, others):
    found, _ = found_in({"Anna Brecht": first, "Karl Moor": second}, rest=rest, others=others)
    assert found is not None
    assert found.independence is Independence.INDEPENDENT


def test_four_who_write_a_name_otherwise_have_a_spelling_of_their_own():
    names = ("Anna Brecht", "Karl Moor", "Ada Holm", "Rurik Vant")
    said = {name: f"Velmarria lost the {thing}" for name, thing in zip(names, THINGS[6:], strict=False)}
    pile = Pile()
    for name, words in said.items():
        report = pile.report(f"{name} said {words}.", publisher=f"Paper of {name}")
        pile.says(report, source(name), words, basis=SAW)
    for thing in THINGS:
        words = USUAL.format(thing)
        pile.says(pile.report(f"A man said {words}.", publisher=f"Other {thing}"), source(f"Man {thing}"), words)
    assert not [pair for pair in pile.trace().dependences if pair.ground is DependenceGround.SAME_HANDOUT]


@pytest.mark.parametrize(
    ("first", "second", "rest", "expected"),
    [
        (
            "Colonel Vant gave the order",
            "it was Col. Rurik Vant who fired",
            "Major Vant had left the {}",
            "Both write “Colonel Vant”, where 5 others have “major”.",
        ),
        (
            "Rurik Vant, 47, gave the order",
            "she knew Rurik Vant, 47, well",
            "Rurik Vant, 51, had left the {}",
            "Both write “Rurik Vant, 47”, where 5 others have “51”.",
        ),
        (
            "the Brenner mill in Halvic burned",
            "he fled the Brenner mill in Halvic",
            "at the Brenner mill in Orrin there were {}",
            "Both write “Brenner mill in Halvic”, where 5 others have “Orrin”.",
        ),
        (
            "the raid on Orrin on 12 February 2024 was hers",
            "the Orrin raid of 12 February 2024 failed",
            "the Orrin raid of 13 February 2024 cost {}",
            "Both write “raid on Orrin on 12 February 2024”, where 5 others have “2024-02-13”.",
        ),
    ],
)
def test_an_odd_detail_that_two_alone_give_ties_them(first, second, rest, expected):
    found, pile = found_in({"Anna Brecht": first, "Karl Moor": second}, rest=rest)
    assert found is not None
    assert found.reasons[0].text == expected
    assert (found.ground, found.probability) == (DependenceGround.SAME_HANDOUT, 0.8)
    assert len(shown(found, pile)[0]) == 2


def test_a_detail_on_which_the_rest_do_not_agree_is_no_mistake():
    pile = Pile()
    ranks = ("Colonel", "Colonel", "Major", "Major", "Major", "Captain", "Captain")
    for thing, rank in zip(THINGS, ranks, strict=False):
        words = f"{rank} Vant had left the {thing}"
        pile.says(pile.report(f"A man said {words}.", publisher=thing), source(f"Man {thing}"), words, basis=SAW)
    assert {pair.independence for pair in pile.trace().dependences} == {Independence.INDEPENDENT}


@pytest.mark.parametrize(
    ("first", "second", "chance"),
    [
        ("4,317 rounds were fired", "he counted 4,317 rounds", 0.7),
        ("four thousand three hundred and seventeen rounds were fired", "he counted 4317 rounds", 0.7),
        ("11.4 tonnes of wheat were lost", "the hold took 11.4 tonnes", 0.5),
        ("it cost $4.31 a head", "each was charged $4.31", 0.5),
        ("61.7 per cent of it was gone", "a share of 61.7% had gone", 0.5),
    ],
)
def test_an_odd_figure_that_two_alone_give_ties_them(first, second, chance):
    found, pile = found_in({"Anna Brecht": first, "Karl Moor": second})
    assert found is not None
    assert (found.independence, found.ground) == (Independence.DEPENDENT, DependenceGround.SAME_HANDOUT)
    assert found.probability == chance
    assert found.reasons[0].text.startswith("Both alone give the same odd figure: “")
    (words,) = shown(found, pile)
    assert len(words) == 2


def test_two_odd_figures_tell_more_than_one():
    said = {"Anna Brecht": "4,317 rounds and 286 fuses were left", "Karl Moor": "286 fuses lay beside 4,317 rounds"}
    found, _ = found_in(said)
    assert found is not None
    assert found.probability == pytest.approx(1 - 0.3 * 0.5)
    assert len(found.reasons) == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("4,000 rounds were fired", "he counted 4,000 rounds"),  # round
        ("47 rounds were fired", "he counted 47 rounds"),  # not precise
        ("4,317 rounds were fired", "he counted 4,317 sacks"),  # of another thing
        ("4,317 rounds were fired", "he counted 4,318 rounds"),  # another figure
        ("it happened in 2017 there", "they left in 2017 there"),  # a year
        ("the S-300 system fired", "he saw the S-300 system"),  # a name
    ],
)
def test_what_is_no_odd_figure(first, second):
    found, _ = found_in({"Anna Brecht": first, "Karl Moor": second})
    assert found is not None
    assert found.independence is Independence.INDEPENDENT


def test_a_figure_that_is_widely_reported_tells_nothing():
    said = {"Anna Brecht": "4,317 rounds were fired", "Karl Moor": "he counted 4,317 rounds"}
    found, _ = found_in(said, rest="4,317 rounds lay by the {}", others=1)
    assert found is not None
    assert found.independence is Independence.INDEPENDENT


def test_a_figure_that_others_give_with_a_noun_in_common_is_known_to_all():
    said = {"Anna Brecht": "the cap was 1,550 deployed warheads", "Karl Moor": "there were 1,550 deployed warheads"}
    found, _ = found_in(said, rest="", others=0)
    assert found is not None
    assert found.ground is DependenceGround.SAME_HANDOUT
    found, _ = found_in(said, rest="the treaty named 1,550 strategic warheads beside the {}", others=1)
    assert found is not None
    assert found.ground is not DependenceGround.SAME_HANDOUT
