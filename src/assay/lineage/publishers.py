"""Publishers: every report in hand has a publisher that can stand at the end of a chain, whether it speaks or not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from assay.domain.document import Document
from assay.domain.identity import content_id
from assay.domain.source import Naming, Resolution, Role, Source, SourceKind
from assay.domain.span import Reason
from assay.lineage.publications import publications
from assay.texts.given_outlets import as_published
from assay.texts.outlets import Outlets

_BODIES = frozenset({SourceKind.PUBLICATION, SourceKind.GOVERNMENT, SourceKind.ORGANISATION})


def with_publishers(
    resolution: Resolution, documents: Iterable[Document], *, outlets: Outlets | None = None
) -> Resolution:
    """The sources, with one for each publisher of `documents` that says nothing in its own voice and so is none yet."""
    listed = list(documents) if outlets is None else as_published(documents, outlets)
    known = publications(listed, resolution.sources, outlets=outlets)
    have = {
        publication.key
        for source in resolution.sources
        if source.kind in _BODIES and (publication := known.of(source.name)) is not None
    }
    added: dict[str, Source] = {}
    for document in listed:
        publication = known.of_document(document)
        if publication is not None and publication.key not in have and publication.key not in added:
            added[publication.key] = Source(
                id=content_id("S", "publisher", publication.key),
                name=publication.name,
                naming=Naming.NAMED,
                role=Role.PUBLICATION,
                kind=SourceKind.PUBLICATION,
                reasons=(Reason("It published a report of the pile, and says nothing there in its own voice."),),
            )
    if not added:
        return resolution
    return replace(resolution, sources=(*resolution.sources, *(added[key] for key in sorted(added))))
