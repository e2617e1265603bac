"""XML from strangers to a tree: no entity is resolved, nothing is fetched, what is broken is mended as far as it goes.

libxml2 (through lxml) bounds depth and the length of texts where `huge_tree` is off. Documents that declare entities of
their own are refused: nothing in news needs them, and they can grow without bound (CVE-2003-1564, "billion laughs").
"""

from __future__ import annotations

import html.entities
import re
from collections.abc import Callable, Collection, Iterator

from lxml import etree

from assay.domain.finding import Finding
from assay.ingest import problems
from assay.ingest.base import Draft
from assay.ingest.encoding import decode, is_binary
from assay.ingest.plain import binary_kind
from assay.texts.lazy_pattern import lazy_pattern

_DECLARED = lazy_pattern(rb"\A[^>]{0,20}<\?xml[^>]{0,200}?encoding\s*=\s*[\"']\s*([\w.:-]{2,40})")
_DECLARATION = lazy_pattern(r"\A\s*<\?xml[^>]*\?>", re.IGNORECASE)
_ENTITY = lazy_pattern(r"<!ENTITY\b", re.IGNORECASE)
_DOCTYPE = lazy_pattern(r"<!DOCTYPE[^>\[]*(?:\[[^\]]*\]\s*)?>", re.IGNORECASE)
_NO_XML = lazy_pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_NAMED = lazy_pattern(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_OF_XML = frozenset({"amp", "lt", "gt", "quot", "apos"})
_ROOT = lazy_pattern(rb"<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s/>]")
_SAMPLE = 4096


def root_name(data: bytes) -> str | None:
    """The local name of the first element in the bytes, where they look like XML; in small letters."""
    sample = data[:_SAMPLE].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if not sample.startswith(b"<"):
        return None
    match = _ROOT.search(re.sub(rb"<!--.*?-->", b"", sample, flags=re.DOTALL))
    return match[1].decode("ascii").lower() if match else None


def parsed(data: bytes, *, name: str) -> tuple[etree._Element | None, list[Finding]]:
    """The root element of the XML in `data`, none where there is none to be had, and what was wrong."""
    if is_binary(data):
        return None, [problems.binary(name, binary_kind(data) or None)]
    declared = _DECLARED.search(data[:_SAMPLE])
    decoded = decode(data, declared=declared[1].decode("ascii") if declared else None)
    findings = []
    if decoded.guessed:
        findings.append(problems.encoding_guessed(name, decoded.encoding, lost=decoded.lost))
    if _ENTITY.search(decoded.text):
        return None, [*findings, problems.entities_refused(name)]
    source = _DOCTYPE.sub("", _DECLARATION.sub("", decoded.text.lstrip("\ufeff")), count=1)
    source = _NAMED.sub(_character, _NO_XML.sub("", source))
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(source.encode("utf-8"), parser)
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        return None, [*findings, problems.broken_xml(name, kept=False)]
    if any(entry.level >= etree.ErrorLevels.ERROR for entry in parser.error_log):
        findings.append(problems.broken_xml(name, kept=True))
    return root, findings


def collected(
    data: bytes, *, name: str, roots: Collection[str], drafts_of: Callable[[etree._Element], list[Draft]]
) -> tuple[list[Draft], list[Finding]]:
    """The drafts with text that `drafts_of` makes of the root element, which is one of `roots`, and what was wrong."""
    root, findings = parsed(data, name=name)
    if root is None:
        return [], findings
    if local(root) not in roots:
        return [], [*findings, problems.unknown_xml(name, local(root))]
    drafts = drafts_of(root)
    kept = [draft for draft in drafts if draft.text.strip()]
    if len(kept) < len(drafts) or not drafts:
        findings.append(problems.items_without_text(name, len(drafts) - len(kept), len(drafts)))
    return kept, findings


def local(element: etree._Element) -> str:
    """The element's name without its namespace, in small letters; empty for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def below(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    """The descendants with these local names (given in small letters), in document order."""
    wanted = frozenset(names)
    return (found for found in element.iterdescendants() if local(found) in wanted)


def words(element: etree._Element | None) -> str:
    """All text in an element, with single blanks."""
    return " ".join("".join(map(str, element.itertext())).split()) if element is not None else ""


def _character(match: re.Match[str]) -> str:
    """What HTML means by a name that XML does not know ("&nbsp;"); XML's own names stay."""
    return match[0] if match[1] in _OF_XML else html.entities.html5.get(f"{match[1]};", match[0].replace("&", "&amp;"))
