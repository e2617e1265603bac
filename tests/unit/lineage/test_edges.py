from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assay.domain.document import Link
from assay.domain.lineage import EdgeKind, Lineage
from assay.domain.statement import Quote
from tests.unit.lineage.piles import BRIDGE, HARBOUR, MARKET, Pile, publication, source

PUBLISHERS = ("The Velmar Courier", "Tarrow Gazette", "Lodestar", "reuters.com", None)
LINES = (
    "VELMAR (Reuters) - ",
    "By The Associated Press\n\n",
    "The Courier reported that the port was closed. ",
    "A diver told the Tarrow Gazette that the cocks were open. ",
    "",
)
CREDITS = ("By Reuters", "AFP contributed to this report.", "Lodestar", None)
ADDRESSES = ("https://lodestar.example/1", "https://gazette.example/2", "https://www.reuters.com/3", None)

REPORTS = st.builds(
    dict,
    line=st.sampled_from(LINES),
    parts=st.lists(st.sampled_from((HARBOUR, MARKET, BRIDGE)), max_size=3),
    publisher=st.sampled_from(PUBLISHERS),
    credit=st.sampled_from(CREDITS),
    author=st.sampled_from(("AFP", "Anna Brecht", None)),
    url=st.sampled_from(ADDRESSES),
    link=st.sampled_from(ADDRESSES),
    published=st.sampled_from(("2020-01-01", "2020-01-02", None)),
)


def made(reports: list[dict[str, object]]) -> Pile:
    pile = Pile()
    speaker = source("Anna Brecht")
    for given_ in reports:
        fields = dict(given_)
        line, parts, link = fields.pop("line"), fields.pop("parts"), fields.pop("link")
        text = str(line) + " ".join(parts)  # type: ignore[arg-type]
        links = (Link(str(link), 0, min(6, len(text))),) if link else ()
        report = pile.report(text, links=links, **fields)
        for part in dict.fromkeys(parts):  # type: ignore[call-overload]
            pile.says(report, speaker, part, quote=Quote.INDIRECT)
        if text and report.publisher:
            pile.voice(report, publication(report.publisher), text[:40])
    return pile


def without_passage(lineage: Lineage, pile: Pile) -> list[tuple[str, str]]:
    """The edges that no passage within a document in hand shows."""
    length = {report.id: len(report.text) for report in pile.documents}
    shown = {
        (edge.start, edge.end)
        for edge in lineage.edges
        for reason in edge.reasons
        for passage in reason.passages
        if 0 <= passage.start < passage.end <= length.get(passage.document, 0)
    }
    outside = [
        passage
        for edge in lineage.edges
        for reason in edge.reasons
        for passage in reason.passages
        if not 0 <= passage.start < passage.end <= length.get(passage.document, 0)
    ]
    assert outside == []
    return [(edge.start, edge.end) for edge in lineage.edges if (edge.start, edge.end) not in shown]


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(REPORTS, max_size=6))
def test_every_edge_has_a_passage_in_a_document_in_hand(reports: list[dict[str, object]]) -> None:
    pile = made(reports)
    assert without_passage(pile.trace(), pile) == []


def only_edge(pile: Pile):
    (edge,) = pile.trace().edges
    return edge


def test_a_credit_line_kept_apart_is_shown_by_the_text_it_covers() -> None:
    pile = Pile()
    report = pile.report(f"Tugs sink\n\n{HARBOUR}", publisher="Tarrow Gazette", credit="By  Reuters")
    edge = only_edge(pile)
    assert edge.kind is EdgeKind.COPIES
    (reason,) = edge.reasons
    assert reason.text == "Its credit line reads “By  Reuters”."
    assert [report.text[passage.start : passage.end] for passage in reason.passages] == ["Tugs sink"]


def test_a_credit_line_that_stands_in_the_text_is_shown_there() -> None:
    pile = Pile()
    report = pile.report(f"Tugs sink\n\nBy Reuters\n\n{HARBOUR}", publisher="Tarrow Gazette", credit="By Reuters")
    (reason,) = only_edge(pile).reasons
    assert reason.text == "Credits its text to Reuters."
    assert [report.text[passage.start : passage.end] for passage in reason.passages] == ["By Reuters"]


def test_an_author_of_an_agency_is_shown_by_the_beginning_of_the_text() -> None:
    pile = Pile()
    report = pile.report(HARBOUR, publisher="Tarrow Gazette", author="Anna Brecht, AFP")
    (reason,) = only_edge(pile).reasons
    assert reason.text == "Its byline reads “Anna Brecht, AFP”."
    (passage,) = reason.passages
    assert (passage.start, report.text[: passage.end].startswith("The harbour of Velmar")) == (0, True)


def test_a_link_is_shown_by_the_sentence_around_it() -> None:
    pile = Pile()
    pile.report(BRIDGE, publisher="Lodestar", url="https://lodestar.example/1")
    text = f"{MARKET} The bridge, a report says, was worn. It closed."
    at = text.index("a report")
    link = Link("http://www.lodestar.example/1/", at, at + len("a report"))
    report = pile.report(text, publisher="Tarrow Gazette", links=(link, link))
    (reason,) = only_edge(pile).reasons
    assert reason.text == "Links to Lodestar."
    assert [report.text[passage.start : passage.end] for passage in reason.passages] == [
        "The bridge, a report says, was worn."
    ]


def test_a_document_without_words_has_no_edge() -> None:
    pile = Pile()
    pile.report(" \n", publisher="Tarrow Gazette", credit="By Reuters")
    assert pile.trace().edges == ()
