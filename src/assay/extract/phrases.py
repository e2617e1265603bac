"""Noun phrases of a sentence, told by closed word classes and verb forms: whether some words can be one.

No parser: a stretch of words is a noun phrase unless something in it cannot stand in one. Relative clauses, participles
and asides between commas belong to it ("Mira Dahl, who treated the wounded", "documents seen by the paper").
"""

from __future__ import annotations

from assay.extract.clauses import Word
from assay.extract.lexicon import ADVERBS, AUXILIARIES, TIME_WORDS, cue_verbs, listed
from assay.texts.verbs import irregular_base, is_only_past, verb_readings

DETERMINERS = listed(
    "the a an this these those his her its their our my your no some any each every another several many most few "
    "both all one two three four five six seven eight nine ten either neither"
)
SUBJECT_PRONOUNS = listed("he she they it we i you nobody everyone someone somebody everybody none nothing")
PREPOSITIONS = listed(
    "about above across against along amid among around as at behind below between beyond by concerning despite during "
    "for from in inside into like near of off on onto out outside over per regarding than through to toward towards "
    "under up upon via with within without"
)
RELATIVES = listed("who which whose whom that")
_SUBORDINATORS = listed(
    "because although though while whereas if unless whether when where why how what so but nor yet however once after "
    "before since until meanwhile"
)
# Finite forms of verbs of saying that are neither nouns nor adjectives.
_SAID = listed("said says told tells adds insists argues denies admits believes thinks knows explains acknowledges")
_QUANTIFYING = listed("about around nearly almost over under at more less up some")
_PERIODS = listed("minutes hours days weeks months years day week month year hour minute")
_NUMBERS = listed("dozen dozens hundred hundreds thousand thousands million half ten twenty thirty forty fifty sixty")
_ASIDE_OPENERS = RELATIVES | listed("then now formerly himself herself themselves itself and including")
_NEVER_FIRST = (
    PREPOSITIONS
    | _SUBORDINATORS
    | AUXILIARIES
    | (ADVERBS - {"first", "only"})
    | (RELATIVES - {"that"})
    | {"and", "or", "not", "there", "'s", "himself", "herself", "itself", "themselves", "myself", "ourselves"}
)
_BEFORE_PHRASE = PREPOSITIONS | _SUBORDINATORS | RELATIVES | ADVERBS | TIME_WORDS | {"and", "or", "there"}
_BORDERS = ';:–—"“”«»!?…()[]'
_LONGEST = 45  # words of a noun phrase


def is_finite(words: list[Word], place: int) -> bool:
    """Whether a word is a finite verb for certain: an auxiliary, "says", or a past that is no participle ("went").

    "said" and "told" count, though they are participles too; forms like "arrested" or "found" do not.
    """
    word = words[place]
    if place and (word.capital or words[place - 1].lower in DETERMINERS):
        return False
    if word.lower in AUXILIARIES:
        return word.lower not in {"be", "been", "being"}
    return word.lower in _SAID or is_only_past(word.lower)


def has_border(gap: str) -> bool:
    """Whether what stands between two words ends a phrase: any mark but a comma, an apostrophe or a full stop."""
    return any(mark in gap for mark in _BORDERS) or " -" in gap


def is_past(word: Word) -> bool:
    """Whether a word has the form of a past or a passive participle ("arrested", "seen", "found")."""
    if word.capital:
        return False
    return (word.lower.endswith("ed") and len(word.lower) > 4) or irregular_base(word.lower) is not None


def is_noun_phrase(text: str, words: list[Word], first: int, last: int) -> bool:
    """Whether the words `[first, last)` can be one noun phrase, with its appositions and relative clauses."""
    if not 0 < last - first <= _LONGEST or not _can_open(text, words, first, last) or not _can_close(words, last - 1):
        return False
    if words[first].lower in SUBJECT_PRONOUNS and last - first > 1:
        return words[first + 1].lower in {"who", "himself", "herself", "themselves", "both", "all", "of"} | TIME_WORDS
    return _Phrase(text, words, first, last).holds()


class _Phrase:
    """One walk over the words of a supposed noun phrase, from the first to the last."""

    def __init__(self, text: str, words: list[Word], first: int, last: int) -> None:
        self.text, self.words, self.first, self.last = text, words, first, last
        self.aside: int | None = None  # the word that opened the aside the walk is in
        self.in_relative = self.is_free = False
        self.verbs = 0
        self.has_verb = True

    def holds(self) -> bool:
        """Whether every word can stand where it does, and asides and relative clauses are whole at the end."""
        for place in range(self.first, self.last):
            if place > self.first and not self._joins(place):
                return False
            if not self.is_free and not self._fits(place):
                return False
        if (self.in_relative and not self.has_verb) or self.aside is None:
            return self.aside is None and self.has_verb
        words, last = self.words, self.last
        closed = last == len(words) or "," in self.text[words[last - 1].end : words[last].start]
        return closed or _closes_list(words, self.aside, last)

    def _joins(self, place: int) -> bool:
        """Whether what stands between a word and the one before it lets the phrase go on; a comma opens an aside."""
        word = self.words[place]
        gap = self.text[self.words[place - 1].end : word.start]
        if has_border(gap):
            return False
        if "," not in gap:
            return not _starts_another(self.words, place, in_relative=self.in_relative or self.is_free)
        if self.aside is not None and not _may_go_on(self.words, self.aside, place, self.last):
            return False
        self.aside, self.in_relative = place, False
        self.is_free = word.lower in RELATIVES or word.lower.endswith("ing") or is_past(word)
        return _opens_aside(self.words, place, self.last)

    def _fits(self, place: int) -> bool:
        """Whether a word can stand in the phrase: no finite verb but that of a relative clause."""
        words, word = self.words, self.words[place]
        if word.lower in RELATIVES and place > self.first:
            self.in_relative, self.verbs, self.has_verb = True, 0, False
            return True
        if not self.in_relative:
            is_verb = is_finite(words, place) or _is_full_past(words, place, self.first, self.last)
            return word.lower not in _SUBORDINATORS and not is_verb
        self.has_verb = self.has_verb or is_finite(words, place) or bool(verb_readings(word.lower)) or is_past(word)
        self.verbs += is_finite(words, place) and not is_finite(words, place - 1)
        return self.verbs <= 1 or _coordinated(words, place)


def noun_phrase_ending(text: str, words: list[Word], last: int, floor: int) -> int | None:
    """The first word of the longest noun phrase that ends before the word `last`, not before `floor`; or none."""
    for first in range(max(floor, last - _LONGEST), last):
        if is_noun_phrase(text, words, first, last):
            return first
    return None


def noun_phrase_starting(text: str, words: list[Word], first: int, ceiling: int) -> int | None:
    """The word after the longest noun phrase that starts with the word `first`, before `ceiling`; or none.

    It ends where a mark, a finite verb or the sentence does; a time at its end ("on Monday") is not of it.
    """
    found: int | None = None
    for last in range(first + 1, min(ceiling, first + _LONGEST) + 1):
        if words[last - 1].lower == "that":
            break
        if _is_border(text, words, last, ceiling) and is_noun_phrase(text, words, first, last):
            found = last
    return None if found is None else without_time(words, first, found)


def _can_open(text: str, words: list[Word], first: int, last: int) -> bool:
    """Whether a noun phrase can begin with the word `first`."""
    word = words[first]
    following = words[first + 1].lower if first + 1 < last else ""
    if word.lower in _QUANTIFYING:
        near = words[first + 1 : min(last, first + 4)]
        return any(other.lower[0].isdigit() or other.lower in DETERMINERS | _NUMBERS for other in near)
    is_year = word.lower.isdigit() and len(word.lower) == 4
    if is_year and following not in DETERMINERS and not following.endswith("s"):
        return False
    if word.lower in _NEVER_FIRST or (is_past(word) and following in PREPOSITIONS):
        return False
    return _is_border_before(text, words, first)


def _is_border_before(text: str, words: list[Word], first: int) -> bool:
    """Whether a phrase can begin with a word after the one before it, and not in its middle: "the harbour | master"."""
    if first == 0 or text[words[first - 1].end : words[first].start].strip():
        return True
    before = words[first - 1].lower
    if before in AUXILIARIES or before in {"not", "never"}:
        return False
    if words[first].lower in DETERMINERS | SUBJECT_PRONOUNS or before in _BEFORE_PHRASE:
        return True
    return before in cue_verbs() or before.endswith("ing")


def _can_close(words: list[Word], place: int) -> bool:
    word = words[place]
    if word.capital and place:
        return not word.lower.endswith("'s")
    closed = PREPOSITIONS | _SUBORDINATORS | RELATIVES | AUXILIARIES | {"the", "a", "an", "and", "or", "its", "their"}
    return word.lower not in closed and not word.lower.endswith("'s")


def _opens_aside(words: list[Word], place: int, last: int) -> bool:
    """Whether what follows a comma can be an apposition, a relative clause, a participle or a further name."""
    word = words[place]
    if is_finite(words, place):
        return False
    if word.lower in _ASIDE_OPENERS | DETERMINERS or word.capital or word.lower[0].isdigit():
        return True
    if is_past(word) or word.lower.endswith("ing"):
        return True
    if word.lower in SUBJECT_PRONOUNS | _SUBORDINATORS | AUXILIARIES | ADVERBS | TIME_WORDS:
        return False
    return word.lower not in PREPOSITIONS and place < last


def _starts_another(words: list[Word], place: int, *, in_relative: bool) -> bool:
    """Whether a word begins a second phrase where nothing joins the two: "Friday | the minister"."""
    word, before = words[place], words[place - 1].lower
    if in_relative:
        return False
    if word.lower in SUBJECT_PRONOUNS:
        return before not in PREPOSITIONS
    opens = word.lower in {"the", "a", "an", "his", "her", "its", "their", "this", "these", "those"}
    joining = PREPOSITIONS | _QUANTIFYING | {"and", "or", "both", "all", "half", "such", "not", "including", "nor"}
    return opens and before not in joining and not before.endswith("ing") and not is_past(words[place - 1])


def _is_full_past(words: list[Word], place: int, first: int, last: int) -> bool:
    """Whether a past form in a phrase is its verb, and no participle: "the man arrested | a thief"."""
    if not is_past(words[place]) or place in {first, last - 1}:
        return False
    before, following = words[place - 1].lower, words[place + 1].lower
    if following in {"the", "a", "an", "his", "her", "its", "their"}:
        return True
    if before in DETERMINERS | PREPOSITIONS | ADVERBS | {"and", "or"} or before.endswith(("'s", "ly")):
        return False
    return following not in PREPOSITIONS | ADVERBS | TIME_WORDS | {"online", "and"} and not following.endswith("ly")


def _coordinated(words: list[Word], place: int) -> bool:
    return words[place - 1].lower in {"and", "but", "or"} or words[place - 2].lower in {"and", "but", "or"}


def _may_go_on(words: list[Word], opened: int, place: int, last: int) -> bool:
    """Whether a second aside may follow that opened at the word `opened`: after an age, or in a list of names."""
    if words[opened].lower[0].isdigit() or words[place].lower in {"who", "and"}:
        return True
    return all(word.capital for word in words[opened:place]) and _closes_list(words, place, last)


def _closes_list(words: list[Word], first: int, last: int) -> bool:
    """Whether the words after a comma end a list: "Dahl, Ruiz | and Brandt", "Dahl, | Ruiz and Brandt"."""
    return any(words[place].lower == "and" for place in range(first, min(last, first + 8)))


def _is_border(text: str, words: list[Word], last: int, ceiling: int) -> bool:
    """Whether a phrase can end before the word `last`: at a mark, a finite verb or the end."""
    if last >= ceiling or last >= len(words) or is_finite(words, last) or is_past(words[last]):
        return True
    following = words[last].lower
    if following in _SUBORDINATORS | {"that", "and", "or"} or following.endswith("ing"):
        return True
    gap = text[words[last - 1].end : words[last].start]
    return "," in gap or has_border(gap)


def without_time(words: list[Word], first: int, last: int) -> int:
    """`last` without a time at the end of the phrase ("on Monday"), unless it belongs there ("two days earlier")."""
    kept = last
    while kept - 1 > first and words[kept - 1].lower in TIME_WORDS:
        kept -= 1
    return last if is_past(words[kept - 1]) or words[kept - 1].lower in _PERIODS else kept


def without_circumstance(text: str, words: list[Word], first: int, last: int) -> int:
    """`last` without what somebody does meanwhile at the end of the phrase ("the guard, | shaking his head")."""
    for place in range(first + 1, last):
        word = words[place]
        is_doing = word.lower.endswith("ing") and not word.capital and word.lower != "including"
        if is_doing and "," in text[words[place - 1].end : word.start]:
            return place
    return last
