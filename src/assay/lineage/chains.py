"""Chains: through whom each statement reached the reader, from its furthest upstream source to the publisher."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assay.domain.source import SourceKind
from assay.domain.statement import Quote
from assay.lineage.citing import Citation, NotHeld
from assay.lineage.credit import CreditKind
from assay.lineage.nesting import Nesting, begins, is_belief, nesting
from assay.lineage.pile import Pile
from assay.lineage.publications import Publication
from assay.lineage.upstream import Upstream

WHOLE_CONTENT = 0.6
"""Share of a statement's content that a nested one must take up for the outer speaker only to pass it on."""


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
    innermost, told_by = _innermost(pile), _told_by(pile)
    passed_on = _passed_on(pile, given)
    speakers = [_speakers(pile, innermost.get(number, number), told_by) for number in range(len(pile.statements))]
    return [
        _chain(pile, number, upstream, sources, speakers[number], passed_on) for number in range(len(pile.statements))
    ]


def _chain(
    pile: Pile,
    number: int,
    upstream: Upstream,
    sources: PublicationSources,
    speakers: Sequence[str],
    passed_on: Mapping[int, Sequence[Publication]],
) -> Chain:
    document = pile.document_of[number]
    text_of = upstream.of_words(document, *pile.words_of[number])
    publication = text_of if isinstance(text_of, Publication) else pile.published_by[text_of]
    own = pile.published_by[document]
    foreign = publication is not None and (own is None or publication.key != own.key)
    links: list[str] = []
    if not pile.is_voice(number):
        links += [sources.canonical(source) for source in speakers]
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


def _speakers(pile: Pile, number: int, told_by: Mapping[int, int]) -> list[str]:
    """The sources through whose mouths a statement went, the innermost first, as the statements around it tell.

    Of a statement that another speaker only ascribes, or that goes on in another's words, that other one is the
    speaker; one that merely stands beside is none (see `Nesting`). A loop is broken.
    """
    found: list[str] = []
    seen: set[int] = set()
    current: int | None = number
    speaks = True
    while current is not None and current not in seen:
        seen.add(current)
        outer = _around(pile, current)
        stands = nesting(pile, current, outer) if outer is not None else None
        teller = told_by.get(current)
        ascribed = stands is Nesting.ASCRIBED or (teller is not None and _ascribes(pile, teller, current))
        if speaks and not pile.is_voice(current):
            found += [] if ascribed or stands is Nesting.CONTINUED else [pile.source(current)]
            found += [pile.source(teller)] if teller is not None and teller not in seen else []
        speaks = stands not in {Nesting.ASIDE, Nesting.TOLD_OF}
        current = outer
    return found or [pile.source(number)]


def _around(pile: Pile, number: int) -> int | None:
    """The statement of the same document around a statement, if it has one that is not its publisher's."""
    within = pile.statements[number].within
    outer = pile.number_of.get(within) if within else None
    if outer is None or outer == number or pile.document_of[outer] != pile.document_of[number]:
        return None
    return None if pile.is_voice(outer) else outer


def _told_by(pile: Pile) -> dict[int, int]:
    """For each statement that a nested one tells of ("…, according to Brecht"), the first such one."""
    found: dict[int, int] = {}
    for number in range(len(pile.statements)):
        outer = _around(pile, number)
        if outer is not None and nesting(pile, number, outer) is Nesting.TOLD_OF:
            found.setdefault(outer, number)
    return found


def _ascribes(pile: Pile, teller: int, believed: int) -> bool:
    """Whether `teller` says what somebody else believes; a publication that reports a belief is no such speaker."""
    source = pile.sources.get(pile.source(teller))
    if source is not None and source.kind is SourceKind.PUBLICATION:
        return False
    return is_belief(pile.documents[pile.document_of[believed]].text, pile.statements[believed])


def _innermost(pile: Pile) -> dict[int, int]:
    """For each statement that only passes on a nested one, the innermost statement it passes on."""
    nested: dict[int, list[int]] = defaultdict(list)
    for number in range(len(pile.statements)):
        outer = _around(pile, number)
        if outer is not None and nesting(pile, number, outer) is Nesting.UTTERED:
            nested[outer].append(number)
    found: dict[int, int] = {}
    for outer in nested:
        inner, seen = outer, {outer}
        while (deeper := _only_passed_on(pile, inner, nested.get(inner, ()))) is not None and deeper not in seen:
            seen.add(deeper)
            inner = deeper
        if inner != outer:
            found[outer] = inner
    return found


def _only_passed_on(pile: Pile, outer: int, nested: Sequence[int]) -> int | None:
    """The nested statement that what `outer` says begins with and for the most part consists of."""
    text = pile.documents[pile.document_of[outer]].text
    content = pile.statements[outer].content
    length = sum(len(span) for span in content)
    for inner in nested:
        extent = pile.statements[inner].extent
        covered = sum(max(0, min(span.end, extent.end) - max(span.start, extent.start)) for span in content)
        if covered >= WHOLE_CONTENT * length > 0 and begins(text, pile.statements[inner], pile.statements[outer]):
            return inner
    return None


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
    outer = _around(pile, number)
    beside = outer is not None and nesting(pile, number, outer) in {Nesting.ASIDE, Nesting.TOLD_OF}
    return beside and not statement.extent.overlaps(shown)
