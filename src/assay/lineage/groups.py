"""Groups of things that belong together, found by joining pairs (disjoint sets, Tarjan 1975)."""

from __future__ import annotations


class Groups:
    """Disjoint groups of the numbers `0..count-1`; a group is known by its smallest member."""

    def __init__(self, count: int) -> None:
        self._parent = list(range(count))

    def first(self, number: int) -> int:
        """The smallest member of the group of `number`."""
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number

    def join(self, one: int, other: int) -> None:
        """Make the groups of `one` and `other` a single group."""
        low, high = sorted((self.first(one), self.first(other)))
        self._parent[high] = low
