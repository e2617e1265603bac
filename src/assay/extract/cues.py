"""Cue words in a sentence: which words begin a statement, for the rules tagger."""

from __future__ import annotations

from dataclasses import dataclass

from assay.extract.clauses import PRONOUNS, Word
from assay.extract.lexicon import ADVERBS, AUXILIARIES, CUE_NOUNS, CueKind, cue_verbs, listed
from assay.texts.lazy_pattern import lazy_pattern

# Forms that are nouns as often as verbs: verbs only after a pronoun, a name or an auxiliary, or before "that".
_HOMOGRAPHS = listed(
    "attack attacks offer offers question questions support supports report reports doubt doubts blast blasts call "
    "calls counter state states fear fears hope hopes claim claims demand demands comment comments post posts "
    "signal point points promise promises praise estimate estimates label address mock repeat worry worries answer "
    "answers note notes show shows threat caution read reads want find finds guarantee seek pledge pledges vow "
    "charge"
)
_BEFORE_NOUN = listed(
    "the a an to of his her their its this that these those our my your no any for with by from terrorist"
)
_BEING = listed("is was are were be been being")
_NOT = lazy_pattern(r"n['’]t\Z|\Anot\Z|\Anever\Z")
_REFUSED = listed("reply respond comment elaborate answer")
_DECLINED = listed("declined refused declines refuses")


@dataclass(frozen=True, slots=True)
class Cue:
    """The words `[first, last)` of a cue, its verb's lemma, and what may follow it.

    `is_refusal`: the cue says all there is to say ("did not reply to questions").
    """

    first: int
    last: int
    kind: CueKind
    lemma: str
    is_refusal: bool = False


def cue_at(text: str, words: list[Word], place: int) -> Cue | None:
    """The cue whose verb (or noun) is the word `place`, with the auxiliaries and adverbs that belong to it."""
    word = words[place]
    following = words[place + 1].lower if place + 1 < len(words) else ""
    if word.lower == "according":
        return Cue(place, place + 2, CueKind.CLAUSE, "according") if following == "to" else None
    if word.lower in CUE_NOUNS and following == "that":
        return Cue(place, place + 1, CueKind.CLAUSE, "noun")
    first = _with_auxiliaries(words, place)
    negated = any(_NOT.search(helper.lower) for helper in words[first:place])
    if (word.lower in _REFUSED and negated) or (word.lower in _DECLINED and following == "to"):
        return Cue(first, place + 1, CueKind.OBJECT, "decline", is_refusal=word.lower in _REFUSED)
    entry = cue_verbs().get(word.lower)
    if entry is None or (word.capital and place > 0) or not _is_verb(text, words, place, first):
        return None
    return Cue(first, place + 1, entry[1], entry[0])


def _with_auxiliaries(words: list[Word], place: int) -> int:
    """The first of the auxiliaries and adverbs right before the word `place`."""
    first = place
    helpers = AUXILIARIES | ADVERBS
    while first > 0 and words[first - 1].lower in helpers and words[first - 1].end + 1 >= words[first].start:
        first -= 1
    return first


def _is_verb(text: str, words: list[Word], place: int, first: int) -> bool:
    """Whether a cue verb's form is an active verb, or a passive that reports ("is believed to")."""
    word = words[place]
    before = words[place - 1] if place else None
    following = words[place + 1].lower if place + 1 < len(words) else ""
    lemma, kind = cue_verbs()[word.lower]
    if before is not None and first == place and before.lower in _BEFORE_NOUN:
        return False
    if following == "by" or (word.lower.endswith(("ed", "wn")) and before is not None and before.lower in _BEING):
        return kind is CueKind.CLAUSE and following != "by" and lemma not in {"state", "report"}
    if word.lower in _HOMOGRAPHS and first == place:
        sure = following in {"that", "it", "he", "they", "she"} or (before is not None and before.lower in PRONOUNS)
        named = before is not None and before.capital and word.lower.endswith("s") and before.lower not in AUXILIARIES
        return sure or (named and place > 0 and before is not None and before.lower not in {"the", "these", "those"})
    if word.lower.endswith("ing") and first == place:
        return before is not None and "," in text[before.end : word.start]
    return True
