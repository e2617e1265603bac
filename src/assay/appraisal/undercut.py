"""Undercuts: statements that bear on another item and move a parameter of it. They carry no weight of their own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from assay.appraisal.parameters import ReportSettings
from assay.appraisal.rows import PUBLISHED, Rows
from assay.appraisal.setting import Setting
from assay.appraisal.tables import LINKS, SHOWN_FALSE, UNDERCUT, Default
from assay.domain.span import Passage, Reason
from assay.domain.statement import BearsOn, Direction, Statement
from assay.domain.weighing import ParameterOrigin

_BETTER_RAISED = frozenset({"r", "u", "t", "phi", "A", "X", "I", "e1"})

FURTHER_LINK = "links"
"""The parameter by which words say that there is one link more than the source tells of."""
_TOLD = LINKS["person to person"]


def undercuts_by_item(statements: Iterable[Statement]) -> Mapping[str, tuple[Statement, ...]]:
    """The undercutting statements by the identifier of the item they bear on, ordered by identifier."""
    found: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        if statement.bears_on is not None:
            found[statement.bears_on.id].append(statement)
    return {item: tuple(sorted(those, key=_by_id)) for item, those in found.items()}


def moved(setting: Setting, undercuts: Iterable[Statement], rows: Rows = PUBLISHED) -> Setting:
    """The setting after its undercuts: `lowers` never raises it nor `raises` lowers it, and a copy changes nothing.

    Words that reassure have the last word over words that only doubt, and words that settle it against the item over
    both. What a person has decided stays; the undercut is then shown among its reasons.
    """
    for statement in sorted(undercuts, key=_last_word):
        bearing = statement.bears_on
        if bearing is None or bearing.parameter != setting.name:
            continue
        row = _row(bearing)
        if row is None or not _moves(setting.value, rows(row).value, bearing.direction):
            continue
        row = rows(row)
        place = statement.extent
        reason = Reason(row.meaning, (Passage(statement.document, place.start, place.end),), setting.name)
        if setting.origin is ParameterOrigin.DECISION:
            stands = replace(reason, text=f"{row.meaning} A person has decided otherwise, and the decision stands.")
            setting = replace(setting, reasons=tuple(dict.fromkeys((*setting.reasons, stands))))
            continue
        setting = setting.moved_to(row.value, spread=row.spread, reason=reason, mark=row.mark)
    return setting


def moved_report(settings: ReportSettings, undercuts: tuple[Statement, ...], rows: Rows = PUBLISHED) -> ReportSettings:
    """All parameters of a report after the undercuts on its source or statement."""
    if not undercuts:
        return settings
    return replace(
        settings,
        reliability=moved(settings.reliability, undercuts, rows),
        sensitivity=moved(settings.sensitivity, undercuts, rows),
        false_alarm=moved(settings.false_alarm, undercuts, rows),
        script=moved(settings.script, undercuts, rows),
        credence=moved(settings.credence, undercuts, rows),
    )


def _row(bearing: BearsOn) -> Default | None:
    lowers = bearing.settled and bearing.direction is Direction.LOWERS
    shown = SHOWN_FALSE.get((bearing.parameter, bearing.question or "")) if lowers else None
    return shown or UNDERCUT.get((bearing.parameter, bearing.direction.value))


def _last_word(statement: Statement) -> int:
    bearing = statement.bears_on
    if bearing is None:
        return 0
    if (bearing.direction is Direction.RAISES) == (bearing.parameter in _BETTER_RAISED):
        return 1
    return 2 if bearing.settled else 0


def with_told_link(links: tuple[Setting, ...], undercuts: Iterable[Statement], rows: Rows) -> tuple[Setting, ...]:
    """The links before the words, with one from person to person where a text says that the source had it from another.

    None is added where the words themselves say so already.
    """
    told = [one for one in undercuts if one.bears_on is not None and one.bears_on.parameter == FURTHER_LINK]
    key = f"phi {_TOLD.case}"
    lowered = [one for one in told if one.bears_on is not None and one.bears_on.direction is Direction.LOWERS]
    if not lowered or any(link.key == key for link in links):
        return links
    places = tuple(Passage(one.document, one.extent.start, one.extent.end) for one in lowered[:3])
    return (rows.setting(_TOLD, shares="phi", key=key, passages=places, origin=ParameterOrigin.TEXT), *links)


def _moves(value: float, target: float, direction: Direction) -> bool:
    return target < value if direction is Direction.LOWERS else target > value


def _by_id(statement: Statement) -> str:
    return statement.id
