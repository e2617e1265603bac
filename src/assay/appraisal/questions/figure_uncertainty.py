"""How uncertain is the figure, as stated? (sampling theory)"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.statistics import statistics_asked
from assay.texts.lazy_pattern import lazy_pattern

QUESTION = CriticalQuestion(
    id="figure-uncertainty",
    scheme="statistics",
    question="How uncertain is the figure?",
    when="every origin whose words give a share, a rate, a change, a poll or an estimate",
    parameter="u",
    well=0.95,
    badly=0.60,
    chance=0.60,
    why="Without a margin nobody can tell the figure from chance.",
    support="AAPOR Code of Professional Ethics: disclosure of sampling error",
)

ANSWERS = (
    "The text states how uncertain it is.",
    "The text says that it is too uncertain to tell.",
)

_STATED = lazy_pattern(
    r"\A(?![\s\S]*(?:not|n['’]t|hardly|barely) statistically|[\s\S]*(?:within|inside|smaller than|less than|"
    r"below) (?:the |"
    r"its |their )?margins? of)[\s\S]*?(?:"
    r"\bmargins? of (?:sampling )?error\b|\b(?:plus or minus|give or take|±|\+/-) ?\d|\d ?(?:%|per ?cent|"
    r"percent)?[ -](?:"
    r"confidence|credible)|\b(?:confidence|uncertainty|credible) (?:interval|level|range)\b|\bstandard (?:error|"
    r"deviation)\b|"
    r"\b(?:between|(?:anywhere|rang(?:es|ed|ing)) from) (?:about |some )?[£$€]?(?!(?:19|20)\d\d\b)\d[\d,.]*(?: ?%|"
    r" per ?cent| percent| million| billion| thousand)? "
    r"(?:and|to) "
    r"[£$€]?\d[\d,.]*(?! (?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"a\.?m|"
    r"p\.?m))\b|\bstatistically significant\b)",
    re.IGNORECASE,
)
_TOO_WIDE = lazy_pattern(
    r"\b(?:not|n['’]t|hardly|barely) statistically significant\b|\b(?:within|inside|smaller than|less than|below) "
    r"(?:the |its |"
    r"their )?margins? of (?:sampling )?error\b|\b(?:rough|crude|wild) (?:guess|estimate)(?:s|work)?\b|"
    r"\bstatistical tie\b|"
    r"\btoo (?:small|few|wide|close) (?:\w+ )?to (?:tell|say|call|draw|conclude)\b",
    re.IGNORECASE,
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every statistic; answered where the text states a margin, an interval or a level of confidence."""
    return statistics_asked(evidence, QUESTION, answers=ANSWERS, told=(_STATED, _TOO_WIDE))
