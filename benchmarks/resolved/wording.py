"""A question and its answer as the text of a small report: a yes or a no is told as a sentence."""

from __future__ import annotations

import re

from assay.claims.affirmative import affirmative
from assay.claims.subjects import subject_end
from assay.errors import ClaimError

_YES_OR_NO = re.compile(r"^(yes|no)\s*(?:$|[.,;:!–-]\s*)", re.IGNORECASE)
_AUXILIARY = re.compile(
    r"^(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must)$", re.IGNORECASE
)
_SENTENCE = 6


def as_text(question: str, answer: str, *, because: str = "") -> str:
    """The text: for yes or no the question as a statement or its negation, then what follows; else the answer as it is.

    An answer of fewer than six words (a number, a name) stands behind its question.
    """
    asked = f"{' '.join(question.split()).rstrip('? ')}?"
    match = _YES_OR_NO.match(answer)
    if match is None:
        return answer if not answer or len(answer.split()) >= _SENTENCE else f"{asked} {answer}"
    told = stated(asked) if match.group(1).lower() == "yes" else denied(asked)
    rest = answer[match.end() :].strip() if told else answer
    return "\n\n".join(filter(None, (told or asked, rest, because)))


def stated(question: str) -> str:
    """A yes-or-no question as a statement; empty where it asks for more."""
    try:
        return affirmative(question)
    except ClaimError:
        return ""


def denied(question: str) -> str:
    """The negation of a yes-or-no question's statement; empty where it asks for more."""
    told = stated(question)
    words = question.rstrip("? ").split(" ")
    if told and len(words) > 2 and _AUXILIARY.match(words[0]) and words[1].lower() != "not":
        end = subject_end(words[1:], words[0].lower())
        subject, predicate = words[1 : 1 + end], words[1 + end :]
        if subject and predicate:
            sentence = " ".join([*subject, words[0].lower(), "not", *predicate])
            return f"{sentence[:1].upper()}{sentence[1:]}."
    return f"It is not true that {told[:1].lower()}{told[1:]}" if told else ""
