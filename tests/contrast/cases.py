"""Loads the contrast cases of attribution and checks them against the guidelines; see `GUIDELINES.md`."""

from __future__ import annotations

import itertools
import pathlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from assay.domain.statement import BasisKind, Mode, Quote

FOLDER = pathlib.Path(__file__).parent / "attribution"
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
BETWEEN_READINGS = " | "
_MOST_READINGS = 64  # of one content, over all its pieces
_FILE_KEYS = frozenset({"group", "cases"})
_CASE_KEYS = frozenset({"id", "why", "text", "published", "statements"})
_WORDS_KEYS = ("source", "cue", "hedge", "said_in")
_CHOICES = {
    "quote": frozenset(quote.value for quote in Quote),
    "mode": frozenset(mode.value for mode in Mode),
    "basis": frozenset(kind.value for kind in BasisKind),
}
_FLAGS = ("negated", "relay")
_STATEMENT_KEYS = frozenset({"content", "within", "said_at", *_WORDS_KEYS, *_CHOICES, *_FLAGS})
Statement = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Case:
    """One case: its `ordinal` counts from 1 in its file; `statements` are as written there."""

    id: str
    group: str
    ordinal: int
    text: str
    published: str | None
    statements: tuple[Statement, ...]


def files() -> list[pathlib.Path]:
    """The files of the suite, a group each."""
    return sorted(FOLDER.glob("*.yaml"))


def all_cases() -> list[Case]:
    """The cases of all files, in order; raises `ValueError` with every mistake where a file is not valid."""
    return cases_in(files())


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
    """What a file says, unchecked; dates stay strings."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - the base loader makes only strings


def cases_of(written: Any) -> list[Case]:
    """The cases of a valid file."""
    return [
        Case(str(case["id"]), written["group"], ordinal, case["text"], case.get("published"), tuple(case["statements"]))
        for ordinal, case in enumerate(written["cases"], 1)
    ]


def readings(words: str) -> list[str]:
    """The readings of `words` that are equally good."""
    return words.split(BETWEEN_READINGS)


def pieces(words: str | list[str] | None) -> list[str]:
    """The pieces of a source, cue or content in reading order, each with all its readings."""
    return [words] if isinstance(words, str) else list(words or [])


def whole_readings(words: str | list[str] | None) -> list[str]:
    """The readings of all pieces together, each as one string."""
    return [" ".join(chosen) for chosen in itertools.product(*(readings(piece) for piece in pieces(words)))]


def mistakes_of(written: Any) -> list[str]:
    """What is wrong with a file, a sentence a mistake; empty for a valid one."""
    if not isinstance(written, dict) or set(written) != _FILE_KEYS:
        return ["A file has exactly the keys 'group' and 'cases'."]
    if not isinstance(written["group"], str) or not isinstance(written["cases"], list):
        return ["'group' is a string and 'cases' is a list."]
    found = [mistake for case in written["cases"] for mistake in _of_case(case)]
    counts = Counter(str(case.get("id")) for case in written["cases"] if isinstance(case, dict))
    return [*found, *(f"The id '{name}' is used {count} times." for name, count in counts.items() if count > 1)]


def _of_case(case: Any) -> Iterator[str]:
    if not isinstance(case, dict) or not isinstance(case.get("id"), str):
        yield f"A case is a mapping with an id, which this is not: {str(case)[:60]}."
        return
    name = case["id"]
    for key in sorted(set(case) - _CASE_KEYS):
        yield f"{name}: a case has no key '{key}'."
    if not isinstance(case.get("why"), str) or not isinstance(case.get("text"), str) or not case["text"].strip():
        yield f"{name}: 'why' and 'text' are strings and must be given."
        return
    if not isinstance(case.get("statements"), list):
        yield f"{name}: 'statements' is a list and must be given, [] where there is none."
        return
    for number, statement in enumerate(case["statements"], 1):
        for mistake in _of_statement(statement, number, case["text"]):
            yield f"{name}, statement {number}: {mistake}"


def _of_statement(statement: Any, number: int, text: str) -> Iterator[str]:
    if not isinstance(statement, dict):
        yield "it is not a mapping."
        return
    for key in sorted(set(statement) - _STATEMENT_KEYS):
        yield f"a statement has no key '{key}'."
    if not pieces(statement.get("content")):
        yield "its content must be given."
    for key in ("content", *_WORDS_KEYS):
        yield from _of_words(key, statement.get(key), text)
    for key, choices in _CHOICES.items():
        if key in statement and not set(readings(statement[key])) <= choices:
            yield f"'{key}' is one of {', '.join(sorted(choices))}, not '{statement[key]}'."
    for key in _FLAGS:
        if statement.get(key, "true") not in {"true", "false"}:
            yield f"'{key}' is true or false, not '{statement[key]}'."
    within = statement.get("within")
    if within is not None and not (within.isdecimal() and 0 < int(within) < number):
        yield f"'within' is the number of an earlier statement, not '{within}'."
    if "voice" in readings(statement.get("quote", "indirect")) and {"source", "cue"} & set(statement):
        yield "the publisher's voice has neither source nor cue."


def _of_words(key: str, words: Any, text: str) -> Iterator[str]:
    """Mistakes in words that must stand in the text, their pieces one after the other."""
    if words is None:
        return
    if not isinstance(words, str | list) or not all(isinstance(piece, str) for piece in words):
        yield f"'{key}' is a string or a list of strings."
        return
    if len(whole_readings(words)) > _MOST_READINGS:
        yield f"'{key}' has more than {_MOST_READINGS} readings."
    for reading in itertools.chain.from_iterable(map(readings, pieces(words))):
        if not reading.strip() or not (_in_order(reading, text) if key == "cue" else reading in text):
            yield f"'{reading}' of '{key}' does not stand in the text."
            return
    place = 0
    for piece in pieces(words) if key != "cue" else ():
        starts = [start for reading in readings(piece) if (start := text.find(reading, place)) >= 0]
        if not starts:
            yield f"the pieces of '{key}' are not in reading order."
            return
        place = min(starts) + 1


def _in_order(words: str, text: str) -> bool:
    """Whether the words stand in the text in this order, with or without others between: a cue may be in two parts."""
    rest = iter(_WORD.findall(text))
    return words in text or all(word in rest for word in _WORD.findall(words))
