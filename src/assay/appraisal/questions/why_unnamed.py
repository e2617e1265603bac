"""Why is the source unnamed, and does the outlet know who it is? (newsroom rules on anonymous sources)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.origins import Known, ask_origins
from assay.domain.source import Naming
from assay.texts.lazy_pattern import lazy_pattern

QUESTION = CriticalQuestion(
    id="why-unnamed",
    scheme="anonymity",
    question="Why is the source not named, and does the outlet know who it is?",
    when="every unnamed source, and whoever the text says asked not to be named; answered where the text gives the "
    "reason or says that the outlet knows",
    parameter="b",
    well=0.20,
    badly=0.60,
    chance=0.6,
    why="Who does not stand for it with a name can say it at no cost.",
    support="Associated Press, News Values and Principles: anonymous sources",
)

ANSWERS = (
    "The text says that the outlet knows who it is.",
    "The text says that nobody knows who it is, or gives no reason.",
)
_WITHHELD = lazy_pattern(
    r"\b(?:on (?:the )?(?:strict )?condition (?:of anonymity|that (?:he|she|they) not be (?:named|identified))|"
    r"(?:asked|asking|wished|wishing|declined|wanted) (?:to remain anonymous|not to be (?:named|identified)|"
    r"to be (?:named|identified)|for anonymity)|(?:asked|asking|requested|requesting) (?:that (?:his|her|their) names?|"
    r"anonymity\b)|whose names? (?:\w+ ){0,2}withheld)"
)
_REASON = lazy_pattern(
    r"\b(?:because|since|as|saying|citing|for|out of|due to)\b[^.;\n]{0,60}?\b(?:not (?:been )?(?:authori[sz]ed|"
    r"allowed|permitted|cleared)|(?:lack|lacked|lacking) (?:of )?(?:authori[sz]ation|permission)|fear(?:s|ed|ing)?|"
    r"sensitiv\w+|repris\w+|retaliat\w+|safety|security reasons|(?:could|might|would) (?:lose|be (?:fired|dismissed|"
    r"prosecuted|"
    r"punished|arrested))|confidential\w*|classified|private)\b"
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every unnamed source; answered where the sentence gives the reason."""
    yield from ask_origins(evidence, QUESTION, answers=ANSWERS, applies=_applies, known=_known, whom=_whom)


def _applies(origin: Heard) -> bool:
    if origin.is_publication or origin.is_predictable or origin.is_thing or origin.source.naming is Naming.NAMED:
        return False
    return origin.is_unnamed or origin.beside(_WITHHELD) is not None


def _known(origin: Heard) -> Known | None:
    withheld, reason = origin.beside(_WITHHELD), origin.beside(_REASON)
    if withheld is None or reason is None:
        return None
    return f"The text says why: “{origin.words(reason)}”.", (reason,)


def _whom(origin: Heard) -> str | None:
    return origin.outlet or origin.whom
