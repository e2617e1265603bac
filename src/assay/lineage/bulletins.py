"""Bulletins: reports of one publisher that fill other figures and places into the same sentences, day after day.

What such a report says word for word like the last is said of another day, unless it is standing text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from assay.lineage.contents import Content
from assay.lineage.likeness import other_event
from assay.lineage.pile import Pile
from assay.lineage.twins import Placed

LEAST_CHANGED = 3
"""Statements in the same place of which the other bulletin gives other figures, dates or names."""
LEAST_SHARE = 0.5
"""The same as a share of the pairs in which either gives a figure or a date."""
LEAST_STANDING = 3
"""Statements without figures or dates that an issue has word for word like another."""


class Bulletins:
    """Which documents of a pile are issues of one bulletin; `contents` are those of all statements, by number."""

    def __init__(self, pile: Pile, placed: Sequence[Placed], contents: Sequence[Content]) -> None:
        self._pile = pile
        self._contents = contents
        self._issues: dict[str, set[int]] = defaultdict(set)
        for found in placed:
            key = pile.key_of(found.earlier)
            if key is not None and key == pile.key_of(found.later) and self._filled_in_anew(found):
                self._issues[key] |= {found.earlier, found.later}
        if self._issues:
            self._add_by_standing_text()

    def apart(self, one: int, other: int) -> bool:
        """Whether two statements, by number, are of two issues and give figures or dates, so that they are two."""
        first, second = self._pile.document_of[one], self._pile.document_of[other]
        key = self._pile.key_of(first) if first != second else None
        issues = self._issues.get(key or "", set())
        return first in issues and second in issues and (self._exact(one) or self._exact(other))

    def _filled_in_anew(self, found: Placed) -> bool:
        exact = [pair for pair in found.pairs if any(map(self._exact, pair))]
        changed = sum(other_event(self._contents[one], self._contents[other]) for one, other in exact)
        return changed >= max(LEAST_CHANGED, LEAST_SHARE * len(exact))

    def _add_by_standing_text(self) -> None:
        """Add what has as much standing text of a bulletin, though its news was too different to be aligned."""
        standing = [
            frozenset(self._contents[number].plain for number in numbers if not self._exact(number))
            for numbers in self._pile.of_document
        ]
        for document, said in enumerate(standing):
            issues = self._issues.get(self._pile.key_of(document) or "", set())
            if any(len(said & standing[issue]) >= LEAST_STANDING for issue in sorted(issues)):
                issues.add(document)

    def _exact(self, number: int) -> bool:
        content = self._contents[number]
        return bool(content.figures or content.dates)
