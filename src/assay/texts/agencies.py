"""The news agencies whose reports other publications print, by the names under which they are credited."""

from __future__ import annotations

import re

from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.outlets import OutletKind, outlets

_FULL_NAME = {
    form: outlet.name.removeprefix("The ")
    for outlet in outlets()
    if outlet.kind is OutletKind.AGENCY
    for name in outlet.names
    for form in (name, name.upper())
}
# Longer names come first, so that "The Associated Press" is not read as another agency's beginning.
AGENCY = "(?:" + "|".join(re.escape(name) for name in sorted(_FULL_NAME, key=len, reverse=True)) + ")"
_NAMED = lazy_pattern(rf"(?<![\w@.-])({AGENCY})(?![\w-])")


def agency_in(text: str) -> str | None:
    """The full name of the first agency that `text` names, in its usual capitals; none where it names none."""
    match = _NAMED.search(text)
    return _FULL_NAME[match[1]] if match else None
