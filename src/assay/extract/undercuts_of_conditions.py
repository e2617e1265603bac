"""The wordings by which a text says under what conditions something was seen. The first row that fits counts."""

from __future__ import annotations

from assay.domain.statement import BearsOnKind, Direction
from assay.extract.undercut_words import UndercutRow, row

_FAR = r"(?:metres?|meters?|yards?|miles?|kilometres?|kilometers?|km|feet|streets|blocks)"
_NEAR = r"(?:(?:a few|two|three|four|five|six|seven|eight|nine|ten|a dozen|\d{1,2}) (?:metres|meters|yards|feet|paces))"

ON_CONDITIONS: tuple[UndercutRow, ...] = (
    row(  # saw it well
        BearsOnKind.SOURCE,
        "f",
        Direction.LOWERS,
        "clear /unobstructed/daylight/close range/close up/away",
        r"\bha(?:d|s|ve) an? (?:clear|unobstructed|good|full|perfect) (?:view|sight|line of sight) (?:of|from)\b",
        r"\b(?:saw|watched|observed) (?:it|them|him|her|this|everything|what happened) (?:clearly |"
        r"plainly )?(?:in (?:broad|"
        rf"full) daylight|at close range|from close up|from (?:only |just )?{_NEAR} away)\b",
        rf"\b(?:stood|was standing|were standing|sat|was sitting) (?:only |just |barely |no more than )?{_NEAR} away\b",
        only_in_own_voice=True,
        of_speaker=True,
        question="conditions",
        settled=True,
    ),
    row(  # saw it badly
        BearsOnKind.SOURCE,
        "f",
        Direction.RAISES,
        "drunk/drinking/glimpse/sight/glasses/dark/far away/far off/smoke/fog/hardly/barely/scarcely",
        r"\b(?:had been drinking|was drunk)\b",
        r"\b(?:caught|had|got) (?:only |no more than |just )?a (?:brief |fleeting |short )?glimpse of\b",
        r"\b(?:is|was|are|were) (?:badly |very |half )?(?:short-?sighted|near-?sighted|blind)\b|\bha(?:s|d|"
        r"ve) (?:poor|bad|"
        r"failing|weak) (?:eye)?sight\b",
        r"\b(?:was|were)(?: not|n't|n’t) wearing (?:his|her|their) glasses\b|\bwithout (?:his|her|their) glasses\b",
        r"\b(?:could|can) (?:hardly|barely|scarcely) (?:see|make out|hear|have (?:seen|heard))\b",
        r"\btoo (?:dark|far away|far off|foggy|smoky) (?:for (?:him|her|them) )?to (?:see|tell|make out|"
        r"recogni[sz]e)\b",
        r"\bsaw (?:it|them|him|her|everything) (?:only )?(?:through (?:thick |heavy )?(?:smoke|fog)|in the dark)\b",
        of_speaker=True,
        question="conditions",
        settled=True,
    ),
    row(  # far away, or long ago
        BearsOnKind.SOURCE,
        "f",
        Direction.RAISES,
        "away/later/afterwards/ after ",
        r"\b(?:was|were|stood|watched|sat) (?:\w+ )?(?:more than |about |some |at least |nearly |almost )?"
        rf"(?:\d[\d,.]{{0,8}}|half a|several|two|three|hundreds of|many) {_FAR} away (?:at the time|when|from (?:it|"
        rf"the))\b",
        r"\b(?:spoke|came forward|gave (?:his|her|their) (?:account|statement|testimony)|testified|"
        r"wrote it down) (?:only )?"
        r"(?:\w+ )?(?:years|months|decades) (?:later|afterwards|after)\b",
        only_in_own_voice=True,
        of_speaker=True,
        question="conditions",
    ),
)
