"""Addresses as RFC 3986 writes them, which STIX asks for."""

from __future__ import annotations

from urllib.parse import quote, urlsplit, urlunsplit

from assay.report.addresses import safe_address
from assay.texts.lazy_pattern import lazy_pattern

_RESERVED = ":/?#@!$&'()*+,;=%"
_BAD_ESCAPE = lazy_pattern("%(?![0-9A-Fa-f]{2})")


def written_address(url: str | None) -> str | None:
    """`url` in ASCII, other characters as the escapes of their UTF-8; none where it is no plain web address."""
    address = safe_address(url)
    if address is None:
        return None
    parts = urlsplit(_BAD_ESCAPE.sub("%25", address))
    authority = quote(parts.netloc, safe=f"{_RESERVED}[]")
    path, query, fragment = (quote(part, safe=_RESERVED) for part in (parts.path, parts.query, parts.fragment))
    return urlunsplit((parts.scheme, authority, path, query, fragment.replace("#", "%23")))
