"""Whether two origins have a shared upstream: each ground, and what shows independence."""

import pytest

from assay.domain.lineage import DependenceGround, Independence
from assay.domain.source import MayBeSame, Naming, Role, SourceKind
from assay.domain.statement import Basis, BasisKind, Quote
from tests.unit.lineage.piles import Pile, publication, source

SAW = Basis(BasisKind.WITNESSED)


def told(one, other, *, publishers=("Courier", "Gazette"), first=None, second=None, **options):
    """The one dependence found between two sources, each speaking in a report of its own, and their origins."""
    pile = Pile()
    first = {"content": "both tugs were moored at the mole", "basis": SAW} | (first or {})
    second = {"content": "somebody rowed away from the hulls", "basis": SAW} | (second or {})
    for who, said, publisher in ((one, first, publishers[0]), (other, second, publishers[1])):
        content = said.pop("content")
        report = pile.report(f"In {publisher} we read on {who.name}: {content}.", publisher=publisher)
        pile.says(report, who, content, **said)
    lineage = pile.trace(**options)
    assert len(lineage.dependences) <= 1
    return (lineage.dependences[0] if lineage.dependences else None), lineage


def test_two_witnesses_in_two_papers_are_independent():
    found, lineage = told(source("Anna Brecht"), source("Karl Moor"))
    assert found is not None
    assert (found.independence, found.ground) == (Independence.INDEPENDENT, DependenceGround.NONE_FOUND)
    assert found.a < found.b
    by_id = {origin.id: origin for origin in lineage.origins}
    assert by_id[found.a].independence == {found.b: Independence.INDEPENDENT}
    assert by_id[found.b].independence == {found.a: Independence.INDEPENDENT}
    assert [reason.text for reason in found.reasons] == [
        "States that it saw for itself.",
        "States that it saw for itself.",
        "No shared upstream, institution, owner, wording, error or odd figure was found in the pile.",
    ]


@pytest.mark.parametrize("kind", [BasisKind.TOLD, BasisKind.BELIEF, BasisKind.INFERRED, BasisKind.UNSTATED])
def test_without_access_of_its_own_it_is_unknown(kind):
    found, lineage = told(source("Anna Brecht"), source("Karl Moor"), second={"basis": Basis(kind)})
    assert found is None
    assert [dict(origin.independence) for origin in lineage.origins] == [{}, {}]


def test_an_anonymous_informant_is_never_shown_to_be_independent():
    assert told(source("Anna Brecht"), source("sources", naming=Naming.ANONYMOUS))[0] is None


@pytest.mark.parametrize(
    ("institutions", "independent"),
    [(("Port", "Town"), True), ((None, "Town"), False), (("Port", None), False), ((None, None), False)],
)
def test_a_described_source_is_told_from_others_by_its_institution_alone(institutions, independent):
    named, described = institutions
    other = source("a diver", naming=Naming.DESCRIBED, affiliation=described)
    found, _ = told(source("Anna Brecht", affiliation=named), other)
    assert (found is not None) is independent


@pytest.mark.parametrize(
    ("role", "content", "independent"),
    [
        (Role.OFFICIAL, "“We searched both hulls and found the cocks open”", True),
        (Role.EXPERT, "“I have examined the hulls myself”", True),
        (Role.OFFICIAL, "“We hope that calm will return to our port”", False),
        (Role.OFFICIAL, "“They searched both hulls and found the cocks open”", False),
        (Role.OFFICIAL, "“Yesterday I spoke with Ada Holm about the hulls”", True),
        (Role.OFFICIAL, "“Yesterday I spoke with Anna Brecht about the hulls”", False),  # the other party
        (Role.OFFICIAL, "“She said nobody was there. I asked her again”", False),  # whoever that is
        (Role.PUBLIC, "“We searched both hulls and found the cocks open”", False),
    ],
)
def test_officials_and_experts_show_access_by_their_own_doings(role, content, independent):
    second = {"content": content, "basis": Basis(BasisKind.UNSTATED), "quote": Quote.DIRECT}
    found, _ = told(source("Anna Brecht"), source("Karl Moor", role=role), second=second)
    assert (found is not None) is independent


def test_what_another_says_is_no_access_of_its_own():
    pile = Pile()
    report = pile.report("In the Courier: both tugs were moored at the mole.", publisher="Courier")
    pile.says(report, source("Anna Brecht"), "both tugs were moored at the mole", basis=SAW)
    report = pile.report("Ada Holm said Karl Moor told her: we searched both hulls at noon.", publisher="Gazette")
    holm = pile.says(report, source("Ada Holm"), "Karl Moor told her: we searched both hulls at noon", named="Ada Holm")
    moor = source("Karl Moor", role=Role.OFFICIAL)
    fields = {"quote": Quote.DIRECT, "named": "Karl Moor", "basis": SAW}
    pile.says(report, moor, "we searched both hulls at noon", within=holm.id, **fields)
    assert [pair for pair in pile.trace().dependences if pair.independence is Independence.INDEPENDENT] == []


def test_a_witness_whose_basis_is_unstated_has_access():
    second = {"basis": Basis(BasisKind.UNSTATED)}
    assert told(source("Anna Brecht"), source("Karl Moor", role=Role.WITNESS), second=second)[0] is not None


def ground(*arguments, **options):
    found, _ = told(*arguments, **options)
    assert found is not None
    assert found.independence is Independence.DEPENDENT
    return found.ground, [reason.text for reason in found.reasons]


def test_one_outlet():
    found = ground(source("Anna Brecht"), source("Karl Moor"), publishers=("Courier", "Courier"))
    assert found == (DependenceGround.ONE_OUTLET, ["Both are reported by Courier alone."])


def test_one_agency_in_two_papers_is_one_outlet():
    pile = Pile()
    for who, words, paper in (("Anna Brecht", "it sank at noon", "Courier"), ("Karl Moor", "nobody saw it", "Gazette")):
        report = pile.report(f"VELMAR (Reuters) - {who} told the port office that {words}.", publisher=paper)
        pile.says(report, source(who), words, basis=SAW)
    (found,) = pile.trace().dependences
    assert found.ground is DependenceGround.ONE_OUTLET
    assert found.reasons[0].text == "Both are reported by Reuters alone."


def test_one_institution():
    port = {"affiliation": "the Port Office"}
    assert ground(source("Anna Brecht", **port), source("Karl Moor", affiliation="Port Office")) == (
        DependenceGround.SAME_DESK,
        ["Both belong to one institution (port office)."],
    )
    body = source("Port Office", kind=SourceKind.ORGANISATION)
    assert ground(source("Anna Brecht", **port), body)[0] is DependenceGround.SAME_DESK


def test_a_person_is_no_institution():
    aides = [source(f"{name}, a Moor aide", affiliation="Moor") for name in ("Anna", "Berta")]
    pile = Pile()
    for aide, paper in zip(aides, ("Courier", "Gazette"), strict=True):
        report = pile.report(f"In the {paper}: {aide.name} rowed away.", publisher=paper)
        pile.says(report, aide, "rowed away")
    pile.sources["S-Karl-Moor"] = source("Karl Moor")
    assert pile.trace().dependences == ()


def test_unnamed_informants_of_one_institution():
    one = source("a port official", naming=Naming.DESCRIBED, affiliation="Port Office")
    other = source("a second official", naming=Naming.DESCRIBED, affiliation="Port Office")
    assert ground(one, other)[0] is DependenceGround.SAME_INSTITUTION_UNNAMED


@pytest.mark.parametrize("chance", [0.05, 0.3, 0.39, 0.4, 0.7, 0.9])
def test_the_chance_that_two_informants_are_one_is_carried_through(chance):
    one = source("an official", naming=Naming.DESCRIBED, may_be_same=(MayBeSame("S-an-aide", chance),))
    found, lineage = told(one, source("an aide", naming=Naming.ANONYMOUS))
    assert found is not None
    assert (found.ground, found.probability) == (DependenceGround.SAME_INFORMANT, chance)
    assert [reason.text for reason in found.reasons] == [f"The two may be one source (probability {chance:.2f})."]
    expected = Independence.DEPENDENT if chance >= 0.4 else Independence.UNKNOWN
    assert found.independence is expected
    assert lineage.origins[0].stands_to(lineage.origins[1].id) is expected


def test_a_small_chance_that_two_informants_are_one_leaves_the_other_grounds_as_they_are():
    port = {"affiliation": "Port Office", "naming": Naming.DESCRIBED}
    likely = source("an official", may_be_same=(MayBeSame("S-an-aide", 0.1),), **port)
    found, _ = told(likely, source("an aide", **port), publishers=("Courier", "Courier"))
    assert found is not None
    assert (found.independence, found.ground) == (Independence.DEPENDENT, DependenceGround.ONE_OUTLET)
    assert found.probability is None
    assert len(found.reasons) == 3


def test_named_sources_that_may_be_the_same_are_not_independent():
    one = source("K. Moor", may_be_same=(MayBeSame("S-Karl-Moor", 0.4),))
    assert told(one, source("Karl Moor"))[0] is None


def test_one_owner():
    pile = Pile()
    for paper, words in (("Courier", "The tugs were sold in spring."), ("Gazette", "The mole is crumbling away.")):
        report = pile.report(words, publisher=paper, owner="Coastal Press")
        pile.voice(report, publication(paper), words)
    (found,) = pile.trace().dependences
    assert found.ground is DependenceGround.SAME_DESK
    assert found.reasons[0].text == "Both belong to one owner, Coastal Press (as its reports state)."


def test_one_press_conference_ties_unnamed_sources_only():
    spoke = {"said_in": "a press conference in Velmar"}
    unnamed = source("an official", naming=Naming.DESCRIBED)
    assert ground(source("Anna Brecht", affiliation="Port"), unnamed, first=spoke, second=dict(spoke)) == (
        DependenceGround.SAME_HANDOUT,
        ["Both spoke at one occasion (a press conference in velmar)."],
    )
    named = source("Anna Brecht", affiliation="Port"), source("Karl Moor", affiliation="Town")
    found, _ = told(*named, first=dict(spoke), second=dict(spoke))
    assert found is not None
    assert found.independence is Independence.INDEPENDENT


def test_rare_wording_in_common_points_to_one_handout():
    words = "a deliberate act of internal flooding by parties unknown"
    found = ground(
        source("Anna Brecht"),
        source("Karl Moor"),
        first={"content": f"from what she saw {words}"},
        second={"content": f"he must state that {words}"},
    )
    assert found == (
        DependenceGround.SAME_HANDOUT,
        ["The same words from both: “a deliberate act of internal flooding by parties”."],
    )


def test_names_and_days_are_no_wording():
    words = "President Ada Holm of Velmar and Chancellor Rurik Vant"
    content = {"content": f"they saw {words} on Monday"}
    found, _ = told(source("Anna Brecht"), source("Karl Moor"), first=content, second={"content": f"so said {words}"})
    assert found is None or found.ground is not DependenceGround.SAME_HANDOUT


def test_words_that_another_desk_writes_as_its_own_are_a_common_phrase():
    words = "a deliberate act of internal flooding by parties unknown"
    pile = Pile()
    for who, paper, lead in (
        ("Anna Brecht", "Courier", "from what she saw"),
        ("Karl Moor", "Gazette", "he must state"),
    ):
        report = pile.report(f"In the {paper}, {who}: {lead} {words}.", publisher=paper)
        pile.says(report, source(who), f"{lead} {words}")
    assert [pair.ground for pair in pile.trace().dependences] == [DependenceGround.SAME_HANDOUT]
    report = pile.report(f"The port is silent on {words}, and the town waits for word.", publisher="Herald")
    pile.voice(report, publication("Herald"), report.text)
    assert DependenceGround.SAME_HANDOUT not in [pair.ground for pair in pile.trace().dependences]


def test_the_strongest_ground_is_given_with_all_reasons():
    port = {"affiliation": "Port Office"}
    found = ground(source("Anna Brecht", **port), source("Karl Moor", **port), publishers=("Courier", "Courier"))
    assert found[0] is DependenceGround.SAME_DESK
    assert len(found[1]) == 2


def test_only_origins_that_bear_on_the_claim_are_compared():
    found, lineage = told(source("Anna Brecht"), source("Karl Moor"))
    assert found is not None
    one = lineage.origins[0].statements[0]
    assert told(source("Anna Brecht"), source("Karl Moor"), relevant=frozenset({one}))[0] is None
    both = frozenset(statement for origin in lineage.origins for statement in origin.statements)
    assert told(source("Anna Brecht"), source("Karl Moor"), relevant=both)[0] == found


def test_large_blocks_stay_bounded():
    pile = crowd(300)
    relevant = frozenset(statement.id for statement in pile.statements)
    assert len(pile.trace(relevant=relevant).dependences) == 64 * 63 // 2 + (300 - 64) * 64


def test_without_a_claim_the_origins_that_most_documents_carry_are_compared():
    pile = crowd(300, affiliation="Port Office")
    report = pile.report("In the end Speaker299 said word299 again.", publisher="Gazette")
    pile.says(report, pile.sources["S-Speaker299"], "word299 again")
    report = pile.report("At noon Speaker298 said it too.", publisher="Gazette")
    pile.says(report, pile.sources["S-Speaker298"], "said it too")
    lineage = pile.trace()
    compared = {origin for pair in lineage.dependences for origin in (pair.a, pair.b)}
    last = {origin.id for origin in lineage.origins if origin.source in {"S-Speaker299", "S-Speaker298"}}
    assert len(compared) <= 200
    assert last <= compared


def crowd(count, **fields):
    """A report in which `count` sources speak."""
    pile = Pile()
    report = pile.report(
        " ".join(f"Speaker{number} said word{number}." for number in range(count)), publisher="Courier"
    )
    for number in range(count):
        pile.says(report, source(f"Speaker{number}", **fields), f"word{number}")
    return pile


def test_an_origin_that_bears_on_nothing_still_counts_as_one_with_its_institution():
    port = {"affiliation": "Port Office"}
    _, lineage = told(source("Anna Brecht", **port), source("Karl Moor", **port))
    one = frozenset(lineage.origins[0].statements)
    found, _ = told(source("Anna Brecht", **port), source("Karl Moor", **port), relevant=one)
    assert found is not None
    assert found.ground is DependenceGround.SAME_DESK
    assert told(source("Anna Brecht", **port), source("Karl Moor", **port), relevant=frozenset())[0] is None
