"""The flattened model that every format renders: texts that are inert, figures worked out once, links settled.

Formats lay out and escape; they compute nothing. Anchors are unique within a view; a link's anchor is none where the
place it would lead to is not printed.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A weight in decibans with its 5-95 % range, and in words: `text` its middle, `spread` its range."""

    low: float
    mid: float
    high: float
    text: str
    spread: str


@dataclass(frozen=True, slots=True)
class Item:
    """The name of something in the report, and where it is printed."""

    name: str
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a document: its number and label, the words there, and the anchor of the passage."""

    number: int
    label: str
    words: str
    anchor: str


@dataclass(frozen=True, slots=True)
class ReasonLine:
    """A reason with the passages it rests on and the parameter it set, in words; empty for none."""

    text: str
    citations: tuple[Citation, ...]
    parameter: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text with its roles in a statement: none or more of `source`, `cue`, `content`."""

    text: str
    roles: tuple[str, ...]


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
    """An origin that bears on the claim: who, in what capacity, how they know, what it weighs, and its passages."""

    id: str
    anchor: str
    who: str
    naming: str
    role: str
    affiliation: str
    knows: str
    interest: str
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


@dataclass(frozen=True, slots=True)
class ClaimView:
    """The claim as written and as understood."""

    text: str
    affirmative: str
    parts: tuple[str, ...]
    participants: tuple[str, ...]
    hypotheses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LikelihoodView:
    """The likelihood of the claim with its range, its word and the prior it rests on."""

    low: float
    mid: float
    high: float
    prior_low: float
    prior_mid: float
    prior_high: float
    text: str
    spread: str
    term: str
    sentence: str


@dataclass(frozen=True, slots=True)
class VerdictView:
    """What it all amounts to: weight first, then likelihood, and confidence in sentences of its own."""

    key: str
    label: str
    summary: str
    weight: Figure
    weight_words: str
    likelihood: LikelihoodView | None
    confidence_level: str
    confidence: str
    confidence_reasons: tuple[ReasonLine, ...]
    counts: str
    effective: str
    break_even: str


@dataclass(frozen=True, slots=True)
class ExhibitView:
    """A thing offered as evidence."""

    anchor: str
    name: str
    kind: str
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
    weight: Figure
    citations: tuple[Citation, ...]
    reasons: tuple[ReasonLine, ...]


@dataclass(frozen=True, slots=True)
class GapView:
    """An unanswered question: whom to ask, why, and what the answer could change."""

    anchor: str
    question: str
    about: Item
    why: str
    whom: str
    change: str


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A critical question that the texts answer."""

    question: str
    about: Item
    answer: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class LinchpinView:
    """What would be left without one item."""

    item: Item
    sentence: str


@dataclass(frozen=True, slots=True)
class WaterfallStep:
    """One item's contribution: the running weight before and after it, in decibans."""

    item: Item
    weight: float
    before: float
    after: float
    text: str


@dataclass(frozen=True, slots=True)
class MatrixView:
    """Items against hypotheses: a row is an item, its weight under each hypothesis, and its diagnosticity."""

    hypotheses: tuple[str, ...]
    rows: tuple[tuple[Item, tuple[str, ...]], ...]
    more: int


@dataclass(frozen=True, slots=True)
class HingesView:
    """What the conclusion hangs on."""

    linchpins: tuple[LinchpinView, ...]
    drops: tuple[LinchpinView, ...]
    waterfall: tuple[WaterfallStep, ...]
    matrix: MatrixView


@dataclass(frozen=True, slots=True)
class EdgeLine:
    """One link: the later item, how it passed on, the earlier item."""

    later: Item
    kind: str
    earlier: Item
    probability: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TimelineLine:
    """When what happened."""

    when: str
    item: Item
    what: str


@dataclass(frozen=True, slots=True)
class LineageView:
    """Who had what from whom."""

    edges: tuple[EdgeLine, ...]
    more_edges: int
    circles: tuple[tuple[Item, ...], ...]
    not_held: tuple[str, ...]
    timeline: tuple[TimelineLine, ...]
    more_timeline: int


@dataclass(frozen=True, slots=True)
class Opening:
    """Where a statement begins in a document: its anchor, its stance and speaker, and the line it came from, if any."""

    anchor: str
    stance: str
    speaker: str
    line: str | None


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a document with the roles it has in any statement, and what begins at its start."""

    text: str
    roles: tuple[str, ...]
    anchors: tuple[str, ...]
    openings: tuple[Opening, ...]


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document; `paragraphs` is empty where its text is not printed."""

    number: int
    anchor: str
    label: str
    title: str
    byline: str
    place: str
    url: str | None
    language: str
    stance: str
    statements: str
    paragraphs: tuple[tuple[Segment, ...], ...]


@dataclass(frozen=True, slots=True)
class ParameterView:
    """One parameter that was used."""

    name: str
    meaning: str
    of: Item
    value: str
    origin: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FindingView:
    """Findings of one code: how many, and the first of them with their places."""

    code: str
    count: int
    lines: tuple[str, ...]
    hint: str


@dataclass(frozen=True, slots=True)
class AppendixView:
    """Parameters, models, decisions, findings, limits and fingerprint."""

    parameters: tuple[ParameterView, ...]
    more_parameters: int
    models: tuple[str, ...]
    decisions: tuple[str, ...]
    findings: tuple[FindingView, ...]
    limits: tuple[str, ...]
    fingerprint: str
    version: str


@dataclass(frozen=True, slots=True)
class View:
    """A whole report, in the order in which it is read."""

    claim: ClaimView
    verdict: VerdictView
    sides: tuple[SideView, ...]
    unrelated: str
    undercuts: tuple[UndercutLine, ...]
    exhibits: tuple[ExhibitView, ...]
    more_exhibits: int
    absences: tuple[AbsenceView, ...]
    gaps: tuple[GapView, ...]
    answered: tuple[QuestionView, ...]
    hinges: HingesView
    materiality: tuple[StatementLine, ...]
    lineage: LineageView
    documents: tuple[DocumentView, ...]
    documents_note: str
    appendix: AppendixView

    def side(self, key: str) -> SideView:
        """The side called `key`: `for`, `against` or `beside`."""
        return next(side for side in self.sides if side.key == key)
