"""The protocols of readers: pairs of a hypothesis and a text in, stance readings out.

What a reader reads is the content of a statement, the words that are put forward; who puts them forward, and whether
they are asserted, denied or asked, is composed on top of its reading (`assay.stance.composition`). A learnt reader also
sees the statement whole, and documents. One contract suite runs over every backend.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol, runtime_checkable

from assay.domain.span import Span
from assay.domain.stance import StanceLabel, StanceReading
from assay.models.words import Floats


class Pair(NamedTuple):
    """A hypothesis and the text to be read against it.

    `context` is what the reader of the report has just read (its title, the sentence before): it tells who "they" are,
    and is itself neither for nor against. `voice` says that the publisher says it: what it only mentions or takes for
    granted, others have said.
    """

    hypothesis: str
    text: str
    context: str = ""
    voice: bool = False


class Told(NamedTuple):
    """A statement to be read against a hypothesis.

    `pair` holds its content; `whole` its source, cue and content as they stand in the report, and `before` the sentence
    before, or the title of a report that begins with it. `composed` takes a
    reading of the content through the statement's cue, mode and hedge. `by_rules` gives what the rules make of the
    statement; it is called only where that can matter. `nearer` counts the statements of the same report whose words
    are nearer to the hypothesis: of a long report, few statements concern any one claim.
    """

    pair: Pair
    whole: str
    before: str
    composed: Callable[[StanceReading], StanceReading]
    by_rules: Callable[[], StanceReading]
    nearer: int = 0


class Report(NamedTuple):
    """A report to be read as a whole."""

    title: str
    body: str


class ReportReading(NamedTuple):
    """A report's own stance, and the sentences of its body that it rests on most, in the order of the text."""

    reading: StanceReading
    nearest: tuple[Span, ...]


class Reader(Protocol):
    """Reads what a text says of a hypothesis. The reading of a pair never depends on the other pairs."""

    @property
    def name(self) -> str:
        """The backend's name, as in `Settings.reader`."""
        ...

    def read_pairs(self, pairs: Sequence[Pair]) -> list[StanceReading]:
        """A reading for each pair, in order. `reasons` carry no passages: the reader does not know the document."""
        ...


@runtime_checkable
class LearntReader(Reader, Protocol):
    """A reader that was trained, and reads statements and documents as wholes too."""

    def read_statements(self, statements: Sequence[Told]) -> list[StanceReading]:
        """A reading for each statement, in order."""
        ...

    def decisive(self, statements: Sequence[Told], labels: Sequence[StanceLabel]) -> list[Span | None]:
        """The words of each whole statement by which it was read as the label given, where any stand out."""
        ...

    def read_reports(self, hypothesis: str, reports: Sequence[Report]) -> list[ReportReading]:
        """The reports' own stance towards `hypothesis`, title and body read together, in order."""
        ...

    def vectors(self, texts: Sequence[str]) -> Floats:
        """A unit vector for each text by its words' meanings; the dot product of two is how alike the texts are."""
        ...
