"""The graph of relays from origins to documents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from assay.domain.document import Document
from assay.domain.finding import Finding
from assay.domain.span import Reason


class EdgeKind(StrEnum):
    """How something passed on."""

    QUOTES = "quotes"
    COPIES = "copies"
    CITES = "cites"
    PARAPHRASES = "paraphrases"


@dataclass(frozen=True, slots=True)
class Edge:
    """`start` had it from `end`: both are identifiers of documents, or both of statements (in JSON, `from` and `to`).

    `from` is the later one, which copies, quotes or cites `to`, the earlier one; `probability` is that of this
    direction.
    """

    start: str
    end: str
    kind: EdgeKind
    probability: float
    reasons: tuple[Reason, ...] = ()


class Independence(StrEnum):
    """Whether two origins have no shared upstream; `unknown` never counts as independent."""

    INDEPENDENT = "independent"
    DEPENDENT = "dependent"
    UNKNOWN = "unknown"


class DependenceGround(StrEnum):
    """Why two origins may be one; the appraisal turns it into a chance of echo, delta."""

    NONE_FOUND = "none found"
    NOT_KNOWN = "not known"
    ONE_OUTLET = "reported by one outlet alone"
    SAME_DESK = "same desk, owner, agency or government"
    SAME_INSTITUTION_UNNAMED = "two unnamed informants of one institution"
    SAME_INFORMANT = "perhaps one and the same informant"
    SAME_HANDOUT = "same handout, press conference or wording"


@dataclass(frozen=True, slots=True)
class Dependence:
    """How two origins, `a` < `b` by identifier, depend on each other.

    `probability` is the chance, in 0..1, that the ground holds; none where it is not in doubt. Where it is small,
    independence is `unknown`, and the pair is listed for the chance that the two are one.
    """

    a: str
    b: str
    independence: Independence
    ground: DependenceGround
    reasons: tuple[Reason, ...] = ()
    probability: float | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """The furthest upstream source of some statements that can be traced; `statements` in order of publication."""

    id: str
    source: str
    statements: tuple[str, ...]
    independence: Mapping[str, Independence] = field(default_factory=dict)
    reasons: tuple[Reason, ...] = ()

    def stands_to(self, other: str) -> Independence:
        """How it stands to the origin `other`: `unknown` where nothing was found, `dependent` to itself."""
        if other == self.id:
            return Independence.DEPENDENT
        return self.independence.get(other, Independence.UNKNOWN)


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """At `at` (ISO 8601) the document or statement `id` did `what`."""

    at: str
    id: str
    what: str


@dataclass(frozen=True, slots=True)
class Lineage:
    """Who had what from whom.

    `origin_of`, `relays_of` and `repeats_of` are keyed by statement identifier: its origin's identifier, the source
    identifiers its words passed through (origin first, publisher last), and the other statements that repeat it.
    `not_held` are documents that others cite and that are not in hand.
    """

    edges: tuple[Edge, ...] = ()
    cycles: tuple[tuple[str, ...], ...] = ()
    timeline: tuple[TimelineEntry, ...] = ()
    origins: tuple[Origin, ...] = ()
    dependences: tuple[Dependence, ...] = ()
    origin_of: Mapping[str, str] = field(default_factory=dict)
    relays_of: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    repeats_of: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    not_held: tuple[Document, ...] = ()
    findings: tuple[Finding, ...] = ()
