"""Machine tags of the MISP taxonomies `admiralty-scale` and `estimative-language`, which platforms read as labels."""

from __future__ import annotations

from assay.domain.weighing import ConfidenceLevel

_TERMS = {
    "almost no chance": "almost-no-chance",
    "very unlikely": "very-unlikely",
    "unlikely": "unlikely",
    "roughly even chance": "roughly-even-chance",
    "likely": "likely",
    "very likely": "very-likely",
    "almost certain": "almost-certain",
}
_LETTERS = frozenset("ABCDEF")
_NUMBERS = frozenset("123456")


def reliability_tags(letter: str) -> list[str]:
    """The tag of a source's Admiralty letter; `f` says that it cannot be judged."""
    return [f'admiralty-scale:source-reliability="{letter.lower()}"'] if letter in _LETTERS else []


def credibility_tags(number: str) -> list[str]:
    """The tag of a statement's Admiralty number; `6` says that it cannot be judged."""
    return [f'admiralty-scale:information-credibility="{number}"'] if number in _NUMBERS else []


def likelihood_tags(term: str) -> list[str]:
    """The tag of an ICD 203 word; none for a span of words ("unlikely to likely"), which the taxonomy does not have."""
    value = _TERMS.get(term)
    return [f'estimative-language:likelihood-probability="{value}"'] if value else []


def confidence_tags(level: ConfidenceLevel) -> list[str]:
    """The tag of the confidence in the judgement."""
    return [f'estimative-language:confidence-in-analytic-judgment="{level.value}"']
