"""The wordings by which a text states how a source knows, one table for each place where they stand.

The grades are those of the study of evidentiality (Aikhenvald 2004): seen, told, read, inferred, believed. Of a table
the first row that fits gives the basis, and the words that fit state it.
"""

from __future__ import annotations

import re

from assay.domain.statement import BasisKind
from assay.extract.lexicon import listed
from assay.texts.lazy_pattern import lazy_pattern

Table = tuple[tuple[BasisKind, re.Pattern[str]], ...]

_RECORDS = (
    r"(?:documents?|records?|files?|dossiers?|memos?|memorand(?:um|a)|cables?|e-?mails?|indictments?|filings?|"
    r"transcripts?|minutes|log ?books?|logs?|ledgers?|registers?|diar(?:y|ies)|data|statistics|surveys?|polls?|"
    r"stud(?:y|ies)|audits?|affidavits?|contracts?|invoices?|receipts?|manifests?|blueprints?|maps?|footage|videos?|"
    r"photos?|photographs?|(?:satellite )?images?|imagery|tapes?|recordings?|certificates?|warrants?|rulings?|"
    r"spreadsheets?|balance sheets?|readings|measurements|samples|x-rays?|scans?)"
)
_PAPERS = rf"(?:{_RECORDS}|reports?|papers|letters?|figures|messages|statements?)"
_THE = r"(?:an?|the|its|their|his|her|our|my|this|that|these|those|one|two|three|several|some|both|of)"
_SOME_PAPERS = rf"(?:{_THE} )?(?:[\w'’-]+ ){{0,4}}?{_PAPERS}"
_READ = r"(?:seen|saw|read|reviewed|examined|obtained|inspected|studied|checked)"
_PEOPLE = (
    r"(?:sources?|officials?|officers?|people|persons?|witnesses|relatives|residents|neighbours|neighbors|friends|"
    r"colleagues|aides|diplomats|insiders|locals|survivors|medics|doctors|police|villagers|employees)"
)
# Figures that are people.
_PERSONS = "".join(
    f"(?<![{adjective[0].upper()}{adjective[0]}]{adjective[1:]} )"
    for adjective in sorted(
        listed(
            "political religious conservative liberal public opposition leading senior key prominent media business "
            "party church military community industry"
        )
    )
)
# What is seen without eyes.
_ABSTRACT = (
    r"(?! (?:\w+ ){0,2}(?:effects?|impact|increases?|decreases?|decline|rise|progress|improvements?|changes?|growth|"
    r"results?|evidence|reports?|signs?|indications?|support|interest|demand|trends?|surge|worse|better|as|how|"
    r"(?:this|it|that)(?: all)? before)\b)"
)
_COMPARED = r"(?<!as )(?<!like )(?<!if )(?<!what )(?<!than )(?<!when )(?<!since )(?<!before )"
_SENSED = r"(?:saw|seen|watched|witnessed|filmed|photographed|counted|smelled|smelt|overheard)"
_HEARD_SOUND = r"heard(?! (?:that|from|about|of|it|this|nothing|reports|rumou?rs|claims|no)\b)"
_OWN_EYES = r"own (?:two )?(?:eyes|ears)"
_THERE = (
    r"(?:there|present|inside|aboard|on board|standing|sitting|lying|hiding|asleep|"
    r"(?:in|at|on) the (?:room|house|car|crowd|kitchen|scene|spot|table|train|bus|ship|boat|plane|bridge|roof|beach))"
)
_DONE = r"(?:\w+ed|\w+[ow]n|taken|come|gone|put|left|made|had|hit|cut|got|done|lost|met|sent|set|built|heard|seen)"
_INFERRED = (
    rf"[Jj]udging (?:by|from)|must (?:surely |already )?have (?:been|{_DONE})\b|can only have|cannot have been|"
    r"evidence (?:strongly )?(?:suggests|suggested|indicates|indicated|points|pointed)|"
    r"(?:is|are|was|were|be|wounds|injuries|damage|pattern|holes) consistent with|it follows that|"
    r"[Bb]ased on (?:the|our|what|these|this|their|his|her|its)|by (?:my|our|his|her|their) (?:estimate|reckoning)"
)


def _table(*rows: tuple[BasisKind, str]) -> Table:
    return tuple((kind, lazy_pattern(rf"\b(?:{expression})\b")) for kind, expression in rows)


IN_CUE: Table = _table(
    (
        BasisKind.WITNESSED,
        r"(?:eye)?witness(?:ed|es)?|saw|watched|filmed|overheard|"
        r"(?:recall|remember|report|describ|recount)(?:s|ed|es|ing)? (?:seeing|hearing|watching|smelling|feeling)",
    ),
    (
        BasisKind.TOLD,
        r"(?:was|were|is|are|been|being) (?:told|informed|briefed|assured)|"
        r"heard(?! (?:testimony|evidence|arguments))|hears|learn(?:ed|t)|understands|"
        rf"gathers|(?:quoting|citing) (?:\w+ ){{0,3}}{_PEOPLE}",
    ),
    (BasisKind.DOCUMENT, rf"citing {_SOME_PAPERS}"),
    (
        BasisKind.INFERRED,
        r"conclud(?:e|es|ed|ing)|estimat(?:e|es|ed|ing)|assess(?:es|ed|ing)?|assessment(?! of)|infer(?:s|red)?|"
        r"deduc(?:es?|ed)|calculat(?:e|es|ed|ing)|work(?:ed|s|ing)? out|extrapolat\w+|"
        r"(?<!is )(?<!are )(?<!am )determin(?:ed|es|ing)(?! to\b)|(?:based|judging) (?:on|by|from)",
    ),
    (
        BasisKind.BELIEF,
        r"believ(?:e|es|ed|ing)(?! in\b)|think(?:s|ing)?|thought|suspect(?:s|ed|ing)?|fear(?:s|ed|ing)?|"
        r"hop(?:e|es|ed|ing)|feel(?:s)?|felt|expect(?:s|ed)?|convinced|"
        r"(?:am|is|are|was|were|be|remain(?:s|ed)?) (?:\w+ )?(?:sure|certain|confident|concerned|worried|afraid)|"
        r"assum(?:e|es|ed|ing)|presum(?:e|es|ed)|doubt(?:s|ed|ing)?|guess(?:es|ed)?|imagin(?:e|es|ed)|reckon(?:s|ed)?|"
        r"suppos(?:e|es|ed)|in (?:his|her|their|my|our) (?:view|opinion)|speculat\w+|suspicions?|belief",
    ),
)
IN_SOURCE: Table = _table(
    (
        BasisKind.TOLD,
        r"(?:were|was|been) (?:told|informed|briefed)|briefed (?:on|about|by)|second-?hand|"
        r"who (?:had |have |has )?heard (?:about|of|from|it|that)",
    ),
    (
        BasisKind.DOCUMENT,
        rf"who (?:\w+ )?(?:has |have |had )?{_READ} {_SOME_PAPERS}|"
        rf"{_PAPERS} (?:\w+ )?(?:seen|obtained|reviewed|examined|viewed|released|filed|unsealed) (?:by|in|with)",
    ),
    (
        BasisKind.WITNESSED,
        r"(?i:eye-?)?(?i:witness(?:es)?)|(?:who|that) (?:\w+ )?(?:saw|watched|heard|filmed|photographed|witnessed|"
        rf"escaped|survived|took part|attended)|who (?:was|were|had been) (?:\w+ )?{_THERE}|first-?hand|"
        r"(?i:survivors?|bystanders?|onlookers?|passers?-?by)",
    ),
)
# A source that is itself a document, from its first word; "the Ledger" with a capital is a paper's name.
DOCUMENT_SOURCE = lazy_pattern(
    rf"(?:(?:[\w'’.-]+ ){{0,6}}?(?:{_RECORDS}|report|papers|{_PERSONS}figures|"
    r"(?:leaked|internal|confidential|secret|intercepted) (?:letters?|messages))|"
    r"Documents|Records|Files|Papers|E-?mails|Court filings|Figures|Data|Minutes|Transcripts|Footage|Satellite images|"
    r"Images|Photographs|Videos)\b"
    r"(?! (?:\w+ )?(?:editors?|writers?|officers?|analysts?|scientists?|protection|journalists?|commissioner|group|"
    r"agency|keeper|company|firm|director|researchers?|makers?))(?!(?<=report) (?:in|on) (?:[Tt]he )?[A-Z])"
)
# Beside source and cue in their sentence, outside of contents.
IN_FRAME: Table = _table(
    (BasisKind.TOLD, rf"(?:quoting|citing) (?:\w+ ){{0,4}}?{_PEOPLE}"),
    (
        BasisKind.DOCUMENT,
        rf"(?:[Cc]iting|[Qq]uoting|[Pp]ointing to|[Rr]eferring to|[Rr]eading from|[Bb]ased on) {_SOME_PAPERS}",
    ),
    (BasisKind.INFERRED, r"(?:[Bb]ased on|[Oo]n the basis of|[Jj]udging (?:by|from)) [\w'’-]+"),
    (
        BasisKind.INFERRED,
        r"[Ff]rom (?:the|its|their|his|her) (?:number|amount|size|shape|angle|pattern|position|depth|state|way)",
    ),
    (BasisKind.BELIEF, r"[Ii]n (?:his|her|their) (?:own )?(?:view|opinion)"),
)
# In a quotation: what the speaker says of himself.
_I = r"(?:I|[Ww]e)(?:['’](?:ve|d))?(?: (?:have|had|also|just|personally|myself|ourselves|then|all|both))*"
# "That is what we heard": what went before is hearsay.
_HEARSAY = (
    r"(?:[Tt]h(?:at|is)|[Ii]t)(?:['’]s| is| was) (?:just |only |all )?(?:what )?(?:I|[Ww]e)"
    r"(?:['’]ve| have| had|['’]d)? (?:all )?(?:hear|heard|(?:was |were |been )told)"
)
# Whose knowledge the speaker passes on: "our commander".
_OURS = r"(?:[Mm]y|[Oo]ur) (?:[\w'’-]+ ){0,2}?[\w'’-]+"
IN_SPEECH: Table = _table(
    (BasisKind.WITNESSED, rf"(?:my|our) {_OWN_EYES}"),
    (
        BasisKind.TOLD,
        r"(?:I|[Ww]e)(?:['’](?:m|re|ve been|d been)| am| are| was| were| had been| have been) (?:\w+ )?"
        rf"(?:told|informed|briefed)(?! to\b)|"
        rf"{_COMPARED}{_I} (?:heard|learn(?:ed|t)) (?:that|from|about|of|it|reports)|"
        r"(?:I|[Ww]e) hear(?= that\b|,)|(?:told|informed|assured) (?:me|us)\b(?! (?:not )?to\b)|"
        rf"(?:people|they|everyone|everybody|neighbours|folk) say|{_I} (?:got|had) (?:it|this|that) from|"
        rf"(?:I|[Ww]e) (?:understand|gather)(?= that\b)|{_HEARSAY}|{_OURS} (?:was|were|(?:ha[sd]|have) been) "
        rf"(?:told|informed|briefed)(?= that\b)|{_OURS} (?:heard|hears|learn(?:ed|t|s))(?= (?:that|from|of|about)\b)",
    ),
    (BasisKind.DOCUMENT, rf"{_I} {_READ} {_SOME_PAPERS}|{_PAPERS} (?:that )?{_I} {_READ}"),
    (
        BasisKind.WITNESSED,
        rf"{_COMPARED}{_I} (?:{_SENSED}{_ABSTRACT}|{_HEARD_SOUND})|(?:I|[Ww]e) (?:was|were) {_THERE}|"
        r"(?:I|[Ww]e) (?:\w+ed|made|took|brought|built|dug|held|kept|led|put|did|gave|drove|flew|sent|cut|laid|drew) "
        r"(?:\w+ ){0,4}(?:myself|ourselves)|"
        rf"{_COMPARED}{_I} (?:found|pulled|carried|dragged|ran|fled|hid|jumped|crawled|buried)",
    ),
    (BasisKind.INFERRED, rf"{_INFERRED}|(?:I|[Ww]e) (?:conclude|estimate|infer|deduce|assess|calculate)d?"),
    (
        BasisKind.BELIEF,
        r"(?:I|[Ww]e) (?:\w+ )?(?:believe(?! in\b)|think|suspect|guess|feel|assume|fear|doubt|reckon|suppose|imagine)|"
        r"[Mm]y (?:belief|opinion|view|guess|hunch|feeling)|"
        r"(?:I|[Ww]e)(?:['’]m|['’]re| am| are) (?:\w+ )?(?:sure|certain|convinced|confident|afraid)|"
        r"(?:I|[Ww]e) have (?:no|little) doubt|seems to me",
    ),
)
# In reported speech: what "he had seen", near the content's beginning.
_HE = r"(?:he|she|they|it)(?: (?:had|has|have|also|personally|himself|herself|themselves|then|all|both))*"
IN_REPORTED_SPEECH: Table = _table(
    (BasisKind.WITNESSED, rf"(?:his|her|their) {_OWN_EYES}"),
    (
        BasisKind.TOLD,
        r"(?:he|she|they|it) (?:was|were|had been|have been|has been) (?:told|informed|briefed)(?! to\b)|"
        rf"{_HE} (?:heard|learn(?:ed|t)) (?:that|from|about|of|reports|it|this)|"
        r"(?:told|informed|assured) (?:him|her|them)\b(?! (?:not )?to\b)|(?:had|got|heard) (?:it|this|that) from",
    ),
    (BasisKind.DOCUMENT, rf"{_HE} {_READ} {_SOME_PAPERS}|{_PAPERS} (?:that |which )?{_HE} {_READ}"),
    (
        BasisKind.WITNESSED,
        rf"{_COMPARED}{_HE} (?:{_SENSED}{_ABSTRACT}|{_HEARD_SOUND})|(?:he|she|they) (?:was|were|had been) {_THERE}",
    ),
    (BasisKind.INFERRED, _INFERRED),
)
# Wherever it stands in the first sentence: what records show, and what a publisher's own people saw or hold.
_SHOW = r"(?:shows?|showed|reveal(?:s|ed)?|indicat(?:es?|ed)|suggest(?:s|ed)?|confirm(?:s|ed)?|prov(?:es?|ed))"
# Pictures are exhibits, and no record of what they show.
_WRITTEN = (
    r"(?:documents?|records|files|memos?|cables|e-?mails|logs?|registers?|data|invoices?|receipts?|contracts?|"
    r"letters?|minutes)"
)
OF_RECORDS: Table = _table(
    (BasisKind.DOCUMENT, rf"{_WRITTEN} {_SHOW}|[Aa]ccording to {_SOME_PAPERS}"),
)
OF_REPORTERS: Table = _table(
    (
        BasisKind.WITNESSED,
        r"(?:[Rr]eporters?|[Cc]orrespondents?|[Jj]ournalists?|[Pp]hotographers?)"
        r"(?: (?:for|from|of|with) [\w ]{1,30}?)? "
        rf"(?:\w+ )?(?:{_SENSED}|{_HEARD_SOUND})|[Tt]his (?:reporter|correspondent) (?:saw|watched|heard)",
    ),
    (
        BasisKind.DOCUMENT,
        rf"{_PAPERS} (?:\w+ )?(?:seen|obtained|reviewed|examined|viewed) by|has {_READ} {_SOME_PAPERS}",
    ),
    (BasisKind.TOLD, r"has (?:learn(?:ed|t)|been told)|(?:[Ii]t )is understood"),
)
