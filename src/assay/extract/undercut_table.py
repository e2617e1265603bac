"""The wordings by which a text bears on a source, a statement or an exhibit, and the parameter each moves.

`X`: the exhibit's context is right; `A`: it is authentic; `e0`: such a thing would be seen if the claim were false;
`r`: the source's reliability on this matter; `b`: the chance that it would say so either way.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from assay.domain.statement import BearsOnKind, Direction


@dataclass(frozen=True, slots=True)
class UndercutRow:
    """A wording, the kind of item it bears on, the parameter it moves, and which way.

    `keys` are stretches of lower-case letters of which every fitting text holds one: a cheap test before the pattern.
    A row that is `only_in_own_voice` does not fit what somebody else says, as of an inquiry: "none of them had seen
    any evidence" is then the matter itself.
    """

    keys: tuple[str, ...]
    pattern: re.Pattern[str]
    kind: BearsOnKind
    parameter: str
    direction: Direction
    only_in_own_voice: bool = False


_THING = (
    r"(?:video\w*|footage|clips?|photos?|photographs?|pictures?|images?|imagery|recordings?|tapes?|documents?|memos?|"
    r"e-?mails?|files|papers|dossier|wreckage|debris|fragments|weapons?|rifles?|guns?|arms|ammunition|missiles?)"
)
_THE_THING = rf"(?:the|these|those|both|that|this) (?:\w+ )?{_THING}"
_NOT = r"(?:not|nobody|no one|n['o]t|n’t|never|cannot|unable|unclear|unknown|impossible|without|failed|fails)"
_SAY = r"(?:sa(?:y|ys|id|ying)|identif\w+|reveal\w*|disclos\w+|establish\w*|know\w*|clear|specif\w+|explain\w*|tell)"
_MARKS = r"(?:identifying |national |visible |any |country )?(?:marks?|markings?|insignia|serial numbers?|labels)"
_COULD_NOT = (
    r"(?:could|can|has|have|had|was|were)(?: not|n't|n’t)(?: yet| immediately| independently| be| been| able to)*"
)
_CHECKED = r"(?:verif|confirm|authenticat|corroborat|substantiat)\w*"
_SAYING = r"(?:claims?|reports?|accounts?|allegations?|assertions?|statements?|accusations?|figures?|version)"
_MADE = r"(?:shot|made|filmed|took|recorded|posted|uploaded|leaked|supplied)"
_NOBODY = r"\b(?:neither|none|nobody|no one)(?: of (?:them|these|those|the \w+))?(?: has| had| have)?"
_EVIDENCE = r"(?:any |further |much |specific |concrete |hard )*(?:evidence|proof|documents|documentation)\b"


def _row(
    kind: BearsOnKind, parameter: str, direction: Direction, keys: str, *patterns: str, only_in_own_voice: bool = False
) -> UndercutRow:
    joined = "|".join(f"(?:{pattern})" for pattern in patterns)
    compiled = re.compile(joined, re.IGNORECASE)
    return UndercutRow(tuple(keys.split("/")), compiled, kind, parameter, direction, only_in_own_voice)


_THING_KEYS = (
    "video/footage/clip/photo/picture/image/recording/tape/document/memo/mail/files/papers/dossier/wreckage/debris/"
    "fragment/weapon/rifle/gun/arms/ammunition/missile"
)


# The first row that fits a text counts.
UNDERCUTS: tuple[UndercutRow, ...] = (
    _row(  # nobody knows who made it, when or where
        BearsOnKind.EXHIBIT,
        "X",
        Direction.LOWERS,
        _THING_KEYS + "/who ",
        rf"\b{_NOT}\b.{{0,40}}\b{_SAY}\b.{{0,20}}\bwho (?:had )?{_MADE}\b",
        rf"\b(?:source|origin|provenance|author|maker)s? of {_THE_THING}\b.{{0,40}}\b(?:{_NOT}|not known)\b",
        rf"\b{_THING}\b.{{0,40}}\b(?:of|from) (?:an )?(?:unknown|unclear|dubious|unverified|unidentified) "
        r"(?:origin|provenance|source)",
        rf"\b{_NOT}\b.{{0,40}}\b(?:when|where)\b.{{0,20}}\b{_THE_THING}\b.{{0,10}}\b(?:was|were|comes?|came)\b",
        rf"\b{_THING}\b.{{0,60}}\b{_COULD_NOT} {_CHECKED}",
        rf"\b{_COULD_NOT} {_CHECKED} (?:\w+ ){{0,4}}{_THING}\b",
        rf"\b{_THING}\b.{{0,40}}\b(?:out of context|years? old|from (?:another|a different|an earlier) "
        r"(?:year|place|war|conflict|country|event|incident))\b",
    ),
    _row(  # not what it is said to be
        BearsOnKind.EXHIBIT,
        "A",
        Direction.LOWERS,
        _THING_KEYS,
        rf"\b(?:authenticity|veracity) of {_THE_THING}\b.{{0,40}}\b(?:{_NOT}|doubt\w*|question\w*)",
        rf"\b{_THING}\b.{{0,40}}\b(?:is|are|was|were|been|be) (?:a |an )?(?:doctored|fabricated|staged|fakes?|"
        rf"faked|forged|"
        r"forger(?:y|ies)|manipulated|altered|a hoax)\b",
    ),
    _row(  # the same would be seen if the claim were false
        BearsOnKind.EXHIBIT,
        "e0",
        Direction.RAISES,
        "mark/insignia/serial/label/anywhere/elsewhere/shop/bazaar/online/freely/available/sold/traded/can ",
        rf"\b(?:no|without|lack\w*|bear\w* no|bore no|had no|have no) {_MARKS}\b",
        rf"\b{_MARKS} (?:had been |have been |were |are |was |is )?(?:removed|filed off|erased|missing|scratched)",
        r"\b(?:can|could|may|might) (?:also |easily |readily |just )*be (?:bought|had|obtained|purchased|acquired|"
        r"found|ordered) "
        r"(?:\w+ ){0,3}?(?:anywhere|elsewhere|everywhere|markets?|bazaars?|shops?|online|freely)\b",
        r"\b(?:you|anyone|anybody|one) can (?:buy|order|get|obtain|have) (?:it|them|one|these|those|such)\b",
        r"\b(?:widely|commonly|readily|freely) (?:available|sold|traded)\b",
        r"\bavailable (?:anywhere|everywhere|on the (?:black |open )?market)",
    ),
    _row(
        BearsOnKind.EXHIBIT,
        "X",
        Direction.RAISES,
        "verified/authenticated/geolocated",
        rf"\b(?:verified|authenticated|geolocated) (?:the|both|these|those) (?:\w+ ){{0,2}}{_THING}\b",
    ),
    _row(  # no access shown, no evidence given, a bad record
        BearsOnKind.SOURCE,
        "r",
        Direction.LOWERS,
        "how /evidence/proof/documents/documentation/word/testimony/say-so/account/himself/herself/themselves/false/"
        "lying/lies/fabricat/exaggerat/mislead/disinformation/propaganda/unreliab/liar/fraud/forger/convicted/"
        "reliable/credible/trustworthy",
        r"\b(?:did|do|does|has|have|would|could)(?: not|n't|n’t) (?:say|explain|specify|disclose|elaborate on|"
        r"reveal) how "
        r"(?:they|he|she|it) (?:knew|know|knows|had learned|learned|obtained|came)",
        rf"\b(?:without|not|n't|n’t|never|declin\w+ to|refus\w+ to|fail\w+ to) (?:\w+ )?(?:offer|provid|giv|cit|"
        rf"present|produc|"
        rf"show)\w* {_EVIDENCE}",
        rf"\b(?:offer|provid|gave|giv|cit|present|produc|show)\w* no {_EVIDENCE}",
        r"\b(?:word|testimony|say-so|account) (?:alone|only)\b",
        r"\b(?:only|nothing but|no more than) (?:the |their |his |her |its )?(?:[\w'’]+ ){0,2}(?:word|say-so)\b",
        r"\brest(?:s|ed)? (?:only |solely |entirely |wholly )?on the (?:word|say-so|testimony) of\b",
        r"\bhad not (?:\w+ )?seen (?:\w+ ){1,4}(?:himself|herself|themselves)\b",
        r"\b(?:record|history|reputation|habit) (?:of|for) (?:making )?(?:false|lying|lies|fabricat\w+|"
        r"exaggerat\w+|mislead\w+|"
        r"disinformation|propaganda|unreliab\w+)",
        r"\b(?:known|notorious|convicted) (?:liar|fraudster|fabricator|forger)",
        r"\bconvicted of (?:perjury|fraud|lying)",
        r"\bnot (?:a )?(?:reliable|credible|trustworthy) (?:source|witness|narrator)\b|\bunreliable (?:source|"
        r"witness)",
    ),
    _row(  # has seen nothing, or shows nothing
        BearsOnKind.SOURCE,
        "r",
        Direction.LOWERS,
        "evidence/proof/anything/document/for himself/for herself/for themselves/first-hand/firsthand",
        rf"{_NOBODY} (?:\w+ ){{0,2}}(?:seen|saw|heard|shown|offered|produced|provided|presented|given|gave|cited)"
        r" (?:us |reporters |journalists |the public |this newspaper )?"
        rf"(?:anything\b|{_EVIDENCE}|(?:it|them|this|any) (?:\w+ )?(?:for (?:himself|herself|themselves)|first-?hand))",
        r"\b(?:he|she|they) (?:had|has|have)(?: not| never|n't|n’t) (?:\w+ )?(?:seen|shown|offered|produced|provided|"
        rf"presented) (?:us |reporters |journalists )?(?:any )?{_EVIDENCE}",
        only_in_own_voice=True,
    ),
    _row(  # would say so either way
        BearsOnKind.SOURCE,
        "b",
        Direction.RAISES,
        "paid/axe to/incentive/reason/either way/anyway/in any case",
        r"\b(?:is|was|were|been|being) paid (?:by|to (?:say|claim|testify|lie)|for (?:his|her|their) (?:testimony|"
        r"story|account))",
        r"\bha(?:s|ve|d) (?:a|an) (?:\w+ )?(?:axe to grind|incentive to)\b",
        r"\bha(?:s|ve|d) (?:its|his|her|their|good)? ?reasons? (?:of (?:its|his|her|their) own )?to (?:play|talk|"
        r"lie|exaggerat|blam|"
        r"accus|deny|say|claim)",
        r"\bwould (?:have (?:said|denied|claimed)|say|deny|claim) (?:so|it|that|the \w+|this)? ?(?:either way|"
        r"anyway|in any case)",
    ),
    _row(  # nobody has confirmed it
        BearsOnKind.STATEMENT,
        "r",
        Direction.LOWERS,
        "verif/confirm/authenticat/corroborat/substantiat/no evidence",
        rf"\b(?:{_SAYING}|it|this|they|that)\b.{{0,50}}\b{_COULD_NOT} {_CHECKED}",
        rf"\b{_COULD_NOT} {_CHECKED} (?:the |that |this |these |those |his |her |their |any |its )?(?:\w+ "
        rf")?(?:{_SAYING}|it|them)\b",
        rf"\bnot possible to (?:independently )?{_CHECKED} (?:the |that |this |his |her |their |its )?(?:\w+ "
        rf")?{_SAYING}\b",
        r"\bno (?:independent )?(?:confirmation|corroboration|verification) (?:of|for)\b|\bunsubstantiated\b",
        r"\bno evidence (?:to support|for|behind) (?:the|that|this|his|her|their) (?:claim|allegation|accusation|"
        r"assertion)",
    ),
)
