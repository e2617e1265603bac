"""What a text tells of somebody around the places where it names them: "Lee is a law professor", "Lee's campaign"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator

from assay.domain.source import Role, SourceKind
from assay.sources.mentions.capacity import Capacity, capacities
from assay.sources.mentions.institutions import is_institution
from assay.sources.mentions.lexicon import DETERMINERS
from assay.sources.mentions.mention import Form, Mention
from assay.sources.mentions.phrase import capitalised, is_plural, is_title, tokens
from assay.sources.mentions.relative import CLAUSE, told_by
from assay.sources.roles.candidacy import GIVEN, candidacy_told
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import HONORIFICS, fold, word_set

LOOK_BACK, LOOK_AHEAD = 110, 110
"""How many characters before and after a name are read."""

_IS = lazy_pattern(
    r"[,\"”’)]{0,2} ?(?:who )?(?:is|was|has been|had been|became|becomes|(?:has |had |once )?(?:served|serves|"
    r"worked|works) as)"
    r" (?:now |once |also |currently |formerly )?(?!not\b|never\b|no longer\b|"
    r"(?!acting|leading|founding|managing|presiding)[a-z]+ing\b)"
    r"(?P<what>(?:an? |the |one of the |its |their |his |"
    r"her )?[^.,;:!?\n\"“”()]{3,80})",
)
_APPOSITION = lazy_pattern(
    r",[\"”’]? (?P<what>(?:(?:the|an?|its|his|her|their|former) )?[^.,;:!?\n\"“”()]{3,90})(?=[.,;\n]| who| whose)"
)
_DASHED = lazy_pattern(r" ?(?:—|–|--| - )\s?(?P<what>[^.;:!?\n\"“”()—–]{3,110}?) ?(?:—|–|--| - )")
_AGE = lazy_pattern(r",? (?:1[0-9]|[2-9][0-9])(?=,|\.|$| of | from )|,? aged? \d\d\b|\(\d\d\)")
_WORD = lazy_pattern(r"[\w.’'-]+")
_BREAKS = DETERMINERS | word_set(
    "of for from at in with on to by and or but that said says told as like than when while if"
)
_TURN = lazy_pattern(r"^[ \t\"“*_]*(?P<label>[A-Z][A-Z .’'-]{1,40}?)[*_]*:(?P<words>[^\n]{0,2000})", re.MULTILINE)
_JOINED = lazy_pattern(
    rf"(?<=[a-z] )(?:[A-Z][\w.’'-]{{0,30}}[ \u00a0]){{1,3}}(?:and|or|vs\.?|versus)[ \u00a0](?:{GIVEN} ){{0,2}}\Z"
)
_FRONTED = lazy_pattern(
    r"(?:\A|[.!?\n]\s*)[\"“]?(?:(?:Now|Then|Once|Today|Already|Still|Long|Currently) )?"
    rf"(?P<what>(?:[Aa]n?|[Tt]he|[Aa]s (?:an?|the)|[Oo]ne of the) [^.,;:!?\n\"“”]{{3,80}}), (?:{GIVEN} ){{0,3}}\Z"
)
"""A description that opens a sentence before a name: "A nurse for thirty years, Lee ..."."""
_INTRODUCED = lazy_pattern(
    r"\b(?P<what>(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]he|[Oo]ur|[Mm]y|[Aa]n?) (?:(?!(?:and|or|but|that|"
    r"said)\b)[\w’'-]+ ){0,5}"
    rf"[\w’'-]+), (?:{GIVEN} ){{0,3}}\Z"
)
"""A description between article and comma before a name: "his deputy, Ann Lee"."""
_LISTED = lazy_pattern(r"\b(?P<what>[a-z][\w-]+s),? (?:like|such as|including|among them),? [A-Z][^.;:!?\n\"“”()]*\Z")
"""A class of people before those of it who are named: "celebrities like Ann Lee and Bo Chan"."""
_FILMED = lazy_pattern(
    r",?[^.;:!?\n,]{0,60}? (?:recorded|filmed|videotaped|photographed|captured) [^.;:!?\n]{0,40}?"
    r"\b(?:video|footage|encounter|scene|incident|shooting|attack|crash|fire|arrest|pictures|moment)\b"
)
_ON_TAPE = lazy_pattern(r"(?: (?:can|could) be| is| was) (?:clearly |then )?(?:heard|seen) \w+ing\b")
"""Somebody whom a recording shows was there."""
_JOINS = r"(?:['’]s)? (?:and|or|vs\.?|versus|against|over|than) "
_JOINED_BEFORE = lazy_pattern(rf"\b(?P<other>[A-Z][\w-]+){_JOINS}(?:{GIVEN} ){{0,2}}\Z")
_JOINED_AFTER = lazy_pattern(
    rf"[\w-]+{_JOINS}(?:(?:Democratic|Republican) (?:rival|opponent|nominee) )?(?:{GIVEN} ){{0,2}}"
    r"(?P<other>[A-Z][\w-]+)\b(?! [A-Z])"
)
_PROGRAMME = lazy_pattern(
    r"['’]s? (?:\w+ ){0,2}?(?P<what>(?:talk |radio |television |TV |cable |news )?(?:shows?|programs?|programmes?|"
    r"programming|column|newscast|podcast))\b(?! of\b)"
)
"""What those who speak as journalists have: a show, a programme, a column."""
_RELATIVE = lazy_pattern(r"\bwhom?\Z")
_DESCRIBED = lazy_pattern(r"(?P<what>(?:[\w’'-]{1,30} ){0,5}[\w’'-]{1,30})(?:,| ?(?:--|—|–))?\s*\Z")
_TOWN = lazy_pattern(r",? (?:\d\d, )?of (?P<town>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,2})(?:, [A-Z][\w. ]{1,20})?,")


def told_of(text: str, places: Iterable[int], surname: str) -> Iterator[Capacity]:
    """The capacities that `text` tells at the `places` where it gives somebody's surname."""
    for place in places:
        end = place + len(surname)
        before, after = text[max(0, place - LOOK_BACK) : place], text[end : end + LOOK_AHEAD]
        yield from _before(before)
        if told := _APPOSITION.match(after) or _IS.match(after):
            yield from capacities(told.group("what"))
        yield from candidacy_told(before, after, text[place:end])
        if told := _PROGRAMME.match(after):
            yield Capacity(Role.PUBLICATION, f"{text[place:end]}’s {told.group('what')}", weak=True)


def seeks_office(text: str, place: int, length: int) -> Iterator[Capacity]:
    """What shows that somebody whose surname, so long, stands at `place` of `text` holds or seeks an office."""
    end = place + length
    return candidacy_told(text[max(0, place - LOOK_BACK) : place], text[end : end + LOOK_AHEAD], text[place:end])


def rivals_of(text: str, places: Iterable[int]) -> Iterator[str]:
    """The surnames that `text` joins to the one at `places` by "and", "or", "against" and the like, names alone."""
    for place in places:
        if found := _JOINED_BEFORE.search(text[max(0, place - LOOK_BACK) : place]):
            yield found.group("other")
        if found := _JOINED_AFTER.match(text[place : place + LOOK_AHEAD]):
            yield found.group("other")


def _before(before: str) -> Iterator[Capacity]:
    """What the stretch before a name tells: titles, and descriptions that introduce the name."""
    yield from _beside(before)
    if told := _INTRODUCED.search(before) or _FRONTED.search(before) or _LISTED.search(before):
        yield from capacities(told.group("what"))


def _beside(before: str) -> tuple[Capacity, ...]:
    """What the words just before a name tell, given names left out: "Senators Ann K. " before a surname."""
    if not before[-1:].isspace():
        return ()
    if listed := _JOINED.search(before):
        before = before[: listed.start()]  # "candidates Ann Lee and " before "Bo Chan"
    words: list[str] = []
    for word in reversed(before.split()[-8:]):
        whole = _WORD.fullmatch(word) is not None and tokens(word)[-1:] == [word]
        whole = whole or (word[0].isupper() and not word.isascii() and word[-1].isalnum())  # spoilt letters
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


def told_before(text: str, mention: Mention) -> Iterator[Capacity]:
    """The capacities of the noun that a relative pronoun follows, "generals, most of whom": for nobody named."""
    before = text[max(0, mention.span.start - LOOK_BACK) : mention.span.start]
    if _RELATIVE.search(mention.wording) and (told := _DESCRIBED.search(before)):
        yield from capacities(told.group("what"))


def told_around(
    text: str, mention: Mention, askers: Container[str] = (), signers: Container[str] = ()
) -> Iterator[Capacity]:
    """The capacities that `text` tells in and around `mention`: clauses, appositions, what it owns or stands for.

    `askers` are the labels that `askers_in` finds, `signers` those whose letters are printed.
    Linear in the number of mentions: a fixed stretch is read at each.
    """
    if mention.form is Form.PRONOUN:
        return
    start, end = mention.span.start, mention.span.end
    before, after = text[max(0, start - LOOK_BACK) : start], text[end : end + LOOK_AHEAD]
    clause = CLAUSE.search(mention.wording) or CLAUSE.match(after)
    if clause is not None:
        yield from told_by(clause.group(1)).capacities
    if mention.kind in (SourceKind.PERSON, SourceKind.UNKNOWN) and (
        told := _FILMED.match(after) or _ON_TAPE.match(after)
    ):
        yield Capacity(Role.WITNESS, " ".join(told.group().split()).lstrip(", "))
    if mention.form is not Form.NAME:
        return
    yield from _before(before)
    for form in (_APPOSITION, _IS, _DASHED):
        if told := form.match(after):
            yield from capacities(told.group("what"))
    if mention.kind is not SourceKind.GROUP:
        yield from candidacy_told(before, after, mention.wording)
    town = _TOWN.match(after) or _TOWN.search(mention.wording + ",")
    if town and not is_institution(town.group("town")):
        yield Capacity(Role.PUBLIC, "the town that private persons are said to be of", weak=True)
    if _AGE.match(after) or _AGE.search(mention.wording):
        yield Capacity(Role.PUBLIC, "the age that private persons are given", weak=True)
    if mention.wording in signers:
        yield Capacity(Role.PUBLIC, "one of those whose contributions are printed", weak=True)
    if mention.wording in askers:
        counsel = HONORIFICS & set(fold(mention.wording).split())  # transcripts of courts and hearings say "MR LEE"
        role = Role.OFFICIAL if counsel else Role.PUBLICATION
        yield Capacity(role, "who asks the questions", weak=True)
