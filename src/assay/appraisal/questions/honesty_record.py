"""Does the source believe what it says, and has it been honest before? (Walton; Schum, veracity)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.origins import ask_origins
from assay.appraisal.questions.records import record_known
from assay.domain.source import Naming, Role, SourceKind

QUESTION = CriticalQuestion(
    id="honesty-record",
    scheme="testimony",
    question="Does the source believe what it says, and has it been truthful before?",
    when="named people and bodies that speak as witnesses, parties, members of the public or in no known role, unless "
    "they would say it in any case; answered by a ledger, a rating, or what a text says of their record",
    parameter="r",
    well=0.75,
    badly=0.25,
    chance=0.75,
    why="Nothing is known of how true its earlier words were.",
    support="Walton, Reed and Macagno 2008: argument from witness testimony; Schum and Morris 2007: veracity",
)

ANSWERS = ("The text says that it has been right before.", "The text says that it has been untruthful or wrong before.")
_ROLES = (Role.WITNESS, Role.PUBLIC, Role.PARTY, Role.UNKNOWN)
_SPEAKERS = (SourceKind.PERSON, SourceKind.GROUP, SourceKind.ORGANISATION)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of named sources with no office to answer for them."""
    yield from ask_origins(evidence, QUESTION, answers=ANSWERS, applies=_applies, known=record_known, whom=_whom)


def _applies(origin: Heard) -> bool:
    speaker = origin.source.naming is Naming.NAMED and origin.source.kind in _SPEAKERS
    return speaker and origin.is_a(*_ROLES)


def _whom(origin: Heard) -> str | None:
    if origin.source.naming is not Naming.NAMED:
        return origin.outlet
    return f"people who have dealt with {origin.source.name} before"
