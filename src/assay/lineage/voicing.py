"""Voicing: passive clauses that name who acted, turned into active ones."""

from __future__ import annotations

from collections.abc import Sequence

from assay.texts.verbs import irregular_base
from assay.texts.words import word_set

_BE = frozenset(["be", "been", "being", "is", "are", "was", "were", "'s"])
_FARTHEST_VERB, _FARTHEST_BY, _LONGEST_AGENT = 3, 8, 4
_ENDS_AGENT = word_set(
    "and but or on in at from after before when while who that which as to over near during under with for"
)
_NO_AGENT = word_set("monday tuesday wednesday thursday friday saturday sunday then now about almost nearly more less")


def active(words: Sequence[str], stems: Sequence[str]) -> list[str]:
    """The stems of content words in the order of an active clause; `stems` has an empty one for each function word.

    "The drone was shot down over Varn by soldiers" gives soldiers, shot, drone, Varn. Only the first such clause turns.
    """
    place = _passive(words)
    if place is not None:
        verb, by, end = place
        order = [*range(by + 1, end), verb, *range(verb), *range(verb + 1, by), *range(end, len(words))]
    else:
        order = list(range(len(words)))
    return [stems[index] for index in order if stems[index]]


def _passive(words: Sequence[str]) -> tuple[int, int, int] | None:
    """Where the participle, "by" and the end of the agent stand, in the first passive clause that names an agent."""
    for start, word in enumerate(words):
        if word not in _BE:
            continue
        verb = next(
            (
                at
                for at in range(start + 1, min(len(words), start + 1 + _FARTHEST_VERB))
                if words[at].endswith("ed") or irregular_base(words[at]) is not None
            ),
            None,
        )
        if verb is None:
            continue
        for by in range(verb + 1, min(len(words) - 1, verb + 1 + _FARTHEST_BY)):
            following = words[by + 1]
            if words[by] == "by" and following not in _NO_AGENT and not following[0].isdigit():
                return verb, by, _end_of_agent(words, by + 1)
    return None


def _end_of_agent(words: Sequence[str], start: int) -> int:
    for end in range(start + 1, min(len(words), start + _LONGEST_AGENT)):
        if words[end] in _ENDS_AGENT:
            return end
    return min(len(words), start + _LONGEST_AGENT)
