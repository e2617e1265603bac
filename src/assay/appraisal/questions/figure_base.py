"""Out of how many, and compared with what? (Walton, argument from sign)"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.statistics import statistics_asked
from assay.appraisal.questions.wordings import plainly
from assay.texts.lazy_pattern import lazy_pattern

QUESTION = CriticalQuestion(
    id="figure-base",
    scheme="statistics",
    question="Out of how many, and compared with what?",
    when="every origin whose words give a share, a rate, a change, a poll or an estimate",
    parameter="f",
    well=0.03,
    badly=0.25,
    chance=0.60,
    why="A share without its whole, or a rise without what went before, can be had for almost any claim.",
    support="Walton, Reed and Macagno 2008: argument from sign",
)

ANSWERS = (
    "The text says out of how many, or compared with what.",
    "The text says that what it is compared with does not fit.",
)

_BASE = plainly(
    r"\b(?:out of|of|among|from|survey(?:ed)?|polled|interviewed|sample of|based on) (?:more than |about |nearly |"
    r"almost |some "
    r"|the |a total of )?\d[\d,.]* (?:\w+ )?(?:people|adults|voters|respondents|households|residents|patients|"
    r"cases|workers|"
    r"students|children|women|men|users|firms|companies|farms|schools|samples|interviews|vehicles|homes|members|"
    r"records|"
    r"citizens|readers|inhabitants|births|deaths|votes|ballots)\b",
    r"\b(?:compared (?:with|to)|against|up from|down from|from) (?:\w+ ){0,4}?\d[\d,.]*(?: ?%| per ?cent| percent|"
    r" in| a year|"
    r" the)",
    r"\b(?:a )?sample (?:of|size)\b",
)
_MISFIT = lazy_pattern(
    r"\b(?:like (?:is|was) not compared with like|not (?:be )?comparable|cannot be compared|apples (?:with|and|"
    r"to) (?:oranges|"
    r"pears)|(?:no|without a) control group|small(?:er)? sample|self-selected|not representative|unrepresentative)\b",
    re.IGNORECASE,
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every statistic; answered where the text gives the whole, the sample or what it is compared with."""
    return statistics_asked(evidence, QUESTION, answers=ANSWERS, told=(_BASE, _MISFIT))
