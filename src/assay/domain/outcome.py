"""Outcomes of claims that somebody else resolved, and what they say of the sources that had spoken on them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from assay.domain.finding import Finding
from assay.domain.ledger import RecordEntry


class OutcomeValue(StrEnum):
    """How a claim turned out; the last two count for nobody."""

    TRUE = "true"
    FALSE = "false"
    MIXED = "mixed"
    UNRESOLVED = "unresolved"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A claim that was resolved: the claim's words or an appraisal's fingerprint, how it turned out, and `by` whom.

    `when` is ISO 8601 or empty, `place` the file and line it comes from. `by` is never empty and never Assay.
    """

    claim: str
    value: OutcomeValue
    by: str
    when: str = ""
    url: str = ""
    why: str = ""
    place: str = ""


class Side(StrEnum):
    """What a source said of a claim."""

    FOR = "for"
    AGAINST = "against"


class Omission(StrEnum):
    """Why what a source said of a claim counts for nothing in its record."""

    UNNAMED = "not named, so it cannot be told from others elsewhere"
    PARTY_LINE = "it would have said so either way, as a party does that says what serves it"
    BOTH_SIDES = "it spoke on both sides"
    RESOLVER = "it resolved the claim itself"
    SHARED_NAME = "another source of the same appraisal has the same name"
    ECHO = "it depends on another source on the same side, which counts"


@dataclass(frozen=True, slots=True)
class Testimony:
    """What one source said of a claim in one appraisal, by statements of its own that bear plainly on it.

    `bearings` are support less opposition (-1..1) by statement identifier. `scripted`: it says what serves it, and
    would either way. `echoes` are the identifiers of sources of the same appraisal that are not independent of it.
    """

    source: str
    name: str
    named: bool
    bearings: Mapping[str, float]
    publication: bool = False
    scripted: bool = False
    echoes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SavedAppraisal:
    """What an appraisal's JSON says that is needed to count: the claim, and who spoke on it. `place` is its file."""

    place: str
    fingerprint: str
    claim: str
    affirmative: str
    testimonies: tuple[Testimony, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """One line of the log: a source spoke on a claim that was resolved, and what its record has for it.

    `name` is the source as the records have it, `claim_id` the claim's identifier; `borne_out` of `resolved` are 1 of
    1, 0 of 1, or 0 of 0 where the claim no longer counts.
    """

    name: str
    claim: str
    claim_id: str
    said: Side
    outcome: Outcome
    fingerprint: str
    borne_out: int
    resolved: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A source whose words on a resolved claim do not count, and why."""

    name: str
    claim: str
    why: Omission


@dataclass(frozen=True, slots=True)
class KeptRecords:
    """Records after outcomes were counted: the `entries` as they stand, what was newly `counted`, what `left_out`.

    `table` is the CSV file of records and `log` the one of everything that was ever counted into it.
    """

    entries: tuple[RecordEntry, ...]
    counted: tuple[Counted, ...]
    left_out: tuple[LeftOut, ...]
    table: str
    log: str
    findings: tuple[Finding, ...] = ()


class EstimationMethod(StrEnum):
    """How accuracies are estimated from agreement among sources over many claims."""

    DAWID_SKENE = "dawid-skene"
    MACE = "mace"


@dataclass(frozen=True, slots=True)
class AccuracyEstimate:
    """An estimate for one source: the share of `claims` it was right on, of which the truth of `known` is known.

    `accuracy` is in 0..1. It comes from agreement among sources and is no record.
    """

    name: str
    accuracy: float
    claims: int
    known: int


@dataclass(frozen=True, slots=True)
class AccuracyEstimates:
    """All estimates of one run, by name, the method, and over how many claims and known outcomes it went."""

    method: EstimationMethod
    sources: tuple[AccuracyEstimate, ...]
    claims: int
    known: int
    left_out: tuple[LeftOut, ...] = ()
    findings: tuple[Finding, ...] = field(default=())
