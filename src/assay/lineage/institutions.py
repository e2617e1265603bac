"""Institutions: the body that a source belongs to or is, and the government that it speaks for.

A government with its ministers, ministries, directorates, armed forces, embassies and spokesmen is one institution:
what one of them says may be what another was told. Parliaments and their members, courts, oppositions, former holders
of an office, mayors and the offices of federal states are not part of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from assay.domain.source import Role, Side, Source, SourceKind, Stake
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import PlaceWord, place
from assay.texts.words import is_stopword

_OFFICE = 60
_BODIES = frozenset({SourceKind.ORGANISATION, SourceKind.GOVERNMENT})
_NOT_OF_THE_GOVERNMENT = lazy_pattern(
    r"\b(?:opposition|parliament|parliamentar\w{1,6}|congress\w{0,6}|senat\w{1,4}|assembly|legislat\w{2,5}|lawmakers?|"
    r"MPs?|MEPs?|deputies|mayors?|congress(?:wom[ae]n|m[ae]n)|representative|court|judges?|tribunal|jury|former|"
    r"ex-\w{1,20}|party|university|institute)\b",
    re.IGNORECASE,
)
_MEMBER = lazy_pattern(
    r"\b(?:Rep|Sen|Reps|Sens)\.|\b[RD]-[A-Z][a-z.]|\b(?:(?<!White )House|Senate|Congressional|Duma|Bundestag|Knesset)\b"
)
_OF_A_STATE = lazy_pattern(
    r"\b(?P<state>[A-Z]\w{2,20}(?: [A-Z]\w{2,20})?) (?i:secretary of state|attorney general|lieutenant governor)\b|"
    r"\bstate (?:official|election|legislat|representative|treasurer|attorney|police)|"
    r"\b(?:minister-president|Landtag)\b"
)
_HEADS_OF_STATES = {
    **dict.fromkeys(("us", "br", "mx", "ng", "ar"), lazy_pattern(r"\b(?:governor|Gov\.)", re.IGNORECASE)),
    **dict.fromkeys(("ca", "au"), lazy_pattern(r"\bpremier\b", re.IGNORECASE)),
    **dict.fromkeys(("in", "pk"), lazy_pattern(r"\bchief minister\b", re.IGNORECASE)),
}
_NO_STATES = frozenset(("then", "former", "the", "mr", "ms", "mrs", "assistant", "deputy", "under", "acting", "now"))
DESCRIBED_SO = 0.3
"""Share of the mentions that tell more than a name from which what they tell of the office counts."""
_OWNER = lazy_pattern(r"\b(?P<owner>[A-Z][\w-]{2,40}(?: [A-Z][\w-]{1,40}){0,2})['’]s? ")
_OF = lazy_pattern(r" (?:of|in) (?:the )?(?P<owner>[A-Z][\w-]{2,40}(?: [A-Z][\w-]{1,40}){0,2})$")


def institution_of(source: Source | None, people: frozenset[str]) -> str | None:
    """What the source belongs to, or is, if that is a body: "a Trump aide" does not make Trump an institution."""
    if source is None:
        return None
    folded = _folded(source.affiliation or (source.name if source.kind in _BODIES else ""))
    return folded if folded and folded not in people else None


def owners_of_bodies(sources: Iterable[Source]) -> dict[str, str]:
    """For a body that some source calls by its state ("Dorvane's border directorate"), the state ("dorvane").

    Keyed by the body without the state ("border directorate"), as others then speak of it; bodies that several states
    have are left out.
    """
    owners: dict[str, set[str]] = {}
    for source in sources:
        for written in (source.affiliation, source.name if source.kind in _BODIES else None):
            found = _OWNER.search((written or "")[:200])
            if found:
                body = (written or "")[found.end() :]
                owners.setdefault(_folded(body), set()).add(_folded(found.group("owner")))
    return {body: min(states) for body, states in owners.items() if len(states) == 1}


def government_of(
    source: Source | None,
    people: frozenset[str],
    owners: Mapping[str, str] = MappingProxyType({}),
    *,
    mentions: Sequence[str] = (),
) -> str | None:
    """The government that the source speaks for: its country's code, else the name of the state; none if it does not.

    `owners` gives the state of bodies that go without its name (see `owners_of_bodies`). Where nothing is known, all
    that are themselves accused by the claim count as one ("the accused"). `mentions` are the words with which the texts
    name the source, which may tell of an office that the name leaves out.
    """
    if source is None or not _speaks_for_a_state(source) or _of_another_power(source, mentions):
        return None
    if source.country:
        return source.country.casefold()
    for written in (source.affiliation, source.name):
        owner = _owner(written)
        if owner and owner not in people:
            return owner
    if source.affiliation and _folded(source.affiliation) not in people:
        return owners.get(_folded(source.affiliation), _folded(source.affiliation))
    accused = any(
        interest.stake is Stake.PARTY and interest.side is Side.AGAINST for interest in source.interest.values()
    )
    return "the accused" if accused else None


def names_of_people(sources: Iterable[Source]) -> frozenset[str]:
    """The full names and the surnames of the persons among `sources`, in lower case."""
    named = [source.name.casefold() for source in sources if source.kind is SourceKind.PERSON]
    return frozenset(named) | frozenset(name.split()[-1] for name in named if name.split())


def _speaks_for_a_state(source: Source) -> bool:
    if source.kind is SourceKind.PUBLICATION or _NOT_OF_THE_GOVERNMENT.search(
        f"{source.name} {source.affiliation or ''}"
    ):
        return False
    if source.kind is SourceKind.GOVERNMENT or source.role is Role.OFFICIAL:
        return True
    return source.role is Role.PARTY and (source.country is not None or source.affiliation is not None)


def _of_another_power(source: Source, mentions: Sequence[str]) -> bool:
    """Whether the mentions that tell of an office tell of one in a parliament or a federal state, or held before."""
    if source.kind in _BODIES:
        return False
    opened = [mention[: len(source.name) + _OFFICE] for mention in mentions]
    name = set(source.name.split())
    telling = [
        mention for mention in opened if any(word not in name and not is_stopword(word) for word in mention.split())
    ]
    found = sum(_is_of_another_power(source, mention) for mention in telling)
    return found > 0 and found >= DESCRIBED_SO * len(telling)


def _is_of_another_power(source: Source, mention: str) -> bool:
    if _NOT_OF_THE_GOVERNMENT.search(mention) or _MEMBER.search(mention):
        return True
    head = _HEADS_OF_STATES.get((source.country or "").casefold())
    if head is not None and head.search(mention):
        return True
    found = _OF_A_STATE.search(mention)
    if found is None or not found["state"]:
        return found is not None
    words = [found["state"], *found["state"].split()]
    return not any(word.casefold() in _NO_STATES or _is_national(word) for word in words)


def _is_national(words: str) -> bool:
    known = place(words)
    return known is not None and known[1] in {PlaceWord.NAME, PlaceWord.DEMONYM}


def _owner(written: str | None) -> str | None:
    """The state in "Dorvane's border directorate" or "the foreign ministry of Dorvane"."""
    if not written:
        return None
    found = _OWNER.search(written[:200]) or _OF.search(written[:200])
    return _folded(found.group("owner")) if found else None


def _folded(written: str) -> str:
    return written.casefold().strip().removeprefix("the ")
