"""True but overstated or partial: less than what is claimed would give the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assay.appraisal.explanations.base import Ground, Proposed, capitalised
from assay.domain.claim import PartKind
from assay.domain.span import Reason
from assay.domain.stance import StanceLabel
from assay.domain.weighing import ExplanationKind
from assay.texts.lazy_pattern import lazy_pattern

_NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "a dozen": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "dozens": 24, "a hundred": 100, "hundreds": 200, "thousands": 2000,
}  # fmt: skip
_COUNTED = lazy_pattern(
    rf"\b(\d{{1,3}}(?:,\d{{3}})+|\d{{1,7}}|{'|'.join(_NUMBERS)}) (?:of )?(?:[a-z-]+ )?([a-z]{{4,}}s)\b", re.IGNORECASE
)
_LONGEST = 1000
_STEM = 5


def proposed(ground: Ground) -> Iterator[Proposed]:
    """Where support is hedged, counts fewer than others or the claim, covers a part alone, or is called overstated."""
    said = ground.outright(ExplanationKind.OVERSTATED)
    hedged = [origin for origin in ground.supporting if ground.carrier(origin).hedge is not None]
    fewer, counted = _fewer(ground)
    unsaid = _parts_unsaid(ground)
    covered = dict.fromkeys(hedged, "It commits itself to less than is claimed.")
    covered |= dict.fromkeys(fewer, "It counts fewer.")
    reasons = [*ground.said_reasons(said), *counted, *unsaid]
    for origin in hedged[:3]:
        hedge = ground.carrier(origin).hedge
        if hedge is not None:
            words = f"{capitalised(ground.names([origin]))} put it with a hedge (“{' '.join(hedge.text.split())}”)."
            reasons.append(ground.carried_reason(words, [origin]))
    if reasons:
        whose = f", and still give what {ground.names(list(covered))} said" if covered else ""
        yield Proposed(
            kind=ExplanationKind.OVERSTATED,
            text=f"Less may be so than is claimed{whose}.",
            reasons=tuple(reasons),
            covered=covered,
            parameters=("u", "r", "a", "I"),
            question="How much of it is known, and who counted or saw it?",
            outright=bool(said or unsaid),
            whom=ground.speakers(said[:1]) or None,
        )


def _fewer(ground: Ground) -> tuple[list[str], list[Reason]]:
    """The origins that count fewer of a thing that the claim names than another or the claim itself, and why."""
    claim = ground.index.material.claim
    named = {word.lower()[:_STEM] for word in re.findall(r"[A-Za-z-]{4,}", claim.affirmative)}
    asked = _counts(claim.affirmative, named)
    by_origin = {}
    for origin in ground.supporting:
        statement = ground.carrier(origin)
        by_origin[origin] = _counts(statement.content_text(ground.index.text_of(statement))[:_LONGEST], named)
    lower: list[str] = []
    reasons: list[Reason] = []
    for stem in sorted({stem for counts in by_origin.values() for stem in counts}):
        counting = [origin for origin in by_origin if stem in by_origin[origin]]
        highest = max([by_origin[origin][stem][0] for origin in counting] + [asked.get(stem, (0, ""))[0]])
        below = [origin for origin in counting if by_origin[origin][stem][0] < highest]
        if below:
            lower += [origin for origin in below if origin not in lower]
            given = {by_origin[origin][stem] for origin in counting} | ({asked[stem]} if stem in asked else set())
            figures = ", ".join(f"“{words}”" for _, words in sorted(given, reverse=True)[:4])
            reasons.append(ground.carried_reason(f"The figures differ: {figures}.", counting))
    return lower, reasons


def _counts(text: str, named: set[str]) -> dict[str, tuple[int, str]]:
    """The greatest number that `text` gives of each thing that the claim names, by the beginning of its word."""
    found: dict[str, tuple[int, str]] = {}
    for match in _COUNTED.finditer(text):
        stem = match.group(2).lower()[:_STEM]
        if stem in named:
            digits = match.group(1).lower().replace(",", "")
            value = _NUMBERS.get(digits) or int(digits)
            found[stem] = max(found.get(stem, (0, "")), (value, " ".join(match.group().split())))
    return found


def _parts_unsaid(ground: Ground) -> list[Reason]:
    """The parts of a compound claim that nobody speaks for, where somebody speaks for another part."""
    claim, readings = ground.index.material.claim, ground.index.material.stances.parts
    clauses = [part for part in claim.parts if part.kind is PartKind.CLAUSE]
    if len(clauses) < 2:
        return []
    said = {
        part.id: [
            name
            for name in sorted(readings, key=ground.index.place)
            if name in ground.index.statements
            and part.id in readings[name]
            and readings[name][part.id].label is StanceLabel.SUPPORTS
        ]
        for part in clauses
    }
    heard = tuple(ground.index.passage(names[0]) for names in said.values() if names)
    return [
        Reason(f"Nobody in these reports says this part: “{part.text}”", heard[:3])
        for part in clauses
        if heard and not said[part.id]
    ]
