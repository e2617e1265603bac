"""Would the source say it if it were false? (Walton, argument from bias)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.domain.source import Role, Stake

QUESTION = CriticalQuestion(
    id="either-way",
    scheme="bias",
    question="Would the source say it if it were false?",
    when="every origin but a publication; answered where its interest, or that it has none, is known",
    parameter="b",
    well=0.20,
    badly=0.95,
    chance=0.4,
    why="What a source would say in any case tells nothing.",
    support="Walton, Reed and Macagno 2008: argument from bias",
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every origin but publications; answered where its interest, or that it has none, is known."""
    index = evidence.index
    for name in sorted(evidence.assertions):
        assertion = evidence.assertions[name]
        source = index.source_of_origin(name)
        if source.role is Role.PUBLICATION:
            continue
        interest = source.interest.get(index.claim_id)
        stake = interest.stake if interest else Stake.UNKNOWN
        answer = None
        if evidence.tally.items[name].is_party or stake in (Stake.ALLY, Stake.RIVAL):
            answer = "It has a stake in the matter, and would be expected to say it either way."
        elif stake is Stake.NONE:
            answer = "It has no stake in the matter that the text shows."
        yield Asked(name, answer, (index.passage(assertion.statement),), index.whom(name, assertion.statement))
