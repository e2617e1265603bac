"""A source: who a mention really is, after resolution."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from assay.domain.finding import Finding
from assay.domain.span import Passage, Reason


class Naming(StrEnum):
    """How far the text names the source."""

    NAMED = "named"
    DESCRIBED = "described"
    ANONYMOUS = "anonymous"


class Role(StrEnum):
    """In what capacity the source speaks."""

    OFFICIAL = "official"
    EXPERT = "expert"
    WITNESS = "witness"
    PARTY = "party"
    PUBLICATION = "publication"
    PUBLIC = "public"
    UNKNOWN = "unknown"


class SourceKind(StrEnum):
    """What the source is."""

    PERSON = "person"
    GROUP = "group"
    ORGANISATION = "organisation"
    GOVERNMENT = "government"
    PUBLICATION = "publication"
    DOCUMENT = "document"
    EXHIBIT = "exhibit"
    UNKNOWN = "unknown"


class Side(StrEnum):
    """Which way the source's interest lies: served by the claim being believed (`for`) or hurt by it (`against`)."""

    FOR = "for"
    AGAINST = "against"
    NONE = "none"
    UNKNOWN = "unknown"


class Stake(StrEnum):
    """As what the source has an interest."""

    PARTY = "party"
    ALLY = "ally"
    RIVAL = "rival"
    GAINER = "gainer"
    NONE = "none"
    UNKNOWN = "unknown"


INTEREST_OPENING = "Its interest "
"""How a reason begins that tells an interest."""


@dataclass(frozen=True, slots=True)
class Interest:
    """A source's interest in one hypothesis."""

    side: Side = Side.UNKNOWN
    stake: Stake = Stake.UNKNOWN


@dataclass(frozen=True, slots=True)
class Record:
    """How often a source was right before: `borne_out` of `resolved` claims of it whose truth is known by now."""

    borne_out: int
    resolved: int

    def __post_init__(self) -> None:
        if not 0 <= self.borne_out <= self.resolved:
            raise ValueError(f"A record of {self.borne_out} in {self.resolved} is not possible.")


class RatedBy(StrEnum):
    """Who gave a source its reliability."""

    NOBODY = "nobody"
    LEDGER = "ledger"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class MayBeSame:
    """Another source that may be the same one, with the probability that it is."""

    id: str
    probability: float


@dataclass(frozen=True, slots=True)
class Source:
    """One source with everything the texts say of it.

    `interest` is keyed by hypothesis identifier; `reliability` is an Admiralty letter and stays `F` ("cannot be
    judged") unless a ledger or a person rates the source, which `rated_by` tells. `record` is what a ledger says of
    its earlier claims. `decided` are the fields that a person has set, as in `SourceField`; the interest with its
    hypothesis ("interest H1").
    """

    id: str
    name: str
    naming: Naming
    role: Role
    kind: SourceKind
    affiliation: str | None = None
    country: str | None = None
    interest: Mapping[str, Interest] = field(default_factory=dict)
    reliability: str = "F"
    mentions: tuple[Passage, ...] = ()
    may_be_same: tuple[MayBeSame, ...] = ()
    reasons: tuple[Reason, ...] = ()
    rated_by: RatedBy = RatedBy.NOBODY
    record: Record | None = None
    decided: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Resolution:
    """All sources of a pile, and for each statement identifier the identifier of its source.

    Every statement has a source: for the publisher's own voice it is the publication, and where the text names nobody
    it is an unnamed source of that statement's own. `findings` are what was wrong with a ledger's rows and decisions.
    """

    sources: tuple[Source, ...]
    source_of: Mapping[str, str]
    findings: tuple[Finding, ...] = ()
