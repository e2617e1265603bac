"""The user's words as a claim."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assay.claims.affirmative import affirmative
from assay.claims.hypotheses import hypotheses
from assay.claims.participants import participants
from assay.claims.parts import parts
from assay.domain.claim import Claim, ClaimPart, PartKind
from assay.errors import ClaimError
from assay.settings import Settings
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.words import word_set, words

_LEAD = lazy_pattern(r"^(?:the|an?|this|that|these|those|his|her|its|their|our|my|some|any|new|clear) ", re.IGNORECASE)
_NO_THING = word_set("proof evidence signs indications traces sign indication trace")
_EXAMPLE = 'for example "The ministry sold the land."'


def read_claim(text: str, *, alternatives: Sequence[str] = (), settings: Settings) -> Claim:
    """The claim that `text` makes; a question that can be answered by yes or no becomes its affirmative.

    `alternatives` are other answers than the claim and its negation, each a sentence; they become hypotheses in the
    order given, equal ones once.

    Raises:
        ClaimError: `text` is empty, a single word, a question that asks for more than yes or no, or longer than
            `settings.maximum_claim_words`; or an alternative is empty.
    """
    stated = " ".join(text.split())
    _check_length(stated, settings.maximum_claim_words)
    sentence = affirmative(stated)
    pieces = parts(sentence)
    others = _alternatives(alternatives, sentence)
    return Claim(
        text=text,
        affirmative=sentence,
        parts=pieces,
        participants=_participants(sentence, pieces),
        hypotheses=hypotheses(sentence, alternatives=others, compound=len(pieces) > 1),
    )


def _participants(sentence: str, pieces: tuple[ClaimPart, ...]) -> tuple[str, ...]:
    """The participants of the claim: of a compound one those of its exhibit and of its other parts."""
    if len(pieces) == 1:
        return participants(sentence)
    exhibits = [_LEAD.sub("", part.exhibit) for part in pieces if part.exhibit]
    told = [name for part in pieces if part.kind is not PartKind.SHOWING for name in participants(part.text)]
    return tuple(dict.fromkeys([*(name for name in exhibits if name.lower() not in _NO_THING), *told]))


def _check_length(stated: str, maximum: int) -> None:
    count = len(words(stated))
    if count == 0:
        raise ClaimError("The claim is empty.", hint=f"Give a whole sentence, {_EXAMPLE}")
    if count == 1:
        raise ClaimError(
            f'The claim "{stated}" is a single word, and a word cannot be true or false.',
            hint=f"Give a whole sentence, {_EXAMPLE}",
        )
    if count > maximum:
        raise ClaimError(
            f"The claim has {count} words; a claim may have at most {maximum}.",
            hint="Give the one sentence that is to be examined, and pass reports as documents.",
        )


def _alternatives(given: Sequence[str], sentence: str) -> tuple[str, ...]:
    found: list[str] = []
    for alternative in given:
        stated = " ".join(alternative.split())
        if not words(stated):
            raise ClaimError("An alternative is empty.", hint=f"Give each alternative as a whole sentence, {_EXAMPLE}")
        told = affirmative(stated)
        if told != sentence and told not in found:
            found.append(told)
    return tuple(found)
