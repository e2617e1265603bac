"""The protocol of readers: pairs of a hypothesis and a text in, stance readings out.

What a reader reads is the content of a statement, the words that are put forward; who puts them forward, and whether
they are asserted, denied or asked, is composed on top of its reading (`assay.stance.composition`). One contract suite
runs over every backend.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from assay.domain.stance import StanceReading


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


class Reader(Protocol):
    """Reads what a text says of a hypothesis. The reading of a pair never depends on the other pairs."""

    @property
    def name(self) -> str:
        """The backend's name, as in `Settings.reader`."""
        ...

    def read_pairs(self, pairs: Sequence[Pair]) -> list[StanceReading]:
        """A reading for each pair, in order. `reasons` carry no passages: the reader does not know the document."""
        ...
