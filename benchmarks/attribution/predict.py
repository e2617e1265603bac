"""Predicts the statements of a text, as the benchmark compares them with the gold."""

from __future__ import annotations

import assay
from assay.domain.statement import Quote
from benchmarks.attribution.polnear import Attribution


def predict(text: str, *, settings: assay.Settings) -> list[Attribution]:
    """The attributed statements of `text`; the publisher's own voice and nested statements are not in the gold."""
    document = assay.text(text)
    return [
        Attribution(
            source=((item.source_span.start, item.source_span.end),) if item.source_span else (),
            cue=tuple((span.start, span.end) for span in item.cue),
            content=tuple((span.start, span.end) for span in item.content),
        )
        for item in assay.extract_statements(document, settings=settings)
        if item.quote is not Quote.VOICE and item.within is None
    ]
