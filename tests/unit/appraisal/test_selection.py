from __future__ import annotations

from dataclasses import replace

from assay.appraisal.detail import details
from assay.appraisal.index import Index
from assay.appraisal.materiality import materiality
from assay.appraisal.selection import bearing_statements, content_cases
from assay.domain.lineage import DependenceGround, Independence
from assay.domain.span import Span
from assay.domain.statement import BearsOn, BearsOnKind, Direction
from tests.unit.appraisal.piles import Line, pile

SHOWN = (("Ada", "Bo", Independence.INDEPENDENT, DependenceGround.NONE_FOUND),)


def test_details_are_places_times_and_numbers_that_the_claim_lacks():
    text = "the dye ran for 40 minutes on Tuesday near Aldbury, past three weirs in Riverton"
    assert details(text, claim="Dye ran in Riverton.") == {"40", "aldbury", "three"}
    assert details("the dye ran", claim="x") == frozenset()


def test_details_of_a_very_long_line_take_no_time():
    assert details("1" * 1_000_000 + " in " * 1000, claim="x") == frozenset()


def test_what_is_not_assessed_says_little_or_bears_on_another_item_does_not_bear_on_the_claim():
    undercut = BearsOn(BearsOnKind.SOURCE, "S-Ada", "r", Direction.LOWERS)
    lines = [
        Line("s1", "Ada", 0.8),
        Line("s2", "Bo", 0.04),
        Line("s3", "Cy", None),
        Line("s4", "Di", 0.8, bears_on=undercut),
        Line("s5", "Ed", -0.05),
    ]
    assert bearing_statements(Index(pile(lines))) == ["s1", "s5"]


def test_a_statement_that_only_passes_another_on_asserts_nothing():
    material = pile([Line("s1", "Ada", 0.8), Line("s2", "Bo", 0.8)])
    outer, inner = material.statements
    outer = replace(outer, content=(Span(inner.extent.start, inner.extent.end),))
    nested = replace(material, statements=(outer, replace(inner, within="s1")))
    assert bearing_statements(Index(nested)) == ["s2"]


def test_detail_counts_more_where_an_independent_origin_matches_it():
    lines = [
        Line("s1", "Ada", 0.8, words="dye ran for 40 minutes"),
        Line("s2", "Bo", 0.8, words="it took 40 minutes"),
        Line("s3", "Cy", 0.8, words="40 minutes it was"),
        Line("s4", "Di", 0.8),
        Line("s5", "Ada", 0.8),
    ]
    index = Index(pile(lines, dependences=SHOWN))
    statements = {"O-Ada": ["s1", "s5"], "O-Bo": ["s2"], "O-Cy": ["s3"], "O-Di": ["s4"]}
    assert content_cases(index, statements) == {
        "s1": "matched",
        "s2": "matched",
        "s3": "detailed",
        "s4": "bare",
        "s5": "bare",
    }


def test_what_would_follow_is_shown_once():
    lines = [
        Line("s1", "Ada", 0.1, words="even if it is so nothing changes"),
        Line("s2", "Bo", 0.1, words="even if it is so nothing changes"),
        Line("s3", "Cy", None, words="even if it rains"),
    ]
    found = materiality(Index(pile(lines, repeats={"s1": ["s2"]})))
    assert [(entry.statement, entry.reasons[0].text) for entry in found] == [
        ("s1", "The words “even if it” mark what would follow.")
    ]
