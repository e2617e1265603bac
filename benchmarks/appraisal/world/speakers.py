"""The kinds of sources that a drawn pile has, so that every table of the weighing is used."""

from __future__ import annotations

from dataclasses import dataclass

from assay.domain.source import Interest, Naming, Role, Side, Source, SourceKind, Stake
from assay.domain.span import Passage, Reason
from assay.domain.statement import BasisKind, Quote


@dataclass(frozen=True)
class Kind:
    """A kind of source: its role, naming, access and stake; `interest` is 1 where the claim serves it, -1 where not.

    `voice`: it publishes what it says itself. `against`: the text gives a reason to think that it speaks against its
    interest.
    """

    role: Role
    naming: Naming
    basis: BasisKind
    stake: Stake = Stake.NONE
    voice: bool = False
    against: bool = False


KINDS: tuple[Kind, ...] = (
    Kind(Role.WITNESS, Naming.NAMED, BasisKind.WITNESSED),
    Kind(Role.WITNESS, Naming.DESCRIBED, BasisKind.WITNESSED, Stake.UNKNOWN),
    Kind(Role.WITNESS, Naming.NAMED, BasisKind.TOLD),
    Kind(Role.EXPERT, Naming.NAMED, BasisKind.INFERRED),
    Kind(Role.EXPERT, Naming.DESCRIBED, BasisKind.DOCUMENT),
    Kind(Role.OFFICIAL, Naming.NAMED, BasisKind.DOCUMENT),
    Kind(Role.OFFICIAL, Naming.DESCRIBED, BasisKind.UNSTATED, Stake.UNKNOWN),
    Kind(Role.OFFICIAL, Naming.NAMED, BasisKind.BELIEF, Stake.ALLY),
    Kind(Role.PARTY, Naming.NAMED, BasisKind.WITNESSED, Stake.PARTY),
    Kind(Role.PARTY, Naming.NAMED, BasisKind.UNSTATED, Stake.PARTY),
    Kind(Role.PARTY, Naming.NAMED, BasisKind.WITNESSED, Stake.PARTY, against=True),
    Kind(Role.UNKNOWN, Naming.ANONYMOUS, BasisKind.UNSTATED, Stake.UNKNOWN),
    Kind(Role.UNKNOWN, Naming.ANONYMOUS, BasisKind.TOLD, Stake.UNKNOWN),
    Kind(Role.PUBLIC, Naming.NAMED, BasisKind.WITNESSED, Stake.UNKNOWN, voice=True),
    Kind(Role.PUBLICATION, Naming.NAMED, BasisKind.WITNESSED, voice=True),
    Kind(Role.PUBLICATION, Naming.NAMED, BasisKind.UNSTATED, voice=True),
)


def source_of(kind: Kind, number: int, *, side: int) -> Source:
    """The source of this kind that speaks on this side (1: for the claim)."""
    served = -side if kind.against else side
    interested = kind.stake not in (Stake.NONE, Stake.UNKNOWN)
    where = Side.FOR if served > 0 else Side.AGAINST
    why = Reason("It admits what hurts it.", (Passage(f"D{number}", 0, 1),), "b")
    return Source(
        id=f"S{number}",
        name=f"Source {number}",
        naming=kind.naming,
        role=kind.role,
        kind=SourceKind.PUBLICATION if kind.role is Role.PUBLICATION else SourceKind.PERSON,
        interest={"H1": Interest(where if interested else Side.NONE, kind.stake)},
        reasons=(why,) if kind.against else (),
    )


def quote_of(kind: Kind) -> Quote:
    """How what it says is given."""
    return Quote.VOICE if kind.voice else Quote.INDIRECT
