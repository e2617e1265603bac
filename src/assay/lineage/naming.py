"""Naming: a report that has another's text, and names its publisher above or below it, has the text from there.

However it words it ("Source: Halvic Courier", "with thanks to the Courier's Anna Berg"): who writes of his own names
nobody else's paper. Only words outside the common passages count, for what both have says nothing of either.
"""

from __future__ import annotations

import re
from collections import defaultdict

from assay.domain.span import Span
from assay.lineage.copying import Copying
from assay.lineage.pile import Pile
from assay.lineage.publications import Publication
from assay.texts.lazy_pattern import lazy_pattern

EDGE = 500
"""Characters at the beginning and the end of a report in which the publisher's name is looked for."""
_NOT_NAMED = lazy_pattern(
    r"\b(?:[Ff]ollow|[Ss]ubscribe|[Ll]ike|[Rr]ead more|[Ss]ee also|[Rr]elated|[Pp]hoto|[Ii]mage|[Pp]icture|[Vv]ideo)\b"
    r"[^.\n]*\Z"
)


class Named:
    """Where reports name the publishers of others, each looked for once."""

    def __init__(self, pile: Pile) -> None:
        self._pile = pile
        self._number = {document.id: number for number, document in enumerate(pile.documents)}
        names: dict[str, list[str]] = defaultdict(list)
        for name, key in pile.publications.by_name.items():
            names[key].append(name)
        self._names = {key: _pattern(found) for key, found in names.items()}
        self._known: dict[tuple[int, str], tuple[Span, ...]] = {}

    def by_later(self, copying: Copying) -> Span | None:
        """Where the later document names the earlier's publisher, outside what they share; none where it does not."""
        ranges = [(found.later_first, found.later_last) for found in copying.alignment.passages]
        return self._outside(copying.alignment.later.document.id, copying.alignment.earlier.document.id, ranges)

    def by_earlier(self, copying: Copying) -> Span | None:
        """The same the other way round."""
        ranges = [(found.earlier_first, found.earlier_last) for found in copying.alignment.passages]
        return self._outside(copying.alignment.earlier.document.id, copying.alignment.later.document.id, ranges)

    def _outside(self, document: str, other: str, ranges: list[tuple[int, int]]) -> Span | None:
        number = self._number[document]
        publication, own = self._pile.published_by[self._number[other]], self._pile.published_by[number]
        if publication is None or (own is not None and own.key == publication.key):
            return None
        words = self._pile.sketches[number].words
        for span in self._named(number, publication):
            first, last = words.words_in(span)
            if not any(begin < last and first < end for begin, end in ranges):
                return span
        return None

    def _named(self, number: int, publication: Publication) -> tuple[Span, ...]:
        key = number, publication.key
        pattern = self._names.get(publication.key)
        if pattern is not None and key not in self._known:
            text = self._pile.documents[number].text
            edges = ((0, min(EDGE, len(text))), (max(EDGE, len(text) - EDGE), len(text)))
            found = [match for start, end in edges for match in pattern.finditer(text, start, max(start, end))]
            self._known[key] = tuple(
                Span(match.start(), match.end())
                for match in found
                if not _NOT_NAMED.search(text, max(0, match.start() - 60), match.start())
            )
        return self._known.get(key, ())


def _pattern(names: list[str]) -> re.Pattern[str] | None:
    """Finds a publication's names of two words or more, as names are written."""
    long = sorted((name for name in names if " " in name), key=len, reverse=True)
    if not long:
        return None
    written = "|".join(r"\s+".join(re.escape(word) for word in name.split()) for name in long)
    return re.compile(rf"(?<![\w’'])(?=(?:[Tt]he\s+)?[A-Z])(?i:{written})(?!\w)")
