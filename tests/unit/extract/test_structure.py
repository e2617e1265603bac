from assay.domain.span import Span
from assay.extract.base import SpanRole, TaggedSpan, Tagging
from assay.extract.layout import Layout
from assay.extract.structure import outside, structural


def test_turns_and_headlines_stand_in_reading_order() -> None:
    text = "Mayor: bridge safe\n\nThe court heard this.\n\nHOLT: Who closed it?\nCOLE: We did."
    found, places = structural(Layout(text))
    assert [item.source.of(text) for item in found if item.source] == ["Mayor", "HOLT", "COLE"]
    assert [place.of(text) for place in places] == ["Mayor: bridge safe", "HOLT: Who closed it?", "COLE: We did."]


def test_spans_are_cut_where_a_place_begins_and_links_follow() -> None:
    spans = (
        TaggedSpan(SpanRole.SOURCE, Span(0, 4), 0.9),
        TaggedSpan(SpanRole.CUE, Span(12, 14), 0.9),
        TaggedSpan(SpanRole.CUE, Span(25, 29), 0.9),
        TaggedSpan(SpanRole.CONTENT, Span(30, 45), 0.8),
    )
    tagging = Tagging(spans, {(3, 1): 0.2, (3, 2): 0.7}, {(1, 0): 0.3, (2, 0): 0.6})
    found = outside(tagging, [Span(10, 20), Span(40, 50)])
    assert found.spans == (spans[0], spans[2], TaggedSpan(SpanRole.CONTENT, Span(30, 40), 0.8))
    assert (found.cue_of_content, found.source_of_cue) == ({(2, 1): 0.7}, {(1, 0): 0.6})
    assert outside(tagging, []) is tagging
