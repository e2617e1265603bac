"""What the words around a content say of the saying: whether they deny the content, whether they refuse to speak."""

from __future__ import annotations

import re

from assay.domain.span import Span
from assay.extract.lexicon import lemma, listed
from assay.texts.lazy_pattern import lazy_pattern

_DENIALS = listed("deny reject dismiss refute dispute rebut")
_WORD = lazy_pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NEGATION = lazy_pattern(r"\b(?:not|never|n't|no longer|without|cannot|neither|nor)\b|n['’]t\b", re.IGNORECASE)
_ASKED_CLAUSE = lazy_pattern(r"(?:whether|if|who|what|why|how|when|where|which)\b", re.IGNORECASE)
_WOULD = lazy_pattern(r"\b(?:would|could|might|may)\b|'d\b", re.IGNORECASE)
_DENIAL_NOUN = lazy_pattern(r"\b(?:denials?|denying|in denial|no truth|untrue|baseless)\b", re.IGNORECASE)
_SAYING = listed(
    "say claim confirm state acknowledge admit report announce believe think suggest argue imply conclude find agree"
)
_REFUSAL = lazy_pattern(
    r"\b(?:no comment|(?:declin|refus)(?:ed|es|ing) (?:to|further)|(?:did|does|has|had) not (?:immediately |yet "
    r")?(?:respond|repl|"
    r"return|answer|comment)|(?:didn't|hasn't) (?:immediately )?(?:respond|repl|return|answer|comment)|not "
    r"(?:be )?(?:immediately )?"
    r"(?:reached|available)|not (?:respond|comment)|could not be reached|unavailable for comment)",
    re.IGNORECASE,
)


def is_refusal(words: str) -> bool:
    """Whether `words` say that somebody declined, or could not be reached, to comment."""
    return _REFUSAL.search(words) is not None


def is_denial(text: str, *, cue: tuple[Span, ...], content: tuple[Span, ...]) -> bool:
    """Whether the cue puts the content forward as not being so: "denied", "rejected", "did not say that".

    A negated denial ("did not deny") is none, nor is an answer refused ("did not say whether"). What the "
    "content itself negates ("the bridge did not fall") stays in the
    content and does not count here.
    """
    if any(_ASKED_CLAUSE.match(span.of(text)) for span in content):
        return False
    for span in cue:
        words = span.of(text)
        if _WOULD.search(words):
            continue
        negated = _NEGATION.search(words) is not None
        lemmas = {lemma(match.group()) for match in _WORD.finditer(words)}
        if lemmas & _DENIALS or _DENIAL_NOUN.search(words):
            return not negated
        if negated and lemmas & _SAYING:
            return True
    return False
