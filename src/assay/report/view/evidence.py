"""Exhibits, absences, what undercuts the evidence, and what would follow if the claim were true."""

from __future__ import annotations

from assay.domain.exhibit import Exhibit
from assay.domain.statement import BearsOn, Direction, Statement
from assay.domain.weighing import NO_WEIGHT, Absence
from assay.report.inert import one_line, shortened
from assay.report.view import caps
from assay.report.view.handles import heaviest_first
from assay.report.view.index import Index, anchor_of
from assay.report.view.lines import figure, statement_line
from assay.report.view.material import AbsenceView, ExhibitView
from assay.report.view.testimony import StatementLine, UndercutLine
from assay.report.view.wording import PARAMETERS

_MARKS = " .,;:'\"“”‘’«»"
_EFFECTS = {Direction.LOWERS: "lowers", Direction.RAISES: "raises"}


def exhibits(index: Index) -> tuple[tuple[ExhibitView, ...], int]:
    """The exhibits, the heaviest first, and how many more there are."""
    ordered = heaviest_first(index)
    shown = ordered[: caps.EXHIBITS]
    for exhibit in shown:
        index.printed[exhibit.id] = anchor_of("x", exhibit.id)
    return tuple(_exhibit(index, exhibit) for exhibit in shown), len(ordered) - len(shown)


def absences(index: Index) -> tuple[AbsenceView, ...]:
    """What is missing and should, or need not, be there."""
    for absence in index.weighing.absences:
        index.printed[absence.id] = anchor_of("a", absence.id)
    return tuple(_absence(index, absence) for absence in index.weighing.absences)


def undercuts(index: Index) -> tuple[UndercutLine, ...]:
    """The statements that bear on another item of evidence, in reading order.

    Repeats are folded into the first, and so are the same words on the same item in a copy.
    """
    found: dict[tuple[str, str, str], tuple[Statement, BearsOn, list[Statement]]] = {}
    folded: set[str] = set()
    for statement in index.material.statements:
        if statement.bears_on is None or statement.document not in index.documents:
            continue
        if statement.id not in folded:
            words = one_line(statement.content_text(index.documents[statement.document].text)).casefold()
            key = (words.strip(_MARKS), statement.bears_on.parameter, index.item(statement.bears_on.id).name)
            found.setdefault(key, (statement, statement.bears_on, []))[2].append(statement)
        folded.update(index.material.lineage.repeats_of.get(statement.id, ()))
    shown = list(found.values())[: caps.UNDERCUTS]
    return tuple(_undercut(index, statement, bears_on, same[1:]) for statement, bears_on, same in shown)


def materiality(index: Index) -> tuple[StatementLine, ...]:
    """Statements of what would follow if the claim were true."""
    found = [
        index.statements[entry.statement] for entry in index.weighing.materiality if entry.statement in index.statements
    ]
    return tuple(statement_line(index, statement) for statement in found[: caps.UNDERCUTS])


def _exhibit(index: Index, exhibit: Exhibit) -> ExhibitView:
    mentions = index.cite_all(exhibit.mentions)
    return ExhibitView(
        anchor=anchor_of("x", exhibit.id),
        name=shortened(exhibit.name, 120),
        kind=exhibit.kind.value,
        handle=index.handles.get(exhibit.id, ""),
        held=f"held as {one_line(exhibit.file or 'a file')}" if exhibit.held else "mentioned only, not held",
        weight=figure(index.weighing.exhibit_weights.get(exhibit.id, NO_WEIGHT)),
        mentions=mentions,
        more_mentions=max(0, len(set(exhibit.mentions)) - caps.CITATIONS),
        reasons=index.reasons(exhibit.reasons, index.weighing.reasons.get(exhibit.id, ())),
    )


def _absence(index: Index, absence: Absence) -> AbsenceView:
    return AbsenceView(
        anchor=anchor_of("a", absence.id),
        what=one_line(absence.what),
        handle=index.handles.get(absence.id, ""),
        weight=figure(absence.weight_db),
        citations=index.cite_all(absence.passages),
        reasons=index.reasons(absence.reasons),
    )


def _undercut(index: Index, statement: Statement, bears_on: BearsOn, same: list[Statement]) -> UndercutLine:
    meaning = PARAMETERS.get(bears_on.parameter, one_line(bears_on.parameter))
    effect = f"{_EFFECTS[bears_on.direction]} the {meaning}"
    return UndercutLine(statement_line(index, statement, also=same), effect, index.item(bears_on.id))
