from __future__ import annotations

from assay.domain.document import Document
from assay.domain.source import Interest, MayBeSame, Naming, Side, Stake
from assay.domain.span import Passage, Span
from assay.domain.statement import Quote, Statement
from assay.sources import resolve_sources
from benchmarks.sources.marked import claim, marked
from tests.bounds import within


def test_nothing_gives_nothing() -> None:
    resolution = resolve_sources([], [], claim=None)
    assert (resolution.sources, dict(resolution.source_of)) == ((), {})


def test_statements_of_unknown_documents_are_left_out() -> None:
    statement = Statement("s", "gone", Quote.VOICE, None, (), (Span(0, 1),))
    assert dict(resolve_sources([], [statement], claim=None).source_of) == {}


def test_mentions_are_all_places_in_order_and_sources_come_by_first_appearance() -> None:
    material = marked([{"text": "{b|Eva Moss} said no. {a|Jon Tarn} said yes. {b|She} said no again."}])
    resolution = resolve_sources(material.documents, material.statements, claim=None)
    assert [source.name for source in resolution.sources] == ["Eva Moss", "Jon Tarn"]
    assert resolution.sources[0].mentions == (Passage("D0", 0, 8), Passage("D0", 37, 40))
    assert resolution.sources[0].interest == {}


def test_every_source_gives_a_reason_that_points_at_the_text() -> None:
    material = marked([{"text": "{a|A senior official} said yes. {a|He} said it twice."}])
    (source,) = resolve_sources(material.documents, material.statements, claim=None).sources
    assert [reason.text for reason in source.reasons] == [
        "The text describes this source and does not name it.",
        "Role official: the text calls it “senior official”.",
        "“He” stands for the nearest that agrees with it.",
    ]
    assert source.reasons[2].passages == (Passage("D0", 28, 30),)


def test_unnamed_informants_are_linked_both_ways_and_not_merged() -> None:
    item = {
        "publisher": "Veld Courier",
        "published": "2020-02-03T10:00",
        "text": "{a|A senior Peruvian official} said yes.",
    }
    other_day = {**item, "published": "2020-02-09"}
    material = marked([item, item, other_day])
    first, second, third = resolve_sources(material.documents, material.statements, claim=None).sources
    assert first.may_be_same == (MayBeSame(second.id, 0.51), MayBeSame(third.id, 0.3))
    assert second.may_be_same == (MayBeSame(first.id, 0.51), MayBeSame(third.id, 0.3))
    assert len({first.id, second.id, third.id}) == 3
    assert [reason.text for reason in first.reasons[-2:]] == [
        "May be the same as “A senior Peruvian official” (51 %): "
        "the same office, the same wording, in the same outlet, on the same day.",
        "May be the same as “A senior Peruvian official” (30 %): "
        "the same office, the same wording, in the same outlet.",
    ]


def test_another_official_is_not_linked_to_the_first() -> None:
    material = marked([{"text": "{a|A senior official} said yes. {b|Another senior official} said no."}])
    sources = resolve_sources(material.documents, material.statements, claim=None).sources
    assert [source.may_be_same for source in sources] == [(), ()]


def test_a_bare_surname_follows_the_name_that_nearly_all_reports_give() -> None:
    items = [{"text": f"{{a|President Igor Valen}} said yes to {number} towns."} for number in range(10)] + [
        {"text": "{b|Mira Valen} sang."},
        {"text": "{a|Valen} said no."},
        {"text": "It began. {a|Valen} said no. President Igor Valen left. {b|Mira Valen} sang."},
    ]
    material = marked(items)
    resolution = resolve_sources(material.documents, material.statements, claim=None)
    names = {source.id: source.name for source in resolution.sources}
    found = {label: set[str]() for label in "ab"}
    for statement, label in material.label_of.items():
        found[label].add(names[resolution.source_of[statement]])
    assert found == {"a": {"Igor Valen"}, "b": {"Mira Valen"}}


def test_interest_is_reversed_for_the_negation_and_open_for_the_rest() -> None:
    material = marked([{"text": "{a|The Kremlin} denied it."}])
    resolution = resolve_sources(material.documents, material.statements, claim=claim("Russia hacked the Veld grid"))
    assert dict(resolution.sources[0].interest) == {
        "H1": Interest(Side.AGAINST, Stake.PARTY),
        "H2": Interest(Side.FOR, Stake.PARTY),
        "H3": Interest(),
    }
    assert resolution.sources[0].reasons[-1].text == (
        "Its interest lies against the claim, as party: Kremlin speaks for Russia, the accused."
    )


def test_a_negated_accusation_is_none() -> None:
    material = marked([{"text": "{a|The Estonian government} never accused Russia of hacking."}])
    (statement,) = material.statements
    cue = Span(31, 38)
    moved = Statement(statement.id, "D0", Quote.INDIRECT, statement.source_span, (cue,), statement.content)
    resolution = resolve_sources(material.documents, [moved], claim=claim("Russia hacked the Veld grid"))
    assert resolution.sources[0].interest["H1"] == Interest()


def test_within_names_the_speaker_of_first_person_words() -> None:
    text = "Eva Moss said: I was there, I think."
    outer = Statement("o", "D", Quote.DIRECT, Span(0, 8), (Span(9, 13),), (Span(15, 36),))
    inner = Statement("i", "D", Quote.INDIRECT, Span(28, 29), (Span(30, 35),), (Span(15, 26),), within="o")
    resolution = resolve_sources([Document("D", text, "")], [outer, inner], claim=None)
    assert resolution.source_of["i"] == resolution.source_of["o"]
    assert [source.naming for source in resolution.sources] == [Naming.NAMED]


def test_statements_that_enclose_each_other_do_not_hang() -> None:
    one = Statement("1", "D", Quote.DIRECT, Span(0, 1), (Span(2, 6),), (Span(7, 8),), within="2")
    two = Statement("2", "D", Quote.DIRECT, Span(0, 1), (Span(2, 6),), (Span(7, 8),), within="1")
    resolution = resolve_sources([Document("D", "I said x", "")], [one, two], claim=None)
    assert set(resolution.source_of) == {"1", "2"}


def test_time_grows_with_the_statements_and_not_with_their_square() -> None:
    text = "I said that the official said so. Officials said so. Sources said so. "
    document = Document("D", text * 2000, "")
    statements = [
        Statement(
            f"{start}-{begin}", "D", Quote.INDIRECT, Span(start + begin, start + end), (), (Span(start, start + 30),)
        )
        for start in range(0, len(text) * 2000, len(text))
        for begin, end in ((0, 1), (12, 24), (34, 43), (53, 60))
    ]
    with within(seconds=10):
        resolution = resolve_sources([document], statements, claim=None)
        assert len(resolution.source_of) == 8000


def test_copies_of_a_report_rename_nobody() -> None:
    items = [
        {"text": "{a|Udo Brandel} said yes."},
        {"text": "{a|Udo K. Brandel} said yes to the bridge."},
        {"text": "{a|Udo Brandel} said yes to the ferry."},
    ]

    def sources(listed: list[dict[str, str]]) -> set[tuple[str, str]]:
        material = marked(listed)
        resolution = resolve_sources(material.documents, material.statements, claim=None)
        return {(source.id, source.name) for source in resolution.sources}

    once = sources(items)
    assert {name for _, name in once} == {"Udo Brandel"}
    assert sources([*items, *([items[1]] * 10)]) == once
