"""What the wordings of undercuts are made of: a row, and the words that many rows share."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assay.domain.statement import BearsOnKind, Direction
from assay.texts.lazy_pattern import lazy_pattern


@dataclass(frozen=True, slots=True)
class UndercutRow:
    """A wording, the kind of item it bears on, the parameter it moves, and which way.

    `keys` are stretches of lower-case letters of which every fitting text holds one: a cheap test before the pattern.
    A row that is `only_in_own_voice` does not fit what somebody else says, as of an inquiry: "none of them had seen
    any evidence" is then the matter itself. A row that is `of_speaker` fits only where the sentence is about somebody
    who has spoken: "she is a paid consultant".

    `question` is the identifier of the critical question that such words speak to, several parted by slashes; `settled`
    rows answer it for good ("it was filmed in another country"), the others raise it ("the channel does not say who
    filmed it").
    """

    keys: frozenset[str]
    pattern: re.Pattern[str]
    kind: BearsOnKind
    parameter: str
    direction: Direction
    only_in_own_voice: bool = False
    of_speaker: bool = False
    question: str | None = None
    settled: bool = False


THING = (
    r"(?:video\w*|footage|clips?|photos?|photographs?|pictures?|images?|imagery|screenshots?|recordings?|tapes?|audio|"
    r"documents?|memos?|memorandum|letters?|e-?mails?|files|papers|dossier|transcripts?|cables?|wreckage|debris|"
    r"fragments|"
    r"weapons?|rifles?|guns?|arms|ammunition|missiles?)"
)
THE_THING = rf"(?:the|these|those|both|that|this|its|their|his|her) (?:\w+ )?{THING}"
NOT = (
    r"(?:not|nobody|no one|n['o]t|n’t|never|cannot|unable|unclear|unknown|impossible|without|failed|fails|nothing|"
    r"neither|none)"
)
SAY = (
    r"(?:sa(?:y|ys|id|ying)|identif\w+|reveal\w*|disclos\w+|establish\w*|know\w*|clear|specif\w+|explain\w*|tell|"
    r"shows?)"
)
MARKS = r"(?:identifying |national |visible |any |country )?(?:marks?|markings?|insignia|serial numbers?|labels)"
COULD_NOT = (
    r"(?:could|can|has|have|had|was|were|did|does|do)(?: not|n't|n’t)"
    r"(?: yet| immediately| independently| be| been| able to)*"
)
CHECKED = r"(?:(?:verif|confirm|corroborat|substantiat)\w*|checked|check)"
SAYING = (
    r"(?:claims?|reports?|accounts?|allegations?|assertions?|statements?|accusations?|charges?|figures?|tolls?|"
    r"versions?|story)"
)
FILMED = r"(?:shot|made|filmed|taken|recorded|posted|published|uploaded)"
MADE = r"(?:shot|made|filmed|took|recorded|posted|uploaded|leaked|supplied|wrote|published)"
NOBODY = r"\b(?:neither|none|nobody|no one)(?: of (?:them|these|those|the \w+))?(?: has| had| have)?"
EVIDENCE = r"(?:any |further |much |specific |concrete |hard )*(?:evidence|proof|documents|documentation)\b"
ALTERED = (
    r"(?:doctored|fabricated|staged|faked|forged|manipulated|altered|edited|cropped|spliced|retouched|tampered with)"
)
HAVE = r"(?:bears?|bore|carr(?:y|ies|ied)|has|have|had|contains?|contained)"
MANY = (
    r"(?:at least |more than |over |some |half )?(?:a dozen|dozens of|two|three|four|five|six|seven|eight|nine|ten|"
    r"many|several|most|\d+)"
)

UNHEDGED = (
    r"\A(?![\s\S]*\b(?:(?-i:may)|might|could|perhaps|possibly|allegedly|claim\w*|alleg\w+|whether|if|den(?:y|ies|ied)|"
    r"unclear|"
    r"doubt\w*|suspect\w*|no (?:sign|evidence|indication|proof|suggestion|reason))\b)[\s\S]*?"
)
"""Before a pattern: the text neither hedges nor denies."""


def row(
    kind: BearsOnKind,
    parameter: str,
    direction: Direction,
    keys: str,
    *patterns: str,
    only_in_own_voice: bool = False,
    of_speaker: bool = False,
    question: str | None = None,
    settled: bool = False,
) -> UndercutRow:
    """The row of these patterns, any of which may fit; `keys` are parted by slashes."""
    joined = "|".join(f"(?:{pattern})" for pattern in patterns)
    compiled = lazy_pattern(joined, re.IGNORECASE)
    return UndercutRow(
        frozenset(keys.split("/")),
        compiled,
        kind,
        parameter,
        direction,
        only_in_own_voice,
        of_speaker,
        question,
        settled,
    )


THING_KEYS = (
    "video/footage/clip/photo/picture/image/screenshot/recording/tape/audio/document/memo/letter/mail/files/"
    "papers/dossier/"
    "transcript/cable/wreckage/debris/fragment/weapon/rifle/gun/arms/ammunition/missile"
)
