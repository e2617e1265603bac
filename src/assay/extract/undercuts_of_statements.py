"""The wordings by which a text bears on a statement. The first row that fits counts."""

from __future__ import annotations

from assay.domain.statement import BearsOnKind, Direction
from assay.extract.undercut_words import CHECKED, COULD_NOT, SAYING, UndercutRow, row

ON_STATEMENTS: tuple[UndercutRow, ...] = (
    row(  # not passed on as said
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
    row(  # nobody has confirmed it
        BearsOnKind.STATEMENT,
        "r",
        Direction.LOWERS,
        "verif/confirm/corroborat/substantiat/check/no "
        "evidence/contradict/belied/refuted/disprov/debunk/discredit/tested/"
        "proved/proven/add up/match/tally/hold up/stand up/withdrew/withdrawn/retract/recant",
        rf"\b(?:{SAYING}|it|this|they|that)\b.{{0,50}}\b{COULD_NOT} {CHECKED}",
        rf"\b{COULD_NOT} {CHECKED} (?:the |that |this |these |those |his |her |their |any |its |either )?(?:\w+ "
        rf")?(?:{SAYING}|it|them)\b",
        rf"\b(?:unable|not possible|impossible) to (?:\w+ )?{CHECKED} (?:the |that |this |his |her |their |its |"
        r"either |any )?"
        rf"(?:\w+ )?(?:{SAYING}|it|them)\b",
        r"\bno independent (?:confirmation|corroboration|verification)\b",
        r"\bno (?:confirmation|corroboration|verification) (?:of|for)\b|\bunsubstantiated\b",
        r"\bno evidence (?:to support|for|behind) (?:the|that|this|his|her|their) (?:claim|allegation|accusation|"
        r"assertion)",
        r"\b(?:nobody|no one) else (?:has|had|have) (?:\w+ )?(?:confirmed|corroborated)\b",
        rf"\bcontradict(?:s|ed)? (?:him|her|them|(?:the|that|this|his|her|their) (?:\w+ )?{SAYING})\b",
        rf"\b{SAYING} (?:do|does|did)(?: not|n't|n’t) (?:add up|match|tally|hold up|stand up)\b",
        r"\bno other (?:\w+ )?(?:has|had|have) (?:\w+ )?(?:confirmed|corroborated)\b",
        rf"\b{SAYING}\b.{{0,30}}\b(?:is|was|are|were|been) (?:\w+ )?(?:contradicted|belied|refuted|disproved|"
        r"disproven|"
        r"debunked|discredited|not borne out|not supported)\b",
        rf"\b(?:none|neither) of (?:the|his|her|their|these|those) (?:\w+ )?{SAYING} (?:has|have|had) (?:yet )?been "
        r"(?:tested|proved|proven|confirmed|verified|corroborated)\b",
        rf"\b{SAYING} (?:has|have|had) (?:not|never|yet to) (?:yet )?be(?:en)? (?:tested|proved|proven)\b",
    ),
)
