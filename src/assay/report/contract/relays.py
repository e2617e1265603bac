"""Origins and lineage in the JSON contract."""

from __future__ import annotations

from assay.domain.lineage import Lineage, Origin
from assay.report.contract.primitives import Json, reason_dicts, rounded


def origin_dict(origin: Origin) -> Json:
    """An origin without stance and weight."""
    return {
        "id": origin.id,
        "source": origin.source,
        "statements": list(origin.statements),
        "independence": {other: value.value for other, value in sorted(origin.independence.items())},
        "reasons": reason_dicts(origin.reasons),
    }


def graph_dict(lineage: Lineage) -> Json:
    """The edges (`from` had it from `to`), the circles, what ties origins to each other, and the timeline."""
    return {
        "edges": [
            {
                "from": edge.start,
                "to": edge.end,
                "kind": edge.kind.value,
                "probability": rounded(edge.probability),
                "reasons": reason_dicts(edge.reasons),
            }
            for edge in lineage.edges
        ],
        "cycles": [list(cycle) for cycle in lineage.cycles],
        "dependences": [
            {
                "between": [dependence.a, dependence.b],
                "independence": dependence.independence.value,
                "ground": dependence.ground.value,
                "probability": None if dependence.probability is None else rounded(dependence.probability),
                "reasons": reason_dicts(dependence.reasons),
            }
            for dependence in lineage.dependences
        ],
        "timeline": [{"at": entry.at, "id": entry.id, "what": entry.what} for entry in lineage.timeline],
    }
