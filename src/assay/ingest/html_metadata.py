"""What a page says of its own origin: JSON-LD (schema.org) first, then Open Graph and `meta`, then visible markup."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from htmldate import find_date
from lxml.html import HtmlElement

from assay.ingest.base import Draft
from assay.texts.dates import iso_date
from assay.texts.lazy_pattern import lazy_pattern

_ARTICLE = lazy_pattern(
    r"(?:News|Blog|Report|Analysis|Opinion|Review|Reportage|Background|LiveBlog|Social|Scholarly)?"
    r"(?:Article|Posting|NewsArticle)|WebPage"
)
_DATE_KEYS = [
    "article:published_time",
    "og:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "pubdate",
    "publishdate",
    "publish-date",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
]
_MOST_JSON = 500_000
_SITE_IN_TITLE = lazy_pattern(r"\s+(?:[|•·»]|[-–—])\s+")
_OUR_JSON = lazy_pattern(r"[\x00-\x1f]+")
_SPACES = lazy_pattern(r"\s+")


def page_metadata(tree: HtmlElement) -> Draft:
    """A draft without text: title, publisher, owner, author, date, address and language as far as the page says."""
    meta = _meta(tree)
    article = _article(tree)
    url = _first(
        _link(tree, "canonical"), meta.get("og:url"), _text(article.get("url")), _id(article.get("mainEntityOfPage"))
    )
    url = url if url and url.lower().startswith(("http://", "https://")) else None
    title, site = _title(tree, meta, article)
    publisher = _first(
        _name(article.get("publisher")),
        meta.get("og:site_name"),
        meta.get("application-name"),
        meta.get("dc.publisher"),
        meta.get("publisher"),
        site,
        _domain(url),
    )
    organisation = article.get("publisher")
    return Draft(
        title=title,
        publisher=publisher,
        owner=_name(organisation.get("parentOrganization")) if isinstance(organisation, Mapping) else None,
        author=_author(meta, article, publisher),
        published=_published(tree, meta, article),
        url=url,
        language=_first(
            _text(article.get("inLanguage")), tree.get("lang"), meta.get("og:locale"), meta.get("language")
        ),
    )


def _meta(tree: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        key = (element.get("property") or element.get("name") or element.get("itemprop") or "").strip().lower()
        content = _text(element.get("content"))
        if key and content:
            found.setdefault(key, content)
    return found


def _article(tree: HtmlElement) -> Mapping[str, Any]:
    """The page's article in JSON-LD; empty where there is none."""
    pages: list[Mapping[str, Any]] = []
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text or len(script.text) > _MOST_JSON:
            continue
        try:
            loaded = json.loads(_OUR_JSON.sub(" ", script.text.strip()))
        except (ValueError, RecursionError):
            continue
        for item in _items(loaded):
            kind = item.get("@type")
            kinds = [name for name in (kind if isinstance(kind, list) else [kind]) if isinstance(name, str)]
            if any(_ARTICLE.fullmatch(name) and name != "WebPage" for name in kinds):
                return item
            if "WebPage" in kinds:
                pages.append(item)
    return pages[0] if pages else {}


def _items(loaded: object, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    if isinstance(loaded, list) and depth < 4:
        for item in loaded[:200]:
            yield from _items(item, depth + 1)
    elif isinstance(loaded, Mapping):
        yield loaded
        yield from _items(loaded.get("@graph"), depth + 1)


def _title(tree: HtmlElement, meta: Mapping[str, str], article: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """The headline, and the site's name where the window title adds one to it."""
    headings = [heading for element in list(tree.iter("h1"))[:3] if (heading := _text(element.text_content()))]
    window = _text(tree.findtext(".//title"))
    known = _first(_text(article.get("headline")), meta.get("og:title"), meta.get("twitter:title"))
    headline, site = _without_site(window or "")
    if known:
        bare, named = _without_site(known)
        return (bare, named) if named and named == site else (known, site if headline == known else None)
    if headline in headings:
        return headline, site
    return next(iter(headings), None) or headline or None, None


def _without_site(title: str) -> tuple[str, str | None]:
    """A title without the short name that follows a dash or stroke at its end, and that name."""
    marks = list(_SITE_IN_TITLE.finditer(title))
    if not marks or len(title[marks[-1].end() :].split()) > 4:
        return title, None
    return title[: marks[-1].start()], title[marks[-1].end() :]


def _author(meta: Mapping[str, str], article: Mapping[str, Any], publisher: str | None) -> str | None:
    written = article.get("author")
    names = [_name(item) for item in (written if isinstance(written, list) else [written])]
    joined = ", ".join(dict.fromkeys(name for name in names if name))
    found = joined or _first(
        meta.get("author"), meta.get("article:author"), meta.get("parsely-author"), meta.get("byl")
    )
    if not found or found.lower().startswith(("http://", "https://")):
        return None
    found = re.sub(r"\ABy\s+", "", found, flags=re.IGNORECASE)
    return None if publisher and found.casefold() == publisher.casefold() else found


def _published(tree: HtmlElement, meta: Mapping[str, str], article: Mapping[str, Any]) -> str | None:
    for written in (_text(article.get("datePublished")), *(meta.get(key) for key in _DATE_KEYS)):
        if written and (date := iso_date(written)):
            return date
    for element in tree.iter("time"):
        if (date := iso_date(element.get("datetime") or "")) is not None:
            return date
    found = find_date(tree, original_date=True, extensive_search=False, max_date="2100-01-01")
    return found if isinstance(found, str) else None


def _link(tree: HtmlElement, relation: str) -> str | None:
    found = (link.get("href") for link in tree.iter("link") if (link.get("rel") or "").lower() == relation)
    return next((_text(target) for target in found), None)


def _domain(url: str | None) -> str | None:
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return None
    return host.removeprefix("www.") or None


def _name(value: object) -> str | None:
    if isinstance(value, list):
        return next((name for item in value if (name := _name(item))), None)
    return _text(value.get("name")) if isinstance(value, Mapping) else _text(value)


def _id(value: object) -> str | None:
    return _text(value.get("@id")) if isinstance(value, Mapping) else _text(value)


def _text(value: object) -> str | None:
    return _SPACES.sub(" ", value).strip()[:2000] or None if isinstance(value, str) else None


def _first(*values: str | None) -> str | None:
    return next((value for value in values if value), None)
