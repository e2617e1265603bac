"""An appraisal made again under suppositions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from assay.api.appraisal import Appraisal
from assay.api.conclude import conclude
from assay.api.what_if.left_out import left_out_of
from assay.api.what_if.prior import Prior, prior_of, prior_set
from assay.api.what_if.settings import setting_of
from assay.api.what_if.things import Things
from assay.domain.ledger import ParameterDecision, SourceDecision
from assay.domain.material import SupposedKind, Supposition, WhatIf
from assay.errors import UsageError
from assay.pipeline import Progress, again
from assay.report.view.wording import percent

Settable = str | Iterable[str] | Mapping[str, object]


def suppose(
    appraisal: Appraisal,
    *,
    settings: Settable = (),
    without: str | Iterable[str] = (),
    prior: str | tuple[float, float] | None = None,
    progress: Progress | None = None,
) -> Appraisal:
    """See `Appraisal.what_if`."""
    kept = appraisal.kept
    if kept is None:
        raise UsageError("This appraisal was not made from reports.", hint="Make it with assay.appraise.")
    appraised, things = appraisal.value, Things(appraisal.value)
    made = [setting_of(written, things, appraised) for written in _written(settings)]
    left_out, gone = left_out_of([without] if isinstance(without, str) else without, things, appraised)
    known = kept.traced.ledger
    ledger = replace(
        known,
        decisions=(*known.decisions, *(one.decision for one in made if isinstance(one.decision, SourceDecision))),
        parameters=(*known.parameters, *(one.decision for one in made if isinstance(one.decision, ParameterDecision))),
    )
    chosen = kept.settings
    changed = (_prior(prior, now=chosen.prior),) if prior is not None else ()
    if changed:
        chosen = replace(chosen, prior=changed[0][0])
    supposed = (*(one.supposed for one in made), *gone, *(one for _, one in changed))
    if not supposed:
        raise UsageError("Nothing is supposed.", hint="Say what is set, what is left out, or the prior.")
    after = again(kept, ledger=ledger, left_out=left_out, settings=chosen, progress=progress)
    return conclude(after, models=appraised.models, progress=progress, what_if=WhatIf(appraised, supposed))


def _written(settings: Settable) -> list[str]:
    if isinstance(settings, str):
        return [settings]
    if isinstance(settings, Mapping):
        return [f"{target}={value}" for target, value in settings.items()]
    return list(settings)


def _prior(given: str | tuple[float, float], *, now: Prior) -> tuple[Prior, Supposition]:
    prior = prior_of(given) if isinstance(given, str) else prior_set(given)
    written = given if isinstance(given, str) else f"{given[0]:g}..{given[1]:g}"
    text = f"{percent(prior[0])} to {percent(prior[2])}; it was {percent(now[0])} to {percent(now[2])}."
    return prior, Supposition(SupposedKind.PRIOR, written, text)
