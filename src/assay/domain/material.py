"""A case's material: what all rooms before the appraisal have found, and the whole with its weighing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assay.domain.claim import Claim
from assay.domain.document import Document
from assay.domain.exhibit import Exhibit
from assay.domain.finding import Finding
from assay.domain.ledger import ParameterDecision
from assay.domain.lineage import Lineage
from assay.domain.source import Resolution
from assay.domain.stance import Stances
from assay.domain.statement import Statement
from assay.domain.weighing import Weighing


@dataclass(frozen=True, slots=True)
class ModelCard:
    """A model that was used: its name, the SHA-256 of its weights, and what its card says of it.

    `task` is what it does, `data` what it learnt from, `measured` how well it did on what, `weak` where it fails.
    """

    name: str
    sha256: str
    task: str = ""
    data: str = ""
    measured: str = ""
    weak: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's correction or rating: who, when, what and why."""

    id: str
    who: str
    when: str
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Material:
    """What is to be weighed. Statements carry their source's identifier; undercuts name existing items.

    `parameters` are what a person has set of the weighing itself.
    """

    claim: Claim
    documents: tuple[Document, ...]
    statements: tuple[Statement, ...]
    exhibits: tuple[Exhibit, ...]
    resolution: Resolution
    stances: Stances
    lineage: Lineage
    decisions: tuple[Decision, ...] = ()
    parameters: tuple[ParameterDecision, ...] = ()


@dataclass(frozen=True, slots=True)
class Appraised:
    """A case, weighed: what every report format is made from. `what_if` is what it rests on beyond the material."""

    material: Material
    weighing: Weighing
    models: tuple[ModelCard, ...]
    findings: tuple[Finding, ...]
    fingerprint: str
    assay_version: str
    what_if: WhatIf | None = None


class SupposedKind(StrEnum):
    """What was supposed: that something is set otherwise, that something is not there, or another prior."""

    SET = "set"
    WITHOUT = "without"
    PRIOR = "prior"


@dataclass(frozen=True, slots=True)
class Supposition:
    """One thing that was supposed, as it was `written`, and in words."""

    kind: SupposedKind
    written: str
    text: str


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What was supposed, and the case as it was `before`."""

    before: Appraised
    supposed: tuple[Supposition, ...]
