from __future__ import annotations

from assay.domain.span import Span
from assay.domain.statement import Quote, Statement
from assay.sources.within.contents import Contents, contents_of


def _said(name: str, source: Span | None, content: Span, quote: Quote = Quote.INDIRECT) -> Statement:
    return Statement(name, "D", quote, source, (), (content,))


def test_contents_are_found_by_place_and_by_source() -> None:
    outer, inner = _said("o", Span(0, 3), Span(10, 90)), _said("i", Span(20, 23), Span(30, 60))
    voice = _said("v", None, Span(35, 55), Quote.VOICE)
    contents = Contents(contents_of([inner, outer, voice]))
    assert contents.by(Span(0, 3)) == (Span(10, 90),)
    assert contents.by(Span(1, 2)) == ()
    assert contents.hold(Span(40, 42))
    assert not contents.hold(Span(5, 12))
    assert [said.statement.id for said in [contents.around(Span(40, 42))] if said] == ["i"]
    assert [said.statement.id for said in [contents.around(Span(20, 23))] if said] == ["o"]
    assert contents.around(Span(95, 99)) is None
