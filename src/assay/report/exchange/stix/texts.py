"""Texts of the material, as a platform may show them."""

from __future__ import annotations

from assay.report.inert import inert
from assay.texts.lazy_pattern import lazy_pattern

_LAST = "".join(chr(plane << 16 | low) for plane in range(17) for low in (0xFFFE, 0xFFFF))
_NO_CHARACTERS = lazy_pattern(f"[\ufdd0-\ufdef{_LAST}]")
"""What I-JSON (RFC 7493) forbids besides lone surrogates."""

_TAG = lazy_pattern("<(?=[A-Za-z/!?])")


def exact(text: str) -> str:
    """`text` with every character that is obeyed or forbidden replaced by one that is seen; its length stays."""
    return _NO_CHARACTERS.sub("\ufffd", inert(text))


def unmarked(text: str) -> str:
    """`text` made exact, with nothing that a platform could take for HTML, or for an image or link in Markdown.

    Platforms render descriptions and notes as Markdown, and an image is fetched from wherever the text says.
    """
    return _TAG.sub("‹", exact(text)).replace("](", "] (")
