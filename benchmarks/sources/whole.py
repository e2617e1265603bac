"""The labelled articles read by Assay from the text on: the sources of the statements that it finds itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence

from assay.domain.span import Span
from assay.extract import extract, make_tagger
from assay.settings import Settings
from assay.sources import resolve_sources
from benchmarks.sources.articles import Labels, Material
from benchmarks.sources.metrics import b_cubed

LEAST_OVERLAP = 0.5
"""The share of the characters of two source spans, of all that either has, from which they are one mention."""


def from_the_text_on(labels: Sequence[Labels], texts: Mapping[str, Material]) -> dict[str, float | int]:
    """The share of the labelled mentions that are found as a source, and B-cubed over those."""
    settings = Settings()
    tagger = make_tagger(settings)
    gold: dict[Hashable, Hashable] = {}
    found: dict[Hashable, Hashable] = {}
    mentions = 0
    for labelled in labels:
        material = texts[labelled.article]
        spans = {material.mention_of[item.id]: item.source_span for item in material.statements}
        statements = extract(material.document, tagger=tagger, settings=settings).statements
        resolution = resolve_sources([material.document], statements)
        ours = [(item.source_span, resolution.source_of[item.id]) for item in statements if item.source_span]
        mentions += len(labelled.mentions)
        for number, label in labelled.mentions.items():
            span = spans.get(number)
            held = Counter(source for mine, source in ours if span and _overlap(mine, span) >= LEAST_OVERLAP)
            if held:
                gold[labelled.article, number] = (labelled.article, label)
                found[labelled.article, number] = (labelled.article, held.most_common(1)[0][0])
    measured = b_cubed(found, gold)
    return {
        "mentions": mentions,
        "found": round(len(gold) / mentions, 4),
        "precision": round(measured.precision, 4),
        "recall": round(measured.recall, 4),
        "f1": round(measured.f1, 4),
    }


def _overlap(one: Span, other: Span) -> float:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return max(0, shared) / (max(one.end, other.end) - min(one.start, other.start))
