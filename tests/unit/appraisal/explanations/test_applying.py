"""Each explanation is told where the material gives reason, and not where it does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assay.domain.claim import ClaimPart
from assay.domain.lineage import DependenceGround, Independence
from assay.domain.source import Naming, Role
from assay.domain.statement import BasisKind, BearsOnKind, Direction, Mode, Quote
from assay.domain.weighing import ExplanationKind
from tests.unit.appraisal.explanations.cases import (
    ACCUSED,
    ACCUSER,
    covered,
    doubt,
    explained,
    says,
    weigh_again,
    weighed,
    witness,
)
from tests.unit.appraisal.piles import stance

SHOWN = {"exhibits": {"E1": ["s1"]}}


def test_nothing_is_told_where_nothing_gives_reason():
    _, weighing = weighed([witness(1), witness(2)], **SHOWN)
    assert weighing.explanations == ()
    _, empty = weighed([says("the river is wide", None)])
    assert empty.explanations == ()


# Less than is claimed


def test_a_hedge_commits_to_less():
    found = explained([witness(1, u=0.7, mode=Mode.HEDGED), witness(2)], ExplanationKind.OVERSTATED)
    assert covered(found) == {"O-Witness1"}
    assert found.text == "Less may be so than is claimed, and still give what Witness1 said."
    assert [reason.text for reason in found.reasons] == ["Witness1 put it with a hedge (“dye”)."]
    assert explained([witness(1), witness(2)], ExplanationKind.OVERSTATED) is None


def test_figures_that_differ_give_reason_where_the_claim_names_the_thing():
    lines = [witness(1, words="it let out 40 barrels"), witness(2, words="they let out three barrels")]
    found = explained(lines, ExplanationKind.OVERSTATED, claim="The mill let barrels of dye into the river.")
    assert covered(found) == {"O-Witness2"}
    assert found.reasons[0].text == "The figures differ: “40 barrels”, “three barrels”."
    assert len(found.reasons[0].passages) == 2
    assert explained(lines, ExplanationKind.OVERSTATED) is None


def test_a_source_that_counts_fewer_than_the_claim_gives_reason():
    lines = [witness(1, words="they let out three barrels")]
    found = explained(lines, ExplanationKind.OVERSTATED, claim="The mill let 20 barrels of dye into the river.")
    assert found.reasons[0].text == "The figures differ: “20 barrels”, “three barrels”."
    same = explained(lines, ExplanationKind.OVERSTATED, claim="The mill let 3 barrels of dye into the river.")
    assert same is None


def test_a_part_that_nobody_speaks_for_gives_reason():
    material, _ = weighed([witness(1)])
    parts = (ClaimPart("P1", "The mill let dye out."), ClaimPart("P2", "It knew that fish would die."))
    readings = {"s1": {"P1": stance(0.9), "P2": stance(0.0)}}
    compound = replace(
        material, claim=replace(material.claim, parts=parts), stances=replace(material.stances, parts=readings)
    )
    found = next(one for one in weigh_again(compound).explanations if one.kind is ExplanationKind.OVERSTATED)
    assert found.reasons[0].text == "Nobody in these reports says this part: “It knew that fish would die.”"
    assert covered(found) == set()
    both = replace(compound, stances=replace(compound.stances, parts={"s1": {"P1": stance(0.9), "P2": stance(0.9)}}))
    assert weigh_again(both).explanations == ()


def test_somebody_may_call_it_exaggerated():
    said = says("the figure is wildly exaggerated")
    found = explained([witness(1), said], ExplanationKind.OVERSTATED)
    assert found.reasons[0].text == "Clerk said so: “Clerk said the figure is wildly exaggerated”"
    assert found.discriminated_by[0].whom == "Clerk"


# Another place, time or person


def test_an_exhibit_of_unknown_origin_may_be_of_something_else():
    lines = [witness(1), witness(2), doubt("E1", "X", Direction.LOWERS, "nobody knows who filmed it")]
    found = explained(lines, ExplanationKind.MISATTRIBUTED, **SHOWN)
    assert found.text == "What is seen in the video E1 may be of another place, time or event, or of somebody else."
    assert covered(found) == {"E1", "O-Witness1"}
    assert found.reasons[0].text == "Of the video E1 it is said: “Paper said nobody knows who filmed it”"
    asked = found.discriminated_by[0]
    assert (asked.about, asked.whom is None) == ("E1", False)
    assert explained(lines[:2], ExplanationKind.MISATTRIBUTED, **SHOWN) is None


@pytest.mark.parametrize(
    "words",
    [
        "the video is from 2014",
        "the footage was filmed in 2014",
        "it is old footage of a spring flood",
        "the photograph is from another country",
        "the clip had first appeared online in 2014",
        "it was a case of mistaken identity",
        "this is the wrong river, the wrong town even",
    ],
)
def test_somebody_may_say_that_it_is_of_something_else(words):
    found = explained([witness(1), says(words)], ExplanationKind.MISATTRIBUTED)
    assert words in found.reasons[0].text


@pytest.mark.parametrize("words", ["the video is not from 2014", "the video shows the river", "nobody saw old boats"])
def test_other_words_on_an_exhibit_give_no_reason(words):
    assert explained([witness(1), says(words)], ExplanationKind.MISATTRIBUTED) is None


def test_a_year_that_is_the_reports_own_gives_no_reason():
    material, _ = weighed([witness(1), says("the video is from 2014")])
    of_2014 = replace(material, documents=tuple(replace(one, published="2014-05-02") for one in material.documents))
    assert weigh_again(of_2014).explanations == ()


# The same things from elsewhere


def test_what_can_be_had_elsewhere_may_have_come_from_somebody_else():
    lines = [witness(1), witness(2), doubt("E1", "e0", Direction.RAISES, "such dye is sold everywhere")]
    found = explained(lines, ExplanationKind.COMMON_GOODS, **SHOWN)
    assert covered(found) == {"E1", "O-Witness1"}
    assert found.text == "What is seen in the video E1 may have come from somebody else."
    assert explained(lines[:2], ExplanationKind.COMMON_GOODS, **SHOWN) is None


def test_one_who_says_that_it_could_come_from_elsewhere_covers_his_own_words():
    own = replace(doubt("E1", "e0", Direction.RAISES, "such dye is sold everywhere"), origin="Witness2", document="D2")
    found = explained([witness(1), witness(2), own], ExplanationKind.COMMON_GOODS, **SHOWN)
    assert "O-Witness2" in covered(found)


def test_words_of_buying_give_reason_where_the_claim_is_a_gift():
    lines = [witness(1), says("they bought the pumps on the open market")]
    gift = "The mill supplied pumps to the town."
    found = explained(lines, ExplanationKind.COMMON_GOODS, claim=gift, **SHOWN)
    assert covered(found) == {"E1", "O-Witness1"}
    assert explained(lines, ExplanationKind.COMMON_GOODS, **SHOWN) is None


# A sincere mistake


@pytest.mark.parametrize(
    ("basis", "words"),
    [
        (BasisKind.INFERRED, "Witness1 inferred it."),
        (BasisKind.BELIEF, "Witness1 took it to be so."),
        (BasisKind.TOLD, "Witness1 had it from others."),
    ],
)
def test_one_who_did_not_see_it_may_be_mistaken(basis, words):
    found = explained([witness(1, basis=basis), witness(2)], ExplanationKind.MISTAKEN)
    assert found.text == "Witness1 may believe it and be mistaken."
    assert covered(found) == {"O-Witness1"}
    assert found.reasons[0].text == words
    assert found.reasons[0].passages


def test_poor_conditions_and_garbled_words_give_reason():
    for parameter, direction, kind, target in (
        ("t", Direction.LOWERS, BearsOnKind.SOURCE, "S-Witness1"),
        ("f", Direction.RAISES, BearsOnKind.SOURCE, "S-Witness1"),
        ("phi", Direction.LOWERS, BearsOnKind.STATEMENT, "s1"),
        ("links", Direction.LOWERS, BearsOnKind.SOURCE, "S-Witness1"),
    ):
        lines = [witness(1), doubt(target, parameter, direction, "it was dark and far away", kind)]
        assert covered(explained(lines, ExplanationKind.MISTAKEN)) == {"O-Witness1"}
    assert explained([witness(1)], ExplanationKind.MISTAKEN) is None


def test_that_somebody_has_not_seen_it_gives_reason_and_that_he_gave_no_evidence_does_not():
    def lines(words):
        return [witness(1), doubt("S-Witness1", "r", Direction.LOWERS, words, BearsOnKind.SOURCE)]

    assert explained(lines("he had not seen it himself"), ExplanationKind.MISTAKEN) is not None
    assert explained(lines("he offered no evidence"), ExplanationKind.MISTAKEN) is None


# Made up: only where a text says so


def test_the_word_of_the_accused_is_told_as_such():
    accuser = witness(1, role=Role.PARTY, interest=ACCUSER)
    denial = says("this is a fabrication from beginning to end", -0.9, name="Mill", interest=ACCUSED, role=Role.PARTY)
    found = explained([accuser, witness(2), denial], ExplanationKind.FABRICATED)
    assert found.text == "It may be made up, as Mill said."
    assert covered(found) == {"O-Witness1"}
    assert found.reasons[-1].text == "Only those whom the claim accuses say this, as they would in any case."
    assert explained([witness(2), denial], ExplanationKind.FABRICATED) is None


def test_nobody_is_accused_of_making_it_up_where_no_text_does():
    lines = [witness(1, role=Role.PARTY, interest=ACCUSER), says("the mill did no such thing", -0.9)]
    assert explained(lines, ExplanationKind.FABRICATED) is None


def test_others_than_the_accused_may_say_that_it_is_made_up():
    found = explained([witness(1), says("the whole story was invented")], ExplanationKind.FABRICATED)
    assert not any("Only those" in reason.text for reason in found.reasons)
    assert covered(found) == set()


def test_an_exhibit_that_a_text_calls_doctored_may_have_been_made():
    lines = [witness(1), doubt("E1", "A", Direction.LOWERS, "the clip looks edited")]
    found = explained(lines, ExplanationKind.FABRICATED, **SHOWN)
    assert found.text == "What is seen in the video E1 may have been made or altered."
    assert covered(found) == {"E1"}


def test_words_of_the_claim_itself_are_the_matter():
    lines = [witness(1), says("the letter was forged", -0.5)]
    assert explained(lines, ExplanationKind.FABRICATED) is not None
    assert explained(lines, ExplanationKind.FABRICATED, claim="The mill forged a letter.") is None


@pytest.mark.parametrize(
    "words", ["it is not a fabrication", "there is no sign that it was staged", "two boats are lying at the mill"]
)
def test_negated_and_other_words_are_no_accusation(words):
    assert explained([witness(1), says(words)], ExplanationKind.FABRICATED) is None


def test_a_question_and_one_who_speaks_for_the_claim_say_no_such_thing():
    asked = says("whether the story was a hoax", mode=Mode.QUESTIONED)
    assert explained([witness(1), asked], ExplanationKind.FABRICATED) is None
    agreeing = says("the denial was a lie", 0.8)
    assert explained([witness(1), agreeing], ExplanationKind.FABRICATED) is None


def test_words_beside_the_matter_give_no_reason():
    beside = says("her passport was a fake", None)
    assert explained([witness(1), beside], ExplanationKind.FABRICATED) is None
    assert (
        explained([witness(1), replace(beside, words="the video was a fake")], ExplanationKind.FABRICATED) is not None
    )


# One voice


def test_unnamed_voices_may_be_one():
    lines = [witness(n, naming=Naming.ANONYMOUS, role=Role.UNKNOWN) for n in (1, 2, 3)]
    found = explained(lines, ExplanationKind.ONE_VOICE)
    assert found.text.endswith(" may be one voice heard 3 times.")
    assert len(covered(found)) == 2
    assert explained([replace(line, naming=Naming.NAMED) for line in lines], ExplanationKind.ONE_VOICE) is None


def test_hearsay_may_go_back_to_one():
    lines = [witness(1, basis=BasisKind.TOLD), witness(2, relay_mark=True)]
    found = explained(lines, ExplanationKind.ONE_VOICE)
    assert "heard twice" in found.text
    assert found.reasons[0].text.endswith("are heard only at second hand or without a name.")


def test_a_text_may_say_that_both_had_it_from_others():
    lines = [witness(1), witness(2)]
    doubts = [
        doubt(f"S-Witness{n}", "links", Direction.LOWERS, "had it from friends", BearsOnKind.SOURCE) for n in (1, 2)
    ]
    assert covered(explained([*lines, *doubts], ExplanationKind.ONE_VOICE)) < {"O-Witness1", "O-Witness2"}
    assert explained([*lines, doubts[0]], ExplanationKind.ONE_VOICE) is None


def test_what_ties_origins_gives_reason_and_what_sets_them_apart_does_not():
    handout = ("Witness1", "Witness2", Independence.DEPENDENT, DependenceGround.SAME_HANDOUT)
    found = explained([witness(1), witness(2), witness(3)], ExplanationKind.ONE_VOICE, dependences=[handout])
    assert set(found.text.split()) >= {"Witness1", "Witness2", "twice."}
    assert found.reasons[0].text.endswith(" use the same handout or wording.")
    apart = ("Witness1", "Witness2", Independence.INDEPENDENT, DependenceGround.NONE_FOUND)
    lines = [witness(n, basis=BasisKind.TOLD) for n in (1, 2)]
    assert explained(lines, ExplanationKind.ONE_VOICE, dependences=[apart]) is None


def test_a_paper_that_repeats_without_a_source_is_the_same_voice():
    paper = witness(2, role=Role.PUBLICATION, quote=Quote.VOICE, basis=BasisKind.UNSTATED, relays=())
    found = explained([witness(1), paper], ExplanationKind.ONE_VOICE)
    assert covered(found) == {"O-Witness2"}


# Something else that is said


def test_somebody_may_say_that_it_was_an_accident():
    found = explained([witness(1), says("it was an accident")], ExplanationKind.OTHER, **SHOWN)
    assert found.text == "It may be an accident or a coincidence, as Clerk said."
    assert covered(found) == {"E1"}
    assert explained([witness(1), says("it was no accident")], ExplanationKind.OTHER, **SHOWN) is None


# Alternatives that the user named


def test_an_alternative_under_which_an_item_is_as_well_expected():
    named = ["The tannery let dye into the river."]
    lines = [witness(1, alternatives={"H3": 0.9}), witness(2, alternatives={"H3": -0.9})]
    found = explained(lines, ExplanationKind.ALTERNATIVE, alternatives=named)
    assert found.text == f"It may be the alternative that was named: “{named[0]}”"
    assert covered(found) == {"O-Witness1"}
    told = next(item for item in found.items if item.item == "O-Witness2")
    assert told.weight_db.mid > 1.0


def test_an_alternative_that_somebody_speaks_for_in_words_of_its_own():
    named = ["The tannery let dye into the river."]
    said = says("it came from the tannery upstream", -0.5, alternatives={"H3": 0.8})
    found = explained([witness(1, alternatives={"H3": -0.9}), said], ExplanationKind.ALTERNATIVE, alternatives=named)
    assert found.reasons[0].text == "This speaks for it: “Clerk said it came from the tannery upstream”"
    silent = [witness(1, alternatives={"H3": -0.9}), replace(said, words="it came from a boat")]
    assert explained(silent, ExplanationKind.ALTERNATIVE, alternatives=named) is None
