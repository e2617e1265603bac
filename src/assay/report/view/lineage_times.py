"""The course of time: who was first, who came next, and when many came at once."""

from __future__ import annotations

from dataclasses import dataclass

from assay.domain.lineage import Lineage
from assay.report.inert import one_line
from assay.report.view.index import document_name
from assay.report.view.lineage_graph import Pile
from assay.report.view.lineage_words import when_words, zone


@dataclass(frozen=True, slots=True)
class CourseLine:
    """When which document did what; `is_burst` where many came at once."""

    when: str
    name: str
    what: str
    is_burst: bool


@dataclass(frozen=True, slots=True)
class Course:
    """The documents' entries of the timeline in order, and how many entries speak of single statements."""

    lines: tuple[CourseLine, ...]
    statements: int


def course(pile: Pile, lineage: Lineage) -> Course:
    """The timeline of `lineage` in words."""
    names = {document.id: document_name(document) for document in (*lineage.not_held, *pile.documents)}
    zoned = len({zone(entry.at) for entry in lineage.timeline} - {None}) > 1
    lines = tuple(
        CourseLine(
            when=when_words(entry.at, zoned=zoned),
            name=names[entry.id],
            what=one_line(entry.what),
            is_burst="burst" in entry.what,
        )
        for entry in lineage.timeline
        if entry.id in names
    )
    return Course(lines, len(lineage.timeline) - len(lines))


def shown(course: Course, at_most: int) -> tuple[CourseLine, ...]:
    """The first lines, and every later one that begins a burst, at most `at_most` together, in order."""
    bursts = [place for place, line in enumerate(course.lines) if line.is_burst][: max(1, at_most // 3)]
    first = [place for place in range(len(course.lines)) if place not in bursts][: max(0, at_most - len(bursts))]
    return tuple(course.lines[place] for place in sorted({*bursts, *first}))
