"""The stances of the Velmar case."""

from __future__ import annotations

from assay.domain.stance import StanceLabel, StanceReading, Stances


def reading(label: StanceLabel, probability: float = 0.85) -> StanceReading:
    """A reading with `probability` on its label and the rest shared evenly."""
    rest = (1.0 - probability) / 3
    values = {
        other.value: probability if other is label else rest
        for other in StanceLabel
        if other is not StanceLabel.NOT_ASSESSED
    }
    return StanceReading(label, **values)


def stances() -> Stances:
    """Readings of every statement, and of all documents but the last."""
    label = StanceLabel
    statements = {
        "T1": reading(label.SUPPORTS, 0.93),
        "T2": reading(label.SUPPORTS, 0.61),
        "T3": reading(label.OPPOSES, 0.9),
        "T4": reading(label.OPPOSES, 0.94),
        "T5": reading(label.SUPPORTS, 0.9),
        "T6": reading(label.DISCUSSES, 0.7),
        "T7": reading(label.SUPPORTS, 0.55),
        "T8": reading(label.SUPPORTS, 0.9),
        "T9": reading(label.SUPPORTS, 0.93),
        "T10": reading(label.DISCUSSES, 0.8),
        "T11": reading(label.OPPOSES, 0.72),
        "T12": reading(label.SUPPORTS, 0.88),
        "T13": reading(label.UNRELATED, 0.6),
    }
    documents = {
        "D1": reading(label.SUPPORTS, 0.6),
        "D2": reading(label.SUPPORTS, 0.8),
        "D3": reading(label.SUPPORTS, 0.9),
        "D4": reading(label.OPPOSES, 0.7),
    }
    return Stances(
        {key: {"H1": value} for key, value in statements.items()},
        {key: {"H1": value} for key, value in documents.items()},
    )
