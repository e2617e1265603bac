"""The protocol of taggers: text in, role spans and the links between them out.

Two backends keep it: `neural` (the shipped model) and `rules`. One contract suite runs over both.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from assay.domain.span import Span


class SpanRole(StrEnum):
    """What a tagged span is in a statement."""

    SOURCE = "source"
    CUE = "cue"
    CONTENT = "content"


@dataclass(frozen=True, slots=True)
class TaggedSpan:
    """A span with its role and the tagger's mean probability for it, in 0..1."""

    role: SpanRole
    span: Span
    probability: float


@dataclass(frozen=True, slots=True)
class Tagging:
    """Tagged spans of one text in reading order, none overlapping another, and links between them.

    `cue_of_content[(i, j)]` is the probability that the cue of content span `i` is span `j`; `source_of_cue[(i, j)]`
    that the source of cue span `i` is span `j`. Indexes are into `spans`. The probability left over is that of "none
    here"; pairs the tagger holds impossible are left out. What these spans are joined to counts if it is at least
    as plausible as `least` (0..1; see `plausibility`).
    """

    spans: tuple[TaggedSpan, ...]
    cue_of_content: Mapping[tuple[int, int], float] = field(default_factory=dict)
    source_of_cue: Mapping[tuple[int, int], float] = field(default_factory=dict)
    least: float = 0.0


class Tagger(Protocol):
    """Finds the spans of statements in a text. The result for a text never depends on other texts."""

    @property
    def name(self) -> str:
        """The backend's name, as in `Settings.tagger`."""
        ...

    def expect(self, text: str) -> None:
        """Says that `text` will be tagged soon, so that the tagger may begin with it; changes no result."""
        ...

    def tag(self, text: str) -> Tagging:
        """The spans and links of one text; an empty text gives an empty tagging."""
        ...
