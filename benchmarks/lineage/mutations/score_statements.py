"""Scores whether the statements of a copied passage have the origins that the original's have."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from assay.domain.statement import Quote, Statement
from assay.lineage.sketch import sketch
from benchmarks.lineage.mutations.found import Found
from benchmarks.lineage.mutations.made import Made, MadePile
from benchmarks.lineage.mutations.mutate import AT_STATEMENTS
from benchmarks.lineage.mutations.score_directions import NO_CUE
from benchmarks.lineage.mutations.tally import Tally

SAME = 0.8
"""Share of common words from which two statements are the same one, and from which one lies in a copied passage."""
Places = frozenset[tuple[str, int]]


@dataclass(slots=True)
class StatementScore:
    """Origins of copied statements by kind of mutation, and of what a report adds in its own voice."""

    copied: Tally = field(default_factory=Tally)
    added: Tally = field(default_factory=Tally)

    def add(self, pile: MadePile, found: Found) -> None:
        """Counts the statements of a pile."""
        by_name = {made.name: made for made in pile.documents}
        placed = {name: _placed(made, found.statements.get(name, ())) for name, made in by_name.items()}
        for made in pile.documents:
            if made.kind not in AT_STATEMENTS or not made.parents or made.cue == NO_CUE:
                continue
            ancestors = pile.ancestors(made.name)
            roots = [by_name[name] for name in sorted(ancestors) if not by_name[name].parents]
            originals = [entry for root in roots for entry in placed[root.name]]
            of_originals = {word.root for root in roots for word in root.material.words}
            voices = {found.origin_of.get(one.id) for one, _ in originals if one.quote is Quote.VOICE}
            for statement, places in placed[made.name]:
                if places and of_originals.isdisjoint(root for root, _ in places):
                    if statement.quote is Quote.VOICE:
                        origin = found.origin_of.get(statement.id)
                        self.added.add(made.kind, "wrong" if origin in voices else "right")
                else:
                    self._copied(made, statement, places, originals, found)

    def _copied(
        self, made: Made, statement: Statement, places: Places, originals: list[tuple[Statement, Places]], found: Found
    ) -> None:
        alike = [(_alike(places, there), one) for one, there in originals if one.quote is statement.quote]
        best = max((share for share, _ in alike), default=0.0)
        if best < SAME:
            return
        wanted = {found.origin_of.get(one.id) for share, one in alike if share == best}
        origin = found.origin_of.get(statement.id)
        words = " ".join(span.of(made.document.text) for span in statement.content)[:60]
        line = "" if origin in wanted else f"{made.name} | {sorted(map(str, wanted))} | {origin} | {words!r}"
        self.copied.add(made.kind, "right" if origin in wanted else "wrong", error=line)

    def figures(self) -> dict[str, object]:
        """The shares to print."""
        return {
            "statements": self.copied.all().total(),
            "right": self.copied.shares("right"),
            "added_in_own_voice_kept_apart": self.added.shares("right")["all"],
        }


def _placed(made: Made, statements: Iterable[Statement]) -> list[tuple[Statement, Places]]:
    """Each statement with the places of its content's words in the base texts; none where too few have one."""
    words = sketch(made.document).words
    found: list[tuple[Statement, Places]] = []
    for statement in statements:
        covered = [made.material.words[place] for span in statement.content for place in _range(words.words_in(span))]
        places = frozenset((word.root, word.place) for word in covered if word.root)
        if covered and len(places) >= SAME * len(covered):
            found.append((statement, places))
    return found


def _range(limits: tuple[int, int]) -> range:
    return range(*limits)


def _alike(one: Places, other: Places) -> float:
    return len(one & other) / max(1, len(one | other))
