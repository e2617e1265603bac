"""Loads the contrast cases of stance and checks them against the guidelines; see `STANCE.md`."""

from __future__ import annotations

import itertools
import pathlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from assay.domain.span import Span
from assay.domain.stance import StanceLabel

FOLDER = pathlib.Path(__file__).parent / "stance"
DOCUMENT = "document"
CLAIM = "H1"
_FIRST_ALTERNATIVE = 3  # H2 is the negation
_KEYS = frozenset({"name", "group", "claim", "alternatives", "title", "text", "statements", "expect", "why"})
_NEEDED = ("name", "group", "claim", "text", "why")
_MARK_KEYS = frozenset({"source", "cue", "content", "within"})
_LABELS = frozenset(label.value for label in StanceLabel)
Labels = frozenset[str]


@dataclass(frozen=True, slots=True)
class Mark:
    """A statement as it is given: where its words stand in the case's text."""

    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    within: str | None

    @property
    def extent(self) -> Span:
        """The smallest span that holds source, cue and content."""
        spans = [span for span in (self.source, self.cue, *self.content) if span]
        return Span(min(span.start for span in spans), max(span.end for span in spans))


@dataclass(frozen=True, slots=True)
class Case:
    """One case, the `ordinal`th of its file; `expect` has labels by statement (or `document`) and hypothesis."""

    name: str
    group: str
    ordinal: int
    claim: str
    alternatives: tuple[str, ...]
    title: str | None
    text: str
    marks: Mapping[str, Mark]
    expect: Mapping[str, Mapping[str, Labels]]


def files() -> list[pathlib.Path]:
    """The files of the suite."""
    return sorted(FOLDER.glob("*.yaml"))


def cases_in(paths: Iterable[pathlib.Path]) -> list[Case]:
    """The cases of these files, in order; raises `ValueError` with every mistake where a file is not valid."""
    cases: list[Case] = []
    for path in paths:
        written = load(path)
        if mistakes := mistakes_of(written):
            raise ValueError("\n".join(f"{path.name}: {mistake}" for mistake in mistakes))
        cases.extend(cases_of(written))
    return cases


def load(path: pathlib.Path) -> Any:
    """What a file says, unchecked; every scalar stays a string."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - the base loader makes only strings


def cases_of(written: Any) -> list[Case]:
    """The cases of a valid file."""
    return [
        Case(
            name=case["name"],
            group=case["group"],
            ordinal=ordinal,
            claim=case["claim"],
            alternatives=tuple(case.get("alternatives", ())),
            title=case.get("title"),
            text=case["text"],
            marks={key: _placed(case["text"], given) for key, given in (case.get("statements") or {}).items()},
            expect={key: _expected(given) for key, given in case["expect"].items()},
        )
        for ordinal, case in enumerate(written, 1)
    ]


def mistakes_of(written: Any) -> list[str]:
    """What is wrong with a file, a sentence a mistake; empty for a valid one."""
    if not isinstance(written, list):
        return ["A file is a list of cases."]
    found = [mistake for case in written for mistake in _of_case(case)]
    counts = Counter(str(case.get("name")) for case in written if isinstance(case, dict))
    return [*found, *(f"The name '{name}' is used {count} times." for name, count in counts.items() if count > 1)]


def _of_case(case: Any) -> Iterator[str]:
    if not isinstance(case, dict) or not isinstance(case.get("name"), str):
        yield f"A case is a mapping with a name, which this is not: {str(case)[:60]}."
        return
    name = case["name"]
    for key in sorted(set(case) - _KEYS):
        yield f"{name}: a case has no key '{key}'."
    missing = [key for key in _NEEDED if not isinstance(case.get(key), str) or not case[key].strip()]
    statements, expect = case.get("statements") or {}, case.get("expect")
    if missing or not isinstance(statements, dict) or not isinstance(expect, dict) or not expect:
        yield f"{name}: {', '.join([*missing, 'statements', 'expect'])} must be given and well formed."
        return
    for key, given in statements.items():
        for mistake in _of_statement(given, statements, case["text"]):
            yield f"{name}, statement {key}: {mistake}"
    hypotheses = {CLAIM, *(f"H{_FIRST_ALTERNATIVE + at}" for at in range(len(case.get("alternatives", ()))))}
    for key, given in expect.items():
        if key != DOCUMENT and key not in statements:
            yield f"{name}: '{key}' is expected and no statement."
        by_hypothesis = _expected(given)
        if not set(by_hypothesis) <= hypotheses:
            yield f"{name}: '{key}' expects something of hypotheses that there are not."
        for label in sorted({label for labels in by_hypothesis.values() for label in labels} - _LABELS):
            yield f"{name}: '{label}' is no label."


def _of_statement(given: Any, statements: Mapping[str, Any], text: str) -> Iterator[str]:
    if not isinstance(given, dict) or not given.get("content"):
        yield "it is a mapping with content."
        return
    for key in sorted(set(given) - _MARK_KEYS):
        yield f"a statement has no key '{key}'."
    if "within" in given and given["within"] not in statements:
        yield f"it stands within '{given['within']}', which is no statement."
    for key in ("source", "cue", "content"):
        for piece in _pieces(given.get(key)):
            if piece not in text:
                yield f"'{piece}' of '{key}' does not stand in the text."


def _pieces(words: str | list[str] | None) -> list[str]:
    return [words] if isinstance(words, str) else list(words or [])


def _expected(given: Any) -> dict[str, Labels]:
    by_hypothesis = given if isinstance(given, dict) else {CLAIM: given}
    return {key: frozenset(str(labels).split(" | ")) for key, labels in by_hypothesis.items()}


def _placed(text: str, given: Mapping[str, Any]) -> Mark:
    """Where a statement's words stand: what occurs several times is meant where its parts are nearest, then first."""
    pieces = _pieces(given["content"])
    contents, cues, sources = (_places(text, words) for words in (pieces[0], given.get("cue"), given.get("source")))

    def apart(chosen: tuple[Span | None, ...]) -> tuple[int, int]:
        content, cue, source = chosen
        first = cue or source
        gap = _gap(content, first) + (_gap(cue, source) if cue and source else 0)
        return gap, content.start if content else 0

    content, cue, source = min(itertools.product(contents, cues, sources), key=apart)
    spans = [content] if content else []
    for piece in pieces[1:]:
        at = text.find(piece, spans[-1].end)
        at = at if at >= 0 else text.find(piece)
        spans.append(Span(at, at + len(piece)))
    return Mark(source, cue, tuple(sorted(spans)), given.get("within"))


def _places(text: str, words: str | None) -> list[Span | None]:
    """Where the words stand as whole words; as parts of words where they nowhere do; none where no words are given."""
    if not words:
        return [None]
    before, after = (r"(?<!\w)" if words[0].isalnum() else ""), (r"(?!\w)" if words[-1].isalnum() else "")
    whole = [Span(found.start(), found.end()) for found in re.finditer(before + re.escape(words) + after, text)]
    return [*whole] or [Span(text.index(words), text.index(words) + len(words))]


def _gap(one: Span | None, other: Span | None) -> int:
    """Characters between two spans; what overlaps counts as far apart as a sentence."""
    if one is None or other is None:
        return 0
    return 200 if one.overlaps(other) else max(one.start, other.start) - min(one.end, other.end)
