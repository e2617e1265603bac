"""Credit: where a document says, or its credit line says, that something came from another publication."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from assay.domain.document import Document
from assay.domain.span import Span
from assay.lineage.publications import Publication, Publications, host

_HEAD = 1500
_TAIL = 500
_NAME = r"(?P<name>(?:the )?[A-Z][\w'’&/-]{0,40}(?: (?:of|and|the|de|[A-Z][\w'’&/-]{0,40})){0,6})"
_DATELINE = re.compile(r"^[^\n()]{0,80}\((?P<name>[A-Z][\w .-]{1,30})\)[ \t]*[-—–:]", re.MULTILINE)
_BARE_MARK = re.compile(r"^[^\n()]{0,60}\((?P<name>[A-Z][\w .-]{1,30})\)[ \t]*\S", re.MULTILINE)
_BYLINE = re.compile(r"^(?:By|BY|by|From|Source:)[ \t]+(?P<line>[^\n]{2,160})$", re.MULTILINE)
_PICTURE = re.compile(r"\b(?:[Pp]hoto|[Ii]mages?|[Pp]icture|PHOTO)\b")
_STAMP = re.compile(r"^(?P<line>(?:The )?[A-Z][\w -]{1,40})$", re.MULTILINE)
_COPYRIGHT = re.compile(r"(?:Copyright|©|\(c\))[ \t]*(?:©[ \t]*)?(?:\d{4}[ \t]*)?(?:by )?" + _NAME)
_REUTERS_SIGNATURE = re.compile(r"\(?(?:Additional )?[Rr]eporting by [^\n]{2,200}?[Ee]diting by ")
_TOLD = re.compile(
    r"\b(?:told|tells|telling|interview(?:ed)? (?:with|by|on|to|in)|spoke (?:to|with)|speaking (?:to|with|on)|"
    r"said (?:on|in)|appear(?:ed|ing|ance) on|wrote in|writing in)[ \n]" + _NAME
)
_BY = re.compile(
    r"\b(?:[Aa]ccording to(?: a report (?:by|in|from))?|"
    r"(?:first |exclusively )?(?:reported|published|broken|revealed|quoted|cited|obtained|seen|read|reviewed)"
    r"(?: \w+)? (?:by|in)|"
    r"[Cc]iting|[Qq]uoting|[Aa]s reported by|report (?:by|in|from)|"
    r"reports (?:by|in|from)|reporting (?:by|in|from))[ \n]" + _NAME
)
_REPORTED = re.compile(
    _NAME + r"[ \n](?:\w+ly )?(?:had )?(?:first |exclusively )?"
    r"(?:reported|reports|revealed|disclosed|cited|quoted|broke the (?:story|news))\b"
)


class CreditKind(StrEnum):
    """What is credited: the whole text, words spoken to the publication, a report of it, or a link to it."""

    TEXT = "text"
    TOLD = "told"
    REPORTED = "reported"
    LINKED = "linked"


@dataclass(frozen=True, slots=True)
class Credit:
    """`document` credits `publication` for the passage `covers`; `span` is where it says so (none for a credit field).

    What is told or reported covers no more than its wording here; who needs the sentence around it looks it up.
    `address` is the web address of what is linked to.
    """

    document: str
    publication: Publication
    kind: CreditKind
    covers: Span
    span: Span | None = None
    address: str | None = None


def credits_of(document: Document, *, publications: Publications) -> list[Credit]:
    """The credits that `document` gives to publications other than its own, the whole text's first."""
    own = publications.of_document(document)
    found = [*_whole_text(document, publications), *_in_text(document, publications), *_links(document, publications)]
    return [credit for credit in found if own is None or credit.publication.key != own.key]


def _whole_text(document: Document, publications: Publications) -> Iterator[Credit]:
    """The one agency or outlet whose text this is: credit line, byline, dateline or signature, in this order."""
    text = document.text
    whole = Span(0, len(text))
    for line in filter(None, (document.credit, document.author)):
        found = _in_line(line, publications)
        if found is not None:
            yield Credit(document.id, found[0], CreditKind.TEXT, whole)
            return
    for pattern, group in ((_BYLINE, "line"), (_DATELINE, "name"), (_STAMP, "line"), (_BARE_MARK, "name")):
        for match in pattern.finditer(text, 0, min(len(text), _HEAD)):
            line = match.group(group)
            found = None if _PICTURE.search(line) else _in_line(line, publications)
            if found is not None and (pattern is not _STAMP or (found[0].agency and found[2] == len(line))):
                start = match.start() if pattern in {_DATELINE, _BARE_MARK} else 0
                at = match.start(group) + found[1]
                span = Span(at, min(at + found[2], match.end(group)))
                yield Credit(document.id, found[0], CreditKind.TEXT, Span(start, len(text)), span)
                return
    tail = max(0, len(text) - _TAIL)
    signature = _REUTERS_SIGNATURE.search(text, tail)
    if signature is not None:
        reuters = publications.by_key["reuters.com"]
        yield Credit(document.id, reuters, CreditKind.TEXT, whole, Span(signature.start(), signature.end()))
        return
    for match in _COPYRIGHT.finditer(text, tail):
        named = publications.named(match.group("name"))
        if named is not None and named[0].agency:
            yield Credit(document.id, named[0], CreditKind.TEXT, whole, Span(match.start(), match.end()))
            return


def _in_line(line: str, publications: Publications) -> tuple[Publication, int, int] | None:
    """The first known publication named in a short line, with the place and length of its name; agencies come first."""
    found = []
    for match in re.finditer(r"(?<![\w'’.])(?:[Tt]he )?[A-Z]", line[:200]):
        named = publications.named(line[match.start() : 200])
        if named is not None and named[0].key in publications.by_key:
            found.append((not named[0].agency, match.start(), named))
    if not found:
        return None
    _, start, (publication, length) = min(found, key=_rank)
    return publication, start, length


def _paper(line: str, publications: Publications) -> tuple[Publication, int, int] | None:
    """A paper the house does not know, at the beginning of a short line and named like one ("the Leeds Herald")."""
    named = publications.named(line)
    return (named[0], 0, named[1]) if named is not None else None


def _rank(found: tuple[bool, int, object]) -> tuple[bool, int]:
    return found[0], found[1]


def _in_text(document: Document, publications: Publications) -> Iterator[Credit]:
    """What the text credits publications with, in reading order of each wording."""
    text = document.text
    for pattern, kind in (
        (_TOLD, CreditKind.TOLD),
        (_BY, CreditKind.REPORTED),
        (_REPORTED, CreditKind.REPORTED),
    ):
        for match in pattern.finditer(text):
            line = match.group("name")
            found = _in_line(line, publications) or _paper(line, publications)
            if found is not None:
                at = match.start("name") + found[1]
                span = Span(min(at, match.start()), max(at + found[2], match.end()))
                yield Credit(document.id, found[0], kind, span, span)


def _links(document: Document, publications: Publications) -> Iterator[Credit]:
    """Addresses that the body links to, as far as they are known publications'."""
    for address in document.links:
        publication = publications.at(host(address))
        if publication is not None:
            whole = Span(0, len(document.text))
            yield Credit(document.id, publication, CreditKind.LINKED, whole, None, address)
