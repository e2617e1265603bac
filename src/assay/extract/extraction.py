"""The room's work on one document: statements, undercuts, and exhibits mentioned."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from assay.domain.document import Document
from assay.domain.finding import Finding
from assay.domain.identity import UniqueIds
from assay.domain.span import Span
from assay.domain.statement import Extraction, Statement
from assay.extract.ahead import is_read
from assay.extract.asides import aside_undercuts, clause_undercuts, without_aside
from assay.extract.base import Tagger, Tagging
from assay.extract.borders import unnamed_aside
from assay.extract.certain import without_lookalikes
from assay.extract.citing import cited_attribution
from assay.extract.cue_nouns import is_noun_cue, is_own_noun
from assay.extract.exhibits import find_exhibits
from assay.extract.joining import Attribution, doubtful, join
from assay.extract.layout import Layout, layout_of
from assay.extract.lists import announced_lists, with_items
from assay.extract.mending import mended
from assay.extract.nesting import nested_attributions
from assay.extract.noncommittal import noncommittal_attributions
from assay.extract.occasion import spans_of_occasion
from assay.extract.relayed import with_relayed
from assay.extract.reported import with_reported
from assay.extract.sentence_words import Sentences
from assay.extract.statements import make_statement
from assay.extract.structure import outside, structural
from assay.extract.tidying import tidied
from assay.extract.titles import without_titles
from assay.extract.undercuts import mark_undercuts
from assay.extract.voice import voice_statements
from assay.settings import Settings

_DEEPEST = 2


def extract(document: Document, *, tagger: Tagger, settings: Settings) -> Extraction:
    """Everything one document says, in reading order.

    A document that is known to be in another language than English gives nothing. A passage that repeats an earlier
    one (`document.repeated`) is read once. A span that lies outside the text is dropped, with a finding.
    """
    if not is_read(document):
        return Extraction(())
    layout = layout_of(document.text)
    tagging, findings = _checked(tagger.tag(document.text), document)
    ids = UniqueIds()
    found: list[Statement] = []
    covered: list[Span] = []
    for attribution in _attributions(layout, tagging):
        if _is_repeat(document, [*attribution.cue, *attribution.content]):
            continue
        statement = make_statement(document, layout, attribution, ids=ids)
        if statement is None:
            continue
        aside = unnamed_aside(layout, attribution.cue[-1])
        covered.extend(span for span in (attribution.source, *attribution.cue, aside) if span)
        found.append(statement)
        covered.extend((*statement.content, *_occasion(layout, statement)))
        if is_noun_cue(document.text, attribution):
            covered.append(layout.sentence_at(attribution.cue[0].start))
        if not settings.fast:
            found.extend(_nested(document, layout, statement, tagger, ids, depth=1))
    doubted = without_lookalikes(Sentences(layout), doubtful(layout, tagging))
    covered.extend(span for item in doubted for span in (*item.cue, *item.content))
    found.extend(aside_undercuts(document, layout, found, ids=ids))
    covered.extend(Span(repeat.start, repeat.end) for repeat in document.repeated)
    voiced = voice_statements(document, layout, covered, ids=ids)
    covered.extend(statement.extent for statement in (*found, *voiced))
    found.extend((*voiced, *clause_undercuts(document, layout, covered, ids=ids)))
    exhibits = find_exhibits(document, layout, ids=ids)
    statements = mark_undercuts(document.text, sorted(found, key=_reading_order), exhibits)
    return Extraction(tuple(statements), tuple(exhibits), tuple(findings))


def _attributions(layout: Layout, tagging: Tagging) -> list[Attribution]:
    """The attributions of a tagged text, tidied, and those that its layout makes, in the order of their cues.

    An answer that takes no side goes before what the tagger makes of it, unless it lies in what somebody says.
    """
    laid_out, taken = structural(layout)
    tagging = outside(tagging, taken)
    lists = announced_lists(layout, tagging)
    tagging = outside(tagging, [announced.extent for announced in lists])
    joined = mended(layout, [without_titles(layout, item) for item in join(layout, tagging)])
    joined = [tidy for item in joined if (tidy := tidied(layout, item))]
    made = with_items(layout, [*with_reported(layout, joined), *laid_out], lists)
    contents = sorted(span for attribution in made for span in attribution.content)
    starts = [span.start for span in contents]
    answers = []
    for answer in noncommittal_attributions(layout):
        at = bisect_right(starts, answer.cue[0].start) - 1
        if at < 0 or not contents[at].contains(answer.cue[0]):
            answers.append(answer)
    places = {place for answer in answers for place in range(answer.cue[0].start, answer.cue[0].end)}
    kept = [item for item in made if not any(cue.start in places or cue.end - 1 in places for cue in item.cue)]
    ordered = sorted([without_aside(layout.text, item) for item in (*kept, *answers)], key=_cue_place)
    return with_relayed(layout, ordered)


def _nested(
    document: Document, layout: Layout, outer: Statement, tagger: Tagger, ids: UniqueIds, *, depth: int
) -> list[Statement]:
    """The statements inside `outer`, down to the second level."""
    found: list[Statement] = []
    for attribution in nested_attributions(document.text, outer.content, tagger=tagger):
        if outer.cue and is_own_noun(document.text, outer.cue[-1], attribution):
            continue
        statement = make_statement(document, layout, attribution, ids=ids, within=outer.id)
        if statement is not None:
            found.append(statement)
            if depth < _DEEPEST:
                found.extend(_nested(document, layout, statement, tagger, ids, depth=depth + 1))
    if cited := cited_attribution(layout, outer):
        statement = make_statement(document, layout, cited, ids=ids, within=outer.id)
        found.extend([statement] if statement else [])
    return found


def _checked(tagging: Tagging, document: Document) -> tuple[Tagging, list[Finding]]:
    """The tagging, if all its spans lie in the text; else without its links, and a finding for each span dropped."""
    outside = [tagged for tagged in tagging.spans if tagged.span.end > len(document.text)]
    if not outside:
        return tagging, []
    findings = [
        Finding(
            code="span-outside-text",
            message=f"A {tagged.role.value} was placed at {tagged.span.start}-{tagged.span.end}, outside the text.",
            hint="Report this together with the document.",
            document=document.id,
        )
        for tagged in outside
    ]
    return Tagging(tuple(tagged for tagged in tagging.spans if tagged not in outside)), findings


def _occasion(layout: Layout, statement: Statement) -> list[Span]:
    if not statement.cue:
        return []
    sentence = layout.sentence_at(statement.cue[0].start)
    source, cue, content = statement.source_span, statement.cue, statement.content
    return spans_of_occasion(layout.text, sentence=sentence, source=source, cue=cue, content=content)


def _cue_place(attribution: Attribution) -> Span:
    return attribution.cue[0]


def _is_repeat(document: Document, spans: Iterable[Span]) -> bool:
    return any(
        all(repeat.start <= span.start and span.end <= repeat.end for span in spans) for repeat in document.repeated
    )


def _reading_order(statement: Statement) -> tuple[int, int, str]:
    extent = statement.extent
    return extent.start, -extent.end, statement.id
