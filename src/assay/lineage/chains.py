"""Chains: through whom each statement reached the reader, from its furthest upstream source to the publisher."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assay.domain.source import SourceKind
from assay.domain.statement import Quote
from assay.lineage.citing import Citation, NotHeld
from assay.lineage.credit import CreditKind
from assay.lineage.nesting import Nesting, nesting
from assay.lineage.pile import Pile
from assay.lineage.publications import Publication
from assay.lineage.speakers import around, speakers
from assay.lineage.upstream import Upstream


@dataclass(frozen=True, slots=True)
class Chain:
    """The source a statement comes from as far as its own document tells, and the publications it passed through.

    `links` are source identifiers, the speaker first, the publisher last. `desk` names whose reporting it is:
    the publication whose text the words are, or the document where the publication is unknown.
    """

    links: tuple[str, ...]
    desk: str
    credited: bool


class PublicationSources:
    """The source identifier of each publication: a source of the pile, else its document not in hand."""

    def __init__(self, pile: Pile, not_held: NotHeld) -> None:
        self._not_held = not_held
        self._sources: dict[str, str] = {}
        for number in range(len(pile.statements)):
            key = pile.key_of(pile.document_of[number])
            if key is not None and pile.is_voice(number):
                self._sources.setdefault(key, pile.source(number))
        for identifier in sorted(pile.sources):
            source = pile.sources[identifier]
            publication = pile.publications.of(source.name) if source.kind is SourceKind.PUBLICATION else None
            if publication is not None:
                self._sources.setdefault(publication.key, identifier)
        self._canonical = {
            identifier: self._sources[publication.key]
            for identifier, source in pile.sources.items()
            if source.kind is SourceKind.PUBLICATION and (publication := pile.publications.of(source.name)) is not None
        }

    @property
    def by_key(self) -> Mapping[str, str]:
        """The sources of the pile that are publications, by the publication's key."""
        return self._sources

    def known(self, publication: Publication | None) -> str | None:
        """The source of `publication`, if the pile has one."""
        return self._sources.get(publication.key) if publication else None

    def of(self, publication: Publication) -> str:
        """The source of `publication`; where the pile has none, the identifier of its document not in hand."""
        return self._sources.get(publication.key) or self._not_held.of(publication).id

    def canonical(self, source: str) -> str:
        """The one source that stands for a publication's several; any other source unchanged."""
        return self._canonical.get(source, source)


def chains(
    pile: Pile, upstream: Upstream, given: Mapping[int, Sequence[Citation]], *, sources: PublicationSources
) -> list[Chain]:
    """The chain of each statement, by number."""
    passed_on = _passed_on(pile, given)
    spoken = speakers(pile)
    return [
        _chain(pile, number, upstream, sources, spoken[number], passed_on) for number in range(len(pile.statements))
    ]


def _chain(
    pile: Pile,
    number: int,
    upstream: Upstream,
    sources: PublicationSources,
    spoken: Sequence[str],
    passed_on: Mapping[int, Sequence[Publication]],
) -> Chain:
    document = pile.document_of[number]
    text_of = upstream.of_words(document, *pile.words_of[number])
    publication = text_of if isinstance(text_of, Publication) else pile.published_by[text_of]
    own = pile.published_by[document]
    foreign = publication is not None and (own is None or publication.key != own.key)
    links: list[str] = []
    if not pile.is_voice(number):
        links += [sources.canonical(source) for source in spoken]
        links += [sources.of(credited) for credited in passed_on.get(number, ())]
    elif not foreign:
        links += [known for credited in passed_on.get(number, ()) if (known := sources.known(credited))][:1]
    if publication is not None and foreign:
        links.append(sources.of(publication))
    own_source = sources.known(own)
    if own_source is None and pile.is_voice(number):
        own_source = pile.source(number)
    if own_source is not None:
        links.append(own_source)
    desk = publication.key if publication else pile.documents[text_of if isinstance(text_of, int) else document].id
    return Chain(tuple(dict.fromkeys(links)), desk, isinstance(text_of, Publication))


def _passed_on(pile: Pile, given: Mapping[int, Sequence[Citation]]) -> dict[int, list[Publication]]:
    """For each statement, the publications that its sentence says it was told to or reported by.

    A publisher's own words come from the publication that it says has reported them ("one could read it in the Post");
    that somebody told another publication something is no sign of it. Nor is a publication that is only spoken of in
    the words that are quoted, or in a clause beside the statement's own.
    """
    found: dict[int, list[Publication]] = defaultdict(list)
    for document, citations in given.items():
        spoken = [entry for entry in citations if entry.credit.kind in {CreditKind.TOLD, CreditKind.REPORTED}]
        for number in pile.of_document[document] if spoken else ():
            extent = pile.statements[number].extent
            for citation in spoken:
                known = {publication.key for publication in found[number]}
                if pile.is_voice(number) and citation.credit.kind is CreditKind.TOLD:
                    continue
                if not citation.sentence.overlaps(extent) or _spoken_of(pile, number, citation):
                    continue
                if citation.credit.publication.key not in known:
                    found[number].append(citation.credit.publication)
    return found


def _spoken_of(pile: Pile, number: int, citation: Citation) -> bool:
    """Whether the credit stands in the words that the statement quotes, or in a clause beside it."""
    statement, shown = pile.statements[number], citation.credit.span
    if statement.quote is Quote.DIRECT and any(span.start <= shown.start < span.end for span in statement.content):
        return True
    outer = around(pile, number)
    beside = outer is not None and nesting(pile, number, outer) in {Nesting.ASIDE, Nesting.TOLD_OF}
    return beside and not statement.extent.overlaps(shown)
