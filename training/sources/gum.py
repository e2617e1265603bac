"""Reads UD English-GUM (Zeldes 2017): texts with the mentions of everything in them, and who says something where.

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

GENRES = ("bio", "essay", "interview", "letter", "news", "speech")
_BRACKET = re.compile(r"\((?P<opens>[^()]+)(?P<whole>\)?)|(?P<closes>[^()]+)\)")
_SAID = frozenset({"ccomp", "parataxis", "xcomp"})


@dataclass(frozen=True, slots=True)
class GoldMention:
    """Words of an entity: whether they are a subject, and what is said where their verb is one of saying."""

    span: Span
    entity: str
    kind: str
    subject: bool
    speaks: bool
    content: Span | None


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """A text and the mentions in it, in reading order, longer ones first at each place."""

    name: str
    genre: str
    text: str
    mentions: tuple[GoldMention, ...]


@dataclass(frozen=True, slots=True)
class _Token:
    span: Span
    lemma: str
    head: int
    relation: str


@dataclass(slots=True)
class _Reading:
    """A document while it is read line by line; `tokens` and `marked` are the sentence's."""

    name: str
    genre: str = ""
    text: str = ""
    space: bool = False
    tokens: list[_Token] = field(default_factory=list)
    open: list[tuple[str, str, int]] = field(default_factory=list)
    marked: list[tuple[str, str, int, int]] = field(default_factory=list)
    found: list[GoldMention] = field(default_factory=list)
    joined: tuple[int, Span] | None = None


def read_documents(part: str) -> Iterator[GoldDocument]:
    """The documents of `train` or `dev` in the corpus' order; raises `FileNotFoundError` where GUM is not there."""
    path = data_folder() / "gum" / f"{part}.conllu"
    if not path.is_file():
        raise FileNotFoundError(f"GUM was not found at {path}. Set ASSAY_DATA to the folder that holds gum/.")
    reading: _Reading | None = None
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# newdoc id = "):
                yield from _finished(reading)
                reading = _Reading(line.removeprefix("# newdoc id = ").strip())
            elif reading:
                _read_line(reading, line.rstrip("\n"))
    yield from _finished(reading)


def _finished(reading: _Reading | None) -> Iterator[GoldDocument]:
    if reading is None or reading.genre not in GENRES:
        return
    _end_sentence(reading)
    mentions = sorted(reading.found, key=_place)
    yield GoldDocument(reading.name, reading.genre, reading.text, tuple(mentions))


def _place(mention: GoldMention) -> tuple[int, int]:
    return mention.span.start, -mention.span.end


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
    number, form, lemma, misc = fields[0], fields[1], fields[2], fields[9]
    if "." in number:
        return
    if "-" in number:  # "don't": its words are printed together, once
        reading.joined = (int(number.partition("-")[2]), _print(reading, form, misc))
        return
    if reading.joined and int(number) <= reading.joined[0]:
        span = reading.joined[1]
    else:
        span, reading.joined = _print(reading, form, misc), None
    head = int(fields[6]) - 1 if fields[6].isdigit() else -1
    reading.tokens.append(_Token(span, lemma.casefold(), head, fields[7].partition(":")[0]))
    _read_brackets(reading, misc)


def _print(reading: _Reading, form: str, misc: str) -> Span:
    if reading.space:
        reading.text += " "
    start = len(reading.text)
    reading.text += form
    reading.space = "SpaceAfter=No" not in misc
    return Span(start, len(reading.text))


def _read_brackets(reading: _Reading, misc: str) -> None:
    value = next((part.removeprefix("Entity=") for part in misc.split("|") if part.startswith("Entity=")), "")
    place = len(reading.tokens) - 1
    for bracket in _BRACKET.finditer(value):
        if not bracket["opens"]:
            _close(reading, bracket["closes"].partition("[")[0], place)
            continue
        identifier, kind = bracket["opens"].split("-")[:2]
        identifier = identifier.partition("[")[0]
        reading.open.append((identifier, kind, place))
        if bracket["whole"]:
            _close(reading, identifier, place)


def _close(reading: _Reading, identifier: str, place: int) -> None:
    at = next((order for order in range(len(reading.open) - 1, -1, -1) if reading.open[order][0] == identifier), None)
    if at is not None:
        _, kind, start = reading.open.pop(at)
        reading.marked.append((identifier, kind, start, place))


def _end_sentence(reading: _Reading) -> None:
    tokens, verbs = reading.tokens, cue_verbs()
    for identifier, kind, start, end in reading.marked:
        heads = [token for token in tokens[start : end + 1] if not start <= token.head <= end]
        if len(heads) != 1:
            continue
        subject = heads[0].relation == "nsubj" and 0 <= heads[0].head < len(tokens)
        speaks = subject and tokens[heads[0].head].lemma in verbs
        span = Span(tokens[start].span.start, tokens[end].span.end)
        content = _content(tokens, heads[0].head, apart=span) if speaks else None
        reading.found.append(GoldMention(span, identifier, kind, subject, speaks, content))
    reading.tokens, reading.open, reading.marked, reading.joined = [], [], [], None


def _content(tokens: Sequence[_Token], verb: int, *, apart: Span) -> Span | None:
    """What depends on a verb of saying as what is said, from its first word to its last, up to or after its subject."""
    held = {order for order, token in enumerate(tokens) if token.head == verb and token.relation in _SAID}
    grown: set[int] = set()
    while held - grown:
        grown |= held
        held |= {order for order, token in enumerate(tokens) if token.head in held}
    if not held:
        return None
    start, end = tokens[min(held)].span.start, tokens[max(held)].span.end
    if start <= apart.start and apart.end <= end:
        start, end = (start, apart.start) if apart.start - start > end - apart.end else (apart.end, end)
    return Span(start, end)
