"""One press conference, handout or speaker behind two origins, in whatever words the reports name it."""

from __future__ import annotations

import pytest

from assay.domain.lineage import DependenceGround, Independence
from assay.domain.source import Naming
from assay.domain.statement import Basis, BasisKind
from tests.unit.lineage.piles import Pile, publication, source

SAW = Basis(BasisKind.WITNESSED)
CLERK = source("a clerk", naming=Naming.DESCRIBED, affiliation="Port Office")


def between(first, second, *, one=None, other=CLERK, published=("2024-03-06", "2024-03-06")):
    """What ties two who speak at the occasions `first` and `second`: `said_in`, and `said_at` where known."""
    pile = Pile()
    speakers = (one or source("Anna Brecht", affiliation="Town Hall"), other)
    contents = ("both tugs were moored at the mole", "somebody rowed away from the hulls")
    for who, words, (place, day), printed in zip(speakers, contents, (first, second), published, strict=True):
        report = pile.report(f"Speaking {place}, {who.name} said {words}.", publisher=who.name, published=printed)
        pile.says(report, who, words, basis=SAW, said_in=place, said_at=day)
    found = pile.trace().dependences
    return (found[0] if found else None), pile


TUESDAY = "2024-03-05"


@pytest.mark.parametrize(
    ("first", "second", "chance"),
    [
        (("at a news conference in Halvic", TUESDAY), ("at the press conference", TUESDAY), 0.6),
        (("at a news conference in Halvic", TUESDAY), ("at the Halvic press conference in Halvic", TUESDAY), None),
        (("at a press conference in Halvic", TUESDAY), ("at a press conference in Halvic", None), None),
        (("in a press release", TUESDAY), ("in a joint statement", TUESDAY), 0.6),
        (("in a morning briefing", TUESDAY), ("at the briefing for reporters", TUESDAY), 0.6),
    ],
)
def test_one_occasion_in_different_words(first, second, chance):
    found, pile = between(first, second)
    assert found is not None
    assert (found.independence, found.ground) == (Independence.DEPENDENT, DependenceGround.SAME_HANDOUT)
    assert found.probability == chance
    texts = {report.id: report.text for report in pile.documents}
    words = [passage.span.of(texts[passage.document]) for passage in found.reasons[0].passages]
    assert sorted(words) == sorted((first[0], second[0]))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("at a news conference", TUESDAY), ("at the press conference", "2024-03-01")),  # another day
        (("at a news conference in Halvic", TUESDAY), ("at a press conference in Orrin", TUESDAY)),  # another place
        (("at a news conference", TUESDAY), ("at a dinner", TUESDAY)),  # another occasion
        (("at a news conference", TUESDAY), ("at the press conference", None)),  # the day is not known
        (("in an interview", TUESDAY), ("in an interview", TUESDAY)),  # not for all
    ],
)
def test_what_is_not_one_occasion(first, second):
    found, _ = between(first, second)
    assert found is None or found.ground is not DependenceGround.SAME_HANDOUT


def test_a_handout_ties_even_those_who_are_named_in_it():
    named = source("Karl Moor", affiliation="Port Office")
    found, _ = between(("in a joint statement", TUESDAY), ("in the joint statement", TUESDAY), other=named)
    assert found is not None
    assert found.ground is DependenceGround.SAME_HANDOUT
    found, _ = between(("at a press conference", TUESDAY), ("at the news conference", TUESDAY), other=named)
    assert found is not None
    assert found.independence is Independence.INDEPENDENT


def test_weeks_apart_the_same_words_are_of_two_occasions():
    apart = ("2024-03-06", "2024-04-17")
    found, _ = between(("at a press conference", None), ("at a press conference", None), published=apart)
    assert found is None or found.ground is not DependenceGround.SAME_HANDOUT


def test_what_one_speaker_alone_passes_on_has_that_speaker_in_common():
    general = source("General Vant")
    pile = Pile()
    for paper, teller, words in (
        ("Courier", "a farmer", "the guns stood in his barn"),
        ("Gazette", "a miller", "the sacks held fuses"),
    ):
        text = f"General Vant said that {teller} had told him that {words}."
        report = pile.report(text, publisher=paper)
        pile.voice(report, publication(paper), "General Vant")
        outer = pile.says(report, general, f"{teller} had told him that {words}", named="General Vant")
        pile.says(report, source(teller), words, named=teller, within=outer.id)
    lineage = pile.trace()
    by_source = {origin.id: origin.source for origin in lineage.origins}
    told = {
        frozenset((by_source[pair.a], by_source[pair.b])): [reason.text for reason in pair.reasons]
        for pair in lineage.dependences
    }
    assert told[frozenset(("S-a-farmer", "S-a-miller"))] == ["All that either says was passed on by General Vant."]


def test_one_who_is_known_by_another_mouth_alone_is_not_independent_of_it():
    general, pile = source("General Vant"), Pile()
    text = "General Vant said that a farmer had told him that the guns stood in his barn."
    report = pile.report(text, publisher="Courier")
    outer = pile.says(report, general, "a farmer had told him that the guns stood in his barn", named="General Vant")
    pile.says(report, source("a farmer"), "the guns stood in his barn", named="a farmer", within=outer.id, basis=SAW)
    pile.voice(report, publication("Courier"), "had told him")
    other = pile.report("On Friday General Vant said he had seen the guns.", publisher="Gazette")
    pile.says(other, general, "he had seen the guns", named="General Vant", basis=SAW)
    pile.voice(other, publication("Gazette"), "On Friday")
    lineage = pile.trace()
    by_source = {origin.source: origin.id for origin in lineage.origins}
    pair = {by_source["S-a-farmer"], by_source["S-General-Vant"]}
    (found,) = [entry for entry in lineage.dependences if {entry.a, entry.b} == pair]
    assert found.independence is Independence.DEPENDENT
    assert found.reasons[0].text == "All that one says was passed on by the other, General Vant."
