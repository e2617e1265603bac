"""CommonMark to plain text, block by block."""

from __future__ import annotations

import functools
import html
import re
from collections.abc import Sequence
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from assay.ingest.base import BLOCK_QUOTATION

_LONGEST = 1_000_000
_LONGEST_LINE = 50_000
_TAG = re.compile(r"<(?:/?[A-Za-z][^<>]{0,2000}|!--.{0,2000}?--)>", re.DOTALL)
_WEB_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


class Rendered(NamedTuple):
    """Plain text, what its links point at, its first heading, and whether the markup was parsed at all."""

    text: str
    links: tuple[str, ...] = ()
    heading: str | None = None
    whole: bool = True


def rendered(source: str) -> Rendered:
    """`source` without its markup; a source too long to be parsed in linear time is given back as it is."""
    if len(source) > _LONGEST or max(map(len, source.splitlines()), default=0) > _LONGEST_LINE:
        return Rendered(source, whole=False)
    blocks: list[str] = []
    links: dict[str, None] = {}
    heading: str | None = None
    tokens = _parser().parse(source)
    quoted = 0
    for place, token in enumerate(tokens):
        quoted += {"blockquote_open": 1, "blockquote_close": -1}.get(token.type, 0)
        if token.type == "inline":
            text = _inline(token.children or [], links)
            opening = tokens[place - 1].type
            if heading is None and opening == "heading_open" and not blocks:
                heading = " ".join(text.split()) or None
            blocks.append((BLOCK_QUOTATION if quoted else "") + _number(tokens, place) + text)
        elif token.type in {"code_block", "fence"}:
            blocks.append(token.content.strip("\n"))
        elif token.type == "html_block":
            blocks.append(html.unescape(_TAG.sub(" ", token.content)).strip())
    return Rendered("\n\n".join(block for block in blocks if block.strip()), tuple(links), heading)


@functools.cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark")


def _number(tokens: Sequence[Token], place: int) -> str:
    """The number of an ordered list's item, for "2018. A year ..." is a sentence that looks like one."""
    if place < 2 or tokens[place - 2].type != "list_item_open" or not tokens[place - 2].info:
        return ""
    return f"{tokens[place - 2].info}{tokens[place - 2].markup} "


def _inline(children: Sequence[Token], links: dict[str, None]) -> str:
    pieces = []
    for child in children:
        if child.type in {"text", "code_inline"}:
            pieces.append(child.content)
        elif child.type in {"softbreak", "hardbreak"} or (
            child.type == "html_inline" and child.content.lower().startswith("<br")
        ):
            pieces.append("\n")
        elif child.type == "link_open":
            target = str(child.attrs.get("href", ""))
            if _WEB_ADDRESS.match(target):
                links.setdefault(target)
    return "".join(pieces)
