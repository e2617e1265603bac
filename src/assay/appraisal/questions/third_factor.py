"""Could a third factor explain it? (Walton, from correlation to cause)"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.statistics import statistics_asked
from assay.appraisal.questions.wordings import plainly
from assay.texts.lazy_pattern import lazy_pattern

QUESTION = CriticalQuestion(
    id="third-factor",
    scheme="statistics",
    question="Could something else explain the figure?",
    when="every origin whose figure is said to show a cause, an effect or a difference",
    parameter="f",
    well=0.03,
    badly=0.35,
    chance=0.50,
    why="Two things that rise together may both follow from a third.",
    support="Walton, Reed and Macagno 2008: from correlation to cause",
)

ANSWERS = (
    "The text says that other explanations were taken into account.",
    "The text names something else that explains it.",
)

_CAUSE = lazy_pattern(
    r"\b(?:because|caus\w+|due to|thanks to|owing to|as a result|led to|leads? to|linked|link|associated|"
    r"correlat\w+|effects?|"
    r"impact|after|since|following|than|attribut\w+|blam\w+|driven by|result(?:s|ed)? (?:in|from)|explain\w*|reduc\w+|"
    r"times (?:as|more|higher))\b",
    re.IGNORECASE,
)
_ALLOWED_FOR = plainly(
    r"\b(?:adjust(?:ed|ing|s)?|control(?:led|ling|s)?|correct(?:ed|ing|s)?|account(?:ed|ing|s)?|allow(?:ed|ing|"
    r"s)?) for (?:the |"
    r"differences in |other )?(?:age|income|sex|season\w*|inflation|population|weather|education|smoking|size|"
    r"wealth|other|"
    r"differences|factors)",
    r"\b(?:randomi[sz]ed|seasonally adjusted|inflation-adjusted|age-adjusted|age-standardi[sz]ed)\b",
)
_OTHER = lazy_pattern(
    r"\b(?:(?:also|equally|partly|rather|better) (?:be )?(?:explained|due|down|because)|(?:other|another|a third) "
    r"(?:factors?|"
    r"causes?|explanations?|reasons?)|coincid(?:ed|es?|ence)|correlation is not|did not (?:adjust|control|account|"
    r"allow|"
    r"correct) for|without (?:adjusting|controlling|accounting|allowing|correcting) for)\b",
    re.IGNORECASE,
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of statistics that are said to show a cause or a difference; answered where the text deals with other causes."""
    return statistics_asked(evidence, QUESTION, answers=ANSWERS, of=_CAUSE, told=(_ALLOWED_FOR, _OTHER))
