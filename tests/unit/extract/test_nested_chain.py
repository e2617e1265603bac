"""Statements inside statements keep their chain, the outermost first."""

import itertools
import re

import pytest

from assay.domain.document import Document
from assay.domain.span import Span
from assay.extract.base import SpanRole, TaggedSpan, Tagging
from assay.extract.extraction import extract
from assay.settings import Settings

_SAID = re.compile(
    r"(?P<source>[A-Z]\w*(?: [A-Z]\w*)*) (?P<cue>said|wrote|claimed|told \w+|reported|denied) (?:that )?"
)


class SimpleTagger:
    """Tags the first "X said that ..." of a text: source, cue, and all that follows as content."""

    name = "simple"

    def tag(self, text: str) -> Tagging:
        match = _SAID.search(text)
        if match is None:
            return Tagging(())
        end = len(text.rstrip("."))
        spans = (
            TaggedSpan(SpanRole.SOURCE, Span(*match.span("source")), 1.0),
            TaggedSpan(SpanRole.CUE, Span(*match.span("cue")), 1.0),
            TaggedSpan(SpanRole.CONTENT, Span(match.end(), end), 1.0),
        )
        return Tagging(spans, {(2, 1): 1.0}, {(1, 0): 1.0})


# Text, and the sources of its statements from the outermost to the innermost.
CHAINS = [
    ("Holt said that the old crane fell at noon.", ["Holt"]),
    ("Holt said that Reiss claimed that the old crane fell at noon.", ["Holt", "Reiss"]),
    ("The Post reported that Holt said that Reiss claimed that the crane fell at noon.", ["The Post", "Holt", "Reiss"]),
    ("Ana Holt wrote that Bo Reiss told Peck that the crane fell at noon.", ["Ana Holt", "Bo Reiss"]),
    ("Holt denied that Reiss said that the crane was sold by the port.", ["Holt", "Reiss"]),
    ("The Ledger reported that The Post reported that Holt said the crane fell.", ["The Ledger", "The Post", "Holt"]),
    ("Holt told reporters that Peck wrote that Reiss denied that it was old and rusty.", ["Holt", "Peck", "Reiss"]),
    ("Reiss claimed that, so far, Varn wrote that the chain was rusted through.", ["Reiss", "Varn"]),
    ("Holt said that nobody had touched the crane since the last war.", ["Holt"]),
    ("Peck wrote that, as far as he knew, Holt told everyone that the quay was shut.", ["Peck", "Holt"]),
    ("The Courier reported that Ana Holt claimed that the mill had poisoned the river.", ["The Courier", "Ana Holt"]),
    ("Holt said that Reiss said that Peck said that Varn said that the crane fell.", ["Holt", "Reiss", "Peck"]),
]


@pytest.mark.parametrize(("text", "sources"), CHAINS)
def test_each_statement_lies_within_the_one_around_it(text: str, sources: list[str]) -> None:
    found = extract(Document(id="d1", text=text, sha256="0"), tagger=SimpleTagger(), settings=Settings()).statements
    assert [item.source_span.of(text) if item.source_span else None for item in found] == sources
    assert [item.within for item in found] == [None, *(item.id for item in found[:-1])]
    for outer, inner in itertools.pairwise(found):
        assert outer.content[0].contains(inner.extent)
        assert len(inner.content[0]) < len(outer.content[0])


def test_in_haste_nothing_is_nested() -> None:
    text = "Holt said that Reiss claimed that the old crane fell at noon."
    found = extract(Document(id="d1", text=text, sha256="0"), tagger=SimpleTagger(), settings=Settings(fast=True))
    assert [item.within for item in found.statements] == [None]
