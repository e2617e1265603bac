"""What the conclusion hangs on: linchpins, drop-one analyses, the waterfall of weights and the matrix."""

from __future__ import annotations

from collections.abc import Sequence

from assay.domain.weighing import DropOne
from assay.report.inert import one_line
from assay.report.view import caps
from assay.report.view.conclusion import HingesView, LinchpinView, MatrixView, WaterfallStep
from assay.report.view.index import Index
from assay.report.view.parts import Item
from assay.report.view.wording import ASSUMPTIONS, VERDICTS, decibans, percent

_LEVELS = {
    "statement": "the statement",
    "relay": "the relay",
    "origin": "the origin",
    "source": "the source",
    "assumption": "the assumption",
}


def hinges(index: Index) -> HingesView:
    """What the conclusion hangs on; drop-one analyses are ordered by how far they move the weight."""
    weighing = index.weighing
    total = weighing.verdict.weight_db.mid
    pins = [_dropped(index, drop) for drop in _told_once(weighing.linchpins)[: caps.ROWS]]
    moved = [drop for drop in weighing.drop_one if drop not in weighing.linchpins]
    moved = _told_once(moved)
    moved.sort(key=lambda drop: -abs(drop.weight_db - total))
    drops = [_dropped(index, drop) for drop in moved[: caps.ROWS // 3] if round(abs(drop.weight_db - total), 1)]
    return HingesView(tuple(pins), _pairs(index), tuple(drops), _waterfall(index), _matrix(index))


def _told_once(drops: Sequence[DropOne]) -> list[DropOne]:
    """Without the statement and the source that are an origin's own: dropping them drops the origin."""
    origins = {(drop.weight_db, drop.likelihood) for drop in drops if drop.level == "origin"}
    same = {"statement", "source"}
    return [drop for drop in drops if drop.level not in same or (drop.weight_db, drop.likelihood) not in origins]


def _pairs(index: Index) -> tuple[LinchpinView, ...]:
    """The pairs of origins without which the verdict is another, though neither alone makes it so."""
    weighing = index.weighing
    alone = {drop.id for drop in weighing.linchpins if drop.level == "origin"}
    found = [
        pair
        for pair in weighing.drop_pairs
        if pair.label is not weighing.verdict.label and not alone.intersection(pair.ids)
    ]
    found.sort(key=lambda pair: (-abs(pair.weight_db - weighing.verdict.weight_db.mid), pair.ids))
    views = []
    for pair in found[: caps.PAIRS]:
        first, second = (index.item(identifier) for identifier in pair.ids)
        drop = DropOne("origin", pair.ids[0], pair.weight_db, pair.likelihood, pair.label)
        views.append(LinchpinView(Item(f"both {first.name} and {second.name}", first.anchor), _outcome(index, drop)))
    return tuple(views)


def _dropped(index: Index, drop: DropOne) -> LinchpinView:
    item = index.item(drop.id)
    is_chance = drop.level == "assumption" and item.name.startswith("chance ")
    level = "the assumed" if is_chance else _LEVELS.get(drop.level, one_line(drop.level))
    name = f"{level} {item.name}"
    if drop.level == "assumption" and drop.id in ASSUMPTIONS:
        name = ASSUMPTIONS[drop.id]
    return LinchpinView(Item(name, item.anchor), _outcome(index, drop))


def _outcome(index: Index, drop: DropOne) -> str:
    kept = drop.label is index.weighing.verdict.label
    outcome = "the verdict stays" if kept else f"the verdict becomes “{VERDICTS[drop.label].lower()}”"
    return f"{decibans(drop.weight_db)} is left, the likelihood is {percent(drop.likelihood)}, and {outcome}."


def _waterfall(index: Index) -> tuple[WaterfallStep, ...]:
    """Contributions one upon the other, the heaviest first; what is left over for length makes one last step."""
    rows = sorted(index.weighing.waterfall, key=lambda row: -abs(row.weight_db))
    shown = [(index.item(row.item), row.weight_db) for row in rows[: caps.ROWS] if round(row.weight_db, 1)]
    rest = rows[len(shown) :]
    remainder = sum((row.weight_db for row in rest), 0.0)
    if round(remainder, 1):
        shown.append((Item(f"{len(rest):,} more items together"), remainder))
    steps = []
    running = 0.0
    for item, weight in shown:
        steps.append(WaterfallStep(item, weight, running, running + weight, decibans(weight)))
        running += weight
    return tuple(steps)


def _matrix(index: Index) -> MatrixView:
    """Items against hypotheses, the most diagnostic first."""
    rows = sorted(index.weighing.matrix, key=lambda row: -abs(row.diagnosticity_db))
    hypotheses = [
        hypothesis
        for hypothesis in index.material.claim.hypotheses
        if any(hypothesis.id in row.weights for row in rows)
    ]
    telling = [row for row in rows if any(round(weight, 1) for weight in row.weights.values())]
    shown = tuple(
        (
            index.item(row.item),
            (
                *(decibans(row.weights[key.id]) if key.id in row.weights else "–" for key in hypotheses),
                f"{row.diagnosticity_db:.1f} dB",
            ),
        )
        for row in telling[: caps.ROWS]
    )
    names = tuple(one_line(hypothesis.text) for hypothesis in hypotheses)
    return MatrixView(names, shown, len(rows) - len(shown))
