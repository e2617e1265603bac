"""Who spoke on a claim, over all appraisals of it: each source once, for or against, or left out and why."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assay.domain.outcome import Omission, SavedAppraisal, Side, Testimony
from assay.texts.outlets import bare, built_in

_ONE_SIDED = 0.5
"""Of all that a source's statements bear on a claim, the share that must be left over on one side."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One source on one claim. `key` is the source across appraisals, `ids` its identifiers in them.

    An outlet (`publication`) has its full name.

    `omission` is why it does not count; else it is none and there is a `side`. `echoes` are keys of sources that it is
    not independent of.
    """

    key: str
    name: str
    ids: frozenset[str]
    fingerprint: str
    side: Side | None
    omission: Omission | None
    echoes: frozenset[str]
    publication: bool = False


def voices_of(group: Sequence[SavedAppraisal], *, resolver: str = "", party_lines: bool = False) -> tuple[Voice, ...]:
    """The voices on the claim that all appraisals in `group` are of, by key.

    `resolver` is who resolved the claim; it does not count itself. With `party_lines` those who would have said so
    either way count too.
    """
    given: dict[str, list[tuple[str, Testimony]]] = defaultdict(list)
    echoes: dict[str, set[str]] = defaultdict(set)
    shared: set[str] = set()
    for appraisal in group:
        keys = {testimony.source: source_key(testimony) for testimony in appraisal.testimonies}
        shared |= _twice(keys.values())
        for testimony in appraisal.testimonies:
            key = keys[testimony.source]
            given[key].append((appraisal.fingerprint, testimony))
            echoes[key] |= {keys[other] for other in testimony.echoes if other in keys}
    return tuple(
        _voice(
            key,
            given[key],
            echoes=frozenset(echoes[key] - {key}),
            shared=key in shared,
            resolved=bool(resolver) and key == bare(resolver),
            party_lines=party_lines,
        )
        for key in sorted(given)
    )


def source_key(testimony: Testimony) -> str:
    """What a source is known by in all appraisals: its full name; its identifier if unnamed."""
    return (
        bare(_full_name(testimony)) if testimony.named else f"{testimony.source} {min(testimony.bearings, default='')}"
    )


def outlet_name(name: str) -> str:
    """The full name of the outlet that goes by `name`; `name` where none is known."""
    outlet = built_in().named_fully(name)
    return name if outlet is None else outlet.name


def _full_name(testimony: Testimony) -> str:
    return outlet_name(testimony.name) if testimony.publication else testimony.name


def _twice(keys: Iterable[str]) -> set[str]:
    return {key for key, count in Counter(keys).items() if count > 1}


def _voice(
    key: str,
    given: Sequence[tuple[str, Testimony]],
    *,
    echoes: frozenset[str],
    shared: bool,
    resolved: bool,
    party_lines: bool,
) -> Voice:
    testimonies = [testimony for _, testimony in given]
    bearings = {name: value for testimony in testimonies for name, value in testimony.bearings.items()}
    total, size = sum(bearings.values()), sum(map(abs, bearings.values()))
    side = Side.FOR if total > 0 else Side.AGAINST
    omission = None
    if not all(testimony.named for testimony in testimonies):
        omission = Omission.UNNAMED
    elif shared:
        omission = Omission.SHARED_NAME
    elif resolved:
        omission = Omission.RESOLVER
    elif abs(total) <= _ONE_SIDED * size:
        omission = Omission.BOTH_SIDES
    elif not party_lines and any(testimony.scripted for testimony in testimonies):
        omission = Omission.PARTY_LINE
    ids = frozenset(testimony.source for testimony in testimonies)
    first = testimonies[0]
    name, taken = _full_name(first), None if omission else side
    return Voice(key, name, ids, given[0][0], taken, omission, echoes, first.publication)
