"""A source: who a mention really is, after resolution."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

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


@dataclass(frozen=True, slots=True)
class Interest:
    """A source's interest in one hypothesis."""

    side: Side = Side.UNKNOWN
    stake: Stake = Stake.UNKNOWN


@dataclass(frozen=True, slots=True)
class MayBeSame:
    """Another source that may be the same one, with the probability that it is."""

    id: str
    probability: float


@dataclass(frozen=True, slots=True)
class Source:
    """One source with everything the texts say of it.

    `interest` is keyed by hypothesis identifier; `reliability` is an Admiralty letter and stays `F` ("cannot be
    judged") unless a ledger or a person rates the source.
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


@dataclass(frozen=True, slots=True)
class Resolution:
    """All sources of a pile, and for each statement identifier the identifier of its source.

    Every statement has a source: for the publisher's own voice it is the publication, and where the text names nobody
    it is an unnamed source of that statement's own.
    """

    sources: tuple[Source, ...]
    source_of: Mapping[str, str]
