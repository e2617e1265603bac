"""What a person has set of the parameters, made ready for a case: items by identifier, and what cannot be used told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from assay.appraisal.rows import problem_with
from assay.domain.exhibit import Exhibit
from assay.domain.finding import Finding
from assay.domain.identity import content_id
from assay.domain.ledger import ParameterDecision
from assay.domain.material import Material
from assay.domain.source import Source

_SHOWN = 5


def usable(decisions: Sequence[ParameterDecision], material: Material) -> tuple[ParameterDecision, ...]:
    """The decisions that the tables have a place for and that name at most one source, items by identifier."""
    named = _named(material)
    return tuple(
        _on_identifier(decision, named)
        for decision in decisions
        if problem_with(decision) is None and len(_candidates(decision, named)) < 2
    )


def findings_on(
    decisions: Sequence[ParameterDecision], material: Material, *, weighed: Collection[tuple[str, str]]
) -> tuple[Finding, ...]:
    """A finding for every decision that cannot be used, fits nothing that is weighed, or is overruled by a later one.

    `weighed` are the identifiers of all items with the parameters that each has.
    """
    named, found = _named(material), []
    standing: dict[tuple[str, str, str | None], ParameterDecision] = {}
    for decision in decisions:
        problem, hint = _problem(decision, named, weighed)
        if problem:
            found.append(_not_applied(decision, problem, hint))
            continue
        fixed = _on_identifier(decision, named)
        key = (fixed.parameter, (fixed.of or "").casefold(), fixed.case)
        before, standing[key] = standing.get(key), fixed
        if before is not None and (before.value, before.spread) != (fixed.value, fixed.spread):
            found.append(_overruled(before, fixed))
    return tuple(found)


def _problem(
    decision: ParameterDecision, named: dict[str, list[str]], weighed: Collection[tuple[str, str]]
) -> tuple[str, str]:
    """What is wrong with a decision in this case, and what to do; empty where nothing is."""
    if problem := problem_with(decision):
        return problem, "docs/reference/parameters.md lists the parameters, their rows and their range."
    if decision.of is None:
        return "", ""
    candidates = _candidates(decision, named)
    if len(candidates) > 1:
        listed = ", ".join(candidates[:_SHOWN]) + (", …" if len(candidates) > _SHOWN else "")
        return f"{len(candidates)} sources of these reports go by “{decision.of}”.", f"Say which: {listed}."
    item = _on_identifier(decision, named).of or ""
    if (item.casefold(), decision.parameter) in weighed:
        return "", ""
    has = sorted({parameter for name, parameter in weighed if name == item.casefold()})
    if has:
        return f"“{decision.of}” has no {decision.parameter} here.", f"It has {', '.join(has)}."
    return (
        f"Nothing that is weighed here goes by “{decision.of}”.",
        "Use a name or an identifier that the report shows.",
    )


def _not_applied(decision: ParameterDecision, problem: str, hint: str) -> Finding:
    where = f"{decision.place}: " if decision.place else ""
    who = f"{decision.who} set" if decision.who else "set"
    of = f" of “{decision.of}”" if decision.of is not None else f" ({decision.case})" if decision.case else ""
    told = f"{who} {decision.parameter}{of} to {decision.value:g}"
    return Finding("decision-not-applied", f"{where}{problem} The decision is kept and changes nothing: {told}.", hint)


def _overruled(before: ParameterDecision, later: ParameterDecision) -> Finding:
    where = f"{later.place}: " if later.place else ""
    of = f" of “{later.of}”" if later.of is not None else f" ({later.case})" if later.case else ""
    return Finding(
        "decision-overruled",
        f"{where}The later of two decisions on {later.parameter}{of} holds: {later.value:g}, not {before.value:g}.",
        "Take one of them out if they contradict each other by mistake.",
        severe=False,
    )


def _named(material: Material) -> dict[str, list[str]]:
    """The identifiers of the sources and exhibits by what they are called."""
    found: dict[str, list[str]] = defaultdict(list)
    things: list[Source | Exhibit] = [*material.resolution.sources, *material.exhibits]
    for thing in things:
        found[thing.name.casefold()].append(thing.id)
    return found


def _candidates(decision: ParameterDecision, named: dict[str, list[str]]) -> list[str]:
    return [] if decision.of is None else named.get(" ".join(decision.of.casefold().split()), [])


def _on_identifier(decision: ParameterDecision, named: dict[str, list[str]]) -> ParameterDecision:
    candidates = _candidates(decision, named)
    return replace(decision, of=candidates[0]) if len(candidates) == 1 else decision


def contents_set(
    decisions: Iterable[ParameterDecision], material: Material, *, bearing: Collection[str]
) -> dict[str, ParameterDecision]:
    """By statement, the decision on what it says of the claim (s).

    One on an origin or a source is on those of its statements that are in `bearing`; one on a statement wins over it.
    """
    lineage, resolution = material.lineage, material.resolution
    broad: dict[str, ParameterDecision] = {}
    narrow: dict[str, ParameterDecision] = {}
    of_items = {one.of.casefold(): one for one in decisions if one.parameter == "s" and one.of is not None}
    for statement in material.statements if of_items else ():
        origin = lineage.origin_of.get(statement.id) or content_id("o", statement.id)
        source = resolution.source_of.get(statement.id) or statement.source or ""
        if (own := of_items.get(statement.id.casefold())) is not None:
            narrow[statement.id] = own
        elif statement.id in bearing and (found := of_items.get(origin.casefold()) or of_items.get(source.casefold())):
            broad[statement.id] = found
    return broad | narrow
