"""Has the definition or the way of counting changed? (Walton, from correlation to cause)"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.statistics import statistics_asked
from assay.appraisal.questions.wordings import plainly
from assay.texts.lazy_pattern import lazy_pattern

QUESTION = CriticalQuestion(
    id="figure-definition",
    scheme="statistics",
    question="Has the definition, or the way of counting, changed?",
    when="every origin whose words give a share, a rate, a change, a poll or an estimate",
    parameter="t",
    well=0.95,
    badly=0.65,
    chance=0.70,
    why="A change in what is counted looks like a change in the thing itself.",
    support="Walton, Reed and Macagno 2008: from correlation to cause",
)

ANSWERS = (
    "The text says that it was counted in the same way throughout.",
    "The text says that the definition, or the way of counting, changed.",
)

_SAME = lazy_pattern(
    r"\b(?:definition|method|methodology|way of counting|way (?:it|they) counts?|question|wording|criteria|"
    r"criterion)\b.{0,40}"
    r"\b(?:has|have|had|was|were|is|are) (?:not changed|unchanged|(?:stayed|remained) the same|the same|never "
    r"changed)\b|"
    r"\b(?:asked|counted|measured|defined|recorded) (?:\w+ )?(?:in )?the same (?:way|question|manner|method)\b",
    re.IGNORECASE,
)
_CHANGED = plainly(
    r"\b(?:changed|changes|changing|widened|broadened|narrowed|redefined|revised|new|altered|relaxed|tightened) "
    r"(?:in )?(?:the |"
    r"its |their |how |a )?(?:\w+ ){0,2}?(?:definition|method|methodology|way (?:of|it|they)|counts?|counting|"
    r"criteria|"
    r"criterion|classif\w+)\b",
    r"\b(?:definition|method|methodology|way of counting|criteria)\b.{0,40}\b(?:changed|widened|broadened|"
    r"narrowed|revised|"
    r"altered|relaxed|tightened)\b",
    r"\b(?:is|are|was|were) now (?:counted|included|recorded|classed|classified|defined)\b",
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every statistic; answered where the text says whether the way of counting changed."""
    return statistics_asked(evidence, QUESTION, answers=ANSWERS, told=(_SAME, _CHANGED))
