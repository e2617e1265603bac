"""Which row of the tables each combination of role, naming, basis and interest falls under, as tables for the docs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import product

from assay.appraisal.parameters import reliability_case, script_setting, upstream_links
from assay.domain.source import Interest, Naming, Role, Side, Source, SourceKind, Stake
from assay.domain.span import Span
from assay.domain.statement import Basis, BasisKind, Quote, Statement

_SPOKEN = Quote.INDIRECT


def reliability_rows() -> Iterator[tuple[str, ...]]:
    """Role, naming, basis and the row of r; a party has its row whatever else."""
    for role in Role:
        yield from _merged(
            (
                role.value,
                naming.value,
                basis.value,
                reliability_case(source_of(role, naming), basis, quote=_SPOKEN, party=role is Role.PARTY),
            )
            for naming, basis in product(Naming, BasisKind)
        )


def script_rows() -> Iterator[tuple[str, ...]]:
    """Stake, naming, which way it speaks, and the row of b."""
    ways = ((1, "for what serves it"), (-1, "against what serves it"))
    for stake in Stake:
        side = Side.NONE if stake in (Stake.NONE, Stake.UNKNOWN) else Side.FOR
        yield from _merged(
            (
                stake.value,
                naming.value,
                way,
                script_setting(
                    source_of(Role.UNKNOWN, naming, interest=Interest(side, stake)),
                    hypothesis="H1",
                    direction=direction,
                )[0].case,
            )
            for naming, (direction, way) in product(Naming, ways)
        )


def link_rows() -> Iterator[tuple[str, ...]]:
    """Naming, basis and the links before the words were said, our own reading left out."""
    for naming in Naming:
        yield from _merged(("", naming.value, basis.value, _links(naming, basis)) for basis in BasisKind)


def _links(naming: Naming, basis: BasisKind) -> str:
    statement = Statement("s", "d", _SPOKEN, None, (), (Span(0, 1),), basis=Basis(basis))
    links = upstream_links(statement, source_of(Role.UNKNOWN, naming))[:-1]
    return ", ".join(link.case for link in links) or "none"


def _merged(rows: Iterable[tuple[str, str, str, str]]) -> Iterator[tuple[str, ...]]:
    """Rows that end alike on one line, first over the third column, then over the second."""
    rows = list(rows)
    thirds, seconds = (dict.fromkeys(row[place] for row in rows) for place in (2, 1))
    narrow: dict[tuple[str, str, str], list[str]] = {}
    for first, second, third, last in rows:
        narrow.setdefault((first, second, last), []).append(third)
    wide: dict[tuple[str, str, str], list[str]] = {}
    for (first, second, last), found in narrow.items():
        wide.setdefault((first, _listed(found, thirds), last), []).append(second)
    for (first, found_thirds, last), found in wide.items():
        yield tuple(cell for cell in (first, _listed(found, seconds), found_thirds, last) if cell)


def _listed(found: Collection[str], all_of_them: Collection[str]) -> str:
    return "any" if len(found) == len(all_of_them) > 1 else ", ".join(found)


def source_of(role: Role, naming: Naming, *, interest: Interest | None = None) -> Source:
    """A source of which this is known and nothing else."""
    return Source(
        id="S",
        name="it",
        naming=naming,
        role=role,
        kind=SourceKind.UNKNOWN,
        interest={"H1": interest} if interest else {},
    )


def combinations_page() -> str:
    """The three tables as Markdown."""
    parts = [
        _table("r: who speaks, and how they know", ("role", "naming", "basis", "row of r"), reliability_rows()),
        _table("b: whose side they are on", ("stake", "naming", "speaks", "row of b"), script_rows()),
        _table("phi: links before the words", ("naming", "basis", "links besides our own reading"), link_rows()),
    ]
    return "\n".join(parts)


def _table(title: str, head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [f"| {' | '.join(row)} |" for row in (head, ("---",) * len(head), *rows)]
    return "\n".join([f"### {title}", "", *lines, ""])
