"""Quotation marks that quote nobody: around titles and names ("The Salt Road"), and around terms (the "fog").

Such marks make no statement direct or mixed, and what stands between them is no content of its own.
"""

from __future__ import annotations

import re
from dataclasses import replace

from assay.domain.span import Span
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.lexicon import AUXILIARIES, cue_verbs, lemma, listed
from assay.texts.lazy_pattern import lazy_pattern

_SMALL = listed("a an and as at by de for from in of on or the to von with")
_WORD = lazy_pattern(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_MARKS = "\"“”„‟«»‘’'`"
_MOST_TITLE_WORDS, _MOST_NICKNAME_WORDS, _MOST_TERM_WORDS = 10, 3, 2
_BEFORE_TERM = lazy_pattern(r"\b(?:the|this|these|those|his|her|its|their|so-called)\s\Z", re.IGNORECASE)
_BEFORE = lazy_pattern(r"([^\W\d_]+)\s\Z")
_NAMING = lazy_pattern(
    r"\b(?:known (?:\w+ )?as|called|named|dubbed|nicknamed|titled|entitled|branded)[\s,:]*\Z", re.IGNORECASE
)
# Who does this to a title made the work, and said nothing.
_WORKS = listed("write read see know learn begin hear")
_PERFORMING = listed(
    "sing sings sang sung singing play plays played playing perform performs performed performing recite recites "
    "recited reciting hum hums hummed humming publish publishes published publishing"
)


def names_something(layout: Layout, quotation: Span) -> bool:
    """Whether the words of a quotation are a title, a name or a term, by their capitals and the words around them."""
    text = layout.text
    inside = quotation.of(text).strip(_MARKS)
    words = _WORD.findall(inside)
    if not words or inside.rstrip()[-1:] in {".", "!", "?", "…"} or ":" in inside:
        return False
    before = _BEFORE.search(text, max(0, quotation.start - 30), quotation.start)
    follows = text[quotation.end : quotation.end + 2]
    in_name = before is not None and before.group(1)[0].isupper() and follows[:1] == " " and follows[1:].isupper()
    if in_name and len(words) <= _MOST_NICKNAME_WORDS:
        return True
    if _is_title(words):
        return len(words) > 1 or (before is not None and _is_noun(before.group(1)))
    is_short = len(words) <= _MOST_TERM_WORDS and not inside.endswith(",")
    goes_on = follows[:1] == " " and follows[1:].islower()
    return is_short and goes_on and _BEFORE_TERM.search(text, max(0, quotation.start - 12), quotation.start) is not None


def without_titles(layout: Layout, attribution: Attribution) -> Attribution:
    """The attribution without pieces of content that only name something: whom or what one wrote, or is known as."""
    kept = tuple(span for span in attribution.content if not _only_names(layout, attribution, span))
    return attribution if len(kept) == len(attribution.content) else replace(attribution, content=kept)


def _only_names(layout: Layout, attribution: Attribution, span: Span) -> bool:
    text = layout.text
    number = layout.quotation_number(span)
    if number is None:
        return False
    quotation = layout.quotations[number]
    verbs = [word for cue in attribution.cue for word in _WORD.findall(cue.of(text))]
    if verbs and verbs[-1].lower() in _PERFORMING and span.start == quotation.start:
        return _is_title(_WORD.findall(quotation.of(text)))  # what follows tells where or how long it was performed
    if span.of(text).strip(_MARKS + " ,") != quotation.of(text).strip(_MARKS + " ,"):
        return False
    words = _WORD.findall(quotation.of(text))
    if (
        attribution.source is None
        and len(words) <= 4
        and _NAMING.search(text, max(0, quotation.start - 30), quotation.start)
    ):
        return True
    lemmas = {lemma(word) for word in verbs}
    return len(words) > 1 and _is_title(words) and bool(lemmas & _WORKS)


def _is_title(words: list[str]) -> bool:
    """Whether words are written as in a title: the first and the last capitalised, and all but the small ones."""
    if len(words) > _MOST_TITLE_WORDS or not words[0][0].isupper() or not words[-1][0].isupper():
        return False
    return all(word[0].isupper() or word[0].isdigit() or word in _SMALL for word in words)


def _is_noun(word: str) -> bool:
    """Whether the word before a quotation can be a noun that it names ("operation", "the ferry")."""
    return word.lower() not in AUXILIARIES | _SMALL and word.lower() not in cue_verbs()
