"""Words for numbers: ICD 203 for likelihoods, ENFSI for weights."""

from __future__ import annotations

from assay.appraisal.arrays import Array
from assay.appraisal.interval import percentiles
from assay.domain.weighing import Likelihood, Range

_BANDS = (
    (0.05, "almost no chance"),
    (0.20, "very unlikely"),
    (0.45, "unlikely"),
    (0.55, "roughly even chance"),
    (0.80, "likely"),
    (0.95, "very likely"),
    (1.01, "almost certain"),
)
_WIDEST_WORD = 2
_WEIGHTS = (
    (10.0, "weak support"),
    (20.0, "moderate support"),
    (30.0, "moderately strong support"),
    (40.0, "strong support"),
    (60.0, "very strong support"),
    (float("inf"), "extremely strong support"),
)
_LEAST_SUPPORT = 3.0
_NO_BREAK = "\N{NO-BREAK SPACE}"
_MINUS = "\N{MINUS SIGN}"
NO_SUPPORT = "too little to support either side"


def band(probability: float) -> int:
    """Which of the seven bands of ICD 203 a probability lies in, from 0; upper bounds are exclusive."""
    return next(place for place, (upper, _) in enumerate(_BANDS) if probability < upper)


def bands_spanned(low: float, high: float) -> int:
    """How many bands the range from `low` to `high` touches."""
    return band(high) - band(low) + 1


def likelihood_term(low: float, mid: float, high: float) -> str:
    """The ICD 203 word for a likelihood; the span of words where its range touches more than two bands."""
    if bands_spanned(low, high) > _WIDEST_WORD:
        return f"{_BANDS[band(low)][1]} to {_BANDS[band(high)][1]}"
    return _BANDS[band(mid)][1]


def likelihood_of(values: Array) -> Likelihood:
    """The likelihood of draws of a posterior."""
    low, mid, high = percentiles(values)
    return Likelihood(low, mid, high, likelihood_term(low, mid, high))


def weight_words(decibans: float) -> str:
    """The ENFSI words for a weight (guideline for evaluative reporting, 2015), with its direction."""
    if abs(decibans) < _LEAST_SUPPORT:
        return NO_SUPPORT
    words = next(words for upper, words in _WEIGHTS if abs(decibans) < upper)
    return f"{words} {'for' if decibans > 0 else 'against'} the claim"


def percent(probability: float) -> str:
    """A probability as a whole percentage, never 0 or 100; a no-break space stands before the sign."""
    whole = round(100 * probability)
    return f"below 1{_NO_BREAK}%" if whole < 1 else f"above 99{_NO_BREAK}%" if whole > 99 else f"{whole}{_NO_BREAK}%"


def signed(decibans: float) -> str:
    """A number of decibans with its sign, to one place, with a true minus (U+2212): "+2.1", "−0.4", "0.0"."""
    rounded = f"{decibans:+.1f}"
    return "0.0" if rounded in {"+0.0", "-0.0"} else rounded.replace("-", _MINUS)


def prior_words(prior: Range) -> str:
    """The set of priors in words."""
    return f"{'priors from' if prior.low < prior.high else 'a prior of'} {percents(prior)}"


def percents(prior: Range) -> str:
    """The ends of the set of priors: "10 % to 60 %"; one where they are the same."""
    low, high = percent(prior.low), percent(prior.high)
    return low if low == high else f"{low} to {high}"
