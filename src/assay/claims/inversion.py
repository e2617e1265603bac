"""Yes-or-no questions turned round: "Did Russia sell the land" becomes "Russia sold the land"."""

from __future__ import annotations

import re
from itertools import pairwise

from assay.claims.subjects import ADVERBS, BE, DETERMINERS, DO, EVENTS, HAVE, MODAL, MOSTLY_NOUNS, PRONOUNS, subject_end
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.verbs import VerbForm, past_tense, third_person, verb_readings
from assay.texts.words import word_set

_AUXILIARIES = DO | BE | HAVE | MODAL
# These open statements too ("May resigns", "Can openers hurt people"): only a question mark decides.
_NEED_MARK = MODAL | frozenset(["do", "have", "had"])
_CONTRACTED = {"won't": "will", "can't": "can", "shan't": "shall", "ain't": "is"}
_FRONTED = lazy_pattern(
    r"^(?P<front>(?:in|on|at|according to|during|after|before|since|by|under|for|despite|from) [^,?]{2,90}), "
    r"(?P<asked>.+)$",
    re.IGNORECASE,
)
_CLEFT = lazy_pattern(
    r"^(?:is|was|isn['’]t|wasn['’]t) it (?P<who>(?:[\w'’.-]+ ){1,6}?)(?:who|that|which) (?P<did>.+)$", re.IGNORECASE
)
_JOINED = lazy_pattern(
    r"(,? (?:and|but) )(?=(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could) (?:\S+ )+\S)", re.IGNORECASE
)
# "anyone" and "any" ask; what is claimed is that there is one.
_SOME = {"anyone": "someone", "anybody": "somebody", "anything": "something", "anywhere": "somewhere", "any": "some"}
_LIES_DOWN = word_set("in on at down under beneath beside behind near within between")
_MASS = word_set("evidence proof truth doubt information data")


def turn_round(text: str, *, asked: bool) -> str:
    """`text` without its final mark, with the auxiliary behind the subject if it is a yes-or-no question.

    `asked` says whether it ended in a question mark. A text that does not open with an auxiliary stays as it is.
    """
    fronted = _FRONTED.match(text) if asked else None
    if fronted and _opening(fronted["asked"].split(" ", 1)[0]) in _AUXILIARIES:
        return f"{fronted['front']}, {turn_round(fronted['asked'], asked=asked)}"
    cleft = _CLEFT.match(text) if asked else None
    if cleft and (cleft["who"][:1].isupper() or cleft["who"].split(" ", 1)[0].lower() in DETERMINERS):
        return f"{cleft['who']}{cleft['did']}"
    if asked and text.isupper():
        return turn_round(text.lower(), asked=asked).upper()
    first, *more = _JOINED.split(text) if asked else [text]
    if more and _opening(first.split(" ", 1)[0]) in _AUXILIARIES:
        turned = [turn_round(piece, asked=asked) for piece in more[1::2]]
        return turn_round(first, asked=asked) + "".join(
            joint + piece for joint, piece in zip(more[::2], turned, strict=True)
        )
    tokens = text.split(" ")
    auxiliary = _opening(tokens[0])
    if len(tokens) < 3 or auxiliary not in _AUXILIARIES or (auxiliary in _NEED_MARK and not asked):
        return text
    # "Didn't Russia sell it?" and "Did not Russia sell it?" ask whether Russia sold it.
    rest = tokens[2:] if tokens[1].lower() == "not" and len(tokens) > 3 else tokens[1:]
    end = subject_end(rest, auxiliary)
    subject, predicate = rest[:end], rest[end:]
    turned = _without_do(predicate, auxiliary) if auxiliary in DO else [auxiliary, *predicate]
    whole = [*subject, *turned]
    return " ".join(_claimed(whole) if asked and "not" not in rest else whole)


def _opening(word: str) -> str:
    plain = word.lower().replace("’", "'")
    return _CONTRACTED.get(plain, plain.removesuffix("n't"))


def _claimed(tokens: list[str]) -> list[str]:
    """The words with "any" put as a claim puts it: "any civilians" as "civilians", "anyone" as "someone"."""
    claimed: list[str] = []
    for at, token in enumerate(tokens):
        plain = token.lower()
        following = tokens[at + 1].lower() if at + 1 < len(tokens) else ""
        if plain == "any" and ((following.endswith("s") and not following.endswith("ss")) or following in _MASS):
            continue
        if plain == "ever" and at:
            continue
        claimed.append(_SOME.get(plain, token))
    return claimed


def _without_do(predicate: list[str], auxiliary: str) -> list[str]:
    at = 0
    while at < len(predicate) - 1 and predicate[at].lower() in ADVERBS - {"not", "never"}:
        at += 1
    verb = predicate[at].lower()
    if verb == "not":
        return [*predicate[:at], auxiliary, *predicate[at:]]
    if verb in {"ever", "never"} and at + 1 < len(predicate):
        at, verb = at + 1, predicate[at + 1].lower()
    following = predicate[at + 1].lower() if at + 1 < len(predicate) else ""
    behind = _conjoined(predicate[at + 1 :], auxiliary)
    return [*predicate[:at], _inflected(verb, auxiliary, following), *behind]


def _conjoined(words: list[str], auxiliary: str) -> list[str]:
    """`words` with the verbs inflected that "and" joins to the first: "take bribes and hide the money"."""
    told = list(words)
    for at in range(1, len(words) - 1):
        if words[at - 1].lower() not in {"and", "or"}:
            continue
        word, following = words[at].lower(), words[at + 1]
        if _is_base(words, at):
            continue
        opens_object = following.lower() in DETERMINERS | PRONOUNS | {"them", "him", "me", "us"}
        opens_object = opens_object or following[:1].isupper() or following[:1].isdigit()
        is_verb = words[at].islower() and VerbForm.BASE in verb_readings(word)
        if is_verb and (opens_object or word not in EVENTS | MOSTLY_NOUNS):
            told[at] = _inflected(word, auxiliary, following.lower())
    return told


def _is_base(words: list[str], at: int) -> bool:
    """Whether a verb behind "to" stands before the joint at `at`: "want to buy and sell"."""
    before = [word.lower() for word in words[max(0, at - 4) : at - 1]]
    return any(word == "to" and VerbForm.BASE in verb_readings(following) for word, following in pairwise(before))


def _inflected(verb: str, auxiliary: str, following: str) -> str:
    forms = {"did": {"be": "was", "have": "had", "do": "did"}, "does": {"be": "is", "have": "has", "do": "does"}}
    if verb in forms.get(auxiliary, {}):
        return forms[auxiliary][verb]
    if auxiliary == "did":
        # Who lies tells a lie or lies down: "lied to parliament", "lay in the snow".
        return "lied" if verb == "lie" and following not in _LIES_DOWN else past_tense(verb)
    return third_person(verb) if auxiliary == "does" else verb
