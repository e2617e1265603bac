"""Markdown: CommonMark stripped to readable text, after front matter that says where the report comes from.

Headings stay in the text as paragraphs of their own; the first is the title where the front matter names none. Block
quotations keep their mark (">"). What links point at is kept aside. Line breaks inside paragraphs are kept as they
stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from assay.ingest import problems
from assay.ingest.base import Draft
from assay.ingest.plain import decoded_draft
from assay.texts.lazy_pattern import lazy_pattern

_FRONT_MATTER = lazy_pattern(
    r"\A\s*---[ \t]*\r?\n(.{0,65536}?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)
_KEYS = {
    "title": ("title", "headline"),
    "publisher": ("publisher", "site", "publication", "source"),
    "owner": ("owner",),
    "author": ("author", "authors", "byline"),
    "published": ("published", "date", "published_at", "pubdate"),
    "url": ("url", "link", "canonical", "source_url"),
    "language": ("language", "lang"),
    "credit": ("credit",),
}
_LONGEST_VALUE = 2000


class MarkdownReader:
    """Reads Markdown with or without front matter."""

    format = "Markdown"
    suffixes = frozenset({".md", ".markdown", ".mdown"})

    def sniff(self, data: bytes) -> bool:
        """Whether the bytes begin with front matter; Markdown without it cannot be told from plain text."""
        return _FRONT_MATTER.match(data[:4096].decode("utf-8", "replace")) is not None

    def read(self, data: bytes, *, name: str) -> Draft:
        """The draft of the Markdown in `data`."""
        from assay.ingest.markdown_text import rendered  # noqa: PLC0415 - its library is slow to load

        draft = decoded_draft(data, name=name)
        findings = list(draft.findings)
        source = draft.text.removeprefix("\ufeff")
        values: dict[str, str] = {}
        match = _FRONT_MATTER.match(source)
        if match:
            found = _front_matter(match[1])
            if found is None:
                findings.append(problems.front_matter_ignored(name))
            else:
                values, source = found, source[match.end() :]
        text, links, heading, whole = rendered(source)
        if not whole:
            findings.append(problems.markup_kept(name))
        return Draft(
            text,
            title=values.get("title") or heading,
            publisher=values.get("publisher"),
            owner=values.get("owner"),
            author=values.get("author"),
            published=values.get("published"),
            url=values.get("url"),
            language=values.get("language"),
            credit=values.get("credit"),
            links=links,
            findings=tuple(findings),
        )


def _front_matter(written: str) -> dict[str, str] | None:
    """The values of the keys that are known; none where it is no YAML mapping."""
    import yaml  # noqa: PLC0415 - slow to load

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        loaded = yaml.load(written, Loader=loader)  # noqa: S506 - it makes nothing but strings, lists and mappings
    except (yaml.YAMLError, ValueError, RecursionError):
        return None
    if loaded is None:
        return {}
    if not isinstance(loaded, Mapping):
        return None
    by_key = {str(key).strip().lower(): value for key, value in loaded.items()}
    found = {}
    for field, names in _KEYS.items():
        value = next((text for name in names if (text := _words(by_key.get(name)))), "")
        if value:
            found[field] = value
    return found


def _words(value: object) -> str:
    if isinstance(value, str):
        return " ".join(value.split())[:_LONGEST_VALUE]
    if isinstance(value, Sequence):
        return ", ".join(_names(value))[:_LONGEST_VALUE]
    return ""


def _names(values: Sequence[object]) -> Iterator[str]:
    return (" ".join(value.split()) for value in values[:20] if isinstance(value, str) and value.strip())
