"""Credit in running text: words spoken to another publication, and reports of it that are passed on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assay.domain.span import Span
from assay.lineage.publications import Publication, Publications

_NAME = r"(?P<name>(?:the )?[A-Z][\w'’&/-]{0,40}(?: (?:of|and|the|de|[A-Z][\w'’&/-]{0,40})){0,6})"
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


def told_in(text: str, publications: Publications) -> Iterator[tuple[Publication, Span]]:
    """The publications to which somebody is said to have spoken, each with the words that say so."""
    return _found(_TOLD, text, publications)


def reported_in(text: str, publications: Publications) -> Iterator[tuple[Publication, Span]]:
    """The publications whose reports are passed on, each with the words that say so."""
    yield from _found(_BY, text, publications)
    yield from _found(_REPORTED, text, publications)


def _found(pattern: re.Pattern[str], text: str, publications: Publications) -> Iterator[tuple[Publication, Span]]:
    for match in pattern.finditer(text):
        line = match.group("name")
        found = publications.first_in(line) or publications.first_like_a_paper(line)
        if found is not None:
            at = match.start("name") + found[1]
            yield found[0], Span(min(at, match.start()), max(at + found[2], match.end()))
