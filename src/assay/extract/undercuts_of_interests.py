"""The wordings by which a text says that a source would say so either way, or would not. The first that fits counts."""

from __future__ import annotations

from assay.domain.statement import BearsOnKind, Direction
from assay.extract.undercut_words import COULD_NOT, UndercutRow, row

_EITHER_WAY = "either-way/office-either-way/paid-or-partisan"
_PAID = "paid-or-partisan/either-way/office-either-way"
_OFFICE = "office-either-way/either-way"
_WHO = r"(?:his|her|their|the (?:source|man|woman|official|informant|caller|speaker|officer)['’]s)"

ON_INTERESTS: tuple[UndercutRow, ...] = (
    row(  # has nothing to gain
        BearsOnKind.SOURCE,
        "b",
        Direction.LOWERS,
        "nothing to gain/no /own interest/risk",
        r"\bha(?:s|d|ve) nothing to gain (?:by|from)\b",
        r"\bha(?:s|d|ve) no (?:\w+ )?(?:stake|interest|part) in (?:the|this|that) (?:matter|outcome|dispute|case|"
        r"quarrel|"
        r"fight|affair)\b",
        r"\bha(?:s|d|ve) no (?:\w+ )?(?:links?|ties|connections?) (?:to|with) (?:either|any|the two|both) (?:side|"
        r"party|"
        r"parties|sides|camp|camps)\b",
        r"\b(?:spoke|speaks|testified|said so) (?:out )?(?:against (?:his|her|its|their) own interests?|at (?:some|"
        r"great|"
        r"considerable) (?:risk|cost) to (?:himself|herself|themselves|itself))\b",
        only_in_own_voice=True,
        of_speaker=True,
        question=_EITHER_WAY,
        settled=True,
    ),
    row(  # is not paid
        BearsOnKind.SOURCE,
        "b",
        Direction.LOWERS,
        "money/funding/paid/conflict/competing",
        r"\b(?:takes?|took|accepts?|accepted|receives?|received) no (?:money|funds|funding|grants|payment) from\b",
        r"\b(?:is|was|are|were)(?: not|n't|n’t) paid (?:by|for) (?:either|any|the|it|his|her|their)\b",
        r"\b(?:declared|declares?|has|have|had) no (?:conflicts? of interests?|competing interests?|"
        r"conflicting interests?)\b",
        only_in_own_voice=True,
        of_speaker=True,
        question=_PAID,
        settled=True,
    ),
    row(  # is paid
        BearsOnKind.SOURCE,
        "b",
        Direction.RAISES,
        "paid/payroll/funded/financed/bankrolled/shares/stake/money/funds/funding/grants/donations/payment",
        r"\b(?:is|was|are|were) (?:a |an |also )*paid (?:consultant|advis[eo]r|lobbyist|agent|by|for)\b|\bon the "
        r"payroll of\b",
        r"\b(?:is|are|was|were) (?:\w+ )?(?:funded|financed|bankrolled) (?:\w+ )?by\b",
        r"\b(?:owns?|holds?|owned|held) (?:shares|a stake)\b|\b(?:receives?|received|takes?|took|accepted) (?:money|"
        r"funds|funding|grants|donations|payments?) from\b",
        of_speaker=True,
        question=_PAID,
        settled=True,
    ),
    row(  # has something to gain
        BearsOnKind.SOURCE,
        "b",
        Direction.RAISES,
        "rival/competitor/stand/reason/interest/stake/at odds/feud/critic/opponent/enemy/foe/suing/sued/competing",
        r"\bwork(?:s|ed)? for (?:a|the|its|their) (?:rival|competitor|competing)\b",
        r"\bstands? to (?:gain|profit|benefit|win|lose)\b",
        r"\bha(?:s|ve|d) (?:every|ample|strong|obvious|good) reasons? to\b",
        r"\b(?:financial|commercial|political|vested|personal|direct) (?:interest|stake) in\b",
        r"(?:long|openly|publicly|repeatedly) (?:been )?at odds with\b|\ba (?:bitter|sworn|long-?time|fierce|"
        r"long-standing|old) (?:rival|critic|opponent|enemy|foe|feud)\b",
        r"\bis suing\b|\bhas sued\b",
        of_speaker=True,
        question=_EITHER_WAY,
        settled=True,
    ),
    row(  # is paid to say it
        BearsOnKind.SOURCE,
        "b",
        Direction.RAISES,
        "paid",
        r"\b(?:is|was|were|been|being) paid (?:by|to (?:say|claim|testify|lie)|for (?:his|her|their) (?:testimony|"
        r"story|account))",
        question=_PAID,
        settled=True,
    ),
    row(  # would say so either way
        BearsOnKind.SOURCE,
        "b",
        Direction.RAISES,
        "axe to/incentive/reason/either way/anyway/in any case",
        r"\bha(?:s|ve|d) (?:a|an) (?:\w+ )?(?:axe to grind|incentive to)\b",
        r"\bha(?:s|ve|d) (?:its|his|her|their|good)? ?reasons? (?:of (?:its|his|her|their) own )?to (?:play|talk|"
        r"lie|exaggerat|blam|accus|deny|say|claim)",
        r"\bwould (?:have (?:said|denied|claimed)|say|deny|claim) (?:so|it|that|the \w+|this)? ?(?:either way|"
        r"anyway|in any case)",
        question=_EITHER_WAY,
        settled=True,
    ),
    row(  # an office that always says so
        BearsOnKind.SOURCE,
        "b",
        Direction.RAISES,
        "routinely/invariably/habitually/as a rule/as a matter of/every such/every other",
        r"\b(?:routinely|invariably|habitually|as a rule) (?:den(?:y|ies)|rejects?|blames?|dismiss(?:es)?)\b",
        r"\b(?:den(?:y|ies)|rejects?|blames?|dismiss(?:es)?) (?:\w+ ){1,4}as a matter of (?:course|policy|routine)\b",
        r"\bha(?:s|ve|d) (?:denied|rejected|dismissed) every (?:such|other|earlier|previous) (?:report|charge|"
        r"accusation|"
        r"allegation|claim)\b",
        only_in_own_voice=True,
        of_speaker=True,
        question=_OFFICE,
        settled=True,
    ),
    row(  # an office that seldom says so
        BearsOnKind.SOURCE,
        "b",
        Direction.LOWERS,
        "rarely/seldom/hardly ever/almost never",
        r"\b(?:rarely|seldom|hardly ever|almost never) (?:admits?|concedes?|acknowledges?|confirms?|criticis?es|"
        r"criticizes?) (?:such|any|its|their|his|her|mistakes|losses|failures|anything|the)\b",
        only_in_own_voice=True,
        of_speaker=True,
        question=_OFFICE,
        settled=True,
    ),
    row(  # the outlet knows who it is
        BearsOnKind.SOURCE,
        "b",
        Direction.LOWERS,
        "identity/identities/ name ",
        rf"\b{_WHO} (?:identity|name) (?:is|was) known to (?:this|the|our|its|us)\b",
        r"\bwhose (?:identity|name) (?:is|was) known to (?:this|the|our|its|us)\b",
        rf"\bha(?:s|ve|d) (?:verified|confirmed|checked|established) {_WHO} identit(?:y|ies)\b",
        only_in_own_voice=True,
        question="why-unnamed",
        settled=True,
    ),
    row(  # nobody knows who it is, or why it is not named
        BearsOnKind.SOURCE,
        "b",
        Direction.RAISES,
        "identity/identities/why ",
        rf"\b{COULD_NOT} (?:verify|confirm|establish|check|verified|confirmed|established|checked) {_WHO} "
        r"identit(?:y|ies)\b",
        rf"\b{_WHO} identit(?:y|ies) {COULD_NOT} (?:verified|confirmed|established|checked)\b",
        r"\b(?:did|would|does)(?: not|n't|n’t) say why (?:he|she|they|it) (?:asked|wanted|wished|insisted|did not want|"
        r"refused|declined)\b",
        only_in_own_voice=True,
        question="why-unnamed",
    ),
)
