"""Documents and the small print as the view shows them."""

from __future__ import annotations

from dataclasses import dataclass

from assay.report.view.parts import Item


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
    host: str
    language: str
    is_beside: bool
    stance: str
    statements: str
    paragraphs: tuple[tuple[Segment, ...], ...]


@dataclass(frozen=True, slots=True)
class ParameterView:
    """One parameter that was used: its value, what the tables have, its spread (s), where the number comes from."""

    name: str
    meaning: str
    of: Item
    value: str
    default: str
    spread: str
    mark: str
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
class ModelView:
    """A model that read the reports: its name, the start of its hash, and its card, line by line."""

    name: str
    sha256: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class AppendixView:
    """Parameters, models, decisions, findings, limits and fingerprint."""

    parameters: tuple[ParameterView, ...]
    more_parameters: int
    models: tuple[ModelView, ...]
    decisions: tuple[str, ...]
    findings: tuple[FindingView, ...]
    limits: tuple[str, ...]
    handles: str
    fingerprint: str
    version: str
