"""A statement: who said what, how they know, and how firmly it is put."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assay.domain.exhibit import Exhibit
from assay.domain.finding import Finding
from assay.domain.span import Reason, Span


class Quote(StrEnum):
    """How the words are given; `voice` is what the publisher asserts in its own voice."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"
    VOICE = "voice"


class BasisKind(StrEnum):
    """How the source knows, as the text states it."""

    WITNESSED = "witnessed"
    TOLD = "told"
    DOCUMENT = "document"
    INFERRED = "inferred"
    BELIEF = "belief"
    UNSTATED = "unstated"


class Mode(StrEnum):
    """How the content is put forward."""

    ASSERTED = "asserted"
    HEDGED = "hedged"
    QUESTIONED = "questioned"


@dataclass(frozen=True, slots=True)
class Basis:
    """The kind of access, and the words that state it (none when unstated)."""

    kind: BasisKind
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Hedge:
    """A hedge with its wording and its credence `u` in 0..1."""

    start: int
    end: int
    text: str
    u: float

    def __post_init__(self) -> None:
        if not 0.0 <= self.u <= 1.0:
            raise ValueError(f"The credence of a hedge must lie in 0..1, and is {self.u}.")


class BearsOnKind(StrEnum):
    """What kind of item an undercut bears on."""

    SOURCE = "source"
    STATEMENT = "statement"
    EXHIBIT = "exhibit"
    RELAY = "relay"


class Direction(StrEnum):
    """Which way an undercut moves a parameter."""

    LOWERS = "lowers"
    RAISES = "raises"


@dataclass(frozen=True, slots=True)
class BearsOn:
    """An undercut: the item it bears on, the parameter it moves (`X`, `e0`, `r`, `b`, `phi`, `delta`), which way.

    `x` stands for the assertion itself: lowered where its own origin takes it back. `question` is the identifier of the
    critical question that the words speak to, several parted by slashes; `settled` says that they answer it for good.
    """

    kind: BearsOnKind
    id: str
    parameter: str
    direction: Direction
    question: str | None = None
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """An attribution relation in one document.

    `source_span` is where the source is named (none where the text names nobody, and for the publisher's own voice);
    `cue` and `content` are spans in reading order; `within` is the identifier of the enclosing statement ("A says that
    B says"); `source` is the resolved source's identifier, set by the `sources` room; `said_at` is an ISO 8601 date as
    far as known and `said_in` the setting in the text's words. `relay_mark` is true where the words mark hearsay
    ("reportedly", "allegedly"): one more link, not a hedge.
    """

    id: str
    document: str
    quote: Quote
    source_span: Span | None
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    within: str | None = None
    source: str | None = None
    basis: Basis = Basis(BasisKind.UNSTATED)
    mode: Mode = Mode.ASSERTED
    hedge: Hedge | None = None
    negated: bool = False
    relay_mark: bool = False
    said_at: str | None = None
    said_in: str | None = None
    bears_on: BearsOn | None = None
    reasons: tuple[Reason, ...] = ()

    @property
    def extent(self) -> Span:
        """The smallest span that holds the statement's source, cue and content."""
        spans = [*self.content, *self.cue, *([self.source_span] if self.source_span else [])]
        return Span(min(span.start for span in spans), max(span.end for span in spans))

    def content_text(self, text: str) -> str:
        """The content's words in `text`, the text of the statement's document; pieces are joined by a space."""
        return " ".join(span.of(text) for span in self.content)

    def cue_text(self, text: str) -> str:
        """The cue's words in `text`, the text of the statement's document."""
        return " ".join(span.of(text) for span in self.cue)


@dataclass(frozen=True, slots=True)
class Extraction:
    """What one document says: its statements in reading order, the exhibits it mentions, and what went wrong."""

    statements: tuple[Statement, ...]
    exhibits: tuple[Exhibit, ...] = ()
    findings: tuple[Finding, ...] = ()
