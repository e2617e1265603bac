"""Pronouns of a part put back to the noun that they take up in the parts before, where only one can be meant."""

from __future__ import annotations

from collections.abc import Sequence

from assay.claims.noun_phrases import Bearer, NounPhrase, noun_phrases
from assay.domain.span import Span
from assay.texts.words import is_stopword, word_set, words

_PLURAL = word_set("they them their theirs")
_PERSON = word_set("he him his she her hers")
_THING = word_set("it its")
_POSSESSIVE = word_set("their his its")
_INDEFINITE = ("a ", "an ", "some ", "several ", "many ")


def resolved(clauses: Sequence[str]) -> tuple[str, ...]:
    """`clauses` with each third-person pronoun replaced by the one noun phrase before it that agrees with it.

    A pronoun stays where none or more than one agrees in number and kind, or where its own clause names the noun
    before it. "A drone" is taken up as "the drone".
    """
    told: list[str] = []
    phrases: list[NounPhrase] = []
    for number, clause in enumerate(clauses):
        done = _with_nouns(clause, phrases) if number else clause
        told.append(done)
        phrases.extend(phrase for phrase in noun_phrases(done) if phrase.text not in {known.text for known in phrases})
    return tuple(told)


def _with_nouns(clause: str, known: list[NounPhrase]) -> str:
    tokens = words(clause)
    own = noun_phrases(clause)
    replaced: list[tuple[Span, str]] = []
    for at, (word, span) in enumerate(tokens):
        pronoun = word.lower()
        if pronoun not in _PLURAL | _PERSON | _THING or _is_empty(tokens, at):
            continue
        possessive = pronoun in _POSSESSIVE or (pronoun == "her" and _before_noun(tokens, at))
        nearer = [phrase for phrase in own if phrase.span.end <= span.start and _agrees(phrase, pronoun)]
        # The subject of a clause cannot be its object ("the government sold it"), but may own it ("sold its land").
        if nearer and (possessive or len(nearer) > 1 or nearer[0] is not own[0]):
            continue
        subject = {_key(phrase) for phrase in nearer}
        fitting = {_key(phrase): phrase for phrase in known if _agrees(phrase, pronoun) and _key(phrase) not in subject}
        if len(fitting) == 1:
            noun = _definite(next(iter(fitting.values())).text)
            replaced.append((span, _owning(noun) if possessive else noun))
    for span, noun in reversed(replaced):
        clause = clause[: span.start] + noun + clause[span.end :]
    return clause


def _key(phrase: NounPhrase) -> str:
    return _definite(phrase.text).lower().removeprefix("the ")


def _is_empty(tokens: list[tuple[str, Span]], at: int) -> bool:
    """Whether "it" stands for no noun: "it emerged that"; and "knew about it" is of all that happened."""
    following = [word.lower() for word, _ in tokens[at + 1 : at + 4]]
    about = at > 0 and tokens[at - 1][0].lower() == "about"
    return tokens[at][0].lower() == "it" and ("that" in following or about)


def _before_noun(tokens: list[tuple[str, Span]], at: int) -> bool:
    return at + 1 < len(tokens) and not is_stopword(tokens[at + 1][0])


def _agrees(phrase: NounPhrase, pronoun: str) -> bool:
    if pronoun in _PLURAL:
        return phrase.plural
    if phrase.plural:
        return False
    return phrase.bearer is not (Bearer.THING if pronoun in _PERSON else Bearer.PERSON)


def _definite(noun: str) -> str:
    lower = noun[:1].lower() + noun[1:]
    for opening in _INDEFINITE:
        if lower.startswith(opening):
            return f"the {noun[len(opening) :]}"
    return lower if lower.startswith(("the ", "this ", "that ", "these ", "those ", "all ", "both ")) else noun


def _owning(noun: str) -> str:
    return f"{noun}'" if noun.endswith("s") else f"{noun}'s"
