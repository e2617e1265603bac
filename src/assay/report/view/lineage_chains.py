"""Who stands behind several reports: origins with the ways their words took, origin first."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import groupby

from assay.domain.lineage import Lineage, Origin
from assay.domain.source import SourceKind
from assay.report.inert import one_line
from assay.report.view.lineage_graph import Pile, source_names


@dataclass(frozen=True, slots=True)
class RelayChain:
    """The names that words passed through, origin first, publisher last, and how many statements came that way."""

    names: tuple[str, ...]
    statements: int


@dataclass(frozen=True, slots=True)
class SharedOrigin:
    """An origin that several documents rest on: its chains, the commonest first, and its documents, earliest first.

    `direct` are the documents that have its words from itself; where none has, the earliest one. `is_publication` tells
    that it is one of the publications that stand in the graph by their documents.
    """

    id: str
    source: str
    name: str
    is_publication: bool
    statements: int
    documents: tuple[str, ...]
    direct: tuple[str, ...]
    chains: tuple[RelayChain, ...]


def shared_origins(pile: Pile, lineage: Lineage) -> tuple[SharedOrigin, ...]:
    """The origins with statements in two documents or more, those in the most documents first."""
    names = source_names(pile, lineage)
    place = {statement.id: statement.document for statement in pile.statements}
    publications = {source.id for source in pile.resolution.sources if source.kind is SourceKind.PUBLICATION}
    publications |= {document.id for document in lineage.not_held}
    found = []
    for origin in lineage.origins:
        documents = tuple(dict.fromkeys(place[key] for key in origin.statements if key in place))
        if len(documents) > 1:
            near = (key for key in origin.statements if key in place and len(_names(key, lineage, names)) <= 2)
            found.append(
                SharedOrigin(
                    id=origin.id,
                    source=origin.source,
                    name=names.get(origin.source) or one_line(origin.source),
                    is_publication=origin.source in publications,
                    statements=sum(key in place for key in origin.statements),
                    documents=documents,
                    direct=tuple(dict.fromkeys(place[key] for key in near)) or documents[:1],
                    chains=_chains(origin, lineage, names),
                )
            )
    return tuple(sorted(found, key=_widest_first))


def _chains(origin: Origin, lineage: Lineage, names: dict[str, str]) -> tuple[RelayChain, ...]:
    counts = Counter(_names(key, lineage, names) for key in origin.statements)
    chains = [RelayChain(chain, number) for chain, number in counts.items() if len(chain) > 1]
    return tuple(sorted(chains, key=_commonest_first))


def _names(statement: str, lineage: Lineage, names: dict[str, str]) -> tuple[str, ...]:
    """The names that a statement passed through, each once in a row."""
    links = lineage.relays_of.get(statement, ())
    return tuple(name for name, _ in groupby(names.get(link) or one_line(link) for link in links))


def _widest_first(origin: SharedOrigin) -> tuple[int, int, str, str]:
    return -len(origin.documents), -origin.statements, origin.name, origin.id


def _commonest_first(chain: RelayChain) -> tuple[int, int, tuple[str, ...]]:
    return -chain.statements, -len(chain.names), chain.names
