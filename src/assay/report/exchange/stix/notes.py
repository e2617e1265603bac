"""Statements and decisions as notes."""

from __future__ import annotations

from itertools import groupby

from assay.domain.document import Document
from assay.domain.span import Span
from assay.domain.statement import Statement
from assay.domain.weighing import NO_WEIGHT
from assay.report.contract.primitives import Json
from assay.report.exchange.stix.case import Case
from assay.report.exchange.stix.extension import extended
from assay.report.exchange.stix.making import Made
from assay.report.exchange.stix.references import external_reference
from assay.report.exchange.stix.scales import credibility_confidence
from assay.report.exchange.stix.tags import credibility_tags
from assay.report.exchange.stix.texts import unmarked
from assay.report.inert import one_line, shortened
from assay.report.view.lines import knows
from assay.report.view.wording import CREDIBILITY, QUOTES, RELIABILITY, decibans, decibans_range

_ABSTRACT = 160
_JUDGED_BY_NOBODY = "6"


def statement_notes(case: Case) -> list[Made]:
    """A note for each statement, applied to the identity of whoever said it.

    The note is Assay's: `authors`, whom STIX takes for its writers, are not those who are quoted.
    """
    entries = case.entries("statements")
    return [
        case.keep(statement.id, _note(case, statement, entries[statement.id]))
        for statement in case.appraised.material.statements
    ]


def decision_notes(case: Case, report: Made) -> list[Made]:
    """A note for each decision of a person, applied to the report; here `authors` is who decided."""
    entries = case.entries("decisions")
    return [
        case.make(
            "note",
            abstract=shortened(decision.what, _ABSTRACT),
            content=one_line(
                f"{decision.what}. Why: {decision.why or 'not said'}. Decided {decision.when or 'undated'}."
            ),
            authors=[who] if (who := unmarked(one_line(decision.who))) else None,
            object_refs=[report.id],
            extensions=extended(decision=entries[decision.id]),
        )
        for decision in case.appraised.material.decisions
    ]


def _note(case: Case, statement: Statement, entry: Json) -> Made:
    document = case.index.documents[statement.document]
    credibility = case.appraised.weighing.credibility.get(statement.id, _JUDGED_BY_NOBODY)
    speaker = case.index.speaker(statement)
    stance, chance = case.index.stance_words(statement)
    words = one_line(" … ".join(span.of(document.text) for span in statement.content))
    return case.make(
        "note",
        abstract=shortened(f"{speaker}: {words}", _ABSTRACT),
        content="\n".join(
            line
            for line in (
                f"“{words}”",
                f"Said by: {speaker}; {QUOTES[statement.quote]}; {knows(statement, document.text)}.",
                f"Where: {case.index.label(document.id)}, {_places(statement.content)}.",
                f"Stance on the claim: {stance}{f', {chance}' if chance else ''}.",
                _grade(case, statement, credibility),
                _weight(case, statement),
                _relays(case, statement),
            )
            if line
        ),
        object_refs=case.refer([case.source_id(statement)]),
        confidence=credibility_confidence(credibility),
        labels=credibility_tags(credibility),
        external_references=[external_reference(document)],
        extensions=extended(statement=entry, quoted=_quoted(statement, document)),
    )


def _quoted(statement: Statement, document: Document) -> Json:
    return {
        "source": statement.source_span.of(document.text) if statement.source_span else None,
        "cue": [span.of(document.text) for span in statement.cue],
        "content": [span.of(document.text) for span in statement.content],
        "text_sha256": document.sha256,
    }


def _places(spans: tuple[Span, ...]) -> str:
    return "characters " + " and ".join(f"{span.start:,} to {span.end:,}" for span in spans)


def _grade(case: Case, statement: Statement, credibility: str) -> str:
    source = case.index.sources.get(case.source_id(statement) or "")
    letter = source.reliability if source else "F"
    return f"Admiralty {letter}{credibility}: {RELIABILITY.get(letter, letter)}; {CREDIBILITY[credibility]}."


def _weight(case: Case, statement: Statement) -> str:
    weight = case.appraised.weighing.statement_weights.get(statement.id, NO_WEIGHT)
    if weight == NO_WEIGHT:
        return "It weighs nothing."
    return (
        f"Weight of its origin: {decibans(weight.mid)} ({decibans_range(weight)}), counted once for all its statements."
    )


def _relays(case: Case, statement: Statement) -> str:
    through = case.appraised.material.lineage.relays_of.get(statement.id, ())
    names = [name for name, _ in groupby(case.index.source_name(identifier) for identifier in through)]
    return f"Passed on: {' → '.join(names)}." if len(names) > 1 else ""
