"""The smallest parts of a view: figures, names of items, links to passages, reasons."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A weight in decibans with its 5-95 % range, and in words: `text` its middle, `spread` its range."""

    low: float
    mid: float
    high: float
    text: str
    spread: str


@dataclass(frozen=True, slots=True)
class Item:
    """The name of something in the report, and where it is printed."""

    name: str
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a document: its number and label, the words there, and the anchor of the passage."""

    number: int
    label: str
    words: str
    anchor: str


@dataclass(frozen=True, slots=True)
class ReasonLine:
    """A reason with the passages it rests on and the parameter it set, in words; empty for none."""

    text: str
    citations: tuple[Citation, ...]
    parameter: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text with its roles in a statement: none or more of `source`, `cue`, `content`."""

    text: str
    roles: tuple[str, ...]
