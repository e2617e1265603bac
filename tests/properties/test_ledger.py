"""Whatever a person decides: every statement keeps one source, every source says something, and nothing is lost."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from assay.domain.ledger import (
    DifferentSources,
    FieldIs,
    InterestIs,
    Ledger,
    MentionReference,
    OtherSource,
    OutletEntry,
    RecordEntry,
    SameSource,
    SourceDecision,
    SourceField,
)
from assay.domain.source import Interest, Record, Side, Stake
from assay.sources import decisions_of, resolve_sources
from benchmarks.sources.marked import marked

OFFICIAL = {"publisher": "Veld Courier", "published": "2020-02-03", "text": "{a|A senior Peruvian official} said yes."}
MATERIAL = marked(
    [
        OFFICIAL,
        OFFICIAL,
        {"publisher": "Halm Gazette", "text": "{b|Eva Moss} said no. {b|She} said so twice. {c|Jon Tarn} said yes."},
        {"url": "https://halm.example/2", "text": "{d|} The cranes are gone. {b|Moss} said so. {c|He} said nothing."},
    ]
)
INFERRED = resolve_sources(MATERIAL.documents, MATERIAL.statements)
WORDS = ["Eva Moss", "eva moss", "Jon Tarn", "Moss", "Halm Gazette", "a senior Peruvian official", "Nobody", "X. Y."]
REFERENCES = st.sampled_from([*WORDS, *(source.id for source in INFERRED.sources)])
SEVERAL = st.lists(REFERENCES, min_size=2, max_size=4, unique=True).map(tuple)
MENTIONS = st.builds(
    MentionReference,
    st.sampled_from(["D0", "D2", "D3", "D9"]),
    st.none() | st.sampled_from(["she", "Moss", "He", "Eva Moss"]),
    st.none() | st.integers(0, 60),
)
VALUES = {
    SourceField.NAME: st.sampled_from(["X. Y.", "Jon Tarn"]),
    SourceField.NAMING: st.sampled_from(["named", "anonymous"]),
    SourceField.ROLE: st.sampled_from(["party", "expert"]),
    SourceField.KIND: st.sampled_from(["person", "publication"]),
    SourceField.AFFILIATION: st.sampled_from(["", "Halm Institute"]),
    SourceField.COUNTRY: st.sampled_from(["", "Peru"]),
    SourceField.RELIABILITY: st.sampled_from("ABCDEF"),
}
RULINGS = st.one_of(
    st.builds(SameSource, SEVERAL),
    st.builds(DifferentSources, SEVERAL),
    st.builds(OtherSource, REFERENCES, MENTIONS, st.none() | REFERENCES),
    st.builds(InterestIs, REFERENCES, st.builds(Interest, st.sampled_from(Side), st.sampled_from(Stake))),
    *(st.builds(FieldIs, REFERENCES, st.just(field), values) for field, values in VALUES.items()),
)
DECISIONS = st.builds(SourceDecision, st.just("A. Holm"), st.just("2031-05-07"), st.just("asked"), RULINGS)
RECORDS = st.builds(RecordEntry, REFERENCES, st.just(Record(1, 2)), st.none() | st.just("D"))
OUTLETS = st.sampled_from(
    [OutletEntry(("Halm Gazette", "Moss"), ("halm.example",), "Halm & Sons", "B"), OutletEntry(("Jon Tarn",))]
)
LEDGERS = st.builds(
    Ledger,
    st.lists(OUTLETS, max_size=2).map(tuple),
    st.lists(RECORDS, max_size=3).map(tuple),
    st.lists(DECISIONS, max_size=8).map(tuple),
)


@settings(max_examples=150, deadline=None)
@given(LEDGERS)
def test_no_decision_loses_a_statement_or_leaves_a_source_that_says_nothing(ledger: Ledger) -> None:
    found = resolve_sources(MATERIAL.documents, MATERIAL.statements, ledger=ledger)
    known = [source.id for source in found.sources]
    assert len(known) == len(set(known))
    assert set(found.source_of) == {statement.id for statement in MATERIAL.statements}
    assert set(found.source_of.values()) == set(known)
    for source in found.sources:
        linked = [link.id for link in source.may_be_same]
        assert len(linked) == len(set(linked))
        assert set(linked) <= set(known) - {source.id}
    places = [mention for source in found.sources for mention in source.mentions]
    assert len(places) == len(set(places))
    if not ledger.outlets:
        assert set(places) == {mention for source in INFERRED.sources for mention in source.mentions}


@settings(max_examples=50, deadline=None)
@given(LEDGERS)
def test_the_same_ledger_gives_the_same_and_logs_every_decision(ledger: Ledger) -> None:
    once, again = (resolve_sources(MATERIAL.documents, MATERIAL.statements, ledger=ledger) for _ in range(2))
    assert once == again
    assert len(decisions_of(ledger)) == len(ledger.decisions)
    told = [finding for finding in once.findings if finding.code == "decision-not-applied"]
    assert len(told) <= len(ledger.decisions)
