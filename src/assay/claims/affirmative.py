"""A claim as a statement: white space cleaned, a yes-or-no question turned round, one full stop at the end."""

from __future__ import annotations

import re

from assay.claims.inversion import turn_round
from assay.errors import ClaimError
from assay.texts.words import word_set

_WH = word_set("who whom whose what which when where why how")
_FRONTED = word_set("in at on by from to for with of since under after before about")
_CASE = re.compile(
    r"^(?:is(?: it|n't it)|was it|is it not) (?:really |actually )?"
    r"(?:true|the case|correct|right|a fact|a myth)(?: to say)?(?: that)? ",
    re.IGNORECASE,
)
_WHETHER = re.compile(r"^whether (?:or not )?", re.IGNORECASE)
_PREAMBLE = re.compile(r"^(?:claim|fact[- ]check|question|q)\s*:\s*", re.IGNORECASE)
_TAG = re.compile(
    r", ?(?:(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)(?:n['’]t)? "
    r"(?:it|he|she|they|we|you|i|there)|right|correct|true|no|yes)$",
    re.IGNORECASE,
)
_ENDS = " \t.?!…;:,"
_QUOTES = {'"': '"', "“": "”", "«": "»"}


def affirmative(stated: str) -> str:
    """`stated` (white space already cleaned) as one declarative sentence.

    Raises:
        ClaimError: it is a question that asks who, what, when, where, why or how.
    """
    text = _PREAMBLE.sub("", _unquoted(stated))
    asked = text.rstrip(" \t.!…\"'”’").endswith("?")
    text = text.rstrip(_ENDS) if not _ends_in_initial(text) else text.rstrip("?!… ")
    if asked:
        text = _TAG.sub("", text)
        _refuse_open_question(text)
    text = _WHETHER.sub("", text) if asked or text.lower().startswith("whether or not ") else text
    matter = _CASE.match(text)
    # "Is it a myth that X?" still asks about X: the claim under examination is X.
    text = text[matter.end() :] if matter else turn_round(text, asked=asked)
    return _capitalised(text) + ("" if text.endswith(".") else ".")


def _unquoted(text: str) -> str:
    closing = _QUOTES.get(text[:1])
    if closing and text.endswith(closing) and text.count(text[0]) == (2 if closing == text[0] else 1):
        return text[1:-1].strip()
    return text


def _ends_in_initial(text: str) -> bool:
    return bool(re.search(r"\b(?:[A-Z]\.){2,}\W*$", text))


def _refuse_open_question(text: str) -> None:
    opening = [word.lower() for word in re.findall(r"[\w’']+", text)[:2]]
    word = opening[0].split("'")[0].split("’")[0] if opening else ""
    fronted = len(opening) > 1 and opening[0] in _FRONTED and opening[1] in _WH
    if word in _WH or fronted:
        raise ClaimError(
            f'"{text}?" asks for more than yes or no, so it makes no claim.',
            hint='Put the answer that is to be examined as a statement: not "Who sold the land?" but '
            '"The ministry sold the land."',
        )


def _capitalised(text: str) -> str:
    # "iPhone" and the like keep their small letter.
    first = re.match(r"[a-z]+", text)
    if first and text[first.end() : first.end() + 1].isupper():
        return text
    return text[:1].upper() + text[1:]
