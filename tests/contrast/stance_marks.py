"""The statements of a contrast case of stance: its marks, read as if a tagger had found them.

Mode, hedge, negation and nesting then come from `assay.extract`, as in a report; a marked statement that does not come
out of it is made from its mark.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from assay.domain.document import Document
from assay.domain.identity import UniqueIds
from assay.domain.span import Span
from assay.domain.statement import Quote, Statement
from assay.extract import extract
from assay.extract.base import SpanRole, TaggedSpan, Tagging
from assay.extract.basis import find_basis
from assay.extract.hedging import find_hedge, find_mode, has_relay_mark
from assay.extract.joining import Attribution
from assay.extract.layout import layout_of
from assay.extract.statements import make_statement
from assay.settings import Settings
from tests.contrast.stance_cases import Case, Mark

_LEAST_SHARE = 0.5
_THAT = "that "


@dataclass(frozen=True, slots=True)
class Read:
    """All statements of a case, which of them stands for which mark, and the marks that extraction lost."""

    statements: tuple[Statement, ...]
    of_mark: Mapping[str, Statement]
    lost: tuple[str, ...]


class MarkedTagger:
    """Gives the marked spans with probability 1: those on top for the whole text, the next level for a content."""

    name = "marked"

    def __init__(self, text: str, marks: Mapping[str, Mark]) -> None:
        self._text = text
        self._marks = marks

    def expect(self, text: str) -> None:
        """Does nothing: there is nothing to begin."""

    def tag(self, text: str) -> Tagging:
        """The marks that lie in `text`, the case's own or a piece of it, and in no other mark there."""
        at = self._text.lower().find(text.lower()) if text else -1
        if at < 0:  # a piece read as a sentence of its own has a full stop more
            at = self._text.lower().find(text[:-1].lower()) if len(text) > 1 else -1
        if at < 0:
            return Tagging(())
        piece = Span(at, at + len(text))
        inside = {key: mark for key, mark in self._marks.items() if piece.contains(mark.extent)}
        return _tagging([mark for mark in inside.values() if mark.cue and mark.within not in inside], piece.start)


def read_case(case: Case, document: Document, *, settings: Settings) -> Read:
    """The statements of a case's document."""
    found = extract(document, tagger=MarkedTagger(case.text, case.marks), settings=settings).statements
    of_mark = _matched(case, found)
    ids = UniqueIds()
    lost = [key for key in case.marks if key not in of_mark]
    for key in sorted(lost, key=lambda name: _depth(case, name)):
        outer = of_mark.get(case.marks[key].within or "")
        of_mark[key] = _made(document, case.marks[key], outer.id if outer else None, ids)
    made = [of_mark[key] for key in lost]
    kept_ids = {statement.id for statement in of_mark.values()}
    kept = [item for item in found if item.id in kept_ids or not any(_share(item.content, new.content) for new in made)]
    return Read(tuple(sorted([*kept, *made], key=_reading_order)), of_mark, tuple(lost))


def _tagging(marks: list[Mark], start: int) -> Tagging:
    spans: dict[Span, SpanRole] = {}
    links: list[tuple[Span | None, Span, tuple[Span, ...]]] = []
    for mark in marks:
        if mark.cue is None:
            continue
        content = tuple(span for span in mark.content if not span.overlaps(mark.cue))
        own = dict.fromkeys(content, SpanRole.CONTENT) | {mark.cue: SpanRole.CUE}
        own |= {mark.source: SpanRole.SOURCE} if mark.source else {}
        if any(
            span.overlaps(other) and (span, role) != (other, spans[other])
            for span, role in own.items()
            for other in spans
        ):
            continue
        spans |= own
        links.append((mark.source, mark.cue, content))
    ordered = sorted(spans)
    number = {span: place for place, span in enumerate(ordered)}
    return Tagging(
        tuple(TaggedSpan(spans[span], Span(span.start - start, span.end - start), 1.0) for span in ordered),
        {(number[span], number[cue]): 1.0 for _, cue, content in links for span in content},
        {(number[cue], number[source]): 1.0 for source, cue, _ in links if source},
    )


def _matched(case: Case, found: tuple[Statement, ...]) -> dict[str, Statement]:
    """The statement that stands for each mark, those most alike first, one to one; less than half alike is none."""
    scored = sorted(
        (-_likeness(case.text, mark, item), place, key)
        for key, mark in case.marks.items()
        for place, item in enumerate(found)
        if (mark.cue is None and mark.source is None) == (item.quote is Quote.VOICE)
    )
    matched: dict[str, Statement] = {}
    taken: set[int] = set()
    for score, place, key in scored:
        if score < 0 and key not in matched and place not in taken:
            matched[key] = found[place]
            taken.add(place)
    lost = [mark for key, mark in case.marks.items() if key not in matched]
    return {key: item for key, item in matched.items() if not any(_holds_another(key, item, mark) for mark in lost)}


def _holds_another(key: str, item: Statement, mark: Mark) -> bool:
    """Whether extraction made one statement, that of the mark `key`, of two that are given apart."""
    return mark.within != key and all(any(span.overlaps(part) for span in item.content) for part in mark.content)


def _likeness(text: str, mark: Mark, item: Statement) -> float:
    """How alike a mark and a statement are: shared characters of content, then cue and source; 0 under a half."""
    share = _share(mark.content, item.content)
    if _bare(text, mark.content) == _bare(text, item.content):
        share = 1.0
    if share < _LEAST_SHARE:
        return 0.0
    cue = mark.cue is not None and any(mark.cue.overlaps(span) for span in item.cue)
    source = mark.source is not None and item.source_span is not None and mark.source.overlaps(item.source_span)
    return share + 0.5 * cue + 0.25 * source + 0.1 * ((mark.within is None) == (item.within is None))


def _share(one: tuple[Span, ...], other: tuple[Span, ...]) -> float:
    first, second = ({at for span in spans for at in range(span.start, span.end)} for spans in (one, other))
    return len(first & second) / len(first | second)


def _bare(text: str, content: tuple[Span, ...]) -> str:
    return " ".join(span.of(text) for span in content).strip(" .,;“”\"'").removeprefix(_THAT)


def _depth(case: Case, key: str) -> int:
    outer, depth = case.marks[key].within, 0
    while outer in case.marks and depth < len(case.marks):
        outer, depth = case.marks[outer].within, depth + 1
    return depth


def _made(document: Document, mark: Mark, within: str | None, ids: UniqueIds) -> Statement:
    text, cue = document.text, (mark.cue,) if mark.cue else ()
    if cue or mark.source:
        attribution = Attribution(mark.source, cue, mark.content)
        statement = make_statement(document, layout_of(text), attribution, ids=ids, within=within)
        assert statement is not None
        return replace(statement, id=f"{statement.id}-made")
    hedge = find_hedge(text, cue=(), content=mark.content)
    return Statement(
        id=ids("st", document.id, "made", str(mark.content)),
        document=document.id,
        quote=Quote.VOICE,
        source_span=None,
        cue=(),
        content=mark.content,
        within=within,
        basis=find_basis(text, source=None, cue=(), content=mark.content),
        mode=find_mode(text, cue=(), content=mark.content, hedge=hedge),
        hedge=hedge,
        relay_mark=has_relay_mark(
            text, around=Span(mark.content[0].start, mark.content[0].start), content=mark.content
        ),
    )


def _reading_order(statement: Statement) -> tuple[int, int, str]:
    return statement.extent.start, -statement.extent.end, statement.id
