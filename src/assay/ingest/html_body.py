"""The body of a page: its paragraphs in order, without what belongs to the site rather than to the report.

trafilatura (Barbaresi, 2021) finds the main content; favouring precision costs nothing on news pages and keeps out
more of the lists around the article. It leaves lines such as "Read more: ..." or lists of recent videos that stand
between paragraphs, which are told by their wording and by being nothing but links.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

import trafilatura
from lxml.etree import _Element
from lxml.html import HtmlElement

from assay.ingest.base import BLOCK_QUOTATION
from assay.ingest.credit import find_credit
from assay.ingest.front import is_front_line, read_front
from assay.ingest.site_lines import is_site_line

_SPACES = re.compile(r"\s+")
_BREAKS = re.compile(r"[ \t]*\n\s*")
_BLOCKS = frozenset({"p", "head", "item", "row", "quote", "code", "ab", "fw"})
_WEB_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_QUOTATION_MARKS = '"“”«»'
_ENDS_SENTENCE = re.compile(r"[.!?…][\"'”’»)]*\Z")


@dataclass(frozen=True, slots=True)
class Body:
    """The body's text, the addresses it links to, and what the lines above it say."""

    text: str
    links: tuple[str, ...] = ()
    author: str | None = None
    published: str | None = None
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class _Block:
    """One paragraph, with how many of its characters are links' and where they lead."""

    text: str
    linked: int
    links: tuple[str, ...]
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
    links = dict.fromkeys(link for block in blocks for link in block.links if _WEB_ADDRESS.match(link))
    return Body(
        "\n\n".join(block.text for block in blocks),
        tuple(links),
        author=above.author if above else None,
        published=above.published if above else None,
        credit=find_credit("\n".join(block.text for block in front)) if front else None,
    )


def _blocks(body: _Element) -> Iterator[_Block]:
    """The innermost blocks of the extracted body in document order, each once; line breaks in pairs part paragraphs."""
    for element in body.iter(*_BLOCKS):
        if any(child.tag in _BLOCKS for child in element.iterdescendants()):
            continue
        pieces, linked, links = _words(element)
        for piece in re.split(r"\n\s*\n", pieces):
            text = "\n".join(_SPACES.sub(" ", line).strip() for line in piece.split("\n")).strip()
            if text:
                yield _Block(text, linked, links, heading=element.tag == "head", set_off=_is_set_off(element))


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
        replace(block, text=BLOCK_QUOTATION + block.text)
        if block.set_off and not any(mark in block.text for mark in _QUOTATION_MARKS)
        else block
        for block in blocks
    ]


def _words(element: _Element) -> tuple[str, int, tuple[str, ...]]:
    pieces: list[str] = []
    linked = 0
    links: list[str] = []
    for node in element.iter():
        if node.tag == "lb":
            pieces.append("\n")
        if node.tag == "cell" and any(map(str.strip, pieces)):
            pieces.append(" | ")
        if node.tag == "ref":
            linked += len("".join(node.itertext()))
            links.append(node.get("target") or "")
        pieces.append(_SPACES.sub(" ", node.text or ""))
        if node is not element:
            pieces.append(_SPACES.sub(" ", node.tail or ""))
    return "".join(pieces), linked, tuple(links)


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
