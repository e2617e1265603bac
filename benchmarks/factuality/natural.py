"""Tokenised text as it would stand in a newspaper, with the place of every token.

The sets come in two tokenisations (Penn Treebank, Universal Dependencies). Quotation marks become straight ones,
clitics and marks go back to their words, a hyphen that stands between words of a compound joins them. What was a dash
and what was a hyphen is a guess where the set writes both alike: a function word beside it speaks for a dash.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assay.texts.words import word_set

_CLITIC = re.compile(r"(?:n['’]t|['’`](?:s|m|re|ve|ll|d|em|t))\Z", re.IGNORECASE)
_CLOSING = re.compile(r"(?:[.,;:!?…)\]}%]|\.\.+|[.!?]{2,}|rrb-|-rrb-)\Z", re.IGNORECASE)
_OPENING = re.compile(r"(?:[(\[{$#£€@]|US\$|C\$|A\$|-lrb-?)\Z", re.IGNORECASE)
_TREEBANK = {"``": '"', "''": '"', "`": "'", "-lrb-": "(", "-rrb-": ")", "-lrb": "(", "rrb-": ")", "": "."}
_HYPHEN = re.compile(r"[-/]\Z")
_NEVER_JOINED = word_set(
    "i he she it we they you who this that these those the a an is are was were has have had will would can could may "
    "might and but or if as so because when while with for from his her its their my our what why how there"
)
_MERGED = frozenset([("can", "not"), ("gon", "na"), ("wan", "na"), ("got", "ta")])


def natural(tokens: Sequence[str]) -> tuple[str, list[tuple[int, int]]]:
    """The running text of `tokens`, and the half-open character range of each token in it."""
    pieces: list[str] = []
    places: list[tuple[int, int]] = []
    length = 0
    is_open = {'"': False, "'": False}
    glue_next = True
    for number, token in enumerate(tokens):
        word = _TREEBANK.get(token.lower(), token)
        before = tokens[number - 1] if number else ""
        glue, then = glue_next, False
        if _is_half_of_bracket(tokens, number):
            word, glue, then = "", True, glue_next
        elif word in is_open and not (word == "'" and _is_possessive(before, is_open[word])):
            opens = _opens(token, is_open[word], is_last=number + 1 == len(tokens))
            is_open[word] = opens
            glue, then = (glue or not opens), opens
        elif word == "'" or _closes(before, word):
            glue = True
        elif _OPENING.match(token):
            then = True
        elif _HYPHEN.match(word) and _joins(tokens, number):
            glue = then = True
        if not glue:
            pieces.append(" ")
            length += 1
        pieces.append(word)
        places.append((length, length + len(word)))
        length += len(word)
        glue_next = then
    return "".join(pieces), places


def _closes(before: str, word: str) -> bool:
    """Whether `word` is written without a blank after `before`: a clitic, a closing mark, the end of "cannot"."""
    return bool(_CLITIC.match(word) or _CLOSING.match(word)) or (before.lower(), word.lower()) in _MERGED


def _opens(mark: str, is_open: bool, *, is_last: bool) -> bool:
    if mark in {"``", "`"}:
        return True
    return mark != "''" and not is_open and not is_last


def _is_possessive(before: str, is_open: bool) -> bool:
    return before.endswith("s") and not is_open


def _is_half_of_bracket(tokens: Sequence[str], number: int) -> bool:
    """Whether the hyphen at `number` is left of a bracket that was cut in two: "-lrb", "-"."""
    if tokens[number] != "-":
        return False
    after = tokens[number + 1].lower() if number + 1 < len(tokens) else ""
    return (number > 0 and tokens[number - 1].lower() == "-lrb") or after == "rrb-"


def _joins(tokens: Sequence[str], number: int) -> bool:
    """Whether the hyphen or stroke at `number` stands inside a compound."""
    if not 0 < number < len(tokens) - 1:
        return False
    sides = tokens[number - 1].lower(), tokens[number + 1].lower()
    return all(side[:1].isalnum() and side[-1:].isalnum() and side not in _NEVER_JOINED for side in sides)
