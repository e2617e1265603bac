"""A piece of HTML, as feeds and agencies send it, to paragraphs and links. No main text need be looked for."""

from __future__ import annotations

import re

from assay.domain.document import Link
from assay.ingest.html_all import TextParser
from assay.ingest.site_lines import is_site_line
from assay.texts.lazy_pattern import lazy_pattern

_MARKUP = lazy_pattern(r"<[A-Za-z/!][^>]*>|&#?\w+;")
_WEB_ADDRESS = lazy_pattern(r"https?://", re.IGNORECASE)
_BETWEEN = "\n\n"


def fragment_text(source: str) -> tuple[str, tuple[Link, ...]]:
    """The text of a fragment with a blank line between its paragraphs, without site lines, and its links in it.

    What holds no markup is plain text, whose line breaks stay.
    """
    if not _MARKUP.search(source):
        return source.strip(), ()
    parser = _LinkParser()
    parser.feed(source)
    parser.close()
    pieces: list[str] = []
    links: list[Link] = []
    length = 0
    for text, found in parser.paragraphs():
        if is_site_line(text):
            continue
        links += [Link(link.address, length + link.start, length + link.end) for link in found]
        pieces.append(text)
        length += len(text) + len(_BETWEEN)
    return _BETWEEN.join(pieces), tuple(links)


def plain_line(source: str) -> str:
    """A headline or name without markup, on one line."""
    return " ".join(fragment_text(source)[0].split())


class _LinkParser(TextParser):
    """Collects text and, block by block, the links with how many characters that are no blank stand before them."""

    def __init__(self) -> None:
        super().__init__()
        self._opened: tuple[str, int, int] | None = None
        self._found: dict[int, list[tuple[str, int, int]]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes where a link begins, besides what collecting text takes."""
        super().handle_starttag(tag, attrs)
        if tag == "a":
            address = (dict(attrs).get("href") or "").strip()
            self._opened = (address, self.block, self.printed) if _WEB_ADDRESS.match(address) else None

    def handle_endtag(self, tag: str) -> None:
        """Notes where a link ends, if in the block in which it began."""
        if tag == "a" and self._opened is not None:
            address, block, first = self._opened
            if block == self.block and self.printed > first:
                self._found.setdefault(block, []).append((address, first, self.printed))
            self._opened = None
        super().handle_endtag(tag)

    def paragraphs(self) -> list[tuple[str, list[Link]]]:
        """The blocks that hold text, each with its links as places in it."""
        found = []
        for block, text in self.blocks():
            places = [match.start() for match in re.finditer(r"\S", text)]
            links = [
                Link(address, places[first], places[last - 1] + 1)
                for address, first, last in self._found.get(block, [])
                if last <= len(places)
            ]
            found.append((text, links))
        return found
