from __future__ import annotations

from dataclasses import replace

import pytest

from assay.appraisal import weigh
from assay.appraisal.information import entropy, information, information_of_evidence
from assay.domain.lineage import DependenceGround, Independence
from assay.domain.source import Interest, Naming, Role, Side, Stake
from assay.domain.statement import BasisKind, BearsOn, BearsOnKind, Direction
from assay.settings import Settings
from tests.unit.appraisal.piles import Line, pile

SETTINGS = Settings()


def asked(lines, **known):
    """The questions of a pile: (parameter, about, answered)."""
    questions = weigh(pile(lines, **known), settings=SETTINGS).questions
    return {(question.parameter, question.about, question.answer is not None) for question in questions}


def test_a_decisive_record_is_worth_more_than_a_predictable_comment():
    assert information_of_evidence(0.62, if_true=0.9, if_false=0.05) == pytest.approx(0.583, abs=0.001)
    assert information_of_evidence(0.62, if_true=0.95, if_false=0.92) == pytest.approx(0.003, abs=0.001)
    assert information_of_evidence(0.62, if_true=0.5, if_false=0.5) == pytest.approx(0.0, abs=1e-12)
    assert information_of_evidence(0.62, if_true=0.0, if_false=0.0) == 0.0


def test_entropy_and_information_at_their_ends():
    assert (entropy(0.5), entropy(0.0), entropy(1.0)) == (1.0, 0.0, 0.0)
    assert information([(0.5, 0.0), (0.5, 1.0)]) == 1.0
    assert information([(0.3, 0.4), (0.7, 0.4)]) == pytest.approx(0.0, abs=1e-12)


def test_what_the_text_says_answers_a_question():
    known = Line("s1", "Ada", 0.8, interest=Interest(Side.NONE, Stake.NONE), relays=())
    assert asked([replace(known, quote=known.quote.VOICE)]) == {
        ("r", "O-Ada", True),
        ("links", "O-Ada", True),
        ("b", "O-Ada", True),
        ("phi", "O-Ada", True),
    }


def test_what_the_text_leaves_open_is_asked():
    unknown = Line("s1", "Ada", 0.8, basis=BasisKind.UNSTATED)
    assert asked([unknown]) == {(name, "O-Ada", False) for name in ("r", "links", "b", "phi")}


def test_the_accused_knows_its_own_conduct_and_a_party_says_it_either_way():
    accused = Line("s1", "Mill", -0.8, role=Role.PARTY, basis=BasisKind.UNSTATED)
    accused = replace(accused, interest=Interest(Side.AGAINST, Stake.PARTY))
    assert {("r", "O-Mill", True), ("b", "O-Mill", True)} <= asked([accused])


def test_of_an_exhibit_two_questions_are_asked_and_the_text_may_answer_them():
    line = Line("s1", "Ada", 0.8)
    assert {("X", "E1", False), ("e0", "E1", False)} <= asked([line], exhibits={"E1": ["s1"]})
    shown = Line("s2", "Bo", None, bears_on=BearsOn(BearsOnKind.EXHIBIT, "E1", "X", Direction.RAISES, "exhibit-maker"))
    excluded = Line("s3", "Bo", None, bears_on=BearsOn(BearsOnKind.EXHIBIT, "E1", "e0", Direction.LOWERS, "look-alike"))
    assert {("X", "E1", True), ("e0", "E1", True)} <= asked([line, shown, excluded], exhibits={"E1": ["s1"]})


def test_two_unnamed_sources_on_one_side_may_be_one():
    lines = [Line(f"s{n}", f"U{n}", 0.8, naming=Naming.ANONYMOUS) for n in (1, 2)]
    assert sum(parameter == "delta" for parameter, _, _ in asked(lines)) == 1
    opposed = [lines[0], replace(lines[1], bearing=-0.8)]
    assert not any(parameter == "delta" for parameter, _, _ in asked(opposed))


def test_one_question_on_many_items_is_merged():
    lines = [Line(f"s{n}", f"W{n}", 0.8, basis=BasisKind.UNSTATED) for n in range(8)]
    gaps = weigh(pile(lines), settings=SETTINGS).gaps
    about_access = [gap for gap in gaps if gap.question.startswith("Was the source")]
    assert len(about_access) == 3
    assert sum(gap.why.endswith("The same is open for 5 more items.") for gap in about_access) == 1
    assert all(gap.whom == gap.about.removeprefix("O-") for gap in about_access)
    assert [gap.information_bits for gap in about_access] == sorted(
        (gap.information_bits for gap in about_access), reverse=True
    )


def test_the_best_of_each_question_leads_and_the_rest_follow_by_information():
    lines = [Line(f"s{n}", f"W{n}", 0.8, document=f"D{n}", basis=BasisKind.UNSTATED) for n in range(4)]
    gaps = weigh(pile(lines, exhibits={"E1": ["s0"]}), settings=SETTINGS).gaps
    bits = [gap.information_bits for gap in gaps]
    kinds = [gap.question for gap in gaps]
    leading = next(place for place in range(len(gaps)) if kinds[place] in kinds[:place])
    assert leading >= 3
    assert bits[:leading] == sorted(bits[:leading], reverse=True)
    assert bits[leading:] == sorted(bits[leading:], reverse=True)
    assert bits[leading - 1] >= 0.1 * bits[0]


def test_a_copy_of_an_item_opens_no_gap():
    line = Line("s1", "Ada", 0.8, basis=BasisKind.UNSTATED)
    copy = replace(line, id="s2", document="D2")
    once, often = (weigh(pile(found, repeats={"s1": ["s2"]}), settings=SETTINGS) for found in ([line], [line, copy]))
    assert once.gaps == often.gaps


PARTY = Interest(Side.FOR, Stake.PARTY)


def test_a_predictable_party_opens_no_gap_beside_one_who_might_know():
    lines = [
        Line("s1", "Town", 0.9, role=Role.PARTY, basis=BasisKind.UNSTATED, interest=PARTY),
        Line("s2", "Ada", 0.9, document="D2", basis=BasisKind.UNSTATED),
    ]
    gaps = weigh(pile(lines), settings=SETTINGS).gaps
    assert gaps[0].about == "O-Ada"
    assert not any(gap.question.startswith("Would the source") and gap.about == "O-Town" for gap in gaps)


def test_what_could_be_told_is_not_hidden_by_an_echo():
    lines = [Line(f"s{n}", f"W{n}", 0.9, document=f"D{n}", basis=BasisKind.UNSTATED) for n in range(3)]
    gaps = weigh(pile(lines), settings=SETTINGS).gaps
    bits = [gap.information_bits for gap in gaps if gap.question.startswith("Was the source")]
    assert bits == pytest.approx([bits[0]] * 3)


def test_one_question_is_asked_once_of_an_institution():
    lines = [Line(f"s{n}", f"W{n}", 0.9, document=f"D{n}", basis=BasisKind.UNSTATED) for n in range(3)]
    desk = ("W0", "W1", Independence.DEPENDENT, DependenceGround.SAME_DESK)
    gaps = weigh(pile(lines, dependences=[desk]), settings=SETTINGS).gaps
    about = {gap.about for gap in gaps if gap.question.startswith("Was the source")}
    assert len(about) == 2
    assert "O-W2" in about


def test_whom_to_ask_about_an_exhibit_is_who_brought_it():
    shown = {"E1": ["s1"]}
    line = Line("s1", "Ada", 0.9)
    channel = Line(
        "s2", "Channel", None, bears_on=BearsOn(BearsOnKind.EXHIBIT, "E1", "X", Direction.LOWERS, "exhibit-maker")
    )

    def whom(lines):
        gaps = weigh(pile(lines, exhibits=shown), settings=SETTINGS).gaps
        return {gap.question: gap.whom for gap in gaps if gap.about == "E1"}

    assert set(whom([line]).values()) == {"Publisher of D1"}
    found = whom([line, channel])
    assert found["Who made it?"] == "Channel (as reported by Publisher of D1)"
    assert found["What else would look the same?"] == "Publisher of D1"


def test_whom_to_ask_about_an_unnamed_source_is_the_outlet():
    line = Line("s1", "a clerk", 0.9, naming=Naming.DESCRIBED, basis=BasisKind.UNSTATED)
    gaps = weigh(pile([line]), settings=SETTINGS).gaps
    assert {gap.whom for gap in gaps if not gap.question.startswith("Does it agree")} == {"Publisher of D1"}


def test_gaps_that_would_be_shown_as_zero_stand_beside_none_that_tell_something():
    for lines in (
        [Line("s1", "Ada", 0.9, basis=BasisKind.UNSTATED)],
        [Line("s1", "Ada", 0.06, basis=BasisKind.UNSTATED)],
    ):
        bits = [gap.information_bits for gap in weigh(pile(lines), settings=SETTINGS).gaps]
        assert bits
        assert min(bits) >= 0.0005 or max(bits) < 0.0005
