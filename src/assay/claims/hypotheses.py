"""The hypotheses of a case: the claim, its negation, the named alternatives and the catch-all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assay.domain.claim import Hypothesis, HypothesisKind
from assay.texts.clause import AUXILIARIES, finite_verb
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.verbs import VerbForm, past_tense, third_person
from assay.texts.words import word_set, words

CATCH_ALL = "Some other explanation."
_UNSAFE = lazy_pattern(
    r"\b(?:all|every|each|some|any|most|many|few|only|both|either|always|often|because|if|unless|no|never|nobody|nothing"
    r"|none|neither|nor|or|and|that|who|which|when|while)\b|;",
    re.IGNORECASE,
)
_NOT = lazy_pattern(
    r"^(?P<before>.+? (?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must)) not "
)
_DID_NOT = lazy_pattern(r"^(?P<before>.+?) (?P<do>did|does|do) not (?P<verb>[a-z]+)\b")
_KEEP_CAPITAL = lazy_pattern(r"^(?:I\b|[A-Z]\w*[A-Z]|[A-Z]\.)")
_OPENERS = word_set(
    """
    The A An This That These Those His Her Its Their Our My Your There It He She We They All Every Some No Any
    Most According In On At As During Since After Before By For From
    """
)


def hypotheses(sentence: str, *, alternatives: Sequence[str], compound: bool) -> tuple[Hypothesis, ...]:
    """`H1` the claim, `H2` its negation, `H3` and on the alternatives in order, and last the catch-all.

    `compound` claims are negated as a whole: to deny "X and Y" is not to deny both.
    """
    texts = [
        (HypothesisKind.CLAIM, sentence),
        (HypothesisKind.NEGATION, negation(sentence, compound=compound)),
        *((HypothesisKind.ALTERNATIVE, alternative) for alternative in alternatives),
        (HypothesisKind.OTHER, CATCH_ALL),
    ]
    return tuple(
        Hypothesis(id=f"H{number}", text=text, kind=kind) for number, (kind, text) in enumerate(texts, start=1)
    )


def negation(sentence: str, *, compound: bool = False) -> str:
    """The negation of `sentence`: natural where its verb is plain ("Russia did not sell it."), else as a whole."""
    if not compound:
        denied = _NOT.match(sentence)
        if denied:
            return denied["before"] + " " + sentence[denied.end() :]
        undone = _DID_NOT.match(sentence)
        if undone:
            verb = {"did": past_tense, "does": third_person}.get(undone["do"], str)(undone["verb"])
            return f"{undone['before']} {verb}{sentence[undone.end() :]}"
        natural = _natural(sentence)
        if natural:
            return natural
    return f"It is not the case that {_uncapitalised(sentence)}"


def _natural(sentence: str) -> str | None:
    if _UNSAFE.search(sentence):
        return None
    tokens = words(sentence)
    verb = finite_verb([word for word, _ in tokens])
    if verb is None:
        return None
    span = tokens[verb.index][1]
    before, after = sentence[: span.start], sentence[span.end :]
    if verb.base in AUXILIARIES and verb.base not in {"do", "does", "did"}:
        return f"{before}{verb.base} not{after}"
    do = {VerbForm.PAST: "did", VerbForm.THIRD_PERSON: "does", VerbForm.BASE: "do"}.get(
        verb.form or VerbForm.CONTINUOUS
    )
    # "hit" and "put" are past and base alike: of an event reported as news, the past is meant.
    return f"{before}{do} not {verb.base}{after}" if do else None


def _uncapitalised(sentence: str) -> str:
    first = sentence.split(" ", 1)[0]
    if first in _OPENERS and not _KEEP_CAPITAL.match(sentence):
        return sentence[:1].lower() + sentence[1:]
    return sentence
