"""Yes-or-no questions turned round: "Did Russia sell the land" becomes "Russia sold the land".

The rules find where the subject ends by the form of the words, without a parser. They are right for the subjects news
questions have (names, and nouns with their articles and adjectives); an unusual one may keep its inverted order.
"""

from __future__ import annotations

from assay.texts.verbs import VerbForm, past_tense, third_person, verb_readings
from assay.texts.words import word_set

_DO = frozenset(["did", "does", "do"])
_BE = word_set("is are was were")
_HAVE = frozenset(["has", "have", "had"])
_MODAL = word_set("will would can could should shall might may must")
_AUXILIARIES = _DO | _BE | _HAVE | _MODAL
# These open statements too ("May resigns", "Can openers hurt people"): only a question mark decides.
_NEED_MARK = _MODAL | frozenset(["do", "have", "had"])
_CONTRACTED = {"won't": "will", "can't": "can", "shan't": "shall"}
_PRONOUNS = word_set("i you he she it we they there this these anyone anybody someone somebody")
_DETERMINERS = word_set(
    """
    the a an this that these those his her its their our my your some any all no each every both many
    """
)
_ADVERBS = word_set("really actually ever already also just deliberately secretly knowingly not never")
_PREPOSITIONS = word_set(
    "in on at by behind under over from to with without for against among between about near inside"
)
_HELPERS = word_set("help let make try dare")


def turn_round(text: str, *, asked: bool) -> str:
    """`text` without its final mark, with the auxiliary behind the subject if it is a yes-or-no question.

    `asked` says whether it ended in a question mark. A text that does not open with an auxiliary stays as it is.
    """
    tokens = text.split(" ")
    opening = tokens[0].lower().replace("’", "'")
    auxiliary = _CONTRACTED.get(opening, opening.removesuffix("n't"))
    if len(tokens) < 3 or auxiliary not in _AUXILIARIES or (auxiliary in _NEED_MARK and not asked):
        return text
    # "Didn't Russia sell it?" and "Did not Russia sell it?" ask whether Russia sold it.
    rest = tokens[2:] if tokens[1].lower() == "not" else tokens[1:]
    end = _subject_end(rest, auxiliary)
    subject, predicate = rest[:end], rest[end:]
    turned = _without_do(predicate, auxiliary) if auxiliary in _DO else [auxiliary, *predicate]
    return " ".join([*subject, *turned])


def _subject_end(rest: list[str], auxiliary: str) -> int:
    if rest[0].lower() in _PRONOUNS and rest[0].lower() not in _DETERMINERS:
        return 1
    for index in range(1, len(rest)):
        if _opens_predicate(rest, index, auxiliary):
            return index
    # No word looks like the predicate: the subject is its first noun, or its run of names.
    end = 2 if rest[0].lower() in _DETERMINERS else 1
    while end < len(rest) - 1 and rest[end][:1].isupper():
        end += 1
    return min(end, len(rest) - 1)


def _opens_predicate(rest: list[str], index: int, auxiliary: str) -> bool:
    word, before = rest[index].lower(), rest[index - 1].lower()
    following = rest[index + 1].lower() if index + 1 < len(rest) else ""
    if before in _DETERMINERS or before in {"of", "and", "or", "&"} or following == "of" or rest[index][:1].isupper():
        return False
    if word in _ADVERBS:
        return True
    readings = verb_readings(word)
    if auxiliary in _BE:
        participle = VerbForm.PAST in readings or VerbForm.CONTINUOUS in readings or word.endswith(("ed", "wn"))
        return participle or word in _PREPOSITIONS or word in _DETERMINERS or word in {"being", "responsible"}
    if auxiliary in _HAVE:
        return VerbForm.PAST in readings or word in {"been", "had", "done", "gone"} or word.endswith("ed")
    if word in {"be", "have", "do"}:
        return True
    # "Did the bomb attack kill anyone": a base form before another is a noun, except "help hack".
    noun = VerbForm.BASE in verb_readings(following) and word not in _HELPERS
    return VerbForm.BASE in readings and not noun


def _without_do(predicate: list[str], auxiliary: str) -> list[str]:
    at = 0
    while at < len(predicate) - 1 and predicate[at].lower() in _ADVERBS - {"not", "never"}:
        at += 1
    verb = predicate[at].lower()
    if verb == "not":
        return [*predicate[:at], auxiliary, *predicate[at:]]
    if verb in {"ever", "never"} and at + 1 < len(predicate):
        at, verb = at + 1, predicate[at + 1].lower()
    forms = {"did": {"be": "was", "have": "had", "do": "did"}, "does": {"be": "is", "have": "has", "do": "does"}}
    if verb in forms.get(auxiliary, {}):
        inflected = forms[auxiliary][verb]
    elif auxiliary == "did":
        inflected = past_tense(verb)
    else:
        inflected = third_person(verb) if auxiliary == "does" else verb
    lead = [word for word in predicate[:at] if word.lower() != "ever"]
    return [*lead, inflected, *predicate[at + 1 :]]
