"""What the questions on experts share."""

from __future__ import annotations

from assay.appraisal.questions.heard import Heard
from assay.domain.source import Naming, Role
from assay.texts.lazy_pattern import lazy_pattern

_SUBJECT = r"(?:[\w-]+ ){0,2}[\w-]{4,}"
_CALLING = (
    r"(?:\w{2,12}ologists?|physicists?|chemists?|economists?|statisticians?|historians?|geographers?|astronomers?|"
    r"oceanographers?|botanists?|surgeons?|physicians?|metallurgists?|surveyors?|linguists?|psychiatrists?|engineers?)"
)
_VAGUE = (
    r"(?:leading|senior|top|independent|outside|other|some|many|several|two|three|few|most|foreign|western|renowned|"
    r"the|an|and|these|those|such|what)"
)
FIELD = lazy_pattern(
    rf"\b(?:professors?|lecturers?|chairs?) (?:of|in) {_SUBJECT}"
    rf"|\b(?:experts?|specialists?|authorit(?:y|ies)) (?:on|in) {_SUBJECT}"
    rf"|\bwho (?:has |have )?(?:stud(?:y|ies|ied)|research(?:es|ed)?|teach(?:es)?|taught|speciali[sz]es? in) {_SUBJECT}"
    rf"|\b(?:[a-z-]+ )?{_CALLING}\b"
    rf"|\b(?!{_VAGUE} )[a-z-]{{3,}}(?: [a-z-]{{4,}})? (?:experts?|specialists?|scientists?)\b"
)
"""The words beside a name that give an expert's field; in lower case, so that no surname is taken for one."""


def is_expert(origin: Heard) -> bool:
    """Whether it speaks as an expert, and not in any case."""
    return origin.is_a(Role.EXPERT)


def whom_of_expert(origin: Heard) -> str | None:
    """Whom to ask about an expert: the institution that the text gives, else the source or the outlet."""
    source = origin.source
    if source.naming is Naming.NAMED and source.affiliation and source.affiliation != source.name:
        return f"{source.affiliation}, about {source.name}"
    return origin.whom


def another_expert(origin: Heard) -> str | None:
    """Whom to ask where the expert's own word cannot settle it."""
    del origin
    return "another expert in the field"
