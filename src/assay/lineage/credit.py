"""Credit: where a document says, or its credit line says, that something came from another publication."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from assay.domain.document import Document
from assay.domain.span import Span
from assay.lineage.credit_line import Line
from assay.lineage.credit_lines import addressed, lines_of
from assay.lineage.credit_words import reported_in, told_in
from assay.lineage.posts import posts
from assay.lineage.publications import Publication, Publications, host
from assay.texts.quotation import quotations

_CLOSING_MARKS = frozenset("\"'”’»«“‟›‹")


class CreditKind(StrEnum):
    """What is credited: the whole text, words spoken to the publication, a report of it, or a link to it."""

    TEXT = "text"
    TOLD = "told"
    REPORTED = "reported"
    LINKED = "linked"


@dataclass(frozen=True, slots=True)
class Credit:
    """`document` credits `publication` for the passage `covers`; `span` is where the text shows it, and never empty.

    What is told or reported covers no more than its wording here; who needs the sentence around it looks it up.
    `address` is the web address of what is linked to. `told` says in a sentence what shows the credit where that is
    more than the words at `span`: a credit line that is kept apart from the text, or a part that was contributed.
    """

    document: str
    publication: Publication
    kind: CreditKind
    covers: Span
    span: Span
    address: str | None = None
    told: str | None = None


def credits_of(document: Document, *, publications: Publications) -> list[Credit]:
    """The credits that `document` gives to publications other than its own, the whole text's first."""
    if not document.text.strip():
        return []
    own = publications.of_document(document)
    lined = [line for line in lines_of(document, publications) if own is None or line.publication.key != own.key]
    found = [*_lined(document, lined), *_in_text(document, publications), *_linked(document, publications)]
    return [credit for credit in found if own is None or credit.publication.key != own.key]


def _lined(document: Document, lines: list[Line]) -> Iterator[Credit]:
    """The one publication whose text this is, and those that its lines say contributed to it."""
    whole = next((line for line in lines if not line.part), None)
    if whole is not None:
        covers = Span(whole.start, len(document.text))
        yield Credit(document.id, whole.publication, CreditKind.TEXT, covers, whole.span, whole.address, whole.told)
    credited = {whole.publication.key} if whole is not None else set()
    for line in lines:
        if line.part and line.publication.key not in credited:
            credited.add(line.publication.key)
            told = line.told or f"Says that {line.publication.name} contributed to it."
            yield Credit(document.id, line.publication, CreditKind.REPORTED, line.span, line.span, None, told)


def _in_text(document: Document, publications: Publications) -> Iterator[Credit]:
    """What the text credits publications with, in reading order of each wording; not what somebody quoted credits."""
    known = publications.in_text_of(document)
    told = list(told_in(document.text, known))
    reported = list(reported_in(document.text, known))
    others = [*closed_quotations(document.text), *posts(document.text)] if told or reported else []
    for publication, span in told:
        if not any(quoted.contains(span) for quoted in others):
            yield Credit(document.id, publication, CreditKind.TOLD, span, span)
    given = {(publication.key, span.start) for publication, span in told}
    for publication, span in reported:
        if (publication.key, span.start) not in given and not any(quoted.contains(span) for quoted in others):
            given.add((publication.key, span.start))
            yield Credit(document.id, publication, CreditKind.REPORTED, span, span)


def closed_quotations(text: str) -> list[Span]:
    """The quotations of `text` that a mark closes: one that none does may hold what is not quoted."""
    return [span for span in quotations(text) if text[span.end - 1] in _CLOSING_MARKS]


def _linked(document: Document, publications: Publications) -> Iterator[Credit]:
    """Addresses that the body links to, as far as they are known publications'."""
    for link in document.links:
        publication = publications.at(host(link.address))
        if publication is not None and 0 <= link.start < link.end <= len(document.text):
            span = Span(link.start, link.end)
            yield Credit(document.id, publication, CreditKind.LINKED, span, span, addressed(link.address))
