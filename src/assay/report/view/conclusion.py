"""The claim, the verdict and what it hangs on as the view shows them."""

from __future__ import annotations

from dataclasses import dataclass

from assay.report.view.parts import Citation, Figure, Item, ReasonLine


@dataclass(frozen=True, slots=True)
class TallyView:
    """Who takes one stance on a part: in numbers, and the likeliest statements with those who make them."""

    stance: str
    counts: str
    citations: tuple[Citation, ...]
    speakers: tuple[str, ...]
    more: int


@dataclass(frozen=True, slots=True)
class PartView:
    """A part of a compound claim: what it asks, its tallies, and these in one line."""

    id: str
    text: str
    tallies: tuple[TallyView, ...]
    line: str


@dataclass(frozen=True, slots=True)
class ClaimView:
    """The claim as written and as understood."""

    text: str
    affirmative: str
    parts: tuple[PartView, ...]
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
    prior_text: str


@dataclass(frozen=True, slots=True)
class AlternativeView:
    """How likely another explanation is that the user named."""

    text: str
    likelihood: str
    spread: str
    term: str


@dataclass(frozen=True, slots=True)
class VerdictView:
    """What it all amounts to: weight first, then likelihood, and confidence in sentences of its own."""

    key: str
    label: str
    summary: str
    weight: Figure
    weight_words: str
    likelihood: LikelihoodView | None
    alternatives: tuple[AlternativeView, ...]
    confidence_level: str
    confidence: str
    confidence_reasons: tuple[ReasonLine, ...]
    counts: str
    effective: str
    outer: str
    break_even: str


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
    pairs: tuple[LinchpinView, ...]
    drops: tuple[LinchpinView, ...]
    waterfall: tuple[WaterfallStep, ...]
    matrix: MatrixView
