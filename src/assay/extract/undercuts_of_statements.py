"""The wordings by which a text bears on a statement. The first row that fits counts."""

from __future__ import annotations

from assay.domain.statement import BearsOnKind, Direction
from assay.extract.undercut_words import CHECKED, COULD_NOT, SAYING, UndercutRow, row

_WORDS = r"(?:remarks?|words|quot(?:e|ation)s?|comments?)"
_TELLING = r"(?:account|version|story|testimony|statement|description)"
_TENTATIVE = (
    r"(?:preliminary|tentative|provisional|inconclusive|not (?:yet )?(?:conclusive|certain|definitive|final|proven|"
    r"proof)|far from (?:certain|conclusive)|too early (?:to|for)|only an estimate|a first estimate)"
)

ON_STATEMENTS: tuple[UndercutRow, ...] = (
    row(  # not passed on as said
        BearsOnKind.STATEMENT,
        "phi",
        Direction.LOWERS,
        "mistranslat/misquot/out of context/corrected/withdrawn/retracted/deleted",
        r"\b(?:was|were|been|is|are) (?:mistranslated|misquoted)\b",
        rf"\b{_WORDS}\b.{{0,30}}\bout of context\b",
        r"\bha(?:s|ve|d) (?:since |later )?(?:corrected|withdrawn|retracted|deleted) (?:its|the|their|that) "
        r"(?:report|story|article|post|dispatch|tweet)\b",
        question="original-held",
        settled=True,
    ),
    row(  # its own source has taken it back
        BearsOnKind.STATEMENT,
        "x",
        Direction.LOWERS,
        "withdrew/withdrawn/retract/recant/took back/takes back/taken back/did not say/never said/no longer",
        r"\b(?:withdrew|withdraws|retract(?:s|ed)|recant(?:s|ed)|took back|takes back|ha(?:s|ve|d) (?:since |now |"
        r"later )?(?:withdrawn|retracted|recanted|taken back)) (?:the|that|this|his|her|their|its) (?:\w+ )?"
        rf"(?:{SAYING}|testimony|words|remarks?)\b",
        r"\b(?:has|have|had|later|since|now)(?: (?:since|later|now))? (?:recanted|backed away from it|taken it back|"
        r"took it back|withdrew it|withdrawn it)\b",
        r"\bno longer (?:stands?|stood) by (?:the|that|this|his|her|their|its) (?:\w+ )?"
        rf"(?:{SAYING}|testimony|words|remarks?)\b",
        of_speaker=True,
    ),
    row(  # the words can be checked
        BearsOnKind.STATEMENT,
        "phi",
        Direction.RAISES,
        "transcript/recording/full text",
        r"\b(?:transcript|recording|full text)\b.{0,40}\b(?:confirms?|confirmed|bears? out|bore out) (?:the|his|her|"
        r"their|"
        rf"those) (?:exact )?(?:{_WORDS}|wording)\b",
        r"\b(?:transcript|full text) of (?:the|his|her|their|its) (?:speech|remarks|interview|briefing|statement|"
        r"testimony)"
        r" (?:is|was|has been|can be) (?:published|posted|available|read|found)\b",
        only_in_own_voice=True,
        question="original-held",
        settled=True,
    ),
    row(  # said with reservations
        BearsOnKind.STATEMENT,
        "u",
        Direction.LOWERS,
        "preliminary/tentative/provisional/conclusive/certain/definitive/final/proven/proof/too early/estimate",
        rf"\b(?:stressed|cautioned|warned|emphasi[sz]ed|conceded|acknowledged|noted) that (?:the|this|it|his|her|"
        rf"their|these|"
        rf"any) (?:\w+ ){{0,3}}(?:is|are|was|were|remains?|remained|be) (?:still |only |very |highly )?{_TENTATIVE}",
        question="said-exactly",
        settled=True,
    ),
    row(  # something bears it out
        BearsOnKind.STATEMENT,
        "r",
        Direction.RAISES,
        "borne out/backed up/bear /bears /bore /corroborated by/confirmed by/supported by/match/tall/agree",
        rf"\b(?:his|her|their|\w+['’]s) {_TELLING} (?:is|was|has been|had been) (?:partly |largely |fully |"
        rf"since )?(?:borne "
        r"out|backed up|supported|corroborated|confirmed) by\b",
        rf"\b(?:his|her|their|\w+['’]s) {_TELLING} (?:matches|matched|tallies with|tallied with|agrees with|"
        rf"agreed with) "
        r"(?:the|that|those|what|an?)\b",
        r"\b(?:log|logs|records?|register|photographs?|pictures|tickets?|receipts?|documents?) (?:bears?|bore) (?:him|"
        r"her|"
        r"them|it|this) out\b",
        only_in_own_voice=True,
        question="consistent",
        settled=True,
    ),
    row(  # contradicted or disproved
        BearsOnKind.STATEMENT,
        "r",
        Direction.LOWERS,
        "contradict/belied/refuted/disprov/debunk/discredit/borne out/supported/changed/versions/accounts/stories/add "
        "up/match/tally/hold up/stand up",
        rf"\bcontradict(?:s|ed)? (?:him|her|them|(?:the|that|this|his|her|their) (?:\w+ )?{SAYING})\b",
        rf"\b{SAYING}\b.{{0,30}}\b(?:is|was|are|were|been) (?:\w+ )?(?:contradicted|belied|refuted|disproved|"
        r"disproven|debunked|discredited|not borne out|not supported)\b",
        rf"\b{SAYING} (?:do|does|did)(?: not|n't|n’t) (?:add up|match|tally|hold up|stand up)\b",
        r"\b(?:has|have|had) (?:twice |since |repeatedly |several times )?changed (?:his|her|their) (?:story|account|"
        r"version|testimony)\b",
        r"\b(?:has |have |had )?(?:gave|given) (?:two|three|several|different|conflicting|contradictory) (?:\w+ )?"
        r"(?:versions|accounts|stories)\b",
        question="consistent",
        settled=True,
    ),
    row(  # nobody has confirmed it
        BearsOnKind.STATEMENT,
        "r",
        Direction.LOWERS,
        "verif/confirm/corroborat/substantiat/check/no evidence/tested/proved/proven",
        rf"\b(?:{SAYING}|it|this|they|that)\b.{{0,50}}\b{COULD_NOT} {CHECKED}",
        rf"\b{COULD_NOT} {CHECKED} (?:the |that |this |these |those |his |her |their |any |its |either )?(?:\w+ "
        rf")?(?:{SAYING}|it|them)\b",
        rf"\b(?:unable|not possible|impossible) to (?:\w+ )?{CHECKED} (?:the |that |this |his |her |their |its |"
        rf"either |any )?(?:\w+ )?(?:{SAYING}|it|them)\b",
        r"\bno independent (?:confirmation|corroboration|verification)\b",
        r"\bno (?:confirmation|corroboration|verification) (?:of|for)\b|\bunsubstantiated\b",
        r"\bno evidence (?:to support|for|behind) (?:the|that|this|his|her|their) (?:claim|allegation|accusation|"
        r"assertion)",
        r"\b(?:nobody|no one) else (?:has|had|have) (?:\w+ )?(?:confirmed|corroborated)\b",
        r"\bno other (?:\w+ )?(?:has|had|have) (?:\w+ )?(?:confirmed|corroborated)\b",
        rf"\b(?:none|neither) of (?:the|his|her|their|these|those) (?:\w+ )?{SAYING} (?:has|have|had) (?:yet )?been "
        r"(?:tested|proved|proven|confirmed|verified|corroborated)\b",
        rf"\b{SAYING} (?:has|have|had) (?:not|never|yet to) (?:yet )?be(?:en)? (?:tested|proved|proven)\b",
        question="consistent",
    ),
)
