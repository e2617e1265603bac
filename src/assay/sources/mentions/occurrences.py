"""Everything that is named in a document, in reading order: the source spans, and the names beside them in the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate

from assay.domain.source import SourceKind
from assay.domain.span import Span
from assay.sources.mentions.lexicon import DETERMINERS, OPENERS
from assay.sources.mentions.mention import Form, Mention, Number
from assay.sources.mentions.nouns import noun_spans, pronoun_spans
from assay.sources.mentions.parse import LONGEST, parse_mention
from assay.sources.mentions.phrase import is_head, is_title, tokens
from assay.sources.mentions.relative import CLAUSE, told_by
from assay.sources.mentions.shouting import calmed
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import fold, name_spans, place
from assay.texts.sentences import sentences

_BEFORE = lazy_pattern(r"(?:[\w’'-]+ ){1,4}\Z")
_THE = lazy_pattern(r"\b[Tt]he \Z")
_HEAD_AFTER = lazy_pattern(r" ([a-z][a-z-]+)(?: ([a-z][a-z-]+))?")
_APPOSITION = lazy_pattern(
    r",\s+((?:(?:the|a|an|its|his|her|their|former|a former)\s+)?[^,.;:!?\"“”()\n]{3,90})(?:[,.;]|\s+(?:who|whose)\b)"
)


_NAME_AFTER = lazy_pattern(r", ((?:[^\W\d_a-z][\w’'.-]* ){1,3}[^\W\d_a-z][\w’'-]+)(?=[,.;:)]|\Z)")
LONGEST_LEAD = 60
"""How many characters of a sentence before a name may tell whose it is."""
_LEAD = lazy_pattern(
    r"(?:(?:the|a|an|his|her|its|their|our) |one of (?:them|these|those), )?((?:[\w’'-]+ ){0,5}[\w’'-]+)(?:, | )"
    r"(?:(?:dr|mr|mrs|ms|prof|sir)\.? )?",
    re.IGNORECASE,
)
_LINE = lazy_pattern(r"[^\n]+")
_BYLINE = lazy_pattern(
    r"^[ \t]*(?:(?:[Ww]ords|[Ss]tory|[Pp]hotos?|[Rr]eporting|[Rr]eported|[Ww]ritten|[Pp]osted) )?"
    r"(?:[Bb]y|BY)[ \t]+[^\n]{2,90}$",
    re.MULTILINE,
)
_ALIAS = lazy_pattern(
    r"\b(?:(?:uses?|used|using|goes by|went by|going by) the (?:name|first name|alias|pseudonym|nom de guerre)(?: of)?|"
    r"(?:goes|went|going) by|"
    r"(?:to|would|could|can) be (?:called|named|known|identified|referred to)(?: only| just)?(?: as| by)?|"
    r"(?:identifie[sd]|calls|called|introduced) (?:himself|herself)(?: only| just| simply)?(?: as)?|"
    r"g[ai]ve[sn]?(?: only)? (?:his|her|their) (?:first |full |only )?name(?: only)?(?: as)?|"
    r"(?:known|identified) (?:only|simply|just) (?:as|by)|who is (?:called|known as)|nicknamed)"
    r"(?: (?:only|just|simply))? ?,? ?[\"“']?(?P<name>[^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+){0,2})"
)
_CONTRACTED = lazy_pattern(r"[’'](?:s|d|ll|re|ve|m)\Z", re.IGNORECASE)
_NEGATED = lazy_pattern(r"[^\W\d_]n[’']t\Z", re.IGNORECASE)
_RUN_IN = lazy_pattern(r"[ \t]*(?:THE|AN?)(?:[ \t]+[A-Z]{2,})+[ \t]+[A-Z][a-z]+\Z")
"""What opens a heading that goes on as a sentence: "THE FINE PRINT Before you sign, ..."."""
_SHOUTED = lazy_pattern(r"(?:[^\W\d_a-z]+ ){2,}[^\W\d_a-z]+|[^\W\d_a-z]{4,} [^\W\d_a-z]{4,}")
"""A heading within the text, not a name."""
_BODIES = (SourceKind.ORGANISATION, SourceKind.GOVERNMENT, SourceKind.PUBLICATION, SourceKind.GROUP)
_APPOSED = (" ", ", ")
HEADLINE_WORDS = 25
"""Longer lines are not headlines, whatever their capitals."""
LONGEST_NAME = 8
"""Longer capitalised stretches are headlines, not names."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A mention in its document: whether it is a source span, and whether it opens its sentence.

    `alias` marks a name that the text gives to the one it speaks of ("asked to be called only Tam"), `subject` a person
    described where a sentence opens ("A man in a mask met us").
    """

    mention: Mention
    is_source: bool
    sentence: int
    opens_sentence: bool
    alias: bool = False
    subject: bool = False


@lru_cache(maxsize=65536)
def _parsed(words: str) -> Mention:
    return parse_mention(words, Span(0, 0))


def mention_at(text: str, span: Span) -> Mention:
    """The mention that the words at `span` make, with titles that stand just before or after a name taken along."""
    words = span.of(text)[:LONGEST]
    the = _THE.search(text, max(0, span.start - 5), span.start)
    mention = _parsed(f"the {words}" if the else words).at(span)
    if mention.form is Form.NAME and (mention.kind in (SourceKind.PERSON, SourceKind.UNKNOWN)):
        mention = _with_titles(text, mention, words)
    elif mention.kind is SourceKind.PERSON and mention.head and mention.number is Number.SINGULAR and not mention.name:
        mention = _with_name(text, mention, f"the {words}" if the else words)
    if mention.form is not Form.PRONOUN and mention.kind in (SourceKind.PERSON, SourceKind.UNKNOWN):
        mention = _with_clause(text, mention, words)
    return mention


def _with_name(text: str, mention: Mention, words: str) -> Mention:
    """The mention with the name that stands just after a description: "said the union's secretary, Ann Lee."."""
    after = _NAME_AFTER.match(text, mention.span.end)
    named = _parsed(f"{words}, {after.group(1)}") if after else None
    if named is None or named.form is not Form.NAME or named.kind is not SourceKind.PERSON:
        return mention
    return replace(named, span=mention.span, wording=mention.wording)


def _with_titles(text: str, mention: Mention, words: str) -> Mention:
    span = mention.span
    before = _BEFORE.search(text, max(0, span.start - 50), span.start)
    if before and span.start and is_title(before.group().split()[-1]):
        wider = _parsed(before.group() + words)
        if wider.key == mention.key:
            mention = replace(wider, span=span, wording=mention.wording)
    after = _APPOSITION.match(text, span.end)
    if after:
        added = _parsed(after.group(1))
        if added.kind is SourceKind.PERSON and added.head and not added.name:
            mention = replace(
                mention,
                kind=SourceKind.PERSON,
                titles=mention.titles | added.titles | {added.head},
                modifiers=mention.modifiers | added.modifiers,
                affiliation=mention.affiliation or added.affiliation,
                country=mention.country or added.country,
                gender=mention.gender if mention.gender != "unknown" else added.gender,
            )
        elif not mention.titles and added.form is not Form.NAME:
            apposed = _parsed(f"{words}, {after.group(1)}")
            if apposed.kind in _BODIES and apposed.name == mention.name:
                mention = replace(apposed, span=span, wording=mention.wording)
    return mention


def _with_clause(text: str, mention: Mention, words: str) -> Mention:
    """The mention with what a relative clause in it or just after it tells: an office, a body."""
    clause = CLAUSE.search(words) or CLAUSE.match(text, mention.span.end)
    told = told_by(clause.group(1)) if clause else None
    if told is None or not (told.titles or told.affiliation):
        return mention
    person = SourceKind.PERSON if told.titles and mention.name else mention.kind
    affiliation = mention.affiliation or told.affiliation
    return replace(mention, kind=person, titles=mention.titles | told.titles, affiliation=affiliation)


@lru_cache(maxsize=4)
def sentence_starts(text: str) -> tuple[int, ...]:
    """Where the sentences of a text begin; kept for the texts read last."""
    return tuple(sentence.start for sentence in sentences(text))


def occurrences(text: str, sources: list[Span]) -> list[Occurrence]:
    """The source spans and all other names of `text`, in reading order; a name inside a source span is that span's."""
    text = calmed(text)
    starts = sentence_starts(text)
    found = [(span, True) for span in sources]
    aliases = [Span(*match.span("name")) for match in _ALIAS.finditer(text)]
    passed_over = [Span(match.start(), match.end()) for match in _BYLINE.finditer(text)]
    taken = sorted([*sources, *aliases, *passed_over])
    ends: list[int] = []
    reach = 0
    for span in taken:
        reach = max(reach, span.end)
        ends.append(reach)
    begins = [span.start for span in taken]
    names = name_spans(text)
    inner = {word for span in names if not _opens(starts, span.start) for word in _known_by(span.of(text))}
    headlines = _Headlines(text)
    for span in names:
        if headlines.hold(span):
            continue
        before = bisect_right(begins, span.end - 1)
        if before and ends[before - 1] > span.start:
            continue
        words = span.of(text)
        if _runs_in(text, span):
            continue
        if _opens(starts, span.start):
            trimmed = _without_opener(words)
            span = Span(span.end - len(trimmed), span.end)  # noqa: PLW2901 - the opener is no part of the name
            words = trimmed
            if " " not in words and fold(words) not in inner and place(words) is None:
                continue
        span = _with_head(text, span)  # noqa: PLW2901 - "Harbour Board official" is not the Harbour Board
        if len(tokens(words)) > LONGEST_NAME:
            continue
        if words and not all(_is_opener(word) for word in tokens(words)) and not _SHOUTED.fullmatch(words):
            found.append((span, False))
    listed = [_occurrence(text, span, is_source, starts) for span, is_source in found]
    listed += [replace(_occurrence(text, span, False, starts), alias=True) for span in aliases]
    listed += _unnamed(text, starts, listed)
    return sorted(listed, key=_place_of)


def _runs_in(text: str, span: Span) -> bool:
    """Whether a name begins with the rest of a heading in capitals that goes on as a sentence."""
    return _RUN_IN.match(text, max(0, text.rfind("\n", 0, span.start) + 1), span.end) is not None


def _known_by(name: str) -> tuple[str, str]:
    """What may stand for a name later: itself, and its last word, which may be a surname."""
    return fold(name), fold(name.rpartition(" ")[2])


def _is_opener(word: str) -> bool:
    """Whether a word is no name: "The", "He", "It’s", "Don’t"."""
    return fold(word) in OPENERS or fold(_CONTRACTED.sub("", word)) in OPENERS or _NEGATED.search(word) is not None


def _place_of(occurrence: Occurrence) -> tuple[Span, bool]:
    return occurrence.mention.span, occurrence.alias


def _unnamed(text: str, starts: Sequence[int], listed: list[Occurrence]) -> list[Occurrence]:
    """What the text speaks of without a name, wherever none of `listed` stands."""
    taken = sorted(occurrence.mention.span for occurrence in listed)
    begins = [span.start for span in taken]
    ends = list(accumulate((span.end for span in taken), max))
    nouns = [span for span in noun_spans(text) if not _apposed(text, span, begins, ends)]
    free = []
    for span in [*nouns, *pronoun_spans(text)]:
        before = bisect_right(begins, span.end - 1)
        if not before or ends[before - 1] <= span.start:
            free.append(_occurrence(text, span, False, starts, subject=True))
    return free


def _apposed(text: str, span: Span, begins: list[int], ends: list[int]) -> bool:
    """Whether a noun phrase only tells what a name beside it is: "Highland Signal, a channel", "the mayor, Ann Lee"."""
    after = bisect_right(begins, span.start)
    if after and text[ends[after - 1] : span.start] in _APPOSED:
        return True
    return after < len(begins) and text[span.end : begins[after]] in _APPOSED and text[begins[after]].isupper()


class _Headlines:
    """The lines of a text in which nearly every word has a capital, so that capitals do not tell names."""

    def __init__(self, text: str) -> None:
        self._lines: list[Span] = []
        for line in _LINE.finditer(text):
            words = [word for word in line.group().split() if word[:1].isalpha() and fold(word) not in OPENERS]
            raised = sum(word[0].isupper() for word in words)
            if 3 < len(words) <= HEADLINE_WORDS and raised >= 0.8 * len(words):
                self._lines.append(Span(line.start(), line.end()))
        self._starts = [line.start for line in self._lines]

    def hold(self, span: Span) -> bool:
        index = bisect_right(self._starts, span.start) - 1
        return index >= 0 and self._lines[index].contains(span)


def _with_head(text: str, span: Span) -> Span:
    """`span` with the common noun that follows, if the name only qualifies it ("the Lee campaign")."""
    after = _HEAD_AFTER.match(text, span.end)
    if after:
        for group in (2, 1):
            if (
                after.group(group)
                and is_head(after.group(group))
                and (group == 1 or is_title(after.group(1)) or is_head(after.group(1)))
            ):
                return Span(span.start, after.end(group))
    return span


def _occurrence(text: str, span: Span, is_source: bool, starts: Sequence[int], *, subject: bool = False) -> Occurrence:
    sentence = bisect_right(starts, span.start) - 1
    before = span.start - starts[sentence] if sentence >= 0 else LONGEST_LEAD + 1
    opens = before <= 3 or (before <= LONGEST_LEAD and _leads_to_name(text[starts[sentence] : span.start]))
    mention = mention_at(text, span)
    party = not is_source and mention.form is Form.INDEFINITE and mention.number is Number.PLURAL  # "Republicans"
    return Occurrence(mention, is_source, sentence, opens, subject=subject or party)


def _leads_to_name(before: str) -> bool:
    """Whether a sentence up to a name only tells whose name it is: "Its reporter, Ann Lee", "Inspector Bo Chan"."""
    found = _LEAD.fullmatch(before)
    words = found.group(1).split() if found else []
    last = fold(words[-1]) if words else ""
    return (is_title(last) or is_head(last)) and not any(fold(word) in DETERMINERS for word in words)


def _opens(starts: Sequence[int], position: int) -> bool:
    index = bisect_right(starts, position) - 1
    return index >= 0 and position - starts[index] <= 2


def _without_opener(words: str) -> str:
    first, _, rest = words.partition(" ")
    return rest.strip() if fold(first) in OPENERS else words
