"""How likely it is that an attribution the tagger's spans were joined to is one, and rightly joined.

A logistic model of what the tagger is sure of. Its weights were fitted on articles that the tagger had not been trained
on (`training/attribution/plausibility.py`); an attribution less likely than `LEAST` is left out.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from assay.domain.span import Span
from assay.extract.base import Tagging

LEAST = 0.3
"""Leaving out what is less likely raised statement F1 on articles held out from training by .012."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the tagger makes of an attribution's parts; probabilities in 0..1.

    `cue`, `content` (its least sure piece) and `source` (0 where there is none) are the spans' own; `link` is the least
    of content to cue, `source_link` of cue to source; `words` counts the content's.
    """

    cue: float
    content: float
    source: float
    link: float
    source_link: float
    words: int
    has_source: bool


_INTERCEPT = -4.96
_WEIGHTS = {"cue": 1.49, "content": 2.43, "source": 2.56, "link": 0.92, "source_link": 2.06}
_HAS_SOURCE = -2.75
_LOG_WORDS = 0.21


def plausibility(evidence: Evidence) -> float:
    """The probability, in 0..1, that an annotator would have marked this attribution with these words."""
    score = _INTERCEPT + sum(weight * getattr(evidence, name) for name, weight in _WEIGHTS.items())
    score += _HAS_SOURCE * evidence.has_source + _LOG_WORDS * math.log1p(evidence.words)
    return 1 / (1 + math.exp(-score))


def evidence_of(
    tagging: Tagging, text: str, *, cue: int, contents: Sequence[int], source: int | None
) -> Evidence | None:
    """The evidence for joining these spans (indexes into `tagging.spans`), or none where there is no content."""
    if not contents:
        return None
    spans = tagging.spans
    return Evidence(
        cue=spans[cue].probability,
        content=min(spans[content].probability for content in contents),
        source=0.0 if source is None else spans[source].probability,
        link=min(tagging.cue_of_content.get((content, cue), 0.0) for content in contents),
        source_link=0.0 if source is None else tagging.source_of_cue.get((cue, source), 0.0),
        words=sum(_words(spans[content].span, text) for content in contents),
        has_source=source is not None,
    )


def _words(span: Span, text: str) -> int:
    return len(span.of(text).split())
