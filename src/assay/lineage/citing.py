"""Citing: which document a credit means, in hand or not."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from assay.domain.document import Document
from assay.domain.identity import content_id
from assay.domain.span import Span
from assay.lineage.copying import Copying
from assay.lineage.credit import Credit, CreditKind, credits_of
from assay.lineage.order import published
from assay.lineage.pile import Pile
from assay.lineage.publications import Publication
from assay.texts.sentences import sentences
from assay.texts.words import content_stems

DATE_SLACK = timedelta(hours=36)
"""How much later a document may be dated than the report that cites it: reports are updated, time zones get lost."""
CLOCK_SLACK = timedelta(hours=1)
"""The same where nothing but words in common tells that this document is meant."""
LEAST_STEMS = 4
"""Content stems of what is credited that the document meant must have."""
LEAST_STEM_SHARE = 0.6
"""Share of the stems of what is credited that must be found in the document meant."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A credit and the identifier of the document it means; `sentence` is the sentence that gives the credit.

    For a credit of the whole text the sentence is the part of the text that it covers.
    """

    credit: Credit
    target: str
    sentence: Span


@dataclass(slots=True)
class NotHeld:
    """Documents that others cite and that are not in hand, made when first asked for.

    There is one for each publication, and one for each page of it that is known by nothing but a link.
    """

    _documents: dict[tuple[str, ...], Document] = field(default_factory=dict)

    def of(self, publication: Publication, address: str | None = None) -> Document:
        """The document not in hand that stands for what `publication` printed, or for its page at `address`."""
        key = (publication.key, *([_plain(address)] if address is not None else []))
        if key not in self._documents:
            self._documents[key] = Document(
                id=content_id("D", "not held", *key),
                text="",
                sha256=hashlib.sha256(b"").hexdigest(),
                url=address,
                publisher=publication.name,
                held=False,
            )
        return self._documents[key]

    def all(self) -> tuple[Document, ...]:
        """All of them, ordered by publisher and identifier."""
        return tuple(sorted(self._documents.values(), key=_by_publisher))


def citations(pile: Pile, copyings: Sequence[Copying], *, not_held: NotHeld) -> dict[int, list[Citation]]:
    """The citations of each document, by its number. Credits that mean no document in hand get one from `not_held`."""
    finder = _Finder(pile, copyings)
    found: dict[int, list[Citation]] = {}
    for number, document in enumerate(pile.documents):
        given = credits_of(document, publications=pile.publications)
        if not given:
            continue
        spans = sentences(document.text)
        sentence_of = {
            credit: credit.covers if credit.kind is CreditKind.TEXT else _around(spans, credit) for credit in given
        }
        linked = _linked(given, sentence_of)
        found[number] = []
        for credit in given:
            sentence = sentence_of[credit]
            beside = linked.get((credit.publication.key, sentence), ())
            held = next((other for link in beside if (other := finder.at(number, link.address)) is not None), None)
            if held is None:
                held = finder.held(number, credit, _credited(document.text, spans, sentence, given))
            if held is not None:
                target = pile.documents[held].id
            else:
                alone = credit.kind is CreditKind.LINKED and not _also_named(credit, sentence_of)
                target = not_held.of(credit.publication, credit.address if alone else None).id
            found[number].append(Citation(credit, target, sentence))
    return found


def _credited(text: str, spans: Sequence[Span], sentence: Span, given: Sequence[Credit]) -> frozenset[str]:
    """The stems of what a sentence says without its credits; with the sentence before where it says too little."""
    own = _stems_without(text, sentence, given)
    before = max((span for span in spans if span.end <= sentence.start), key=_end, default=None)
    if len(own) >= LEAST_STEMS or before is None:
        return own
    return own | _stems_without(text, before, given)


def _stems_without(text: str, sentence: Span, given: Sequence[Credit]) -> frozenset[str]:
    pieces, at = [], sentence.start
    for span in sorted((credit.span for credit in given if credit.span.overlaps(sentence)), key=_end):
        pieces.append(text[at : max(at, span.start)])
        at = max(at, span.end)
    return frozenset(content_stems(" ".join((*pieces, text[at : max(at, sentence.end)]))))


def _linked(given: Sequence[Credit], sentence_of: Mapping[Credit, Span]) -> dict[tuple[str, Span], list[Credit]]:
    """The links of each sentence, by the publication they lead to."""
    found: dict[tuple[str, Span], list[Credit]] = defaultdict(list)
    for credit in given:
        if credit.kind is CreditKind.LINKED:
            found[credit.publication.key, sentence_of[credit]].append(credit)
    return found


def _also_named(link: Credit, sentence_of: Mapping[Credit, Span]) -> bool:
    """Whether the sentence of a link also names the publication that it leads to."""
    return any(
        credit.kind is not CreditKind.LINKED
        and credit.publication.key == link.publication.key
        and sentence.overlaps(sentence_of[link])
        for credit, sentence in sentence_of.items()
    )


class _Finder:
    """Finds the document in hand that a credit means."""

    def __init__(self, pile: Pile, copyings: Sequence[Copying]) -> None:
        self._pile = pile
        self._by_publication: dict[str, list[int]] = defaultdict(list)
        self._by_address: dict[str, list[int]] = defaultdict(list)
        for number, document in enumerate(pile.documents):
            key = pile.key_of(number)
            if key is not None:
                self._by_publication[key].append(number)
            if document.url:
                self._by_address[_plain(document.url)].append(number)
        self._shared: dict[tuple[str, str], int] = {}
        for copying in copyings:
            one, other = copying.alignment.earlier.document.id, copying.alignment.later.document.id
            self._shared[one, other] = self._shared[other, one] = copying.unquoted
        self._stems: dict[int, frozenset[str]] = {}

    def held(self, number: int, credit: Credit, credited: frozenset[str]) -> int | None:
        """The number of the document meant, if it is in hand; by address, the words `credited` or common text.

        Who names a paper and has the text of a report of it means that report ("The news was first reported by ...").
        Where none of the publication's documents in hand has what is credited, another of its documents is meant.
        """
        linked = self.at(number, credit.address)
        if linked is not None or credit.kind is CreditKind.LINKED:
            return linked
        eligible = [
            other for other in self._by_publication.get(credit.publication.key, []) if self._may_mean(number, other)
        ]
        if not eligible:
            return None
        scores = [self._common_text(number)]
        if credit.kind is not CreditKind.TEXT:
            scores.insert(0, self._common_words(credited))
        for score in scores:
            # Without common text nothing but the order of time tells a report that is passed on from a later one.
            earlier = [other for other in eligible if score is scores[-1] or self._may_mean(number, other, CLOCK_SLACK)]
            best, place = max(((score(other), -other) for other in earlier), default=(0.0, 0))
            if best > 0:
                return -place
        return None

    def at(self, number: int, address: str | None) -> int | None:
        """The first document other than `number` whose address is `address`; one that its own site published first."""
        found = [other for other in self._by_address.get(_plain(address or ""), ()) if other != number]
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

    def _common_text(self, number: int) -> Callable[[int], float]:
        identifier = self._pile.documents[number].id

        def words(other: int) -> float:
            return self._shared.get((identifier, self._pile.documents[other].id), 0)

        return words

    def _common_words(self, wanted: frozenset[str]) -> Callable[[int], float]:
        def share(other: int) -> float:
            common = len(wanted & self._stems_of(other))
            enough = common >= LEAST_STEMS and common >= LEAST_STEM_SHARE * len(wanted)
            return common / len(wanted) if enough else 0.0

        return share

    def _stems_of(self, number: int) -> frozenset[str]:
        if number not in self._stems:
            self._stems[number] = frozenset(content_stems(self._pile.documents[number].text))
        return self._stems[number]


def text_credits(found: Mapping[int, Sequence[Citation]]) -> dict[int, Citation]:
    """For each document (by number) that is another's text as a whole, the citation that says so."""
    return {
        number: citation
        for number, given in found.items()
        for citation in given[:1]
        if citation.credit.kind is CreditKind.TEXT
    }


def _around(spans: Sequence[Span], credit: Credit) -> Span:
    for span in spans:
        if span.contains(Span(credit.covers.start, credit.covers.start)) and credit.covers.start < span.end:
            return Span(span.start, max(span.end, credit.covers.end))
    return credit.covers


def _end(span: Span) -> tuple[int, int]:
    return span.end, span.start


def _plain(address: str) -> str:
    without = (
        address.split("#", maxsplit=1)[0]
        .split("?", maxsplit=1)[0]
        .removeprefix("https://")
        .removeprefix("http://")
        .removeprefix("www.")
    )
    return without.rstrip("/").casefold()


def _by_publisher(document: Document) -> tuple[str, str]:
    return document.publisher or "", document.id
