"""The body of a page: its paragraphs in order, without what belongs to the site rather than to the report.

trafilatura (Barbaresi, 2021) finds the main content; favouring precision costs nothing on news pages and keeps out
more of the lists around the article. It leaves lines such as "Read more: ..." or lists of recent videos that stand
between paragraphs, which are told by their wording and by being nothing but links.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import trafilatura
from lxml.etree import _Element, iterwalk
from lxml.html import HtmlElement

from assay.domain.document import Link
from assay.ingest.base import BLOCK_QUOTATION
from assay.ingest.credit import find_credit
from assay.ingest.front import is_front_line, read_front
from assay.ingest.linking import places_after_squeezing
from assay.ingest.site_lines import is_site_line
from assay.texts.lazy_pattern import lazy_pattern

_SPACES = lazy_pattern(r"\s+")
_BLOCKS = frozenset({"p", "head", "item", "row", "quote", "code", "ab", "fw"})
_WEB_ADDRESS = lazy_pattern(r"https?://", re.IGNORECASE)
_PARAGRAPH = lazy_pattern(r"\S(?:(?!\n\s*\n).)*", re.DOTALL)
_BETWEEN = "\n\n"
_QUOTATION_MARKS = '"“”«»'
_ENDS_SENTENCE = lazy_pattern(r"[.!?…][\"'”’»)]*\Z")


@dataclass(frozen=True, slots=True)
class Body:
    """The body's text, its links, and what the lines above it say."""

    text: str
    links: tuple[Link, ...] = ()
    author: str | None = None
    published: str | None = None
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class _Block:
    """One paragraph, with how many of its characters are links', and the links."""

    text: str
    linked: int
    links: tuple[Link, ...]
    heading: bool = False
    set_off: bool = False


def article_body(tree: HtmlElement, *, title: str | None) -> Body:
    """The main text of the parsed page, which is left as it was; empty where the page has none."""
    found = trafilatura.bare_extraction(
        tree, favor_precision=True, include_comments=False, include_tables=True, include_links=True, with_metadata=False
    )
    if found is None or isinstance(found, dict) or found.body is None:
        return Body("")
    blocks = _with_quotations(_without_site_lines(list(_blocks(found.body))))
    front, blocks = _split_front(blocks, title)
    above = read_front("\n".join(block.text for block in front) + "\n\n.") if front else None
    return Body(
        _BETWEEN.join(block.text for block in blocks),
        tuple(_all_links(blocks)),
        author=above.author if above else None,
        published=above.published if above else None,
        credit=find_credit("\n".join(block.text for block in front)) if front else None,
    )


def _blocks(body: _Element) -> Iterator[_Block]:
    """The innermost blocks of the extracted body in document order, each once; line breaks in pairs part paragraphs."""
    for element in body.iter(*_BLOCKS):
        if any(child.tag in _BLOCKS for child in element.iterdescendants()):
            continue
        words, linked, links = _words(element)
        for match in _PARAGRAPH.finditer(words):
            text = "\n".join(_SPACES.sub(" ", line).strip() for line in match[0].split("\n")).strip()
            if text:
                inside = tuple(_links_inside(match, text, links))
                yield _Block(text, linked, inside, heading=element.tag == "head", set_off=_is_set_off(element))


def _links_inside(paragraph: re.Match[str], text: str, links: Iterable[Link]) -> Iterator[Link]:
    """The links of an element that lie in one of its paragraphs, as places in that paragraph's tidied `text`."""
    inside = [link for link in links if paragraph.start() <= link.start < link.end <= paragraph.end()]
    ends = [place - paragraph.start() for link in inside for place in (link.start, link.end - 1)]
    places = places_after_squeezing(paragraph[0], text, ends)
    for link, start, last in zip(inside, places[::2], places[1::2], strict=True):
        if start is not None and last is not None:
            yield Link(link.address, start, last + 1)


def _all_links(blocks: Iterable[_Block]) -> Iterator[Link]:
    """The links of all blocks, as places in the body's text."""
    before = 0
    for block in blocks:
        for link in block.links:
            yield Link(link.address, before + link.start, before + link.end)
        before += len(block.text) + len(_BETWEEN)


def _moved(links: Iterable[Link], distance: int) -> tuple[Link, ...]:
    return tuple(Link(link.address, link.start + distance, link.end + distance) for link in links)


def _is_set_off(element: _Element) -> bool:
    """Whether a paragraph stands in a block quotation."""
    return element.tag == "quote" or next(element.iterancestors("quote"), None) is not None


def _with_quotations(blocks: list[_Block]) -> list[_Block]:
    """The blocks with the mark of a block quotation.

    What has quotation marks of its own needs none, and a page that is set as one quotation throughout has none.
    """
    if sum(block.set_off for block in blocks) > len(blocks) / 2:
        return blocks
    return [
        replace(block, text=BLOCK_QUOTATION + block.text, links=_moved(block.links, len(BLOCK_QUOTATION)))
        if block.set_off and not any(mark in block.text for mark in _QUOTATION_MARKS)
        else block
        for block in blocks
    ]


def _words(element: _Element) -> tuple[str, int, tuple[Link, ...]]:
    """The element's words, how many characters of them are links', and its links to web addresses."""
    pieces: list[str] = []
    opened: dict[_Element, int] = {}
    spans: list[tuple[str, int, int]] = []
    length = linked = 0
    for event, node in iterwalk(element, events=("start", "end")):
        before = len(pieces)
        if event == "start":
            if node.tag == "lb":
                pieces.append("\n")
            if node.tag == "cell" and any(map(str.strip, pieces)):
                pieces.append(" | ")
            if node.tag == "ref":
                linked += len("".join(node.itertext()))
                opened[node] = length
            pieces.append(_SPACES.sub(" ", node.text or ""))
        else:
            if node in opened:
                spans.append((node.get("target") or "", opened.pop(node), length))
            if node is not element:
                pieces.append(_SPACES.sub(" ", node.tail or ""))
        length += sum(map(len, pieces[before:]))
    words = "".join(pieces)
    return words, linked, tuple(_trimmed(words, spans))


def _trimmed(words: str, spans: Iterable[tuple[str, int, int]]) -> Iterator[Link]:
    """Links to web addresses, without white space at their ends; those around no words are left out."""
    for address, start, end in spans:
        inside = words[start:end]
        if _WEB_ADDRESS.match(address) and inside.strip():
            begin = start + len(inside) - len(inside.lstrip())
            yield Link(address, begin, begin + len(inside.strip()))


def _without_site_lines(blocks: list[_Block]) -> list[_Block]:
    kept = [block for block in blocks if not _is_site_line(block)]
    # A heading with nothing left below it headed a list of links.
    return [
        block
        for place, block in enumerate(kept)
        if not (block.heading and (place + 1 == len(kept) or (kept[place + 1].heading and place > 0)))
    ]


def _is_site_line(block: _Block) -> bool:
    nothing_but_link = block.linked > 0.8 * len(block.text) and not _ENDS_SENTENCE.search(block.text)
    return (nothing_but_link or is_site_line(block.text)) and find_credit(block.text) is None


def _split_front(blocks: list[_Block], title: str | None) -> tuple[list[_Block], list[_Block]]:
    """The headline, byline and date lines above the body, and the body."""
    wanted = _letters(title or "")
    for place, block in enumerate(blocks[:8]):
        same = wanted and _letters(block.text) == wanted
        if not same and not is_front_line(block.text):
            return blocks[:place], blocks[place:]
    return [], blocks


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
