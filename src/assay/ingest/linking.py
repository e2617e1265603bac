"""Links: where the words that lead to an address stand in the stored text.

A reader gives places in its draft. Between the draft and the stored text only white space moves, invisible characters
go and letters are composed (`assay.texts.normalise`), so that places are carried over by counting what is no white
space, piece by piece. A link whose words do not then stand where they should, or are no words at all, as those of a
picture, is left out: nobody could be shown where it stands.
"""

from __future__ import annotations

from collections.abc import Iterable

from assay.domain.document import Link
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.normalise import normalise

_PRINTED = lazy_pattern(r"\S")
_MOST = 2000


def links_in(text: str, links: Iterable[Link], *, drafted: str) -> tuple[Link, ...]:
    """The `links` of the draft's text `drafted` as places in `text`, the stored text made of it; the first 2,000."""
    given = sorted(dict.fromkeys(links), key=_place)[:_MOST]
    if not given:
        return ()
    counted = _counted(drafted, sorted({place for link in given for place in (link.start, link.end)}))
    places = [match.start() for match in _PRINTED.finditer(text)]
    found = []
    for link in given:
        first, last = counted[link.start], counted[link.end]
        if first >= last or last > len(places):
            continue
        start, end = places[first], places[last - 1] + 1
        if _squeezed(text[start:end]) == _squeezed(normalise(drafted[link.start : link.end])):
            found.append(Link(link.address, start, end))
    return tuple(found)


def places_after_squeezing(source: str, text: str, places: Iterable[int]) -> list[int | None]:
    """Where the characters at `places` of `source` stand in `text`, which differs from it in white space alone.

    A place is that of the next character that is no white space; none where there is none left.
    """
    counted = _counted(source, sorted(set(places)), plainly=True)
    printed = [match.start() for match in _PRINTED.finditer(text)]
    return [printed[counted[place]] if counted[place] < len(printed) else None for place in places]


def _counted(text: str, places: list[int], *, plainly: bool = False) -> dict[int, int]:
    """How many characters that are no white space stand before each place, once normalised; places ascend."""
    counted = {}
    before = total = 0
    for place in places:
        piece = text[before:place]
        total += len(_squeezed(piece if plainly else normalise(piece)))
        counted[place], before = total, place
    return counted


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _place(link: Link) -> tuple[int, int, str]:
    return link.start, link.end, link.address
