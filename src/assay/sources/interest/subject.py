"""A source that the rules of interest are put to, and what a rule finds of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assay.domain.source import Interest, Source
from assay.domain.span import Passage
from assay.domain.statement import Statement
from assay.sources.across.join import Cluster
from assay.sources.interest.table import RULES, Rule


@dataclass(frozen=True, slots=True)
class Finding:
    """The rule that holds of a source, the interest it gives, whom it is tied to, and where the text says so."""

    rule: Rule
    interest: Interest
    of: str = ""
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Subject:
    """A source with what was found of it: where it speaks, what it says, the ties that the text tells of."""

    source: Source
    cluster: Cluster
    said: Sequence[Statement]


def finding_of(rule: str, *, of: str = "", passages: tuple[Passage, ...] = ()) -> Finding:
    """What the rule with this name gives."""
    return Finding(RULES[rule], RULES[rule].interest, of, passages)
