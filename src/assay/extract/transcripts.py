"""Transcripts: paragraphs that a speaker's label opens ("HALE: It is safe."), turn by turn.

A label is a name, a role or a letter (Q, A) before a colon, with the words behind it or in the next paragraph. One such
paragraph may be a note, a dateline or a heading; what makes a transcript of several is that labels name parts in a
conversation, or that they come back or follow each other and people speak: they ask, or say "I", "we" and "you".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from assay.domain.span import Span
from assay.extract.boilerplate import ends_as_sentence, is_boilerplate
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.lexicon import cue_verbs, listed
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import place

_LABEL = lazy_pattern(
    r"(?:[\[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?[\])]?\s+)?[\[*_]{0,3}"
    r"(?P<label>[^\W_a-z][\w.'’&/-]{0,30}(?:,? [\w&#][\w.'’&/-]{0,30}){0,6}?(?: ?\([^()\n]{1,60}\))?)"
    r"[\]*_]{0,3}(?P<mark>:)[*_]{0,3}(?=\s+\S|\Z)"
)
_LETTER = lazy_pattern(r"(?P<label>[QA])(?P<mark>[:.])(?=\s+\S)")
_ANSWER_INSIDE = lazy_pattern(r"(?<=[?!.])\s+(?=[QA][:.]\s)")
_SMALL = listed("of the de del la van von der den bin al el")
_NOT_IN_LABEL = listed(
    "a an and as at but by explains for from here how if in is on or our so some that this to was what when where who "
    "why with your"
)
_TITLES = listed("mr mrs ms miss dr prof sen rep gov gen amb sgt det capt sir dame lord lady rev hon cllr mp")
# Parts in a conversation: a label of these needs no other evidence.
_PARTS = listed(
    "q a question answer reporter interviewer interviewee host presenter moderator anchor announcer narrator judge "
    "court magistrate prosecutor prosecution defence defense counsel attorney witness defendant juror clerk caller "
    "operator dispatcher controller tower pilot copilot captain officer driver doctor nurse patient man woman boy girl "
    "voice speaker chair chairman chairwoman chairperson senator deputy minister president student pupil teacher "
    "mother father agent lawyer coach"
)
# What stands before a colon on a page and speaks for nobody: fields, notices, kinds of text.
_FIELDS = listed(
    "note notes update updates updated correction corrections clarification photo photos photograph picture image "
    "video audio credit credits source sources related more also watch listen read see contact contacts date time "
    "location place venue where when what who why how price tickets published by from to subject cc re sent tags tag "
    "topics topic category categories email e-mail phone tel telephone fax address website web url score scores result "
    "results breaking analysis opinion live exclusive explainer check claim verdict rating background summary points "
    "context age name born died occupation title author editor disclaimer warning remember tip step part chapter "
    "section figure table caption copyright advertisement quote transcript headline deadline total ingredients "
    "monday tuesday wednesday thursday friday saturday sunday"
)
_SPEAKING = lazy_pattern(r"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us)\b|\?[\"”’)\]]*(?:\s|\Z)")
_WORD = lazy_pattern(r"[^\W_]+(?:['’][^\W_]+)*")
_REMARK = lazy_pattern(r"(?:(?<=[.!?…”\"])\s+|\A)[(\[][^()\[\]\n]{1,80}[)\]](?:\s+|\Z)")
_SPEAKER = lazy_pattern(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)\b")
_RECORDED = lazy_pattern(
    r"\b(?:podcast|record(?:ed|ing)|transcript|interview(?:ed)?|exchange|conversation|broadcast|hearing|call|tape)\b",
    re.IGNORECASE,
)
_NEAR = 200  # characters before a single labelled paragraph in which a recording is spoken of
_MOST_NAMES = 3  # words of a label in capitals that names nobody's part
_LITTLE_TALK, _MUCH_TALK = 0.2, 0.5  # share of turns in which people speak
_LONGEST_NOTICE = 80  # characters of a page's own notice between the words of a turn
_FARTHEST = 12  # unlabelled paragraphs between two turns of one transcript


@dataclass(frozen=True, slots=True)
class Turn:
    """One speaker's turn: the label, the mark behind it, the words paragraph by paragraph, and all of it together."""

    label: Span
    mark: Span
    words: tuple[Span, ...]
    extent: Span


def turn_attributions(layout: Layout) -> list[tuple[Attribution, Span]]:
    """The turns of the text's transcripts in reading order: each as an attribution, with the place it takes up.

    The label is the source, the mark behind it the cue, and the words of the turn the content.
    """
    return [(Attribution(turn.label, (turn.mark,), turn.words, verbatim=True), turn.extent) for turn in turns(layout)]


def turns(layout: Layout) -> list[Turn]:
    """The turns of the text's transcripts, in reading order."""
    labelled = dict(_labelled(layout))
    kept: list[Turn] = []
    for group in _transcripts(layout, labelled):
        is_whole = group[0] == 0 and len(group) > 1
        after = len(layout.paragraphs) if is_whole else group[-1] + 1 + (not labelled[group[-1]][-1].words)
        for number, following in zip(group, (*group[1:], after), strict=True):
            *first, last = labelled[number]
            kept.extend(turn for turn in (*first, _with_following(layout, last, number, following)) if turn.words)
    return kept


def _transcripts(layout: Layout, labelled: Mapping[int, list[Turn]]) -> Iterator[list[int]]:
    """The numbers of the labelled paragraphs of each transcript: those near each other, else those in a row."""
    for group in _groups(list(labelled), _FARTHEST):
        if _is_transcript(layout.text, group, labelled):
            yield group
        else:
            parts = (part for part in _groups(group, 0) if len(part) < len(group))
            yield from (part for part in parts if _is_transcript(layout.text, part, labelled))


def _labelled(layout: Layout) -> Iterator[tuple[int, list[Turn]]]:
    """The numbers of the paragraphs that a label opens, each with its turns: several where answers stand inside."""
    text = layout.text
    for number, paragraph in enumerate(layout.paragraphs):
        found: list[Turn] = []
        start = paragraph.start
        for end in (*_answers_inside(text, paragraph), paragraph.end):
            turn = _turn(text, Span(start, end))
            if turn is None:
                break
            found.append(turn)
            start = end
        if found:
            yield number, found


def _answers_inside(text: str, paragraph: Span) -> list[int]:
    """Where answers begin inside a paragraph that opens with a question ("Q: Who? A: Two engineers.")."""
    if not text.startswith(("Q:", "Q."), paragraph.start):
        return []
    return [match.end() for match in _ANSWER_INSIDE.finditer(text, paragraph.start, paragraph.end)]


def _turn(text: str, part: Span) -> Turn | None:
    match = _LETTER.match(text, part.start, part.end) or _LABEL.match(text, part.start, part.end)
    if match is None or not _is_label(match.group("label")):
        return None
    start, end = match.end(), part.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Turn(Span(*match.span("label")), Span(*match.span("mark")), _spoken(text, Span(start, end)), part)


def _spoken(text: str, part: Span) -> tuple[Span, ...]:
    """The words of `part` without the remarks in brackets that stand between sentences ("(Uproar.)")."""
    borders = [part.start]
    for remark in _REMARK.finditer(part.of(text)):
        borders.extend((part.start + remark.start(), part.start + remark.end()))
    borders.append(part.end)
    return tuple(Span(start, end) for start, end in zip(borders[::2], borders[1::2], strict=True) if start < end)


def _is_label(label: str) -> bool:
    """Whether words before a colon can name a speaker: capitalised but for small words, no field of a page, no verb."""
    words = [match.group() for match in _WORD.finditer(label.partition("(")[0])]
    if not words or words[-1].lower() in _FIELDS or words[0].lower() in _FIELDS:
        return False
    if any(word.lower() in _NOT_IN_LABEL for word in words) and words[0] != "A":
        return False
    rest = [word for word in words[1:] if word.islower() and word not in _SMALL]
    return not rest or (words[-1] in _PARTS and not any(word in cue_verbs() for word in rest))


def _groups(numbers: Sequence[int], others: int) -> Iterator[list[int]]:
    """Runs of labelled paragraphs, by their numbers, with at most so many `others` between."""
    group: list[int] = []
    for number in numbers:
        if group and number - group[-1] > others + 1:
            yield group
            group = []
        group.append(number)
    if group:
        yield group


def _is_transcript(text: str, numbers: Sequence[int], labelled: Mapping[int, list[Turn]]) -> bool:
    """Whether the labelled paragraphs with these numbers are turns of a conversation."""
    found = [turn for number in numbers for turn in labelled[number]]
    labels = [turn.label.of(text).lower() for turn in found]
    spoken = [turn.words[0].of(text) for turn in found if turn.words]
    talk = sum(_SPEAKING.search(said) is not None for said in spoken) / max(1, len(spoken))
    names_part = 2 * sum(_names_part(label) for label in set(labels)) >= len(set(labels))
    if len(found) == 1:
        is_name = names_part or len(_WORD.findall(labels[0])) in {2, 3}
        before = text[max(0, found[0].extent.start - _NEAR) : found[0].extent.start]
        is_speech = bool(spoken) and ends_as_sentence(spoken[0])
        return is_name and is_speech and bool(_SPEAKER.search(spoken[0]) or _RECORDED.search(before))
    if 2 * sum(ends_as_sentence(said) for said in spoken) < len(spoken):
        return False
    in_capitals = all(_is_name_in_capitals(turn.label.of(text)) for turn in found)
    comes_back = 1 < len(set(labels)) < len(labels)
    in_a_row = numbers[-1] - numbers[0] == len(numbers) - 1
    return (
        names_part
        or (comes_back and (talk >= _LITTLE_TALK or in_capitals))
        or (in_a_row and (talk >= _MUCH_TALK or (in_capitals and len(spoken) == len(found))))
    )


def _is_name_in_capitals(label: str) -> bool:
    return label.isupper() and len(_WORD.findall(label)) <= _MOST_NAMES and place(label) is None


def _names_part(label: str) -> bool:
    words = _WORD.findall(label)
    return bool(words) and (words[-1] in _PARTS or words[0] in _PARTS or words[0] in _TITLES)


def _with_following(layout: Layout, turn: Turn, number: int, following: int) -> Turn:
    """The turn in paragraph `number` with those before paragraph `following`, which go on with it.

    Remarks in brackets are left out, and so are paragraphs that announce something or are quoted by somebody else.
    """
    words = list(turn.words)
    for paragraph in layout.paragraphs[number + 1 : min(following, number + 1 + _FARTHEST)]:
        said = paragraph.of(layout.text)
        if said.endswith(":") or (words and said.startswith(("“", '"', "‘"))):
            break
        if len(said) > _LONGEST_NOTICE or not is_boilerplate(said):
            words.extend(_spoken(layout.text, paragraph))
    end = max([turn.extent.end, *(part.end for part in words)])
    return Turn(turn.label, turn.mark, tuple(words), Span(turn.extent.start, end))
