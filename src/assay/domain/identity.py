"""Identifiers made from content, so that the same material has the same identifiers on every run."""

from __future__ import annotations

import hashlib
from collections import Counter


def content_id(prefix: str, *parts: str) -> str:
    """A short identifier: `prefix` and ten hexadecimal digits of the SHA-256 of `parts`."""
    joined = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return prefix + hashlib.sha256(joined).hexdigest()[:10]


class UniqueIds:
    """Hands out content identifiers; a second equal content gets the suffix `-2`, a third `-3`."""

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    def __call__(self, prefix: str, *parts: str) -> str:
        """The identifier of `parts`, unlike every one handed out before."""
        found = content_id(prefix, *parts)
        self._seen[found] += 1
        return found if self._seen[found] == 1 else f"{found}-{self._seen[found]}"
