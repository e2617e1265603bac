"""Reads UD English-GUM (Zeldes 2017): documents with the mentions of entities that speak.

The corpus is not part of the project. `ASSAY_DATA` names the folder that holds `gum/`. Conversations are left out:
nobody is named there by the words around what they say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from assay.domain.span import Span
from assay.extract.lexicon import cue_verbs
from benchmarks.data import data_folder

LEFT_OUT = frozenset({"conversation", "podcast", "vlog", "whow", "reddit", "textbook", "academic"})
SPEAKERS = frozenset({"person", "organization", "place", "object", "abstract"})
_BRACKET = re.compile(r"\((?P<opens>\d+)(?:\[\d+/\d+\])?-(?P<type>[a-z]+)|(?P<closes>\d*)(?:\[\d+/\d+\])?\)")


@dataclass(frozen=True, slots=True)
class SpeakingMention:
    """A mention of an entity that speaks in its document; `speaks` where it is the subject of a verb of saying here."""

    span: Span
    entity: str
    speaks: bool


@dataclass(frozen=True, slots=True)
class SpeakingDocument:
    """A document's text and, in reading order, the subjects in it that are entities that speak."""

    name: str
    genre: str
    text: str
    mentions: tuple[SpeakingMention, ...]


@dataclass(slots=True)
class _Token:
    span: Span
    lemma: str
    head: int
    relation: str
    place: int


@dataclass(slots=True)
class _Reading:
    """A document as it is read line by line."""

    name: str
    genre: str = ""
    text: str = ""
    space: bool = False
    sentence: list[_Token] = field(default_factory=list)
    first: int = 0
    open: list[tuple[str, str, int, int]] = field(default_factory=list)
    found: list[tuple[str, str, int, int, int, str]] = field(default_factory=list)
    multiword: tuple[int, int] | None = None


def read_documents(part: str) -> Iterator[SpeakingDocument]:
    """The documents of `train` or `dev` in the corpus' order; raises `FileNotFoundError` where GUM is not there."""
    path = data_folder() / "gum" / f"{part}.conllu"
    if not path.is_file():
        raise FileNotFoundError(f"GUM was not found at {path}. Set ASSAY_DATA to the folder that holds gum/.")
    reading: _Reading | None = None
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# newdoc id = "):
                if reading and reading.genre not in LEFT_OUT:
                    yield _document(reading)
                reading = _Reading(line.removeprefix("# newdoc id = ").strip())
            elif reading:
                _read_line(reading, line.rstrip("\n"))
    if reading and reading.genre not in LEFT_OUT:
        yield _document(reading)


def _read_line(reading: _Reading, line: str) -> None:
    if line.startswith("# meta::genre = "):
        reading.genre = line.removeprefix("# meta::genre = ")
    elif line.startswith("# newpar") and not line.startswith("# newpar_block") and reading.text:
        reading.text, reading.space = reading.text.rstrip() + "\n\n", False
    elif not line:
        _end_sentence(reading)
    elif not line.startswith("#"):
        _read_token(reading, line.split("\t"))


def _read_token(reading: _Reading, fields: Sequence[str]) -> None:
    number = fields[0]
    if "." in number:
        return
    if "-" in number:  # "don't": its words are printed together, once
        start, end = number.split("-")
        _print(reading, fields[1], fields[9])
        reading.multiword = (int(start), int(end))
        return
    if reading.multiword and int(number) <= reading.multiword[1]:
        span = reading.sentence[-1].span if int(number) > reading.multiword[0] else None
        end = len(reading.text)
        start = span.start if span else end - len(reading.text.split()[-1])
    else:
        reading.multiword = None
        start, end = _print(reading, fields[1], fields[9])
    place = len(reading.sentence)
    head = int(fields[6]) - 1 if fields[6].isdigit() else -1
    reading.sentence.append(_Token(Span(start, end), fields[2].casefold(), head, fields[7].partition(":")[0], place))
    _read_brackets(reading, fields[9], place)


def _print(reading: _Reading, form: str, misc: str) -> tuple[int, int]:
    if reading.space:
        reading.text += " "
    start = len(reading.text)
    reading.text += form
    reading.space = "SpaceAfter=No" not in misc
    return start, len(reading.text)


def _read_brackets(reading: _Reading, misc: str, place: int) -> None:
    value = next((part.removeprefix("Entity=") for part in misc.split("|") if part.startswith("Entity=")), "")
    for bracket in _BRACKET.finditer(value):
        if bracket["opens"]:
            reading.open.append((bracket["opens"], bracket["type"], place, len(reading.sentence)))
            continue
        wanted = bracket["closes"] or (reading.open[-1][0] if reading.open else "")
        at = next((i for i in range(len(reading.open) - 1, -1, -1) if reading.open[i][0] == wanted), None)
        if at is not None:
            identifier, kind, start, _ = reading.open.pop(at)
            reading.found.append((identifier, kind, start, place, 0, ""))


def _end_sentence(reading: _Reading) -> None:
    tokens, verbs = reading.sentence, cue_verbs()
    best: dict[int, tuple[str, Span]] = {}
    mentions = [item for item in reading.found if len(item) == 6 and item[5] == ""]
    kept = [item for item in reading.found if item[5]]
    for identifier, kind, start, end, _, _ in mentions:
        heads = [token for token in tokens[start : end + 1] if not start <= token.head <= end]
        if kind not in SPEAKERS or len(heads) != 1 or heads[0].relation != "nsubj":
            continue
        verb = tokens[heads[0].head] if 0 <= heads[0].head < len(tokens) else None
        says = verb is not None and verb.lemma in verbs
        span = Span(tokens[start].span.start, tokens[end].span.end)
        known = best.get(heads[0].place)
        if known is None or span.end - span.start > known[1].end - known[1].start:
            best[heads[0].place] = (identifier, span)
            kept = [item for item in kept if item[4] != heads[0].place or item[5] != "now"]
            kept.append((identifier, kind, span.start, span.end, int(says), "kept"))
    reading.found, reading.sentence, reading.open, reading.multiword = kept, [], [], None


def _document(reading: _Reading) -> SpeakingDocument:
    _end_sentence(reading)
    speaking = {identifier for identifier, _, _, _, says, _ in reading.found if says}
    listed = sorted(
        {(start, end, identifier, bool(says)) for identifier, _, start, end, says, _ in reading.found
         if identifier in speaking}
    )  # fmt: skip
    mentions = tuple(SpeakingMention(Span(start, end), entity, says) for start, end, entity, says in listed)
    return SpeakingDocument(reading.name, reading.genre, reading.text, mentions)
