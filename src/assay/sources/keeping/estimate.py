"""Accuracies of sources, estimated over many claims from agreement among them: no records, and in no weight."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from assay.domain.finding import Finding
from assay.domain.outcome import (
    AccuracyEstimate,
    AccuracyEstimates,
    EstimationMethod,
    LeftOut,
    Omission,
    Outcome,
    OutcomeValue,
    SavedAppraisal,
    Side,
)
from assay.errors import UsageError
from assay.sources.keeping.aggregation import Answers, posterior
from assay.sources.keeping.claims import by_claim, known_outcomes
from assay.sources.keeping.voices import Voice, voices_of

_TRUTH = {OutcomeValue.TRUE: Side.FOR, OutcomeValue.FALSE: Side.AGAINST}
_DIGITS = 4


def estimate_accuracies(
    appraisals: Iterable[SavedAppraisal],
    outcomes: Sequence[Outcome] = (),
    *,
    method: EstimationMethod = EstimationMethod.DAWID_SKENE,
    party_lines: bool = False,
) -> AccuracyEstimates:
    """The share of its claims that each source was right on, as far as agreement among distinct origins tells.

    Sources are the workers and claims the tasks of the method, for and against the labels. The accuracy of a source is
    the mean, over its claims, of the probability that the claim is as it said; a claim whose outcome is known is as it
    turned out. Of sources on one side of a claim that depend on each other only the one that spoke on most claims
    counts, and a claim on which one source alone spoke, with no known outcome, tells nothing. Raises `MissingExtra`
    where crowd-kit is not installed, and `UsageError` where outcomes are given to MACE, which takes none.
    """
    if outcomes and method is EstimationMethod.MACE:
        raise UsageError("MACE takes no known outcomes.", hint="Use --method dawid-skene, or leave them out.")
    groups = by_claim(appraisals)
    known, findings = known_outcomes(outcomes, groups, logged={})
    truth = {claim: _TRUTH[outcome.value] for claim, outcome in known.items() if outcome.value in _TRUTH}
    voices = {
        claim: voices_of(group, resolver=known[claim].by if claim in known else "", party_lines=party_lines)
        for claim, group in groups.items()
    }
    told = {claim: group[0].claim for claim, group in groups.items()}
    left_out = [
        LeftOut(voice.name, told[claim], voice.omission)
        for claim, spoke in voices.items()
        for voice in spoke
        if voice.omission is not None
    ]
    names = {voice.key: voice.name for spoke in voices.values() for voice in reversed(spoke)}
    answers: dict[str, Mapping[str, Side]] = {}
    for claim, spoke in distinct_origins(voices).items():
        said = {voice.key: voice.side for voice in spoke if voice.side is not None}
        echoes = {voice.key for voice in voices[claim] if voice.side is not None} - set(said)
        left_out += [LeftOut(names[key], told[claim], Omission.ECHO) for key in sorted(echoes)]
        if len(said) > 1 or (said and claim in truth):
            answers[claim] = said
    counted = {claim: side for claim, side in truth.items() if claim in answers}
    if len({side for said in answers.values() for side in said.values()}) < len(Side):
        return AccuracyEstimates(method, (), len(answers), len(counted), tuple(left_out), (*findings, _too_little()))
    chances = posterior(answers, counted, method=method)
    return AccuracyEstimates(
        method,
        _estimates(answers, chances, counted, names),
        claims=len(answers),
        known=len(counted),
        left_out=tuple(left_out),
        findings=tuple(findings),
    )


def distinct_origins(voices: Mapping[str, Sequence[Voice]]) -> dict[str, tuple[Voice, ...]]:
    """The voices that count by claim: of those on one side that depend on each other the one heard on most claims."""
    heard = Counter(voice.key for spoke in voices.values() for voice in spoke if voice.side is not None)
    found = {}
    for claim, spoke in voices.items():
        kept: list[Voice] = []
        ranked = sorted((-heard[one.key], one.key, number) for number, one in enumerate(spoke) if one.side is not None)
        for voice in (spoke[number] for _, _, number in ranked):
            tied = (other for other in kept if other.side is voice.side)
            if not any(voice.key in other.echoes or other.key in voice.echoes for other in tied):
                kept.append(voice)
        found[claim] = tuple(kept)
    return found


def _estimates(
    answers: Answers,
    chances: Mapping[str, float],
    known: Mapping[str, Side],
    names: Mapping[str, str],
) -> tuple[AccuracyEstimate, ...]:
    right: dict[str, list[float]] = defaultdict(list)
    resolved: Counter[str] = Counter()
    for claim, said in sorted(answers.items()):
        for key, side in said.items():
            right[key].append(chances[claim] if side is Side.FOR else 1.0 - chances[claim])
            resolved[key] += claim in known
    return tuple(
        AccuracyEstimate(names[key], round(sum(shares) / len(shares), _DIGITS), len(shares), resolved[key])
        for key, shares in sorted(right.items())
    )


def _too_little() -> Finding:
    return Finding(
        "too-little-to-estimate",
        "Nothing can be estimated: no two named sources that count spoke on one claim with both sides heard somewhere.",
        "Give appraisals of more claims, or outcomes.",
    )
