"""The wordings by which a text bears on a source, a statement or an exhibit, and the parameter each moves.

`X`: the exhibit's context is right; `A`: it is authentic; `I`: it shows what is said; `e0`: such a thing would be seen
if the claim were false; `r`: the source's reliability on this matter; `b`: the chance that it would say so either way;
`phi`: the words are passed on as said. They are those of the critical questions that Walton, Reed and Macagno (2008)
put to each kind of evidence.
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
    any evidence" is then the matter itself. A row that is `of_speaker` fits only where the sentence is about somebody
    who has spoken: "she is a paid consultant".
    """

    keys: frozenset[str]
    pattern: re.Pattern[str]
    kind: BearsOnKind
    parameter: str
    direction: Direction
    only_in_own_voice: bool = False
    of_speaker: bool = False


_THING = (
    r"(?:video\w*|footage|clips?|photos?|photographs?|pictures?|images?|imagery|screenshots?|recordings?|tapes?|audio|"
    r"documents?|memos?|memorandum|letters?|e-?mails?|files|papers|dossier|transcripts?|cables?|wreckage|debris|"
    r"fragments|"
    r"weapons?|rifles?|guns?|arms|ammunition|missiles?)"
)
_THE_THING = rf"(?:the|these|those|both|that|this|its|their|his|her) (?:\w+ )?{_THING}"
_NOT = (
    r"(?:not|nobody|no one|n['o]t|n’t|never|cannot|unable|unclear|unknown|impossible|without|failed|fails|nothing|"
    r"neither|none)"
)
_SAY = (
    r"(?:sa(?:y|ys|id|ying)|identif\w+|reveal\w*|disclos\w+|establish\w*|know\w*|clear|specif\w+|explain\w*|tell|"
    r"shows?)"
)
_MARKS = r"(?:identifying |national |visible |any |country )?(?:marks?|markings?|insignia|serial numbers?|labels)"
_COULD_NOT = (
    r"(?:could|can|has|have|had|was|were|did|does|do)(?: not|n't|n’t)"
    r"(?: yet| immediately| independently| be| been| able to)*"
)
_CHECKED = r"(?:(?:verif|confirm|corroborat|substantiat)\w*|checked|check)"
_SAYING = (
    r"(?:claims?|reports?|accounts?|allegations?|assertions?|statements?|accusations?|charges?|figures?|tolls?|"
    r"versions?|story)"
)
_FILMED = r"(?:shot|made|filmed|taken|recorded|posted|published|uploaded)"
_MADE = r"(?:shot|made|filmed|took|recorded|posted|uploaded|leaked|supplied|wrote|published)"
_NOBODY = r"\b(?:neither|none|nobody|no one)(?: of (?:them|these|those|the \w+))?(?: has| had| have)?"
_EVIDENCE = r"(?:any |further |much |specific |concrete |hard )*(?:evidence|proof|documents|documentation)\b"
_ALTERED = (
    r"(?:doctored|fabricated|staged|faked|forged|manipulated|altered|edited|cropped|spliced|retouched|tampered with)"
)
_HAVE = r"(?:bears?|bore|carr(?:y|ies|ied)|has|have|had|contains?|contained)"
_MANY = (
    r"(?:at least |more than |over |some |half )?(?:a dozen|dozens of|two|three|four|five|six|seven|eight|nine|ten|"
    r"many|several|most|\d+)"
)


def _row(
    kind: BearsOnKind,
    parameter: str,
    direction: Direction,
    keys: str,
    *patterns: str,
    only_in_own_voice: bool = False,
    of_speaker: bool = False,
) -> UndercutRow:
    joined = "|".join(f"(?:{pattern})" for pattern in patterns)
    compiled = re.compile(joined, re.IGNORECASE)
    return UndercutRow(frozenset(keys.split("/")), compiled, kind, parameter, direction, only_in_own_voice, of_speaker)


_THING_KEYS = (
    "video/footage/clip/photo/picture/image/screenshot/recording/tape/audio/document/memo/letter/mail/files/papers/dossier/"
    "transcript/cable/wreckage/debris/fragment/weapon/rifle/gun/arms/ammunition/missile"
)


# The first row that fits a text counts.
UNDERCUTS: tuple[UndercutRow, ...] = (
    _row(  # shown to be genuine
        BearsOnKind.EXHIBIT,
        "A",
        Direction.RAISES,
        "genuine/authentic/vouch/no sign/no evidence/no trace/no indication",
        r"\bno (?:signs?|evidence|traces?|indications?) (?:that|of)\b.{0,50}\b(?:" + _ALTERED + r"|editing|alteration|"
        r"manipulation|tampering)\b",
        rf"\b(?:confirm|establish|conclud|found)\w* that {_THE_THING} (?:is|are|was|were) (?:authentic|genuine|real)\b",
        rf"\b(?:confirm|establish)\w* (?:that )?the authenticity of {_THE_THING}",
        rf"\bvouch(?:es|ed) for {_THE_THING}",
    ),
    _row(  # not what it is said to be
        BearsOnKind.EXHIBIT,
        "A",
        Direction.LOWERS,
        _THING_KEYS + "/sound/voice/subtitle/caption/signature",
        rf"\b(?:authenticity|veracity|genuineness) of {_THE_THING}\b.{{0,40}}\b(?:{_NOT}|doubt\w*|question\w*)",
        rf"\b{_NOT}\b.{{0,40}}\b(?:authenticity|veracity|genuineness) of {_THE_THING}",
        rf"\b(?:doubt|question)\w*\b.{{0,30}}\b{_THE_THING}\b.{{0,20}}\b(?:genuine|authentic|real)\b",
        rf"\b{_THING}\b.{{0,20}}\b(?:regarded|seen|treated|exposed|identified|dismissed|denounced) as (?:a |an "
        rf")?(?:{_ALTERED}|"
        r"fakes?|forger(?:y|ies)|fabrications?|hoax)\b",
        r"\b(?:sound ?track|sound|voices?|subtitles|captions?|date|signature)\b (?:had been |has been |was |were "
        r")(?:added|"
        r"inserted|dubbed)\b",
        rf"\b{_THING}\b.{{0,60}}\b{_COULD_NOT} authenticat\w*|\b{_COULD_NOT} authenticat\w* (?:\w+ ){{0,4}}{_THING}\b",
        rf"\b{_THING}\b.{{0,40}}\b(?:is|are|was|were|been|be) (?:a |an |clearly |crudely |digitally |heavily )?"
        rf"(?:{_ALTERED}|fakes?|forger(?:y|ies)|a hoax|not genuine|not authentic)\b",
        rf"\b(?:call|describ|dismiss|denounc)\w* {_THE_THING} (?:as )?(?:a |an )?(?:{_ALTERED}|fakes?|forger(?:y|ies)|"
        r"fabrications?|hoax)\b",
        rf"\b{_THING}\b {_HAVE} (?:no|neither|not any) (?:\w+ )?(?:signatures?|stamps?|seals?|letterhead|"
        r"watermarks?)\b",
    ),
    _row(  # nobody knows who made it, when or where
        BearsOnKind.EXHIBIT,
        "X",
        Direction.LOWERS,
        _THING_KEYS + "/who /when /where ",
        rf"\b{_NOT}\b.{{0,40}}\b{_SAY}\b.{{0,20}}\bwho (?:had )?{_MADE}\b",
        rf"\b(?:unclear|unknown) who (?:had )?{_MADE}\b",
        rf"\b{_NOT}\b.{{0,40}}\bwho (?:had |has )?(?:{_MADE}|{_FILMED})\b.{{0,20}}\b(?:it|them|{_THING})\b",
        rf"\b{_NOT}\b.{{0,50}}\bwhere (?:it|they|{_THE_THING}) (?:comes?|came|originate[sd]?)\b",
        rf"\b(?:same|identical|very) {_THING}\b.{{0,60}}\b(?:from|in|of|dated) (?:19|20)\d\d\b",
        rf"\b{_NOT}\b.{{0,40}}\b{_SAY}\b.{{0,20}}\b(?:sources?|origins?|provenance|authors?|makers?) of {_THE_THING}\b",
        r"\b(?:source|origin|provenance|author|maker|date|location)s? (?:and \w+ )?of "
        rf"{_THE_THING}\b.{{0,40}}\b(?:{_NOT}|"
        r"not known)\b",
        rf"\b{_THING}\b.{{0,40}}\b(?:of|from) (?:an )?(?:unknown|unclear|dubious|unverified|unidentified) "
        r"(?:origin|provenance|source)",
        rf"\b{_NOT}\b.{{0,40}}\b(?:when|where)\b.{{0,25}}\b{_THE_THING}\b.{{0,10}}\b(?:was|were|comes?|came|had "
        r"been)\b",
        rf"\b{_NOT}\b.{{0,50}}\b(?:when|where)(?: (?:and|or) (?:when|where|how))? (?:it|they) (?:was|were|had been) "
        rf"{_FILMED}\b",
        rf"\b{_NOT}\b.{{0,30}}\b{_SAY} how (?:it|they|he|she) (?:had )?(?:obtained|got|acquired|came by|received) "
        rf"{_THE_THING}\b",
        rf"\b{_THING}\b.{{0,60}}\b{_COULD_NOT} {_CHECKED}",
        rf"\b{_COULD_NOT} {_CHECKED} (?:\w+ ){{0,4}}{_THING}\b|\bunable to (?:\w+ )?{_CHECKED} (?:\w+ "
        rf"){{0,4}}{_THING}\b",
        rf"\b{_THING}\b {_HAVE} no (?:dates?|metadata|time ?stamps?|captions?)\b",
        rf"\b(?:none|neither) of {_THE_THING} {_HAVE} (?:a |an |any )?(?:dates?|metadata|time ?stamps?|captions?|"
        r"source)\b",
        rf"\b{_THING}\b.{{0,40}}\b(?:out of context|years? old|from (?:another|a different|an earlier) "
        r"(?:year|place|war|conflict|country|event|incident))\b",
        rf"\b{_THING}\b.{{0,30}}\b(?:was|were|had been) (?:\w+ )?{_FILMED}\b.{{0,20}}\b(?:another (?:country|war|place|"
        r"year)|(?:years?|months?) (?:ago|earlier|before))\b",
        rf"\b{_THING}\b.{{0,10}}\b(?:it turned out|in fact|actually|turned out to have been)\b.{{0,20}}\b{_FILMED} "
        r"in\b",
    ),
    _row(  # place, date or maker established
        BearsOnKind.EXHIBIT,
        "X",
        Direction.RAISES,
        "verified/authenticated/geolocated/matched/traced/located/placed/pinned/metadata/shadows/landmarks",
        r"\b(?:verified|authenticated|geolocated) (?:the (?:location|date|place|time|origin|source) of )?(?:the|both|"
        r"these|"
        rf"those) (?:\w+ ){{0,2}}{_THING}\b",
        rf"\b{_THING}\b.{{0,20}}\b(?:was|were|has been|have been|had been) (?:\w+ )?(?:verified|geolocated)\b",
        rf"\b(?:matched|traced|located|placed|pinned) {_THE_THING} (?:down )?(?:to|at|in|on)\b",
        rf"\b(?:metadata|shadows|landmarks)\b.{{0,20}}\b(?:shows?|showed|confirm|plac)\w*\b.{{0,40}}\b{_FILMED}\b",
    ),
    _row(  # the same would be seen if the claim were false
        BearsOnKind.EXHIBIT,
        "e0",
        Direction.RAISES,
        "mark/insignia/serial/label/anywhere/elsewhere/shop/bazaar/online/freely/available/sold/traded/can "
        "/common/same /"
        "similar/identical/such/made in/used by/service with/sells/of this /of that /produced/manufactured",
        rf"\b(?:no|without|lack\w*|bear\w* no|bore no|had no|have no) {_MARKS}\b",
        rf"\b{_MARKS} (?:had been |have been |were |are |was |is )?(?:removed|filed off|erased|missing|scratched|"
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
        rf"(?:made|used|sold|produced|manufactured|in service|in use) (?:in|by|with) {_MANY} (?:\w+ )?(?:countries|"
        r"armies|"
        r"states|nations|firms|makers|militaries|forces|groups)\b",
        r"\bsells? (?:the same|such|similar|identical)\b|\bin every (?:bazaar|market|shop|hardware store)\b",
        r"\bof (?:this|that|the same) (?:kind|type|sort|model|make)\b (?:is|are|was|were|can|turns? up|appears?|"
        r"circulates?)\b",
        r"\b(?:such|similar|identical|the same) (?:[\w-]+ ){1,2}(?:is|are|was|were) (?:issued|supplied|given|fitted|"
        r"sold|"
        r"available|worn)\b",
    ),
    _row(  # does not show what is said
        BearsOnKind.EXHIBIT,
        "I",
        Direction.LOWERS,
        _THING_KEYS,
        rf"\b(?:{_THE_THING}|{_THING} (?:itself|themselves)) (?:does|do|did)(?: not|n't|n’t) (?:show|prove|reveal|"
        r"say|mention|"
        r"identify|make (?:it )?clear|establish)\b",
        rf"\b{_THE_THING} (?:shows?|showed)\b.{{0,60}}\bbut not (?:what|who|where|when|how|whether|the|its|their)\b",
        r"\bno(?:body| one|thing)?\b (?:\w+ ){0,2}(?:can|could) be (?:seen|made out|identified|recogni[sz]ed|heard) "
        rf"(?:in|on) {_THE_THING}\b",
        rf"\bnothing (?:in|on) {_THE_THING} (?:\w+ )?(?:mention|show|prove|refer|link|name|suggest|tie)s?\b",
        rf"\b{_THING}\b.{{0,20}}\btoo (?:blurred|blurry|dark|grainy|short|faint|poor|noisy|distant|far away|unclear)\b",
    ),
    _row(  # no access shown, no evidence given, a bad record
        BearsOnKind.SOURCE,
        "r",
        Direction.LOWERS,
        "how /where /from whom "
        "/evidence/proof/documents/documentation/word/testimony/say-so/account/himself/herself/themselves/false/"
        "lying/lies/fabricat/exaggerat/mislead/disinformation/propaganda/unreliab/liar/fraud/forger/convicted/"
        "reliable/credible/trustworthy",
        r"\b(?:did|do|does|has|have|would|could)(?: not|n't|n’t) (?:say|explain|specify|disclose|elaborate on|"
        r"reveal) (?:how|where|from whom) "
        r"(?:they|he|she|it) (?:had )?(?:knew|know|knows|learn(?:ed|t)|obtained|came|got|heard|found)",
        r"\b(?:neither|none|nobody|no one)\b.{0,30}\b(?:say|explain|tell) (?:how|where|from whom) (?:they|he|she|it)\b",
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
    _row(  # was not there, has been wrong before
        BearsOnKind.SOURCE,
        "r",
        Direction.LOWERS,
        " not /n't "
        "/exaggerat/overstat/inflat/fabricat/misled/lied/wrong/retract/withdraw/correct/drunk/drinking/asleep",
        r"\b(?:was|were)(?: not|n't|n’t) (?:there|present|at the scene|aboard|on board)\b",
        r"\b(?:was|were)(?: not|n't|n’t) (?:in|at) (?:the )?\w+ (?:at the time|that (?:day|night|morning|evening|"
        r"week)|when)\b",
        r"\bha(?:s|ve|d) (?:often|repeatedly|regularly|frequently|previously|in the past|long|more than once) "
        r"(?:exaggerated|"
        r"overstated|inflated|fabricated|misled|lied|made (?:false|unfounded))\b",
        r"\bha(?:s|ve|d) been (?:wrong|mistaken|caught lying) (?:before|in the past|repeatedly|more than once|twice)\b",
        r"\bhad to (?:retract|withdraw|correct|take back)\b|\b(?:had been drinking|was drunk|was (?:half )?asleep)\b",
        of_speaker=True,
    ),
    _row(  # has been right before
        BearsOnKind.SOURCE,
        "r",
        Direction.RAISES,
        "accurate/right/true/correct",
        r"\b(?:earlier|previous|past) (?:\w+ )?(?:accounts?|reports?|claims?|statements?|warnings?|figures?) "
        r"(?:ha(?:s|ve|d) )?"
        r"(?:proved|proven|turned out)(?: to be)? (?:accurate|right|true|correct)\b",
        r"\bha(?:s|ve|d) been right (?:before|in the past)\b",
        of_speaker=True,
    ),
    _row(  # has something to gain
        BearsOnKind.SOURCE,
        "b",
        Direction.RAISES,
        "paid/payroll/rival/competitor/stand/reason/funded/financed/bankrolled/interest/stake/at "
        "odds/feud/critic/opponent/"
        "enemy/foe/suing/sued/shares/money/funds/funding/grants/donations/payment",
        r"\b(?:is|was|are|were) (?:a |an |also )*paid (?:consultant|advis[eo]r|lobbyist|agent|by|for)\b|\bon the "
        r"payroll of\b",
        r"\bwork(?:s|ed)? for (?:a|the|its|their) (?:rival|competitor|competing)\b",
        r"\bstands? to (?:gain|profit|benefit|win|lose)\b",
        r"\bha(?:s|ve|d) (?:every|ample|strong|obvious|good) reasons? to\b",
        r"\b(?:is|are|was|were) (?:\w+ )?(?:funded|financed|bankrolled) (?:\w+ )?by\b",
        r"\b(?:financial|commercial|political|vested|personal|direct) (?:interest|stake) in\b",
        r"(?:long|openly|publicly|repeatedly) (?:been )?at odds with\b|\ba (?:bitter|sworn|long-?time|fierce|"
        r"long-standing|old) (?:rival|critic|opponent|enemy|"
        r"foe|feud)\b",
        r"\bis suing\b|\bhas sued\b",
        r"\b(?:owns?|holds?|owned|held) (?:shares|a stake)\b|\b(?:receives?|received|takes?|took|accepted) (?:money|"
        r"funds|"
        r"funding|grants|donations|payments?) from\b",
        of_speaker=True,
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
    _row(  # not passed on as said
        BearsOnKind.STATEMENT,
        "phi",
        Direction.LOWERS,
        "mistranslat/misquot/out of context/corrected/withdrawn/retracted/deleted",
        r"\b(?:was|were|been|is|are) (?:mistranslated|misquoted)\b",
        r"\b(?:remarks?|words|quot(?:e|ation)s?|comments?)\b.{0,30}\bout of context\b",
        r"\bha(?:s|ve|d) (?:since |later )?(?:corrected|withdrawn|retracted|deleted) (?:its|the|their|that) "
        r"(?:report|story|"
        r"article|post|dispatch|tweet)\b",
    ),
    _row(  # nobody has confirmed it
        BearsOnKind.STATEMENT,
        "r",
        Direction.LOWERS,
        "verif/confirm/corroborat/substantiat/check/no "
        "evidence/contradict/belied/refuted/disprov/debunk/discredit/tested/"
        "proved/proven/add up/match/tally/hold up/stand up/withdrew/withdrawn/retract/recant",
        rf"\b(?:{_SAYING}|it|this|they|that)\b.{{0,50}}\b{_COULD_NOT} {_CHECKED}",
        rf"\b{_COULD_NOT} {_CHECKED} (?:the |that |this |these |those |his |her |their |any |its |either )?(?:\w+ "
        rf")?(?:{_SAYING}|it|them)\b",
        rf"\b(?:unable|not possible|impossible) to (?:\w+ )?{_CHECKED} (?:the |that |this |his |her |their |its |"
        r"either |any )?"
        rf"(?:\w+ )?(?:{_SAYING}|it|them)\b",
        r"\bno independent (?:confirmation|corroboration|verification)\b",
        r"\bno (?:confirmation|corroboration|verification) (?:of|for)\b|\bunsubstantiated\b",
        r"\bno evidence (?:to support|for|behind) (?:the|that|this|his|her|their) (?:claim|allegation|accusation|"
        r"assertion)",
        r"\b(?:nobody|no one) else (?:has|had|have) (?:\w+ )?(?:confirmed|corroborated)\b",
        rf"\bcontradict(?:s|ed)? (?:him|her|them|(?:the|that|this|his|her|their) (?:\w+ )?{_SAYING})\b",
        rf"\b{_SAYING} (?:do|does|did)(?: not|n't|n’t) (?:add up|match|tally|hold up|stand up)\b",
        r"\bno other (?:\w+ )?(?:has|had|have) (?:\w+ )?(?:confirmed|corroborated)\b",
        rf"\b{_SAYING}\b.{{0,30}}\b(?:is|was|are|were|been) (?:\w+ )?(?:contradicted|belied|refuted|disproved|"
        r"disproven|"
        r"debunked|discredited|not borne out|not supported)\b",
        rf"\b(?:none|neither) of (?:the|his|her|their|these|those) (?:\w+ )?{_SAYING} (?:has|have|had) (?:yet )?been "
        r"(?:tested|proved|proven|confirmed|verified|corroborated)\b",
        rf"\b{_SAYING} (?:has|have|had) (?:not|never|yet to) (?:yet )?be(?:en)? (?:tested|proved|proven)\b",
        r"\b(?:withdrew|retracted|recanted|took back|ha(?:s|ve|d) (?:since )?(?:withdrawn|retracted|recanted)) "
        r"(?:the|that|"
        rf"this|his|her|their|its) (?:\w+ )?{_SAYING}\b",
    ),
)
