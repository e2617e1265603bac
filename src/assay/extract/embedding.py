"""What a predicate stands under: its own auxiliaries, and the words that embed it, outwards one after another.

There is no parser. A predicate's group is what stands right before it; its governor is looked for to the left, over the
noun phrase between, up to the border of the clause.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from assay.extract.clause_words import ClauseWord
from assay.extract.embedding_table import kinds_of
from assay.texts.verbs import VerbForm, verb_readings
from assay.texts.words import word_set

MODALS = word_set("will would may might can could should must shall ought")
NEGATIONS = word_set("not never no none nobody nothing neither nor hardly scarcely barely without n't nowhere rarely")
_HAVE = word_set("have has had having")
_BE = word_set("is are was were be been being am")
_DO = word_set("do does did")
AUXILIARIES = MODALS | _HAVE | _BE | _DO
ADVERBS = word_set(
    "also still already yet ever even just only now then soon once again perhaps maybe well ever too so very more "
    "most quite rather almost nearly n't not never hardly scarcely barely longer neither nor either always often "
    "sometimes rarely seldom both all really"
)
DETERMINERS = word_set(
    "the a an this that these those his her its their our my your no any some every each another such both all "
    "several many few most more one two three"
)
PRONOUNS = word_set("he she it they we i you who that which there this these those everyone someone nobody nothing")
PREPOSITIONS = word_set(
    "of in on at by for from with to into over about against during after before without under between through "
    "toward towards upon among across despite since until within like as than because amid following"
)
BORDERS = word_set(
    "that whether if because since although though while when where who which whose what how why unless until before "
    "after as than so but whom once till lest provided and or"
)
_CLAUSE_MARKS = ',;:—–()"“”!?…'
_TAKES_INFINITIVE = _BE | _HAVE | {"going", "supposed", "ought", "how", "where", "what", "when", "whether"}
_REACH = 14  # words to the left in which a clause's border is looked for
_NEAR = 7  # words between a governor and its infinitive or gerund


class Relation(StrEnum):
    """How a predicate hangs on the word that embeds it."""

    INFINITIVE = "to"
    PURPOSE = "in order to"
    OBJECT_INFINITIVE = "someone to"
    THAT = "that"
    BARE = "no that"
    WHETHER = "whether"
    CONDITION = "if"
    TIME = "when"
    RELATIVE = "relative"
    REASON = "because"
    WH = "wh"
    GERUND = "gerund"
    GERUND_OF = "gerund after preposition"
    PREPOSITION = "preposition"
    OBJECT = "object"
    COORDINATION = "and"
    COMPARISON = "than"


@dataclass(frozen=True, slots=True)
class Group:
    """What stands right before a predicate and belongs to it: indexes of words, in reading order."""

    first: int
    modals: tuple[int, ...]
    negations: tuple[int, ...]
    auxiliaries: tuple[int, ...]
    adverbs: tuple[int, ...]
    infinitive: int | None


@dataclass(frozen=True, slots=True)
class Governor:
    """The word that embeds a predicate, if one was found, and how; `mark` is the word that opens the clause."""

    relation: Relation
    word: int | None
    mark: int | None


def group_of(words: Sequence[ClauseWord], place: int) -> Group:
    """The auxiliaries, negations, adverbs and "to" right before the word `place`."""
    modals: list[int] = []
    negations: list[int] = []
    auxiliaries: list[int] = []
    adverbs: list[int] = []
    infinitive = None
    first = place
    while first > 0 and infinitive is None and not is_closed(words[first].gap):
        lower = words[first - 1].lower
        if lower == "to":
            infinitive = first - 1
        elif lower in MODALS:
            modals.append(first - 1)
        elif lower in NEGATIONS:
            negations.append(first - 1)
        elif lower in AUXILIARIES:
            auxiliaries.append(first - 1)
        elif lower in ADVERBS or (lower.endswith("ly") and len(lower) > 4):
            adverbs.append(first - 1)
        else:
            break
        first -= 1
    if infinitive is not None and infinitive > 0 and words[infinitive - 1].lower in NEGATIONS:
        negations.append(infinitive - 1)  # "not to leave"
        first = infinitive - 1
    return Group(
        first, tuple(modals[::-1]), tuple(negations[::-1]), tuple(auxiliaries[::-1]), tuple(adverbs[::-1]), infinitive
    )


def governor_of(words: Sequence[ClauseWord], place: int, group: Group) -> Governor | None:
    """The governor of the predicate at `place` with its `group`, or none where it stands in a main clause."""
    if group.infinitive is not None:
        return _of_infinitive(words, group)
    if words[place].gap == "," and group.first == place and _is_listed(words, place):
        return Governor(Relation.COORDINATION, _parallel(words, place, place), None)
    if words[place].lower.endswith("ing") and not group.auxiliaries:
        found = _of_gerund(words, group.first)
        if found is not None:
            return found
    if _is_nominal(words, place, group):
        return _of_noun(words, place)
    return _of_clause(words, group.first)


def is_verb(word: str) -> bool:
    """Whether a word in lower case can be a form of a verb."""
    return word in AUXILIARIES or bool(verb_readings(word)) or (word.endswith(("ed", "ing")) and len(word) > 4)


def _of_infinitive(words: Sequence[ClauseWord], group: Group) -> Governor | None:
    to = group.infinitive
    if group.first == 0 or is_closed(words[group.first].gap):
        return Governor(Relation.PURPOSE, None, to)
    before = group.first - 1
    while before > 0 and words[before].lower in ADVERBS:
        before -= 1
    if words[before].lower == "order" and before and words[before - 1].lower == "in":
        return Governor(Relation.PURPOSE, None, to)
    if kinds_of(words[before]) or words[before].lower in _TAKES_INFINITIVE:
        return Governor(Relation.INFINITIVE, before, to)
    over_object = _embedding_before(words, before)
    if over_object is not None:
        return Governor(Relation.OBJECT_INFINITIVE, over_object, to)
    return Governor(Relation.INFINITIVE if is_verb(words[before].lower) else Relation.PURPOSE, before, to)


def _embedding_before(words: Sequence[ClauseWord], place: int) -> int | None:
    """The nearest embedding word before the word `place` in the same stretch, with no auxiliary between."""
    for at in range(place - 1, max(-1, place - _NEAR), -1):
        if is_closed(words[at + 1].gap):
            return None
        if kinds_of(words[at]):
            return at
        if words[at].lower in AUXILIARIES:
            return None
    return None


def _of_gerund(words: Sequence[ClauseWord], first: int) -> Governor | None:
    if first == 0 or is_closed(words[first].gap):
        return None
    before = first - 1
    if words[before].lower in PREPOSITIONS:
        return Governor(Relation.GERUND_OF, _embedding_before(words, before), before)
    if kinds_of(words[before]) or is_verb(words[before].lower):
        return Governor(Relation.GERUND, before, None)
    return None


def _is_nominal(words: Sequence[ClauseWord], place: int, group: Group) -> bool:
    """Whether the predicate is a noun, going by what stands before it."""
    if group.modals or group.auxiliaries or group.infinitive is not None:
        return False
    lower = words[place].lower
    if lower.endswith("ed") or lower in AUXILIARIES:
        return False
    if group.first == 0 or is_closed(words[group.first].gap):
        return VerbForm.PAST not in verb_readings(lower) and not lower.endswith("ing")
    before = words[group.first - 1].lower
    if before in DETERMINERS or before in PREPOSITIONS or before == "'s":
        return True
    if before in PRONOUNS:
        return False
    readings = verb_readings(lower)
    return not readings or (not {VerbForm.PAST, VerbForm.THIRD_PERSON} & readings.keys() and not before.endswith("s"))


def phrase_first(words: Sequence[ClauseWord], place: int) -> int:
    """The first word of the noun phrase whose head is the word `place`, as far as its form tells."""
    first = place
    while first > 0 and place - first < 7 and (not is_closed(words[first].gap) or _goes_on(words, first, place)):
        lower = words[first - 1].lower
        if lower in PREPOSITIONS or lower in AUXILIARIES or lower in BORDERS - {"that"} or lower in PRONOUNS:
            break
        if lower == "no" or lower in DETERMINERS:
            of_such = first > 1 and words[first - 2].lower in {"such", "not", "many", "no", "all", "any"}
            return first - 2 if of_such and not is_closed(words[first - 1].gap) else first - 1
        if lower == "'s":
            first -= 1
            continue
        readings = verb_readings(lower)
        if readings and VerbForm.CONTINUOUS not in readings and lower not in {"proposed", "planned", "alleged"}:
            break
        first -= 1
    return first


def _goes_on(words: Sequence[ClauseWord], first: int, place: int) -> bool:
    """Whether a comma before the word `first` stands between adjectives ("the pending, large sale")."""
    return words[first].gap == "," and first < place and words[first - 1].lower.endswith(_ADJECTIVE_ENDS)


_ADJECTIVE_ENDS = ("ing", "ed", "al", "ive", "ous", "ful", "ic", "able", "ible", "ary", "less", "ent", "ant")


def _of_noun(words: Sequence[ClauseWord], place: int) -> Governor | None:
    first = phrase_first(words, place)
    if first == 0 or is_closed(words[first].gap):
        return None
    before = first - 1
    lower = words[before].lower
    if lower in PREPOSITIONS:
        head = before - 1
        while head > 0 and words[head].lower in ADVERBS:
            head -= 1
        return Governor(Relation.PREPOSITION, head if head >= 0 and not is_closed(words[before].gap) else None, before)
    if lower in {"and", "or", "nor"}:
        return Governor(Relation.COORDINATION, before - 1 if before else None, before)
    if is_verb(lower) or kinds_of(words[before]):
        return Governor(Relation.OBJECT, before, None)
    return None


def _of_clause(words: Sequence[ClauseWord], first: int) -> Governor | None:
    """The governor of a finite clause whose verb group begins at the word `first`."""
    for at in range(first - 1, max(-1, first - 1 - _REACH), -1):
        lower = words[at].lower
        if lower in {"and", "or", "but", "nor"}:
            if at == first - 1:
                return Governor(Relation.COORDINATION, _parallel(words, first, first), at)
            return None
        if (relation := _MARKS.get(lower)) is not None and not (lower == "that" and at == first - 1 and at == 0):
            return _marked(words, at, relation, first)
        if at < first - 1 and not words[at + 1].gap and _takes_bare_clause(words, at):
            return Governor(Relation.BARE, at, None)
        if is_closed(words[at].gap):
            return None
    return None


_MARKS = {
    "that": Relation.THAT,
    "whether": Relation.WHETHER,
    "if": Relation.CONDITION,
    "unless": Relation.CONDITION,
    "provided": Relation.CONDITION,
    "when": Relation.TIME,
    "until": Relation.TIME,
    "till": Relation.TIME,
    "before": Relation.TIME,
    "after": Relation.TIME,
    "once": Relation.TIME,
    "while": Relation.TIME,
    "because": Relation.REASON,
    "since": Relation.REASON,
    "although": Relation.REASON,
    "though": Relation.REASON,
    "who": Relation.RELATIVE,
    "which": Relation.RELATIVE,
    "whose": Relation.RELATIVE,
    "whom": Relation.RELATIVE,
    "where": Relation.RELATIVE,
    "what": Relation.WH,
    "how": Relation.WH,
    "why": Relation.WH,
    "than": Relation.COMPARISON,
    "as": Relation.REASON,
}
_BARE = word_set(
    "speech report belief suspicion doubt denial factive expectation wish certainty fear evidence evaluation"
)


def _takes_bare_clause(words: Sequence[ClauseWord], at: int) -> bool:
    """Whether the word `at` takes a clause without "that" and a subject follows it."""
    kinds = kinds_of(words[at])
    if not any(kind.value in _BARE for kind in kinds) or at + 1 >= len(words):
        return False
    following = words[at + 1]
    starts = following.lower in DETERMINERS or following.lower in PRONOUNS or following.capital
    return starts and following.lower not in {"that", "who", "which"}


def _marked(words: Sequence[ClauseWord], at: int, relation: Relation, first: int) -> Governor:
    """The governor of a clause that the word `at` opens."""
    before = at - 1
    if before < 0 or (is_closed(words[at].gap) and '"' not in words[at].gap):
        return Governor(Relation.RELATIVE if relation is Relation.THAT else relation, None, at)
    if relation is not Relation.THAT or kinds_of(words[before]):
        return Governor(relation, before, at)
    told = _embedding_before(words, before)
    if told is not None and words[told].base in _ADDRESSED:
        return Governor(relation, told, at)
    is_object = at < first - 1 and is_verb(words[before].lower)
    return Governor(relation if is_object else Relation.RELATIVE, before, at)


_ADDRESSED = frozenset(("tell", "warn", "assur", "inform", "remind", "convinc", "persuad", "promis", "show", "ask"))


def _is_listed(words: Sequence[ClauseWord], place: int) -> bool:
    """Whether the word `place` stands in a list: "and" or "or" and a word of its form follow ("selling or ...")."""
    form = _form(words[place].lower)
    for at in range(place + 1, min(len(words) - 1, place + _NEAR)):
        if words[at].lower in {"and", "or"} and form:
            return _form(words[at + 1].lower) == form
    return False


def _parallel(words: Sequence[ClauseWord], first: int, place: int) -> int | None:
    """The word before `first` with which the word `place` is joined by "and": the last one of the same form."""
    form = _form(words[place].lower)
    for at in range(first - 1, max(-1, first - 2 - _REACH), -1):
        if _form(words[at].lower) == form and form != "":
            return at
        if form == "base" and at and words[at - 1].lower in MODALS | {"to", "not"}:
            return at
    return None


def _form(lower: str) -> str:
    if lower in AUXILIARIES:
        return ""
    if lower.endswith("ing"):
        return "ing"
    readings = verb_readings(lower)
    if lower.endswith("ed") or VerbForm.PAST in readings:
        return "past"
    if VerbForm.THIRD_PERSON in readings:
        return "third"
    return "base" if VerbForm.BASE in readings else ""


def is_closed(gap: str) -> bool:
    """Whether the marks before a word end a clause."""
    return any(mark in gap for mark in _CLAUSE_MARKS)
