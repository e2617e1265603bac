"""Finds the nodes of type `ClaimReview` in JSON-LD and microdata, whatever page they come from."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

from assay.errors import MissingExtra
from assay.texts.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Node: TypeAlias = dict[str, object]

LONGEST_SCRIPT = 1_000_000
LONGEST_TEXT = 20_000
DEEPEST = 40
MOST_NODES = 50_000
MOST_SCRIPTS = 300
MOST_PROPERTIES = 1_000
"""Places of microdata beyond which it is left unread, because sorting nested ones out takes the square of the time."""

_SCHEMA = lazy_pattern(r"(?:https?://(?:www\.)?schema\.org/|schema:)", re.IGNORECASE)
_DECLARATION = lazy_pattern(r"\A\s*<\?xml[^>]*\?>", re.IGNORECASE)
_BLANKS = lazy_pattern(r"\s+")
_MALFORMED = (ValueError, TypeError, AttributeError, KeyError, IndexError, RecursionError, MemoryError)


def claim_review_nodes(source: str) -> Iterator[Node]:
    """The nodes of type `ClaimReview` in `source`, a page or JSON, in reading order."""
    start = source.lstrip("\ufeff \t\r\n")
    items = _json_items(start) if start[:1] in ("{", "[") else _page_items(source)
    for item in items:
        known = {str(node["@id"]): node for node in _all_nodes(item) if "@id" in node and len(node) > 1}
        for node in _all_nodes(item):
            if _is_claim_review(node):
                yield {key: _resolved(value, known) for key, value in node.items()}


def nodes(node: Node, key: str) -> list[Node]:
    """The nodes under `key`; an address that stands alone is a node with that address."""
    value = node.get(key)
    found = value if isinstance(value, list) else [value]
    return [one if isinstance(one, dict) else {"@id": one} for one in found if isinstance(one, dict | str)]


def first(node: Node, key: str) -> object:
    """The first value under `key`, out of a list and out of a value object."""
    value = node.get(key)
    if isinstance(value, list):
        value = value[0] if value else None
    return value.get("@value") if isinstance(value, dict) else value


def text(node: Node, key: str) -> str | None:
    """The first value under `key` as text on one line, cut where it is far too long; none for none and for no text."""
    value = first(node, key)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return _BLANKS.sub(" ", str(value)[:LONGEST_TEXT]).strip() or None


def _json_items(source: str) -> list[object]:
    try:
        return [json.loads(source, strict=False)]
    except _MALFORMED:
        return []


def _page_items(source: str) -> Iterator[object]:
    """What a page says of itself in JSON-LD, script by script, so that a broken one spoils no other; then microdata."""
    try:
        from extruct.jsonld import JsonLdExtractor  # type: ignore[import-untyped]  # noqa: PLC0415 - an extra, slow
        from extruct.w3cmicrodata import MicrodataExtractor  # type: ignore[import-untyped]  # noqa: PLC0415 - as above
    except ImportError as error:
        raise MissingExtra("exchange", "Reading fact-checks from a page") from error
    tree = _parsed(source)
    if tree is None:
        return
    for script in islice(tree.iter("script"), MOST_SCRIPTS):
        if len(script.text or "") <= LONGEST_SCRIPT:
            yield _extracted(JsonLdExtractor().extract_items, script)
    if len(tree.xpath("//*[@itemprop or @itemscope]")) <= MOST_PROPERTIES:
        yield _as_json_ld(_extracted(MicrodataExtractor().extract_items, tree), depth=0)


def _parsed(source: str) -> HtmlElement | None:
    from lxml import etree, html  # noqa: PLC0415 - slow to import

    # A declared encoding no longer holds once the text is decoded, and lxml refuses it.
    markup = _DECLARATION.sub("", source.replace("\0", "")).encode("utf-8", "replace")
    parser = html.HTMLParser(encoding="utf-8", remove_pis=True, collect_ids=False)
    try:
        return html.document_fromstring(markup, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def _extracted(extract: Callable[..., list[object]], tree: HtmlElement) -> list[object]:
    try:
        return extract(tree, base_url="")
    except _MALFORMED:
        return []


def _as_json_ld(value: object, *, depth: int) -> object:
    """Microdata as extruct gives it, in the form of JSON-LD."""
    if depth > DEEPEST:
        return None
    if isinstance(value, list):
        return [_as_json_ld(one, depth=depth + 1) for one in value]
    if not isinstance(value, dict):
        return value
    properties = value.get("properties", {})
    known = {key: _as_json_ld(one, depth=depth + 1) for key, one in properties.items()}
    return {**({"@id": value["id"]} if "id" in value else {}), "@type": value.get("type"), **known}


def _all_nodes(item: object) -> list[Node]:
    """All nodes in `item` in reading order, as deep and as many as is reasonable."""
    found: list[Node] = []
    ahead: list[tuple[object, int]] = [(item, 0)]
    while ahead and len(found) < MOST_NODES:
        value, depth = ahead.pop()
        if isinstance(value, dict):
            found.append(value)
            value = list(value.values())
        if isinstance(value, list) and depth < DEEPEST:
            ahead.extend((one, depth + 1) for one in reversed(value) if isinstance(one, dict | list))
    return found


def _is_claim_review(node: Node) -> bool:
    types = node.get("@type")
    named = types if isinstance(types, list) else [types]
    return any(isinstance(one, str) and _SCHEMA.sub("", one, count=1) == "ClaimReview" for one in named)


def _resolved(value: object, known: dict[str, Node]) -> object:
    """`value` with the nodes that it only refers to put in their place."""
    if isinstance(value, list):
        return [_resolved(one, known) for one in value]
    if isinstance(value, dict) and set(value) == {"@id"}:
        return known.get(str(value["@id"]), value)
    return value
