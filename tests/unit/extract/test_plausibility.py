"""How plausible an attribution is by what the tagger is sure of."""

import dataclasses

import pytest

from assay.domain.span import Span
from assay.extract.base import SpanRole, TaggedSpan, Tagging
from assay.extract.joining import doubtful, join
from assay.extract.layout import layout_of
from assay.extract.plausibility import LEAST, Evidence, evidence_of, plausibility

SURE = Evidence(cue=1.0, content=1.0, source=1.0, link=1.0, source_link=1.0, words=10, has_source=True)
TEXT = "The mayor said the bridge was safe."


def tagging(probability: float, *, least: float = LEAST) -> Tagging:
    places = ((SpanRole.SOURCE, 0, 9), (SpanRole.CUE, 10, 14), (SpanRole.CONTENT, 15, 34))
    spans = tuple(TaggedSpan(role, Span(start, end), probability) for role, start, end in places)
    return Tagging(spans, {(2, 1): probability}, {(1, 0): probability}, least)


def test_what_the_tagger_is_sure_of_is_plausible():
    assert plausibility(SURE) == pytest.approx(0.905, abs=0.002)


@pytest.mark.parametrize("part", ["cue", "content", "source", "link", "source_link"])
def test_doubt_about_any_part_makes_it_less_plausible(part):
    assert plausibility(dataclasses.replace(SURE, **{part: 0.4})) < plausibility(SURE)


def test_a_source_the_tagger_doubts_is_worse_than_none():
    none = dataclasses.replace(SURE, source=0.0, source_link=0.0, has_source=False)
    doubted = dataclasses.replace(SURE, source=0.3, source_link=0.1)
    assert plausibility(doubted) < plausibility(none) < plausibility(SURE)


def test_evidence_is_read_off_the_tagging():
    found = evidence_of(tagging(0.7), TEXT, cue=1, contents=[2], source=0)
    assert found == Evidence(cue=0.7, content=0.7, source=0.7, link=0.7, source_link=0.7, words=4, has_source=True)
    assert evidence_of(tagging(0.7), TEXT, cue=1, contents=[], source=0) is None


def test_what_is_not_plausible_is_left_out():
    layout = layout_of(TEXT)
    assert len(join(layout, tagging(0.9))) == 1
    assert join(layout, tagging(0.45)) == []
    assert [item.cue for item in doubtful(layout, tagging(0.45))] == [(Span(10, 14),)]
    assert doubtful(layout, tagging(0.9)) == []
    assert len(join(layout, tagging(0.45, least=0.0))) == 1
