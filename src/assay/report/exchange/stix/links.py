"""Who had it from whom, and what stands in doubt, as relationships.

All are `related-to`. `derived-from` will not do: in the standard's words the target is then based on the source, and
most readers take it the other way round.
"""

from __future__ import annotations

from collections.abc import Iterator

from assay.domain.lineage import Dependence
from assay.domain.statement import BearsOn
from assay.report.contract.primitives import Json, rounded, rounded_or_none
from assay.report.exchange.stix.case import Case
from assay.report.exchange.stix.extension import extended
from assay.report.exchange.stix.making import Made
from assay.report.view.lineage_words import has_direction, how
from assay.report.view.wording import percent

_LINK = "related-to"


def relationships(case: Case) -> list[Made]:
    """Relationships between objects that are there, each once."""
    found = {made.id: made for links in (_within, _doubts, _edges, _same, _dependences) for made in links(case)}
    return list(found.values())


def _linked(case: Case, start: str, end: str, description: str, relation: Json) -> Iterator[Made]:
    source, target = case.references.get(start), case.references.get(end)
    if source and target and source != target:
        yield case.make(
            "relationship",
            relationship_type=_LINK,
            description=description,
            source_ref=source,
            target_ref=target,
            extensions=extended(relation=relation),
        )


def _within(case: Case) -> Iterator[Made]:
    for statement in case.appraised.material.statements:
        if statement.within:
            told = "The first statement is told inside the second."
            yield from _linked(case, statement.id, statement.within, told, {"kind": "within"})


def _doubts(case: Case) -> Iterator[Made]:
    for statement in case.appraised.material.statements:
        if statement.bears_on:
            found = statement.bears_on
            yield from _linked(case, statement.id, found.id, _doubt_words(found), _doubt(found))


def _doubt(found: BearsOn) -> Json:
    return {"kind": "bears_on", "parameter": found.parameter, "direction": found.direction.value}


def _doubt_words(found: BearsOn) -> str:
    return f"The statement bears on the {found.kind.value} and {found.direction.value} what is taken of it."


def _edges(case: Case) -> Iterator[Made]:
    for edge in case.appraised.material.lineage.edges:
        chance = f" ({percent(edge.probability)})" if has_direction(edge.probability) else ""
        told = f"The first statement {how(edge.kind, edge.probability)} the second{chance}."
        relation: Json = {"kind": edge.kind.value, "probability": rounded(edge.probability)}
        yield from _linked(case, edge.start, edge.end, told, relation)


def _same(case: Case) -> Iterator[Made]:
    for source in case.appraised.material.resolution.sources:
        for other in source.may_be_same:
            told = f"The two may be one and the same source ({percent(other.probability)}); they are not joined."
            relation: Json = {"kind": "may_be_same", "probability": rounded(other.probability)}
            yield from _linked(case, source.id, other.id, told, relation)


def _dependences(case: Case) -> Iterator[Made]:
    for found in case.appraised.material.lineage.dependences:
        told = f"The two origins: {found.independence.value}; {found.ground.value}."
        yield from _linked(case, found.a, found.b, told, _dependence(found))


def _dependence(found: Dependence) -> Json:
    return {
        "kind": "dependence",
        "independence": found.independence.value,
        "ground": found.ground.value,
        "probability": rounded_or_none(found.probability),
    }
