"""Sentences that are hearsay by a mark: "has reportedly agreed", "The contract, it is claimed, was signed".

Nobody is named as their source; the mark is the cue, and the clause around it what is put forward. A mark inside what
somebody says is that speaker's, and one inside a noun phrase ("the allegedly stolen car") says nothing of the sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from assay.domain.span import Span
from assay.extract.boilerplate import ends_as_sentence, is_boilerplate, is_heading
from assay.extract.framing import is_refusal
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.lexicon import AUXILIARIES
from assay.extract.mending import spans_of
from assay.extract.relay_table import FOUND_TO, RELAYED
from assay.extract.relayed_clauses import Clause, relayed_pieces
from assay.extract.sentence_words import Sentences, SentenceWords

_CONNECTIVES = frozenset({"and", "but", "yet", "while", "whereas", "although", "though"})
_LEAST_WORDS = 4


def with_relayed(layout: Layout, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, and those of the clauses that a mark makes hearsay, in the order of their cues.

    A mark that a tagger took for a cue without a source is read anew.
    """
    text = layout.text
    marks = [*RELAYED.finditer(text), *FOUND_TO.finditer(text)]
    if not marks:
        return list(attributions)
    sentences = Sentences(layout)
    hulls = _hulls(layout, attributions)
    made: list[Attribution] = []
    dropped: set[int] = set()
    for mark in sorted(Span(*match.span("mark")) for match in marks):
        sentence = sentences.at(mark.start)
        if sentence is None or not _is_read(layout, sentence, mark):
            continue
        number = layout.sentence_number(mark.start)
        own = {at for _, at in hulls.get(number, []) if at >= 0 and _is_of_mark(text, attributions[at], mark)}
        others = [hull for hull, at in hulls.get(number, []) if at not in own]
        clause = _clause_between(sentence, mark, others)
        pieces = relayed_pieces(sentence, clause) if clause else ()
        if pieces:
            made.append(Attribution(None, (mark,), pieces))
            dropped |= own
            hulls.setdefault(number, []).append((Span(min(mark.start, pieces[0].start), pieces[-1].end), -1))
    kept = [item for at, item in enumerate(attributions) if at not in dropped]
    return sorted([*kept, *made], key=_cue_place)


def _hulls(layout: Layout, attributions: Sequence[Attribution]) -> dict[int, list[tuple[Span, int]]]:
    """For each sentence, by number, the place that each attribution takes up there and the attribution's number.

    One that says nothing takes up none, unless it refuses to speak.
    """
    found: dict[int, list[tuple[Span, int]]] = {}
    for at, item in enumerate(attributions):
        if not item.content and not is_refusal(item.cue[0].of(layout.text)):
            continue
        ends: dict[int, tuple[int, int]] = {}
        for span in spans_of(item):
            for number in range(layout.sentence_number(span.start), layout.sentence_number(span.end - 1) + 1):
                sentence = layout.sentences[number]
                first, last = max(span.start, sentence.start), min(span.end, sentence.end)
                known = ends.get(number, (first, last))
                ends[number] = min(known[0], first), max(known[1], last)
        for number, (first, last) in ends.items():
            if first < last:
                found.setdefault(number, []).append((Span(first, last), at))
    return found


def _is_read(layout: Layout, sentence: SentenceWords, mark: Span) -> bool:
    """Whether a sentence is one that puts something forward, with the mark outside of quoted words."""
    words = sentence.span.of(sentence.text)
    if mark.end > sentence.span.end or len(sentence.words) < _LEAST_WORDS or is_boilerplate(words):
        return False
    if words.rstrip('"”’») ').endswith("?") or layout.quoted_parts(mark):
        return False
    return ends_as_sentence(words) or not is_heading(words)


def _is_of_mark(text: str, item: Attribution, mark: Span) -> bool:
    """Whether an attribution is the tagger's reading of a mark: it has no more of a source and cue than that.

    A verb after the mark ("reportedly wants") is more only where somebody speaks by it.
    """
    cue = next((cue for cue in item.cue if cue.overlaps(mark)), None)
    if cue is None or not item.content:
        return False
    if item.source is not None and not mark.contains(item.source):
        return False
    own = set(mark.of(text).lower().split()) | AUXILIARIES
    before, after = text[cue.start : mark.start].lower().split(), text[mark.end : cue.end].lower().split()
    if any(word not in own for word in before):
        return False
    has_subject = item.content[0].end <= cue.start and not before
    return has_subject or all(word in own for word in after)


def _clause_between(sentence: SentenceWords, mark: Span, others: Sequence[Span]) -> Clause | None:
    """The words around a mark that lie in no other attribution, or none where they are no clause of their own."""
    if any(other.overlaps(mark) for other in others):
        return None
    before = [other.end for other in others if other.end <= mark.start]
    after = [other.start for other in others if other.start >= mark.end]
    words = sentence.words
    first = sentence.first_at(max(before)) if before else 0
    last = sentence.first_at(min(after)) if after else len(words)
    start, end = sentence.first_at(mark.start), sentence.first_at(mark.end)
    if first >= last:
        return None
    opens = first < start and words[first].lower in _CONNECTIVES
    if before and not opens and ";" not in sentence.gap(first):
        return None
    if after:
        closes = last > end and words[last - 1].lower in _CONNECTIVES
        if not closes and ";" not in sentence.gap(last):
            return None
        last -= closes
    return Clause(first + opens, start, end, last) if first + opens <= start < end <= last else None


def _cue_place(item: Attribution) -> Span:
    return item.cue[0]
