"""What was supposed and what it changes, in the JSON contract."""

from __future__ import annotations

from assay.domain.material import Appraised, SupposedKind
from assay.report.changes import changes_of
from assay.report.contract.amounts import verdict_dict
from assay.report.contract.primitives import Json, weight_dict


def what_if_dict(appraised: Appraised) -> Json:
    """`{"what_if": ...}` with what was supposed, the verdict before it, and the items whose weight changes; or {}."""
    what_if = appraised.what_if
    if what_if is None:
        return {}
    before = what_if.before.weighing

    def written(kind: SupposedKind) -> list[str]:
        return [one.written for one in what_if.supposed if one.kind is kind]

    priors = written(SupposedKind.PRIOR)
    return {
        "what_if": {
            "set": written(SupposedKind.SET),
            "without": written(SupposedKind.WITHOUT),
            "prior": priors[-1] if priors else None,
            "supposed": [{"written": one.written, "text": one.text} for one in what_if.supposed],
            "before": verdict_dict(before.verdict, before.outer_bound),
            "changed": [
                {
                    "item": change.item,
                    "name": change.name,
                    "before": None if change.before is None else weight_dict(change.before),
                    "after": None if change.after is None else weight_dict(change.after),
                }
                for change in changes_of(appraised)
            ],
        }
    }
