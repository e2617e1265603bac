"""Predicts the statements of a text, as the benchmark compares them with the gold."""

from __future__ import annotations

from collections.abc import Iterable

import assay
from assay.domain import statement as domain
from assay.domain.statement import Quote
from benchmarks.attribution.polnear import Attribution


def predict(text: str, *, settings: assay.Settings) -> list[Attribution]:
    """The attributed statements of `text`; the publisher's own voice and nested statements are not in the gold."""
    return attributions(assay.extract_statements(assay.text(text), settings=settings))


def attributions(statements: Iterable[assay.Statement | domain.Statement]) -> list[Attribution]:
    """The statements that the gold could hold, as the benchmark compares them."""
    return [
        Attribution(
            source=((item.source_span.start, item.source_span.end),) if item.source_span else (),
            cue=tuple((span.start, span.end) for span in item.cue),
            content=tuple((span.start, span.end) for span in item.content),
        )
        for item in statements
        if item.quote is not Quote.VOICE and item.within is None
    ]
