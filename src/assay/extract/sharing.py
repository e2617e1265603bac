"""Attributions that share a subject, told apart: each verb has what stands behind it, and its own subject.

"She admitted the theft but denied the fire", "Ada Roe, who said the mare was fit, now says it was limping".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assay.extract.joining import Attribution
from assay.extract.phrases import noun_phrase_ending
from assay.extract.saying_clauses import verb_group_start
from assay.extract.sentence_words import Sentences, SentenceWords

_JOINING = {"and", "but", "yet", "then"}
_SUBJECTS = {"who", "which"}


def told_apart(sentences: Sentences, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, in the order of their cues, with neighbours in a sentence told apart.

    What stands right behind a second verb ("and | denied ...") is that verb's, not the first one's. A verb behind the
    comma that closes "who said ..." has the whole noun phrase as its subject, and not "who".
    """
    found = list(attributions)
    for at in range(len(found) - 1):
        sentence = sentences.at(found[at].cue[0].start)
        if sentence is not None and sentence.span.contains(found[at + 1].cue[0]):
            found[at], found[at + 1] = _own_contents(sentence, found[at], found[at + 1])
            found[at + 1] = _own_subject(sentence, found[at], found[at + 1])
    return found


def _own_contents(sentence: SentenceWords, one: Attribution, other: Attribution) -> tuple[Attribution, Attribution]:
    """The two with what stands behind the cue of `other`, joined on by "and" or "but", given to it."""
    cue = other.cue[0]
    verb = sentence.first_at(cue.start)
    if other.content or not one.content or one.content[0].start > cue.start or verb < 1:
        return one, other
    later = tuple(span for span in one.content if span.start >= cue.end)
    if not later or sentence.text[cue.end : later[0].start] != " " or sentence.words[verb - 1].lower not in _JOINING:
        return one, other
    source = other.source or one.source
    kept = tuple(span for span in one.content if span.start < cue.start)
    return replace(one, content=kept), replace(other, source=source, content=later)


def _own_subject(sentence: SentenceWords, one: Attribution, other: Attribution) -> Attribution:
    """`other` with the noun phrase that holds the relative clause of `one` as its source, where a comma closes it."""
    source = other.source
    if source is None or source != one.source or source.of(sentence.text).lower() not in _SUBJECTS:
        return other
    pronoun = sentence.first_at(source.start)
    verb = verb_group_start(sentence, sentence.first_at(other.cue[0].start), pronoun + 1)
    if sentence.gap(verb).strip() != "," or sentence.gap(pronoun).strip() != ",":
        return other
    first = noun_phrase_ending(sentence.text, sentence.words, verb, 0)
    return other if first is None or first >= pronoun else replace(other, source=sentence.between(first, verb))
