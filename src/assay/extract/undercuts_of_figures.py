"""The wordings by which a text bears on a figure that somebody gave. The first row that fits counts."""

from __future__ import annotations

from assay.domain.statement import BearsOnKind, Direction
from assay.extract.undercut_words import UNHEDGED, UndercutRow, row

_STUDY = r"(?:survey|poll|study|sample|analysis|figures?|numbers|statistics|comparison|researchers|authors|pollsters)"
_COUNTING = r"(?:definition|method|methodology|way of counting|way (?:it|they) counts?|criteria)"
_CHANGED = r"(?:changed|widened|broadened|narrowed|revised|altered|relaxed|tightened|redefined)"
_POOR = r"(?:unrepresentative|not representative|self-selected|too small|tiny|skewed|lopsided)"

ON_FIGURES: tuple[UndercutRow, ...] = (
    row(  # too uncertain to tell
        BearsOnKind.STATEMENT,
        "u",
        Direction.LOWERS,
        "margin/significant/statistical tie/guess",
        r"\b(?:within|inside|smaller than|less than) (?:the |its |their )?margins? of (?:sampling )?error\b",
        r"\b(?:not|n['’]t|hardly|barely) statistically significant\b|\bstatistical tie\b",
        r"\b(?:it|that|this|the (?:figure|number|estimate)) (?:is|was) (?:only |at best |no more than )?a "
        r"(?:rough|crude|wild) "
        r"guess\b",
        question="figure-uncertainty",
        settled=True,
    ),
    row(  # no longer the same thing is counted
        BearsOnKind.STATEMENT,
        "t",
        Direction.LOWERS,
        "definition/method/counting/counts/criteria",
        rf"{UNHEDGED}\b{_CHANGED} (?:its|the|their|his|her) {_COUNTING}\b",
        rf"{UNHEDGED}\b(?:the|its|their) {_COUNTING}\b.{{0,20}}\b(?:was|were|has been|had been|have been) "
        rf"{_CHANGED}\b",
        question="figure-definition",
        settled=True,
    ),
    row(  # out of too few, or compared with what does not fit
        BearsOnKind.STATEMENT,
        "f",
        Direction.RAISES,
        "sample/survey/poll/control group/compar",
        rf"{UNHEDGED}\b(?:sample|survey|poll) (?:is|was|were) (?:\w+ )?{_POOR}\b",
        rf"{UNHEDGED}\b(?:call|describ)\w* the (?:sample|survey|poll) (?:as )?{_POOR}\b",
        r"\b(?:there (?:is|was)|had|has|with) no control group\b|\bwithout a control group\b",
        r"\b(?:figures|numbers|surveys|polls|counts|years)\b.{0,20}\b(?:(?:are|were) not comparable|cannot be "
        r"compared)\b",
        question="figure-base",
        settled=True,
    ),
    row(  # something else may explain it
        BearsOnKind.STATEMENT,
        "f",
        Direction.RAISES,
        "adjust/control/account/allow/correct",
        rf"\b{_STUDY} (?:did not|didn['’]t|failed to|does not|do not) (?:adjust|control|account|allow|correct) for\b",
        question="third-factor",
        settled=True,
    ),
)
