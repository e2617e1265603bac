"""One form for every text, so that equal words are equal code points and nothing invisible hides between them.

Unicode Normalisation Form C (UAX 15); line ends become `\\n`; control characters, zero-width characters and
bidirectional controls (UAX 9) go; the kinds of space that are one column wide become a plain space.
"""

from __future__ import annotations

import unicodedata

from assay.texts.lazy_pattern import lazy_pattern

_REPLACEMENT = "\ufffd"
_OVERRIDE = lazy_pattern("[\u202d\u202e]")
_SURROGATE = lazy_pattern("[\ud800-\udfff]")
_LINE_END = lazy_pattern("\r\n?|[\x0b\x0c\x85\u2028]")
_INVISIBLE = (
    "\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064"
)
_INVISIBLE += "\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f\ufeff\ufff9\ufffa\ufffb\ufffe\uffff"
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_TABLE: dict[int, str | None] = {
    **{code: None for code in (*range(0x00, 0x09), *range(0x0E, 0x20), *range(0x7F, 0xA0)) if code != 0x85},
    **{ord(character): None for character in _INVISIBLE},
    **dict.fromkeys(range(917504, 917632)),
    **{ord(character): " " for character in _SPACES},
    0x2029: "\n\n",
}
_SPACE_AT_LINE_END = lazy_pattern(r"(?<![ \t])[ \t]+(?=\n|\Z)")
_BLANK_LINES = lazy_pattern(r"\n{3,}")


def normalise(text: str) -> str:
    """`text` in Form C with `\\n` line ends and without control, zero-width and bidirectional control characters.

    Tabs stay; no-break and typographic spaces become plain ones; a lone surrogate, which has no UTF-8 form, becomes
    U+FFFD. The result is a fixed point: normalising it again changes nothing.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _LINE_END.sub("\n", text)
    if not text.isascii():
        text = _SURROGATE.sub(_REPLACEMENT, text)
    text = text.translate(_TABLE)
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def reorders_text(text: str) -> bool:
    """Whether `text` holds directional overrides of UAX 9, by which it is shown in another order than it is stored in.

    Overrides can hide what a text says (CVE-2021-42574). Marks, embeddings and isolates do not count: sites put them
    around every name and every quoted post.
    """
    return not text.isascii() and _OVERRIDE.search(text) is not None


def tidy_lines(text: str) -> str:
    """`text` without space at line ends, with no more than one blank line in a row, and none at either end."""
    return _BLANK_LINES.sub("\n\n", _SPACE_AT_LINE_END.sub("", text)).strip()
