"""Progress events: what the run tells whoever watches it."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Told of every stage; nothing it does changes a result."""

    def started(self, stage: str, *, total: int | None) -> None:
        """`stage` begins; it will advance `total` times, or an unknown number of times."""
        ...

    def advanced(self, stage: str) -> None:
        """`stage` is done with one more item."""
        ...

    def ended(self, stage: str) -> None:
        """`stage` is done."""
        ...


class SilentProgress:
    """Watches and says nothing."""

    def started(self, stage: str, *, total: int | None) -> None:
        """Says nothing."""

    def advanced(self, stage: str) -> None:
        """Says nothing."""

    def ended(self, stage: str) -> None:
        """Says nothing."""
