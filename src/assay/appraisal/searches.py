"""What a text tells of a search that found nothing: how good it was, whether traces last, who would be silent."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assay.appraisal.index import Index
from assay.appraisal.nearby import first_told
from assay.appraisal.setting import Setting
from assay.appraisal.tables import SEARCH_TOLD
from assay.domain.span import Passage, Reason
from assay.domain.weighing import ParameterOrigin
from assay.texts.lazy_pattern import lazy_pattern

_LOOKED = (
    r"(?:comb|scour|search|sift|examin|check|inspect|survey|trawl|dug|review)\w*|went (?:through|over)|read|opened|"
    r"looked"
)
_SEEN = r"(?:enter|visit|see|inspect|open|search|examine|talk|speak|reach|test|look|dig|go|check|take samples)\w*"
_RECORDS = (
    r"(?:records?|files?|archives?|logs?|log ?books?|ledgers?|tapes?|recordings?|footage|traces?|evidence|"
    r"samples?|papers|"
    r"documents?|e-?mails|registers?|wreckage|bodies|graves?)"
)
_GONE = (
    r"(?:destroyed|burn(?:ed|t)|deleted|shredded|wiped|lost|washed away|erased|pulped|overwritten|cleared away|"
    r"bulldozed|"
    r"removed|scrapped|never kept)"
)


def _compiled(*patterns: str) -> re.Pattern[str]:
    return lazy_pattern("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_WORDINGS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "hampered",
        _compiled(
            rf"\b(?:not|n['’]t|never) (?:\w+ )?(?:let|allowed|permitted|able) (?:\w+ )?(?:in|into|inside|to "
            rf"{_SEEN}|through)\b",
            r"\b(?:denied|refused|without|barred from|kept out of|no) (?:\w+ )?(?:access|entry|entering)\b",
            r"\b(?:had|given|got|spent|stayed|looked|searched|visited|saw|seen|see|inspect(?:ed)?|reach(?:ed)?) "
            r"(?:\w+ ){0,3}?only "
            r"(?:\w+ ){0,2}?(?:minutes?|hours?|day|days|part|parts|half|rooms?|floor|wing|buildings?|corner|few|"
            r"some|third|"
            r"quarter)\b",
            r"\bonly (?:a |one |two |three |part of |half of |some of |the )?(?:\w+ ){0,2}?(?:was|were|could be|"
            r"had been) (?:"
            r"searched|inspected|examined|visited|checked|read|opened|seen)\b",
            r"\b(?:did not|didn['’]t|never) (?:look|search|check|visit|open|enter|dig|test|ask|read|examine|"
            r"inspect)\b",
            r"\b(?:cursory|hasty|hurried|perfunctory|superficial|brief) (?:\w+ )?(?:search|look|inspection|visit|"
            r"check|review)\b",
        ),
    ),
    (
        "thorough",
        _compiled(
            rf"\b(?:{_LOOKED})\b.{{0,60}}\b(?:for (?:more than |over |nearly |almost |about )?(?:\w+ )?(?:days|"
            rf"weeks|months|years)|"
            r"room by room|house (?:to|by) house|page by page|from top to bottom|inch by inch|metre by metre)\b",
            rf"\b(?:{_LOOKED})\b.{{0,20}}\b(?:every|all|each|the (?:whole|entire)|both|more than \d[\d,]*|"
            rf"\d[\d,]{{2,}}|"
            r"hundreds of|thousands of)\b",
            r"\b(?:thorough|exhaustive|painstaking|systematic|week-long|month-long|\w+-(?:week|month|year)) "
            r"(?:\w+ )?(?:search|"
            r"inspection|investigation|survey|review|audit|examination)\b",
        ),
    ),
    (
        "traces gone",
        _compiled(
            rf"\b{_RECORDS}\b.{{0,50}}\b(?:was|were|is|are|had been|has been|have been|been|be) (?:\w+ )?{_GONE}\b",
            r"\b(?:would|will|could) (?:\w+ )?(?:have )?(?:washed|gone|decayed|dissolved|rotted|vanished|disappeared|"
            r"been (?:cleared|washed|removed|eaten)|broken down|dispersed) (?:\w+ )?",
            r"\bleav(?:es?|ing) (?:no|hardly any|few) traces?\b|\b(?:breaks?|broke) down (?:within|in) (?:a few |"
            r"\w+ )?(?:hours|"
            r"days|weeks)\b",
            r"\b(?:site|place|ground|area|yard|building) (?:was|had been|has been) (?:\w+ )?(?:cleared|bulldozed|"
            r"paved|levelled|"
            r"leveled|cleaned|washed down|ploughed|built over)\b",
        ),
    ),
    (
        "traces last",
        _compiled(
            r"\bwould (?:surely |certainly |always |inevitably )?(?:have left|leave|have shown|still (?:be|show|"
            r"have)|have been "
            r"(?:seen|noticed|recorded|visible|found|detected))\b",
            r"\b(?:remains?|stays?|persists?|lasts?|lingers?)\b.{0,30}\bfor (?:\w+ )?(?:months|years|decades|weeks)\b",
            r"\b(?:could not|couldn['’]t|cannot|impossible to) (?:have been |be )?(?:hide|hidden|concealed?|"
            r"covered up|cover up|"
            r"missed|miss)\b",
            r"\bkeeps? (?:a )?records? of (?:all|every|each)\b",
        ),
    ),
    (
        "silenced",
        _compiled(
            r"\b(?:told|ordered|instructed|warned|forbidden|under orders|sworn|threatened|paid|afraid|too "
            r"(?:frightened|afraid|"
            r"scared)|free)\b(?: not)? to (?:not )?(?:speak|talk|say|tell|comment|testify|disclose|come forward)\b",
            r"\b(?:gag order|state secrets?|official secrets|military secrets?|censor(?:ed|s|ship)|news blackout|"
            r"hushed up|"
            r"covered (?:it )?up)\b",
            r"\b(?:journalists|reporters|observers|inspectors|monitors|the press) (?:are|were|have been|had been) "
            r"(?:barred|kept "
            r"(?:out|away)|expelled|banned|shut out|turned (?:away|back))\b",
        ),
    ),
    (
        "would be told",
        _compiled(
            r"\b(?:routinely|always|regularly|promptly|immediately) (?:publish|report|announce|disclose|reveal|"
            r"record)\w*\b",
            r"\b(?:would|are|is) (?:have )?(?:been )?(?:obliged|required|bound|duty-bound) to (?:report|publish|"
            r"disclose|declare)\b",
            r"\bwould (?:have (?:been )?)?(?:report|publish|announce|boast|advertis)\w*\b.{0,30}\b(?:at once|"
            r"immediately|loudly|"
            r"gladly|the same day|widely)\b",
        ),
    ),
)


def told_of_search(index: Index, places: Sequence[Passage], setting: Setting) -> Setting:
    """The setting of o, d1 or d0 after what sentences near `places` tell; unchanged where they tell nothing.

    The first sentence that tells anything counts. What a person has decided stays.
    """
    if setting.origin is ParameterOrigin.DECISION:
        return setting
    fitting = [(case, pattern) for case, pattern in _WORDINGS if SEARCH_TOLD[case].parameter == setting.name]
    found = first_told(index, places, *(pattern for _, pattern in fitting))
    if found is None:
        return setting
    row = index.rows(SEARCH_TOLD[fitting[found[0]][0]])
    return setting.moved_to(row.value, spread=row.spread, reason=Reason(row.meaning, (found[1],), setting.name))
