"""Statements, origins and sides as the view shows them."""

from __future__ import annotations

from dataclasses import dataclass

from assay.report.view.parts import Citation, Figure, Item, Piece, ReasonLine


@dataclass(frozen=True, slots=True)
class StatementLine:
    """A statement in the report: `citation` is its passage; `anchor` this line, empty where an earlier line has it."""

    id: str
    anchor: str
    citation: Citation
    language: str
    pieces: tuple[Piece, ...]
    speaker: str
    form: str
    stance: str
    stance_chance: str
    knows: str
    manner: str
    setting: str
    relays: tuple[str, ...]
    grade: str
    weight: Figure
    repeated_in: tuple[Citation, ...]
    more_repeats: int
    reasons: tuple[ReasonLine, ...]


@dataclass(frozen=True, slots=True)
class OriginCard:
    """An origin that bears on the claim: who, in what capacity, how they know, what it weighs, and its passages.

    `brief` says in a few words what an editor must know of it.
    """

    id: str
    anchor: str
    handle: str
    taken_back: bool
    who: str
    naming: str
    role: str
    affiliation: str
    knows: str
    interest: str
    brief: str
    grade: str
    grade_words: str
    weight: Figure
    independence: str
    statements: tuple[StatementLine, ...]
    more_statements: int
    reasons: tuple[ReasonLine, ...]


@dataclass(frozen=True, slots=True)
class SideView:
    """The origins on one side (`for`, `against` or `beside`); `more` were left out of the view for length."""

    key: str
    heading: str
    origins: tuple[OriginCard, ...]
    more: int

    @property
    def total(self) -> int:
        """How many origins there are on this side, those left out included."""
        return len(self.origins) + self.more


@dataclass(frozen=True, slots=True)
class UndercutLine:
    """A statement that bears on another item of evidence."""

    statement: StatementLine
    effect: str
    item: Item
