"""CommonMark to plain text, block by block."""

from __future__ import annotations

import functools
import html
import re
from collections.abc import Sequence
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from assay.domain.document import Link
from assay.ingest.base import BLOCK_QUOTATION
from assay.texts.lazy_pattern import lazy_pattern

_LONGEST = 1_000_000
_LONGEST_LINE = 50_000
_TAG = lazy_pattern(r"<(?:/?[A-Za-z][^<>]{0,2000}|!--.{0,2000}?--)>", re.DOTALL)
_BETWEEN = "\n\n"
_WEB_ADDRESS = lazy_pattern(r"https?://", re.IGNORECASE)


class Rendered(NamedTuple):
    """Plain text, its links, its first heading, and whether the markup was parsed at all."""

    text: str
    links: tuple[Link, ...] = ()
    heading: str | None = None
    whole: bool = True


def rendered(source: str) -> Rendered:
    """`source` without its markup; a source too long to be parsed in linear time is given back as it is."""
    if len(source) > _LONGEST or max(map(len, source.splitlines()), default=0) > _LONGEST_LINE:
        return Rendered(source, whole=False)
    blocks: list[str] = []
    links: list[Link] = []
    length = 0
    heading: str | None = None
    tokens = _parser().parse(source)
    quoted = 0
    for place, token in enumerate(tokens):
        quoted += {"blockquote_open": 1, "blockquote_close": -1}.get(token.type, 0)
        if token.type == "inline":
            text, linked = _inline(token.children or [])
            opening = tokens[place - 1].type
            if heading is None and opening == "heading_open" and not blocks:
                heading = " ".join(text.split()) or None
            mark = (BLOCK_QUOTATION if quoted else "") + _number(tokens, place)
            at = length + len(mark)
            links += [Link(link.address, at + link.start, at + link.end) for link in linked]
            block = mark + text
        elif token.type in {"code_block", "fence"}:
            block = token.content.strip("\n")
        elif token.type == "html_block":
            block = html.unescape(_TAG.sub(" ", token.content)).strip()
        else:
            continue
        if block.strip():
            blocks.append(block)
            length += len(block) + len(_BETWEEN)
    return Rendered(_BETWEEN.join(blocks), tuple(links), heading)


@functools.cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark")


def _number(tokens: Sequence[Token], place: int) -> str:
    """The number of an ordered list's item, for "2018. A year ..." is a sentence that looks like one."""
    if place < 2 or tokens[place - 2].type != "list_item_open" or not tokens[place - 2].info:
        return ""
    return f"{tokens[place - 2].info}{tokens[place - 2].markup} "


def _inline(children: Sequence[Token]) -> tuple[str, list[Link]]:
    pieces: list[str] = []
    links: list[Link] = []
    opened: tuple[str, int] | None = None
    length = 0
    for child in children:
        before = len(pieces)
        if child.type in {"text", "code_inline"}:
            pieces.append(child.content)
        elif child.type in {"softbreak", "hardbreak"} or (
            child.type == "html_inline" and child.content.lower().startswith("<br")
        ):
            pieces.append("\n")
        elif child.type == "link_open":
            opened = str(child.attrs.get("href", "")), length
        elif child.type == "link_close" and opened is not None:
            address, start = opened
            if _WEB_ADDRESS.match(address) and length > start:
                links.append(Link(address, start, length))
        length += sum(map(len, pieces[before:]))
    return "".join(pieces), links
