"""Facts: what is known of an origin that bears on its independence."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from assay.domain.lineage import DependenceGround, Origin
from assay.domain.source import Naming, Source, SourceKind
from assay.domain.span import Passage, Reason
from assay.lineage.owners import Ownership
from assay.lineage.pile import Pile
from assay.texts.lazy_pattern import lazy_pattern

LARGEST_BLOCK = 64
"""Origins that any one origin is compared with on one ground: the earliest that share the ground."""
_PEOPLE = frozenset({SourceKind.PERSON, SourceKind.GROUP, SourceKind.UNKNOWN})
_ONE_OFFICE = lazy_pattern(
    r"(?!(?:an?|one|another|some|former|then|senior|deputy|assistant|acting|several|two|three) )(?:[\w.'’-]+ ){0,5}?"
    r"(?<!deputy )(?<!assistant )(?<!vice )(?:(?:vice )?president|prime minister|premier|chancellor|king|queen|pope|"
    r"emir|minister|(?<!press )secretary|secretary[ -]general|attorney general|first lady|ambassador|"
    r"national security advis[eo]r|commander-in-chief|chief of staff|governor|mayor)(?: (?:of|to|for) .{1,60})?",
    re.IGNORECASE,
)
_A_BODY = lazy_pattern(
    r"\b(?:community|government|agency|agencies|administration|ministry|department|committee|council|army|navy)\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of an origin that bears on its independence.

    `numbers` are its statements. `institution` is the body it belongs to or is, `government` the one it speaks for or
    is owned by, `relevant` whether it bears on the claim. `desks` are those that report it (see `Chain.desk`),
    `passed_through` the sources that every statement of it passed through on the way to its publisher, `access` the
    reason that shows access of its own, `owners` the owners of the publication that it is, if it is one, by their
    folded names. `contacts` is what it says itself of whom it met or spoke with.
    """

    origin: Origin
    source: Source | None
    numbers: tuple[int, ...]
    institution: str | None
    government: str | None
    relevant: bool
    owners: Mapping[str, Ownership]
    desks: frozenset[str]
    passed_through: frozenset[str]
    access: Reason | None
    contacts: tuple[str, ...]

    @property
    def informant(self) -> bool:
        """Whether the source is one of several whom nobody names: no document or body, no holder of the one office."""
        known = self.source
        if known is None or not self.unnamed or known.kind not in _PEOPLE:
            return False
        return not (_ONE_OFFICE.fullmatch(known.name) or _A_BODY.search(known.name))

    @property
    def unnamed(self) -> bool:
        """Whether nobody names the source."""
        return self.source is not None and self.source.naming is not Naming.NAMED

    def ownership_by(self, state: str) -> Ownership | None:
        """That the publication it is belongs to `state`; none where it is none, or is not the state's."""
        return next((ownership for ownership in self.owners.values() if ownership.state == state), None)

    @property
    def identifiable(self) -> bool:
        """Whether the text tells so much of who it is that another can be told from it: a name, or an institution."""
        known = self.source is not None and self.source.naming is not Naming.ANONYMOUS
        return known and (not self.unnamed or self.institution is not None)


@dataclass(frozen=True, slots=True)
class Tie:
    """One ground on which two origins, by their place among the facts, have a shared upstream, and what shows it.

    `probability` is the chance that it holds, none where it is not in doubt.
    """

    one: int
    other: int
    ground: DependenceGround
    reason: Reason
    probability: float | None = None


def named_at(pile: Pile, entry: Facts) -> Passage:
    """Where the origin's source is first named; where it never is, its first statement."""
    for number in entry.numbers:
        span = pile.statements[number].source_span
        if span is not None:
            return Passage(pile.statements[number].document, span.start, span.end)
    return said_at(pile, entry)


def said_at(pile: Pile, entry: Facts) -> Passage:
    """The origin's first statement."""
    statement = pile.statements[entry.numbers[0]]
    return Passage(statement.document, statement.extent.start, statement.extent.end)


def blocks(facts: Sequence[Facts], keys_of: Callable[[Facts], frozenset[str]]) -> Iterator[tuple[str, int, int]]:
    """Pairs of origins that share a key, with the key: each with at most `LARGEST_BLOCK` others, relevant first."""
    by_key: dict[str, list[int]] = defaultdict(list)
    for number, entry in enumerate(facts):
        for key in sorted(keys_of(entry)):
            by_key[key].append(number)
    for key in sorted(by_key):
        members = _relevant_first(by_key[key], facts)
        for place, other in enumerate(members):
            for one in members[: min(place, LARGEST_BLOCK)]:
                if facts[one].relevant or facts[other].relevant:
                    yield key, one, other


def _relevant_first(members: Sequence[int], facts: Sequence[Facts]) -> list[int]:
    return [number for wanted in (True, False) for number in members if facts[number].relevant is wanted]
