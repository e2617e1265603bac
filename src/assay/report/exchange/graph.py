"""What the graph formats write: documents, the origins that several rest on, and the links, free of odd characters."""

from __future__ import annotations

from dataclasses import dataclass, replace

from assay.domain.lineage import Lineage
from assay.report.inert import one_line
from assay.report.listing import Listing
from assay.report.view.lineage_chains import SharedOrigin, shared_origins
from assay.report.view.lineage_graph import LineageLink, LineageNode, lineage_graph
from assay.texts.lazy_pattern import lazy_pattern

_NO_CHARACTERS = lazy_pattern("[\ufdd0-\ufdef\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Exported:
    """The documents, the origins behind several of them but for publications, and the links between documents."""

    documents: tuple[LineageNode, ...]
    origins: tuple[SharedOrigin, ...]
    links: tuple[LineageLink, ...]


def exported_graph(listing: Listing, lineage: Lineage) -> Exported:
    """The graph of `lineage`, with every text fit for XML: on one line, no control characters, no noncharacters."""
    graph = lineage_graph(listing, lineage, every=True)
    return Exported(
        documents=tuple(
            replace(
                node, id=clean(node.id), name=clean(node.name), title=clean(node.title), published=clean(node.published)
            )
            for node in graph.nodes
        ),
        origins=tuple(
            replace(origin, id=clean(origin.id), name=clean(origin.name), direct=tuple(map(clean, origin.direct)))
            for origin in shared_origins(listing, lineage)
            if not origin.is_publication
        ),
        links=tuple(
            replace(link, later=clean(link.later), earlier=clean(link.earlier), words=clean(link.words))
            for link in graph.links
        ),
    )


def clean(text: str) -> str:
    """`text` on one line, without anything that XML forbids or a screen obeys."""
    return _NO_CHARACTERS.sub("\ufffd", one_line(text))
