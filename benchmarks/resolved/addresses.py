"""Whose page a web address leads to, whichever archive keeps it."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_ARCHIVED = re.compile(r"^https?://(?:web\.archive\.org/web/\w+/|archive\.\w+/(?:\w+/)?(?=https?:))", re.IGNORECASE)
_TWO_PARTS = frozenset({"co", "com", "org", "gov", "ac", "net", "edu", "go", "or"})


def page_of(address: str) -> str:
    """The address without the archive in front of it."""
    return _ARCHIVED.sub("", address.strip())


def site_of(address: str) -> str:
    """The site of a web address, without subdomains and without the archive that keeps it; empty where it has none."""
    host = (urlsplit(page_of(address)).hostname or "").lower()
    names = host.split(".")
    if len(names) < 2:
        return ""
    keep = 3 if len(names) > 2 and len(names[-1]) == 2 and names[-2] in _TWO_PARTS else 2
    return ".".join(names[-keep:])
