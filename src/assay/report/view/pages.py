"""Documents with their passages: texts cut into segments at every place that the report links to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from assay.domain.document import Document
from assay.domain.span import Passage, Span
from assay.domain.stance import NOT_ASSESSED, StanceLabel
from assay.domain.statement import Statement
from assay.report.addresses import host, safe_address
from assay.report.inert import inert, one_line, shortened
from assay.report.origins import TAKES_SIDES
from assay.report.view.index import MAIN_HYPOTHESIS, Index, anchor_of, document_label
from assay.report.view.lines import ROLE_ORDER, role_spans
from assay.report.view.printed import DocumentView, Opening, Segment
from assay.report.view.wording import STANCES, counted, day, percent
from assay.texts.lazy_pattern import lazy_pattern

_LINE_FEED = lazy_pattern("\n")

ROLES = (*ROLE_ORDER, "exhibit", "repeat", "for", "against")


class _Links:
    """By document: its statements, the exhibits' mentions in it, and the passages that the report links to."""

    def __init__(self, index: Index) -> None:
        self.statements: dict[str, list[Statement]] = defaultdict(list)
        self.mentions: dict[str, list[Passage]] = defaultdict(list)
        self.cited: dict[str, list[Passage]] = defaultdict(list)
        for statement in index.material.statements:
            self.statements[statement.document].append(statement)
        for exhibit in index.material.exhibits:
            for mention in exhibit.mentions:
                self.mentions[mention.document].append(mention)
        for passage in index.cited:
            self.cited[passage.document].append(passage)


def printed_documents(index: Index) -> frozenset[str]:
    """Identifiers of the documents whose text is printed: all of a small pile, else those the report links to."""
    if index.is_small:
        return frozenset(index.documents)
    linked = {passage.document for passage in index.cited}
    return frozenset(linked | {index.statements[key].document for key in index.cited_statements})


def document_views(index: Index, printed: Iterable[str]) -> tuple[DocumentView, ...]:
    """All documents in order; those in `printed` with their text."""
    chosen = frozenset(printed)
    links = _Links(index)
    return tuple(
        _document(index, document, links, is_printed=document.id in chosen) for document in index.material.documents
    )


def documents_note(index: Index, printed: frozenset[str]) -> str:
    """Which documents are printed in full; empty where all are."""
    total = len(index.documents)
    if len(printed) == total:
        return ""
    return (
        f"Of {counted(total, 'document')}, the {len(printed):,} that this report links to are printed here, with the "
        "statements it cites marked. The JSON holds the text of all of them and every statement."
    )


def segments(
    text: str, marks: Iterable[tuple[Span, str]], points: dict[int, tuple[list[str], list[Opening]]]
) -> tuple[tuple[Segment, ...], ...]:
    """`text` as paragraphs of segments.

    `marks` are spans with a role each and may overlap in any way; a segment has every role that covers it. `points`
    gives, by offset, the anchors and openings that stand there.
    """
    opened: dict[int, list[str]] = defaultdict(list)
    closed: dict[int, list[str]] = defaultdict(list)
    for span, role in marks:
        if span.start < min(span.end, len(text)):
            opened[span.start].append(role)
            closed[min(span.end, len(text))].append(role)
    breaks = {match.start() for match in _LINE_FEED.finditer(text)}
    cuts = sorted({0, len(text), *opened, *closed, *points, *breaks, *(place + 1 for place in breaks)})
    depth = dict.fromkeys(ROLES, 0)
    paragraphs: list[list[Segment]] = [[]]
    for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True):
        for role in opened[start]:
            depth[role] += 1
        for role in closed[start]:
            depth[role] -= 1
        anchors, openings = points.get(start, ([], []))
        if start in breaks and not anchors and not openings:
            paragraphs.append([])
        elif start < end or anchors or openings:
            roles = tuple(role for role in ROLES if depth[role])
            paragraphs[-1].append(Segment(inert(text[start:end]), roles, tuple(anchors), tuple(openings)))
    return tuple(tuple(paragraph) for paragraph in paragraphs if any(piece.text.strip() for piece in paragraph))


def _document(index: Index, document: Document, links: _Links, *, is_printed: bool) -> DocumentView:
    reading = index.material.stances.documents.get(document.id, {}).get(MAIN_HYPOTHESIS, NOT_ASSESSED)
    chances = {StanceLabel.SUPPORTS: reading.supports, StanceLabel.OPPOSES: reading.opposes}
    chance = chances.get(reading.label)
    title = shortened(document.title or "", 160)
    byline = [document.author or document.credit, document.publisher, day(document.published)]
    return DocumentView(
        number=index.number(document.id),
        anchor=anchor_of("d", document.id),
        label=document_label(document),
        title=title or document_label(document),
        byline=", ".join(shortened(part, 100) for part in byline if part),
        place=shortened((document.path or "").replace("\\", "/").rsplit("/", 1)[-1], 200),
        url=safe_address(document.url),
        host=shortened(host(document.url) or "", 80),
        language=one_line(document.language or ""),
        is_beside=reading.label is StanceLabel.UNRELATED,
        stance=STANCES[reading.label] + (f", {percent(chance)}" if chance is not None else ""),
        statements=counted(len(links.statements[document.id]), "statement"),
        paragraphs=_paragraphs(index, document, links) if is_printed else (),
    )


def _paragraphs(index: Index, document: Document, links: _Links) -> tuple[tuple[Segment, ...], ...]:
    """The text with the marks of its statements (in a large pile only those cited), exhibits, repeats and citations."""
    marks = [(Span(repeat.start, repeat.end), "repeat") for repeat in document.repeated]
    points: dict[int, tuple[list[str], list[Opening]]] = defaultdict(lambda: ([], []))
    for statement in links.statements[document.id]:
        if index.is_small or statement.id in index.cited_statements:
            marks += [*role_spans(statement), *_stance_marks(index, statement)]
            points[statement.extent.start][1].append(_opening(index, statement))
    marks += [(passage.span, "exhibit") for passage in links.mentions[document.id]]
    for passage in links.cited[document.id]:
        points[passage.start][0].append(index.cited[passage])
    return segments(document.text, marks, dict(points))


def _stance_marks(index: Index, statement: Statement) -> list[tuple[Span, str]]:
    """The content of a statement that takes a side, with that side."""
    label = index.reading(statement).label
    return [(span, STANCES[label]) for span in statement.content] if label in TAKES_SIDES else []


def _opening(index: Index, statement: Statement) -> Opening:
    stance, _ = index.stance_words(statement)
    return Opening(
        anchor_of("p", statement.id), stance, shortened(index.speaker(statement), 40), index.lines.get(statement.id)
    )
