from __future__ import annotations

from dataclasses import replace

import pytest

from assay.appraisal import weigh
from assay.domain.document import Document
from assay.domain.lineage import DependenceGround, Independence, Lineage
from assay.domain.material import Material
from assay.domain.source import Interest, Naming, Resolution, Role, Side, Stake
from assay.domain.stance import Stances
from assay.domain.statement import BasisKind, BearsOn, BearsOnKind, Direction, Quote
from assay.domain.weighing import NO_WEIGHT, ConfidenceLevel, VerdictLabel
from assay.settings import Settings
from tests.bounds import within
from tests.unit.appraisal.piles import Line, claim, pile, shuffled, spaced

SETTINGS = Settings()
NOBODY = Interest(Side.NONE, Stake.NONE)
GAINS = Interest(Side.FOR, Stake.GAINER)
ACCUSES = Interest(Side.FOR, Stake.PARTY)
ACCUSED = Interest(Side.AGAINST, Stake.PARTY)


def witness(number, bearing=0.9, **known):
    known.setdefault("interest", NOBODY)
    return Line(f"s{number}", f"W{number}", bearing, document=f"D{number}", **known)


def independent(*names):
    return [
        (a, b, Independence.INDEPENDENT, DependenceGround.NONE_FOUND)
        for place, a in enumerate(names)
        for b in names[place + 1 :]
    ]


def test_nothing_at_all_is_no_evidence():
    empty = Material(claim(), (), (), (), Resolution((), {}), Stances({}, {}), Lineage())
    verdict = weigh(empty, settings=SETTINGS).verdict
    assert verdict.label is VerdictLabel.NO_EVIDENCE
    assert verdict.weight_db == NO_WEIGHT
    assert verdict.confidence.level is ConfidenceLevel.LOW
    assert (verdict.break_even_prior, verdict.break_even_r) == (0.5, None)
    assert verdict.summary == spaced(
        "The reporting holds no evidence on the claim: nothing in it weighs anything either way. "
        "Its likelihood is only the prior that one starts from: 10 % to 60 %."
    )


def test_what_was_not_assessed_is_listed_and_weighs_nothing():
    weighing = weigh(pile([witness(1, None)]), settings=SETTINGS)
    assert weighing.statement_weights == {"s1": NO_WEIGHT}
    assert weighing.credibility == {"s1": "6"}
    assert weighing.verdict.counts.origins == 0


@pytest.mark.parametrize("draws", [1, 2, 50])
def test_few_draws_and_no_hypotheses_do_no_harm(draws):
    material = pile([witness(1)])
    bare = replace(material, claim=replace(material.claim, hypotheses=()), lineage=Lineage())
    weighing = weigh(bare, settings=replace(SETTINGS, draws=draws))
    assert sum(found.mid for found in weighing.verdict.likelihood.values()) == pytest.approx(1.0)


@pytest.mark.parametrize("prior", [(0.0001, 0.5, 0.9999), (0.3, 0.3, 0.3)])
def test_a_prior_at_the_ends_or_of_one_point_does_no_harm(prior):
    found = weigh(pile([witness(1)]), settings=replace(SETTINGS, prior=prior)).verdict.likelihood["H1"]
    assert 0.0 <= found.low <= found.mid <= found.high <= 1.0


def test_ten_copies_of_a_report_change_only_two_counts():
    lines = [witness(1), witness(2, -0.8, quote=Quote.DIRECT), witness(3, 0.5, naming=Naming.ANONYMOUS)]
    copies = [replace(lines[0], id=f"s1-{number}", document=f"D1-{number}") for number in range(2, 12)]
    once = weigh(pile([replace(line, relays=("P",)) for line in lines]), settings=SETTINGS)
    relayed = [replace(line, relays=("P",)) for line in [*lines, *copies]]
    often = weigh(pile(relayed, repeats={"s1": [line.id for line in copies]}), settings=SETTINGS)
    counts = replace(often.verdict.counts, documents=once.verdict.counts.documents, statements=3)
    assert replace(often.verdict, counts=counts) == once.verdict
    assert (often.verdict.counts.documents, often.verdict.counts.statements) == (13, 13)
    for field in ("origin_weights", "waterfall", "matrix", "gaps", "absences", "parameters"):
        assert getattr(often, field) == getattr(once, field)
    assert {often.statement_weights[line.id] for line in copies} == {NO_WEIGHT}


def test_copies_through_other_outlets_change_nothing_either():
    lines = [witness(1, relays=("P1",)), witness(2, -0.8, relays=("P2",))]
    copies = [replace(lines[0], id=f"s1-{n}", document=f"D1-{n}", relays=("P1", f"Q{n}")) for n in range(10)]
    once = weigh(pile(lines), settings=SETTINGS).verdict
    often = weigh(pile([*lines, *copies], repeats={"s1": [line.id for line in copies]}), settings=SETTINGS).verdict
    assert replace(often, counts=once.counts) == once


def test_the_order_of_the_material_changes_nothing():
    material = pile([witness(1), witness(2), witness(3, -0.6)], exhibits={"E1": ["s1"], "E2": ["s3"]})
    assert weigh(shuffled(material), settings=SETTINGS) == weigh(material, settings=SETTINGS)


def test_another_item_never_changes_the_draws_of_the_first():
    alone = weigh(pile([witness(1)]), settings=SETTINGS).origin_weights["O-W1"]
    assert weigh(pile([witness(1), witness(2, -0.9)]), settings=SETTINGS).origin_weights["O-W1"] == alone


def test_a_commentary_on_a_denied_gift_of_arms_stays_unproven():
    def said(name, origin, bearing, basis=BasisKind.BELIEF, interest=ACCUSES, **known):
        return Line(name, origin, bearing, role=Role.PARTY, basis=basis, interest=interest, **known)

    def undercut(name, parameter, direction, words):
        bearing = BearsOn(BearsOnKind.EXHIBIT, "E1", parameter, direction)
        return Line(name, "Commentator", None, role=Role.PUBLICATION, quote=Quote.VOICE, words=words, bears_on=bearing)

    lines = [
        Line("s1", "Channel", 0.75, role=Role.PUBLICATION, basis=BasisKind.UNSTATED, words="films show plain rifles"),
        said("s2", "Fighters", 0.9, BasisKind.TOLD, GAINS, naming=Naming.DESCRIBED),
        said("s3", "Other fighters", 0.9, BasisKind.TOLD, GAINS, naming=Naming.DESCRIBED),
        said("s4", "General", 0.35),
        said("s5", "Secretary", 0.25),
        said("s6", "Adviser", 0.7),
        said("s7", "Ministry", -0.95, BasisKind.UNSTATED, ACCUSED),
        said("s8", "Spokesman", 0.0, BasisKind.UNSTATED, ACCUSED, words="the moon does not mind the barking"),
        undercut("s9", "e0", Direction.RAISES, "such rifles are sold everywhere"),
        undercut("s10", "X", Direction.LOWERS, "nobody says who filmed it"),
    ]
    together = [
        (a, b, Independence.DEPENDENT, DependenceGround.ONE_OUTLET)
        for a, b in (("Channel", "Fighters"), ("Channel", "Other fighters"), ("Fighters", "Other fighters"))
    ]
    weighing = weigh(pile(lines, exhibits={"E1": ["s1"]}, dependences=together), settings=SETTINGS)
    verdict = weighing.verdict
    assert abs(verdict.weight_db.mid) < 3.0
    assert verdict.label is VerdictLabel.UNPROVEN
    assert verdict.confidence.level is ConfidenceLevel.LOW
    assert verdict.counts.effective_origins < 2.0
    assert weighing.statement_weights["s8"] == NO_WEIGHT
    assert [gap.question for gap in weighing.gaps[:3]] == [
        "What else would look the same?",
        "Who made it?",
        "Was the source in a position to know, and how does it know?",
    ]


def test_independent_named_witnesses_support_a_claim():
    lines = [witness(number, 0.95, words=f"dye ran {number} hours from 40 pipes") for number in range(1, 7)]
    weighing = weigh(pile(lines, dependences=independent(*(f"W{n}" for n in range(1, 7)))), settings=SETTINGS)
    verdict = weighing.verdict
    assert verdict.label is VerdictLabel.SUPPORTED
    assert verdict.counts.independent_origins == 6
    assert verdict.counts.effective_origins == pytest.approx(5.5)
    assert set(weighing.credibility.values()) == {"1"}
    assert verdict.summary.startswith("The reporting supports the claim: it weighs ")


def test_unknown_independence_gives_less_and_no_credibility_of_one():
    lines = [witness(number, 0.95) for number in range(1, 4)]
    unknown = weigh(pile(lines), settings=SETTINGS)
    shown = weigh(pile(lines, dependences=independent("W1", "W2", "W3")), settings=SETTINGS)
    assert unknown.verdict.weight_db.mid < shown.verdict.weight_db.mid
    assert unknown.verdict.counts.independent_origins == 1
    assert set(unknown.credibility.values()) == {"2"}


def test_mirroring_every_stance_mirrors_weight_likelihood_and_keeps_confidence():
    bearings = (0.9, 0.8, -0.4)
    plain = weigh(pile([witness(n, value) for n, value in enumerate(bearings)]), settings=SETTINGS).verdict
    prior = (0.4, 0.67, 0.9)
    mirrored = weigh(
        pile([witness(n, -value) for n, value in enumerate(bearings)]), settings=replace(SETTINGS, prior=prior)
    ).verdict
    assert mirrored.weight_db.mid == pytest.approx(-plain.weight_db.mid, abs=1e-5)
    assert mirrored.likelihood["H1"].mid == pytest.approx(1 - plain.likelihood["H1"].mid, abs=0.02)
    assert mirrored.confidence.level is plain.confidence.level


def test_an_origin_behind_many_copies_is_a_linchpin_and_no_statement_is():
    lines = [witness(1, relays=("P",))]
    copies = [replace(lines[0], id=f"c{number}", document=f"D{number + 5}") for number in range(5)]
    weighing = weigh(pile([*lines, *copies], repeats={"s1": [line.id for line in copies]}), settings=SETTINGS)
    base = weighing.verdict.likelihood["H1"].mid
    drops = [drop for drop in weighing.drop_one if drop.level == "statement"]
    assert len(drops) == 6
    assert all(abs(drop.likelihood - base) < 1e-9 for drop in drops)
    assert ("origin", "O-W1") in {(drop.level, drop.id) for drop in weighing.linchpins}


def test_dropping_an_origin_equals_never_having_had_it():
    lines = [witness(1), witness(2, 0.7), witness(3, -0.8)]
    whole = weigh(pile(lines), settings=SETTINGS)
    without = weigh(pile(lines[1:]), settings=SETTINGS)
    for level, name in (("origin", "O-W1"), ("source", "S-W1"), ("statement", "s1"), ("relay", "D1")):
        drop = next(drop for drop in whole.drop_one if (drop.level, drop.id) == (level, name))
        assert drop.weight_db == pytest.approx(without.verdict.weight_db.mid, abs=1e-5)
        assert drop.likelihood == pytest.approx(without.verdict.likelihood["H1"].mid, abs=1e-5)


def test_assumptions_are_dropped_too():
    weighing = weigh(pile([witness(1), witness(2)]), settings=SETTINGS)
    drops = {drop.id: drop.weight_db for drop in weighing.drop_one if drop.level == "assumption"}
    assert set(drops) == {"delta", "b", "phi", "u"}
    assert drops.pop("u") == weighing.verdict.weight_db.mid
    assert min(drops.values()) > weighing.verdict.weight_db.mid


def test_an_origin_that_speaks_on_both_sides_weighs_little():
    one_sided = weigh(pile([witness(1, 0.9)]), settings=SETTINGS)
    both = pile([witness(1, 0.9), replace(witness(1, -0.8), id="s1b")])
    weighing = weigh(both, settings=SETTINGS)
    assert 0.0 < weighing.verdict.weight_db.mid < 0.2 * one_sided.verdict.weight_db.mid
    assert "It speaks on both sides: only the difference counts." in {
        reason.text for reason in weighing.reasons["O-W1"]
    }


def test_two_outlets_that_heard_it_make_it_surer_that_it_was_said():
    once = weigh(pile([witness(1, relays=("P",))]), settings=SETTINGS).verdict.weight_db.mid
    second = replace(witness(1, relays=("Q",)), id="s1b", document="D2")
    twice = weigh(pile([witness(1, relays=("P",)), second]), settings=SETTINGS)
    held = weigh(pile([witness(1, relays=())]), settings=SETTINGS)
    assert once < twice.verdict.weight_db.mid
    assert twice.verdict.counts.effective_origins <= 1.0
    assert held.verdict.counts.origins == 1


def test_an_exhibit_counts_once_however_often_it_is_shown():
    lines = [witness(number, 0.8) for number in range(1, 4)]
    once = weigh(pile(lines, exhibits={"E1": ["s1"]}), settings=SETTINGS).exhibit_weights["E1"]
    often = weigh(pile(lines, exhibits={"E1": ["s1", "s2", "s3"]}), settings=SETTINGS).exhibit_weights["E1"]
    assert once == often
    assert once.mid > 0.5


def test_an_exhibit_in_statements_that_say_nothing_of_the_claim_weighs_nothing():
    weighing = weigh(pile([witness(1, None)], exhibits={"E1": ["s1"]}), settings=SETTINGS)
    assert weighing.exhibit_weights == {"E1": NO_WEIGHT}


def test_no_comment_by_a_party_is_an_absence_of_next_to_no_weight():
    silent = Line("s2", "Mill", None, document="D1", role=Role.PARTY, words="it declined to comment")
    weighing = weigh(pile([witness(1), silent]), settings=SETTINGS)
    assert [(found.what, found.reasons[0].parameter) for found in weighing.absences] == [("A comment by Mill", "o")]
    assert -0.2 < weighing.absences[0].weight_db.mid < 0.0


def test_a_search_that_found_nothing_is_an_absence_and_not_an_assertion_too():
    searched = [witness(n, -0.7, words="they searched and found no dye") for n in (1, 2)]
    alone = weigh(pile(searched[:1]), settings=SETTINGS)
    assert alone.verdict.counts.origins == 0
    assert [found.what for found in alone.absences] == ["A trace of what is claimed"]
    assert -2.0 < alone.absences[0].weight_db.mid < -0.5


def test_alternatives_share_what_is_left_and_halving_one_changes_nothing():
    line = witness(1, 0.6, alternatives={"H3": -0.6})
    halves = replace(line, alternatives={"H3": -0.6, "H4": -0.6})
    plain = weigh(pile([witness(1, 0.6)]), settings=SETTINGS).verdict.likelihood
    one = weigh(pile([line], alternatives=["Rain did."]), settings=SETTINGS).verdict.likelihood
    two = weigh(pile([halves], alternatives=["Rain did.", "Water did."]), settings=SETTINGS).verdict.likelihood
    assert one["H1"] == two["H1"] == plain["H1"]
    assert two["H3"] == two["H4"]
    for found in (plain, one, two):
        assert sum(likelihood.mid for likelihood in found.values()) == pytest.approx(1.0, abs=0.005)


def test_an_alternative_gains_by_what_speaks_for_it():
    line = witness(1, -0.6, alternatives={"H3": 0.9})
    found = weigh(pile([line], alternatives=["Rain did."]), settings=SETTINGS)
    assert found.verdict.likelihood["H3"].mid > found.verdict.likelihood["H2"].mid
    row = next(row for row in found.matrix if row.item == "O-W1")
    assert row.weights["H3"] > 0 > row.weights["H1"]


def test_the_parts_of_the_waterfall_add_up():
    lines = [witness(n, bearing) for n, bearing in enumerate((0.9, 0.7, 0.8, -0.9, -0.3, 0.5))]
    weighing = weigh(pile(lines, exhibits={"E1": ["s1"]}), settings=SETTINGS)
    assert sum(row.weight_db for row in weighing.waterfall) == pytest.approx(weighing.verdict.weight_db.mid, abs=0.1)


def test_the_matrix_of_two_hypotheses_is_the_weight_both_ways():
    material = pile([witness(1)])
    two = replace(material, claim=replace(material.claim, hypotheses=material.claim.hypotheses[:2]))
    row = weigh(two, settings=SETTINGS).matrix[0]
    assert row.weights["H2"] == pytest.approx(-row.weights["H1"], abs=1e-5)
    assert row.diagnosticity_db == pytest.approx(row.weights["H1"], abs=0.01)


def test_a_contradicted_statement_is_doubtful_and_an_outweighed_one_improbable():
    lines = [witness(1, 0.9), witness(2, -0.9), witness(3, -0.9)]
    credibility = weigh(pile(lines), settings=SETTINGS).credibility
    assert credibility == {"s1": "4", "s2": "3", "s3": "3"}
    many = [witness(1, 0.5), *(witness(n, -0.95, words=f"{n} tests of 40 done") for n in range(2, 8))]
    shown = independent(*(f"W{n}" for n in range(2, 8)))
    assert weigh(pile(many, dependences=shown), settings=SETTINGS).credibility["s1"] == "5"


def test_break_even_reliability_is_where_the_likelihood_is_even():
    weighing = weigh(pile([witness(1, 0.98, words="40 pipes ran")]), settings=replace(SETTINGS, prior=(0.3, 0.4, 0.5)))
    assert 0.0 < weighing.verdict.break_even_r < 0.7
    assert weighing.verdict.break_even_prior < 0.5


def test_every_parameter_says_where_it_comes_from():
    parameters = weigh(pile([witness(1), witness(2)], exhibits={"E1": ["s1"]}), settings=SETTINGS).parameters
    assert {found.name for found in parameters if found.of == "case"} == {"eps", "shift", "share"}
    assert {found.name for found in parameters} >= {"r", "b", "u", "t", "f", "a", "pi", "phi", "delta", "A", "e0", "z"}
    assert all(found.reasons for found in parameters if found.name != "delta")


def test_an_undercut_of_a_source_lowers_its_weight_and_copies_of_it_do_no_more():
    doubt = BearsOn(BearsOnKind.SOURCE, "S-W1", "r", Direction.LOWERS)
    plain = weigh(pile([witness(1)]), settings=SETTINGS).verdict.weight_db
    lines = [witness(1), *(witness(n, None, bears_on=doubt) for n in (2, 3))]
    once = weigh(pile(lines[:2]), settings=SETTINGS).verdict.weight_db
    assert once.mid < plain.mid
    assert weigh(pile(lines), settings=SETTINGS).verdict.weight_db == once


def test_two_hundred_statements_with_all_drops_take_about_half_a_second():
    lines = [witness(n, 0.9 - n / 150) for n in range(200)]
    material = pile(lines)
    with within(seconds=3):
        weighing = weigh(material, settings=SETTINGS)
    assert len(weighing.drop_one) >= 4 * 180


def test_documents_that_are_not_held_are_not_counted():
    material = pile([witness(1)])
    cited = Document("X", "", "", held=False)
    assert (
        weigh(replace(material, documents=(*material.documents, cited)), settings=SETTINGS).verdict.counts.documents
        == 1
    )
