"""A ledger applied to what was inferred: letters, records and decisions, and what cannot be applied."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assay.domain.document import Document
from assay.domain.ledger import (
    DifferentSources,
    FieldIs,
    InterestIs,
    Ledger,
    MentionReference,
    OtherSource,
    OutletEntry,
    RecordEntry,
    Ruling,
    SameSource,
    SourceDecision,
    SourceField,
)
from assay.domain.material import Decision
from assay.domain.source import Interest, Naming, RatedBy, Record, Resolution, Role, Side, Source, SourceKind, Stake
from assay.domain.span import Passage, Reason
from assay.sources import decisions_of, resolve_sources
from benchmarks.sources.marked import Marked, marked
from tests.bounds import within

TWO_NAMES = "{a|Eva Moss} said yes. {b|The harbour secretary} said so too. {c|Jon Tarn} said no. {c|He} said it twice."
BY = "Decided by A. Holm on 2031-05-07: I asked her."


def decided(*rulings: Ruling) -> Ledger:
    decisions = [SourceDecision("A. Holm", "2031-05-07", "I asked her", ruling, "d.yaml, line 1") for ruling in rulings]
    return Ledger(decisions=tuple(decisions))


def resolved(material: Marked, ledger: Ledger = Ledger()) -> Resolution:  # noqa: B008 - it is frozen
    return resolve_sources(material.documents, material.statements, ledger=ledger)


def named(resolution: Resolution, name: str) -> Source:
    (found,) = [source for source in resolution.sources if source.name == name]
    return found


@pytest.fixture
def pile() -> Marked:
    return marked([{"text": TWO_NAMES, "publisher": "Halm Gazette"}])


def test_an_empty_ledger_changes_nothing(pile: Marked) -> None:
    assert resolved(pile, Ledger()) == resolved(pile)


@pytest.mark.parametrize("by_id", [True, False])
def test_two_sources_are_made_one_by_name_in_any_case_or_by_identifier(pile: Marked, by_id: bool) -> None:
    before = resolved(pile)
    secretary = named(before, "The harbour secretary")
    reference = secretary.id if by_id else "the HARBOUR secretary"
    after = resolved(pile, decided(SameSource(("eva moss", reference))))
    eva = named(after, "Eva Moss")
    assert [source.name for source in after.sources] == ["Eva Moss", "Jon Tarn"]
    assert eva.id == named(before, "Eva Moss").id
    assert eva.mentions == (Passage("D0", 0, 8), Passage("D0", 19, 40))
    assert (eva.naming, eva.role) == (Naming.NAMED, Role.OFFICIAL)
    assert eva.reasons[-1] == Reason(
        f"{BY} This is also “The harbour secretary”, read as another source.", (Passage("D0", 19, 40),)
    )
    assert [after.source_of[f"D0-{number}"] for number in range(4)] == [
        eva.id,
        eva.id,
        *[named(after, "Jon Tarn").id] * 2,
    ]
    assert after.findings == ()


def test_a_source_that_was_joined_is_still_found_under_its_name_and_identifier(pile: Marked) -> None:
    gone = named(resolved(pile), "The harbour secretary").id
    join = SameSource(("Eva Moss", "the harbour secretary"))
    role = FieldIs("the harbour secretary", SourceField.ROLE, "expert")
    letter = FieldIs(gone, SourceField.RELIABILITY, "B")
    after = resolved(pile, decided(join, role, letter))
    assert (named(after, "Eva Moss").role, named(after, "Eva Moss").reliability) == (Role.EXPERT, "B")
    assert after.findings == ()


def test_links_to_a_source_that_was_joined_go_to_the_one_it_is(pile: Marked) -> None:
    item = {"publisher": "Veld Courier", "published": "2020-02-03", "text": "{a|A senior Peruvian official} said yes."}
    material = marked([item, item, {"text": "{b|Eva Moss} said no."}])
    first, second, eva = resolved(material).sources
    assert first.may_be_same
    assert second.may_be_same
    after = resolved(material, decided(SameSource((eva.id, first.id))))
    assert [[link.id for link in source.may_be_same] for source in after.sources] == [[eva.id], [second.id]]
    joined = resolved(material, decided(SameSource((first.id, second.id))))
    assert [source.may_be_same for source in joined.sources] == [(), ()]


def test_sources_held_to_be_different_are_linked_no_more() -> None:
    item = {"publisher": "Veld Courier", "published": "2020-02-03", "text": "{a|A senior Peruvian official} said yes."}
    material = marked([item, item])
    first, second = resolved(material).sources
    after = resolved(material, decided(DifferentSources((first.id, second.id))))
    assert [source.may_be_same for source in after.sources] == [(), ()]
    chance = first.may_be_same[0].probability
    assert after.sources[0].reasons[-1].text == (
        f"{BY} This is not “{second.name}”; that they may be one had a probability of {chance:.2f}."
    )


def test_a_mention_that_is_somebody_else_becomes_a_source_of_its_own(pile: Marked) -> None:
    ruling = OtherSource("Jon Tarn", MentionReference("D0", "he"))
    after = resolved(pile, decided(ruling))
    jon, other = named(after, "Jon Tarn"), named(after, "unnamed source (“He”)")
    assert other.mentions == (Passage("D0", 72, 74),)
    assert other.naming is Naming.ANONYMOUS
    assert other.reasons == (Reason(f"{BY} “He” was read as “Jon Tarn”.", (Passage("D0", 72, 74),)),)
    assert jon.mentions == (Passage("D0", 54, 62),)
    assert jon.reasons[-1].text == f"{BY} “He” is another source; it was read as this one."
    assert (after.source_of["D0-2"], after.source_of["D0-3"]) == (jon.id, other.id)
    assert resolved(pile, decided(ruling)) == after


def test_a_mention_may_be_given_to_another_source_and_a_source_that_says_nothing_goes(pile: Marked) -> None:
    ruling = OtherSource("The harbour secretary", MentionReference("D0", None, 19), "Jon Tarn")
    after = resolved(pile, decided(ruling))
    assert [source.name for source in after.sources] == ["Eva Moss", "Jon Tarn"]
    assert after.source_of["D0-1"] == named(after, "Jon Tarn").id
    assert after.findings == ()


def test_documents_go_by_path_end_of_path_or_title() -> None:
    material = marked([{"text": "{a|Eva Moss} said yes. {a|She} said so."}])
    (plain,) = material.documents
    document = Document(plain.id, plain.text, "", path="pile/one.txt", title="Harbour Sold")
    for reference in ("D0", "pile/one.txt", "one.txt", "harbour sold"):
        ledger = decided(OtherSource("Eva Moss", MentionReference(reference, "She")))
        after = resolve_sources([document], material.statements, ledger=ledger)
        assert len(after.sources) == 2, reference


def test_a_report_that_several_are_is_ambiguous() -> None:
    material = marked([{"text": "{a|Eva Moss} said yes."}, {"text": "{a|Eva Moss} said so."}])
    documents = [replace(document, path=f"{document.id}/one.txt") for document in material.documents]
    ledger = decided(OtherSource("Eva Moss", MentionReference("one.txt", "Eva Moss")))
    (finding,) = resolve_sources(documents, material.statements, ledger=ledger).findings
    assert "2 reports are “one.txt”." in finding.message
    assert finding.hint == "Say which by its identifier: D0, D1."


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        (SourceField.NAME, "E. Moss", "Its name is E. Moss; “Eva Moss” was inferred."),
        (SourceField.NAMING, "described", "Its naming is described; “named” was inferred."),
        (SourceField.ROLE, "expert", "Its role is expert; “unknown” was inferred."),
        (SourceField.KIND, "person", "Its kind is person; the same was inferred."),
        (SourceField.AFFILIATION, "Halm Institute", "Its affiliation is Halm Institute; “none” was inferred."),
        (SourceField.COUNTRY, "France", "Its country is FR; “none” was inferred."),
        (SourceField.COUNTRY, "Dorvane", "Its country is Dorvane; “none” was inferred."),
        (SourceField.RELIABILITY, "D", "Its reliability is D; nobody had rated it."),
    ],
)
def test_every_field_can_be_set_and_says_what_it_overrules(
    pile: Marked, field: SourceField, value: str, shown: str
) -> None:
    before = named(resolved(pile), "Eva Moss")
    after = resolved(pile, decided(FieldIs("Eva Moss", field, value)))
    (changed,) = [source for source in after.sources if source.id == before.id]
    assert changed.reasons[-1].text == f"{BY} {shown}"
    assert changed.decided == (field.value,)
    assert str(getattr(changed, field.value)) in shown
    assert resolved(pile, Ledger()).sources[0] == before


def test_a_later_decision_overrules_an_earlier_one(pile: Marked) -> None:
    ledger = decided(FieldIs("Eva Moss", SourceField.ROLE, "expert"), FieldIs("Eva Moss", SourceField.ROLE, "witness"))
    eva = named(resolved(pile, ledger), "Eva Moss")
    assert eva.role is Role.WITNESS
    assert eva.reasons[-1].text == f"{BY} Its role is witness; “expert” was decided before."


def test_an_interest_is_set_for_one_hypothesis(pile: Marked) -> None:
    gains = Interest(Side.FOR, Stake.GAINER)
    eva = named(resolved(pile, decided(InterestIs("Eva Moss", gains, "H1"))), "Eva Moss")
    assert (eva.interest, eva.decided) == ({"H1": gains}, ("interest H1",))
    assert eva.reasons[-1] == Reason(
        f"{BY} Its interest is for, as gainer; “unknown” was inferred.", (Passage("D0", 0, 8),), "b"
    )


@pytest.mark.parametrize(
    ("ruling", "told"),
    [
        (SameSource(("Eva Moss", "Nobody Here")), "No source of these reports goes by “Nobody Here”."),
        (FieldIs("Nobody", SourceField.ROLE, "expert"), "No source of these reports goes by “Nobody”."),
        (OtherSource("Eva Moss", MentionReference("gone.txt", "she")), "None of these reports is “gone.txt”."),
        (OtherSource("Eva Moss", MentionReference("D0", "they")), "“Eva Moss” is not mentioned there in D0."),
        (OtherSource("Eva Moss", MentionReference("D0", "Eva Moss"), "Eva Moss"), "“Eva Moss” is the source it is"),
        (DifferentSources(("Eva Moss", "eva moss")), "The sources to be held apart are one source."),
    ],
)
def test_a_decision_that_fits_nothing_is_told_and_changes_nothing(pile: Marked, ruling: Ruling, told: str) -> None:
    after = resolved(pile, decided(ruling))
    assert after.sources == resolved(pile).sources
    (finding,) = after.findings
    assert finding.code == "decision-not-applied"
    assert finding.message.startswith(f"d.yaml, line 1: {told}")
    assert " The decision is kept and changes nothing: A. Holm " in finding.message
    assert finding.hint


def test_a_name_that_several_sources_have_is_ambiguous() -> None:
    item = {"publisher": "Veld Courier", "published": "2020-02-03", "text": "{a|A senior official} said yes."}
    material = marked([item, item])
    after = resolved(material, decided(FieldIs("a senior official", SourceField.ROLE, "expert")))
    (finding,) = after.findings
    assert "2 sources of these reports go by “a senior official”." in finding.message
    assert finding.hint == f"Say which by its identifier: {', '.join(source.id for source in after.sources)}."
    assert resolved(material).sources == after.sources


def test_outlets_are_one_publication_under_all_names_and_brands_and_have_their_letter() -> None:
    material = marked(
        [
            {"publisher": "Halm Online", "text": "{a|} The cranes are gone. {b|Quay Today} said so."},
            {"url": "https://news.halm-gazette.example/1", "text": "{a|} They are gone. {a|The Halm Gazette} said so."},
        ]
    )
    assert len(resolved(material).sources) == 4
    ledger = Ledger(
        outlets=(
            OutletEntry(("The Halm Gazette", "Halm Online"), ("halm-gazette.example",), "Halm & Sons", "B"),
            OutletEntry(("Quay Today",), ("quay.example",), None, "D"),
        )
    )
    after = resolved(material, ledger)
    assert [(source.name, source.kind, source.reliability, source.rated_by) for source in after.sources] == [
        ("The Halm Gazette", SourceKind.PUBLICATION, "B", RatedBy.LEDGER),
        ("Quay Today", SourceKind.PUBLICATION, "D", RatedBy.LEDGER),
    ]
    assert after.sources[1].reasons[-1] == Reason(
        "Rated D in the table of outlets given.", after.sources[1].mentions[:1], "r"
    )
    assert set(after.source_of.values()) == {source.id for source in after.sources}


def test_an_outlet_is_found_under_every_name_and_domain() -> None:
    material = marked([{"publisher": "Halm Online", "text": "{a|} The cranes are gone."}])
    entry = OutletEntry(("The Halm Gazette", "Halm Online"), ("halm.example",))
    for reference in ("halm gazette", "Halm Online", "halm.example"):
        ledger = Ledger((entry,), decisions=decided(FieldIs(reference, SourceField.RELIABILITY, "C")).decisions)
        (gazette,) = resolved(material, ledger).sources
        assert (gazette.name, gazette.reliability) == ("The Halm Gazette", "C"), reference


def test_a_record_is_kept_for_the_weighing_and_its_letter_is_shown(pile: Marked) -> None:
    ledger = Ledger(records=(RecordEntry("Eva Moss", Record(8, 10)), RecordEntry("jon tarn", Record(1, 9), "E")))
    after = resolved(pile, ledger)
    eva, jon = named(after, "Eva Moss"), named(after, "Jon Tarn")
    assert (eva.record, eva.reliability, eva.rated_by) == (Record(8, 10), "F", RatedBy.NOBODY)
    assert (jon.record, jon.reliability, jon.rated_by) == (Record(1, 9), "E", RatedBy.LEDGER)
    assert eva.reasons[-1].text == "8 of 10 earlier claims borne out, according to the records given."
    assert jon.reasons[-1].text == "Rated E in the records given."
    assert after.findings == ()


def test_a_decision_on_reliability_stands_over_table_and_record(pile: Marked) -> None:
    ledger = Ledger(
        records=(RecordEntry("Eva Moss", Record(8, 10), "A"),),
        decisions=decided(FieldIs("Eva Moss", SourceField.RELIABILITY, "D")).decisions,
    )
    eva = named(resolved(pile, ledger), "Eva Moss")
    assert (eva.reliability, eva.rated_by, eva.record) == ("D", RatedBy.DECISION, None)
    assert eva.reasons[-1].text == (
        "8 of 10 earlier claims borne out, according to the records given; the decision stands."
    )


def test_records_of_nobody_here_are_told_in_one_line_and_those_of_several_each(pile: Marked) -> None:
    item = {"publisher": "Veld Courier", "published": "2020-02-03", "text": "{a|A senior official} said yes."}
    ledger = Ledger(
        records=(
            RecordEntry("Nobody", Record(1, 2)),
            RecordEntry("A senior official", Record(1, 2)),
            RecordEntry("Somebody", Record(1, 2)),
        )
    )
    first, second = resolved(marked([item, item]), ledger).findings
    assert (first.code, first.severe) == ("record-without-source", False)
    assert first.message == "2 of 3 records are of sources that these reports do not have: “Nobody”, “Somebody”."
    assert (second.code, second.severe) == ("record-of-several", True)


def test_a_row_about_two_known_outlets_is_told() -> None:
    ledger = Ledger(outlets=(OutletEntry(("Reuters", "Associated Press")),))
    (finding,) = resolve_sources([], [], ledger=ledger).findings
    assert finding.code == "outlet-row-about-two"
    assert "two outlets, Reuters and The Associated Press; it is taken for Reuters." in finding.message


def test_decisions_are_logged_in_words_those_that_fit_nothing_too() -> None:
    rulings = (
        SameSource(("A", "B", "C")),
        DifferentSources(("A", "B")),
        OtherSource("A", MentionReference("d.txt", "she", 4), "B"),
        OtherSource("A", MentionReference("d.txt", None, 4)),
        FieldIs("A", SourceField.COUNTRY, ""),
        InterestIs("A", Interest(Side.FOR, Stake.GAINER), "H2"),
        FieldIs("A", SourceField.COUNTRY, ""),
    )
    logged = decisions_of(decided(*rulings))
    assert [decision.what for decision in logged] == [
        "held “A”, “B” and “C” to be one source",
        "held “A” and “B” to be different sources",
        "held “she” at 4 in d.txt to be not “A” but “B”",
        "held the mention at 4 in d.txt to be not “A”",
        "set the country of “A” to none",
        "set the interest of “A” in H2 to for, as gainer",
        "set the country of “A” to none",
    ]
    assert logged[0] == Decision(logged[0].id, "A. Holm", "2031-05-07", logged[0].what, "I asked her")
    assert len({decision.id for decision in logged}) == len(rulings)


def test_two_thousand_decisions_take_no_time() -> None:
    named_twice = [f"{{a|Ada Q{'abcdefghij'[n % 10]}{'klmnopqrst'[n // 10]}ill}} said yes." for n in range(100)]
    material = marked([{"text": "\n".join(named_twice)} for _ in range(10)])
    first, *others = (source.id for source in resolved(material).sources)
    ledger = decided(
        *(FieldIs(one, SourceField.ROLE, "expert") for one in others * 20),
        *(SameSource((first, other)) for other in others),
    )
    with within(seconds=10):
        after = resolved(material, ledger)
    assert (len(after.sources), after.findings) == (1, ())


def test_the_later_of_two_contrary_decisions_holds_and_is_told(pile: Marked) -> None:
    twice = resolved(
        pile,
        decided(
            FieldIs("Eva Moss", SourceField.ROLE, "expert"),
            FieldIs("eva moss", SourceField.ROLE, "party"),
            FieldIs("Eva Moss", SourceField.ROLE, "party"),
            FieldIs("Eva Moss", SourceField.KIND, "person"),
        ),
    )
    assert named(twice, "Eva Moss").role is Role.PARTY
    (told,) = [finding for finding in twice.findings if finding.code == "decision-overruled"]
    assert told.message == (
        "d.yaml, line 1: The later of two decisions holds: A. Holm set the role of “eva moss” to party. "
        "A. Holm set the role of “Eva Moss” to expert."
    )
    assert not told.severe
