"""Exhibits, absences, gaps and explanations as the view shows them."""

from __future__ import annotations

from dataclasses import dataclass

from assay.report.view.parts import Citation, Figure, Item, ReasonLine


@dataclass(frozen=True, slots=True)
class ExhibitView:
    """A thing offered as evidence."""

    anchor: str
    name: str
    kind: str
    handle: str
    held: str
    weight: Figure
    mentions: tuple[Citation, ...]
    more_mentions: int
    reasons: tuple[ReasonLine, ...]


@dataclass(frozen=True, slots=True)
class AbsenceView:
    """Something that is missing and should, or need not, be there."""

    anchor: str
    what: str
    handle: str
    weight: Figure
    citations: tuple[Citation, ...]
    reasons: tuple[ReasonLine, ...]


@dataclass(frozen=True, slots=True)
class GapView:
    """An unanswered question: whom to ask, why, what the answer could change, and the chance of that, if any."""

    anchor: str
    question: str
    about: Item
    why: str
    whom: str
    change: str
    chance: str


@dataclass(frozen=True, slots=True)
class GapGroup:
    """A question with all that it is open about, the most telling first."""

    question: str
    gaps: tuple[GapView, ...]


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A critical question that the texts answer."""

    question: str
    about: Item
    answer: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class AskView:
    """A question that would tell the claim from an explanation; `whom` is empty where nobody is known."""

    question: str
    about: Item
    whom: str


@dataclass(frozen=True, slots=True)
class ExplanationView:
    """What else would explain the same evidence: what is as well expected under it, and what is left."""

    anchor: str
    text: str
    covered: tuple[Item, ...]
    more_covered: int
    left: str
    asked: tuple[AskView, ...]
    reasons: tuple[ReasonLine, ...]


@dataclass(frozen=True, slots=True)
class SparedView:
    """Somebody who need not be asked, and why."""

    item: Item
    whom: str
    why: str
    citations: tuple[Citation, ...]
