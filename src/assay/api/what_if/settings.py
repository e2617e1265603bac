"""One `--set`: what it sets, of what, and in words what that was before."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from assay.api.what_if.things import Thing, ThingKind, Things
from assay.appraisal import OF_ITEMS, problem_with, row_of
from assay.domain.ledger import InterestIs, ParameterDecision, SourceDecision, SourceField
from assay.domain.material import Appraised, SupposedKind, Supposition
from assay.domain.source import Interest
from assay.domain.weighing import Parameter
from assay.errors import UsageError
from assay.report.inert import one_line
from assay.report.view.wording import PARAMETERS
from assay.sources import ruling_on
from assay.texts.lazy_pattern import lazy_pattern

_HINT = 'For example: --set O1.reliability=B, --set O2.r=0.4, or --set "r.witness, named=0.6"'
_FIELDS = frozenset(field.value for field in SourceField) - {SourceField.NAME.value}
_SPOKEN = ("r", "b", "u", "t", "f", "a", "pi", "phi", "delta", "s")
_OF_KIND: Mapping[ThingKind, tuple[str, ...]] = {
    ThingKind.SOURCE: _SPOKEN,
    ThingKind.ORIGIN: _SPOKEN,
    ThingKind.STATEMENT: _SPOKEN,
    ThingKind.EXHIBIT: ("A", "X", "I", "e1", "e0", "z", "s"),
    ThingKind.ABSENCE: ("o", "d1", "d0"),
}
_AS_WRITTEN = 5e-5  # the JSON rounds to four decimals
_NUMBER = lazy_pattern(r"(?P<value>[^()%]+?)\s*(?P<percent>%?)\s*(?:\((?P<spread>[^()]+)\))?")


@dataclass(frozen=True, slots=True)
class Setting:
    """What is set, and the same in words; there is no decision where it is so already."""

    decision: SourceDecision | ParameterDecision | None
    supposed: Supposition


def setting_of(written: str, things: Things, appraised: Appraised) -> Setting:
    """What `ITEM.FIELD=VALUE` or `PARAMETER.ROW=VALUE` sets; raises `UsageError` where it sets nothing here.

    A value of a parameter may be in per cent and have its spread behind it: `0.4 (8)`.
    """
    target, equals, value = (part.strip() for part in written.rpartition("="))
    if not equals or not target or not value:
        raise UsageError(f"“{written}” does not say what is set to what.", hint=_HINT)
    symbol, dot, case = (part.strip() for part in target.partition("."))
    if row_of(symbol, case) is not None or (not dot and _is_parameter(symbol)):
        return _row(written, symbol, case, value)
    word, dot, field = (part.strip() for part in target.rpartition("."))
    if not dot or not word:
        raise UsageError(f"“{target}” does not say of what, and what.", hint=_HINT)
    if field.casefold() in _FIELDS:
        return _field(written, things, word, field.casefold(), value, appraised)
    if field in OF_ITEMS:
        return _parameter(written, things, word, field, value, appraised)
    if _is_parameter(symbol):
        _check(ParameterDecision(symbol, 0.0, case=case))
    raise UsageError(
        f"“{field}” cannot be set.",
        hint=f"Of a source can be set {', '.join(sorted(_FIELDS))}; of what is weighed {', '.join(sorted(OF_ITEMS))}.",
    )


def _row(written: str, symbol: str, case: str, value: str) -> Setting:
    number, spread = _numbers(value)
    row = row_of(symbol, case)
    decision = ParameterDecision(symbol, number, case=row.case if row is not None else None, spread=spread)
    _check(decision)
    of = f"Row “{row.case}”" if row is not None else "Every row"
    before = f"; the table has {row.value:g}" if row is not None else ""
    return Setting(decision, _supposed(written, f"{of}: {_meaning(symbol)} {_shown(number, spread)}{before}"))


def _field(written: str, things: Things, word: str, field: str, value: str, appraised: Appraised) -> Setting:
    source_id = things.source_of(things.find(word, (ThingKind.SOURCE, ThingKind.ORIGIN)))
    ruling = ruling_on(source_id, field, value)
    source = next(source for source in appraised.material.resolution.sources if source.id == source_id)
    if not isinstance(ruling, InterestIs):
        before, now = str(getattr(source, field) or "none"), getattr(ruling, "value", "") or "none"
    else:
        before, now = _interest(source.interest.get("H1", Interest())), _interest(ruling.interest)
    if before == now:
        return Setting(None, _supposed(written, f"{source.name}: {field} {now}, as it was"))
    decision = SourceDecision("", "", "", ruling, "--set")
    return Setting(decision, _supposed(written, f"{source.name}: {field} {now}; it was {before}"))


def _interest(interest: Interest) -> str:
    side, stake = interest.side.value, interest.stake.value
    return side if side == stake else f"{side}, as {stake}"


def _parameter(written: str, things: Things, word: str, symbol: str, value: str, appraised: Appraised) -> Setting:
    thing = things.find(word, tuple(_OF_KIND))
    if symbol not in _OF_KIND[thing.kind]:
        raise UsageError(
            f"{thing.shown()} has no {symbol}.", hint=f"What can be set of it: {', '.join(_OF_KIND[thing.kind])}."
        )
    number, spread = _numbers(value)
    decision = ParameterDecision(symbol, number, of=thing.id, spread=spread, place="--set")
    _check(decision)
    known = _now(thing, symbol, appraised)
    if spread is None and known and all(abs(one.value - number) < _AS_WRITTEN for one in known):
        return Setting(None, _supposed(written, f"{thing.name}: {_meaning(symbol)} {_shown(number, None)}, as it was"))
    before = (
        f"it was {' and '.join(sorted({_shown(one.value, one.spread) for one in known}))}" if known else "it had none"
    )
    return Setting(decision, _supposed(written, f"{thing.name}: {_meaning(symbol)} {_shown(number, spread)}; {before}"))


def _now(thing: Thing, symbol: str, appraised: Appraised) -> list[Parameter]:
    """The parameters of this symbol that the thing has now."""
    items = {thing.id}
    if thing.kind is ThingKind.SOURCE:
        items |= {origin.id for origin in appraised.material.lineage.origins if origin.source == thing.id}
    if thing.kind is ThingKind.STATEMENT:
        items.add(appraised.material.lineage.origin_of.get(thing.id, ""))
    return [one for one in appraised.weighing.parameters if one.of in items and one.name == symbol]


def _numbers(written: str) -> tuple[float, float | None]:
    """A value with its spread, if it gives one."""
    match = _NUMBER.fullmatch(written)
    try:
        value = float(match["value"]) / (100.0 if match["percent"] else 1.0) if match else math.nan
        spread = float(match["spread"]) if match and match["spread"] else None
    except ValueError:
        value, spread = math.nan, None
    if not math.isfinite(value) or (spread is not None and not math.isfinite(spread)):
        raise UsageError(f"“{written}” is no number.", hint="Write 0.4, or with its spread 0.4 (8).")
    return value, spread


def _check(decision: ParameterDecision) -> None:
    if problem := problem_with(decision):
        raise UsageError(problem, hint="docs/reference/parameters.md lists the parameters, their rows and their range.")


def _is_parameter(symbol: str) -> bool:
    return problem_with(ParameterDecision(symbol, 0.0)) is None


def _meaning(symbol: str) -> str:
    return f"{symbol} ({PARAMETERS[symbol]})" if symbol in PARAMETERS else symbol


def _shown(value: float, spread: float | None) -> str:
    return f"{value:.3g}" + (f" (spread {spread:g})" if spread is not None else "")


def _supposed(written: str, text: str) -> Supposition:
    return Supposition(SupposedKind.SET, one_line(written), f"{one_line(text)}.")
