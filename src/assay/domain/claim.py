"""The claim under examination and the hypotheses that answer it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class HypothesisKind(StrEnum):
    """What a hypothesis is to the claim."""

    CLAIM = "claim"
    NEGATION = "negation"
    ALTERNATIVE = "alternative"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One of the exclusive answers; `H1` is always the claim, the last is always the catch-all."""

    id: str
    text: str
    kind: HypothesisKind


@dataclass(frozen=True, slots=True)
class ClaimPart:
    """A part of a compound claim."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Claim:
    """The claim as the user wrote it (`text`), as a statement (`affirmative`), and what it is about.

    `participants` are the actors, things and places of the claim in its own words, accused and accuser among them.
    """

    text: str
    affirmative: str
    parts: tuple[ClaimPart, ...]
    participants: tuple[str, ...]
    hypotheses: tuple[Hypothesis, ...]
