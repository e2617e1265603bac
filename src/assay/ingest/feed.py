"""Feeds: RSS 2.0 and its forebears, RSS 1.0 and Atom (RFC 4287). Each item is a report of its own.

The channel is the publisher. An item's `source` names where the channel has it from: a credit of the whole text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from assay.domain.document import Link
from assay.domain.finding import Finding
from assay.ingest.base import Draft
from assay.ingest.fragment import fragment_text, plain_line
from assay.ingest.xml_tree import below, collected, local, root_name, words
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.outlets import domain_of, outlet_named

_ROOTS = frozenset({"rss", "feed", "rdf"})
_SUFFIXES = frozenset({".rss", ".atom", ".rdf", ".xml"})
_PARTS_OF_TITLE = lazy_pattern(r"\s+[-–—|·»]\s+|:\s+")
_WEB_ADDRESS = lazy_pattern(r"https?://", re.IGNORECASE)
_IN_BRACKETS = lazy_pattern(r"\S+@\S+\s*\(([^()]+)\)")
_TEXT = ("encoded", "content", "description", "summary")
_DATES = ("pubdate", "published", "date", "issued", "updated", "modified")
SOURCE = "Source: "
"""What stands before the name of a source in a credit line that a format gives as a field."""


class FeedReader:
    """Reads feeds; HTML in items is reduced to its paragraphs."""

    format = "a feed"
    suffixes = _SUFFIXES

    def sniff(self, data: bytes) -> bool:
        """Whether the first element is that of a feed."""
        return root_name(data) in _ROOTS

    def read_all(self, data: bytes, *, name: str) -> tuple[list[Draft], list[Finding]]:
        """A draft for each item that has text, in the feed's order."""
        return collected(data, name=name, roots=_ROOTS, drafts_of=_drafts)


def _drafts(root: etree._Element) -> list[Draft]:
    channel = next(below(root, "channel"), root)
    publisher, language = _publisher(channel), _language(channel, root)
    items = [item for item in below(root, "item", "entry") if local(item.getparent()) != "source"]
    return [_draft(item, publisher=publisher, language=language) for item in items]


def _draft(item: etree._Element, *, publisher: str | None, language: str | None) -> Draft:
    fields = _fields(item)
    text, links = _text(fields)
    return Draft(
        text,
        title=plain_line(words(_first(fields, "title"))) or None,
        publisher=plain_line(words(_first(fields, "publisher"))) or publisher,
        author=_author(fields),
        published=next((date for key in _DATES for found in fields.get(key, []) if (date := words(found))), None),
        url=_address(fields),
        language=words(_first(fields, "language")) or language,
        credit=_credit(fields),
        links=links,
        front_in_text=False,
    )


def _fields(element: etree._Element) -> dict[str, list[etree._Element]]:
    """The children by local name."""
    fields: dict[str, list[etree._Element]] = {}
    for child in element:
        if key := local(child):
            fields.setdefault(key, []).append(child)
    return fields


def _first(fields: dict[str, list[etree._Element]], key: str) -> etree._Element | None:
    return next(iter(fields.get(key, [])), None)


def _text(fields: dict[str, list[etree._Element]]) -> tuple[str, tuple[Link, ...]]:
    """The longest of what the item gives of its text, with its links."""
    candidates = [_markup(found) for key in _TEXT for found in fields.get(key, [])]
    return max((fragment_text(source) for source in candidates), key=_length, default=("", ()))


def _length(read: tuple[str, tuple[Link, ...]]) -> int:
    return len(read[0])


def _markup(element: etree._Element) -> str:
    """The HTML in an element: escaped, as RSS has it, or as elements, as Atom may."""
    if len(element) == 0:
        return str(element.text or "")
    inner = [str(element.text or "")]
    for child in element:
        inner.append(etree.tostring(child, encoding="unicode", method="html"))
    return "".join(inner)


def _publisher(channel: etree._Element) -> str | None:
    """The channel's publisher, or its title; of a title with a section the part that is a known outlet's name."""
    fields = _fields(channel)
    stated = plain_line(words(_first(fields, "publisher")))
    title = plain_line(words(_first(fields, "title")))
    known = next((part for part in _PARTS_OF_TITLE.split(title) if outlet_named(part.strip())), None)
    return stated or (known.strip() if known else title) or domain_of(_address(fields) or "") or None


def _language(channel: etree._Element, root: etree._Element) -> str | None:
    stated = words(_first(_fields(channel), "language"))
    return stated or root.get("{http://www.w3.org/XML/1998/namespace}lang")


def _author(fields: dict[str, list[etree._Element]]) -> str | None:
    """The names of the authors; RSS gives an address of mail with the name in brackets."""
    names = [plain_line(_name_of(found)) for key in ("creator", "author") for found in fields.get(key, [])]
    plain = [match[1] if (match := _IN_BRACKETS.search(name)) else name for name in names]
    return ", ".join(dict.fromkeys(name for name in plain if name and "@" not in name)) or None


def _name_of(person: etree._Element) -> str:
    return words(next(below(person, "name"), None)) or words(person)


def _addresses(fields: dict[str, list[etree._Element]]) -> Iterator[str]:
    for link in [*fields.get("origlink", []), *fields.get("link", [])]:
        if (link.get("rel") or "alternate") == "alternate":
            yield (link.get("href") or words(link)).strip()
    for guid in fields.get("guid", []):
        if (guid.get("isPermaLink") or "true").lower() != "false":
            yield words(guid)
    yield from (words(identifier) for identifier in fields.get("id", []))


def _address(fields: dict[str, list[etree._Element]]) -> str | None:
    return next((address for address in _addresses(fields) if _WEB_ADDRESS.match(address)), None)


def _credit(fields: dict[str, list[etree._Element]]) -> str | None:
    """Where the item is from: RSS gives the source's name and address, Atom the feed that the entry was copied from."""
    source = _first(fields, "source")
    if source is None:
        return None
    inner = _fields(source)
    name = plain_line(words(_first(inner, "title")) if inner else words(source))
    site = domain_of(source.get("url") or _address(inner) or "")
    return f"{SOURCE}{name or site}" if name or site else None
