"""Piles drawn at random: who speaks on which side, through whom, with what to show, and how often it is copied."""

from __future__ import annotations

from itertools import combinations

import numpy as np

from assay.domain.lineage import Dependence, DependenceGround, Independence
from assay.domain.material import Material
from assay.domain.source import Naming, Role, Source, SourceKind
from assay.domain.statement import BasisKind, BearsOn, BearsOnKind, Direction, Quote, Statement

from .pile import Pile
from .speakers import KINDS, Kind, quote_of, source_of

MOST_ORIGINS = 7
MOST_COPIES = 5
LEANINGS = (0.1, 0.5, 0.9)
BEARINGS = (0.95, 0.8, 0.5, 0.25)
HEDGES = (None, None, None, 0.9, 0.7, 0.5)
DETAILS = ("", "", " in 12 places", " in 30 places")
TIES = (
    (Independence.INDEPENDENT, DependenceGround.NONE_FOUND),
    (Independence.UNKNOWN, DependenceGround.NOT_KNOWN),
    (Independence.DEPENDENT, DependenceGround.SAME_DESK),
    (Independence.DEPENDENT, DependenceGround.SAME_HANDOUT),
)
TIES_SHARES = (0.4, 0.3, 0.2, 0.1)
DOUBTS = (("X", Direction.LOWERS), ("X", Direction.RAISES), ("e0", Direction.RAISES), ("A", Direction.LOWERS))


def scene(nature: np.random.Generator) -> Material:
    """One pile of one to seven origins, with copies, relays, exhibits, undercuts and absences, as chance has it."""
    pile, for_it = Pile(), LEANINGS[nature.integers(len(LEANINGS))]
    for number in range(int(nature.integers(1, MOST_ORIGINS + 1))):
        _speaks(pile, nature, number, side=1 if nature.random() < for_it else -1)
    _depend(pile, nature)
    if nature.random() < 0.2:
        _searched(pile)
    if nature.random() < 0.15:
        _is_silent(pile)
    return pile.material()


def _speaks(pile: Pile, nature: np.random.Generator, number: int, *, side: int) -> None:
    kind = KINDS[nature.integers(len(KINDS))]
    source = source_of(kind, number, side=side)
    bearing = side * BEARINGS[nature.integers(len(BEARINGS))]
    credence = HEDGES[nature.integers(len(HEDGES))]
    words = f"dye ran{DETAILS[nature.integers(len(DETAILS))]}"

    def said(document: str, relays: tuple[str, ...], quote: Quote) -> Statement:
        return pile.says(
            source,
            words,
            document=document,
            bearing=bearing,
            quote=quote,
            basis=kind.basis,
            credence=credence,
            relays=relays,
        )

    chains = _chains(nature, number, kind)
    first = [said(f"D{number}-{place}", relays, quote_of(kind)) for place, relays in enumerate(chains)]
    if nature.random() < 0.5:
        copies = [
            said(f"D{number}-copy-{copy}", (f"P{number}-0", f"P{number}-copy-{copy}"), Quote.INDIRECT)
            for copy in range(int(nature.integers(1, MOST_COPIES + 1)))
        ]
        pile.repeats[first[0].id] = tuple(copy.id for copy in copies)
    if nature.random() < 0.25:
        _show(pile, nature, first[0])
    if nature.random() < 0.1:
        _undercut(pile, BearsOn(BearsOnKind.SOURCE, source.id, "r", Direction.LOWERS))


def _chains(nature: np.random.Generator, number: int, kind: Kind) -> list[tuple[str, ...]]:
    """The chains of relays that it comes through: its own publication, one, one of two links, or two or three apart."""
    if kind.voice:
        return [()]
    form = nature.random()
    if form < 0.55:
        return [(f"P{number}-0",)]
    if form < 0.75:
        return [(f"A{number}", f"P{number}-0")]
    return [(f"P{number}-{place}",) for place in range(2 if form < 0.9 else 3)]


def _show(pile: Pile, nature: np.random.Generator, statement: Statement) -> None:
    exhibit = pile.shows(statement, held=bool(nature.random() < 0.3))
    for parameter, direction in DOUBTS:
        if nature.random() < 0.2:
            _undercut(pile, BearsOn(BearsOnKind.EXHIBIT, exhibit.id, parameter, direction))


def _undercut(pile: Pile, aim: BearsOn) -> None:
    doubter = _bystander("doubter", Role.PUBLICATION)
    pile.says(
        doubter,
        "this is open to doubt",
        document="D-doubt",
        bearing=0.0,
        quote=Quote.VOICE,
        basis=BasisKind.UNSTATED,
        bears_on=aim,
    )


def _depend(pile: Pile, nature: np.random.Generator) -> None:
    for one, other in combinations(sorted(f"O-{name}" for name in pile.sources), 2):
        independence, ground = TIES[nature.choice(len(TIES), p=TIES_SHARES)]
        pile.dependences.append(Dependence(one, other, independence, ground))


def _searched(pile: Pile) -> None:
    pile.says(
        _bystander("searcher", Role.OFFICIAL),
        "the search found nothing",
        document="D-search",
        bearing=-0.8,
        quote=Quote.INDIRECT,
        basis=BasisKind.WITNESSED,
    )


def _is_silent(pile: Pile) -> None:
    pile.says(
        _bystander("owner", Role.PARTY),
        "it had no comment",
        document=pile.statements[0].document,
        bearing=0.0,
        quote=Quote.INDIRECT,
        basis=BasisKind.UNSTATED,
    )


def _bystander(name: str, role: Role) -> Source:
    return Source(id=f"S-{name}", name=f"The {name}", naming=Naming.NAMED, role=role, kind=SourceKind.ORGANISATION)
