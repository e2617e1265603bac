"""The parts of a compound claim as the view shows them: what each asks, and who is for it, against it or about it."""

from __future__ import annotations

from assay.domain.claim import ClaimPart, PartKind
from assay.domain.stance import StanceLabel
from assay.domain.statement import Statement
from assay.report.inert import one_line
from assay.report.part_counts import COUNTED, PartCount, part_counts
from assay.report.view import caps
from assay.report.view.conclusion import PartView, TallyView
from assay.report.view.index import Index
from assay.report.view.wording import PART_STANCES, counted

_UNNAMED = frozenset({"proof", "evidence"})
_NOBODY = "Nobody in these reports speaks of it."


def claim_parts(index: Index) -> tuple[PartView, ...]:
    """The parts of the claim in order; none where it has a single part."""
    material = index.material

    def source_of(statement: Statement) -> str | None:
        return statement.source or material.resolution.source_of.get(statement.id)

    counts = part_counts(material.claim, material.stances, material.statements, source_of=source_of)
    return tuple(_part(index, part, counts[part.id]) for part in material.claim.parts if part.id in counts)


def part_words(part: ClaimPart) -> str:
    """What a part asks, as its heading: a clause as it stands, a showing as the question whether it is shown."""
    if part.kind is not PartKind.SHOWING or part.exhibit is None:
        return one_line(part.text)
    unnamed = part.exhibit.rsplit(" ", 1)[-1].lower() in _UNNAMED
    return one_line(f"Is there {part.exhibit} of it?" if unnamed else f"Is it shown by {part.exhibit}?")


def _part(index: Index, part: ClaimPart, counts: dict[StanceLabel, PartCount]) -> PartView:
    tallies = tuple(_tally(index, label, counts[label]) for label in COUNTED if counts[label].statements)
    return PartView(part.id, part_words(part), tallies, tallies_words(counts))


def tallies_words(counts: dict[StanceLabel, PartCount]) -> str:
    """The counts of one part in a line: `For: 3 sources (5 statements). Against: 1 source (2 statements).`"""
    words = [f"{PART_STANCES[label]}: {count_words(counts[label])}." for label in COUNTED if counts[label].statements]
    return " ".join(words) or _NOBODY


def count_words(count: PartCount) -> str:
    """Sources with their statements: `3 sources (5 statements)`."""
    return f"{counted(count.sources, 'source')} ({counted(len(count.statements), 'statement')})"


def _tally(index: Index, label: StanceLabel, count: PartCount) -> TallyView:
    shown = count.statements[: caps.CITATIONS]
    return TallyView(
        stance=PART_STANCES[label],
        counts=count_words(count),
        citations=tuple(index.cite_statement(statement) for statement in shown),
        speakers=tuple(index.speaker(statement) for statement in shown),
        more=len(count.statements) - len(shown),
    )
