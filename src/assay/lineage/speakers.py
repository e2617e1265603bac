"""Speakers: through whose mouths each statement went within its document, as the statements around it tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from assay.domain.source import SourceKind
from assay.lineage.nesting import Nesting, begins, is_belief, nesting
from assay.lineage.pile import Pile

WHOLE_CONTENT = 0.6
"""Share of a statement's content that a nested one must take up for the outer speaker only to pass it on."""


def speakers(pile: Pile) -> list[list[str]]:
    """For each statement, by number, the sources that spoke it, the innermost first; never none.

    A statement that begins with a nested one, and is little else, is spoken by that one's speaker first.
    """
    innermost, told_by = _innermost(pile), _told_by(pile)
    return [_speakers(pile, innermost.get(number, number), told_by) for number in range(len(pile.statements))]


def _speakers(pile: Pile, number: int, told_by: Mapping[int, int]) -> list[str]:
    """The sources through whose mouths a statement went, the innermost first, as the statements around it tell.

    Of a statement that another speaker only ascribes, or that goes on in another's words, that other one is the
    speaker; one that merely stands beside is none (see `Nesting`). A loop is broken.
    """
    found: list[str] = []
    seen: set[int] = set()
    current: int | None = number
    speaks = True
    while current is not None and current not in seen:
        seen.add(current)
        outer = around(pile, current)
        stands = nesting(pile, current, outer) if outer is not None else None
        teller = told_by.get(current)
        ascribed = stands is Nesting.ASCRIBED or (teller is not None and _ascribes(pile, teller, current))
        if speaks and not pile.is_voice(current):
            found += [] if ascribed or stands is Nesting.CONTINUED else [pile.source(current)]
            found += [pile.source(teller)] if teller is not None and teller not in seen else []
        speaks = stands not in {Nesting.ASIDE, Nesting.TOLD_OF}
        current = outer
    return found or [pile.source(number)]


def around(pile: Pile, number: int) -> int | None:
    """The statement of the same document around a statement, if it has one that is not its publisher's."""
    within = pile.statements[number].within
    outer = pile.number_of.get(within) if within else None
    if outer is None or outer == number or pile.document_of[outer] != pile.document_of[number]:
        return None
    return None if pile.is_voice(outer) else outer


def _told_by(pile: Pile) -> dict[int, int]:
    """For each statement that a nested one tells of ("…, according to Brecht"), the first such one."""
    found: dict[int, int] = {}
    for number in range(len(pile.statements)):
        outer = around(pile, number)
        if outer is not None and nesting(pile, number, outer) is Nesting.TOLD_OF:
            found.setdefault(outer, number)
    return found


def _ascribes(pile: Pile, teller: int, believed: int) -> bool:
    """Whether `teller` says what somebody else believes; a publication that reports a belief is no such speaker."""
    source = pile.sources.get(pile.source(teller))
    if source is not None and source.kind is SourceKind.PUBLICATION:
        return False
    return is_belief(pile.documents[pile.document_of[believed]].text, pile.statements[believed])


def _innermost(pile: Pile) -> dict[int, int]:
    """For each statement that only passes on a nested one, the innermost statement it passes on."""
    nested: dict[int, list[int]] = defaultdict(list)
    for number in range(len(pile.statements)):
        outer = around(pile, number)
        if outer is not None and nesting(pile, number, outer) is Nesting.UTTERED:
            nested[outer].append(number)
    found: dict[int, int] = {}
    for outer in nested:
        inner, seen = outer, {outer}
        while (deeper := _only_passed_on(pile, inner, nested.get(inner, ()))) is not None and deeper not in seen:
            seen.add(deeper)
            inner = deeper
        if inner != outer:
            found[outer] = inner
    return found


def _only_passed_on(pile: Pile, outer: int, nested: Sequence[int]) -> int | None:
    """The nested statement that what `outer` says begins with and for the most part consists of."""
    text = pile.documents[pile.document_of[outer]].text
    content = pile.statements[outer].content
    length = sum(len(span) for span in content)
    for inner in nested:
        extent = pile.statements[inner].extent
        covered = sum(max(0, min(span.end, extent.end) - max(span.start, extent.start)) for span in content)
        if covered >= WHOLE_CONTENT * length > 0 and begins(text, pile.statements[inner], pile.statements[outer]):
            return inner
    return None
