"""The wordings by which a text says whether a source was in a position to know. The first row that fits counts."""

from __future__ import annotations

from assay.domain.statement import BearsOnKind, Direction
from assay.extract.undercut_words import EVIDENCE, NOBODY, UndercutRow, row

_ACCESS = "position-to-know/access-described"
_FROM_OTHERS = "first-hand/own-records"
_TO_US = r"(?:us |reporters |journalists |the public |this newspaper )?"

ON_ACCESS: tuple[UndercutRow, ...] = (
    row(  # does not say how it knows
        BearsOnKind.SOURCE,
        "r",
        Direction.LOWERS,
        "how /where /from whom ",
        r"\b(?:did|do|does|has|have|would|could)(?: not|n't|n’t) (?:say|explain|specify|disclose|elaborate on|"
        r"reveal) (?:how|where|from whom) "
        r"(?:they|he|she|it) (?:had )?(?:knew|know|knows|learn(?:ed|t)|obtained|came|got|heard|found)",
        r"\b(?:neither|none|nobody|no one)\b.{0,30}\b(?:say|explain|tell) (?:how|where|from whom) (?:they|he|she|it)\b",
        question=_ACCESS,
    ),
    row(  # offers no evidence
        BearsOnKind.SOURCE,
        "r",
        Direction.LOWERS,
        "evidence/proof/documents/documentation",
        rf"\b(?:without|not|n't|n’t|never|declin\w+ to|refus\w+ to|fail\w+ to) (?:\w+ )?(?:offer|provid|giv|cit|"
        rf"present|produc|show)\w* {EVIDENCE}",
        rf"\b(?:offer|provid|gave|giv|cit|present|produc|show)\w* no {EVIDENCE}",
        question=_ACCESS,
    ),
    row(  # nothing but its word stands for it
        BearsOnKind.SOURCE,
        "r",
        Direction.LOWERS,
        "word/testimony/say-so/account",
        r"\b(?:word|testimony|say-so|account) (?:alone|only)\b",
        r"\b(?:only|nothing but|no more than) (?:the |their |his |her |its )?(?:[\w'’]+ ){0,2}(?:word|say-so)\b",
        r"\brest(?:s|ed)? (?:only |solely |entirely |wholly )?on the (?:word|say-so|testimony) of\b",
        question="consistent",
    ),
    row(  # has not seen it
        BearsOnKind.SOURCE,
        "r",
        Direction.LOWERS,
        "himself/herself/themselves",
        r"\bhad not (?:\w+ )?seen (?:\w+ ){1,4}(?:himself|herself|themselves)\b",
        question=_ACCESS,
        settled=True,
    ),
    row(  # has seen nothing
        BearsOnKind.SOURCE,
        "r",
        Direction.LOWERS,
        "evidence/proof/anything/document/for himself/for herself/for themselves/first-hand/firsthand",
        rf"{NOBODY} (?:\w+ ){{0,2}}(?:seen|saw|heard) {_TO_US}"
        rf"(?:anything\b|{EVIDENCE}|(?:it|them|this|any) (?:\w+ )?(?:for (?:himself|herself|themselves)|first-?hand))",
        rf"\b(?:he|she|they) (?:had|has|have)(?: not| never|n't|n’t) (?:\w+ )?seen (?:any )?{EVIDENCE}",
        only_in_own_voice=True,
        question=_ACCESS,
        settled=True,
    ),
    row(  # shows nothing
        BearsOnKind.SOURCE,
        "r",
        Direction.LOWERS,
        "evidence/proof/anything/document/for himself/for herself/for themselves/first-hand/firsthand",
        rf"{NOBODY} (?:\w+ ){{0,2}}(?:shown|offered|produced|provided|presented|given|gave|cited) {_TO_US}"
        rf"(?:anything\b|{EVIDENCE}|(?:it|them|this|any) (?:\w+ )?(?:for (?:himself|herself|themselves)|first-?hand))",
        r"\b(?:he|she|they) (?:had|has|have)(?: not| never|n't|n’t) (?:\w+ )?(?:shown|offered|produced|provided|"
        rf"presented) {_TO_US}(?:any )?{EVIDENCE}",
        only_in_own_voice=True,
        question=_ACCESS,
    ),
    row(  # was not there
        BearsOnKind.SOURCE,
        "r",
        Direction.LOWERS,
        " not /n't /n’t /asleep/abroad/ away/on leave/elsewhere",
        r"\b(?:was|were)(?: not|n't|n’t) (?:there|present|at the scene|aboard|on board)\b",
        r"\b(?:was|were)(?: not|n't|n’t) (?:in|at) (?:the )?\w+ (?:at the time|that (?:day|night|morning|evening|"
        r"week)|when)\b",
        r"\b(?:was|were) (?:abroad|away|on leave|elsewhere|out of (?:town|the country)) (?:at the time|when|that "
        r"(?:day|night|morning|evening|week))\b",
        r"\b(?:was|were)(?: not|n't|n’t) in a position to (?:know|see|tell|judge)\b|\bwas (?:half )?asleep\b",
        of_speaker=True,
        question=_ACCESS,
        settled=True,
    ),
    row(  # was in a position to know
        BearsOnKind.SOURCE,
        "r",
        Direction.RAISES,
        "position to/knowledge/access to",
        r"\b(?:is|was|are|were) (?:well |uniquely |ideally |certainly )?(?:placed|in a (?:good )?position) to (?:know|"
        r"see|"
        r"observe|judge)\b",
        r"\bha(?:s|d|ve) (?:direct|first-?hand|personal|inside) knowledge of\b",
        r"\bha(?:s|d|ve) (?:direct|full|unhindered|free) access to (?:the|all|its|their) (?:\w+ )?(?:files|records|"
        r"papers|documents|data|logs|site|wreckage|intelligence)\b",
        only_in_own_voice=True,
        of_speaker=True,
        question=_ACCESS,
        settled=True,
    ),
    row(  # has it from others
        BearsOnKind.SOURCE,
        "links",
        Direction.LOWERS,
        "hand/ from /repeating/relaying/passing on/relied/relies/rely",
        r"\b(?:had|has|got|heard|knew|knows) (?:it|this|that|of it|the story) (?:only )?(?:at )?(?:second|"
        r"third)[- ]?hand\b",
        r"\b(?:had|has|got|heard) (?:it|this|that|the story) (?:only )?from (?:an?|his|her|their|others?|somebody|"
        r"someone|the radio|television|neighbours|friends|relatives)\b",
        r"\b(?:was|were|is|are) (?:only |merely |simply |just )?(?:repeating|relaying|passing on) (?:what|an?|the|"
        r"others)\b",
        r"\b(?:relied|relies|rely) (?:only |solely |entirely )?on (?:foreign|media|press|news|other|unverified) "
        r"(?:\w+ )?(?:reports?|accounts?|sources?)\b",
        only_in_own_voice=True,
        of_speaker=True,
        question=_FROM_OTHERS,
        settled=True,
    ),
    row(  # has it at first hand
        BearsOnKind.SOURCE,
        "links",
        Direction.RAISES,
        "own /first hand/first-hand/firsthand",
        r"\bkeeps? (?:its|their|his|her) own (?:count|tally|records?|registers?|log|list)\b",
        r"\b(?:come|comes|came|taken|drawn) from (?:its|their|his|her|the \w+['’]s) own (?:count|records?|registers?|"
        r"files?|logs?|books)\b",
        r"\b(?:knows?|knew|saw|heard) (?:it|this|that|what happened) (?:at )?first[- ]?hand\b",
        r"\bsaw (?:it|this|that|everything) with (?:his|her|their) own eyes\b",
        only_in_own_voice=True,
        question=_FROM_OTHERS,
        settled=True,
    ),
)
