"""The wordings by which a text bears on a source. The first row that fits counts."""

from __future__ import annotations

from assay.domain.statement import BearsOnKind, Direction
from assay.extract.undercut_words import EVIDENCE, NOBODY, UndercutRow, row

ON_SOURCES: tuple[UndercutRow, ...] = (
    row(  # no access shown, no evidence given, a bad record
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
        rf"show)\w* {EVIDENCE}",
        rf"\b(?:offer|provid|gave|giv|cit|present|produc|show)\w* no {EVIDENCE}",
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
    row(  # has seen nothing, or shows nothing
        BearsOnKind.SOURCE,
        "r",
        Direction.LOWERS,
        "evidence/proof/anything/document/for himself/for herself/for themselves/first-hand/firsthand",
        rf"{NOBODY} (?:\w+ ){{0,2}}(?:seen|saw|heard|shown|offered|produced|provided|presented|given|gave|cited)"
        r" (?:us |reporters |journalists |the public |this newspaper )?"
        rf"(?:anything\b|{EVIDENCE}|(?:it|them|this|any) (?:\w+ )?(?:for (?:himself|herself|themselves)|first-?hand))",
        r"\b(?:he|she|they) (?:had|has|have)(?: not| never|n't|n’t) (?:\w+ )?(?:seen|shown|offered|produced|provided|"
        rf"presented) (?:us |reporters |journalists )?(?:any )?{EVIDENCE}",
        only_in_own_voice=True,
    ),
    row(  # was not there, has been wrong before
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
    row(  # has been right before
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
    row(  # has something to gain
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
    row(  # would say so either way
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
)
