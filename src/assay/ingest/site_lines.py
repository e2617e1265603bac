"""Lines between a report's paragraphs that belong to the site: offers to read, watch, share or subscribe."""

from __future__ import annotations

import re

from assay.texts.lazy_pattern import lazy_pattern

_LONGEST = 220
_KINDS = (
    # What else there is to read or watch.
    r"(?:read|see|hear|learn|watch|listen|related|recommended|trending|suggested|sponsored|promoted)"
    r"(?: (?:more|also|next|this|now|live|stories|articles|coverage|content|topics|videos?|reading|posts))*"
    r"\s*(?:[:>»|].*)?",
    r"(?:recent|latest|popular|trending|featured|more|top|related|most (?:read|watched|viewed|popular|recent|shared))"
    r"(?: (?:videos?|stories|news|articles|posts|headlines|from\b.{0,60}|on\b.{0,60}|in\b.{0,30}))?\s*:?",
    r"(?:you (?:may|might) (?:also )?(?:like|be interested)|don.t miss|what to read next|up next|editor.s picks?"
    r"|(?:from )?around the web)\b.{0,60}",
    # What the reader is asked to do.
    r"(?:subscribe|sign up|log in|register|follow us|like us|join us|download (?:the|our) app)\b.{0,140}",
    r"(?:are|do|did|have|were) you\b.{0,140}\b(?:send us|get in touch|contact us|e-?mail(?:ing)?|let us know)\b.{0,80}",
    r"get (?:the|our)\b.{0,60}(?:newsletter|inbox|app)\b.{0,60}",
    r"(?:share|tweet|email|print|comments?|save|copy link|facebook|twitter|whatsapp|linkedin|pinterest|reddit)"
    r"(?: (?:this|on|via|it|article|story|facebook|twitter|whatsapp))*(?:\s*\(?\d*\)?)",
    # Advertising, players, cookies and rights.
    r"(?:advertisement|advertising|ad|sponsored(?: content)?|skip ad(?:vertisement)?)(?:\s*[-–—:].{0,40})?",
    r"(?:story continues below|article continues below|continue reading|scroll to continue)\b.*",
    r"(?:now playing|play video|video player|media caption|tap to unmute|replay video)\b.{0,80}",
    r"(?:we use cookies|this (?:site|website) uses cookies|accept (?:all )?cookies|cookie (?:settings|policy))\b.*",
    r"(?:©|\(c\)|copyright) ?(?:\d{4})?.{0,120}",
    r"all rights reserved\.?.{0,120}",
)
_SITE_LINE = lazy_pattern("|".join(_KINDS), re.IGNORECASE | re.DOTALL)


def is_site_line(line: str) -> bool:
    """Whether `line` speaks for the site and is no part of the report, judged by its wording."""
    return len(line) <= _LONGEST and _SITE_LINE.fullmatch(line) is not None
