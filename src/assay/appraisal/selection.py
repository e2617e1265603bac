"""Which statements bear on the claim, and what kind of content each origin's have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

from assay.appraisal.detail import details
from assay.appraisal.index import Index
from assay.domain.lineage import Independence
from assay.domain.statement import Statement

_MOSTLY = 0.5


def bearing_statements(index: Index) -> list[str]:
    """The statements that bear on the claim, in order of identifier.

    A statement that mostly consists of others within it ("A says that B says ...") passes them on and asserts nothing.
    """
    bearing = {statement.id for statement in index.material.statements if index.bears(statement.id)}
    inside: dict[str, list[Statement]] = defaultdict(list)
    for name in sorted(bearing):
        outer = index.statements[name].within
        if outer is not None and outer in bearing:
            inside[outer].append(index.statements[name])
    return sorted(name for name in bearing if not _passes_on(index.statements[name], inside.get(name, [])))


def _passes_on(statement: Statement, inner: list[Statement]) -> bool:
    own = sum(len(span) for span in statement.content)
    covered = sum(
        max(0, min(span.end, other.extent.end) - max(span.start, other.extent.start))
        for other in inner
        for span in statement.content
    )
    return bool(inner) and covered >= _MOSTLY * own


def content_cases(index: Index, statements: Mapping[str, Collection[str]]) -> dict[str, str]:
    """For each statement, given by origin, the row of `tables.CONTENT` that its content falls under.

    `matched` where an origin shown to be independent has a place, time or number in common with it on the same side.
    """
    claim = f"{index.material.claim.text} {index.material.claim.affirmative}"
    found: dict[str, frozenset[str]] = {}
    sides: dict[tuple[str, bool], set[str]] = defaultdict(set)
    for origin, names in statements.items():
        for name in names:
            statement = index.statements[name]
            found[name] = details(statement.content_text(index.text_of(statement)), claim=claim)
            sides[origin, _speaks_for(index, name)] |= found[name]
    matched: dict[tuple[str, bool], set[str]] = defaultdict(set)
    for pair in index.material.lineage.dependences:
        if pair.independence is Independence.INDEPENDENT and pair.a in statements and pair.b in statements:
            for side in (True, False):
                shared = sides[pair.a, side] & sides[pair.b, side]
                matched[pair.a, side] |= shared
                matched[pair.b, side] |= shared
    return {
        name: _case(found[name], matched[origin, _speaks_for(index, name)])
        for origin, names in statements.items()
        for name in names
    }


def _speaks_for(index: Index, statement: str) -> bool:
    return index.reading(statement, index.claim_id).bearing > 0


def _case(found: frozenset[str], matched: Collection[str]) -> str:
    if found & set(matched):
        return "matched"
    return "detailed" if found else "bare"
