"""What speaks for and against an event having happened: named features of the words around it.

A feature's name says what was seen ("modal may", "under refus to": a word stands by its stem); its value is where.
Names are those of the fitted table, so that each weight can be read beside the words that it comes from.
"""

from __future__ import annotations

from collections.abc import Sequence

from assay.extract.clause_words import ClauseWord
from assay.extract.embedding import (
    AUXILIARIES,
    MODALS,
    NEGATIONS,
    Governor,
    Group,
    Relation,
    governor_of,
    group_of,
    is_closed,
    phrase_first,
)
from assay.extract.embedding_table import Embedding, kinds_of
from assay.extract.negation import negations_of
from assay.texts.verbs import VerbForm, verb_readings
from assay.texts.words import word_set

Features = dict[str, tuple[int, ...]]

_DEEPEST = 4
_TURNING = frozenset({Embedding.FAILURE, Embedding.PREVENTION, Embedding.DENIAL, Embedding.DOUBT, Embedding.PRETENCE})
_KEEPS_SIGN = frozenset({Relation.RELATIVE, Relation.REASON, Relation.TIME})
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "am"})
_SUFFIXES = ("tion", "sion", "ment", "ance", "ence", "ity", "ness", "al", "s")
_OPENERS = word_set("if unless whether until till before once when while that who which because although without than")
_NO_OBJECT = word_set("no nothing none nobody little nowhere")
_STRETCH = 25
_RIGHT = 5


def read_features(words: Sequence[ClauseWord], place: int, *, asked: bool = False) -> Features:
    """The features of the event named by the word `place` of one sentence; `asked` says that it is a question."""
    found: Features = {}
    word = words[place]
    found[f"word {word.base}"] = (place,)
    found[f"form {_form(word.lower)}"] = (place,)
    if asked:
        found["question"] = ()
    group, governor = _resolved(words, place, found)
    sign = _own(words, place, group, found)
    _nominal(words, place, group, found)
    _right(words, place, found)
    for kind in kinds_of(word):
        found[f"itself {kind.value}"] = (place,)
    sign = _chain(words, governor, sign, found)
    found["turned" if sign < 0 else "not turned"] = ()
    _left(words, place, found)
    _around(words, place, found)
    _conditions(words, group, found)
    return found


def _resolved(words: Sequence[ClauseWord], place: int, found: Features) -> tuple[Group, Governor | None]:
    """The group and governor of `place`; of a word joined by "and" to another, those of the first that has any."""
    group = group_of(words, place)
    governor = governor_of(words, place, group)
    for _ in range(_DEEPEST):
        if governor is None or governor.relation is not Relation.COORDINATION or governor.word is None:
            break
        if group.modals or group.negations:
            break
        found["joined by and"] = (governor.mark,) if governor.mark is not None else ()
        place = governor.word
        group = group_of(words, place)
        governor = governor_of(words, place, group)
    return group, governor


def _own(words: Sequence[ClauseWord], place: int, group: Group, found: Features) -> int:
    """Features of the predicate's own group; gives -1 where it is negated, else 1."""
    negations = negations_of(words, place, group)
    negated = len(negations) % 2 == 1
    turned = " not" if negated else ""
    for at in group.modals:
        found[f"modal {words[at].lower}{turned}"] = (at, *negations)
    have = any(words[at].lower in {"have", "has", "had"} for at in group.auxiliaries)
    if group.modals and have:
        found["modal and have"] = group.modals
    for at in negations:
        found[f"negation {words[at].lower}"] = (at,)
    if negated:
        found["negated"] = negations
        if not group.modals and group.infinitive is None:
            found["negated plainly"] = negations
    for at in group.adverbs:
        found[f"adverb {words[at].lower}"] = (at,)
    for at in group.auxiliaries:
        found[f"auxiliary {words[at].lower}{turned}"] = (at,)
    if group.infinitive is not None:
        found[f"infinitive{turned}"] = (group.infinitive,)
    elif not group.auxiliaries and not group.modals:
        found[f"no auxiliary, {_form(words[place].lower)}"] = ()
    return -1 if negated else 1


def _nominal(words: Sequence[ClauseWord], place: int, group: Group, found: Features) -> None:
    """Determiner and modifiers of a noun: "no attack", "a possible attack"."""
    if group.modals or group.auxiliaries or group.infinitive is not None:
        return
    first = phrase_first(words, place)
    for at in range(first, place):
        lower = words[at].lower
        if at == first:
            found[f"opens with {lower}"] = (at,)
        if lower in NEGATIONS:
            found["no such"] = (at,)
        for kind in kinds_of(words[at]):
            found[f"modifier {kind.value}"] = (at,)
        found[f"modifier {words[at].base}"] = (at,)


def _right(words: Sequence[ClauseWord], place: int, found: Features) -> None:
    """What is said of an event that is a subject: "the strike was averted", "a deal would follow"."""
    for at in range(place + 1, min(len(words), place + 1 + _RIGHT)):
        if words[at].gap:
            return
        lower = words[at].lower
        if lower in AUXILIARIES:
            after = at + 1
            while after < len(words) and (words[after].lower in AUXILIARIES or words[after].lower in NEGATIONS):
                after += 1
            group = range(at, after)
            if any(words[index].lower in NEGATIONS for index in group):
                found["subject of a negated verb"] = tuple(group)
            for index in group:
                found[f"subject before {words[index].lower}"] = (index,)
            if after < len(words):
                found[f"subject of {words[after].base}"] = (after,)
                for kind in kinds_of(words[after]):
                    found[f"subject of {kind.value}"] = (after,)
            return


def _chain(words: Sequence[ClauseWord], governor: Governor | None, sign: int, found: Features) -> int:
    """Features of the words that embed the predicate, outwards; gives the sign after all of them."""
    if governor is None:
        found["main clause"] = ()
    seen: set[int] = set()
    for outer in ("", *["further "] * (_DEEPEST - 1)):
        if governor is None:
            break
        places = tuple(index for index in (governor.mark, governor.word) if index is not None)
        found[f"{outer}relation {governor.relation.value}"] = places
        if governor.mark is not None:
            found[f"{outer}mark {words[governor.mark].lower}"] = places
        at = governor.word
        if at is None or at in seen:
            break
        seen.add(at)
        group = group_of(words, at)
        sign *= _embedded(words, at, governor.relation, group, found, outer=outer)
        governor = governor_of(words, at, group)
    return sign


def _embedded(
    words: Sequence[ClauseWord], at: int, relation: Relation, group: Group, found: Features, *, outer: str
) -> int:
    """Features of one governor at the word `at`; gives -1 where it turns what it embeds round, else 1."""
    negations = negations_of(words, at, group)
    turned = " not" if len(negations) % 2 else ""
    kinds = kinds_of(words[at])
    for kind in kinds:
        found[f"{outer}under {kind.value} {_short(relation)}{turned}"] = (at, *negations)
    found[f"{outer}under {words[at].base} {_short(relation)}{turned}"] = (at, *negations)
    found[f"{outer}under {words[at].base}{turned}"] = (at, *negations)
    for modal in group.modals:
        found[f"{outer}under modal {words[modal].lower}"] = (modal,)
    if group.infinitive is not None:
        found[f"{outer}under an infinitive"] = (group.infinitive,)
    for adverb in group.adverbs:
        found[f"{outer}under adverb {words[adverb].lower}"] = (adverb,)
    if any(words[index].lower in _BE for index in group.auxiliaries):
        found[f"{outer}under be"] = group.auxiliaries
    if not group.modals and not group.auxiliaries:
        for index in range(phrase_first(words, at), at):
            for kind in kinds_of(words[index]):
                found[f"{outer}under modifier {kind.value}"] = (index,)
    sign = 1
    if turned:
        found[f"{outer}under a negated word"] = negations
        sign = 1 if relation in _KEEPS_SIGN else -1
    return -sign if any(kind in _TURNING for kind in kinds) else sign


def _short(relation: Relation) -> str:
    """One name for the relations that a word's embedding does not distinguish."""
    if relation in {Relation.THAT, Relation.BARE}:
        return "clause"
    if relation in {Relation.INFINITIVE, Relation.OBJECT_INFINITIVE}:
        return "to"
    return relation.value


def _left(words: Sequence[ClauseWord], place: int, found: Features) -> None:
    """Embedding words and modals to the left of the event, wherever the governors were looked for."""
    for at in range(place - 1, max(-1, place - 9), -1):
        if any(mark in words[at + 1].gap for mark in ";:.!?"):
            break
        for kind in kinds_of(words[at]):
            found[f"left {kind.value}"] = (at,)
        if words[at].lower in MODALS:
            found[f"left modal {words[at].lower}"] = (at,)
        if words[at].lower in NEGATIONS:
            found["left negation"] = (at,)


def _around(words: Sequence[ClauseWord], place: int, found: Features) -> None:
    """The word that opens the stretch the event stands in ("if", "until"), and a negated object ("has no bids")."""
    for at in range(place - 1, max(-1, place - _STRETCH), -1):
        if words[at].lower in _OPENERS:
            found[f"after {words[at].lower}"] = (at,)
            break
        if is_closed(words[at + 1].gap):
            break
    for at in range(place + 1, min(len(words), place + 3)):
        if words[at].gap:
            break
        if words[at].lower in _NO_OBJECT:
            found["negated object"] = (at,)


def _conditions(words: Sequence[ClauseWord], group: Group, found: Features) -> None:
    """A condition elsewhere in the sentence, for a clause that is its consequence."""
    for at, word in enumerate(words):
        if word.lower in {"if", "unless"}:
            found["sentence with if"] = (at,)
            if group.modals:
                found["consequence of if"] = (at,)
            return


def _form(lower: str) -> str:
    """The form of a word: of a verb that of its ending or its reading, of another word its suffix."""
    if lower in AUXILIARIES:
        return "auxiliary"
    if lower.endswith(("ing", "ed")):
        return "ing" if lower.endswith("ing") else "ed"
    readings = verb_readings(lower)
    if VerbForm.PAST in readings and VerbForm.BASE in readings:
        return "base or past"
    for form in (VerbForm.PAST, VerbForm.THIRD_PERSON, VerbForm.BASE):
        if form in readings:
            return form.value
    return next((suffix for suffix in _SUFFIXES if lower.endswith(suffix)), "other")


def is_asked(sentence: str) -> bool:
    """Whether a sentence ends as a question."""
    return sentence.rstrip("\"”’'» )").endswith("?")
