"""Reads the same-statement cases and says of each what the lineage makes of it."""

from __future__ import annotations

import pathlib
from collections.abc import Mapping
from dataclasses import dataclass

import yaml

from assay.domain.span import Span
from assay.domain.statement import Quote, Statement
from tests.unit.lineage.piles import Pile, source

FOLDER = pathlib.Path(__file__).parent / "cases"
NAMES = ("same_statement", "same_statement_held_out")
_MARKS = '“”"«»„‘'
_DAYS = ("2024-03-05", "2024-03-06")


@dataclass(frozen=True, slots=True)
class Case:
    """Two reports, and whether what they relay is one assertion, and one in translation."""

    id: str
    group: str
    same: bool
    translation: bool
    reports: tuple[Mapping[str, object], Mapping[str, object]]


def cases(name: str) -> list[Case]:
    """The cases of one file."""
    written = yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
    return [
        Case(
            entry["id"],
            entry["group"],
            entry["same"],
            entry.get("translation", False),
            (entry["first"], entry["second"]),
        )
        for entry in written
    ]


def outcome(case: Case) -> tuple[bool, bool]:
    """Whether the two statements are found to be one assertion, and whether the edge says that it is in translation."""
    pile = Pile()
    first, second = (_add(pile, dict(report), day) for report, day in zip(case.reports, _DAYS, strict=True))
    lineage = pile.trace()
    pair = {first.id, second.id}
    same = any({one, *others} >= pair for one, others in lineage.repeats_of.items())
    told = [reason.text for edge in lineage.edges if {edge.start, edge.end} == pair for reason in edge.reasons]
    return same, any("in translation" in text for text in told)


def content_texts(case: Case) -> tuple[str, str]:
    """The words of the two contents."""
    first, second = (_unmarked(str(report["text"])) for report in case.reports)
    return " ".join(span.of(first[0]) for span in first[1]), " ".join(span.of(second[0]) for span in second[1])


def _add(pile: Pile, report: dict[str, object], day: str) -> Statement:
    text, content = _unmarked(str(report["text"]))
    words = " ".join(span.of(text) for span in content)
    marked = [
        words.startswith(tuple(_MARKS)) and words.rstrip(".,").endswith(tuple(_MARKS + "’")),
        any(m in words for m in _MARKS),
    ]
    quote = Quote.DIRECT if marked[0] else Quote.MIXED if marked[1] else Quote.INDIRECT
    document = pile.report(
        text,
        publisher=f"Paper of {day}",
        published=str(report.get("published", day)),
        language=str(report.get("language", "en")),
    )
    said_at = report.get("said_at")
    return pile.says_at(
        document,
        source(str(report.get("source", "Ada Holm"))),
        content,
        quote=quote,
        negated=bool(report.get("negated", False)),
        said_at=None if said_at is None else str(said_at),
    )


def _unmarked(text: str) -> tuple[str, tuple[Span, ...]]:
    plain, spans, start = "", [], 0
    for character in text:
        if character == "⟦":
            start = len(plain)
        elif character == "⟧":
            spans.append(Span(start, len(plain)))
        else:
            plain += character
    return plain, tuple(spans)
