"""Citing: which document a credit means, in hand or not."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from assay.domain.document import Document
from assay.domain.identity import content_id
from assay.domain.span import Span
from assay.lineage.copying import Copying
from assay.lineage.credit import Credit, CreditKind, credits_of
from assay.lineage.meant import Finder, plain_address
from assay.lineage.pile import Pile
from assay.lineage.publications import Publication
from assay.lineage.telling import LEAST_STEMS
from assay.texts.sentences import sentences
from assay.texts.words import content_stems


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
        key = (publication.key, *([plain_address(address)] if address is not None else []))
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
    credits = {
        number: given
        for number, document in enumerate(pile.documents)
        if (given := credits_of(document, publications=pile.publications))
    }
    finder = Finder(pile, copyings, credits)
    found: dict[int, list[Citation]] = {}
    for number, given in credits.items():
        document = pile.documents[number]
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
                held = finder.held(number, credit, sentence, _credited(document.text, spans, sentence, given))
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


def _by_publisher(document: Document) -> tuple[str, str]:
    return document.publisher or "", document.id
