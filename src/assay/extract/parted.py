"""Contents that source and cue part in two.

"The road, he added, had been mined", "It rained, she said, and nobody came".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assay.domain.span import Span
from assay.extract.joining import Attribution
from assay.extract.lexicon import ADVERBS
from assay.extract.phrases import is_finite, is_noun_phrase, is_past
from assay.extract.saying_clauses import opens_clause
from assay.extract.sentence_words import SentenceWords
from assay.texts.lazy_pattern import lazy_pattern

_SAID = lazy_pattern(
    r"(?:has |have |had )?(?:also )?"
    r"(?:said|says|say|added|adds|noted|argued|explained|warned|claimed|complained|wrote)\Z"
)
_PARTING = {",", "–", "—", "-"}
_QUOTING = '"“”‘«»'


def around_parenthesis(sentence: SentenceWords, item: Attribution, taken: Sequence[Span]) -> Attribution:
    """The attribution with what stands before and after its source and cue as content, where the two part it.

    They part a clause ("The road – engineers say – had been mined"), or stand before what goes on with "and" or "but"
    and is a clause of its own or begins with "not" ("It rained, she said, and nobody came"); what the source did next
    ("and left") is none of it. `taken` are the spans of the other attributions. Quoted words are left as they are.
    """
    parts = _parts(sentence, item)
    if parts is None or any(span.overlaps(part) for span in taken for part in parts):
        return item
    if any(mark in sentence.text[parts[0].start : parts[1].end] for mark in _QUOTING):
        return item
    return replace(item, content=parts)


def _parts(sentence: SentenceWords, item: Attribution) -> tuple[Span, Span] | None:
    """What stands before and after source and cue, where both are content; or none."""
    words, source, cue = sentence.words, item.source, item.cue[0]
    if source is None or len(item.cue) != 1 or source.start < sentence.span.start:
        return None
    if _SAID.match(cue.of(sentence.text)) is None and cue.of(sentence.text).lower() != "according to":
        return None
    first, last = sentence.first_after(min(source.start, cue.start)), sentence.first_at(max(source.end, cue.end))
    if first < 1 or last + 1 >= len(words):
        return None
    mark = sentence.gap(first).strip()
    if mark not in _PARTING or sentence.gap(last).strip() != mark:
        return None
    is_one = is_noun_phrase(sentence.text, words, 0, first) and _opens_predicate(sentence, last)
    goes_on = opens_clause(sentence, 0, first) and _goes_on(sentence, last)
    return (sentence.between(0, first), sentence.between(last, len(words))) if is_one or goes_on else None


def _opens_predicate(sentence: SentenceWords, place: int) -> bool:
    """Whether a finite verb stands at the word `place`, or behind the adverbs there ("never | saw it")."""
    words = sentence.words
    while place + 1 < len(words) and words[place].lower in ADVERBS:
        place += 1
    return is_finite(words, place) or is_past(words[place])


def _goes_on(sentence: SentenceWords, place: int) -> bool:
    """Whether "and" or "but" at the word `place` joins on a clause with a subject of its own, or what is not so."""
    if sentence.words[place].lower not in {"and", "but"}:
        return False
    following = place + 1
    return sentence.words[following].lower == "not" or opens_clause(sentence, following, len(sentence.words), sure=True)
