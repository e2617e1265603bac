"""Meant: the document in hand that a credit means, by its address, by what it tells, or by common text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta

from assay.domain.span import Span
from assay.lineage.copying import Copying
from assay.lineage.credit import Credit, CreditKind, closed_quotations
from assay.lineage.order import published
from assay.lineage.pile import Pile
from assay.lineage.telling import LEAST_STEMS, Telling
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.words import content_stems

DATE_SLACK = timedelta(hours=36)
"""How much later a document may be dated than the report that cites it: reports are updated, time zones get lost."""
CLOCK_SLACK = timedelta(hours=1)
"""The same where nothing but words in common tells that this document is meant."""
NEAR_WORDS = 8
"""How far from the sentence that credits another document words may stand that both have."""
LEAST_WORDS_SHARED = 12
"""Words of a passage that both documents have, of which it is part or beside which it stands."""
_MANY_WORDS = 1e6
_OF_THE_WHOLE = lazy_pattern(
    r"\b(?:news|stor(?:y|ies)|reports?|articles?|accounts?|dispatch|scoop|material|files?|investigation)\b",
    re.IGNORECASE,
)


class Finder:
    """Finds the document in hand that a credit means."""

    def __init__(self, pile: Pile, copyings: Sequence[Copying], credits: Mapping[int, Sequence[Credit]]) -> None:
        self._pile = pile
        self._agency_of = {
            number: given[0].publication.key
            for number, given in credits.items()
            if given[0].kind is CreditKind.TEXT and given[0].publication.agency
        }
        self._by_publication: dict[str, list[int]] = defaultdict(list)
        self._by_address: dict[str, list[int]] = defaultdict(list)
        for number, document in enumerate(pile.documents):
            key = pile.key_of(number)
            if key is not None:
                self._by_publication[key].append(number)
            if document.url:
                self._by_address[plain_address(document.url)].append(number)
        self._copyings: dict[frozenset[str], Copying] = {}
        for copying in copyings:
            ends = (copying.alignment.earlier.document.id, copying.alignment.later.document.id)
            self._copyings[frozenset(ends)] = copying
        self._stems = Telling(pile)

    def held(self, number: int, credit: Credit, sentence: Span, credited: frozenset[str]) -> int | None:
        """The number of the document meant, if it is in hand; by address, the words `credited` or common text.

        Who passes on a paper's report, and has text of a report of it, means that report ("The news was first
        reported by ..."); of what somebody told it that sentence, or the words beside it, must be from there. What
        an agency wrote and the paper printed is not what was told to the paper. Where none of the publication's
        documents in hand has what is credited, another of its documents is meant.
        """
        linked = self.at(number, credit.address)
        if linked is not None or credit.kind is CreditKind.LINKED:
            return linked
        eligible = [
            other for other in self._by_publication.get(credit.publication.key, []) if self._may_mean(number, other)
        ]
        of_the_whole = self._is_of_the_whole(number, credit, sentence)
        has_text = of_the_whole or credit.kind is CreditKind.REPORTED
        scores = [self._common_text(number, None if has_text else sentence)]
        if credit.kind is not CreditKind.TEXT and credit.told is None:
            scores.insert(0, self._common_words(credited, number, sentence))
        for score in scores:
            by_text = score is scores[-1]
            # Without common text nothing but the order of time tells a report that is passed on from a later one.
            meant = [other for other in eligible if by_text or self._may_mean(number, other, CLOCK_SLACK)]
            if not (by_text and of_the_whole):
                meant = [other for other in meant if self._agency_of.get(other, "") in {"", credit.publication.key}]
            best, place = max(((score(other), -other) for other in meant), default=(0.0, 0))
            if best > 0:
                return -place
        return None

    def _is_of_the_whole(self, number: int, credit: Credit, sentence: Span) -> bool:
        """Whether a credit is for the whole report: in a credit line, or in a sentence that says nothing else."""
        if credit.kind is CreditKind.TEXT or credit.told is not None:
            return True
        text = self._pile.documents[number].text
        rest = text[sentence.start : credit.span.start] + " " + text[credit.span.end : sentence.end]
        says_more = len(set(content_stems(_OF_THE_WHOLE.sub(" ", rest)))) >= LEAST_STEMS
        return credit.kind is CreditKind.REPORTED and not says_more and bool(_OF_THE_WHOLE.search(sentence.of(text)))

    def at(self, number: int, address: str | None) -> int | None:
        """The first document other than `number` whose address is `address`; one that its own site published first."""
        found = [other for other in self._by_address.get(plain_address(address or ""), ()) if other != number]
        return min(found, key=self._is_passed_on, default=None)

    def _is_passed_on(self, number: int) -> bool:
        return self._pile.publications.original_of(self._pile.documents[number]) is not None

    def _may_mean(self, number: int, other: int, slack: timedelta = DATE_SLACK) -> bool:
        if number == other:
            return False
        this, that = published(self._pile.documents[number]), published(self._pile.documents[other])
        if this is None or that is None:
            return True
        later_by = this.before(that)
        return later_by is None or later_by <= slack

    def _common_text(self, number: int, sentence: Span | None) -> Callable[[int], float]:
        """Words that another document has in common: all outside quotation marks, or those at the `sentence`."""
        identifier = self._pile.documents[number].id

        def words(other: int) -> float:
            copying = self._copyings.get(frozenset((identifier, self._pile.documents[other].id)))
            if copying is None:
                return 0
            return copying.unquoted if sentence is None else self._words_at(copying, number, sentence)

        return words

    def _words_at(self, copying: Copying, number: int, sentence: Span) -> int:
        """Words of the longest passage that covers or adjoins a sentence of document `number`, none if it is short."""
        first, last = self._pile.sketches[number].words.words_in(sentence)
        is_earlier = copying.alignment.earlier.document.id == self._pile.documents[number].id
        longest = 0
        for passage in copying.alignment.passages:
            begins, ends = (
                (passage.earlier_first, passage.earlier_last)
                if is_earlier
                else (passage.later_first, passage.later_last)
            )
            if begins <= last + NEAR_WORDS and first - NEAR_WORDS <= ends and passage.matched >= LEAST_WORDS_SHARED:
                longest = max(longest, passage.matched)
        return longest

    def _common_words(self, wanted: frozenset[str], number: int, sentence: Span) -> Callable[[int], float]:
        """How much of what is credited another document has: of its words, and of the quotation where one is given."""
        text = self._pile.documents[number].text
        quoted = [span.of(text) for span in closed_quotations(text) if span.overlaps(sentence)]
        at_sentence = self._common_text(number, sentence)

        def common(other: int) -> float:
            same = self._stems.runs(quoted, other)
            told = 0.0 if same == 0 else self._stems.share(wanted, other) + (same or 0)
            return told + at_sentence(other) / _MANY_WORDS if told else 0.0

        return common


def plain_address(address: str) -> str:
    """The address without what pages of the same text differ in: protocol, `www.`, query, place on the page."""
    without = (
        address.split("#", maxsplit=1)[0]
        .split("?", maxsplit=1)[0]
        .removeprefix("https://")
        .removeprefix("http://")
        .removeprefix("www.")
    )
    return without.rstrip("/").casefold()
