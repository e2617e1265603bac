"""The wordings by which a text bears on who made a picture or recording, when, where and why."""

from __future__ import annotations

from assay.domain.statement import BearsOnKind, Direction
from assay.extract.undercut_words import (
    CHECKED,
    COULD_NOT,
    FILMED,
    HAVE,
    MADE,
    NOT,
    SAY,
    THE_THING,
    THING,
    THING_KEYS,
    UNHEDGED,
    UndercutRow,
    row,
)

_IT = rf"(?:it|they|{THE_THING})"
_OTHER = r"(?:another|a different|an earlier|an older|some other)"
_OCCASION = (
    r"(?:year|place|war|conflict|country|event|incident|town|city|province|storm|flood|attack|strike|parade|film)"
)
_EARLIER = (
    r"(?:(?:\w+ )?(?:years?|months?|decades?) (?:ago|earlier|before|old)|(?:long )?before the (?:war|attack|"
    r"strike|fire|"
    r"flood|crash|vote|election|fighting)\w*)"
)
_WAS = r"(?:was|were|is|are|had been|has been|have been|dates?|dated)"

OF_PICTURES: tuple[UndercutRow, ...] = (
    row(  # shown to be of another time or place
        BearsOnKind.EXHIBIT,
        "X",
        Direction.LOWERS,
        THING_KEYS + "/it /they ",
        rf"{UNHEDGED}\b(?:{THING}|it|they)\b.{{0,30}}\b{_WAS} (?:in fact |actually |really "
        rf")?{FILMED}\b.{{0,40}}\b(?:{_OTHER} "
        rf"{_OCCASION}|{_EARLIER})\b",
        rf"{UNHEDGED}\b{THING}\b.{{0,30}}\b(?:it turned out|in fact|actually|turned out to have "
        rf"been)\b.{{0,20}}\b{FILMED} "
        r"(?:in|at|on)\b",
        rf"{UNHEDGED}\b(?:same|identical|very) {THING}\b.{{0,30}}\b(?:appeared|circulated|surfaced|had been|was|"
        rf"were|ran)\b"
        rf".{{0,40}}\b(?:{_EARLIER}|in (?:19|20)\d\d)\b",
        rf"{UNHEDGED}\b{THING}\b.{{0,20}}\b(?:in fact|actually|really) (?:shows?|showed|comes?|came|is|are|was|"
        rf"were)\b.{{0,30}}"
        rf"\b(?:from )?{_OTHER} {_OCCASION}\b",
        rf"{UNHEDGED}\b{THING} (?:is|are|was|were) (?:\w+ )?years old\b",
        question="picture-when/picture-where",
        settled=True,
    ),
    row(  # nobody knows who made it, when or where
        BearsOnKind.EXHIBIT,
        "X",
        Direction.LOWERS,
        "who /where /when ",
        rf"\b{NOT}\b.{{0,40}}\b{SAY}\b.{{0,20}}\bwho (?:had )?{MADE}\b.{{0,40}}\b(?:when|where)\b",
        question="exhibit-maker/document-maker/picture-when/picture-where",
    ),
    row(  # nobody knows who made it
        BearsOnKind.EXHIBIT,
        "X",
        Direction.LOWERS,
        THING_KEYS + "/who ",
        rf"\b{NOT}\b.{{0,40}}\b{SAY}\b.{{0,20}}\bwho (?:had )?{MADE}\b",
        rf"\b(?:unclear|unknown) who (?:had )?{MADE}\b",
        rf"\b{NOT}\b.{{0,40}}\bwho (?:had |has )?(?:{MADE}|{FILMED})\b.{{0,20}}\b(?:it|them|{THING})\b",
        rf"\b{NOT}\b.{{0,40}}\b{SAY}\b.{{0,20}}\b(?:sources?|authors?|makers?) of {THE_THING}\b",
        rf"\b(?:source|author|maker)s? (?:and \w+ )?of {THE_THING}\b.{{0,40}}\b(?:{NOT}|not known)\b",
        question="exhibit-maker/document-maker",
    ),
    row(  # nobody knows how it was come by
        BearsOnKind.EXHIBIT,
        "X",
        Direction.LOWERS,
        THING_KEYS,
        rf"\b{NOT}\b.{{0,30}}\b{SAY} how (?:it|they|he|she) (?:had )?(?:obtained|got|acquired|came by|received) "
        rf"{THE_THING}\b",
        question="document-custody/exhibit-maker",
    ),
    row(  # when
        BearsOnKind.EXHIBIT,
        "X",
        Direction.LOWERS,
        THING_KEYS + "/when ",
        rf"\b{NOT}\b.{{0,40}}\bwhen\b(?! (?:and|or) ).{{0,25}}\b{THE_THING}\b.{{0,10}}\b(?:was|were|had been)\b",
        rf"\b{NOT}\b.{{0,50}}\bwhen (?:it|they) (?:was|were|had been) {FILMED}\b",
        rf"\b{THING}\b {HAVE} no (?:dates?|metadata|time ?stamps?)\b",
        rf"\b(?:none|neither) of {THE_THING} {HAVE} (?:a |an |any )?(?:dates?|metadata|time ?stamps?)\b",
        rf"\bdates? of {THE_THING}\b.{{0,40}}\b(?:{NOT}|not known)\b",
        question="picture-when",
    ),
    row(  # where, or both
        BearsOnKind.EXHIBIT,
        "X",
        Direction.LOWERS,
        THING_KEYS + "/when /where ",
        rf"\b{NOT}\b.{{0,40}}\bwhere\b(?! (?:and|or) ).{{0,25}}\b{THE_THING}\b.{{0,10}}\b(?:was|were|had "
        rf"been)\b(?! found)",
        rf"\b{NOT}\b.{{0,50}}\bwhere (?:it|they) (?:was|were|had been) {FILMED}\b",
        rf"\blocations? of {THE_THING}\b.{{0,40}}\b(?:{NOT}|not known)\b",
        question="picture-where",
    ),
    row(  # when and where
        BearsOnKind.EXHIBIT,
        "X",
        Direction.LOWERS,
        THING_KEYS + "/when /where ",
        rf"\b{NOT}\b.{{0,50}}\b(?:when|where) (?:and|or) (?:when|where|how) (?:it|they|"
        rf"{THE_THING})\b.{{0,10}}\b(?:was|were|"
        r"had been)\b",
        rf"\b(?:dates?|locations?) (?:and|or) (?:\w+ )?(?:dates?|locations?|places?|origins?) of "
        rf"{THE_THING}\b.{{0,40}}"
        rf"\b(?:{NOT}|not known)\b",
        rf"\b(?:{THING}|it|they)\b (?:may|might|could) (?:well )?(?:have been {FILMED}|be from|come from|date "
        rf"from)\b.{{0,50}}"
        rf"\b(?:elsewhere|{_OTHER} {_OCCASION}|{_EARLIER}|(?:19|20)\d\d)\b",
        question="picture-when/picture-where",
    ),
    row(  # where it comes from
        BearsOnKind.EXHIBIT,
        "X",
        Direction.LOWERS,
        THING_KEYS + "/it /they ",
        rf"\b{NOT}\b.{{0,50}}\bwhere {_IT} (?:comes?|came|originate[sd]?)\b",
        rf"\b{NOT}\b.{{0,40}}\b{SAY}\b.{{0,20}}\b(?:origins?|provenance) of {THE_THING}\b",
        rf"\b(?:origin|provenance)s? (?:and \w+ )?of {THE_THING}\b.{{0,40}}\b(?:{NOT}|not known)\b",
        rf"\b{THING}\b.{{0,40}}\b(?:of|from) (?:an )?(?:unknown|unclear|dubious|unverified|unidentified) "
        r"(?:origin|provenance|source)",
        question="exhibit-maker/document-custody/object-custody",
    ),
    row(  # not verified, or suspected to be of another time or place
        BearsOnKind.EXHIBIT,
        "X",
        Direction.LOWERS,
        THING_KEYS,
        rf"\b{NOT}\b.{{0,40}}\b(?:when|where)\b.{{0,25}}\b{THE_THING}\b.{{0,10}}\b(?:was|were|comes?|came|had been)\b",
        rf"\b{NOT}\b.{{0,50}}\b(?:when|where)(?: (?:and|or) (?:when|where|how))? (?:it|they) (?:was|were|had been) "
        rf"{FILMED}\b",
        rf"\b(?:date|location)s? (?:and \w+ )?of {THE_THING}\b.{{0,40}}\b(?:{NOT}|not known)\b",
        rf"\b(?:same|identical|very) {THING}\b.{{0,60}}\b(?:from|in|of|dated) (?:19|20)\d\d\b",
        rf"\b{THING}\b.{{0,60}}\b{COULD_NOT} {CHECKED}",
        rf"\b{COULD_NOT} {CHECKED} (?:\w+ ){{0,4}}{THING}\b|\bunable to (?:\w+ )?{CHECKED} (?:\w+ ){{0,4}}{THING}\b",
        rf"\b{THING}\b {HAVE} no captions?\b",
        rf"\b(?:none|neither) of {THE_THING} {HAVE} (?:a |an |any )?(?:captions?|source)\b",
        rf"\b{THING}\b.{{0,40}}\b(?:out of context|years? old|from {_OTHER} "
        r"(?:year|place|war|conflict|country|event|incident))\b",
        rf"\b{THING}\b.{{0,30}}\b(?:was|were|had been) (?:\w+ )?{FILMED}\b.{{0,20}}\b(?:another (?:country|war|place|"
        r"year)|(?:years?|months?) (?:ago|earlier|before))\b",
        rf"\b{THING}\b.{{0,10}}\b(?:it turned out|in fact|actually|turned out to have been)\b.{{0,20}}\b{FILMED} in\b",
        question="exhibit-maker/picture-when/picture-where",
    ),
    row(  # place established
        BearsOnKind.EXHIBIT,
        "X",
        Direction.RAISES,
        "geolocated/location/place /matched/located/placed/pinned/landmarks",
        r"\bgeolocated (?:the (?:location|date|place|time|origin|source) of )?(?:the|both|these|those|it|them)\b",
        rf"\b(?:verified|established|confirmed) the (?:location|place) of (?:the|both|these|those) (?:\w+ "
        rf"){{0,2}}{THING}\b",
        rf"\b{THING}\b.{{0,20}}\b(?:was|were|has been|have been|had been) (?:\w+ )?geolocated\b",
        rf"\b(?:matched|located|placed|pinned) {THE_THING} (?:down )?(?:to|at|in|on)\b",
        rf"\blandmarks\b.{{0,20}}\b(?:shows?|showed|confirm|plac)\w*\b.{{0,40}}\b{FILMED}\b",
        question="picture-where",
        settled=True,
    ),
    row(  # date established
        BearsOnKind.EXHIBIT,
        "X",
        Direction.RAISES,
        "metadata/shadows/date /time /weather",
        rf"\b(?:verified|established|confirmed) the (?:date|time) of (?:the|both|these|those) (?:\w+ "
        rf"){{0,2}}{THING}\b",
        rf"\b(?:metadata|shadows|the weather)\b.{{0,20}}\b(?:shows?|showed|confirm|plac|"
        rf"match)\w*\b.{{0,40}}\b(?:{FILMED}|date)\b",
        question="picture-when",
        settled=True,
    ),
    row(  # maker or origin established
        BearsOnKind.EXHIBIT,
        "X",
        Direction.RAISES,
        "verified/authenticated/traced",
        r"\b(?:verified|authenticated) (?:the (?:time|origin|source) of )?(?:the|both|these|those) "
        rf"(?:\w+ ){{0,2}}{THING}\b",
        rf"\b{THING}\b.{{0,20}}\b(?:was|were|has been|have been|had been) (?:\w+ )?verified\b",
        rf"\btraced {THE_THING} (?:back )?(?:down )?(?:to|at|in|on)\b",
        question="exhibit-maker",
        settled=True,
    ),
    row(  # would be shown either way
        BearsOnKind.EXHIBIT,
        "z",
        Direction.RAISES,
        "propaganda/hoax/prank/parod/satir/recruit/joke",
        rf"\b(?:{THING}|it|they)\b.{{0,40}}\b(?:{FILMED}|released|shared|put out|issued|distributed|circulated|"
        rf"aired)\b.{{0,40}}"
        r"\b(?:propaganda|media) (?:arm|wing|unit|outlet|channel|office|department|account)\b",
        rf"\b(?:{THING}|it|they)\b.{{0,20}}\b(?:was|were|is|are) (?:\w+ )?(?:made|meant|filmed|posted|intended|"
        rf"produced|shot) "
        r"(?:as (?:a )?(?:propaganda|joke|prank|parody|satire|hoax)|to (?:recruit|raise money|go viral)|for "
        r"propaganda)\b",
        r"\b(?:account|channel|site|page|outlet) (?:that is |which is |is |was )?(?:known|notorious|infamous) for "
        r"(?:\w+ )?"
        r"(?:hoaxes|pranks|parod\w+|satire|propaganda|fakes?|fabrications?|disinformation)\b",
        question="picture-why",
        settled=True,
    ),
    row(  # would hardly be shown were it not genuine
        BearsOnKind.EXHIBIT,
        "z",
        Direction.LOWERS,
        "meant/intended",
        rf"\b(?:{THING}|it|they)\b.{{0,20}}\b(?:was|were|had)(?: not|n['’]t| never)(?: been)? (?:meant|intended) "
        rf"(?:to be "
        r"(?:published|seen|shown|shared|public)|for (?:publication|the public|broadcast))\b",
        question="picture-why",
        settled=True,
    ),
)
