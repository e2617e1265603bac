"""News agencies' formats: NewsML-G2 (IPTC 2.x), NewsML 1.2 and NITF. One file may hold several items.

The provider is the publisher. A credit line, else the source of the information, else the holder of the rights says
whose text it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from assay.domain.finding import Finding
from assay.ingest.base import Draft
from assay.ingest.feed import SOURCE
from assay.ingest.fragment import fragment_text, plain_line
from assay.ingest.xml_tree import below, collected, local, root_name, words
from assay.texts.lazy_pattern import lazy_pattern

_ROOTS = frozenset({"newsmessage", "newsitem", "newsml", "nitf", "packageitem", "knowledgeitem"})
_BASIC = lazy_pattern(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?")
_PARAGRAPHS = frozenset({"p", "hl2", "h1", "h2", "h3", "h4", "li", "td", "blockquote", "pre"})


class NewsmlReader:
    """Reads NewsML-G2, NewsML 1.2 and NITF."""

    format = "NewsML"
    suffixes = frozenset({".newsml", ".nitf"})

    def sniff(self, data: bytes) -> bool:
        """Whether the first element is one of these formats'."""
        return root_name(data) in _ROOTS

    def read_all(self, data: bytes, *, name: str) -> tuple[list[Draft], list[Finding]]:
        """A draft for each item of news that has text, in the file's order."""
        return collected(data, name=name, roots=_ROOTS, drafts_of=_drafts)


def _drafts(root: etree._Element) -> list[Draft]:
    return [_draft(item) for item in _items(root)]


def _items(root: etree._Element) -> list[etree._Element]:
    if local(root) == "newsitem":
        return [root]
    return list(below(root, "newsitem")) or ([root] if local(root) == "nitf" else list(below(root, "nitf")))


def _draft(item: etree._Element) -> Draft:
    provider = _party(item, "provider") or _published_in(item)
    text = "\n\n".join(_paragraphs(item))
    author = _line(item, "by", "byline") or _party(item, "creator")
    return Draft(
        text,
        title=_line(item, "headline", "hl1") or _line(item, "slugline"),
        publisher=provider,
        author=author.removeprefix("By ").removeprefix("by ") if author else None,
        published=_date(item),
        language=_language(item),
        credit=_credit(item),
        front_in_text=False,
    )


def _credit(item: etree._Element) -> str | None:
    """The credit line as printed, else who distributes the text, is its source, or holds its rights."""
    line = _line(item, "creditline")
    if line:
        return line
    for key in ("infosource", "distributor", "source", "copyrightholder"):
        if name := _party(item, key):
            return f"{SOURCE}{name}"
    holder = next((found.get("holder") for found in below(item, "doc.copyright") if found.get("holder")), None)
    return f"{SOURCE}{holder.strip()}" if holder and holder.strip() else None


def _line(item: etree._Element, *names: str) -> str | None:
    return next((line for found in below(item, *names) if (line := plain_line(words(found)))), None)


def _party(item: etree._Element, name: str) -> str | None:
    """A party's name: written out, as a literal, or the letters of its code ("nprov:LODESTAR")."""
    for found in below(item, name):
        stated = words(next(below(found, "name", "org"), None)) or words(found) or found.get("literal")
        party = next(below(found, "party"), None)
        stated = stated or (party.get("FormalName") if party is not None else None)
        code = found.get("qcode") or found.get("uri") or ""
        stated = stated or code.rstrip("/").replace("/", ":").rpartition(":")[2]
        if stated:
            return " ".join(stated.split())
    return None


def _published_in(item: etree._Element) -> str | None:
    """The publication that a NITF file names."""
    return next((name.strip() for found in below(item, "pubdata") if (name := found.get("name"))), None)


def _date(item: etree._Element) -> str | None:
    for name in ("contentcreated", "firstcreated", "versioncreated", "thisrevisioncreated", "datestamp"):
        if date := _line(item, name):
            return _spaced(date)
    dated = (str(found.get("norm") or "") for found in below(item, "date.issue", "date.release", "story.date"))
    return next((_spaced(date) for date in dated if date), None)


def _spaced(date: str) -> str:
    """A date of ISO 8601's basic form ("20240514T093000+0200") in the extended one; others as they are."""
    match = _BASIC.fullmatch(date)
    if match is None:
        return date
    year, month, day, hour, minute, second, zone = match.groups(default="")
    if not hour:
        return f"{year}-{month}-{day}"
    return f"{year}-{month}-{day}T{hour}:{minute}:{second or '00'}{zone}"


def _language(item: etree._Element) -> str | None:
    tags = (str(found.get("tag") or found.get("FormalName") or "") for found in below(item, "language"))
    stated = next((tag for tag in tags if tag), "")
    return stated or str(item.get("{http://www.w3.org/XML/1998/namespace}lang") or "") or None


def _paragraphs(item: etree._Element) -> Iterator[str]:
    """The paragraphs of the first content that has any."""
    for content in _contents(item):
        blocks = [element for element in content.iterdescendants() if local(element) in _PARAGRAPHS]
        outer = [block for block in blocks if not any(local(above) in _PARAGRAPHS for above in block.iterancestors())]
        found = [text for block in outer if (text := words(block))]
        if not found:
            source = "".join(map(str, content.itertext()))
            found = [fragment_text(source)[0]] if source.strip() else []
        if found:
            yield from found
            return


def _contents(item: etree._Element) -> Iterator[etree._Element]:
    yield from below(item, "body.content")
    yield from below(item, "inlinexml", "inlinedata", "datacontent")
