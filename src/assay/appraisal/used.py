"""The parameters that were used, item by item, and those that a person can set of each item."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from assay.appraisal.found import Found
from assay.appraisal.setting import Setting, setting_of
from assay.appraisal.tables import CATCH_ALL, EPSILON, SET_BY_A_PERSON, SHARED_SHIFT
from assay.appraisal.tally import Tally
from assay.domain.span import Reason
from assay.domain.weighing import Parameter, ParameterOrigin


def parameters_used(found: Found, tally: Tally) -> tuple[Parameter, ...]:
    """The parameters of the case as a whole, among them the rows that a person has set, and those of every item."""
    rows = found.index.rows
    used = [rows.setting(row).as_parameter("case") for row in (EPSILON, SHARED_SHIFT, CATCH_ALL)]
    named = {(one.name, one.case) for one in used}
    for row, published in rows.set_for_case():
        if (row.parameter, row.case) not in named:
            used.append(replace(setting_of(row), default=published).as_parameter("case"))
    for those in (found.assertions, found.exhibits, found.absences):
        for name in sorted(those):
            used.extend(setting.as_parameter(name) for setting in those[name].settings())
            if tally.deltas.get(name, 0.0) > 0.0:
                used.append(tally.delta_setting(name, tally.deltas[name]).as_parameter(name))
            if those is not found.absences:
                used.append(_content(found, name).as_parameter(name))
    return tuple(used)


def _content(found: Found, name: str) -> Setting:
    """What an origin or exhibit is taken to say of the claim (s): as it is read, or as a person has set it."""
    index, assertion = found.index, found.assertions.get(name)
    contents: Mapping[str, float] = (assertion or found.exhibits[name]).contents
    carrier = assertion.statement if assertion is not None else name
    decision = index.contents_set.get(carrier) or index.rows.decision_on((name,), "s")
    text = "What it says, as it is read: the chance that this is so if the claim is true."
    if decision is not None:
        text = f"Set by {decision.who} on {decision.when}: {decision.why}" if decision.who else "Supposed."
    why = Reason(text, (index.passage(carrier),) if assertion is not None else (), "s")
    origin = ParameterOrigin.TEXT if decision is None else ParameterOrigin.DECISION
    mark = SET_BY_A_PERSON if decision is not None else ""
    return Setting("s", contents[index.claim_id], None, origin, key="s", mark=mark, reasons=(why,))


def weighed_parameters(found: Found) -> frozenset[tuple[str, str]]:
    """The identifiers, in lower case, of all that is weighed, each with the parameters that a person can set of it."""
    pairs: set[tuple[str, str]] = set()
    for name, assertion in found.assertions.items():
        parameters = {setting.name for setting in assertion.settings()} | {"delta", "s"}
        for item in (*assertion.names(found.index), *found.statements[name]):
            pairs.update((item.casefold(), parameter) for parameter in parameters)
    for name in found.index.contents_set:
        items = (name, found.index.origin_of(name), found.index.source_of(name).id)
        pairs.update((item.casefold(), "s") for item in items)
    for name, offered in found.exhibits.items():
        pairs.update((name.casefold(), parameter) for parameter in (*offered.parameters, "s"))
    for name, missing in found.absences.items():
        pairs.update((name.casefold(), setting.name) for setting in (missing.search, *missing.findable))
    return frozenset(pairs)
