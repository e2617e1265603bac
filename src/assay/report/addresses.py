"""Web addresses as given by the material, which may be hostile or broken."""

from __future__ import annotations

from urllib.parse import urlsplit

from assay.report.inert import one_line


def host(url: str | None) -> str | None:
    """The host of an `http` or `https` address; none for anything else, broken addresses included."""
    if not url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return parts.hostname if parts.scheme in ("http", "https") else None


def safe_address(url: str | None) -> str | None:
    """`url` where it is a plain web address without blanks or hidden characters, so that a page may link to it."""
    return url if url and host(url) and " " not in url and url == one_line(url) else None
