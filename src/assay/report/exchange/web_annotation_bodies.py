"""What annotations say of their passages: texts with the figures that they word."""

from __future__ import annotations

from assay.domain.exhibit import Exhibit
from assay.domain.statement import Statement
from assay.domain.weighing import NO_WEIGHT, Weight
from assay.report.contract.primitives import Json, rounded, stance_value
from assay.report.inert import shortened
from assay.report.manner import manner, setting
from assay.report.view.index import Index
from assay.report.view.wording import NAMINGS, ROLES, decibans, decibans_range

_CHANCES = ("supports", "opposes", "discusses", "unrelated")


def body(purpose: str, words: str) -> Json:
    """A `TextualBody` of plain English text."""
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "language": "en", "value": words}


def said(index: Index, statement: Statement) -> list[Json]:
    """Who says it and how they know; its stance with the four probabilities; its weight in decibans."""
    source = index.sources.get(statement.source or index.material.resolution.source_of.get(statement.id) or "")
    kind = f"{NAMINGS[source.naming]}, {ROLES[source.role]}" if source else ""
    who = (index.speaker(statement), kind, manner(statement), setting(statement))
    stance, chance = index.stance_words(statement)
    given = stance_value(index.reading(statement))
    return [
        body("describing", "; ".join(part for part in who if part)),
        {
            **body("classifying", f"On the claim: {stance}{f' ({chance})' if chance else ''}"),
            "assay:stance": given["label"],
            **{f"assay:{key}": given[key] for key in _CHANCES if given[key] is not None},
        },
        _weighed(index.weighing.statement_weights.get(statement.id, NO_WEIGHT)),
    ]


def offered(index: Index, exhibit: Exhibit) -> list[Json]:
    """What is offered as evidence, whether it is held, and its weight in decibans."""
    held = "held as a file" if exhibit.held else "mentioned only, not held"
    words = f"Exhibit: {shortened(exhibit.name, 120)}; {exhibit.kind.value}; {held}"
    return [body("identifying", words), _weighed(index.weighing.exhibit_weights.get(exhibit.id, NO_WEIGHT))]


def _weighed(weight: Weight) -> Json:
    """A weight of evidence in decibans, with its 5-95 % range."""
    return {
        **body("assessing", f"Weight of evidence: {decibans(weight.mid)} ({decibans_range(weight)})"),
        "assay:low_db": rounded(weight.low),
        "assay:mid_db": rounded(weight.mid),
        "assay:high_db": rounded(weight.high),
    }
