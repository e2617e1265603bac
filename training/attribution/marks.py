"""The same article with quotation marks of another style: newsrooms differ in them, and the corpus has few styles.

Every mark is replaced by one character, so that offsets stay true.
"""

from __future__ import annotations

import random
import re

STYLES = {"straight": '""', "typographic": "“”", "single": "‘’", "guillemets": "«»", "reversed guillemets": "»«"}
_DOUBLE = re.compile(r"[\"“”„«»]")
_PARAGRAPH = re.compile(r"\n+")


def restyled(text: str, *, style: str) -> str:
    """`text` with its double quotation marks in `style`.

    A straight mark opens where the one before it closed; a paragraph begins with nothing open.
    """
    opening, closing = STYLES[style]
    out = list(text)
    is_open = False
    ends = {match.end() for match in _PARAGRAPH.finditer(text)}
    for match in _DOUBLE.finditer(text):
        place = match.start()
        if any(end in ends for end in range(max(0, place - 1), place + 1)):
            is_open = False
        opens = {"“": True, "„": True, "«": True, "”": False, "»": False}.get(match.group(), not is_open)
        out[place] = opening if opens else closing
        is_open = opens
    return "".join(out)


def varied(text: str, *, chance: random.Random, share: float) -> str:
    """`text` in another style with probability `share`, else as it is."""
    if chance.random() >= share:
        return text
    return restyled(text, style=chance.choice(sorted(STYLES)))
