"""Unnamed informants that may be one and the same: linked with a probability and a reason, never merged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from assay.domain.document import Document
from assay.domain.source import MayBeSame, Naming, Source, SourceKind
from assay.domain.span import Reason
from assay.domain.statement import Statement
from assay.sources.across import Cluster
from assay.sources.entity import Entity
from assay.sources.lexicon import NEW
from assay.sources.phrase import spelt_out, tokens
from assay.sources.publishers import publisher_key
from assay.sources.wording import VAGUE, Informant, alike, contents_of

NEIGHBOURS = 4
"""Each unnamed source is compared with this many that follow it under the same wording or office: no quadratic work."""
LEAST = 0.2
"""Links below this probability are not worth showing."""
_PERSONAL = (SourceKind.PERSON, SourceKind.GROUP, SourceKind.UNKNOWN)


def may_be_same(
    sources: list[Source],
    clusters: Sequence[Cluster],
    documents: Sequence[Document],
    said: Sequence[Sequence[Statement]],
) -> list[Source]:
    """`sources` with links between unnamed informants that share wording or office and outlet or day, or their words.

    `said` holds the statements of each source.
    """
    informants = [
        _informant(index, cluster.entities[0], documents, statements)
        for index, (source, cluster, statements) in enumerate(zip(sources, clusters, said, strict=True))
        if source.naming is not Naming.NAMED and source.kind in _PERSONAL
    ]
    blocks: dict[tuple[object, ...], list[Informant]] = defaultdict(list)
    for informant in informants:
        if informant.wording:
            blocks[("wording", informant.day, informant.wording)].append(informant)
        if informant.office:
            blocks[("office", informant.day, *informant.office)].append(informant)
    links: dict[tuple[int, int], tuple[float, str]] = {}
    for block in blocks.values():
        for position, one in enumerate(block):
            for other in block[position + 1 : position + 1 + NEIGHBOURS]:
                probability, why = _compare(one, other)
                pair = (one.index, other.index)
                if probability >= LEAST and probability > links.get(pair, (0.0, ""))[0]:
                    links[pair] = (probability, why)
    for pair, found in alike(informants).items():
        if found[0] > links.get(pair, (0.0, ""))[0]:
            links[pair] = found
    return _linked(sources, links)


def _informant(index: int, entity: Entity, documents: Sequence[Document], said: Sequence[Statement]) -> Informant:
    document = documents[entity.document]
    outlet, _ = publisher_key(document)
    head = next(iter(sorted(entity.heads)), "")
    wording = frozenset((entity.heads | entity.modifiers | entity.titles) - NEW)
    place = entity.affiliation or entity.country
    office = (head, place.casefold()) if head and place else None
    new = any(mention.opens_new for mention in entity.mentions)
    body = " ".join([entity.affiliation or "", *sorted(entity.modifiers)])
    return Informant(
        index, document.id, outlet, (document.published or "")[:10], wording, office, new,
        institution=frozenset(spelt_out(word) for word in tokens(body)) - VAGUE,
        contents=contents_of(said, document.text),
    )  # fmt: skip


# Same document, outlet and wording: how likely two unnamed informants are one. A judgement, kept here in one place.
_WITHIN_DOCUMENT, _SAME_WORDING_OUTLET, _SAME_WORDING, _SAME_OFFICE_OUTLET = 0.5, 0.5, 0.3, 0.3
_VAGUE = 0.5  # factor for wordings without office or body: "sources", "an official"


def _compare(one: Informant, other: Informant) -> tuple[float, str]:
    vague = 1.0 if one.office else _VAGUE
    if one.document == other.document:
        if one.new or other.new or one.wording != other.wording:
            return 0.0, ""
        return _WITHIN_DOCUMENT * (0.5 + vague / 2), "the same wording in the same document"
    if not one.day:
        return 0.0, ""
    outlet = one.outlet == other.outlet
    if one.wording == other.wording and len(one.wording) > 0:
        chance = (_SAME_WORDING_OUTLET if outlet else _SAME_WORDING) * vague
        return chance, f"the same wording on the same day{' in the same outlet' if outlet else ''}"
    if outlet:
        return _SAME_OFFICE_OUTLET, "the same office, in the same outlet on the same day"
    return 0.0, ""


def _linked(sources: list[Source], links: dict[tuple[int, int], tuple[float, str]]) -> list[Source]:
    found: dict[int, list[MayBeSame]] = defaultdict(list)
    reasons: dict[int, list[Reason]] = defaultdict(list)
    for (one, other), (probability, why) in sorted(links.items()):
        for here, there in ((one, other), (other, one)):
            found[here].append(MayBeSame(sources[there].id, probability))
            passages = (*sources[here].mentions[:1], *sources[there].mentions[:1])
            chance = f"{100 * probability:.0f} %"
            reasons[here].append(Reason(f"May be the same as “{sources[there].name}” ({chance}): {why}.", passages))
    return [
        replace(source, may_be_same=tuple(found[index]), reasons=(*source.reasons, *reasons[index]))
        if index in found
        else source
        for index, source in enumerate(sources)
    ]
