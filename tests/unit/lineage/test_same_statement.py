"""One saying of one source in several reports: the labelled cases, what the edge says, and the work it takes."""

from __future__ import annotations

import pytest

from assay.domain.lineage import EdgeKind
from assay.domain.statement import Quote
from assay.lineage.contents import read_content
from assay.lineage.likeness import likeness
from tests.bounds import grown
from tests.unit.lineage.piles import Pile, source
from tests.unit.lineage.same_statement_cases import NAMES, cases, outcome

KNOWN_MISSES = {"paraphrase-05", "paraphrase-52", "paraphrase-55"}
"""Paraphrases in other words, or with the parts in another order: not seen."""


@pytest.mark.parametrize("case", [case for name in NAMES for case in cases(name)], ids=lambda case: case.id)
def test_labelled_case(case):
    same, translated = outcome(case)
    assert same is (case.same and case.id not in KNOWN_MISSES)
    assert translated is (same and case.translation)


def test_there_are_enough_cases_and_half_are_held_out():
    counts = [len(cases(name)) for name in NAMES]
    assert sum(counts) >= 60
    assert counts[0] == counts[1]


def edges_of(first, second, **fields):
    """The edge between what Holm says in two reports."""
    pile = Pile()
    made = []
    for day, (text, content, quote) in enumerate((first, second), 5):
        report = pile.report(text, publisher=f"Paper {day}", published=f"2024-03-0{day}", language="en")
        given = {key: value[day - 5] for key, value in fields.items()}
        made.append(pile.says(report, source("Holm"), content, quote=quote, **given))
    (edge,) = pile.trace().edges
    return edge, made


def test_a_translation_is_a_paraphrase_less_surely_and_the_reason_says_so():
    first, second = (
        "at Varn the ferry was fired on by guns of Dorvane",
        "“Dorvane had its guns fire on the Varn ferry,”",
    )
    edge, (one, other) = edges_of(
        (f"Holm said through an interpreter that {first}.", first, Quote.INDIRECT),
        (f"{second} Holm said.", second, Quote.DIRECT),
    )
    assert (edge.start, edge.end, edge.kind) == (other.id, one.id, EdgeKind.PARAPHRASES)
    assert edge.probability == 0.7
    assert [reason.text for reason in edge.reasons] == ["Gives the same source's statement in translation."]
    assert len(edge.reasons[0].passages) == 2


def test_that_a_letter_was_translated_is_no_mark_of_the_statement_itself():
    pile = Pile()
    for number, words in enumerate(("the letter was translated from Velmarian by a spy", "a spy wrote the letter")):
        pile.says(pile.report(f"Holm said {words}.", publisher=f"Paper {number}"), source("Holm"), words)
    assert pile.trace().edges == ()


def test_what_is_said_again_on_another_day_is_one_assertion_and_the_edge_says_so():
    words = "the ministry has the numbers of all the rifles"
    edge, _ = edges_of(
        (f"Holm said {words}.", words, Quote.INDIRECT),
        (f"Holm again said {words}.", words, Quote.INDIRECT),
        said_at=("2024-03-04", "2024-03-06"),
    )
    assert edge.reasons[0].text == "Gives the same source's statement in other words, said again on another day."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dorvane was attacked by Tessaly before dawn", "Dorvane attacked Tessaly before dawn"),
        ("the colonel sold the guns to the miller at night", "the miller sold the guns to the colonel at night"),
        (
            "Dorvane paid for the fuel and the pilots and the hangars",
            "Tessaly paid for the fuel and the pilots and the hangars",
        ),
        ("dozens of shells hit the old market of Halvic", "thousands of shells hit the old market of Halvic"),
        ("imports of wheat and barley rose in the north", "imports of wheat and barley fell in the north"),
    ],
)
def test_alike_in_words_and_another_statement(one, other):
    assert likeness(read_content(one), read_content(other)) == 0.0


def test_a_quotation_that_leaves_out_the_negation_before_it_is_another_statement():
    whole = "I do not accept that this was an act of piracy on the high seas"
    part = "an act of piracy on the high seas"
    long, short = (read_content(f"“{words}”", quote=Quote.DIRECT) for words in (whole, part))
    assert likeness(long, short) == 0.0
    other = "I was not asked. I say that this was an act of piracy on the high seas"
    assert likeness(read_content(f"“{other}”", quote=Quote.DIRECT), short) > 0.0


def test_what_holds_of_two_contents_holds_whichever_comes_first():
    texts = [str(report["text"]) for name in NAMES for case in cases(name) for report in case.reports]
    contents = [read_content(text.split("⟦")[1].split("⟧")[0], published="2024-03-06") for text in texts]
    for one in contents[::3]:
        assert likeness(one, one) > 0.0 or len(one.stems) < 4
        for other in contents:
            assert likeness(one, other) == likeness(other, one)


def spokesman(count):
    """A pile in which one spokesman says `count` things, many of them much alike."""
    pile, who = Pile(), source("Rurik Vant")
    things = ("bridge", "mill", "ferry", "depot", "dam", "harbour", "tunnel", "road")
    for start in range(0, count, 10):
        said = [
            f"the {things[number % 8]} at Orrin{number % 97} was hit by {number % 13 + 2} shells in ward {number}"
            for number in range(start, start + 10)
        ]
        report = pile.report(" ".join(f"Vant said {words}." for words in said), publisher=f"Paper {start}")
        for words in said:
            pile.says(report, who, words)
    return pile


def test_the_work_grows_no_faster_than_the_statements_of_one_spokesman():
    grown(10, Pile.trace, spokesman(400), spokesman(1600))


@pytest.mark.parametrize(
    ("changed", "same"),
    [
        (None, True),
        (("fourteen", "several"), True),
        (("fourteen", "forty"), False),
        (("closed", "opened"), False),
        (("was closed", "was never closed"), False),
    ],
)
def test_a_copy_that_says_the_contrary_repeats_nothing(changed, same):
    told = (
        "the swing bridge by the old fish market was closed to carts on the morning after fourteen bolts had been "
        "found loose in the western bearing by men of the port office"
    )
    pile = Pile()
    for day, words in enumerate((told, told.replace(*changed) if changed else told), 1):
        text = f"Holm told the council that {words}."
        report = pile.report(text, publisher=f"Paper {day}", published=f"2024-03-0{day}")
        pile.says(report, source("Holm" if day == 1 else "the mayor"), words)
    lineage = pile.trace()
    assert [len(repeats) for repeats in lineage.repeats_of.values()] == ([1, 0] if same else [0, 0])
