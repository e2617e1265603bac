"""Verdicts on something told before: "this is a fabrication", "none of it is true", "Pure fiction." """

from __future__ import annotations

from assay.stance.matching import Sentence
from assay.stance.operators import Found
from assay.texts.words import bare_words, is_stopword, word_set

_VERDICTS = word_set(
    "lie lies fabrication fabrications nonsense fiction hoax slander smear propaganda rubbish untrue false baseless "
    "invented invention absurd ridiculous ludicrous preposterous fantasy fantasies groundless unfounded fake myth "
    "disinformation farce falsehood falsehoods"
)
_INTENSIFIERS = word_set(
    "complete completely pure purely utter utterly total totally absolute absolutely sheer simply plain plainly "
    "blatant outright cheap crude malicious deliberate entirely beginning start finish end first last word single "
    "politically motivated patent patently old another slanderous said says"
)
_SUBJECTS = word_set(
    "this that it these those they all everything which it's that's this's allegation allegations accusation "
    "accusations charge charges claim claims report reports story stories rumour rumours rumor rumors"
)
_TRUTH = word_set("true correct accurate lie hoax so")
_LONGEST = 9


def verdict_places(sentence: Sentence, markers: list[Found]) -> list[tuple[int, int]]:
    """The places (half-open ranges of words) of verdicts that call something told before false.

    `markers` are the sentence's operators. A verdict has a subject that only takes up ("this is", "the allegations
    are"), or is the whole sentence ("Lies, all of it.").
    """
    if is_verdict(" ".join(sentence.tokens)):
        return [(0, len(sentence.tokens))]
    places = []
    for marker in markers:
        words = sentence.lower[marker.start : marker.end]
        false = marker.operator.name == "said to be false" or (
            marker.operator.name == "denial" and not _TRUTH.isdisjoint(words)
        )
        goes_on = sentence.lower[marker.end : marker.end + 1] in {("that",), ("to",), ("of",)} or words[-1] == "that"
        if not false or goes_on:
            continue
        if words[0] in _SUBJECTS:
            places.append((marker.start, marker.end))
        elif marker.start and sentence.lower[marker.start - 1] in _SUBJECTS:
            places.append((marker.start - 1, marker.end))
    return places


def is_verdict(text: str) -> bool:
    """Whether `text` is nothing but a verdict of falsity, strengthened or not: "Lies", "a complete fabrication"."""
    plain = [word.lower() for word in bare_words(text[:120])]
    if not plain or len(plain) > _LONGEST or _VERDICTS.isdisjoint(plain):
        return False
    if not {"not", "no", "never"}.isdisjoint(plain) or any(word.endswith("n't") for word in plain):
        return False
    return all(word in _VERDICTS | _INTENSIFIERS or is_stopword(word) for word in plain)
