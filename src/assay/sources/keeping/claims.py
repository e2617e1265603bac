"""Which outcome belongs to which claim: claims are one where their words are, and outcomes must not contradict."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from assay.domain.finding import Finding
from assay.domain.identity import content_id
from assay.domain.outcome import Outcome, SavedAppraisal
from assay.sources.ledger.files import short
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import fold

_EDGES = " .?!\"“”‘'"
_FINGERPRINT = lazy_pattern(r"[0-9a-f]{64}")
_SHOWN = 5


def claim_id(text: str) -> str:
    """The identifier of a claim: the same for the same words, whatever their case, accents, spaces and end marks."""
    return content_id("c", fold(text.strip(_EDGES)).strip(_EDGES))


def by_claim(appraisals: Iterable[SavedAppraisal]) -> dict[str, list[SavedAppraisal]]:
    """The appraisals by the identifier of their claim, both in order."""
    found: dict[str, list[SavedAppraisal]] = defaultdict(list)
    for appraisal in sorted(appraisals, key=_by_fingerprint):
        found[claim_id(appraisal.affirmative)].append(appraisal)
    return dict(sorted(found.items()))


def _by_fingerprint(appraisal: SavedAppraisal) -> tuple[str, str]:
    return appraisal.fingerprint, appraisal.place


def known_outcomes(
    outcomes: Sequence[Outcome],
    appraisals: Mapping[str, Sequence[SavedAppraisal]],
    *,
    logged: Mapping[str, str],
) -> tuple[dict[str, Outcome], list[Finding]]:
    """The outcome of every claim that has one and that is known, by the claim's identifier, and what was wrong.

    `logged` are the claims already counted: their identifiers, each by itself and by its appraisal's fingerprint.
    Outcomes that contradict each other leave their claim without one; one of a claim that nobody appraised is told.
    """
    names = dict(logged)
    for name, group in appraisals.items():
        for appraisal in group:
            names |= dict.fromkeys((name, claim_id(appraisal.claim), appraisal.fingerprint), name)
    found: dict[str, list[Outcome]] = defaultdict(list)
    unknown: list[Outcome] = []
    for outcome in outcomes:
        written = outcome.claim.casefold()
        form = written if _FINGERPRINT.fullmatch(written) else claim_id(outcome.claim)
        if form in names:
            found[names[form]].append(outcome)
        else:
            unknown.append(outcome)
    findings = [_contradiction(group) for group in found.values() if len({outcome.value for outcome in group}) > 1]
    settled = {name: group[0] for name, group in found.items() if len({outcome.value for outcome in group}) == 1}
    return dict(sorted(settled.items())), [*findings, *_without_appraisal(unknown, len(outcomes))]


def _contradiction(group: Sequence[Outcome]) -> Finding:
    told = "; ".join(f"{outcome.value} by {short(outcome.by)} ({outcome.place})" for outcome in group[:_SHOWN])
    return Finding(
        "outcomes-contradict",
        f"“{short(group[0].claim)}” has outcomes that contradict each other: {told}. None of them counts.",
        "Keep the one that stands.",
    )


def _without_appraisal(unknown: Sequence[Outcome], of: int) -> list[Finding]:
    if not unknown:
        return []
    listed = ", ".join(f"“{short(outcome.claim)}”" for outcome in unknown[:_SHOWN])
    more = ", …" if len(unknown) > _SHOWN else ""
    return [
        Finding(
            "outcome-without-appraisal",
            f"{len(unknown)} of {of} outcomes are of claims that no appraisal given is about: {listed}{more}.",
            "Write the claim as it was appraised, or the appraisal's fingerprint.",
            severe=False,
        )
    ]
