"""A statement on one line, shortened around the words that decided, with those words marked."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text

from assay.domain.span import Span
from assay.domain.statement import Statement
from assay.report.inert import spaced

LONGEST = 400
"""From this many characters on a content is shortened."""

_LONGEST_CUE = 80
_FEW = 3
_MARKED = "bold underline"


def excerpt(statement: Statement, text: str, decided: Sequence[Span], *, plain: bool) -> Text:
    """The content of `statement` in `text`, its document's text, with the words at `decided` marked.

    They are bold and underlined, or stand between ‹ and › where the output is `plain`. The cue comes first where it
    holds some of them, and where the content is three words or fewer, which say little without it ("denied: it"). A
    content of more than 400 characters is shortened to what stands around the first of them.
    """
    said = _shown(statement.content, text, decided, length=LONGEST, plain=plain)
    decides = any(place.overlaps(span) for place in decided for span in statement.cue)
    if not decides and len(said.plain.split(maxsplit=_FEW)) > _FEW:
        return said
    cue = _shown(statement.cue, text, decided, length=_LONGEST_CUE, plain=plain)
    return Text.assemble(cue, ": ", said) if cue.plain not in {"", ":", said.plain} else said


def _shown(spans: Sequence[Span], text: str, decided: Sequence[Span], *, length: int, plain: bool) -> Text:
    line, marks = _on_one_line(spans, text, decided)
    window = _window(line, marks, length)
    shown = Text("…" if window.start else "")
    at = window.start
    for mark in marks:
        inside = Span(min(max(mark.start, at), window.end), min(max(mark.end, at), window.end))
        if inside:
            shown.append(line[at : inside.start])
            words = inside.of(line)
            shown.append(f"‹{words}›" if plain else words, style="" if plain else _MARKED)
            at = inside.end
    rest = line[at : window.end]
    return shown.append(rest if window.end == len(line) else f"{rest.rstrip(' ,;:')}…")


def _on_one_line(spans: Sequence[Span], text: str, decided: Sequence[Span]) -> tuple[str, list[Span]]:
    """The words at `spans` with single blanks, and the places of the decided ones in them."""
    line, marks = "", []
    for span in spans:
        line += " " if line and not line.endswith(" ") else ""
        at = span.start
        for place in decided:
            start, end = max(place.start, at), min(place.end, span.end)
            if start < end:
                line = _joined(line, text[at:start])
                begin = len(line)
                line = _joined(line, text[start:end])
                marks.append(Span(begin, len(line)))
                at = end
        line = _joined(line, text[at : span.end])
    return line.rstrip(), marks


def _joined(line: str, more: str) -> str:
    added = spaced(more)
    return line + (added.lstrip(" ") if not line or line.endswith(" ") else added)


def _window(line: str, marks: Sequence[Span], length: int) -> Span:
    """The part of `line`, at most `length` characters, that holds the first mark, or the beginning without any."""
    if len(line) <= length:
        return Span(0, len(line))
    length -= 2  # the ellipses
    first = marks[0] if marks else Span(0, 0)
    last = next((mark for mark in reversed(marks) if mark.end - first.start <= length), first)
    spare = max(0, length - (last.end - first.start))
    start = max(0, min(first.start - spare // 2, len(line) - length))
    end = min(len(line), start + length)
    if start and (space := line.find(" ", start - 1, first.start)) >= 0:
        start = space + 1
    if end < len(line) and (space := line.rfind(" ", last.end if last.end <= end else first.start, end + 1)) > 0:
        end = space
    return Span(start, end)
