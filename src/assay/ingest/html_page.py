"""One HTML page to a draft: parsed once, metadata first, then the body."""

from __future__ import annotations

import dataclasses
import logging
import re
from collections.abc import Iterable

from lxml import etree, html

from assay.domain.finding import Finding
from assay.ingest import problems
from assay.ingest.base import Draft
from assay.ingest.html_all import all_text
from assay.ingest.html_body import Body, article_body
from assay.ingest.html_metadata import page_metadata
from assay.ingest.language import language_of
from assay.ingest.own_report import is_own_page
from assay.texts.lazy_pattern import lazy_pattern

_DECLARATION = lazy_pattern(r"\A\s*<\?xml[^>]*\?>", re.IGNORECASE)
_NUL = lazy_pattern("\0")
_LONGEST = 4_000_000

# Its warnings would reach the user's terminal; what matters of them is told as findings.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
logging.getLogger("htmldate").setLevel(logging.CRITICAL)


def read_page(source: str, *, name: str, findings: Iterable[Finding] = ()) -> Draft:
    """The draft of the page with the markup `source`."""
    told = list(findings)
    if len(source) > _LONGEST:
        told.append(problems.page_cut(name, _LONGEST))
        source = source[:_LONGEST]
    tree = _parsed(source)
    if tree is None:
        return Draft(findings=tuple(told))
    if is_own_page(tree):
        return Draft(findings=(*told, problems.own_report(name)))
    metadata = page_metadata(tree)
    body = article_body(tree, title=metadata.title)
    if not body.text:
        body = Body(all_text(source))
        if body.text.strip():
            told.append(problems.main_text_not_found(name))
    return _draft(metadata, body, told)


def _parsed(source: str) -> html.HtmlElement | None:
    # A declared encoding no longer holds once the text is decoded, and lxml refuses it.
    source = _DECLARATION.sub("", _NUL.sub("", source))
    parser = html.HTMLParser(encoding="utf-8", remove_pis=True, collect_ids=False)
    try:
        tree = html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
    return tree


def _draft(metadata: Draft, body: Body, findings: list[Finding]) -> Draft:
    return dataclasses.replace(
        metadata,
        text=body.text,
        author=metadata.author or body.author,
        published=metadata.published or body.published,
        # Templates declare the site's language for every page, so that the text itself is asked first.
        language=language_of(body.text) or metadata.language,
        credit=body.credit,
        links=body.links,
        findings=tuple(findings),
        front_in_text=False,
    )
