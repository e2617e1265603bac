"""The wordings by which a text bears on an exhibit. The first row that fits counts."""

from __future__ import annotations

from assay.domain.statement import BearsOnKind, Direction
from assay.extract.undercut_words import (
    ALTERED,
    CHECKED,
    COULD_NOT,
    FILMED,
    HAVE,
    MADE,
    MANY,
    MARKS,
    NOT,
    SAY,
    THE_THING,
    THING,
    THING_KEYS,
    UndercutRow,
    row,
)

ON_EXHIBITS: tuple[UndercutRow, ...] = (
    row(  # shown to be genuine
        BearsOnKind.EXHIBIT,
        "A",
        Direction.RAISES,
        "genuine/authentic/vouch/no sign/no evidence/no trace/no indication",
        r"\bno (?:signs?|evidence|traces?|indications?) (?:that|of)\b.{0,50}\b(?:" + ALTERED + r"|editing|alteration|"
        r"manipulation|tampering)\b",
        rf"\b(?:confirm|establish|conclud|found)\w* that {THE_THING} (?:is|are|was|were) (?:authentic|genuine|real)\b",
        rf"\b(?:confirm|establish)\w* (?:that )?the authenticity of {THE_THING}",
        rf"\bvouch(?:es|ed) for {THE_THING}",
    ),
    row(  # not what it is said to be
        BearsOnKind.EXHIBIT,
        "A",
        Direction.LOWERS,
        THING_KEYS + "/sound/voice/subtitle/caption/signature",
        rf"\b(?:authenticity|veracity|genuineness) of {THE_THING}\b.{{0,40}}\b(?:{NOT}|doubt\w*|question\w*)",
        rf"\b{NOT}\b.{{0,40}}\b(?:authenticity|veracity|genuineness) of {THE_THING}",
        rf"\b(?:doubt|question)\w*\b.{{0,30}}\b{THE_THING}\b.{{0,20}}\b(?:genuine|authentic|real)\b",
        rf"\b{THING}\b.{{0,20}}\b(?:regarded|seen|treated|exposed|identified|dismissed|denounced) as (?:a |an "
        rf")?(?:{ALTERED}|"
        r"fakes?|forger(?:y|ies)|fabrications?|hoax)\b",
        r"\b(?:sound ?track|sound|voices?|subtitles|captions?|date|signature)\b (?:had been |has been |was |were "
        r")(?:added|"
        r"inserted|dubbed)\b",
        rf"\b{THING}\b.{{0,60}}\b{COULD_NOT} authenticat\w*|\b{COULD_NOT} authenticat\w* (?:\w+ ){{0,4}}{THING}\b",
        rf"\b{THING}\b.{{0,40}}\b(?:is|are|was|were|been|be) (?:a |an |clearly |crudely |digitally |heavily )?"
        rf"(?:{ALTERED}|fakes?|forger(?:y|ies)|a hoax|not genuine|not authentic)\b",
        rf"\b(?:call|describ|dismiss|denounc)\w* {THE_THING} (?:as )?(?:a |an )?(?:{ALTERED}|fakes?|forger(?:y|ies)|"
        r"fabrications?|hoax)\b",
        rf"\b{THING}\b {HAVE} (?:no|neither|not any) (?:\w+ )?(?:signatures?|stamps?|seals?|letterhead|"
        r"watermarks?)\b",
    ),
    row(  # nobody knows who made it, when or where
        BearsOnKind.EXHIBIT,
        "X",
        Direction.LOWERS,
        THING_KEYS + "/who /when /where ",
        rf"\b{NOT}\b.{{0,40}}\b{SAY}\b.{{0,20}}\bwho (?:had )?{MADE}\b",
        rf"\b(?:unclear|unknown) who (?:had )?{MADE}\b",
        rf"\b{NOT}\b.{{0,40}}\bwho (?:had |has )?(?:{MADE}|{FILMED})\b.{{0,20}}\b(?:it|them|{THING})\b",
        rf"\b{NOT}\b.{{0,50}}\bwhere (?:it|they|{THE_THING}) (?:comes?|came|originate[sd]?)\b",
        rf"\b(?:same|identical|very) {THING}\b.{{0,60}}\b(?:from|in|of|dated) (?:19|20)\d\d\b",
        rf"\b{NOT}\b.{{0,40}}\b{SAY}\b.{{0,20}}\b(?:sources?|origins?|provenance|authors?|makers?) of {THE_THING}\b",
        r"\b(?:source|origin|provenance|author|maker|date|location)s? (?:and \w+ )?of "
        rf"{THE_THING}\b.{{0,40}}\b(?:{NOT}|"
        r"not known)\b",
        rf"\b{THING}\b.{{0,40}}\b(?:of|from) (?:an )?(?:unknown|unclear|dubious|unverified|unidentified) "
        r"(?:origin|provenance|source)",
        rf"\b{NOT}\b.{{0,40}}\b(?:when|where)\b.{{0,25}}\b{THE_THING}\b.{{0,10}}\b(?:was|were|comes?|came|had "
        r"been)\b",
        rf"\b{NOT}\b.{{0,50}}\b(?:when|where)(?: (?:and|or) (?:when|where|how))? (?:it|they) (?:was|were|had been) "
        rf"{FILMED}\b",
        rf"\b{NOT}\b.{{0,30}}\b{SAY} how (?:it|they|he|she) (?:had )?(?:obtained|got|acquired|came by|received) "
        rf"{THE_THING}\b",
        rf"\b{THING}\b.{{0,60}}\b{COULD_NOT} {CHECKED}",
        rf"\b{COULD_NOT} {CHECKED} (?:\w+ ){{0,4}}{THING}\b|\bunable to (?:\w+ )?{CHECKED} (?:\w+ "
        rf"){{0,4}}{THING}\b",
        rf"\b{THING}\b {HAVE} no (?:dates?|metadata|time ?stamps?|captions?)\b",
        rf"\b(?:none|neither) of {THE_THING} {HAVE} (?:a |an |any )?(?:dates?|metadata|time ?stamps?|captions?|"
        r"source)\b",
        rf"\b{THING}\b.{{0,40}}\b(?:out of context|years? old|from (?:another|a different|an earlier) "
        r"(?:year|place|war|conflict|country|event|incident))\b",
        rf"\b{THING}\b.{{0,30}}\b(?:was|were|had been) (?:\w+ )?{FILMED}\b.{{0,20}}\b(?:another (?:country|war|place|"
        r"year)|(?:years?|months?) (?:ago|earlier|before))\b",
        rf"\b{THING}\b.{{0,10}}\b(?:it turned out|in fact|actually|turned out to have been)\b.{{0,20}}\b{FILMED} "
        r"in\b",
        question="exhibit-maker",
    ),
    row(  # place, date or maker established
        BearsOnKind.EXHIBIT,
        "X",
        Direction.RAISES,
        "verified/authenticated/geolocated/matched/traced/located/placed/pinned/metadata/shadows/landmarks",
        r"\b(?:verified|authenticated|geolocated) (?:the (?:location|date|place|time|origin|source) of )?(?:the|both|"
        r"these|"
        rf"those) (?:\w+ ){{0,2}}{THING}\b",
        rf"\b{THING}\b.{{0,20}}\b(?:was|were|has been|have been|had been) (?:\w+ )?(?:verified|geolocated)\b",
        rf"\b(?:matched|traced|located|placed|pinned) {THE_THING} (?:down )?(?:to|at|in|on)\b",
        rf"\b(?:metadata|shadows|landmarks)\b.{{0,20}}\b(?:shows?|showed|confirm|plac)\w*\b.{{0,40}}\b{FILMED}\b",
        question="exhibit-maker",
    ),
    row(  # the same would be seen if the claim were false
        BearsOnKind.EXHIBIT,
        "e0",
        Direction.RAISES,
        "mark/insignia/serial/label/anywhere/elsewhere/shop/bazaar/online/freely/available/sold/traded/can "
        "/common/same /"
        "similar/identical/such/made in/used by/service with/sells/of this /of that /produced/manufactured",
        rf"\b(?:no|without|lack\w*|bear\w* no|bore no|had no|have no) {MARKS}\b",
        rf"\b{MARKS} (?:had been |have been |were |are |was |is )?(?:removed|filed off|erased|missing|scratched|"
        r"ground off|painted over)",
        r"\b(?:can|could|may|might) (?:also |easily |readily |just )*be (?:bought|had|obtained|purchased|acquired|"
        r"found|ordered) "
        r"(?:\w+ ){0,3}?(?:anywhere|elsewhere|everywhere|markets?|bazaars?|shops?|online|freely)\b",
        r"\b(?:you|anyone|anybody|one) can (?:buy|order|get|obtain) (?:it|them|one|these|those|such)\b",
        r"\b(?:widely|commonly|readily|freely) (?:available|sold|traded|used)\b",
        r"\bavailable (?:anywhere|everywhere|on the (?:black |open )?market)",
        r"\b(?:such|similar|identical|the same|that (?:kind|type|sort|model|make) of) (?:[\w-]+ ){1,3}?(?:is|are|was|"
        r"were) "
        r"(?:also |very |quite )?(?:sold|common|commonplace|plentiful|everywhere|made|used|in service|in use|"
        r"widespread|"
        r"produced|manufactured)\b",
        r"\b(?:they|it|the (?:model|type|make|weapons?|rifles?|drones?|missiles?|launchers?)) (?:is|are|was|were) "
        r"(?:also )?"
        rf"(?:made|used|sold|produced|manufactured|in service|in use) (?:in|by|with) {MANY} (?:\w+ )?(?:countries|"
        r"armies|"
        r"states|nations|firms|makers|militaries|forces|groups)\b",
        r"\bsells? (?:the same|such|similar|identical)\b|\bin every (?:bazaar|market|shop|hardware store)\b",
        r"\bof (?:this|that|the same) (?:kind|type|sort|model|make)\b (?:is|are|was|were|can|turns? up|appears?|"
        r"circulates?)\b",
        r"\b(?:such|similar|identical|the same) (?:[\w-]+ ){1,2}(?:is|are|was|were) (?:issued|supplied|given|fitted|"
        r"sold|"
        r"available|worn)\b",
        question="look-alike",
    ),
    row(  # does not show what is said
        BearsOnKind.EXHIBIT,
        "I",
        Direction.LOWERS,
        THING_KEYS,
        rf"\b(?:{THE_THING}|{THING} (?:itself|themselves)) (?:does|do|did)(?: not|n't|n’t) (?:show|prove|reveal|"
        r"say|mention|"
        r"identify|make (?:it )?clear|establish)\b",
        rf"\b{THE_THING} (?:shows?|showed)\b.{{0,60}}\bbut not (?:what|who|where|when|how|whether|the|its|their)\b",
        r"\bno(?:body| one|thing)?\b (?:\w+ ){0,2}(?:can|could) be (?:seen|made out|identified|recogni[sz]ed|heard) "
        rf"(?:in|on) {THE_THING}\b",
        rf"\bnothing (?:in|on) {THE_THING} (?:\w+ )?(?:mention|show|prove|refer|link|name|suggest|tie)s?\b",
        rf"\b{THING}\b.{{0,20}}\btoo (?:blurred|blurry|dark|grainy|short|faint|poor|noisy|distant|far away|unclear)\b",
    ),
)
