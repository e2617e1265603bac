"""Compares the statements found in a case's text with those expected, by the words alone."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import assay
from assay.domain.span import Span
from assay.domain.statement import Statement as FoundStatement
from tests.contrast.cases import Case, Statement, readings, whole_readings

_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*|[%$€£]")
_POSSESSIVE = re.compile(r"['’]s?\Z")
_THAT = re.compile(r"[^\w]*that\b", re.IGNORECASE)
_PREPOSITIONS = frozenset(["in", "on", "at", "by", "during", "via", "from", "through", "over", "outside", "near"])
Words = tuple[str, ...]


def differences(case: Case, *, settings: assay.Settings | None = None) -> list[str]:
    """What differs between the statements found and those expected, a line each; empty where the case is met."""
    document = assay.text(case.text, published=case.published)
    found = [item.value for item in assay.extract_statements(document, settings=settings)]
    partner = _partners(case, found)
    lines: list[str] = []
    for number, statement in enumerate(case.statements):
        if number not in partner:
            lines.append(f"missing: {_shown_expected(statement)}")
            continue
        item = found[partner[number]]
        for key, (wanted, got) in _compared(case, statement, item, found, partner).items():
            lines.append(f"statement {number + 1} ({_head(case.text, item)}): {key} is {got}, expected {wanted}")
    surplus = [item for number, item in enumerate(found) if number not in partner.values()]
    return [*lines, *(f"too many: {_shown_found(case.text, item)}" for item in surplus)]


def _partners(case: Case, found: Sequence[FoundStatement]) -> dict[int, int]:
    """Which found statement stands for which expected one: those most alike first, one to one."""
    scored = sorted(
        (-_likeness(case.text, statement, item), number, other)
        for number, statement in enumerate(case.statements)
        for other, item in enumerate(found)
    )
    partner: dict[int, int] = {}
    for score, number, other in scored:
        if score < 0 and number not in partner and other not in partner.values():
            partner[number] = other
    return partner


def _likeness(text: str, statement: Statement, item: FoundStatement) -> float:
    """How alike two statements are: shared words of content, then cue and source; 0 for no word of content."""
    shares = {
        "content": max(_share(_words(wanted), _content(text, item)) for wanted in whole_readings(statement["content"])),
        "cue": float(_words_of(text, item.cue) in _wanted(statement.get("cue"))),
        "source": float(_source(text, item) in _wanted_source(statement)),
    }
    return shares["content"] + 0.5 * shares["cue"] + 0.25 * shares["source"] if shares["content"] else 0.0


def _share(one: Words, other: Words) -> float:
    union = set(one) | set(other)
    return len(set(one) & set(other)) / len(union) if union else 0.0


def _compared(
    case: Case,
    statement: Statement,
    item: FoundStatement,
    found: Sequence[FoundStatement],
    partner: Mapping[int, int],
) -> dict[str, tuple[str, str]]:
    """The keys that do not agree, each with what was wanted and what was found."""
    text = case.text
    content = {_without_that(_words(wanted)) for wanted in whole_readings(statement["content"])}
    outer = partner.get(int(statement["within"]) - 1) if "within" in statement else None
    within = found[outer].id if outer is not None else None
    checks: dict[str, tuple[bool, object, object]] = {
        "source": (
            _source(text, item) in _wanted_source(statement),
            statement.get("source"),
            item.source_span and item.source_span.of(text),
        ),
        "cue": (_words_of(text, item.cue) in _wanted(statement.get("cue")), statement.get("cue"), item.cue_text(text)),
        "content": (
            _content(text, item) in content,
            statement["content"],
            " … ".join(span.of(text) for span in item.content),
        ),
        "within": (item.within == within, statement.get("within"), item.within),
        "quote": _choice(statement.get("quote", "indirect"), item.quote.value),
        "mode": _choice(statement.get("mode", "asserted"), item.mode.value),
        "negated": _choice(statement.get("negated", "false"), str(item.negated).lower()),
    }
    optional = {
        "basis": item.basis.kind.value,
        "relay": str(item.relay_mark).lower(),
        "said_at": item.said_at or "",
    }
    checks.update((key, _choice(statement[key], got)) for key, got in optional.items() if key in statement)
    if "hedge" in statement:
        got = item.hedge.text if item.hedge else ""
        checks["hedge"] = _words(got) in _wanted(statement["hedge"]), statement["hedge"], got
    if "said_in" in statement:
        places = {_place(words) for words in _wanted(statement["said_in"])}
        checks["said_in"] = _place(_words(item.said_in or "")) in places, statement["said_in"], item.said_in or ""
    return {key: (repr(wanted), repr(got)) for key, (agrees, wanted, got) in checks.items() if not agrees}


def _choice(wanted: str, got: str) -> tuple[bool, object, object]:
    return got in readings(wanted), wanted, got


def _wanted(words: str | list[str] | None) -> set[Words]:
    return {_words(reading) for reading in whole_readings(words)}


def _wanted_source(statement: Statement) -> set[Words]:
    return {_owner(words) for words in _wanted(statement.get("source"))}


def _source(text: str, item: FoundStatement) -> Words:
    return _owner(_words(item.source_span.of(text))) if item.source_span else ()


def _owner(words: Words) -> Words:
    """A source without the possessive at its end: "X's" is as good as "X"."""
    return (*words[:-1], _POSSESSIVE.sub("", words[-1])) if words else ()


def _content(text: str, item: FoundStatement) -> Words:
    return _without_that(_words_of(text, item.content))


def _without_that(words: Words) -> Words:
    return words[1:] if words[:1] == ("that",) else words


def _place(words: Words) -> Words:
    """A setting without its preposition: "a letter" is as good as "in a letter"."""
    return words[1:] if words[:1] and words[0] in _PREPOSITIONS else words


def _words_of(text: str, spans: Sequence[Span]) -> Words:
    return _words(" ".join(span.of(text) for span in spans))


def _words(string: str) -> Words:
    """The words in lower case; the marks, where there is no word (the colon of a transcript)."""
    found = tuple(match.group().lower().replace("’", "'") for match in _WORD.finditer(string))
    return found or tuple(string.split())


def _shown_expected(statement: Statement) -> str:
    rest = {key: value for key, value in statement.items() if key not in {"source", "cue", "content"}}
    return f"{statement.get('source')} | {statement.get('cue')} | {statement['content']} {rest or ''}".rstrip()


def _shown_found(text: str, item: FoundStatement) -> str:
    source = item.source_span.of(text) if item.source_span else None
    content = " … ".join(span.of(text) for span in item.content)
    return f"{source} | {item.cue_text(text)} | {content} ({item.quote.value}{', nested' if item.within else ''})"


def _head(text: str, item: FoundStatement) -> str:
    words = item.content[0].of(text)
    return words if len(words) <= 40 else f"{words[:39]}…"
