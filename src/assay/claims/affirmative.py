"""A claim as a statement: white space cleaned, a yes-or-no question turned round, one full stop at the end."""

from __future__ import annotations

import re

from assay.claims.inversion import turn_round
from assay.claims.wrappings import unwrapped, without_preamble
from assay.errors import ClaimError
from assay.texts.clause import AUXILIARIES
from assay.texts.sentences import sentences
from assay.texts.verbs import VerbForm, verb_readings
from assay.texts.words import word_set

_WH = word_set("who whom whose what which when where why how")
_FRONTED = word_set("in at on by from to for with of since under after before about until")
_AMOUNTS = word_set("many much long far old often big large high soon")
_ENDS = " \t.?!…;:,"
_QUOTES = {'"': '"', "“": "”", "«": "»"}
_MOST_SENTENCES = 8


def affirmative(stated: str) -> str:
    """`stated` (white space already cleaned) as one declarative sentence, or as several where it has several.

    Raises:
        ClaimError: it is a question that asks who, what, when, where, why or how.
    """
    text = without_preamble(_unquoted(stated))
    whole = _stated(text)
    pieces = [span.of(text).strip() for span in sentences(text)]
    if not 2 <= len(pieces) <= _MOST_SENTENCES or len(whole.split(" ")) <= len(pieces[0].split(" ")):
        return whole
    return " ".join(_stated(piece) for piece in pieces)


def _stated(text: str) -> str:
    asked = text.rstrip(" \t.!…\"'”’").endswith("?")
    text = text.rstrip(_ENDS) if not _ends_in_initial(text) else text.rstrip("?!… ")
    found = unwrapped(text, asked=asked)
    if found.asks_more or _asks_more(found.text, asked=asked and found.inverted):
        raise ClaimError(
            f'"{text}?" asks for more than yes or no, so it makes no claim.',
            hint='Put the answer that is to be examined as a statement: not "Who sold the land?" but '
            '"The ministry sold the land."',
        )
    told = turn_round(found.text, asked=asked) if found.inverted else found.text
    return _capitalised(told) + ("" if told.endswith(".") else ".")


def _unquoted(text: str) -> str:
    closing = _QUOTES.get(text[:1])
    if closing and text.endswith(closing) and text.count(text[0]) == (2 if closing == text[0] else 1):
        return text[1:-1].strip()
    return text


def _ends_in_initial(text: str) -> bool:
    return bool(re.search(r"\b(?:[A-Z]\.){2,}\W*$", text))


def _asks_more(text: str, *, asked: bool) -> bool:
    """Whether `text` opens as a question of who or what does; without its mark, only where a verb follows at once."""
    opening = [word.lower() for word in re.findall(r"[\w’']+", text)[:2]]
    if not opening:
        return False
    word = re.split(r"['’]", opening[0])[0]
    second = opening[1] if len(opening) > 1 else ""
    if asked:
        return word in _WH or (opening[0] in _FRONTED and second in _WH)
    if word not in _WH - {"when"} or text[:1].islower():
        return False
    follows = second in AUXILIARIES or (word == "how" and second in _AMOUNTS)
    return follows or (word in {"who", "what"} and VerbForm.PAST in verb_readings(second))


def _capitalised(text: str) -> str:
    # "iPhone" and the like keep their small letter.
    first = re.match(r"[a-z]+", text)
    if first and text[first.end() : first.end() + 1].isupper():
        return text
    return text[:1].upper() + text[1:]
