"""Which language a text is in (py3langid, a multinomial naive Bayes over byte n-grams)."""

from __future__ import annotations

import functools
import re
from typing import Any

from assay.texts.lazy_pattern import lazy_pattern

SUPPORTED = frozenset({"en"})
_SAMPLE = 4000
_LEAST_PROBABILITY = 0.5
_FEWEST_WORDS = 12
_WORD = lazy_pattern(r"[^\W\d_]+")
# Languages that news agencies publish in; rare ones are what short or garbled English is mistaken for.
_CONSIDERED = frozenset(
    re.split(
        " ",
        "ar bg bn bs ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv mk ms nb nl no pl pt ro ru sk sl "
        "sq sr sv sw ta th tl tr uk ur vi zh",
    )
)
# Function words that no other of these languages has.
_ENGLISH = lazy_pattern(
    r"\b(?:the|of|and|to|that|is|with|by|from|his|have|been|which|their|they|this|would|were|are|he)\b", re.IGNORECASE
)
_SHARE = 0.15


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the language `text` is in; none where it has too few words to tell."""
    sample = text[:_SAMPLE]
    found = _WORD.findall(sample)
    words = len(found)
    if len(set(found)) < _FEWEST_WORDS and not _is_dense(sample):
        return None
    # Most texts are plainly English, and the model takes most of a second to load.
    if len(_ENGLISH.findall(sample)) > _SHARE * words:
        return "en"
    code, probability = _identifier().classify(sample)
    if probability < _LEAST_PROBABILITY:
        return None
    return "no" if code == "nb" else str(code)


def _is_dense(sample: str) -> bool:
    """Whether the script is one that sets no spaces, so that words cannot be counted."""
    return sum("\u3040" <= character <= "\u9fff" or "\u0e00" <= character <= "\u0eff" for character in sample) > 40


@functools.cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - most texts never need the model

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([code for code in identifier.labels if code in _CONSIDERED])
    return identifier
