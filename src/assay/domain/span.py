"""Places in a text: spans, and passages, which are spans of a named document."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range `[start, end)` of code points in one document's stored text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"A span must have 0 <= start <= end, not [{self.start}, {self.end}).")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words at this place."""
        return text[self.start : self.end]

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """A span of the document with the identifier `document`: what every piece of evidence points at."""

    document: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The place without its document."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a value is what it is: a sentence, the passages it rests on, and the parameter it set, if any."""

    text: str
    passages: tuple[Passage, ...] = ()
    parameter: str | None = None
