"""What the reports say is missing: searches that found nothing, and parties that do not comment."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from assay.appraisal.absence import not_found
from assay.appraisal.arrays import Array
from assay.appraisal.draws import Draws
from assay.appraisal.index import Index
from assay.appraisal.parameters import is_party
from assay.appraisal.relay import relay
from assay.appraisal.searches import told_of_search
from assay.appraisal.setting import Setting
from assay.appraisal.tables import ABSENCE, LINKS, OUR_CHANCE, SEARCH
from assay.domain.identity import content_id
from assay.domain.lineage import Independence
from assay.domain.span import Passage, Reason
from assay.domain.statement import Statement
from assay.texts.lazy_pattern import lazy_pattern

_LONGEST = 1000
_SILENT = lazy_pattern(
    r"\b(?:no (?:immediate )?comment|(?:declined|refused|declines|refuses|refusing|declining)(?: to)?"
    r" (?:comment|answer|respond|elaborate|discuss)"
    r"|not (?:immediately )?(?:be reached|respond|reply|return calls|available for comment|comment|answer))\b",
    re.IGNORECASE,
)
_NOTHING_FOUND = lazy_pattern(
    r"\b(?:(?:found|turned up|uncovered|discovered|detected|saw|seen|find) (?:no|nothing)"
    r"|no (?:evidence|trace|traces|sign|signs|record|records|proof|information|mention|answer) (?:\w+ ){0,6}?(?:found|"
    r"emerged|turned up|surfaced)"
    r"|(?:could not|couldn['’]t|did not|didn['’]t|failed to|unable to) find (?:any |a )?(?:evidence|trace|sign|record|"
    r"proof|information|mention)s?"
    r"|(?:search|searches|searched|inspection|inspected|investigation|audit) (?:\w+ ){0,8}?(?:nothing|no))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Missing:
    """One absence: what is missing, the statements that say so, and its parameters o, d1, d0."""

    id: str
    what: str
    kind: str
    statements: tuple[str, ...]
    passages: tuple[Passage, ...]
    search: Setting
    findable: tuple[Setting, Setting]
    reading: Setting
    reasons: tuple[Reason, ...]

    def settings(self) -> tuple[Setting, ...]:
        """Every parameter used."""
        return (self.search, *self.findable, self.reading)

    def likelihoods(self, draws: Draws, index: Index) -> Array:
        """P(nothing found | h) per draw: rows for the claim, its contrary, and each alternative in turn."""
        search, phi = draws.of(self.id, self.search), draws.of(self.id, self.reading)
        sides = [not_found(adequacy=search, findable=draws.of(self.id, setting)) for setting in self.findable]
        if_so, if_not = (relay(side, fidelity=phi, chance=np.full(1, OUR_CHANCE.value)) for side in sides)
        return np.stack(np.broadcast_arrays(if_so, if_not, *([if_not] * len(index.alternatives))))


def absences_found(index: Index, bearing: Collection[str]) -> dict[str, Missing]:
    """By identifier: one absence for all searches that found nothing, one for each party that does not comment.

    A search counts where a source that is no party reports it and it speaks against the claim; silence counts in a
    report that also says something of the claim.
    """
    documents = {index.statements[name].document for name in bearing}
    silent: dict[str, list[Statement]] = {}
    for statement in index.material.statements:
        if statement.document in documents and statement.bears_on is None and _matches(_SILENT, statement, index):
            source = index.source_of(statement.id)
            if is_party(source, index.claim_id):
                silent.setdefault(source.id, []).append(statement)
    searched = [
        index.statements[name]
        for name in bearing
        if index.reading(name, index.claim_id).bearing < 0
        and not is_party(index.source_of(name), index.claim_id)
        and _matches(_NOTHING_FOUND, index.statements[name], index)
    ]
    found = [_silence(index, source, statements) for source, statements in sorted(silent.items())]
    if searched:
        found.append(_searched(index, searched))
    return {missing.id: missing for missing in found}


def _matches(pattern: re.Pattern[str], statement: Statement, index: Index) -> bool:
    text = index.text_of(statement)
    words = f"{statement.cue_text(text)[:_LONGEST]} {statement.content_text(text)[:_LONGEST]}"
    return pattern.search(words) is not None


def _silence(index: Index, source: str, statements: list[Statement]) -> Missing:
    return _missing(
        index,
        what=f"A comment by {index.name(source)}",
        kind="no comment",
        statements=statements,
        case="asked",
        key=source,
        why="A party that is asked and does not comment would hardly do otherwise if the claim were false.",
    )


def _searched(index: Index, statements: list[Statement]) -> Missing:
    origins = sorted({index.origin_of(statement.id) for statement in statements})
    independent = any(
        index.origins[first].independence.get(second) is Independence.INDEPENDENT
        for first in origins
        for second in origins
    )
    case = "searched by two independently" if independent else "searched"
    why = "A trace that should exist if the claim is true was looked for and not found."
    what = "A trace of what is claimed"
    return _missing(index, what=what, kind="trace", statements=statements, case=case, key="trace", why=why)


def _missing(
    index: Index, *, what: str, kind: str, statements: list[Statement], case: str, key: str, why: str
) -> Missing:
    names = tuple(sorted((statement.id for statement in statements), key=index.place))
    passages = tuple(index.passage(name) for name in names)[:5]
    rows, name = index.rows, content_id("a", kind, key)
    if_so, if_not = (rows.decided(rows.setting(row), (name,)) for row in ABSENCE[kind])
    search = rows.decided(rows.setting(SEARCH[case], passages=passages[:1]), (name,))
    if kind == "trace":
        search, if_so, if_not = (told_of_search(index, passages, each) for each in (search, if_so, if_not))
    return Missing(
        id=name,
        what=what,
        kind=kind,
        statements=names,
        passages=passages,
        search=search,
        findable=(if_so, if_not),
        reading=rows.setting(LINKS["our own reading"], shares="phi", key="phi our own reading"),
        reasons=(Reason(why, passages, "o"),),
    )
