"""The wordings by which a text speaks of a source's record, and of its expectations. The first row that fits counts."""

from __future__ import annotations

from assay.domain.statement import BearsOnKind, Direction
from assay.extract.undercut_words import UndercutRow, row

_RECORD = "honesty-record/retractions"
_TAKEN_BACK = "retractions/honesty-record"

ON_RECORDS: tuple[UndercutRow, ...] = (
    row(  # has had nothing to take back
        BearsOnKind.SOURCE,
        "r",
        Direction.RAISES,
        "never/not once",
        r"\bha(?:s|ve|d) (?:never|not once) (?:yet )?(?:had to|been (?:known|forced|obliged) to) (?:retract|withdraw|"
        r"correct|lie|take back|exaggerate)\b",
        only_in_own_voice=True,
        of_speaker=True,
        question=_TAKEN_BACK,
        settled=True,
    ),
    row(  # has a bad record
        BearsOnKind.SOURCE,
        "r",
        Direction.LOWERS,
        "false/lying/lies/fabricat/exaggerat/mislead/disinformation/propaganda/unreliab/liar/fraud/forger/convicted/"
        "reliable/credible/trustworthy",
        r"\b(?:record|history|reputation|habit) (?:of|for) (?:making )?(?:false|lying|lies|fabricat\w+|"
        r"exaggerat\w+|mislead\w+|disinformation|propaganda|unreliab\w+)",
        r"\b(?:known|notorious|convicted) (?:liar|fraudster|fabricator|forger)",
        r"\bconvicted of (?:perjury|fraud|lying)",
        r"\bnot (?:a )?(?:reliable|credible|trustworthy) (?:source|witness|narrator)\b|\bunreliable (?:source|"
        r"witness)",
        question=_RECORD,
        settled=True,
    ),
    row(  # has been wrong or untruthful before
        BearsOnKind.SOURCE,
        "r",
        Direction.LOWERS,
        "exaggerat/overstat/inflat/fabricat/misled/lied/wrong/mistaken/lying/admitted",
        r"\bha(?:s|ve|d) (?:often|repeatedly|regularly|frequently|previously|in the past|long|more than once) "
        r"(?:exaggerated|overstated|inflated|fabricated|misled|lied|made (?:false|unfounded))\b",
        r"\bha(?:s|ve|d) been (?:wrong|mistaken|caught lying) (?:before|in the past|repeatedly|more than once|twice)\b",
        r"\bha(?:s|ve|d) lied (?:before|in the past|under oath)\b",
        r"\b(?:later|since|has|have) admitted (?:to )?(?:lying|inventing|making (?:it|that|the story) up|that (?:he|"
        r"she|"
        r"they) (?:had )?(?:lied|invented|made (?:it|that|the story) up))\b",
        of_speaker=True,
        question=_RECORD,
        settled=True,
    ),
    row(  # has had to take back such things
        BearsOnKind.SOURCE,
        "r",
        Direction.LOWERS,
        "retract/withdraw/correct/take back",
        r"\bhad to (?:retract|withdraw|correct|take back)\b",
        r"\b(?:was|were|been) (?:later |twice |repeatedly )?(?:forced|obliged|compelled) to (?:retract|withdraw|"
        r"correct|"
        r"take back) (?:an?|its|his|her|their|such|similar|the same|earlier|two|several)\b",
        of_speaker=True,
        question=_TAKEN_BACK,
        settled=True,
    ),
    row(  # has been right before
        BearsOnKind.SOURCE,
        "r",
        Direction.RAISES,
        "accurate/right/true/correct/reliable/credible/trustworthy/honest/accuracy/reliability/honesty",
        r"\b(?:earlier|previous|past) (?:\w+ )?(?:accounts?|reports?|claims?|statements?|warnings?|figures?) "
        r"(?:ha(?:s|ve|d) )?(?:proved|proven|turned out)(?: to be)? (?:accurate|right|true|correct)\b",
        r"\bha(?:s|ve|d) been right (?:before|in the past)\b",
        r"\bha(?:s|ve|d) an? (?:\w+ )?(?:record|reputation|history) (?:of|for) (?:accuracy|reliability|honesty|being "
        r"(?:right|accurate|reliable))\b",
        r"\b(?:is|was|are|were) (?:widely |generally )?(?:regarded|considered|known) (?:as|to be) (?:an? )?(?:reliable|"
        r"credible|trustworthy|honest) (?:source|witness|observer|body|record)\b",
        of_speaker=True,
        question=_RECORD,
        settled=True,
    ),
    row(  # wished or expected it
        BearsOnKind.SOURCE,
        "r",
        Direction.LOWERS,
        "wishful/wanted/made up/suspected/hoped",
        r"\b(?:saw|heard|found|sees|finds) (?:only )?what (?:he|she|they|it) (?:had )?(?:wanted|wished|hoped|"
        r"expected) to\b",
        r"\b(?:is|was|may be|looks like|sounds like|amounts to) (?:little more than |pure |mere )?wishful thinking\b",
        r"\bhad (?:already|long since|long ago) made up (?:his|her|their|its) minds?\b",
        only_in_own_voice=True,
        question="wish",
        settled=True,
    ),
    row(  # expected something else
        BearsOnKind.SOURCE,
        "r",
        Direction.RAISES,
        "surprise/expected/reluctantly/changed",
        r"\bto (?:his|her|their|its) own surprise\b",
        r"\bha(?:d|s|ve) (?:himself |herself |themselves )?(?:expected|hoped for|set out to (?:show|prove)) (?:the "
        r"(?:opposite|contrary|reverse)|otherwise|to find nothing)\b",
        r"\b(?:came|come) reluctantly to (?:the|that|this) (?:view|conclusion|finding)\b",
        r"\bhad (?:at first |once |earlier |long )(?:doubted|denied|disbelieved) it (?:himself|herself|themselves)\b",
        only_in_own_voice=True,
        question="wish",
        settled=True,
    ),
)
