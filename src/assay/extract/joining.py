"""From tagged spans to attributions: which content, cue and source belong together.

Every content looks for its cue, and every cue for its source, among the spans near by. A pair is scored by the list of
features below; the best pair counts if it reaches the threshold. Several contents may share a cue ("A," he said, "B"),
and several cues a source ("said A and added B").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from assay.domain.span import Span
from assay.extract.base import SpanRole, TaggedSpan, Tagging
from assay.extract.layout import Layout
from assay.extract.lexicon import CueKind, cue_verbs
from assay.extract.plausibility import evidence_of, plausibility
from assay.texts.lazy_pattern import lazy_pattern

_NEIGHBOURS = 4  # linked spans of the wanted role looked at on each side; the nearest is looked at in any case
_OPENING = ("“", '"', "‘", "``", "''", "«", "„", "»")
_ASKING = lazy_pattern(r"\b(?:ask|inquire|query|queri|wonder)", re.IGNORECASE)
_MARKS = "\"”’'» "
_CLOSING = ("”", '"', "’", "''", "»", "“", "«")


@dataclass(frozen=True, slots=True)
class Attribution:
    """One attribution relation: who (none where nobody is named), by which words, says what (empty: nothing found).

    `verbatim`: the content is the speaker's own words although no marks say so, as in a transcript.
    """

    source: Span | None
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    verbatim: bool = False


@dataclass(frozen=True, slots=True)
class _Pair:
    """A span that looks for its partner, what lies between them, and the tagger's own opinion."""

    seeker: TaggedSpan
    partner: TaggedSpan
    between: str
    link: float
    same_sentence: bool
    same_paragraph: bool
    others_between: int
    source_between: bool


@dataclass(frozen=True, slots=True)
class Feature:
    """One line of the scoring model."""

    name: str
    weight: float
    value: Callable[[_Pair], float]


def _link(pair: _Pair) -> float:
    return pair.link


def _same_sentence(pair: _Pair) -> float:
    return float(pair.same_sentence)


def _same_paragraph(pair: _Pair) -> float:
    return float(pair.same_paragraph)


def _adjacent(pair: _Pair) -> float:
    return float(len(pair.between.strip(" ,:;\"“”'’‘—-")) == 0)


def _distance(pair: _Pair) -> float:
    """Hundreds of characters between the two, at most five."""
    return min(5.0, len(pair.between) / 100)


def _others_between(pair: _Pair) -> float:
    return float(min(3, pair.others_between))


def _announced(pair: _Pair) -> float:
    """The cue ends with a colon right before the content, or the content is a quotation and a comma stands between."""
    between = pair.between.strip()
    return float(between in {":", ",", ", that", "that"})


def _source_between(pair: _Pair) -> float:
    """Content opens the sentence, and a source and the cue follow it: "It is old, engineers say"."""
    return float(pair.source_between and pair.same_sentence)


def _follows(pair: _Pair) -> float:
    """The seeker stands right behind its partner, as in "declined to ..."."""
    return float(pair.partner.span.start < pair.seeker.span.start and pair.between == " ")


CUE_FEATURES = (
    Feature("the tagger's link", 5.0, _link),
    Feature("in one sentence", 1.0, _same_sentence),
    Feature("in one paragraph", 1.0, _same_paragraph),
    Feature("nothing between", 0.7, _adjacent),
    Feature("right behind the cue", 2.0, _follows),
    Feature("a source alone between", 2.0, _source_between),
    Feature("announced by a colon, a comma or 'that'", 0.5, _announced),
    Feature("distance", -0.25, _distance),
    Feature("other cues between", -0.35, _others_between),
)
SOURCE_FEATURES = (
    Feature("the tagger's link", 4.0, _link),
    Feature("in one sentence", 1.5, _same_sentence),
    Feature("in one paragraph", 0.5, _same_paragraph),
    Feature("nothing between", 1.0, _adjacent),
    Feature("distance", -0.8, _distance),
    Feature("other sources between", -0.7, _others_between),
)
_CUE_THRESHOLD = 3.5
_SOURCE_THRESHOLD = 1.8


@dataclass(slots=True)
class _Joined:
    """What has been joined to one cue."""

    content: list[Span] = field(default_factory=list)


def join(layout: Layout, tagging: Tagging) -> list[Attribution]:
    """The attributions of a tagged text, in reading order, without those less plausible than `tagging.least`."""
    return [item for item, likely in rated_attributions(layout, tagging) if likely >= tagging.least]


def doubtful(layout: Layout, tagging: Tagging) -> list[Attribution]:
    """The attributions that `join` leaves out, of which some word says that somebody is quoted.

    What they hold is not known to be said by the one it seems to be, but neither is it the publisher's own.
    """
    return [
        item
        for item, likely in rated_attributions(layout, tagging)
        if likely < tagging.least and _says(item.cue[0].of(layout.text))
    ]


def _says(words: str) -> bool:
    """Whether a cue holds a verb that a clause may follow: the verbs of saying and thinking."""
    return any(cue_verbs().get(word, ("", CueKind.OBJECT))[1] is CueKind.CLAUSE for word in words.lower().split())


def rated_attributions(layout: Layout, tagging: Tagging) -> list[tuple[Attribution, float]]:
    """The attributions of a tagged text in reading order, each with its plausibility; 1 where it has no content.

    A cue without content is given too, with empty content; a content without a cue is one only when it is a quotation
    that goes on from the paragraph before, or into the next: it then belongs to the attribution there.
    """
    finder = _Finder(layout, tagging)
    joined: dict[int, _Joined] = {cue: _Joined() for cue in finder.of_role[SpanRole.CUE]}
    before: tuple[int, Span] | None = None
    speaker_of_quotation: dict[int, int] = {}
    waiting: list[tuple[int, Span]] = []
    for content in finder.of_role[SpanRole.CONTENT]:
        span = tagging.spans[content].span
        if not any(map(str.isalnum, span.of(layout.text))):
            continue
        quotation = finder.layout.quotation_number(span)
        cue = finder.best(content, SpanRole.CUE, tagging.cue_of_content, CUE_FEATURES, _CUE_THRESHOLD)
        if cue is None and before is not None and finder.continues(before[1], span):
            cue = before[0]
        if cue is None and quotation is not None:
            cue = speaker_of_quotation.get(quotation)
        if cue is not None and finder.is_answer(joined[cue].content, cue, span):
            cue = None
        if cue is not None:
            joined[cue].content.append(span)
            before = cue, span
            if quotation is not None and not finder.layout.quotations[quotation].contains(tagging.spans[cue].span):
                speaker_of_quotation.setdefault(quotation, cue)
        elif quotation is not None:
            waiting.append((quotation, span))
    for quotation, span in waiting:
        if quotation in speaker_of_quotation:
            joined[speaker_of_quotation[quotation]].content.append(span)
    attributions: list[tuple[Attribution, float]] = []
    place = {tagged.span: number for number, tagged in enumerate(tagging.spans)}
    for cue, parts in joined.items():
        source = finder.best(cue, SpanRole.SOURCE, tagging.source_of_cue, SOURCE_FEATURES, _SOURCE_THRESHOLD)
        contents = [place[span] for span in parts.content]
        evidence = evidence_of(tagging, layout.text, cue=cue, contents=contents, source=source)
        item = Attribution(
            None if source is None else tagging.spans[source].span,
            (tagging.spans[cue].span,),
            tuple(sorted(parts.content)),
        )
        attributions.append((item, 1.0 if evidence is None else plausibility(evidence)))
    return attributions


class _Finder:
    """Finds partners among the spans near by; holds where sentences and paragraphs begin."""

    def __init__(self, layout: Layout, tagging: Tagging) -> None:
        self.text = layout.text
        self.layout = layout
        self.spans = tagging.spans
        self.of_role: dict[SpanRole, list[int]] = {role: [] for role in SpanRole}
        for number, tagged in enumerate(tagging.spans):
            self.of_role[tagged.role].append(number)

    def best(
        self,
        seeker: int,
        role: SpanRole,
        links: Mapping[tuple[int, int], float],
        features: Sequence[Feature],
        threshold: float,
    ) -> int | None:
        """The partner of `role` with the highest score, the earlier one of equals; none below the threshold."""
        partners = self.of_role[role]
        at = bisect_left(partners, seeker)
        scored = [
            (
                self._score(seeker, partners[place], place - at if place >= at else at - place - 1, links, features),
                -place,
            )
            for place in range(max(0, at - _NEIGHBOURS), min(len(partners), at + _NEIGHBOURS))
            if at - 1 <= place <= at or (seeker, partners[place]) in links
        ]
        score, place = max(scored, default=(0.0, 0))
        return partners[-place] if score >= threshold else None

    def continues(self, before: Span, span: Span) -> bool:
        """Whether `span` is a quotation that goes on from the quotation `before`.

        It does when it follows in the same paragraph, or opens the next one. What follows a question may be its answer.
        """
        if not span.of(self.text).startswith(_OPENING):
            return False
        here = self.layout.paragraph_number(span.start)
        there = self.layout.paragraph_number(max(before.start, before.end - 1))
        opens = self.layout.paragraphs[here].start >= span.start - 1
        words = before.of(self.text)
        if not words.startswith(_OPENING) or words.rstrip(_MARKS).endswith("?"):
            return False
        return (here == there and words.endswith(_CLOSING)) or (here == there + 1 and opens)

    def is_answer(self, asked: Sequence[Span], cue: int, span: Span) -> bool:
        """Whether `span`, a quotation of its own sentence, answers the question `asked` by the cue before it."""
        place = self.spans[cue].span
        if not asked or span.start < place.end or not _ASKING.search(place.of(self.text)):
            return False
        is_asked = any(one.of(self.text).rstrip(_MARKS).endswith("?") for one in asked)
        words = span.of(self.text)
        new_sentence = self.layout.sentence_number(span.start) > self.layout.sentence_number(place.start)
        is_question = words.rstrip(_MARKS).endswith("?")
        return is_asked and new_sentence and not is_question and words.startswith(_OPENING)

    def _score(
        self,
        seeker: int,
        partner: int,
        others_between: int,
        links: Mapping[tuple[int, int], float],
        features: Sequence[Feature],
    ) -> float:
        one, other = self.spans[seeker], self.spans[partner]
        first, second = (one.span, other.span) if one.span.start < other.span.start else (other.span, one.span)
        pair = _Pair(
            seeker=one,
            partner=other,
            between=self.text[first.end : second.start],
            link=links.get((seeker, partner), 0.0),
            same_sentence=self.layout.sentence_number(first.end - 1) == self.layout.sentence_number(second.start),
            same_paragraph=self.layout.paragraph_number(first.end - 1) == self.layout.paragraph_number(second.start),
            others_between=others_between,
            source_between=seeker < partner and self._opens_before_source(seeker, partner),
        )
        return sum(feature.weight * feature.value(pair) for feature in features)

    def _opens_before_source(self, first: int, last: int) -> bool:
        """Whether the first of two spans opens its sentence, and a source is all that stands between them but marks."""
        if last - first != 2 or self.spans[first + 1].role is not SpanRole.SOURCE:
            return False
        one, source, other = (self.spans[number].span for number in range(first, last + 1))
        rest = self.text[one.end : source.start] + self.text[source.end : other.start]
        opens = self.layout.sentence_at(one.start).start >= one.start - 1
        return opens and not any(map(str.isalnum, rest))
