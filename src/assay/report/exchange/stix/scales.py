"""STIX `confidence`, 0 to 100, from our words and from Admiralty numbers, by the scales of the standard's appendix.

A likelihood is never put on a scale: `confidence` is how well founded a judgement is, and the bands that the
appendix gives for the words of the DNI are not those of ICD 203.
"""

from __future__ import annotations

from assay.domain.weighing import ConfidenceLevel

_LEVELS = {ConfidenceLevel.LOW: 15, ConfidenceLevel.MODERATE: 50, ConfidenceLevel.HIGH: 85}
"""The scale "None / Low / Med / High"."""

_CREDIBILITY = {"1": 90, "2": 70, "3": 50, "4": 30, "5": 10}
"""The scale "Admiralty Credibility". 6 is not on it: what cannot be judged is not half believed."""


def confidence_of(level: ConfidenceLevel) -> int:
    """The `confidence` of a judgement."""
    return _LEVELS[level]


def credibility_confidence(credibility: str) -> int | None:
    """The `confidence` of information of an Admiralty number; none for 6, "truth cannot be judged"."""
    return _CREDIBILITY.get(credibility)
