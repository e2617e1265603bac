"""What a text tells of somebody around the places where it names them: "Lee is a law professor", "Lee's campaign"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator

from assay.domain.source import Role
from assay.sources.capacity import Capacity, capacities
from assay.sources.lexicon import DETERMINERS
from assay.sources.mention import Form, Mention
from assay.sources.phrase import capitalised, is_plural, is_title, tokens
from assay.sources.relative import CLAUSE, told_by
from assay.texts.names import HONORIFICS, fold, word_set

LOOK_BACK, LOOK_AHEAD = 60, 110
"""How many characters before and after a name are read."""

_IS = re.compile(
    r"[,\"”’)]{0,2} ?(?:who )?(?:is|was|has been|had been|became|becomes|(?:has |had |once )?(?:served|serves|"
    r"worked|works) as)"
    r" (?:now |once |also |currently |formerly )?(?P<what>(?:an? |the |one of the |its |their |his |"
    r"her )?[^.,;:!?\n\"“”()]{3,80})",
)
_APPOSITION = re.compile(
    r",[\"”’]? (?P<what>(?:(?:the|an?|its|his|her|their|former) )?[^.,;:!?\n\"“”()]{3,90})(?=[.,;\n]| who| whose)"
)
_DASHED = re.compile(r" ?(?:—|–|--| - )\s?(?P<what>[^.;:!?\n\"“”()—–]{3,110}?) ?(?:—|–|--| - )")
_AGE = re.compile(r",? (?:1[0-9]|[2-9][0-9])(?=,|\.|$| of | from )|,? aged? \d\d\b|\(\d\d\)")
_WORD = re.compile(r"[\w.’'-]+")
_BREAKS = DETERMINERS | word_set(
    "of for from at in with on to by and or but that said says told as like than when while if"
)
_TURN = re.compile(r"^[ \t\"“*_]*(?P<label>[A-Z][A-Z .’'-]{1,40}?)[*_]*:(?P<words>[^\n]{0,2000})", re.MULTILINE)
_JOINED = re.compile(r"(?<=[a-z] )(?:[A-Z][\w.’'-]{0,30}[ \u00a0]){1,3}(?:and|or|vs\.?|versus)[ \u00a0]\Z")
_LABEL = re.compile(r" ?\((?:[RDI][-–—.][^()\n]{1,40}|R|D|I)\)")
_OWNS = re.compile(
    r"(?:['’]s?|,)? (?:(?:presidential|election|reelection|re-election|senate|gubernatorial|congressional|mayoral|"
    r"white house|"
    r"own|entire|first|second|whole|then) ){0,2}"
    r"(?P<what>campaign|candidacy|presidency|administration|running mate|running-mate|ticket|nomination|inauguration|"
    r"rally|rallies|aides?|advisers?|advisors?|surrogates?|backers|donors|opponents?|fundraisers?|stump speech|camp|"
    r"transition team|loyalists|strategists?|spokes(?:man|woman|person)|press secretary|allies|"
    r"cabinet|constituents|supporters|voters|white house|presidential bid|government|ministry|premiership|mayoralty|"
    r"electors|delegates|primary (?:win|victory|challenge))\b",
    re.IGNORECASE,
)
_OWNS_LATER = re.compile(
    r"[^.!?\n\"“”A-Z]{0,90}\b(?:his|her) (?:\w+ )?(?P<what>campaign|candidacy|presidency|administration|"
    r"running mate|cabinet|"
    r"constituents|re-?election|premiership)\b"
)
_STANDS = re.compile(
    r" (?:(?:is|was|has been|who is|who was) (?:running|campaigning|standing)|ran|runs|campaigned|won (?:the|his|her) "
    r"(?:election|primary|nomination|presidency|seat)|was (?:elected|re-?elected|nominated|appointed|sworn in|"
    r"inaugurated))\b"
    r"(?P<what>[^.;:!?\n\"“”()]{0,60})"
)
_OFFICE_SOUGHT = re.compile(
    r"\b(?:president|presidency|office|white house|senate|senator|congress|governor|mayor|house|parliament|council|"
    r"seat|"
    r"primary|election|nomination|elected|re-?elected|nominated|appointed|inaugurated)\b",
    re.IGNORECASE,
)
_CHOSEN = re.compile(
    r"(?:\b(?:vot(?:e|es|ed|ing) for|elect(?:s|ed|ing)?|(?:backs|backed|backing|support(?:s|ed|ing)?|endors(?:e|es|"
    r"ed|ing)|for) "
    r"(?:the )?(?:democratic |republican |gop )?(?:nominee|candidate)|president|presidential candidates?|"
    r"candidates?|nominees?|"
    r"endors(?:e|es|ed|ing)|(?:ran|running|campaign(?:ing|ed)) (?:against|with))[ ,]+)\Z",
    re.IGNORECASE,
)


def told_of(text: str, places: Iterable[int], surname: str) -> Iterator[Capacity]:
    """The capacities that `text` tells at the `places` where it gives somebody's surname."""
    for place in places:
        yield from _beside(text[max(0, place - LOOK_BACK) : place])
        end = place + len(surname)
        if told := _APPOSITION.match(text[end : end + LOOK_AHEAD]):
            yield from capacities(told.group("what"))
        before, after = text[max(0, place - LOOK_BACK) : place], text[end : end + LOOK_AHEAD]
        yield from _as_politician(before, after, text[place:end])


def _beside(before: str) -> tuple[Capacity, ...]:
    """What the words just before a name tell, given names left out: "Senators Ann K. " before a surname."""
    if not before[-1:].isspace():
        return ()
    if listed := _JOINED.search(before):
        before = before[: listed.start()]  # "candidates Ann Lee and " before "Bo Chan"
    words: list[str] = []
    for word in reversed(before.split()[-8:]):
        whole = _WORD.fullmatch(word) is not None and tokens(word)[-1:] == [word]
        if not whole or fold(word) in _BREAKS:
            break
        words.insert(0, word)
    while words and capitalised(words[-1]) and not is_title(words[-1]):
        words.pop()
    if not words or not is_title(words[-1]) or (is_plural(words[-1]) and not capitalised(words[-1]) and not listed):
        return ()
    return capacities(" ".join(words))


def askers_in(text: str) -> frozenset[str]:
    """The speakers' labels in capitals behind which mostly questions stand; linear time."""
    turns: dict[str, list[bool]] = defaultdict(list)
    for turn in _TURN.finditer(text):
        turns[turn.group("label")].append("?" in turn.group("words"))
    return frozenset(label for label, asked in turns.items() if len(asked) > 1 and 2 * sum(asked) >= len(asked))


def told_around(text: str, mention: Mention, askers: Container[str] = ()) -> Iterator[Capacity]:
    """The capacities that `text` tells in and around `mention`: clauses, appositions, what it owns or stands for.

    `askers` are the labels that `askers_in` finds. Linear in the number of mentions: a fixed stretch is read at each.
    """
    if mention.form is Form.PRONOUN:
        return
    start, end = mention.span.start, mention.span.end
    before, after = text[max(0, start - LOOK_BACK) : start], text[end : end + LOOK_AHEAD]
    clause = CLAUSE.search(mention.wording) or CLAUSE.match(after)
    if clause is not None:
        yield from told_by(clause.group(1)).capacities
    if mention.form is not Form.NAME:
        return
    yield from _beside(before)
    for form in (_APPOSITION, _IS, _DASHED):
        if told := form.match(after):
            yield from capacities(told.group("what"))
    yield from _as_politician(before, after, mention.wording)
    if _AGE.match(after) or _AGE.search(mention.wording):
        yield Capacity(Role.PUBLIC, "the age that private persons are given", weak=True)
    if mention.wording in askers:
        counsel = HONORIFICS & set(fold(mention.wording).split())  # transcripts of courts and hearings say "MR LEE"
        role = Role.OFFICIAL if counsel else Role.PUBLICATION
        yield Capacity(role, "who asks the questions", weak=True)


def _as_politician(before: str, after: str, name: str) -> Iterator[Capacity]:
    """What shows that somebody holds or seeks an office: a party label, a campaign of theirs, votes for them."""
    if label := _LABEL.match(after):
        yield Capacity(Role.OFFICIAL, label.group().strip(" ()"))
    for form in (_OWNS, _OWNS_LATER):
        if found := form.match(after):
            yield Capacity(Role.OFFICIAL, f"{name}’s {found.group('what')}")
    if (found := _STANDS.match(after)) and _OFFICE_SOUGHT.search(found.group()):
        yield Capacity(Role.OFFICIAL, " ".join(found.group().split()))
    if found := _CHOSEN.search(before):
        yield Capacity(Role.OFFICIAL, f"{found.group().strip()} {name}")
