"""Statements as lines of the report: the passage with its source, cue and content marked, and what is known of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from assay.domain.span import Span
from assay.domain.statement import BasisKind, Mode, Quote, Statement
from assay.domain.weighing import NO_WEIGHT, Weight
from assay.report.inert import one_line, shortened, spaced
from assay.report.view import caps
from assay.report.view.index import Index, anchor_of
from assay.report.view.parts import Figure, Piece
from assay.report.view.testimony import StatementLine
from assay.report.view.wording import BASES, QUOTES, day, decibans, decibans_range, percent

ROLE_ORDER = ("source", "cue", "content")


def figure(weight: Weight) -> Figure:
    """A weight with its words."""
    return Figure(weight.low, weight.mid, weight.high, decibans(weight.mid), decibans_range(weight))


def role_spans(statement: Statement) -> list[tuple[Span, str]]:
    """The statement's spans with their roles."""
    spans = [(span, "content") for span in statement.content] + [(span, "cue") for span in statement.cue]
    return spans + ([(statement.source_span, "source")] if statement.source_span else [])


def excerpt(statement: Statement, text: str, sentences: Sequence[Span] = ()) -> tuple[Piece, ...]:
    """The statement's words in reading order with their roles; long stretches in between are left out.

    The words are shown within the `sentences` they stand in, so that nobody is cut short in mid-sentence.
    """
    spans = role_spans(statement)
    cuts = sorted({edge for span, _ in spans for edge in (span.start, min(span.end, len(text)))})
    pieces = []
    for start, end in pairwise(cuts):
        roles = {role for span, role in spans if span.start <= start and end <= span.end}
        words = spaced(text[start:end])
        if not roles and len(words) > caps.BETWEEN:
            words = " … "
        elif len(words) > caps.EXCERPT:
            words = shortened(words, caps.EXCERPT)
        pieces.append(Piece(words, tuple(role for role in ROLE_ORDER if role in roles)))
    before, after = _around(statement.extent, text, sentences)
    lead, tail = (Piece(before, ()),) if before else (), (Piece(after, ()),) if after else ()
    return (*lead, *pieces, *tail)


def _around(extent: Span, text: str, sentences: Sequence[Span]) -> tuple[str, str]:
    """What the sentences in which `extent` begins and ends hold before and after it; long stretches are cut."""
    first = bisect_right(sentences, extent.start, key=_start) - 1
    last = bisect_right(sentences, max(extent.start, extent.end - 1), key=_start) - 1
    before = after = ""
    if first >= 0 and sentences[first].start < extent.start < sentences[first].end:
        before = spaced(text[sentences[first].start : extent.start])
    if last >= 0 and sentences[last].start < extent.end < sentences[last].end:
        after = spaced(text[extent.end : sentences[last].end])
    if len(before) > caps.SENTENCE:
        cut = before.find(" ", len(before) - caps.SENTENCE)
        before = "…" + before[cut if cut >= 0 else -caps.SENTENCE :]
    if len(after) > caps.SENTENCE:
        after = (" " if after[0] == " " else "") + shortened(after, caps.SENTENCE)
    return before, after


def _start(span: Span) -> int:
    return span.start


def statement_line(index: Index, statement: Statement, *, also: Iterable[Statement] = ()) -> StatementLine:
    """`statement` as a line; its passage and those of its reasons and repeats are from now on printed.

    `also` are statements elsewhere that say the same and are told with it.
    """
    document = index.documents[statement.document]
    reading = index.reading(statement)
    lineage, weighing = index.material.lineage, index.weighing
    repeats = [
        index.statements[other] for other in lineage.repeats_of.get(statement.id, ()) if other in index.statements
    ]
    repeats += [other for other in also if other not in repeats]
    stance, chance = index.stance_words(statement)
    anchor = "" if statement.id in index.lines else anchor_of("s", statement.id)
    index.lines.setdefault(statement.id, anchor)
    source = index.sources.get(statement.source or "")
    return StatementLine(
        id=statement.id,
        anchor=anchor,
        citation=index.cite_statement(statement),
        language=one_line(document.language or ""),
        pieces=excerpt(statement, document.text, index.sentences(document.id)),
        speaker=index.speaker(statement),
        form=QUOTES[statement.quote],
        stance=stance,
        stance_chance=chance,
        knows=knows(statement, document.text),
        manner=_manner(statement),
        setting=_setting(statement),
        relays=_relays(index, statement),
        grade=(source.reliability if source else "F") + weighing.credibility.get(statement.id, "6"),
        weight=figure(weighing.statement_weights.get(statement.id, NO_WEIGHT)),
        repeated_in=tuple(index.cite_statement(other) for other in repeats[: caps.CITATIONS]),
        more_repeats=max(0, len(repeats) - caps.CITATIONS),
        reasons=index.reasons(statement.reasons, reading.reasons, weighing.reasons.get(statement.id, ())),
    )


def knows(statement: Statement, text: str) -> str:
    """How the source knows, with the words that say so."""
    basis = statement.basis
    if basis.kind is BasisKind.UNSTATED and statement.quote is Quote.VOICE:
        return "its own reporting"
    words = f" (“{shortened(basis.span.of(text), 60)}”)" if basis.span else ""
    return BASES[basis.kind] + words


def _manner(statement: Statement) -> str:
    """How firmly it is put."""
    words = []
    if statement.hedge:
        credence = percent(statement.hedge.u)
        words.append(f"hedged: “{shortened(statement.hedge.text, 40)}”, credence {credence}")
    elif statement.mode is not Mode.ASSERTED:
        words.append(statement.mode.value)
    if statement.negated:
        words.append("in the negative")
    if statement.relay_mark:
        words.append("marked as hearsay")
    return "; ".join(words)


def _setting(statement: Statement) -> str:
    """When and where it was said."""
    words = [day(statement.said_at), shortened(statement.said_in or "", 60)]
    return ", ".join(one_line(word) for word in words if word)


def _relays(index: Index, statement: Statement) -> tuple[str, ...]:
    """The names that the words passed through, origin first; a name next to itself is told once."""
    names: list[str] = []
    for identifier in index.material.lineage.relays_of.get(statement.id, ()):
        name = index.source_name(identifier)
        if not names or names[-1] != name:
            names.append(name)
    return tuple(names)
