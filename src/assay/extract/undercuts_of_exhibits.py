"""The wordings by which a text bears on an exhibit. The first row that fits counts."""

from __future__ import annotations

from assay.domain.statement import BearsOnKind, Direction
from assay.extract.undercut_words import (
    ALTERED,
    COULD_NOT,
    HAVE,
    NOT,
    THE_THING,
    THING,
    THING_KEYS,
    UNHEDGED,
    UndercutRow,
    row,
)
from assay.extract.undercuts_of_objects import OF_OBJECTS
from assay.extract.undercuts_of_pictures import OF_PICTURES

_PAPER = (
    r"(?:documents?|memos?|memorandum|letters?|e-?mails?|files|papers|dossier|transcripts?|cables?|reports?|contract)"
)
_THE_PAPER = rf"(?:the|these|those|both|that|this|its|their|his|her) (?:\w+ )?{_PAPER}"
_PAPER_KEYS = "document/memo/letter/mail/files/papers/dossier/transcript/cable/report/contract"
_FAKE = rf"(?:{ALTERED}|fakes?|forger(?:y|ies)|fabrications?|a hoax|hoax)"

_GENUINE: tuple[UndercutRow, ...] = (
    row(  # no sign of alteration
        BearsOnKind.EXHIBIT,
        "A",
        Direction.RAISES,
        "no sign/no evidence/no trace/no indication",
        r"\bno (?:signs?|evidence|traces?|indications?) (?:that|of)\b.{0,50}\b(?:" + ALTERED + r"|editing|alteration|"
        r"manipulation|tampering)\b",
        question="picture-original/document-complete",
        settled=True,
    ),
    row(  # shown to be genuine
        BearsOnKind.EXHIBIT,
        "A",
        Direction.RAISES,
        "genuine/authentic/vouch",
        rf"\b(?:confirm|establish|conclud|found)\w* that {THE_THING} (?:is|are|was|were) (?:authentic|genuine|real)\b",
        rf"\b(?:confirm|establish)\w* (?:that )?the authenticity of {THE_THING}",
        rf"\bvouch(?:es|ed) for {THE_THING}",
        question="picture-original/document-custody",
        settled=True,
    ),
)
_NOT_GENUINE: tuple[UndercutRow, ...] = (
    row(  # cut, dubbed or put together
        BearsOnKind.EXHIBIT,
        "A",
        Direction.LOWERS,
        THING_KEYS + "/sound/voice/subtitle/caption/signature",
        rf"{UNHEDGED}\b(?:sound ?track|sound|voices?|subtitles|captions?|date|signature)\b (?:had been |has been |"
        rf"was |were )"
        r"(?:added|inserted|dubbed)\b",
        rf"{UNHEDGED}\b{THING}\b.{{0,40}}\b(?:is|are|was|were|been|be) (?:clearly |crudely |digitally |heavily )?"
        r"(?:edited|cropped|spliced|retouched|tampered with|cut together|pieced together|dubbed)\b",
        question="picture-original/document-complete",
        settled=True,
    ),
    row(  # forged or staged
        BearsOnKind.EXHIBIT,
        "A",
        Direction.LOWERS,
        THING_KEYS,
        rf"{UNHEDGED}\b{THING}\b.{{0,20}}\b(?:regarded|seen|treated|exposed|identified|dismissed|denounced) as "
        rf"(?:a |an )?{_FAKE}\b",
        rf"{UNHEDGED}\b{THING}\b.{{0,40}}\b(?:is|are|was|were|been|be) (?:a |an )?(?:clearly |crude |crudely |"
        rf"clumsy |digitally |heavily )?"
        rf"(?:{_FAKE}|not genuine|not authentic)\b",
        rf"{UNHEDGED}\b(?:call|describ|dismiss|denounc)\w* {THE_THING} (?:as )?(?:a |an )?{_FAKE}\b",
        question="picture-original/document-custody",
        settled=True,
    ),
    row(  # may not be what it is said to be
        BearsOnKind.EXHIBIT,
        "A",
        Direction.LOWERS,
        THING_KEYS + "/sound/voice/subtitle/caption/signature",
        rf"\b(?:authenticity|veracity|genuineness) of {THE_THING}\b.{{0,40}}\b(?:{NOT}|doubt\w*|question\w*)",
        rf"\b{NOT}\b.{{0,40}}\b(?:authenticity|veracity|genuineness) of {THE_THING}",
        rf"\b(?:doubt|question)\w*\b.{{0,30}}\b{THE_THING}\b.{{0,20}}\b(?:genuine|authentic|real)\b",
        rf"\b{THING}\b.{{0,20}}\b(?:regarded|seen|treated|exposed|identified|dismissed|denounced) as (?:a |an "
        rf")?{_FAKE}\b",
        r"\b(?:sound ?track|sound|voices?|subtitles|captions?|date|signature)\b (?:had been |has been |was |were )"
        r"(?:added|inserted|dubbed)\b",
        rf"\b{THING}\b.{{0,60}}\b{COULD_NOT} authenticat\w*|\b{COULD_NOT} authenticat\w* (?:\w+ ){{0,4}}{THING}\b",
        rf"\b{THING}\b.{{0,40}}\b(?:is|are|was|were|been|be) (?:a |an )?(?:clearly |crude |crudely |clumsy |"
        rf"digitally |heavily )?"
        rf"(?:{_FAKE}|not genuine|not authentic)\b",
        rf"\b(?:call|describ|dismiss|denounc)\w* {THE_THING} (?:as )?(?:a |an )?{_FAKE}\b",
        rf"\b{THING}\b {HAVE} (?:no|neither|not any) (?:\w+ )?(?:signatures?|stamps?|seals?|letterhead|watermarks?)\b",
        question="picture-original/document-custody",
    ),
)
_OF_PAPERS: tuple[UndercutRow, ...] = (
    row(  # cut or badly translated
        BearsOnKind.EXHIBIT,
        "A",
        Direction.LOWERS,
        _PAPER_KEYS + "/pages",
        rf"\b{_THE_PAPER} (?:was|were|is|are|had been|has been) (?:heavily |partly |partially |badly |wrongly "
        rf")?(?:redacted|"
        r"mistranslated|abridged|incomplete)\b",
        rf"\bpages? of {_THE_PAPER} (?:is|are|was|were|had been|have been) (?:missing|blacked out|removed|cut)\b",
        rf"\b{_THE_PAPER} (?:is|was|are|were) only (?:an excerpt|excerpts|extracts|a part|a summary|a translation)\b",
        question="document-complete",
        settled=True,
    ),
    row(  # in whose hands it has been
        BearsOnKind.EXHIBIT,
        "A",
        Direction.RAISES,
        _PAPER_KEYS,
        rf"\b{_THE_PAPER} (?:is|are|was|were|has been|have been) (?:kept|held|filed|lodged|on file|on record|"
        rf"stored) (?:at|in|"
        r"with|by) the\b",
        rf"\bcop(?:y|ies) of {_THE_PAPER} (?:is|are|was|were) (?:kept|held|filed|lodged|on file) (?:at|in|with|by)\b",
        question="document-custody",
        settled=True,
    ),
    row(  # passed on by nobody knows whom
        BearsOnKind.EXHIBIT,
        "A",
        Direction.LOWERS,
        _PAPER_KEYS,
        rf"\b{_THE_PAPER} (?:had |has |have )?(?:passed|gone|been) through (?:\w+ )?(?:many|several|a dozen|"
        rf"unknown|other) hands\b",
        rf"\b{_THE_PAPER} (?:was|were|had been) (?:posted|sent|left|leaked|delivered|pushed under the door) "
        rf"(?:\w+ )?anonymously\b",
        rf"\b(?:original|originals) of {_THE_PAPER} (?:has|have|had|was|were|could|cannot)(?: not|n['’]t|not)? "
        rf"(?:\w+ )?"
        r"(?:disappeared|vanished|lost|never|been (?:seen|found|produced|shown)|be (?:found|produced|shown))\b",
        question="document-custody",
    ),
)
_NOT_SHOWN: tuple[UndercutRow, ...] = (
    row(  # does not show what is said
        BearsOnKind.EXHIBIT,
        "I",
        Direction.LOWERS,
        THING_KEYS,
        rf"\b(?:{THE_THING}|{THING} (?:itself|themselves)) (?:does|do|did)(?: not|n't|n’t) (?:show|prove|reveal|"
        r"say|mention|identify|make (?:it )?clear|establish)\b",
        rf"\b{THE_THING} (?:shows?|showed)\b.{{0,60}}\bbut not (?:what|who|where|when|how|whether|the|its|their)\b",
        r"\bno(?:body| one|thing)?\b (?:\w+ ){0,2}(?:can|could) be (?:seen|made out|identified|recogni[sz]ed|heard) "
        rf"(?:in|on) {THE_THING}\b",
        rf"\bnothing (?:in|on) {THE_THING} (?:\w+ )?(?:mention|show|prove|refer|link|name|suggest|tie)s?\b",
        rf"\b{THING}\b.{{0,20}}\btoo (?:blurred|blurry|dark|grainy|short|faint|poor|noisy|distant|far away|unclear)\b",
    ),
)

ON_EXHIBITS: tuple[UndercutRow, ...] = (
    *_GENUINE,
    *_NOT_GENUINE,
    *_OF_PAPERS,
    *OF_PICTURES,
    *OF_OBJECTS,
    *_NOT_SHOWN,
)
"""Whether it is genuine; papers; who made it, when and where; objects; whether it shows what is said."""
