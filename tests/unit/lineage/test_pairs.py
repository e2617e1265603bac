"""How origins stand to each other: every pair has one of three values, whichever way one looks at it."""

from __future__ import annotations

from itertools import combinations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assay.domain.lineage import Independence, Lineage
from assay.domain.source import MayBeSame, Naming, Role, Source
from assay.domain.statement import Basis, BasisKind
from tests.unit.lineage.piles import Pile, source

QUIET = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
NAMES = ("Anna Brecht", "Karl Moor", "a clerk", "a second clerk", "sources")
CONTENTS = (
    "Velmarria lost 4,317 rounds at the mole",
    "both tugs were moored at the mole",
    "4,317 rounds had gone from the hold",
    "Colonel Vant gave the order to open the cocks by hand",
    "he saw the order to open the cocks by hand of Colonel Vant",
)
OCCASIONS = (None, "at a press conference in Halvic", "at the news conference", "in a joint statement")


@st.composite
def speakers(draw) -> list[Source]:
    """The five speakers with naming, body and chances of being one another."""
    made = []
    for name in NAMES:
        naming = draw(st.sampled_from(list(Naming)))
        body = draw(st.sampled_from((None, "Port Office", "Town Hall")))
        other = draw(st.sampled_from(NAMES))
        chance = draw(st.sampled_from((0.0, 0.2, 0.5, 0.9)))
        same = () if other == name or not chance else (MayBeSame("S-" + other.replace(" ", "-"), chance),)
        role = draw(st.sampled_from((Role.WITNESS, Role.OFFICIAL, Role.UNKNOWN)))
        made.append(source(name, naming=naming, affiliation=body, may_be_same=same, role=role))
    return made


@st.composite
def piles(draw) -> Pile:
    """Up to eight reports in which one of them says something."""
    pile, known = Pile(), draw(speakers())
    for number in range(draw(st.integers(1, 8))):
        who, words = draw(st.sampled_from(known)), draw(st.sampled_from(CONTENTS))
        publisher, day = draw(st.sampled_from(("Courier", "Gazette", "Post", None))), draw(st.integers(1, 3))
        report = pile.report(f"Report {number}: {who.name} said {words}.", publisher=publisher)
        basis = Basis(draw(st.sampled_from((BasisKind.WITNESSED, BasisKind.UNSTATED))))
        said_in = draw(st.sampled_from(OCCASIONS))
        pile.says(report, who, words, basis=basis, said_in=said_in, said_at=f"2024-03-0{day}")
    return pile


def standing(lineage: Lineage) -> dict[tuple[str, str], Independence]:
    """How each origin stands to each, itself included."""
    return {(one.id, other.id): one.stands_to(other.id) for one in lineage.origins for other in lineage.origins}


@QUIET
@given(piles())
def test_every_pair_has_one_value_whichever_way_one_looks(pile):
    lineage = pile.trace()
    found = standing(lineage)
    assert len(found) == len(lineage.origins) ** 2
    assert all(found[one, other] is found[other, one] for one, other in found)
    assert all(found[origin.id, origin.id] is Independence.DEPENDENT for origin in lineage.origins)


@QUIET
@given(piles())
def test_no_origin_is_paired_with_itself_and_what_is_not_listed_is_unknown(pile):
    lineage = pile.trace()
    listed = {(pair.a, pair.b): pair for pair in lineage.dependences}
    assert all(a < b for a, b in listed)
    for one, other in combinations(sorted(origin.id for origin in lineage.origins), 2):
        expected = listed[one, other].independence if (one, other) in listed else Independence.UNKNOWN
        assert standing(lineage)[one, other] is expected


@QUIET
@given(piles(), st.randoms(use_true_random=False))
def test_the_order_of_the_reports_makes_no_difference(pile, random):
    before = pile.trace().dependences
    random.shuffle(pile.documents)
    random.shuffle(pile.statements)
    assert pile.trace().dependences == before


@QUIET
@given(piles())
def test_independence_is_shown_by_access_on_both_sides_and_never_where_they_may_be_one(pile):
    lineage = pile.trace()
    by_id = {origin.id: pile.sources[origin.source] for origin in lineage.origins}
    for pair in lineage.dependences:
        if pair.independence is Independence.INDEPENDENT:
            assert len([reason for reason in pair.reasons if reason.passages]) == 2
            assert pair.probability is None
            one, other = by_id[pair.a], by_id[pair.b]
            assert Naming.ANONYMOUS not in (one.naming, other.naming)
            assert other.id not in {link.id for link in one.may_be_same}
            assert one.id not in {link.id for link in other.may_be_same}


@QUIET
@given(piles())
def test_every_reason_for_a_dependence_points_at_words_in_both_places(pile):
    lineage = pile.trace()
    texts = {report.id: report.text for report in pile.documents}
    for pair in lineage.dependences:
        assert pair.reasons
        for reason in pair.reasons if pair.independence is not Independence.INDEPENDENT else ():
            assert len(reason.passages) == 2
            assert all(passage.span.of(texts[passage.document]).strip() for passage in reason.passages)
