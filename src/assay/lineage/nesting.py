"""Nesting: how a statement within another stands to it, told by where it stands and by the words around it.

What encloses a statement in the text is not always somebody who passes it on: "he expected nothing, while his adviser
said …" has two speakers side by side, and "Moor thinks …, Brecht said" is Brecht's word on what Moor thinks.
"""

from __future__ import annotations

import re
from enum import StrEnum

from assay.domain.source import SourceKind
from assay.domain.span import Span
from assay.domain.statement import Quote, Statement
from assay.lineage.pile import Pile
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.words import is_stopword

LEAD_IN = 2
"""Words that may stand before a clause that makes up all of what another says ("that", "On Monday")."""
CLAUSE = 6
"""Words from which what stands before a bare comma is a clause of its own and no lead-in."""


class Nesting(StrEnum):
    """How a nested statement stands to the one around it.

    `uttered`: the outer speaker tells it, and is one more link. `continued`: the outer speaker goes on ("…, adding that
    …", "… and said"), whatever noun stands next to the verb. `ascribed`: what another is said to believe, fear or hope;
    the outer speaker says so. `told_of`: the nested speaker tells what the outer one said ("…, according to Brecht").
    `aside`: the two stand side by side, and neither passes on the other.
    """

    UTTERED = "uttered"
    CONTINUED = "continued"
    ASCRIBED = "ascribed"
    TOLD_OF = "told of"
    ASIDE = "aside"


_BELIEF = lazy_pattern(
    r"\b(?:think|thinks|thought|thinking|belie[fv]\w{0,4}|fear\w{0,3}|hope[sd]?|hoping|doubt\w{0,3}|worr(?:y|ies|ied|ying)|"
    r"suspect\w{0,3}|assum\w{1,3}|wish\w{0,3}|expect\w{0,3})\b",
    re.IGNORECASE,
)
_SELF = lazy_pattern(r"(?:I|[Ww]e)(?:['’](?:ve|m|d|ll|re))?\b")
_ACCORDING = lazy_pattern(r"\baccording to(?: \w+){0,3}\s*\Z", re.IGNORECASE)
_VERB_GOES_ON = lazy_pattern(r"\s*,?\s*and\b", re.IGNORECASE)
_PARTICIPLE = lazy_pattern(r"\w+ing\Z")
_NO_SUBJECT = lazy_pattern(r".*['’]s?\Z", re.DOTALL)
_SIDE_BY_SIDE = lazy_pattern(
    r"(?:[,;:—–]|\s-)[”\"’']?\s+(?:but|and|yet|while|whereas|though|although|even (?:as|though)|as|whom?|"
    r"which|something)(?:\s+(?:the|a|an|his|her|its|their|Mr\.|Mrs\.|Ms\.))*\s*\Z",
    re.IGNORECASE,
)
_BARE_COMMA = lazy_pattern(r"[,;][”\"’']?\s+(?:the |a |an |his |her |its |their )?\Z", re.IGNORECASE)
_NO_SPEAKERS = frozenset(("a", "an", "and", "as", "but", "for", "of", "or", "that", "the", "to", "with"))


def nesting(pile: Pile, inner: int, outer: int) -> Nesting:
    """How the statement `inner` stands to `outer`, the one of the same document around it (both by number)."""
    text = pile.documents[pile.document_of[inner]].text
    told, around = pile.statements[inner], pile.statements[outer]
    if _tells_of(text, told, around):
        return Nesting.TOLD_OF
    if _goes_on(text, told, around):
        return Nesting.CONTINUED
    if is_belief(text, told) and not _reports(pile, outer):
        return Nesting.ASCRIBED
    if is_belief(text, around) or _stands_beside(text, told, around):
        return Nesting.ASIDE
    return Nesting.UTTERED


def is_belief(text: str, statement: Statement) -> bool:
    """Whether the statement tells what somebody believes, fears, hopes or doubts, and not what they said."""
    return bool(_BELIEF.search(statement.cue_text(text)))


def begins(text: str, inner: Statement, outer: Statement) -> bool:
    """Whether what the outer speaker says begins with the nested statement, but for `LEAD_IN` words."""
    before = text[_content(outer).start : inner.extent.start]
    return len(before.split()) <= LEAD_IN


def _tells_of(text: str, inner: Statement, outer: Statement) -> bool:
    """Whether the nested source is named after what it tells of: ", according to Brecht" or "…, Brecht said"."""
    named = inner.source_span
    if named is None or outer.quote is Quote.DIRECT:
        return False
    said = _content(outer)
    if (
        outer.cue
        and outer.cue[0].end <= named.start
        and _ACCORDING.search(text[max(0, named.start - 40) : named.start])
    ):
        return True
    after = min([named.start, *(span.start for span in inner.cue)])
    content = _content(inner)
    return content.end <= after and content.start >= said.start and begins(text, inner, outer)


def _goes_on(text: str, inner: Statement, outer: Statement) -> bool:
    """Whether the nested verb has no subject of its own, so that the outer speaker is the one who speaks."""
    named = inner.source_span
    if named is None or not inner.cue or inner.cue[0].start < named.end:
        return False
    words = named.of(text)
    if _SELF.match(words):
        return True
    if all(word in _NO_SPEAKERS for word in words.casefold().split()):
        return True
    cue = inner.cue[0]
    if _VERB_GOES_ON.match(text[named.end : cue.start]) and len(text[named.end : cue.start].split()) <= LEAD_IN:
        return True
    if not _PARTICIPLE.fullmatch(cue.of(text)) or not _after_a_comma(text[: cue.start]):
        return False
    subject = named.start <= _content(outer).start + 1 and not _NO_SUBJECT.match(words)
    return not subject or text[named.end :].lstrip().startswith("to ")


def _stands_beside(text: str, inner: Statement, outer: Statement) -> bool:
    """Whether the nested clause is no part of what is reported: joined by "while" or "but", or a relative clause.

    Within quotation marks all is the speaker's; "and that …" takes up what is reported.
    """
    named = inner.source_span
    if named is None or outer.quote is Quote.DIRECT or named.start <= _content(outer).start:
        return False
    start = min(inner.extent.start, named.start)
    before = text[_content(outer).start : start]
    if len(before.split()) <= LEAD_IN:
        return False
    opened = named.of(text).split()
    joined = f"{before.rstrip()} {opened[0]} " if len(opened) > 1 and is_stopword(opened[0].casefold()) else before
    if _SIDE_BY_SIDE.search(before) or _SIDE_BY_SIDE.search(joined) or named.of(text).startswith("something "):
        return True
    if _BARE_COMMA.search(before) and len(before.split()) >= CLAUSE:
        return not text[named.end :].startswith(",")
    return False


def _reports(pile: Pile, statement: int) -> bool:
    """Whether the speaker is a publication: that it reports a belief does not make the belief its own."""
    source = pile.sources.get(pile.source(statement))
    return source is not None and source.kind is SourceKind.PUBLICATION


def _after_a_comma(before: str) -> bool:
    return before.rstrip().rstrip("”\"’'").endswith((",", "—", "–"))


def _content(statement: Statement) -> Span:
    spans = statement.content or (statement.extent,)
    return Span(min(span.start for span in spans), max(span.end for span in spans))
