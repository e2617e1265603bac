"""A document: one report as read."""

from __future__ import annotations

from dataclasses import dataclass, field

from assay.domain.finding import Finding
from assay.domain.span import Span


@dataclass(frozen=True, slots=True)
class Repeat:
    """A passage `[start, end)` that repeats `copy_of`, an earlier passage of the same document, word for word."""

    start: int
    end: int
    copy_of: Span


@dataclass(frozen=True, slots=True)
class Link:
    """The words `[start, end)` of a text lead to the web address `address`."""

    address: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Document:
    """One report: its clean text, to which every offset refers, and what is known of where it came from.

    `published` and `retrieved` are ISO 8601 dates or times as far as known (`2017-04`, `2017-04-03T10:00:00+02:00`);
    `language` is an ISO 639-1 code; `credit` is the credit line as printed ("By Reuters"); `links` are the
    addresses the body links to, with the words that lead there, in reading order; `held` is false for a document that
    others cite and that is not in hand (its text is empty).
    """

    id: str
    text: str = field(repr=False)
    sha256: str
    path: str | None = None
    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    owner: str | None = None
    author: str | None = None
    published: str | None = None
    retrieved: str | None = None
    language: str | None = None
    credit: str | None = None
    held: bool = True
    repeated: tuple[Repeat, ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading one file gave: a document, or none, and what was wrong with the file."""

    document: Document | None
    findings: tuple[Finding, ...] = ()
