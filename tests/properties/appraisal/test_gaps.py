"""What a question is worth: never less than nothing, and nothing where every answer leaves the same."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from assay.appraisal import weigh
from assay.appraisal.information import entropy, information, information_of_evidence
from assay.appraisal.shared_origin import observed, said_and_not_said
from tests.properties.appraisal.forests import forests
from tests.properties.appraisal.numbers import FEW, one

unit = st.floats(0.0, 1.0)
inner = st.floats(0.02, 0.98)
QUICK = settings(max_examples=40, deadline=None)


@given(inner, unit, unit)
def test_an_answer_never_tells_less_than_nothing(prior, first, second):
    """Property 23."""
    assert 0.0 <= information_of_evidence(prior, if_true=first, if_false=second) <= entropy(prior) + 1e-9
    assert information_of_evidence(prior, if_true=first, if_false=first) == pytest.approx(0.0, abs=1e-9)


@given(inner, inner, inner)
def test_an_answer_tells_something_where_the_hypotheses_differ_on_it(prior, first, second):
    """Property 23: nothing if and only if l1 = l0."""
    assume(abs(first - second) > 1e-3)
    assert information_of_evidence(prior, if_true=first, if_false=second) > 0.0


@given(st.lists(st.tuples(inner, unit), min_size=1, max_size=5))
def test_a_question_of_many_answers_tells_no_more_than_there_is_to_know(answers):
    """Property 23, for any number of answers."""
    total = sum(chance for chance, _ in answers)
    shares = [(chance / total, after) for chance, after in answers]
    mean = sum(chance * after for chance, after in shares)
    assert 0.0 <= information(shares) <= entropy(mean) + 1e-9
    assert information([(chance, mean) for chance, _ in shares]) == pytest.approx(0.0, abs=1e-9)


def test_a_record_is_worth_asking_for_and_a_predictable_comment_is_not():
    """Property 23, at P = .62: .583 bits and .003."""
    assert information_of_evidence(0.62, if_true=0.9, if_false=0.05) == pytest.approx(0.583, abs=0.001)
    assert information_of_evidence(0.62, if_true=0.95, if_false=0.92) == pytest.approx(0.003, abs=0.001)


@given(inner, inner, inner, inner, st.integers(1, 5))
def test_a_further_copy_of_what_is_in_hand_tells_nothing(prior, high, low, phi, count):
    """Property 23: whether the original is held, or one outlet's text of which others could be found to copy it."""
    for held in ((), ("P",)):
        chains = [held, *((*held, f"Q{n}") for n in range(count))]
        fidelity = {chain: one(phi) for chain in chains}

        def having(those, p, fidelity=fidelity):
            said, not_said, scale = said_and_not_said(those, fidelity=fidelity, chance=one(0.5))
            return float(observed(one(p), said=said, not_said=not_said, scale=scale)[0])

        found = [having(chains, p) / having([held], p) for p in (high, low)]
        assert found == [1.0, 1.0]
        assert information_of_evidence(prior, if_true=phi * found[0], if_false=phi * found[1]) == pytest.approx(0.0)


@QUICK
@given(forests())
def test_gaps_are_worth_what_they_say(forest):
    """Property 23: bits and chances in their ranges, in every forest, and the questions are those that are open."""
    weighing = weigh(forest.material(), settings=FEW)
    open_ones = {question.id for question in weighing.questions if question.answer is None}
    for gap in weighing.gaps:
        assert 0.0 <= gap.information_bits <= 1.0
        assert 0.0 <= gap.flip_probability <= 1.0
        assert gap.id in open_ones


@QUICK
@given(forests(), st.integers(1, 4), st.data())
def test_copies_raise_no_new_question_and_answer_none(forest, count, data):
    """Property 23: to find a further copy is worth nothing, so it changes no gap."""
    line = data.draw(st.sampled_from(forest.lines))
    copies = [replace(line, id=f"{line.id}-copy{n}", document=f"D-copy{n}") for n in range(count)]
    once = weigh(forest.material(), settings=FEW)
    again = forest.with_lines(copies, copies={line.id: [copy.id for copy in copies]})
    often = weigh(again.material(), settings=FEW)

    def worth(weighing):
        return [(gap.id, gap.question, gap.about, gap.flip_probability, gap.information_bits) for gap in weighing.gaps]

    assert worth(often) == worth(once)
