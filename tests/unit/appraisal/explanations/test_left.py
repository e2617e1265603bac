"""What is left to tell the claim from an explanation, in which order they are told, and what would tell them apart."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assay.appraisal import weigh
from assay.appraisal.draws import Draws
from assay.appraisal.explanations import EXPLANATIONS
from assay.appraisal.explanations.base import Ground, Proposed, capitalised, in_sentence, listed
from assay.appraisal.explanations.explained import explanations_of, left_of
from assay.appraisal.found import find, tally_of
from assay.appraisal.index import Index
from assay.appraisal.interval import weight_of
from assay.domain.source import Naming, Role
from assay.domain.statement import BasisKind, Direction
from assay.domain.weighing import NO_WEIGHT, ExplanationKind
from assay.settings import Settings
from tests.unit.appraisal.explanations.cases import ACCUSER, covered, doubt, says, weighed, witness
from tests.unit.appraisal.piles import Line, pile, shuffled

SHOWN = {"exhibits": {"E1": ["s1"]}}
MANY = [
    witness(1, naming=Naming.ANONYMOUS, role=Role.UNKNOWN, basis=BasisKind.TOLD),
    witness(2, naming=Naming.ANONYMOUS, role=Role.UNKNOWN, u=0.7),
    witness(3, role=Role.PARTY, interest=ACCUSER),
    witness(4, bearing=-0.9),
    doubt("E1", "X", Direction.LOWERS, "nobody knows who filmed it"),
    doubt("E1", "e0", Direction.RAISES, "such dye is sold everywhere"),
    says("the whole story was invented"),
]


def summed(lines, **known):
    """What is found in a pile, added up."""
    found = find(Index(pile(lines, **known)))
    return found, tally_of(found, Draws(seed=1, count=500))


def proposal(*items):
    """An explanation that covers these items."""
    return Proposed(ExplanationKind.OTHER, "Something else.", (), dict.fromkeys(items, "Why."), (), "What?")


lines_of = st.lists(
    st.tuples(st.floats(-0.95, 0.95).map(lambda value: round(value, 2)), st.sampled_from(list(BasisKind))),
    min_size=1,
    max_size=7,
).map(lambda those: [witness(n, bearing=bearing, basis=basis) for n, (bearing, basis) in enumerate(those, start=1)])


@given(lines=lines_of, data=st.data())
def test_what_is_left_is_nothing_everything_or_the_sum_of_the_rest(lines, data):
    _, tally = summed(lines, **SHOWN)
    names = list(tally.items)
    assert left_of(tally, proposal(*names)) == NO_WEIGHT
    assert left_of(tally, proposal()) == weight_of(tally.total)
    some = data.draw(st.sets(st.sampled_from(names))) if names else set()
    rest = [name for name in names if name not in some]
    left = left_of(tally, proposal(*some))
    expected = weight_of(sum((tally.term(name) for name in rest), start=0.0 * tally.total))
    assert (left.low, left.mid, left.high) == pytest.approx((expected.low, expected.mid, expected.high), abs=1e-9)


def test_every_explanation_keeps_the_rules():
    material, weighing = weighed(MANY, **SHOWN)
    index = Index(material)
    assert {one.kind for one in weighing.explanations} == {
        ExplanationKind.OVERSTATED,
        ExplanationKind.MISATTRIBUTED,
        ExplanationKind.COMMON_GOODS,
        ExplanationKind.MISTAKEN,
        ExplanationKind.ONE_VOICE,
        ExplanationKind.FABRICATED,
    }
    documents = {document.id: document.text for document in material.documents}
    for one in weighing.explanations:
        assert one.text.endswith(".")
        assert one.reasons
        for reason in one.reasons:
            assert reason.passages
            for place in reason.passages:
                assert 0 <= place.start < place.end <= len(documents[place.document])
        for item in one.items:
            assert item.reason.text.endswith(".")
            assert item.equally_expected == (item.weight_db == NO_WEIGHT)
            if not item.equally_expected:
                assert item.weight_db == weight_of_item(weighing, item.item)
        assert one.discriminated_by
        assert {item.item for item in one.items} <= set(index.origins) | set(index.exhibits)


def weight_of_item(weighing, name):
    """The weight of an origin or exhibit in the verdict."""
    return weighing.origin_weights.get(name) or weighing.exhibit_weights[name]


def test_those_that_leave_least_come_first():
    _, weighing = weighed(MANY, **SHOWN)
    left = [one.left_db.mid for one in weighing.explanations]
    assert left == sorted(left)
    accident = says("it was an accident", name="Porter")
    _, with_nothing = weighed([witness(1), witness(2, basis=BasisKind.TOLD), accident])
    assert [one.kind for one in with_nothing.explanations] == [ExplanationKind.MISTAKEN, ExplanationKind.OTHER]
    assert covered(with_nothing.explanations[-1]) == set()
    assert with_nothing.explanations[-1].left_db == with_nothing.verdict.weight_db


def test_one_voice_leaves_what_the_strongest_says():
    lines = [witness(n, naming=Naming.ANONYMOUS, role=Role.UNKNOWN) for n in (1, 2, 3)]
    _, weighing = weighed(lines)
    (one,) = weighing.explanations
    assert one.left_db == max(weighing.origin_weights.values(), key=lambda weight: weight.mid)


def test_no_explanation_moves_the_verdict():
    said = says("the whole story was invented", None)
    quiet = replace(said, words="the whole story was printed")
    with_it, without_it = (weighed([witness(1), line])[1] for line in (said, quiet))
    assert with_it.explanations
    assert not without_it.explanations
    assert with_it.verdict == without_it.verdict
    assert with_it.origin_weights == without_it.origin_weights


def test_an_open_question_on_what_is_covered_tells_them_apart():
    _, weighing = weighed(MANY, **SHOWN)
    asked = {question.id: question for question in weighing.questions}
    whom = {gap.id: gap.whom for gap in weighing.gaps}
    linked = [ask for one in weighing.explanations for ask in one.discriminated_by if ask.question_id]
    assert linked
    for ask in linked:
        assert asked[ask.question_id].question == ask.question
        assert asked[ask.question_id].about == ask.about
        assert asked[ask.question_id].answer is None
        assert ask.question_id not in whom or whom[ask.question_id] is None or ask.whom == whom[ask.question_id]
    (video,) = (one for one in weighing.explanations if one.kind is ExplanationKind.COMMON_GOODS)
    assert video.discriminated_by[0].about == "E1"
    assert all(len(one.discriminated_by) <= 3 for one in weighing.explanations)


def test_without_such_a_question_its_own_is_asked():
    found, tally = summed(MANY, **SHOWN)
    explanations = explanations_of(found, tally, (), ())
    asked = {one.kind: one.discriminated_by for one in explanations}
    (own,) = asked[ExplanationKind.MISATTRIBUTED]
    assert (own.question_id, own.question, own.about, own.whom) == (
        None,
        "Who made it, where and when?",
        "E1",
        "Publisher of D1",
    )


def test_an_item_that_is_as_well_expected_says_so():
    _, weighing = weighed(MANY, **SHOWN)
    lead = "As well expected under another explanation: "
    told = {name for name, reasons in weighing.reasons.items() for reason in reasons if reason.text.startswith(lead)}
    assert told == {item for one in weighing.explanations for item in covered(one)}
    named = "The tannery let dye into the river."
    _, with_named = weighed([witness(1, alternatives={"H3": 0.9})], alternatives=[named])
    assert any(reason.text.startswith(lead) and named in reason.text for reason in with_named.reasons["O-Witness1"])


def test_order_and_copies_change_nothing():
    material = pile(MANY, **SHOWN)
    once = weigh(material, settings=Settings()).explanations
    assert weigh(shuffled(material), settings=Settings()).explanations == once
    copies = [replace(line, id=f"{line.id}-again", document=f"{line.document}C") for line in MANY if line.id[0] != "u"]
    repeats = {line.id: [f"{line.id}-again"] for line in MANY if line.id[0] != "u"}
    often = weigh(pile([*MANY, *copies], repeats=repeats, **SHOWN), settings=Settings()).explanations
    assert [(one.id, one.text, covered(one)) for one in often] == [(one.id, one.text, covered(one)) for one in once]


def test_every_explanation_proposes_itself_only_with_reasons():
    found, tally = summed([Line("s1", "Ada", 0.9)])
    ground = Ground(found, tally)
    assert [one for propose in EXPLANATIONS for one in propose(ground)] == []


def test_names_within_a_sentence():
    assert [
        in_sentence(name) for name in ("The army", "A clerk", "Ada Berg", "A. Holm", "Two men", "Its ministry")
    ] == [*("the army", "a clerk", "Ada Berg", "A. Holm", "two men", "its ministry")]
    assert listed(["a", "b", "a"]) == "a and b"
    assert listed(["a", "b", "c", "d", "e"]) == "a, b, c and 2 more"
    assert (listed([]), in_sentence(""), capitalised("")) == ("", "", "")
