"""What was supposed, and the verdict before and after it, as the view shows them."""

from __future__ import annotations

from dataclasses import dataclass

from assay.domain.material import Appraised, SupposedKind, Supposition
from assay.domain.weighing import Weight
from assay.report.changes import Change, changes_of
from assay.report.inert import one_line, shortened
from assay.report.view.handles import handles_of
from assay.report.view.index import MAIN_HYPOTHESIS, Index
from assay.report.view.parts import Item
from assay.report.view.wording import VERDICTS, counted, decibans, decibans_range, percent

MOVED = 8
"""Items whose weight changes that are shown."""

_LEAST = 0.05
_WORDS = {SupposedKind.SET: "set", SupposedKind.WITHOUT: "without", SupposedKind.PRIOR: "prior"}


@dataclass(frozen=True, slots=True)
class SupposedLine:
    """One thing that was supposed: as it was asked for, and in words."""

    written: str
    text: str


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """One figure before and after."""

    name: str
    before: str
    after: str

    @property
    def differs(self) -> bool:
        """Whether the two are different."""
        return self.before != self.after


@dataclass(frozen=True, slots=True)
class MovedView:
    """An item whose weight changes."""

    item: Item
    handle: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class WhatIfView:
    """What was supposed, the figures of the verdict before and after, and what changed most."""

    supposed: tuple[SupposedLine, ...]
    rows: tuple[BeforeAfter, ...]
    moved: tuple[MovedView, ...]
    more: int
    note: str


def what_if_view(index: Index) -> WhatIfView | None:
    """The comparison; none where nothing was supposed."""
    appraised = index.appraised
    if appraised.what_if is None:
        return None
    before = appraised.what_if.before
    rows = tuple(
        BeforeAfter(name, first, then) for (name, first), (_, then) in zip(_rows(before), _rows(appraised), strict=True)
    )
    handles = {identifier: handle for handle, identifier in reversed(list(handles_of(before).items()))}
    changes = [change for change in changes_of(appraised) if abs(change.by) >= _LEAST]
    moved = tuple(_moved(index, change, {**handles, **index.handles}) for change in changes[:MOVED])
    return WhatIfView(
        supposed=tuple(SupposedLine(supposed_words(one), one_line(one.text)) for one in appraised.what_if.supposed),
        rows=rows,
        moved=moved,
        more=max(0, len(changes) - MOVED),
        note=_note(rows, moved),
    )


def supposed_words(one: Supposition) -> str:
    """One thing that was supposed, as it was asked for: `without D2`, `set O1.r=0.4`."""
    return f"{_WORDS[one.kind]} {one_line(one.written)}"


def suppositions(appraised: Appraised) -> tuple[str, ...]:
    """All that was supposed, as it was asked for; empty for an appraisal of the material as it is."""
    return tuple(supposed_words(one) for one in appraised.what_if.supposed) if appraised.what_if else ()


def _rows(appraised: Appraised) -> tuple[tuple[str, str], ...]:
    verdict = appraised.weighing.verdict
    likelihood, counts = verdict.likelihood.get(MAIN_HYPOTHESIS), verdict.counts
    likely = "not given"
    if likelihood is not None:
        likely = f"{percent(likelihood.mid)} ({percent(likelihood.low)} to {percent(likelihood.high)})"
    return (
        ("Verdict", VERDICTS[verdict.label]),
        ("Weight", f"{decibans(verdict.weight_db.mid)} ({decibans_range(verdict.weight_db)})"),
        ("Likelihood", likely),
        ("Prior", f"{percent(verdict.prior.low)} to {percent(verdict.prior.high)}"),
        ("Confidence", verdict.confidence.level.value),
        ("Reports", f"{counts.documents:,}"),
        ("Statements", f"{counts.statements:,}"),
        ("Origins", f"{counts.origins:,}, worth {counts.effective_origins:.1f} independent"),
    )


def _moved(index: Index, change: Change, handles: dict[str, str]) -> MovedView:
    known = index.item(change.item)
    name = shortened(change.name, 60)
    anchor = known.anchor if change.after is not None else None
    return MovedView(Item(name, anchor), handles.get(change.item, ""), _weight(change.before), _weight(change.after))


def _weight(weight: Weight | None) -> str:
    return "not there" if weight is None else decibans(weight.mid)


def _note(rows: tuple[BeforeAfter, ...], moved: tuple[MovedView, ...]) -> str:
    if moved:
        return ""
    differing = sum(row.differs for row in rows)
    if not differing:
        return "Nothing changes."
    return f"No item's weight changes; {counted(differing, 'figure')} above {'does' if differing == 1 else 'do'}."
