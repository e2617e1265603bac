"""The words of a statement that decided how it was read: those without which it would be read as far less so.

The statement is read again with one phrase left out at a time (occlusion, Zeiler and Fergus 2014). The phrase whose
loss costs the stance most decided it, with its neighbours that cost at least half as much. Phrases end at marks,
before words that open a clause, and after five words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from assay.domain.span import Span
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.words import word_set

_WORD = lazy_pattern(r"\S+")
_LONGEST = 5
_MOST = 24
_OPENERS = word_set("that who which and but or because after before when while if although though as than")
_NEIGHBOUR = 0.5


def phrases(text: str) -> list[Span]:
    """The phrases of `text`, in order, at most 24: a longer text has longer ones."""
    places = [Span(found.start(), found.end()) for found in _WORD.finditer(text)]
    longest = max(_LONGEST, -(-len(places) // _MOST))
    found: list[Span] = []
    count = 0
    for place in places:
        word = place.of(text)
        ended = bool(found) and text[found[-1].end - 1] in ',;:.!?”"—–'
        if not found or count >= longest or (len(found) < _MOST and (ended or word.lower() in _OPENERS)):
            found.append(place)
            count = 1
        else:
            found[-1] = Span(found[-1].start, place.end)
            count += 1
    return found


def decisive_words(text: str, probabilities: Callable[[Sequence[str]], Sequence[float]]) -> Span | None:
    """The words of `text` that decided; none where no phrase matters or there is only one.

    `probabilities` gives the probability of the stance for each of several texts.
    """
    pieces = phrases(text)
    if len(pieces) < 2:
        return None
    without = [f"{text[: piece.start]}{text[piece.end :]}" for piece in pieces]
    whole, *left = probabilities([text, *without])
    costs = [whole - one for one in left]
    best = max(range(len(pieces)), key=lambda at: (costs[at], -at))
    if costs[best] <= 0.0:
        return None
    first = last = best
    while first > 0 and costs[first - 1] >= _NEIGHBOUR * costs[best]:
        first -= 1
    while last + 1 < len(pieces) and costs[last + 1] >= _NEIGHBOUR * costs[best]:
        last += 1
    return Span(pieces[first].start, pieces[last].end)
