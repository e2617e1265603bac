"""The wordings by which a text says that several sources are one, or are not. The first row that fits counts."""

from __future__ import annotations

from assay.domain.statement import BearsOnKind, Direction
from assay.extract.undercut_words import UndercutRow, row

_ONE = r"(?:the same|a single|one and the same|one single|just one|one)"
_UPSTREAM = (
    r"(?:source|report|person|official|officer|man|woman|witness|agency|dispatch|article|handout|post|blog|account)"
)
_ALL = (
    r"(?:all|both|each|these|those|most)(?: (?:of (?:the|these|those)|the|these|those))?"
    r"(?: (?:\w+ )?(?:reports|accounts|stories|papers|outlets|articles|versions))?"
)
_APART = "one-informant/how-many-origins"
_ALL_OF_ONE = "how-many-origins/one-informant"

ON_ECHOES: tuple[UndercutRow, ...] = (
    row(  # they do not have it from each other
        BearsOnKind.SOURCE,
        "delta",
        Direction.LOWERS,
        "each other/one another/separately/independently",
        r"\b(?:do|did|does|had)(?: not|n't|n’t| never) (?:know|known|met|meet|spoken to|speak to) (?:each other|one "
        r"another)\b",
        r"\b(?:were|was|had been) (?:interviewed|questioned|asked|spoken to) (?:separately|independently|"
        r"apart from (?:each "
        r"other|one another))\b",
        r"\b(?:spoke|talked|told it) (?:separately|independently of (?:each other|one another))\b",
        only_in_own_voice=True,
        question=_APART,
        settled=True,
    ),
    row(  # they all have it from one
        BearsOnKind.SOURCE,
        "delta",
        Direction.RAISES,
        "back to/cite/quote/rely/relied/rest/no other source/no source of its own/second source",
        rf"\b{_ALL} (?:appear to |seem to |can be )?(?:go|goes|went|trace|traced|lead|led) back to {_ONE} (?:\w+ )?"
        rf"{_UPSTREAM}\b",
        rf"\b{_ALL} (?:cited?|cites|quoted?|quotes|rely on|relied on|rest on|rested on) {_ONE} (?:\w+ )?{_UPSTREAM}\b",
        r"\b(?:none|neither|not one) of (?:the|them|these|those) (?:\w+ ){0,2}(?:has|had|names?|named|cites?|cited|"
        r"gives?|"
        r"gave) (?:any other|another|a second|its own) source\b",
        only_in_own_voice=True,
        question=_ALL_OF_ONE,
        settled=True,
    ),
    row(  # they were briefed together
        BearsOnKind.SOURCE,
        "delta",
        Direction.RAISES,
        "same briefing/same meeting/same press/same conference",
        r"\b(?:both|the two|all|they) (?:\w+ ){0,3}(?:attended|at|from|in) the same (?:briefing|meeting|"
        r"press conference|"
        r"conference call)\b",
        only_in_own_voice=True,
        question=_APART,
        settled=True,
    ),
    row(  # they may be one
        BearsOnKind.SOURCE,
        "delta",
        Direction.RAISES,
        "same person/same man/same woman/same official/same source/same informant/same officer",
        r"\b(?:may|might|could) (?:well |both )?be (?:one and )?the same (?:person|man|woman|official|source|informant|"
        r"officer)\b",
        only_in_own_voice=True,
        question=_APART,
    ),
)
