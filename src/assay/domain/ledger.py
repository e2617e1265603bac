"""The ledger: what a person gives of sources besides the reports. A table of outlets, records of sources, decisions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from assay.domain.finding import Finding
from assay.domain.source import Interest, Record


@dataclass(frozen=True, slots=True)
class OutletEntry:
    """One row of a table of outlets: an outlet under all its names and domains is one publication.

    There is at least one name or domain. `owner` makes it and every other outlet of that owner dependent; `reliability`
    is an Admiralty letter A-F, or none where the row gives none; `agency` whether it is a news agency, whose reports
    others print.
    """

    names: tuple[str, ...]
    domains: tuple[str, ...] = ()
    owner: str | None = None
    reliability: str | None = None
    agency: bool = False


@dataclass(frozen=True, slots=True)
class RecordEntry:
    """The record of the source that goes by the identifier or shown name `source`; `reliability`: a letter, or none."""

    source: str
    record: Record
    reliability: str | None = None


@dataclass(frozen=True, slots=True)
class MentionReference:
    """Where a source is mentioned: in the document of this identifier, path or title, by these words or at `start`.

    `words` without `start` stand for every place in the document where the source goes by these words.
    """

    document: str
    words: str | None = None
    start: int | None = None


class SourceField(StrEnum):
    """What a person may set of a source; the interest is set for one hypothesis at a time."""

    NAME = "name"
    NAMING = "naming"
    ROLE = "role"
    KIND = "kind"
    AFFILIATION = "affiliation"
    COUNTRY = "country"
    INTEREST = "interest"
    RELIABILITY = "reliability"


@dataclass(frozen=True, slots=True)
class SameSource:
    """These are one source, each given by its identifier or shown name; the first keeps its identifier and name."""

    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DifferentSources:
    """These are no two of them one source, each given by its identifier or shown name."""

    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OtherSource:
    """This mention is not `source`; it is `instead`, or a source of its own where that is none."""

    source: str
    mention: MentionReference
    instead: str | None = None


@dataclass(frozen=True, slots=True)
class FieldIs:
    """A field of `source` is `value`: a word of the field's own (an enum's value, a letter, or text).

    An empty value is for an affiliation or country that there is none of.
    """

    source: str
    field: SourceField
    value: str


@dataclass(frozen=True, slots=True)
class InterestIs:
    """The interest of `source` in a hypothesis, given by its identifier (`H1`: the claim)."""

    source: str
    interest: Interest
    hypothesis: str = "H1"


Ruling: TypeAlias = SameSource | DifferentSources | OtherSource | FieldIs | InterestIs


@dataclass(frozen=True, slots=True)
class SourceDecision:
    """A person's decision on sources: who decided, when (ISO 8601), why, and what; `place` is where it is written.

    One without a `who` is supposed and not decided.
    """

    who: str
    when: str
    why: str
    what: Ruling
    place: str = ""


@dataclass(frozen=True, slots=True)
class ParameterDecision:
    """A person's value for a parameter of the weighing, by its symbol ("r", "delta").

    `of` is an item by its identifier, or a source by its shown name; where it is none, the value is for the whole case,
    for the row `case` of the tables ("witness, named") or, without a case, for all rows of the parameter. `spread` is
    the strength s of its Beta; none leaves that of the row. `place` is where it is written. One without a `who` is
    supposed and not decided.
    """

    parameter: str
    value: float
    of: str | None = None
    case: str | None = None
    spread: float | None = None
    who: str = ""
    when: str = ""
    why: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Ledger:
    """All that a person gave of sources, in the order given; later rows and decisions win over earlier ones.

    `parameters` are decisions on parameters of the weighing. `findings` are what was wrong with the files that it was
    read from.
    """

    outlets: tuple[OutletEntry, ...] = ()
    records: tuple[RecordEntry, ...] = ()
    decisions: tuple[SourceDecision, ...] = ()
    findings: tuple[Finding, ...] = ()
    parameters: tuple[ParameterDecision, ...] = ()


NO_LEDGER = Ledger()
