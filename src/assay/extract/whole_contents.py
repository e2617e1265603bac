"""Contents completed and cut by grammar: what a verb of saying takes is put forward, and nothing else is.

Each mend rests on words that leave no choice: a piece that ends in a preposition goes on, whom something is told is not
told, and what stands around "he added," between two commas is one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assay.domain.span import Span
from assay.extract.joining import Attribution
from assay.extract.lexicon import AUXILIARIES, CUE_NOUNS, TIME_WORDS, CueKind, cue_verbs, lemma, listed
from assay.extract.parted import around_parenthesis
from assay.extract.phrases import (
    DETERMINERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    has_border,
    is_finite,
    is_noun_phrase,
    is_past,
    noun_phrase_starting,
    without_circumstance,
)
from assay.extract.saying_clauses import TELLING, after_addressee
from assay.extract.sentence_words import SentenceWords
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.verbs import present_participle

_BEING = listed("is are was were be been being")
_GOES_ON = (PREPOSITIONS | AUXILIARIES) - {"as", "during"} | listed(
    "the a an to that its their his my our your very more most not"
)
_PARTICLES = listed("on off away out up down over past by ahead back apart along around through together aside")
_PRONOUNS = listed("it him her them he she they")
_BEFORE_INVERSION = tuple(",\"”’'»")
_AGENT = lazy_pattern(r"\s+by\Z", re.IGNORECASE)
_APPEARS = lazy_pattern(r"(?:appear|seem)(?:s|ed)?\Z")
_TO_SHOW = lazy_pattern(r"to (?:show|depict|indicate|confirm|suggest|reveal|capture) ")
_TURNING_DOWN = listed("dismiss reject")
_LONGEST_JUDGEMENT = 4  # words
_SETTING = listed("in at on during under inside near across throughout within")
_SAID_IN = TIME_WORDS | listed("report reports statement letter interview article book study paper lawsuit indictment")
_LONGEST_GAP = 30  # characters between two pieces that are one


def with_whole_content(sentence: SentenceWords, item: Attribution, taken: Sequence[Span]) -> Attribution:
    """The attribution with its content completed and cut, or as it is.

    `taken` are the spans of the other attributions, which a content may not reach into, in reading order.
    """
    item = _without_agent(sentence, _with_appearance(sentence, item))
    item = _inverted(sentence, item, taken)
    item = around_parenthesis(sentence, item, taken)
    item = _with_subject(sentence, item, taken)
    item = _judged(sentence, _without_addressee(sentence, item))
    item = _with_setting(sentence, _passive(sentence, item, taken), taken)
    return _carried_on(sentence, _closed_up(sentence, item, taken), taken)


def is_passive(sentence: SentenceWords, cue: Span) -> bool:
    """Whether the verb group of a cue is a passive ("is believed", "were told")."""
    first, last = sentence.first_after(cue.start), sentence.first_at(cue.end)
    group = [word.lower for word in sentence.words[max(0, first - 2) : last]]
    return any(
        one in _BEING and (is_past(word) or word.lower in {"said", "told"})
        for one, word in zip(group, sentence.words[max(0, first - 2) + 1 : last], strict=False)
    )


def _with_appearance(sentence: SentenceWords, item: Attribution) -> Attribution:
    """ "Appears | to show guards": what is shown is put forward, and "appears to show" puts it forward."""
    if len(item.cue) != 1 or not item.content or _APPEARS.search(item.cue[0].of(sentence.text)) is None:
        return item
    first = item.content[0]
    match = _TO_SHOW.match(sentence.text, first.start)
    if match is None or first.start != item.cue[0].end + 1 or match.end() >= first.end:
        return item
    cue = Span(item.cue[0].start, match.end() - 1)
    return replace(item, cue=(cue,), content=(Span(match.end(), first.end), *item.content[1:]))


def _without_agent(sentence: SentenceWords, item: Attribution) -> Attribution:
    """ "Accused by three mayors of hiding it": the cue without "by", the agent without what it says."""
    cue, source = item.cue[0], item.source
    if source is None or source.start < cue.end:
        return item
    tail = _AGENT.search(sentence.text[cue.start : source.start].rstrip())
    if tail is None or not is_passive(sentence, cue):
        return item
    cue = Span(cue.start, min(cue.end, cue.start + tail.start()))
    content = item.content
    first, last = sentence.first_after(source.start), sentence.first_at(source.end)
    for place in range(first + 1, last - 1):
        if sentence.words[place].lower in {"of", "as", "to"} and sentence.words[place + 1].lower.endswith("ing"):
            content = tuple(sorted((*content, sentence.between(place, last))))
            source = sentence.between(first, place)
            break
    return replace(item, source=source, cue=(cue, *item.cue[1:]), content=content)


def _inverted(sentence: SentenceWords, item: Attribution, taken: Sequence[Span]) -> Attribution:
    """ "..., said the minister, ...": the noun phrase right after an inverted verb is its source."""
    cue = item.cue[0]
    verb = sentence.first_after(cue.start)
    if item.source is not None or verb + 1 >= len(sentence.words) or sentence.words[verb].end != cue.end:
        return item
    opens = verb == 0 and not any(span.start < cue.start for span in item.content)
    end = _subject_after(sentence, verb, opens=opens)
    if end is None:
        return item
    source = sentence.between(verb + 1, end)
    content = tuple(span for span in item.content if not span.overlaps(source))
    if any(span.overlaps(source) for span in taken) or (opens and not content):
        return item
    return replace(item, source=source, content=content)


def _subject_after(sentence: SentenceWords, verb: int, *, opens: bool) -> int | None:
    """The word after the noun phrase that follows the word `verb`, where that is a verb before its subject.

    It is one after a comma or quotation mark, or at the beginning of a sentence that announces by a colon (`opens`).
    """
    words, first = sentence.words, verb + 1
    entry = cue_verbs().get(words[verb].lower)
    if entry is None or entry[1] is CueKind.OBJECT or words[verb].lower in {entry[0], present_participle(entry[0])}:
        return None
    begins = words[first].capital or words[first].lower in DETERMINERS | SUBJECT_PRONOUNS
    after_content = opens or sentence.gap(verb).strip()[-1:] in _BEFORE_INVERSION
    if not begins or not after_content or sentence.gap(first).strip():
        return None
    end = noun_phrase_starting(sentence.text, words, first, len(words))
    if end is not None:
        end = without_circumstance(sentence.text, words, first, end)
    announces = end is not None and end < len(words) and ":" in sentence.gap(end)
    return end if announces or not opens else None


def _with_subject(sentence: SentenceWords, item: Attribution, taken: Sequence[Span]) -> Attribution:
    """A content before its cue that begins with a finite verb, with the subject that opens the sentence."""
    if not item.content or item.content[0].start >= item.cue[0].start:
        return item
    first = sentence.first_after(item.content[0].start)
    if not 0 < first < len(sentence.words) or sentence.words[first].start != item.content[0].start:
        return item
    if not is_finite(sentence.words, first) or not is_noun_phrase(sentence.text, sentence.words, 0, first):
        return item
    subject = sentence.between(0, first)
    if any(span.overlaps(subject) for span in (*taken, *([item.source] if item.source else []))):
        return item
    return replace(item, content=(Span(subject.start, item.content[0].end), *item.content[1:]))


def _without_addressee(sentence: SentenceWords, item: Attribution) -> Attribution:
    """A content after "told" without those to whom it is told; of a passive ("was told") the subject is one of them."""
    words, cue = sentence.words, item.cue[0]
    last = sentence.first_at(cue.end)
    if last == 0 or lemma(words[last - 1].lower) not in TELLING:
        return item
    if is_passive(sentence, cue) and words[last - 1].lower not in {"assured", "convinced"}:
        return _not_told(sentence, item)
    for number, span in enumerate(item.content):
        if span.start < cue.end or sentence.first_after(span.start) != last or span.end > sentence.span.end:
            continue
        following = item.content[number + 1] if number + 1 < len(item.content) else span
        end = sentence.first_at(min(following.end, sentence.span.end))
        start = after_addressee(sentence, last, end)
        if following is not span and start == sentence.first_at(span.end) == sentence.first_after(following.start):
            return replace(item, content=(*item.content[:number], *item.content[number + 1 :]))
        end = sentence.first_at(span.end)
        if last < start < end:
            rest = Span(words[start].start, span.end)
            return replace(item, content=(*item.content[:number], rest, *item.content[number + 1 :]))
    return item


def _not_told(sentence: SentenceWords, item: Attribution) -> Attribution:
    """ "Parents were told that ...": the subject is neither source nor content."""
    cue = item.cue[0]
    said = tuple(span for span in item.content if span.start > cue.start)
    if not said or not is_that_clause(sentence, said[0]):
        return item
    source = item.source if item.source is not None and item.source.start > cue.start else None
    return replace(item, source=source, content=said)


def is_that_clause(sentence: SentenceWords, span: Span) -> bool:
    """Whether a content is a clause: "that" opens it, or a finite verb stands in it."""
    first, last = sentence.first_after(span.start), sentence.first_at(span.end)
    if first < len(sentence.words) and sentence.words[first].lower == "that":
        return True
    return any(is_finite(sentence.words, place) for place in range(first + 1, last))


def _passive(sentence: SentenceWords, item: Attribution, taken: Sequence[Span]) -> Attribution:
    """ "The damage has been estimated | at 40m crowns": what follows a passive whose subject alone was tagged."""
    cue = item.cue[0]
    if not item.content or any(span.start >= cue.start for span in item.content) or not is_passive(sentence, cue):
        return item
    last = sentence.first_at(cue.end)
    if item.source is not None and item.source.start > cue.start:
        last = sentence.first_at(item.source.end)
    if last >= len(sentence.words) or sentence.gap(last).strip():
        return item
    if sentence.words[last].lower not in {"to", "at", "as", "of", "dead", "missing", "trapped", "drowned"}:
        return item
    rest = sentence.between(last, _clause_end(sentence, last))
    return item if any(span.overlaps(rest) for span in taken) else _added(item, rest)


def _judged(sentence: SentenceWords, item: Attribution) -> Attribution:
    """ "Dismissed | as fantasy a report that ...": what it is dismissed as belongs to the cue."""
    words, cue = sentence.words, item.cue[0]
    last = sentence.first_at(cue.end)
    if not 0 < last < len(words) - 3 or lemma(words[last - 1].lower) not in _TURNING_DOWN or len(item.content) != 1:
        return item
    content = item.content[0]
    if words[last].lower != "as" or words[last].start != content.start or content.end > sentence.span.end:
        return item
    for place in range(last + 2, min(len(words), last + 2 + _LONGEST_JUDGEMENT)):
        opens = words[place].lower in DETERMINERS | CUE_NOUNS
        if opens and words[place - 1].lower not in PREPOSITIONS | DETERMINERS | {"and"}:
            judged = Span(words[place].start, content.end)
            return replace(item, cue=(Span(cue.start, words[place - 1].end), *item.cue[1:]), content=(judged,))
    return item


def _with_setting(sentence: SentenceWords, item: Attribution, taken: Sequence[Span]) -> Attribution:
    """ "In hot summers | the virus is thought to spread": words of place or time with no comma.

    Beside a passive in the present that names nobody they tell of what is put forward, not of when it was.
    """
    words, cue = sentence.words, item.cue[0]
    if item.source is not None or not item.content or not is_passive(sentence, cue):
        return item
    subject = item.content[0]
    first, verb = sentence.first_at(subject.start), sentence.first_at(cue.start)
    if not 1 < first < verb < len(words) or words[verb].lower not in {"is", "are"} or words[0].lower not in _SETTING:
        return item
    front = words[:first]
    is_one = not any("," in sentence.gap(at) or has_border(sentence.gap(at)) for at in range(1, first + 1))
    if not is_one or words[first - 1].lower in PREPOSITIONS or any(word.lower in _SAID_IN for word in front):
        return item
    if any(is_finite(words, at) for at in range(first)) or not is_noun_phrase(sentence.text, words, 1, first):
        return item
    whole = Span(words[0].start, subject.end)
    if any(span.overlaps(whole) and not span.overlaps(subject) for span in taken):
        return item
    return replace(item, content=(whole, *item.content[1:]))


def _closed_up(sentence: SentenceWords, item: Attribution, taken: Sequence[Span]) -> Attribution:
    """Pieces of content in one sentence with a few words between them that are nobody's: one piece."""
    own = [*([item.source] if item.source else []), *item.cue]
    pieces: list[Span] = []
    for span in item.content:
        if pieces and 0 < span.start - pieces[-1].end <= _LONGEST_GAP:
            gap = Span(pieces[-1].end, span.start)
            words = gap.of(sentence.text)
            is_plain = "\n" not in words and not any(mark in words for mark in ',–—"“”.!?') and " -" not in words
            if is_plain and not any(other.overlaps(gap) for other in (*taken, *own)):
                pieces[-1] = Span(pieces[-1].start, span.end)
                continue
        pieces.append(span)
    telling = tuple(span for span in pieces if span.of(sentence.text).lower() not in {"that", "and", "but"})
    return replace(item, content=telling or tuple(pieces))


def _carried_on(sentence: SentenceWords, item: Attribution, taken: Sequence[Span]) -> Attribution:
    """The last piece of a content in the sentence, carried on to the end of its clause where it breaks off in it.

    It does where its last word cannot end a phrase ("forecast of 9 per cent by | summer"), and where a particle alone
    is left of the sentence ("shows it driving | off").
    """
    if not item.content:
        return item
    span = item.content[-1]
    end = sentence.first_at(span.end)
    words = sentence.words
    if not 0 < end < len(words) or span.end > sentence.span.end or words[end - 1].end != span.end:
        return item
    is_pronoun = words[end - 1].start == span.start and words[end - 1].lower in _PRONOUNS
    is_particle = end == len(words) - 1 and words[end].lower in _PARTICLES
    goes_on = words[end - 1].lower in _GOES_ON or (is_pronoun and words[end].lower.endswith("ing")) or is_particle
    if not goes_on or sentence.gap(end).strip():
        return item
    if words[end - 1].lower in PREPOSITIONS and is_finite(words, end):
        return item
    last = noun_phrase_starting(sentence.text, words, end, len(words)) or _clause_end(sentence, end)
    whole = Span(span.start, words[last - 1].end)
    own = [*([item.source] if item.source else []), *item.cue]
    if any(other.overlaps(whole) and not other.overlaps(span) for other in (*taken, *own)):
        return item
    return replace(item, content=(*item.content[:-1], whole))


def _clause_end(sentence: SentenceWords, start: int) -> int:
    """The word after the clause in which the word `start` stands: at the next mark or the end of the sentence."""
    for place in range(start + 1, len(sentence.words)):
        gap = sentence.gap(place)
        if has_border(gap) or ", " in gap:
            return place
    return len(sentence.words)


def _added(item: Attribution, span: Span) -> Attribution:
    return replace(item, content=tuple(sorted((*item.content, span))))
