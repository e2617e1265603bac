"""The participants of a claim: the names and key nouns in it, in its own words."""

from __future__ import annotations

from assay.domain.span import Span
from assay.texts.clause import finite_verb
from assay.texts.verbs import verb_readings
from assay.texts.words import is_stopword, word_set, words

_DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")
_MONTHS = word_set("january february march april may june july august september october november december")
_BEFORE_DATES = word_set("in on since until last next early late mid during before after of")
_CLAUSE_OPENERS = word_set("that who which because after before when while if since although and but")
_NAME_LINKS = word_set("of the for and")
_NOT_THINGS = word_set(
    """
    not never behind responsible allegedly reportedly true false case less least later earlier today yesterday ago
    says said according proof evidence
    """
)


def participants(sentence: str) -> tuple[str, ...]:
    """Names (the words of one name together), demonyms and noun phrases of `sentence`, in order, each once.

    Verbs, adverbs and function words are no participants: "The Russian air strikes hit Syria." has "Russian",
    "air strikes" and "Syria".
    """
    found = participant_spans(sentence)
    return tuple(dict.fromkeys(_unpossessive(span.of(sentence)) for span in found))


def participant_spans(sentence: str) -> list[Span]:
    """The places of the participants of `sentence`, in order."""
    tokens = words(sentence)
    verbs = _verbs(sentence, tokens)
    found: list[Span] = []
    named = False
    for index, (word, span) in enumerate(tokens):
        name = _is_name(tokens, index)
        if index in verbs or not (name or (_is_thing(word) and not _is_date(tokens, index))):
            continue
        start = _joins(sentence, tokens, index, found[-1] if found else None, same=named == name, name=name)
        if start is None:
            found.append(span)
        else:
            found[-1] = Span(start, span.end)
        named = name
    return found


def _verbs(sentence: str, tokens: list[tuple[str, Span]]) -> frozenset[int]:
    """The indexes of the finite verb of every clause, with participles after an auxiliary."""
    names = [word for word, _ in tokens]
    found: set[int] = set()
    start = 0
    for index in range(len(names) + 1):
        opener = index < len(names) and names[index] in _CLAUSE_OPENERS and index > start
        mark = 0 < index < len(names) and ";" in sentence[tokens[index - 1][1].end : tokens[index][1].start]
        if index == len(names) or opener or mark:
            verb = finite_verb(names[start:index])
            if verb is not None:
                at = start + verb.index
                found.add(at)
                if verb.form is None:
                    found.update(_full_verb(names, at, index))
            start = index + 1 if opener else index
    return frozenset(found)


def _full_verb(names: list[str], auxiliary: int, end: int) -> set[int]:
    for index in range(auxiliary + 1, min(end, auxiliary + 5)):
        if verb_readings(names[index].lower()) or names[index].endswith("ed"):
            return {index}
        if not (is_stopword(names[index]) or names[index].endswith("ly")):
            break
    return set()


def _is_name(tokens: list[tuple[str, Span]], index: int) -> bool:
    word = tokens[index][0]
    if _is_date(tokens, index):
        return False
    before = tokens[index - 1][0] if index else ""
    surname = before[:1].isupper() and not is_stopword(before)
    if not word[:1].isupper() or (is_stopword(word) and not (word.isupper() or surname)) or word == "I":
        return False
    # The first word is a name if it cannot be a common one: it has capitals within, or another name follows.
    follows = index + 1 < len(tokens) and tokens[index + 1][0][:1].isupper()
    return index > 0 or follows or word[1:] != word[1:].lower() or not word.endswith("s")


def _is_date(tokens: list[tuple[str, Span]], index: int) -> bool:
    """Whether a word names a day or a month where it stands: "in March", "2 May", "April 2017", not "Theresa May"."""
    word = tokens[index][0].lower()
    if word in _DAYS:
        return True
    before = tokens[index - 1][0].lower() if index else ""
    following = tokens[index + 1][0] if index + 1 < len(tokens) else ""
    return word in _MONTHS and (before in _BEFORE_DATES or before.isdigit() or following.isdigit())


def _is_thing(word: str) -> bool:
    plain = word.lower()
    return (
        len(plain) > 2
        and not is_stopword(word)
        and not plain.endswith("ly")
        and plain not in _NOT_THINGS
        and not plain[:1].isdigit()
    )


def _joins(
    sentence: str, tokens: list[tuple[str, Span]], index: int, last: Span | None, *, same: bool, name: bool
) -> int | None:
    """The start of the last participant if the word at `index` continues it, or none."""
    if last is None or not same:
        return None
    between = sentence[last.end : tokens[index][1].start]
    if between in {" ", "-"}:
        return last.start
    # "Ministry of Defence", "Office of the Prosecutor": links hold a name together, but "Russia and China" are two.
    links = between.split()
    if name and links and links[0] == "of" and all(link in _NAME_LINKS for link in links):
        return last.start
    return None


def _unpossessive(name: str) -> str:
    return name.removesuffix("'s").removesuffix("’s").rstrip("'’")
