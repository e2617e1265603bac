"""What stands on a page and says nothing: headings, calls to subscribe, credits, notices."""

from __future__ import annotations

import re

from assay.texts.lazy_pattern import lazy_pattern

_BOILERPLATE = lazy_pattern(
    r"\b(?:subscribe|sign up|newsletter|click here|read more|all rights reserved|copyright|follow (?:us|him|her|me|@)|"
    r"cookies?|privacy policy|terms of (?:use|service)|advertis(?:ement|ing)|photo by|getty images|file photo|log in|"
    r"logged in|sign in|(?:you(?: are|['’]re)|(?:you|to) be)(?: not| already| currently| now)? signed in|"
    r"signed in (?:as|to (?:comment|read|post|vote|continue))|"
    r"download (?:the|our)|our app|share this|leave a comment|contact us|"
    r"comments? (?:section|policy|below)|may not be (?:published|reproduced|reprinted)|"
    r"watch (?:the )?(?:video|more|live|below)|video (?:player|above)|"
    r"(?:contributed|contributing) to this (?:report|story|article)|e-?mail (?:him|her|us|the author)|"
    r"(?:can be|be) reached at|this (?:story|article) (?:was|has been|is) (?:first |originally )?(?:published|updated)|"
    r"an error (?:has )?occurred|"
    r"javascript|browser|internet explorer|thank you for|gift (?:subscription|article)|"
    r"your (?:account|inbox|email|weather|location|profile))\b|"
    r"(?-i:\A(?:[A-Z][\w.'’-]* ){1,4}report(?:ed|s) from [A-Z][^.,\n]{1,40}(?:, [A-Z][^.,\n]{1,30})?\.\Z)|©|https?://\S+$",
    re.IGNORECASE,
)
_ENDS = lazy_pattern(r"[.!?…][\"”’»)\]]*\Z")
_WORD = lazy_pattern(r"[^\W\d_]{4,}")
_TITLE_SHARE = 0.7


def is_boilerplate(sentence: str) -> bool:
    """Whether a sentence is the page's own: a call to subscribe, a credit, a notice."""
    return _BOILERPLATE.search(sentence) is not None


def is_heading(sentence: str) -> bool:
    """Whether a sentence has no end mark and most of its longer words are capitalised, as in a title."""
    if _ENDS.search(sentence) or sentence.endswith(":"):
        return False
    words = _WORD.findall(sentence)
    capitalised = [word for word in words if word[0].isupper()]
    return len(capitalised) >= _TITLE_SHARE * len(words)


def ends_as_sentence(sentence: str) -> bool:
    """Whether the last mark is a full stop, an exclamation or a question mark, or an ellipsis."""
    return _ENDS.search(sentence) is not None
