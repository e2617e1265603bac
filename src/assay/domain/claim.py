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


class PartKind(StrEnum):
    """What a part is to its claim.

    A `clause` says one of several things that are all claimed. An evidential claim ("the videos show that X") has
    `proposition` parts, what is said to be shown, and one `showing` part: that this exhibit shows it.
    """

    CLAUSE = "clause"
    PROPOSITION = "proposition"
    SHOWING = "showing"


@dataclass(frozen=True, slots=True)
class ClaimPart:
    """A part of a compound claim; `exhibit` are the words that name the exhibit of a `showing` part ("the videos")."""

    id: str
    text: str
    kind: PartKind = PartKind.CLAUSE
    exhibit: str | None = None


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

    @property
    def is_compound(self) -> bool:
        """Whether the claim has parts that are judged apart; a simple claim is its own only part."""
        return len(self.parts) > 1

    @property
    def alternatives(self) -> tuple[Hypothesis, ...]:
        """The other explanations that the user named, in the order given."""
        return tuple(one for one in self.hypotheses if one.kind is HypothesisKind.ALTERNATIVE)
