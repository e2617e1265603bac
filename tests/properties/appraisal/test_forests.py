"""What must hold of every weighed forest: copies, order, retraction, and what has nothing to do with the matter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assay.appraisal import weigh
from assay.appraisal.draws import Draws
from assay.appraisal.found import tally_of
from assay.appraisal.shared_origin import observed, retracted, said_and_not_said
from assay.domain.source import Role
from assay.domain.statement import BearsOn, BearsOnKind, Direction, Quote
from assay.domain.weighing import NO_WEIGHT
from tests.properties.appraisal.forests import forests, irrelevant, reordered
from tests.properties.appraisal.numbers import FEW, found_in, one
from tests.unit.appraisal.piles import Line

inner = st.floats(0.02, 0.98)
QUICK = settings(max_examples=25, deadline=None)
THOROUGH = settings(max_examples=50, deadline=None)
FIGURES = ("origin_weights", "exhibit_weights", "absences", "matrix", "waterfall", "parameters", "gaps", "outer_bound")


def same_but_for_counts(before, after):
    """Whether two weighings have the same verdict, but for how many documents and statements there are."""
    counts = replace(
        after.verdict.counts,
        documents=before.verdict.counts.documents,
        statements=before.verdict.counts.statements,
    )
    return replace(after.verdict, counts=counts) == before.verdict


@THOROUGH
@given(forests(), st.sampled_from((1, 5, 10)), st.data())
def test_copies_change_nothing_but_how_many_there_are(forest, count, data):
    """Property 1: copies of any statement, through the same outlets or through one more."""
    line = data.draw(st.sampled_from(forest.lines))
    further = data.draw(st.sampled_from(((), ("Q",))))
    chain = None if line.relays is None else (*line.relays, *further)
    copies = [replace(line, id=f"{line.id}-copy{n}", document=f"D-copy{n}", relays=chain) for n in range(count)]
    once = weigh(forest.material(), settings=FEW)
    again = forest.with_lines(copies, copies={line.id: [copy.id for copy in copies]})
    often = weigh(again.material(), settings=FEW)
    assert same_but_for_counts(once, often)
    assert often.verdict.counts.statements == once.verdict.counts.statements + count
    assert often.verdict.counts.documents == once.verdict.counts.documents + count
    for figure in ("origin_weights", "exhibit_weights", "matrix", "waterfall", "outer_bound"):
        assert getattr(often, figure) == getattr(once, figure)
    assert [absence.weight_db for absence in often.absences] == [absence.weight_db for absence in once.absences]
    assert {often.statement_weights[copy.id] for copy in copies} == {NO_WEIGHT}


@THOROUGH
@given(forests(), st.data())
def test_the_order_of_every_list_changes_no_bit(forest, data):
    """Property 15."""
    material = forest.material()
    mixed = data.draw(reordered(material))
    assert weigh(mixed, settings=FEW) == weigh(material, settings=FEW)


@QUICK
@given(forests())
def test_the_same_input_gives_the_same_bytes(forest):
    """Property 15: twice in one process, whatever was weighed in between."""
    first = repr(weigh(forest.material(), settings=FEW))
    weigh(forest.with_lines([irrelevant("x"), Line("y", "Y", -0.4)]).material(), settings=FEW)
    assert repr(weigh(forest.material(), settings=FEW)) == first


@QUICK
@given(forests(), st.sampled_from((0.0, None)))
def test_what_has_nothing_to_do_with_the_claim_changes_nothing_and_is_listed(forest, bearing):
    """Property 26."""
    plain = weigh(forest.material(), settings=FEW)
    beside = replace(irrelevant("beside"), bearing=bearing)
    found = weigh(forest.with_lines([beside]).material(), settings=FEW)
    counts = replace(found.verdict.counts, distinct_statements=plain.verdict.counts.distinct_statements)
    assert same_but_for_counts(plain, replace(found, verdict=replace(found.verdict, counts=counts)))
    assert found.statement_weights["beside"] == NO_WEIGHT
    assert found.waterfall == plain.waterfall
    assert found.gaps == plain.gaps


@QUICK
@given(forests())
def test_a_question_weighs_nothing(forest):
    """Property 26: what is as likely either way, p1 = p0, is listed with 0 decibans and moves no weight."""
    asked = Line("asked", "Asker", 0.8, document="D-asked", u=0.5)
    plain = tally_of(found_in(forest.material()), Draws(seed=20, count=200))
    found = found_in(forest.with_lines([asked]).material())
    report = found.assertions["O-Asker"].report
    even = replace(found.assertions["O-Asker"], report=replace(report, credence=replace(report.credence, spread=None)))
    tally = tally_of(replace(found, assertions={**found.assertions, "O-Asker": even}), Draws(seed=20, count=200))
    assert tally.weights["O-Asker"].mid == pytest.approx(0.0, abs=1e-6)
    assert tally.total == pytest.approx(plain.total, abs=1e-6)


@THOROUGH
@given(forests(), st.data())
def test_taking_a_statement_out_equals_never_having_had_it(forest, data):
    """Property 24: to the bit, whatever is left of it among the sources, the readings, the chains and the pairs."""
    gone = data.draw(st.sampled_from(forest.lines))
    clean = forest.without(gone.id).material()
    whole = forest.material()
    kept = {line.id for line in forest.lines} - {gone.id}
    left = replace(
        clean,
        resolution=whole.resolution,
        stances=whole.stances,
        lineage=replace(
            clean.lineage,
            dependences=whole.lineage.dependences,
            origin_of=whole.lineage.origin_of,
            relays_of=whole.lineage.relays_of,
        ),
    )
    assert {statement.id for statement in left.statements} == kept
    assert weigh(left, settings=FEW).verdict == weigh(clean, settings=FEW).verdict


@THOROUGH
@given(forests(with_exhibits=False, with_absences=False, with_undercuts=False), st.data())
def test_dropping_a_statement_shows_the_case_without_it(forest, data):
    """Property 24: what the drop says is what the pile without it gives, chances of echo held.

    What details others match is held too, so it must be the same in both.
    """
    gone = data.draw(st.sampled_from(forest.lines))
    weighing = weigh(forest.material(), settings=FEW)
    drops = [drop for drop in weighing.drop_one if (drop.level, drop.id) == ("statement", gone.id)]
    without = found_in(forest.without(gone.id).material())
    whole = found_in(forest.material())
    alone = sum(line.origin == gone.origin for line in forest.speaking()) == 1
    matched = all(whole.contents[name] == case for name, case in without.contents.items())
    if drops and alone and matched and len(whole.assertions) - len(without.assertions) == 1:
        verdict = weigh(forest.without(gone.id).material(), settings=FEW).verdict
        assert drops[0].weight_db == pytest.approx(verdict.weight_db.mid, abs=1e-4)
        assert drops[0].likelihood == pytest.approx(verdict.likelihood["H1"].mid, abs=1e-4)


@given(inner, inner, st.integers(1, 6), inner, inner)
def test_words_taken_back_are_not_said_and_no_relay_counts(high, low, count, phi, g):
    """Property 24: x is 0. P(all copies, x = 0 | c) has the same factor for the copies whatever is so."""
    chains = [(f"P{n}",) for n in range(count)]
    _, not_said, _ = said_and_not_said(chains, fidelity={chain: one(phi) for chain in chains}, chance=one(g))
    with_copies = [retracted(one(p)) * not_said for p in (high, low)]
    assert float((with_copies[0] / with_copies[1])[0]) == pytest.approx((1.0 - high) / (1.0 - low))
    assert retracted(one(1.0)) == pytest.approx([0.0])
    held = observed(retracted(one(high)), said=one(1.0), not_said=one(0.0), scale=one(1.0))
    assert held == pytest.approx([1.0 - high])


def taken_back(name):
    """A line by which the words `name` are taken back."""
    bears_on = BearsOn(BearsOnKind.STATEMENT, name, "x", Direction.LOWERS)
    return Line("back", "Desk", None, document="D-back", role=Role.PUBLICATION, quote=Quote.VOICE, bears_on=bears_on)


@THOROUGH
@given(forests(smallest=2, with_exhibits=False), st.integers(1, 5), st.data())
def test_what_an_origin_takes_back_no_longer_speaks_for_it_however_many_pass_it_on(forest, count, data):
    """Property 24: the origin weighs nothing on its side, and a further outlet that still says so changes no figure."""
    line = data.draw(st.sampled_from([line for line in forest.speaking() if line.id.endswith("-0")]))
    alone = replace(forest, lines=tuple(o for o in forest.lines if o.origin != line.origin or o.id == line.id))
    alone = replace(alone, repeats={key: names for key, names in alone.repeats.items() if key != line.id})
    back = weigh(alone.with_lines([taken_back(line.id)]).material(), settings=FEW)
    side = 1 if line.bearing > 0 else -1
    origin = f"O-{line.origin}"
    plain = weigh(alone.material(), settings=FEW)
    if plain.origin_weights[origin].mid * side > 0.0:
        assert back.origin_weights[origin].mid * side <= 1e-6
    still = [
        replace(line, id=f"still{n}", document=f"D-still{n}", quote=Quote.INDIRECT, relays=("Z", f"Z{n}"))
        for n in range(count)
    ]
    more = alone.with_lines([taken_back(line.id), *still], copies={line.id: [each.id for each in still]})
    later = weigh(more.material(), settings=FEW)
    assert same_but_for_counts(back, later)
    assert later.origin_weights == back.origin_weights
