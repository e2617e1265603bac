"""Unnamed informants of a pile, compared: what each is called, says, and is quoted with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from assay.domain.statement import Quote, Statement
from assay.sources.across.days import days_apart
from assay.sources.across.grounds import Doubt, Grounds
from assay.sources.mentions.mention import Gender, Number
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import word_set
from assay.texts.words import STOPWORDS, bare_words, content_stems

VAGUE = word_set(
    """
    senior top official officials unnamed anonymous source person man woman the a an of in at for and s familiar
    matter high-ranking former current two three several government state local one who
    """
)
"""Words of a description that tell no office or body."""
SAME_DAYS, NEAR_DAYS = 1, 10
"""Reports up to a day apart are of one day's news; further apart than ten days they share an informant seldom."""
MOST_CONTENTS, LONGEST_CONTENT, SHORTEST_CONTENT = 6, 300, 4  # statements a source, characters, stems
LONG_QUOTE, SHORT_QUOTE = 6, 4
"""Words in quotation marks that two reports share: from so many on a quotation is long, or counts at all."""
LONGEST_EXTENT = 1_000
"""So many characters of a statement are searched for quotation marks."""
_QUOTED_BEFORE = lazy_pattern(r"[“\"]([^“”\"]{8,290})[”\"][,.]?\s\Z")
_QUOTED = lazy_pattern(r"[“\"]([^“”\"]{8,300})[”\"]")

# How alike two contents are, 0..100 (`likeness`): from here on the same words, or nearly.
SAME_WORDS, NEAR, NEAR_OF_STRANGERS = 95.0, 62.0, 85.0


@dataclass(frozen=True, slots=True)
class Informant:
    """An unnamed source with what is compared; `index` is its place among the sources, `contents` what it says.

    `wording` holds the words by which it is called, `office` its noun and body, `institution` the words of its body,
    `quotes` the words in quotation marks.
    """

    index: int
    document: str
    outlet: tuple[str, ...]
    day: str
    wording: frozenset[str] = frozenset()
    office: tuple[str, str] | None = None
    noun: str = ""
    new: bool = False
    institution: frozenset[str] = frozenset()
    contents: tuple[str, ...] = ()
    quotes: tuple[tuple[str, ...], ...] = ()
    gender: Gender = Gender.UNKNOWN
    number: Number = Number.UNKNOWN
    country: str | None = None


def contents_of(said: Sequence[Statement], text: str) -> tuple[str, ...]:
    """What the statements of one document say, each reduced to its stems in order; short ones are left out."""
    found = []
    for statement in said[:MOST_CONTENTS]:
        stems = content_stems(statement.content_text(text)[:LONGEST_CONTENT])
        if len(stems) >= SHORTEST_CONTENT:
            found.append(" ".join(stems))
    return tuple(found)


def quotes_of(said: Sequence[Statement], text: str) -> tuple[tuple[str, ...], ...]:
    """The words in quotation marks in and before the statements of one document, folded; short ones not."""
    found: list[tuple[str, ...]] = []
    for statement in said[:MOST_CONTENTS]:
        if statement.quote is Quote.DIRECT:
            pieces = [statement.content_text(text)[:LONGEST_CONTENT]]
        else:
            extent = statement.extent
            pieces = _QUOTED.findall(text, max(0, extent.start - 2), min(extent.end + 2, extent.start + LONGEST_EXTENT))
            before = _QUOTED_BEFORE.search(text, max(0, extent.start - LONGEST_CONTENT), extent.start)
            pieces += [before.group(1)] if before else []
        for piece in pieces:
            words = tuple(bare_words(piece))
            if len(words) >= SHORT_QUOTE and any(word not in STOPWORDS for word in words):
                found.append(words)
    return tuple(found)


def same_words(one: Informant, other: Informant) -> list[Grounds]:
    """The grounds that lie in what two informants of two reports say, the strongest alone."""
    found: list[Grounds] = []
    if one.document == other.document:
        return found
    likeness = max((alike(mine, theirs) for mine in one.contents for theirs in other.contents), default=0.0)
    if likeness >= SAME_WORDS:
        found.append(Grounds.SAME_WORDS)
    else:
        run = max((_common_run(mine, theirs) for mine in one.quotes for theirs in other.quotes), default=0)
        if run >= SHORT_QUOTE:
            found.append(Grounds.QUOTED if run >= LONG_QUOTE else Grounds.SHORT_QUOTED)
        elif likeness >= NEAR and one.institution & other.institution:
            found.append(Grounds.NEARLY_OF_ONE_BODY)
        elif likeness >= NEAR_OF_STRANGERS:
            found.append(Grounds.NEARLY)
    return found


def same_place(one: Informant, other: Informant) -> list[Grounds]:
    """The grounds that lie in how two informants are called, and where and when they are reported."""
    if one.document == other.document:
        return [Grounds.WITHIN] if one.wording and one.wording == other.wording else []
    found: list[Grounds] = []
    several = Number.PLURAL in (one.number, other.number)
    if one.office and one.office == other.office and not several:
        found.append(Grounds.OFFICE)
    if one.wording and one.wording == other.wording:
        found.append(Grounds.WORDING if one.wording - VAGUE and not several else Grounds.VAGUE_WORDING)
    if one.outlet == other.outlet:
        found.append(Grounds.OUTLET)
    apart = days_apart(one.day, other.day)
    if apart == 0:
        found.append(Grounds.DAY)
    return found


def doubts(one: Informant, other: Informant) -> list[Doubt]:
    """What makes it less likely that two informants are one."""
    found: list[Doubt] = []
    if {one.gender, other.gender} == {Gender.MALE, Gender.FEMALE}:
        found.append(Doubt.OTHER_SEX)
    if one.country and other.country and one.country != other.country:
        found.append(Doubt.OTHER_COUNTRY)
    if one.document == other.document and (one.new or other.new):
        found.append(Doubt.TOLD_APART)
    if {one.number, other.number} == {Number.SINGULAR, Number.PLURAL}:
        found.append(Doubt.OTHER_NUMBER)
    if one.institution and other.institution and not one.institution & other.institution:
        found.append(Doubt.OTHER_BODY)
    if one.noun and other.noun and one.noun != other.noun:
        found.append(Doubt.OTHER_OFFICE)
    apart = days_apart(one.day, other.day)
    if apart is not None and apart > SAME_DAYS:
        found.append(Doubt.DAYS_APART if apart <= NEAR_DAYS else Doubt.WEEKS_APART)
    return found


def alike(one: str, other: str) -> float:
    """How alike two stemmed contents are, 0..100: order and length do not matter, what one alone says counts half."""
    return (fuzz.token_set_ratio(one, other) + fuzz.token_sort_ratio(one, other)) / 2


def _common_run(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """The length of the shorter quotation where the longer holds it whole, else nought."""
    shorter, longer = sorted((one, other), key=len)
    size = len(shorter)
    held = any(longer[start : start + size] == shorter for start in range(len(longer) - size + 1))
    return size if held else 0
