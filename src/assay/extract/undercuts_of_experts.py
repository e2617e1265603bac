"""The wordings by which a text speaks of an expert's standing and grounds. The first row that fits counts."""

from __future__ import annotations

from assay.domain.statement import BearsOnKind, Direction
from assay.extract.undercut_words import UndercutRow, row

_PEERS = (
    r"(?:experts?|scientists?|researchers?|specialists?|scholars?|analysts?|laborator(?:y|ies)|institutes?|teams?|"
    r"engineers?|\w{3,12}ologists?|physicists?|chemists?|economists?|historians?|metallurgists?|surveyors?)"
)
_OTHER = r"(?:other|most|many|several|fellow|independent|two|three|a second|another)"
_CALLING = (
    r"(?:expert|specialist|scientist|engineer|physicist|chemist|"
    r"economist|historian|metallurgist|surveyor|doctor|\w{3,12}ologist)"
)
_DATA = r"(?:data|samples?|measurements?|methods?|methodology|calculations?|workings|raw figures)"
_STUDY = r"(?:study|paper|analysis|findings?|results?|method)"

ON_EXPERTS: tuple[UndercutRow, ...] = (
    row(  # is no expert
        BearsOnKind.SOURCE,
        "r",
        Direction.LOWERS,
        "self-/training/qualification/degree/credentials/doctorate/diploma/published no",
        r"\bha(?:s|d|ve) no (?:\w+ ){0,2}(?:training|qualifications?|degrees?|credentials)\b",
        r"\b(?:is|was|are|were) (?:an? |only an? )?self-(?:styled|proclaimed|described|taught|appointed) "
        rf"(?:\w+ )?{_CALLING}s?\b",
        r"\b(?:doctorate|degree|diploma|title|credentials) (?:is|are|was|were|turned out to be|had been) (?:fake|"
        r"bought|"
        r"forged|revoked|withdrawn|invented|false)\b",
        r"\bha(?:s|ve|d) published (?:nothing|no \w+) (?:on|about|in)\b",
        only_in_own_voice=True,
        of_speaker=True,
        question="genuine-expert",
        settled=True,
    ),
    row(  # not the expert's field
        BearsOnKind.SOURCE,
        "r",
        Direction.LOWERS,
        "outside /no expert/not a/no specialist/expertise",
        rf"\b(?:is|was|are|were) (?:not an?|no) (?:\w+ )?{_CALLING}s?(?: (?:on|in) |[.,;]|\Z)",
        r"\boutside (?:his|her|their|the \w+['’]s) (?:own )?(?:field|area|expertise|speciality|specialty|competence)\b",
        r"\bha(?:s|d|ve) no (?:\w+ )?expertise (?:in|on|with)\b",
        only_in_own_voice=True,
        of_speaker=True,
        question="inside-field",
        settled=True,
    ),
    row(  # just the expert's field
        BearsOnKind.SOURCE,
        "r",
        Direction.RAISES,
        " field/speciality/specialty/very subject/own subject",
        r"\b(?:is|was|falls|lies) (?:just |exactly |precisely |squarely |well )?(?:in |within |inside )?(?:his|her|"
        r"their) "
        r"(?:own |very )?(?:field|speciality|specialty|subject)\b",
        only_in_own_voice=True,
        question="inside-field",
        settled=True,
    ),
    row(  # is an expert indeed
        BearsOnKind.SOURCE,
        "r",
        Direction.RAISES,
        "years/decades/leading/foremost/recogni/acknowledged/published",
        r"\bha(?:s|d|ve) (?:studied|researched|worked on|taught|investigated|surveyed) (?:\w+ ){1,6}for (?:\w+ ){0,3}"
        r"(?:years|decades)\b",
        r"\b(?:is|was|are|were) (?:an?|the|one of the|among the) (?:\w+ ){0,2}(?:leading|foremost|recogni[sz]ed|"
        r"acknowledged) (?:\w+ ){0,2}(?:authorit(?:y|ies)|experts?|specialists?)\b",
        r"\bha(?:s|d|ve) published (?:widely|extensively|\w+ (?:papers|books|studies|articles)) (?:on|about)\b",
        only_in_own_voice=True,
        of_speaker=True,
        question="genuine-expert",
        settled=True,
    ),
    row(  # other experts disagree
        BearsOnKind.SOURCE,
        "r",
        Direction.LOWERS,
        "disagree/convinced/sceptical/skeptical/divided/different conclusion/other conclusion/alone",
        rf"\b{_OTHER} (?:\w+ )?{_PEERS} (?:disagree[ds]?|(?:are|were|remain|remained) (?:not convinced|unconvinced|"
        rf"sceptical|"
        r"skeptical|divided))\b",
        rf"\b{_OTHER} (?:\w+ )?{_PEERS} (?:came|come|arrived) (?:to|at) (?:a different|another|the opposite|other) "
        r"(?:conclusion|result|view)s?\b",
        r"\b(?:is|was|stands) (?:almost |quite )?alone (?:among \w+ )?in (?:this|that|thinking|saying|holding)\b",
        only_in_own_voice=True,
        question="experts-agree",
        settled=True,
    ),
    row(  # other experts agree
        BearsOnKind.SOURCE,
        "r",
        Direction.RAISES,
        "replicated/reproduced/same conclusion/same result/same finding/agree",
        rf"\b(?:his|her|their|the) (?:\w+ )?{_STUDY} (?:has|have|had|was|were) (?:since |later |also |"
        rf"been )*(?:replicated|"
        r"reproduced)\b",
        rf"\b{_OTHER} (?:\w+ )?{_PEERS} (?:\w+ )?(?:came|come|arrived|reached) (?:independently )?(?:to |at )?the same "
        r"(?:conclusion|result|finding)s?\b",
        rf"\b(?:most|many|all) {_PEERS} (?:in the field )?agree with (?:him|her|them)\b",
        only_in_own_voice=True,
        question="experts-agree",
        settled=True,
    ),
    row(  # nobody else can look at it
        BearsOnKind.SOURCE,
        "f",
        Direction.RAISES,
        "data/sample/measurement/method/calculation/workings/raw /reviewed",
        r"\b(?:has|have|had|did|would|will)(?: not|n't|n’t| yet to| never) (?:yet )?(?:publish|releas|shar|show|mad|"
        r"mak|"
        rf"hand|disclos)\w* (?:over )?(?:the|its|his|her|their|any) (?:\w+ )?{_DATA}\b",
        rf"\bwithout (?:publishing|releasing|sharing|showing|disclosing) (?:the|its|his|her|their|"
        rf"any) (?:\w+ )?{_DATA}\b",
        rf"\b(?:{_STUDY}|{_DATA}) (?:has|have|had|was|were|is|are) (?:not|yet to|never) (?:yet )?(?:been |be )?"
        r"(?:peer[- ]?reviewed|reviewed|checked) ?(?:by|[.,;]|\Z)",
        rf"\b{_DATA} (?:have|has|had|were|was|are|is) (?:not|never) (?:yet )?(?:been )?(?:published|released|shared|"
        rf"made "
        r"public)\b",
        only_in_own_voice=True,
        question="inspectable",
        settled=True,
    ),
    row(  # others can look at it
        BearsOnKind.SOURCE,
        "f",
        Direction.LOWERS,
        "reviewed/data/sample/measurement/method/calculation/workings",
        rf"\b{_STUDY} (?:has been|have been|had been|was|were|is) peer[- ]?reviewed\b",
        rf"\b(?:made|has made|have made|had made) (?:the|its|his|her|their|all) (?:\w+ )?{_DATA} (?:public|"
        rf"available)\b",
        rf"\bpublished (?:the|its|his|her|their|all) (?:raw|full|complete) {_DATA}\b",
        rf"\b{_DATA} (?:are|is|were|was) (?:open|public|freely available|available online) ?(?:to|for|[.,;]|\Z)",
        only_in_own_voice=True,
        question="inspectable",
        settled=True,
    ),
)
