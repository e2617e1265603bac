"""Who are printed as private persons are: contributors whose words stand one after another, each signed with a name.

Letters to the editor, posts of followers and answers to a paper's question are set so: a quotation, a dash, a name.
"""

from __future__ import annotations

import re

from assay.texts.lazy_pattern import lazy_pattern

FEWEST = 4
"""So many contributors at least make a page of contributions; fewer may be mottoes of famous people."""
_NAME = r"(?P<name>[^\W\d_a-z][\w.’'-]{0,30}(?: [^\W\d_][\w.’'-]{0,30}){1,4}?)"
_SIGNED = lazy_pattern(rf"[\"”’'][^\S\n]?[―—–-]{{1,2}}[^\S\n]?{_NAME}[.,]?[^\S\n]*$", re.MULTILINE)
"""A quotation's end, a dash and a name that ends the line."""
_ASKED = lazy_pattern(
    r"\b(?:shar(?:e[sd]?|ing) (?:their|your|his or her|with us)|(?:we|us) asked|(?:asked|invited|urged) (?:our |you\b|"
    r"readers|followers|viewers|listeners|subscribers|users)|(?:told|wrote|tell|write) (?:to )?us|our (?:readers|"
    r"followers|viewers|listeners|users)|letters(?: to the editor)?|readers|in their own words|submissions)\b",
    re.IGNORECASE,
)
"""How a text says that it asked people, or prints what they sent."""


def signers_in(text: str) -> frozenset[str]:
    """The names under the contributions that `text` prints, none unless it says that it asked for them; linear."""
    names = frozenset(signed.group("name").rstrip(".") for signed in _SIGNED.finditer(text))
    return names if len(names) >= FEWEST and _ASKED.search(text) else frozenset()
