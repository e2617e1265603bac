"""Where the subject of an inverted question ends: "Did | the man who shot the mayor | act alone".

The rules go by the form of the words, without a parser. They are right for the subjects that questions about the news
have: names, and nouns with articles, adjectives, prepositions and short relative clauses behind them.
"""

from __future__ import annotations

from collections.abc import Sequence

from assay.texts.exhibit_nouns import is_exhibit_noun
from assay.texts.verbs import VerbForm, verb_readings
from assay.texts.words import word_set

DO = frozenset(["did", "does", "do"])
BE = word_set("is are was were am")
HAVE = frozenset(["has", "have", "had"])
MODAL = word_set("will would can could should shall might may must")
ADVERBS = word_set(
    "really actually ever already also just deliberately secretly knowingly not never still only truly even probably"
)
PRONOUNS = word_set(
    "i you he she it we they there this these anyone anybody anything someone somebody something everyone everybody "
    "nobody nothing no-one"
)
DETERMINERS = word_set(
    "the a an this that these those his her its their our my your some any all no each every both many most several "
    "few more less"
)
_PREPOSITIONS = word_set(
    "in on at by behind under over from to with without for against among between about near inside outside before "
    "after during since within across off into like above around because"
)
_RELATIVES = word_set("that who which whom whose where")
_HELPERS = word_set("help let make try dare")
# Words that name things far more often than they name what is done.
MOSTLY_NOUNS = word_set(
    "gas tear bomb water air market state border force power oil mine bank fuel board house ship man people "
    "father head face hand name place point question press fire plant farm book paper rocket tax report"
)
# Nouns of events that are verbs as well: "a strike on a wedding killed twelve".
EVENTS = word_set(
    "attack strike raid report deal plan vote fire crash leak hack ban tax drop rise fall surge march protest "
    "test blast assault claim cut spill launch search visit ruling move use release increase decline trade aid "
    "support change"
)
_PREDICATIVE = word_set(
    "fake real true false alive dead safe unsafe genuine authentic responsible guilty innocent illegal legal "
    "alone right wrong ready aware able unable likely unlikely more less due involved fraudulent bankrupt "
    "pregnant ill sick free open closed empty full flat hollow round human effective harmful toxic radioactive "
    "corrupt racist gay rich poor being about part not now behind there here worse better older younger higher "
    "lower extinct missing present absent unconstitutional accidental deliberate intentional old new large small "
    "edible contagious deadly lethal bad good"
)
_ADJECTIVE_ENDINGS = ("ible", "able", "ous", "ful", "less")
_RESULTS = word_set("alive dead")
_COLLECTIVES = word_set("police people troops military authorities media")


def subject_end(rest: Sequence[str], auxiliary: str) -> int:
    """How many of the words `rest`, which follow the `auxiliary`, are the subject; at least 1 and less than all."""
    lower = [word.lower().rstrip(",") for word in rest]
    if (lower[0] in PRONOUNS and not (lower[0] in DETERMINERS and _goes_on(lower))) or lower[:2] == ["no", "one"]:
        return 2 if lower[:2] == ["no", "one"] else 1
    start = _past_commas(rest)
    for index in range(max(1, start), len(rest)):
        if _opens_predicate(rest, lower, index, auxiliary, start=start):
            return _past_modifiers(rest, lower, index, auxiliary)
    return _last_resort(rest, lower)


def _goes_on(lower: Sequence[str]) -> bool:
    """Whether "this" or "these" at the start has a noun: "this video", not "this true" or "this from Orvane"."""
    return len(lower) > 1 and lower[1] not in _PREPOSITIONS | _PREDICATIVE | DETERMINERS


def _past_commas(rest: Sequence[str]) -> int:
    """Where the search begins: behind an insertion between two commas, or behind an enumeration of names."""
    commas = [at for at, word in enumerate(rest) if word.endswith(",")]
    if not commas:
        return 1
    if len(commas) >= 2 and commas[0] < 5 and not rest[commas[0] + 1][:1].isupper():
        return commas[1] + 1
    at = commas[0]
    while at < len(rest) - 1 and (rest[at].endswith(",") or rest[at].lower() in {"and", "or"}):
        at += 1
    return at if rest[at][:1].isupper() or commas[0] < 3 else 1


def _opens_predicate(rest: Sequence[str], lower: Sequence[str], index: int, auxiliary: str, *, start: int) -> bool:
    word, before = lower[index], lower[index - 1]
    following = lower[index + 1] if index + 1 < len(lower) else ""
    joined = before in DETERMINERS - {"more", "less"} or before in {"of", "and", "or", "&", "to"} or following == "of"
    # "genetically modified foods": an adverb in front belongs to the subject.
    joined = joined or (index == 1 and before.endswith("ly"))
    if joined or rest[index][:1].isupper() or word in _RELATIVES or _in_relative(lower, index, start=start):
        return False
    return word in ADVERBS or _is_predicate(rest, lower, index, auxiliary)


def _is_predicate(rest: Sequence[str], lower: Sequence[str], index: int, auxiliary: str) -> bool:
    """Whether the word at `index` has a form that can follow the subject after this auxiliary."""
    word = lower[index]
    following = lower[index + 1] if index + 1 < len(lower) else ""
    readings = verb_readings(word)
    if auxiliary in BE:
        ending = word.endswith(("ed", "wn")) and len(word) > 4
        participle = VerbForm.PAST in readings or VerbForm.CONTINUOUS in readings or ending
        compared = word.endswith("er") and following == "than"
        adjective = word in _PREDICATIVE or word.endswith(_ADJECTIVE_ENDINGS) or compared
        return participle or adjective or word in _PREPOSITIONS or word in DETERMINERS
    if auxiliary in HAVE:
        return VerbForm.PAST in readings or word in {"been", "had", "done", "gone"} or word.endswith("ed")
    if word in {"be", "have", "do"}:
        return True
    return VerbForm.BASE in readings and not _is_noun(rest, lower, index)


def _is_noun(rest: Sequence[str], lower: Sequence[str], index: int) -> bool:
    """Whether a base form names a thing where it stands: "the bomb attack kill", "a strike on Homs kill"."""
    word = lower[index]
    following = lower[index + 1] if index + 1 < len(lower) else ""
    opens_object = following in DETERMINERS | PRONOUNS or rest[min(index + 1, len(rest) - 1)][:1].isupper()
    opens_object = opens_object or following[:1].isdigit()
    if word in MOSTLY_NOUNS and not opens_object and index + 1 < len(lower):
        return True
    after_subject = _ends_subject(rest, lower, index - 1) or is_exhibit_noun(lower[index - 1])
    next_is_verb = VerbForm.BASE in verb_readings(following) and following not in MOSTLY_NOUNS
    if next_is_verb and word not in _HELPERS and not after_subject:
        return True
    if word not in EVENTS or after_subject or not (following in _PREPOSITIONS or following in _COLLECTIVES):
        return False
    later = range(index + 2, len(lower))
    return any(
        VerbForm.BASE in verb_readings(lower[at])
        and lower[at] not in EVENTS | MOSTLY_NOUNS
        and lower[at - 1] not in DETERMINERS | _PREPOSITIONS | {"and", "or", "of"}
        for at in later
    )


def _ends_subject(rest: Sequence[str], lower: Sequence[str], index: int) -> bool:
    """Whether the word at `index` can only be a subject's last: a plural, or a name without an article."""
    if rest[index][:1].isupper():
        return not any(word in DETERMINERS for word in lower[:index])
    word = lower[index]
    return word in _COLLECTIVES or (word.endswith("s") and not word.endswith(("ss", "us", "is", "'s", "’s")))


def _in_relative(lower: Sequence[str], index: int, *, start: int) -> bool:
    """Whether the word at `index` belongs to a relative clause: its first verb, or the object behind that.

    "the man who | shot the mayor", "the letter that | the minister signed".
    """
    opener = next((at for at in range(index - 1, start - 1, -1) if lower[at] in _RELATIVES), None)
    if opener is None:
        return False
    verb = next((at for at in range(opener + 1, index) if _is_verb_form(lower[at])), None)
    if verb is None:
        return True
    told_of_subject = verb == opener + 1 or all(word in ADVERBS for word in lower[opener + 1 : verb])
    return told_of_subject and lower[verb + 1] in DETERMINERS and index < verb + 3


def _is_verb_form(word: str) -> bool:
    forms = {VerbForm.PAST, VerbForm.THIRD_PERSON}
    return word in BE | HAVE | DO | MODAL or not forms.isdisjoint(verb_readings(word)) or word.endswith("ed")


def _past_modifiers(rest: Sequence[str], lower: Sequence[str], index: int, auxiliary: str) -> int:
    """The end of the subject where what seemed its predicate is a modifier: "the pictures from Aleppo | fake"."""
    if auxiliary not in BE:
        return index
    participle = lower[index] not in _PREPOSITIONS
    at = index
    if participle and at + 1 < len(lower) and lower[at + 1] in _PREPOSITIONS and lower[at] not in _PREDICATIVE:
        at += 1
    if lower[at] not in _PREPOSITIONS:
        return index
    last = at
    while at < len(lower) and lower[at] in _PREPOSITIONS:
        last, at = at, _phrase_end(rest, lower, at + 1)
    if at >= len(lower):
        # "the crates in the video | from Velmaria"
        return last if not participle and lower[last] == "from" else index
    if participle:
        return at if lower[at] in {"more", "less"} else index
    opens = _is_predicative(lower, at) or lower[at] in DETERMINERS or lower[at] in ADVERBS
    return at if opens else index


def _is_predicative(lower: Sequence[str], at: int) -> bool:
    word = lower[at]
    readings = verb_readings(word)
    verbal = VerbForm.PAST in readings or VerbForm.CONTINUOUS in readings or word.endswith("ed")
    return word in _PREDICATIVE or word.endswith(_ADJECTIVE_ENDINGS) or (verbal and word not in _RESULTS)


def _phrase_end(rest: Sequence[str], lower: Sequence[str], start: int) -> int:
    """The end of the noun phrase that starts at `start`."""
    at = start
    while at < len(lower) and (lower[at] in DETERMINERS or lower[at][:1].isdigit()):
        at += 1
    first = at
    while at < len(lower):
        word = lower[at]
        stops = word in _PREPOSITIONS | DETERMINERS | ADVERBS or (at > first and _is_predicative(lower, at))
        changes = at > first and rest[at - 1][:1].isupper() and not rest[at][:1].isupper() and word != "of"
        if stops or changes:
            break
        at += 1
    return max(at, start + 1)


def _last_resort(rest: Sequence[str], lower: Sequence[str]) -> int:
    """No word looks like the predicate: the subject is its first plural, its first noun, or its run of names."""
    for at in range(1, len(rest) - 1):
        if _ends_subject(rest, lower, at) and not rest[at][:1].isupper() and rest[at + 1][:1].islower():
            return at + 1
    end = 2 if lower[0] in DETERMINERS else 1
    while end < len(rest) - 1 and rest[end][:1].isupper():
        end += 1
    return min(end, len(rest) - 1)
