"""Where postings wait until their shard's turn comes: in memory, or in files for piles that do not fit."""

from __future__ import annotations

import pathlib
from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

_STORED = np.dtype("<u8")

Packed = NDArray[np.uint64]


class PostingShelf(Protocol):
    """Takes postings in, shard by shard, and gives each shard's out once."""

    def add(self, shards: Sequence[Packed]) -> None:
        """Puts the postings of every shard with what is there."""

    def take(self, shard: int) -> Packed:
        """All postings of one shard, which are then no longer kept."""


class PostingLists:
    """Postings in memory."""

    def __init__(self, shards: int) -> None:
        self._kept: list[list[Packed]] = [[] for _ in range(shards)]

    def add(self, shards: Sequence[Packed]) -> None:
        """Puts the postings of every shard with what is there."""
        for kept, part in zip(self._kept, shards, strict=True):
            kept.append(part)

    def take(self, shard: int) -> Packed:
        """All postings of one shard, which are then no longer kept."""
        parts, self._kept[shard] = self._kept[shard], []
        return np.concatenate([np.zeros(0, dtype=np.uint64), *parts])


class PostingFiles:
    """Postings in one file a shard, in a folder that must be there. Files of that name are written anew."""

    def __init__(self, folder: pathlib.Path, shards: int) -> None:
        self._paths = [folder / f"shard-{shard:04d}.postings" for shard in range(shards)]
        for path in self._paths:
            path.write_bytes(b"")

    def add(self, shards: Sequence[Packed]) -> None:
        """Puts the postings of every shard with what is there."""
        for path, part in zip(self._paths, shards, strict=True):
            with path.open("ab") as file:
                file.write(part.astype(_STORED, copy=False).tobytes())

    def take(self, shard: int) -> Packed:
        """All postings of one shard, whose file is then taken away."""
        postings = np.fromfile(self._paths[shard], dtype=_STORED).astype(np.uint64, copy=False)
        self._paths[shard].unlink()
        return postings
