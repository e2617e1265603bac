"""What shows that somebody holds or seeks an office: a party label, a campaign of theirs, votes for them, an election.

Read in a fixed stretch on either side of a surname, so that it costs the same whatever the length of a text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assay.domain.source import Role
from assay.sources.mentions.capacity import Capacity
from assay.texts.lazy_pattern import lazy_pattern

_LABEL = lazy_pattern(r",? \(?(?:[RDI][-–—][A-Z][^()\n,]{0,30}\)?|\((?:R|D|I)\)|\([RDI][-–—.][^()\n]{1,40}\))")
_OF_POLITICS = (
    r"campaign|candidacy|presidency|administration|running mate|running-mate|ticket|nomination|inauguration|"
    r"rally|rallies|aides?|advisers?|advisors?|surrogates?|backers|donors|opponents?|fundraisers?|stump speech|camp|"
    r"transition team|loyalists|strategists?|spokes(?:man|woman|person)|press secretary|allies|candidate|"
    r"cabinet|constituents|supporters?|voters?|white house|presidential bid|government|ministry|premiership|mayoralty|"
    r"electors|delegates|primary (?:win|victory|challenge)|platform|foreign policy|veto|re-?election|senate seat|"
    r"(?:policy|tax|economic|health|health care|immigration|trade|budget|spending|energy|climate|infrastructure) "
    r"(?:proposals?|agenda|plans?|blueprint)|proposals|electoral (?:chances|prospects)|approval ratings?|poll numbers"
)
_OWNS = lazy_pattern(
    r"(?:['’]s?|,)? (?:(?:presidential|election|reelection|re-election|senate|gubernatorial|congressional|mayoral|"
    r"white house|own|entire|first|second|whole|then|former|top|senior|economic|political) ){0,2}"
    rf"(?P<what>{_OF_POLITICS})\b",
    re.IGNORECASE,
)
_OWNS_LATER = lazy_pattern(
    r"(?:(?:[^.!?\n\"“”A-Z]|(?<=of )[A-Z]|(?<=against )[A-Z]|(?<=about )[A-Z]){0,120}\b(?:his|her)|"
    r"[^!?\n]{0,60}?[.!?][\"”’']{0,2} (?:His|Her)) (?:\w+ )?"
    r"(?P<what>campaign|candidacy|presidency|administration|running mate|cabinet|constituents|re-?election|"
    r"premiership|supporters|backers|"
    r"surrogates|platform|ticket|supporters|(?:democratic|republican|presidential) (?:rival|opponent))\b"
)
_STANDS = lazy_pattern(
    r",? (?:(?:is|was|has been|who is|who was) (?:running|campaigning|standing)|ran|runs|campaigned|won (?:the|his|"
    r"her) "
    r"(?:election|primary|nomination|presidency|seat)|was (?:elected|re-?elected|nominated|appointed|sworn in|"
    r"inaugurated)|(?:who )?(?:signed|vetoed|co-?sponsored|enacted|repealed) (?:the|an?|that|this)|"
    r"(?:is|was)? ?(?:leads?|leading|trails?|trailing|ahead|behind) in)\b"
    r"(?P<what>[^.,;:!?\n\"“”()]{0,60})"
)
_OF_OFFICE = lazy_pattern(
    r"\b(?:president|presidency|office|white house|senate|senator|congress|governor|mayor|house|parliament|council|"
    r"seat|primary|election|nomination|elected|re-?elected|nominated|appointed|inaugurated|bill|law|legislation|treaty|"
    r"executive order|act|polls?|ballot)\b",
    re.IGNORECASE,
)
GIVEN = r"(?:[A-Z][\w’'-]*|[A-Z]\.|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St)\.)"
"""A word that may stand before a surname in a name, with its titles; none that ends a sentence."""
_GIVEN = rf"(?-i:(?:{GIVEN}[ ,]+){{0,2}})"
_CHOSEN = lazy_pattern(
    r"(?:\b(?:vot(?:e|es|ed|ing) for|elect(?:s|ed|ing)?|(?:backs|backed|backing|support(?:s|ed|ing)?|endors(?:e|es|"
    r"ed|ing)|for) (?:the )?(?:democratic |republican |gop )?(?:nominee|candidate)|president|presidential candidates?|"
    r"candidates?|nominees?|(?:democratic|republican|gop|presidential|electoral|campaign) (?:rival|opponent|foe)|"
    r"endors(?:e|es|ed|ing)|(?:ran|running|campaign(?:ing|ed)|stump(?:ing|ed)) (?:against|with|for)|"
    rf"support(?:s|ed|ing)|(?:rally|rallies|campaign|ballots?|votes) for)[ ,]+{_GIVEN})\Z",
    re.IGNORECASE,
)
_IT_IS = lazy_pattern(
    r"\b(?P<what>(?:candidate|nominee|president|governor|senator|mayor|prime minister|chancellor|minister|"
    rf"front-?runner|challenger|incumbent|victor|winner of the election) (?:is|was|remains|became) ){_GIVEN}\Z"
)
_TRAIL = lazy_pattern(r"\b(?P<what>(?:campaign trail|stump))\b[^.!?\n]{0,60}\Z")
_VOWS = lazy_pattern(
    r"(?:['’]s?,?|,)? (?:has |had |also |repeatedly )*(?:vow(?:s|ed)?|promise[sd]?|pledge[sd]?|propose[sd]?|"
    r"call(?:s|ed) for|campaign(?:s|ed))\b"
)
"""What is done on the campaign trail by those who stand for office."""
_CANDIDATES = lazy_pattern(
    r"\b(?P<what>(?:[Cc]andidates|[Nn]ominees|[Cc]ontenders|[Cc]ampaigns)\b['’]?)[^.!?\n]{0,90}[.!?;:][\"”]?\s{1,3}"
    rf"(?:(?:Mr|Mrs|Ms)\. )?{_GIVEN}\Z"
)


def candidacy_told(before: str, after: str, name: str) -> Iterator[Capacity]:
    """The offices held or sought that the stretches `before` and `after` the surname `name` tell."""
    if label := _LABEL.match(after):
        yield Capacity(Role.OFFICIAL, label.group().strip(" ,()"))
    for form in (_OWNS, _OWNS_LATER):
        if found := form.match(after):
            yield Capacity(Role.OFFICIAL, f"{name}’s {found.group('what')}")
    if (found := _STANDS.match(after)) and _OF_OFFICE.search(found.group()):
        yield Capacity(Role.OFFICIAL, " ".join(found.group().split()).lstrip(", "))
    if found := _CHOSEN.search(before):
        yield Capacity(Role.OFFICIAL, f"{' '.join(found.group().split())} {name}")
    if found := _IT_IS.search(before):
        yield Capacity(Role.OFFICIAL, f"{found.group().strip()} {name}")
    if (found := _TRAIL.search(before)) and _VOWS.match(after):
        yield Capacity(Role.OFFICIAL, f"{found.group('what')} {name}")
    if found := _CANDIDATES.search(before):
        yield Capacity(Role.OFFICIAL, found.group("what"), weak=True)
