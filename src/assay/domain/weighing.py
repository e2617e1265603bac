"""What the evidence amounts to: weights, likelihood, confidence, gaps and linchpins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from assay.domain.finding import Finding
from assay.domain.span import Passage, Reason


@dataclass(frozen=True, slots=True)
class Weight:
    """Weight of evidence in decibans: the 5th, 50th and 95th percentiles of the draws."""

    low: float
    mid: float
    high: float


NO_WEIGHT = Weight(0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Likelihood:
    """A posterior with its 5-95 % range and its ICD 203 word (or span of words)."""

    low: float
    mid: float
    high: float
    term: str


@dataclass(frozen=True, slots=True)
class Range:
    """The prior as a set, with its centre."""

    low: float
    mid: float
    high: float


class VerdictLabel(StrEnum):
    """The verdict, on weight alone."""

    SUPPORTED = "supported"
    LEANING_SUPPORTED = "leaning_supported"
    CONTESTED = "contested"
    UNPROVEN = "unproven"
    LEANING_REFUTED = "leaning_refuted"
    REFUTED = "refuted"
    NO_EVIDENCE = "no_evidence"


class ConfidenceLevel(StrEnum):
    """How well founded the likelihood is."""

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Confidence:
    """The level and its three reasons."""

    level: ConfidenceLevel
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is, and how little of it is independent."""

    documents: int
    statements: int
    distinct_statements: int
    origins: int
    independent_origins: int
    effective_origins: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """What it all amounts to. `likelihood` is keyed by hypothesis; `break_even_r` is that of the top origin."""

    summary: str
    label: VerdictLabel
    weight_db: Weight
    weight_words: str
    prior: Range
    likelihood: Mapping[str, Likelihood]
    break_even_prior: float
    break_even_r: float | None
    confidence: Confidence
    counts: Counts


class ParameterOrigin(StrEnum):
    """Where a parameter's value comes from."""

    DEFAULT = "default"
    TEXT = "text"
    DECISION = "decision"
    LEDGER = "ledger"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter that was used: `of` is the item's identifier or `case`, `spread` the strength s of its Beta.

    `case` is the row of the tables that it started from, `default` that row's value, and `mark` where the row's number
    comes from: V a source that was read, D data, J a judgement, P a person.
    """

    name: str
    of: str
    value: float
    spread: float | None
    unit: str
    origin: ParameterOrigin
    reasons: tuple[Reason, ...] = ()
    case: str = ""
    mark: str = "J"
    default: float | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A critical question as it applies here; `answer` is what the text says, or none."""

    id: str
    scheme: str
    question: str
    about: str
    answer: str | None
    passages: tuple[Passage, ...]
    parameter: str


@dataclass(frozen=True, slots=True)
class Gap:
    """An unanswered question with what its answer could move."""

    id: str
    question: str
    about: str
    why: str
    whom: str | None
    flip_probability: float
    information_bits: float


@dataclass(frozen=True, slots=True)
class DropOne:
    """Total mid weight and likelihood of the claim without one item; `label` is the verdict it would give."""

    level: str
    id: str
    weight_db: float
    likelihood: float
    label: VerdictLabel


@dataclass(frozen=True, slots=True)
class DropPair:
    """Total mid weight and likelihood of the claim without two origins; `label` is the verdict it would give."""

    ids: tuple[str, str]
    weight_db: float
    likelihood: float
    label: VerdictLabel


@dataclass(frozen=True, slots=True)
class Spared:
    """Somebody who need not be asked what he says of the claim: he would say it either way.

    `item` is his origin; `information_bits` what hearing it is expected to tell.
    """

    whom: str
    item: str
    why: str
    information_bits: float
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Bound:
    """The least and the greatest weight in decibans, each parameter at the worse and the better end of its range."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class WaterfallRow:
    """One item's mid contribution in decibans."""

    item: str
    weight_db: float


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One item against every hypothesis: mid weights in decibans, and how far the hypotheses differ on it."""

    item: str
    weights: Mapping[str, float]
    diagnosticity_db: float


@dataclass(frozen=True, slots=True)
class Absence:
    """Something that is missing and should, or need not, be there."""

    id: str
    what: str
    passages: tuple[Passage, ...]
    weight_db: Weight
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Materiality:
    """A statement of what would follow if the claim were true. Shown, never weighed."""

    statement: str
    reasons: tuple[Reason, ...] = ()


class ExplanationKind(StrEnum):
    """What else would give the same evidence; `alternative` is one that the user named."""

    ALTERNATIVE = "alternative"
    OVERSTATED = "overstated"
    MISATTRIBUTED = "misattributed"
    COMMON_GOODS = "common_goods"
    MISTAKEN = "mistaken"
    FABRICATED = "fabricated"
    ONE_VOICE = "one_voice"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ExplainedItem:
    """One weighed item under an explanation; where it is as well expected there, the weight is exactly 0.

    `weight_db` tells the claim from the explanation.
    """

    item: str
    equally_expected: bool
    weight_db: Weight
    reason: Reason


@dataclass(frozen=True, slots=True)
class Discriminator:
    """A question whose answer would tell the claim from an explanation, and whom to ask.

    `question_id` is the identifier of the critical question (and of its gap, where it is one), if it is one.
    """

    question_id: str | None
    question: str
    about: str
    whom: str | None


@dataclass(frozen=True, slots=True)
class Explanation:
    """What else would give the same evidence, where the material gives reason to think of it. It weighs nothing.

    `text` is a plain sentence; `reasons` say what in the material gives reason; `items` are the weighed items, those
    as well expected under it first; `left_db` is what is left to tell the claim from it.
    """

    id: str
    kind: ExplanationKind
    text: str
    reasons: tuple[Reason, ...]
    items: tuple[ExplainedItem, ...]
    left_db: Weight
    discriminated_by: tuple[Discriminator, ...] = ()


@dataclass(frozen=True, slots=True)
class Weighing:
    """Everything the appraisal room works out. Mappings are keyed by origin, statement or exhibit identifier.

    `spared` need not be asked. `outer_bound` holds the total's weight whatever the parameters are within their ranges.
    `reasons` holds, for any item identifier, why its weight is what it is.
    """

    verdict: Verdict
    origin_weights: Mapping[str, Weight]
    statement_weights: Mapping[str, Weight]
    exhibit_weights: Mapping[str, Weight]
    credibility: Mapping[str, str]
    absences: tuple[Absence, ...] = ()
    matrix: tuple[MatrixRow, ...] = ()
    waterfall: tuple[WaterfallRow, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    questions: tuple[Question, ...] = ()
    gaps: tuple[Gap, ...] = ()
    explanations: tuple[Explanation, ...] = ()
    drop_one: tuple[DropOne, ...] = ()
    drop_pairs: tuple[DropPair, ...] = ()
    linchpins: tuple[DropOne, ...] = ()
    spared: tuple[Spared, ...] = ()
    outer_bound: Bound = Bound(0.0, 0.0)
    materiality: tuple[Materiality, ...] = ()
    reasons: Mapping[str, tuple[Reason, ...]] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
