"""Tells reports that Assay wrote itself: read as news, they would repeat every statement that they appraise."""

from __future__ import annotations

from lxml.html import HtmlElement

from assay.texts.lazy_pattern import lazy_pattern

_GENERATOR = lazy_pattern(r"Assay(?: \d+\.\d+\S*)?")
_LAST_LINE = lazy_pattern(r"Assay \d+\\?\.\d+\S*, fingerprint `?[0-9a-f]{16,64}`?(?:[.;\s]|\Z)")
_END = 800


def is_own_page(tree: HtmlElement) -> bool:
    """Whether the page says that Assay made it."""
    return any(
        (element.get("name") or "").lower() == "generator" and _GENERATOR.fullmatch(element.get("content") or "")
        for element in tree.iter("meta")
    )


def is_own_text(text: str) -> bool:
    """Whether the text ends as the reports in Markdown and for the terminal do: with a version and a fingerprint."""
    return _LAST_LINE.search(" ".join(text[-_END:].split())) is not None
