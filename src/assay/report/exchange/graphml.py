"""The graph of relays for network analysis: `assay lineage --graphml`."""

from __future__ import annotations

import io
from itertools import count

from assay.domain.lineage import Lineage
from assay.report.exchange.graph import exported_graph
from assay.report.listing import Listing


def lineage_graphml(listing: Listing, *, lineage: Lineage) -> str:
    """The graph in GraphML; an edge goes the way the words went, from the earlier to the later.

    Nodes have `label`, `type` ("document" or "origin"), `title`, `published` (ISO 8601 as known), `held` and
    `in_circle`; edges `kind`, `probability` of the direction, `has_direction`, `in_circle` and `words` that show them.
    """
    import networkx as nx  # noqa: PLC0415 - slow to import, and only this format needs it

    exported = exported_graph(listing, lineage)
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for node in exported.documents:
        graph.add_node(
            node.id,
            label=node.name,
            type="document",
            title=node.title,
            published=node.published,
            held=node.held,
            in_circle=node.in_circle,
        )
    for origin in exported.origins:
        graph.add_node(origin.id, label=origin.name, type="origin", statements=origin.statements)
    keys = (f"e{number}" for number in count(1))
    for link in exported.links:
        graph.add_edge(
            link.earlier,
            link.later,
            key=next(keys),
            kind=link.kind.value,
            probability=round(link.probability, 4),
            has_direction=link.has_direction,
            in_circle=link.in_circle,
            words=link.words,
        )
    for origin in exported.origins:
        for document in origin.direct:
            graph.add_edge(origin.id, document, key=next(keys), kind="tells")
    writer = nx.GraphMLWriter(graph=graph, encoding="utf-8", prettyprint=True)
    written = io.BytesIO()
    truths = {key.get("id") for key in writer.xml.iter("key") if key.get("attr.type") == "boolean"}
    for value in writer.xml.iter("data"):
        if value.get("key") in truths and value.text:
            value.text = value.text.lower()  # as XML Schema spells it
    writer.dump(written)
    return written.getvalue().decode("utf-8")
