"""Tracing: who had what from whom, over all documents together."""

from __future__ import annotations

from collections.abc import Iterable

from assay.domain.document import Document
from assay.domain.lineage import Lineage
from assay.domain.source import Resolution
from assay.domain.statement import Statement
from assay.lineage.chains import PublicationSources, chains
from assay.lineage.citing import NotHeld, citations
from assay.lineage.contents import contents_of
from assay.lineage.cycles import circular_findings, collapse, find_cycles
from assay.lineage.dating import contradicted_dates, without_impossible_dates
from assay.lineage.edges import citation_edges, joined
from assay.lineage.independence import dependences, with_independence
from assay.lineage.origins import Assertions, trace_origins
from assay.lineage.pile import pile as make_pile
from assay.lineage.quoting import copyings_of
from assay.lineage.repeats import find_repeats, repeat_edges, repeats_of
from assay.lineage.reported import reported_from
from assay.lineage.restated import restated_from
from assay.lineage.stems import stems_of
from assay.lineage.timeline import timeline
from assay.lineage.upstream import Upstream, copy_edges, taken
from assay.texts.given_outlets import as_published, with_owner
from assay.texts.outlets import Outlets, built_in


def trace(
    documents: Iterable[Document],
    statements: Iterable[Statement],
    *,
    sources: Resolution,
    relevant: frozenset[str] | None = None,
    outlets: Outlets | None = None,
) -> Lineage:
    """The lineage of a pile: copies, credits, repetitions, origins and their independence, circles and timeline.

    The order in which documents and statements are given does not matter. Every statement of a given document has an
    origin, so that copies of a report add none. An origin's `source` is a source of `sources`, or, where the pile has
    no source for a credited publication, the identifier of its document in `Lineage.not_held`; links of `relays_of` are
    the same. A publisher that is no source of the pile (no statement is in its voice) is left off the relays.

    `repeats_of` lists all repetitions under the first statement of an assertion and none under the others, so the
    distinct statements are those listed nowhere. `dependences` lists the pairs of origins known to be dependent or
    independent; all others are `unknown`. With `relevant` (identifiers of statements that bear on the claim) only the
    origins of these are compared; without it, the two hundred that the most documents carry. `outlets` is the table of
    outlets with their owners; without it, the built-in one.
    """
    outlets = outlets or built_in()
    documents = [with_owner(document, outlets) for document in as_published(documents, outlets)]
    documents, odd_dates = without_impossible_dates(documents)
    pile = make_pile(documents, statements, sources=sources, outlets=outlets)
    copyings = copyings_of(pile)
    not_held = NotHeld()
    given = citations(pile, copyings, not_held=not_held)
    relations = taken(pile, copyings, given)
    document_edges = joined([*citation_edges(pile, given), *copy_edges(pile, relations, given)])
    stems, contents = stems_of(pile), contents_of(pile)
    repeats = find_repeats(pile, copyings, contents)
    publication_sources = PublicationSources(pile, not_held)
    traced_chains = chains(pile, Upstream(pile, relations, given), given, sources=publication_sources)
    cycles = find_cycles(pile, document_edges, given)
    taken_up = restated_from(pile, stems=stems, contents=contents)
    taken_up |= reported_from(pile, given, stems=stems, contents=contents)
    had_from = {
        repeats.groups.first(number): repeats.groups.first(other)
        for number, other in taken_up.items()
        if repeats.groups.first(number) != repeats.groups.first(other)
    }
    circular = collapse(
        pile,
        cycles,
        given,
        first_links=[chain.links[0] for chain in traced_chains],
        publication_sources=publication_sources.by_key,
        groups=repeats.groups,
    )
    traced = trace_origins(pile, Assertions(repeats.groups, circular | had_from), traced_chains)
    found = dependences(pile, traced.origins, traced_chains, relevant=relevant)
    return Lineage(
        edges=(*document_edges, *repeat_edges(pile, repeats)),
        cycles=cycles,
        timeline=timeline(pile, document_edges, repeats.groups, relevant=relevant),
        origins=with_independence(traced.origins, found),
        dependences=found,
        origin_of=traced.origin_of,
        relays_of=traced.relays_of,
        repeats_of=repeats_of(pile, repeats.groups),
        not_held=not_held.all(),
        findings=(*odd_dates, *contradicted_dates(pile.documents, relations, given), *circular_findings(pile, cycles)),
    )
