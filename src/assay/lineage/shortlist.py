"""Shortlist: which earlier contents of a source a further one is compared with, so that no two are compared in vain."""

from __future__ import annotations

from collections import Counter, defaultdict

from assay.lineage.contents import Content

RAREST = 3
"""Stems by which a content is looked up: its rarest ones."""
RAREST_TRANSLATED = 6
"""The same for one in translation, whose words are more its translator's."""
POSTED = 64
"""Contents kept under one stem: the earliest."""


class Shortlist:
    """Finds the contents that share rare stems with another: by its rarest stems, and by theirs."""

    def __init__(self, frequency: Counter[str]) -> None:
        self._frequency = frequency
        self._all: dict[str, list[int]] = defaultdict(list)
        self._rare: dict[str, list[int]] = defaultdict(list)

    def add(self, place: int, content: Content) -> None:
        """Note `content` under the number `place`."""
        for part in sorted(set(content.stems)):
            self._post(self._all[part], place)
        for part in self._rarest(content, RAREST):
            self._post(self._rare[part], place)

    def candidates(self, content: Content, *, translated: bool = False) -> list[int]:
        """The places worth comparing `content` with, ascending."""
        rarest = self._rarest(content, RAREST_TRANSLATED if translated else RAREST)
        by_own = Counter(place for part in rarest for place in self._all.get(part, ()))
        by_theirs = Counter(place for part in set(content.stems) for place in self._rare.get(part, ()))
        least = min(2, len(rarest))
        return sorted(
            {place for place, count in by_own.items() if count >= least}
            | {place for place, count in by_theirs.items() if count >= 2}
        )

    def _rarest(self, content: Content, most: int) -> list[str]:
        return sorted(set(content.stems), key=self._rarity)[:most]

    def _rarity(self, part: str) -> tuple[int, str]:
        return self._frequency[part], part

    @staticmethod
    def _post(posted: list[int], place: int) -> None:
        if len(posted) < POSTED:
            posted.append(place)
