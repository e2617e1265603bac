"""What the publisher puts in beside an attributed statement of the same sentence, and what undercuts it.

An aside ("said, without offering evidence, that ...") or a clause of its own ("..., though neither had seen any
evidence").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assay.domain.document import Document
from assay.domain.identity import UniqueIds
from assay.domain.span import Span
from assay.domain.statement import BearsOn, BearsOnKind, Direction, Quote, Statement
from assay.extract.borders import loose_end
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.lexicon import listed
from assay.extract.undercut_words import UndercutRow
from assay.extract.undercuts import bearing_of, is_undercut, row_on_speaker
from assay.texts.lazy_pattern import lazy_pattern

_NO_EVIDENCE = lazy_pattern(
    r"\b(?:without (?:\w+ )?(?:(?:offer|provid|giv|cit|present|produc|show)ing )?(?:any |further )?(?:evidence|"
    r"proof|basis)|(?:offer|provid|giv|cit|present)ing no (?:evidence|proof)|without (?:saying|explaining) how (?:\w+ )"
    r"{1,2}kn[eo]w)\b",
    re.IGNORECASE,
)
_TAKEN_BACK = lazy_pattern(
    r"\bha(?:s|ve|d) (?:since |now |later )?(?:withdrawn|retracted|recanted|taken back)"
    r"(?: (?:his|her|their|its|the|that) (?:\w+ )?(?:accounts?|claims?|words?|testimony|statements?|accusations?|"
    r"remarks?|allegations?|story))?\b",
    re.IGNORECASE,
)
_THEN_TAKEN_BACK = lazy_pattern(r", " + _TAKEN_BACK.pattern, re.IGNORECASE)
_IN_THE_SENTENCE = (
    (_NO_EVIDENCE, BearsOnKind.SOURCE, "r", "position-to-know/access-described"),
    (_TAKEN_BACK, BearsOnKind.STATEMENT, "x", None),
)
_CONNECTIVE = lazy_pattern(
    r"(?:[\s,;:–—-]|\b(?:and|but|though|although|yet|while|whereas|even though)\b)*", re.IGNORECASE
)
_RELATIVE = lazy_pattern(r"\b(who(?:se)?\b [^,;:.!?\n]{4,200})")
_ASIDE = lazy_pattern(
    r",? (?:though|although|even though|but|yet) ((?:neither|none|nobody|no one)\b)(?=[^,;.:\"“”]*(?:[,;.:\"“”]|\Z))",
    re.IGNORECASE,
)
_LONGEST_CLAUSE = 200  # characters
_TRAILING = listed("and but though although yet while whereas")
_LEAST_WORDS = 4
_LONGEST_SENTENCE = 3000  # characters; what is longer is no sentence of a report


def aside_undercuts(
    document: Document, layout: Layout, statements: Sequence[Statement], *, ids: UniqueIds
) -> list[Statement]:
    """A statement in the publisher's voice for each such aside, which moves a parameter of the speaker's statement.

    The aside must stand in the sentence of the cue and outside every content; or it is what the text says of the
    source beside its name ("the foreman, who has been paid by the port, said").
    """
    text = document.text
    contents = [span for statement in statements for span in statement.content]
    found: list[Statement] = []
    seen: set[int] = set()
    for statement in statements:
        if statement.source_span is None or not statement.cue or statement.within is not None:
            continue
        if beside := _beside_name(text, statement, contents):
            clause, row = beside
            seen.add(clause.start)
            found.append(_voice(document, clause, ids, bearing_of(row, statement.id)))
        sentence = layout.sentence_at(statement.cue[0].start)
        for pattern, kind, parameter, question in _IN_THE_SENTENCE:
            match = pattern.search(text, sentence.start, sentence.end)
            if match is None or match.start() in seen:
                continue
            span = Span(*match.span())
            if any(content.overlaps(span) for content in contents):
                continue
            seen.add(match.start())
            bearing = BearsOn(kind, statement.id, parameter, Direction.LOWERS, question)
            found.append(_voice(document, span, ids, bearing))
    return found


def without_aside(text: str, attribution: Attribution) -> Attribution:
    """The attribution without the publisher's aside at the end of its content.

    ", though neither had seen any proof"; or, where the saying stands in a relative clause, ", has withdrawn it".

    It says of the speakers what they do not say of themselves.
    """
    last = attribution.content[-1] if attribution.content else None
    if last is None:
        return attribution
    searched = max(last.start, last.end - _LONGEST_CLAUSE)
    aside = _ASIDE.search(text, searched, last.end)
    if aside is None or row_on_speaker(text[aside.start(1) : last.end]) is None:
        aside = _THEN_TAKEN_BACK.search(text, searched, last.end)
    if aside is None or aside.start() == last.start:
        return attribution
    return replace(attribution, content=(*attribution.content[:-1], Span(last.start, aside.start())))


def _beside_name(text: str, statement: Statement, contents: Sequence[Span]) -> tuple[Span, UndercutRow] | None:
    """The relative clause beside a source's name that bears on its statement, and the wording that shows it."""
    source, cue = statement.source_span, statement.cue[0]
    if source is None:
        return None
    end = cue.start if source.end <= cue.start <= source.end + _LONGEST_CLAUSE else source.end
    match = _RELATIVE.search(text, source.start, end)
    if match is None:
        return None
    clause = Span(match.start(1), match.end(1))
    row = row_on_speaker(clause.of(text))
    return None if row is None or any(content.overlaps(clause) for content in contents) else (clause, row)


def clause_undercuts(document: Document, layout: Layout, covered: Sequence[Span], *, ids: UniqueIds) -> list[Statement]:
    """A statement in the publisher's voice for each clause beside attributed ones that undercuts by a known wording.

    Such a clause opens or closes a sentence that `covered` spans (source, cue, content) account for otherwise, or is a
    sentence of four words or more that they do not touch. What it bears on is left to `mark_undercuts`.
    """
    text = document.text
    mask = bytearray(len(text))
    for span in covered:
        mask[span.start : span.end] = b"\x01" * len(span)
    found: list[Statement] = []
    for sentence in layout.sentences:
        first, last = mask.find(1, sentence.start, sentence.end), mask.rfind(1, sentence.start, sentence.end)
        if len(sentence) > _LONGEST_SENTENCE:
            continue
        for rest in (Span(sentence.start, first), Span(last + 1, sentence.end)) if first >= 0 else (sentence,):
            clause = _trimmed(text, rest)
            if len(clause.of(text).split()) >= _LEAST_WORDS and is_undercut(clause.of(text)):
                found.append(_voice(document, clause, ids, None))
    return found


def _trimmed(text: str, span: Span) -> Span:
    """A clause without the marks and connectives at its borders."""
    words = span.of(text)
    words = words[: loose_end(words, _TRAILING)]
    opening = _CONNECTIVE.match(words)
    start = opening.end() if opening else 0
    return Span(span.start + start, span.start + max(start, len(words)))


def _voice(document: Document, span: Span, ids: UniqueIds, bears_on: BearsOn | None) -> Statement:
    return Statement(
        id=ids("st", document.id, Quote.VOICE.value, f"{span.start}-{span.end}", span.of(document.text)),
        document=document.id,
        quote=Quote.VOICE,
        source_span=None,
        cue=(),
        content=(span,),
        bears_on=bears_on,
    )
