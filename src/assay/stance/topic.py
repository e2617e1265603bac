"""What a hypothesis is about, as terms that can be looked for in a text.

Every content word or name of the hypothesis is a term with a part to play: the agent and the patient of the event, its
circumstances, or the predicate itself. A term lists every wording that stands for it: inflections (by stem), the words
for a country ("Moscow", "the Kremlin"), a name's initials and its last part, and kindred words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from assay.domain.span import Span
from assay.stance.kindred import Stems, alternatives, kindred, lemma_stem, opposed, stems_of
from assay.stance.operators import operators
from assay.texts.clause import AUXILIARIES, finite_verb
from assay.texts.names import countries_in, initials, name_spans
from assay.texts.verbs import VerbForm, verb_readings
from assay.texts.words import is_stopword, word_set, words

_NAME_WEIGHT = 2.0
_PREDICATE_WEIGHT = 2.0
_THING_WEIGHT = 1.0
_PARTIAL = 0.45
_TURNS = -0.8
_LAST_NAME = 0.95
_SHORTEST_PLACE = 4
_CIRCUMSTANCE = word_set("in on at during near since before after over around inside outside within from")
_GENERIC = word_set(
    "committee commission party ministry minister department agency office council bank company group union force "
    "forces army national united international federal state people republic organisation organization association "
    "congress court university institute foundation movement service front new north south east west central general"
)
_LIGHT = word_set("take get make commit launch conduct stage wage")
_NOT_TERMS = word_set(
    "took takes taken got gets made makes committed commits launched launches case true false claim according "
    "year years month day week time"
)


class Part(StrEnum):
    """The part a term plays in the hypothesis."""

    AGENT = "agent"
    PREDICATE = "predicate"
    PATIENT = "patient"
    CIRCUMSTANCE = "circumstance"


@dataclass(frozen=True, slots=True)
class Term:
    """One term: its words in the hypothesis, its part, its weight, and whether it is a name."""

    text: str
    part: Part
    weight: float
    named: bool
    acronym: str | None = None


@dataclass(frozen=True, slots=True)
class Wording:
    """A sequence of stems that stands for term number `term` with `strength` in 0..1; `capital` if it is a name."""

    stems: Stems
    term: int
    strength: float
    capital: bool
    opposed: bool = False


@dataclass(frozen=True, slots=True)
class Topic:
    """The terms of a hypothesis, its wordings by their first stem, and whether the hypothesis itself is negative."""

    terms: tuple[Term, ...]
    index: Mapping[str, tuple[Wording, ...]]
    negative: bool

    @property
    def weight(self) -> float:
        """The weight of all terms together."""
        return sum(term.weight for term in self.terms)

    def of(self, part: Part) -> tuple[int, ...]:
        """The numbers of the terms that play `part`."""
        return tuple(number for number, term in enumerate(self.terms) if term.part is part)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A term before its wordings are known: words `start` to `end` of the hypothesis."""

    start: int
    end: int
    named: bool


@lru_cache(maxsize=512)
def topic_of(hypothesis: str) -> Topic:
    """The topic of `hypothesis`; of one without content words, a topic without terms."""
    tokens = words(hypothesis)
    headline = _is_headline(tokens)
    names = [word.lower() if headline and not word.isupper() else word for word, _ in tokens]
    verb = _predicate(names)
    terms: list[Term] = []
    wordings: list[Wording] = []
    passive = _is_passive(names, verb)
    for piece in _pieces(hypothesis, tokens, verb):
        text = (
            hypothesis[tokens[piece.start][1].start : tokens[piece.end - 1][1].end]
            .removesuffix("'s")
            .removesuffix("’s")
        )
        part = _part(names, piece, verb, passive=passive)
        number = len(terms)
        weight = _PREDICATE_WEIGHT if part is Part.PREDICATE else _NAME_WEIGHT if piece.named else _THING_WEIGHT
        acronym = initials(text) if piece.named and piece.end - piece.start > 2 else None
        short = text if piece.named and text.isupper() and text.isalpha() and 2 <= len(text) <= 6 else acronym
        vague = part is not Part.PREDICATE and not piece.named and _shares_family(text, names, verb)
        terms.append(Term(text, part, weight / 2 if vague else weight, piece.named, short))
        if piece.named:
            wordings.extend(_name_wordings(text, number, acronym))
        elif vague:
            # "targets" in "hit targets" says no more than the predicate does: it stands for itself alone.
            wordings.append(Wording(stems_of(text), number, 1.0, capital=False))
        else:
            wordings.extend(_thing_wordings(text, number, part))
    index: dict[str, list[Wording]] = {}
    for wording in wordings:
        index.setdefault(wording.stems[0], []).append(wording)
    ordered = {first: tuple(sorted(found, key=_longest_first)) for first, found in index.items()}
    return Topic(tuple(terms), MappingProxyType(ordered), _is_negative(names, verb))


def _shares_family(text: str, names: list[str], verb: int | None) -> bool:
    if verb is None:
        return False
    families = kindred().families_of
    return not set(families.get(stems_of(text), ())).isdisjoint(families.get((lemma_stem(names[verb]),), ()))


def _is_headline(tokens: list[tuple[str, Span]]) -> bool:
    """Whether capitals tell nothing, because all words but the smallest have one."""
    content = [word for word, _ in tokens if not is_stopword(word) and word[:1].isalpha()]
    return len(content) >= 5 and sum(word[:1].isupper() for word in content) >= 0.8 * len(content)


def _longest_first(wording: Wording) -> tuple[int, float, int]:
    return (-len(wording.stems), -wording.strength, wording.term)


def _is_negative(names: list[str], verb: int | None) -> bool:
    """Whether the hypothesis itself denies its event ("did not", "is a hoax"), so that a denial of it supports."""
    found = operators(tuple(name.lower().replace("’", "'") for name in names))
    turning = [marker for marker in found if marker.operator.factor <= _TURNS]
    return sum(verb is None or not marker.start <= verb < marker.end for marker in turning) % 2 == 1


def _predicate(names: list[str]) -> int | None:
    """The index of the word that names the event: the finite verb, or what an auxiliary brings."""
    verb = finite_verb(names)
    if verb is None:
        return _event_noun(names)
    if verb.form is not None or verb.base not in AUXILIARIES:
        # "took bribes", "got pregnant": the noun or adjective names the event.
        follow = verb.index + 1
        light = verb.base in _LIGHT and follow < len(names) and (lemma_stem(names[follow]),) in kindred().families_of
        return follow if light else verb.index
    for index in range(verb.index + 1, len(names)):
        word = names[index].lower()
        readings = verb_readings(word)
        if word in AUXILIARIES or is_stopword(word) or word.endswith("ly"):
            continue
        if (
            VerbForm.PAST in readings
            or VerbForm.CONTINUOUS in readings
            or VerbForm.BASE in readings
            or word.endswith("ed")
        ):
            return index
        break
    return _event_noun(names)


def _event_noun(names: list[str]) -> int | None:
    known = kindred().families_of
    return next((at for at, name in enumerate(names) if name.islower() and (lemma_stem(name),) in known), None)


def _is_passive(names: list[str], verb: int | None) -> bool:
    if verb is None:
        return False
    before = [name.lower() for name in names[max(0, verb - 3) : verb]]
    return any(word in {"was", "were", "been", "being", "is", "are", "be"} for word in before) and (
        VerbForm.CONTINUOUS not in verb_readings(names[verb].lower())
    )


def _part(names: list[str], piece: _Piece, verb: int | None, *, passive: bool) -> Part:
    if verb is None:
        return Part.AGENT if piece.named else Part.PATIENT
    if piece.start == verb:
        return Part.PREDICATE
    if piece.start < verb:
        return Part.PATIENT if passive else Part.AGENT
    between = [name.lower() for name in names[verb + 1 : piece.start]]
    last = next((word for word in reversed(between) if word in _CIRCUMSTANCE or word == "by"), None)
    if last == "by":
        return Part.AGENT if passive else Part.CIRCUMSTANCE
    return Part.CIRCUMSTANCE if last else Part.PATIENT


def _pieces(hypothesis: str, tokens: list[tuple[str, Span]], verb: int | None) -> list[_Piece]:
    pieces: list[_Piece] = []
    taken: set[int] = set()
    for span in _named(hypothesis, tokens):
        inside = [at for at, (_, place) in enumerate(tokens) if span.contains(place) and at != verb]
        if inside and not all(is_stopword(tokens[at][0]) for at in inside):
            pieces.append(_Piece(inside[0], inside[-1] + 1, named=True))
            taken.update(range(inside[0], inside[-1] + 1))
    for at, (word, _) in enumerate(tokens):
        plain = word.lower()
        if (
            at in taken
            or is_stopword(word)
            or (plain in AUXILIARIES | _NOT_TERMS and at != verb)
            or (plain.endswith("ly") and at != verb)
        ):
            continue
        follows = pieces and not pieces[-1].named and pieces[-1].end == at and pieces[-1].start != verb and at != verb
        joined = follows and (lemma_stem(tokens[at - 1][0]), lemma_stem(word)) in kindred().families_of
        if joined:
            pieces[-1] = _Piece(at - 1, at + 1, named=False)
        else:
            pieces.append(_Piece(at, at + 1, named=False))
    return sorted(pieces, key=_by_start)


def _by_start(piece: _Piece) -> int:
    return piece.start


def _named(hypothesis: str, tokens: list[tuple[str, Span]]) -> list[Span]:
    """Names of the hypothesis, countries apart from the words around them ("Russian" in "Russian Navy" stays in)."""
    first = tokens[0][1] if tokens else Span(0, 0)
    found: list[Span] = []
    spans = [span for _, _, span in countries_in(hypothesis)] if _is_headline(tokens) else name_spans(hypothesis)
    for span in spans:
        text, start = span.of(hypothesis), span.start
        if start == first.start:
            # A sentence opens with a capital whatever its first word is.
            opening, _, rest = text.partition(" ")
            common = (
                is_stopword(opening)
                or verb_readings(opening.lower())
                or (lemma_stem(opening),) in kindred().families_of
            )
            plural = opening.endswith("s") and not opening.isupper() and not countries_in(opening)
            if rest and (is_stopword(opening) or plural):
                start += len(opening) + 1
            elif not rest and (common or plural) and not opening.isupper():
                continue
        found.append(Span(start, span.end))
    return found


def _name_wordings(text: str, number: int, acronym: str | None) -> list[Wording]:
    found: dict[Stems, float] = {stems_of(text): 1.0}
    places = countries_in(text)
    if places and places[0][2] == Span(0, len(text)):
        for word, _ in places[0][0].words:
            found[stems_of(word)] = 1.0
            if word == "united states":
                found.update({("u.s.",): 1.0, ("washington",): 1.0, ("usa",): 1.0})
    parts = stems_of(text)
    if len(parts) == 1 and len(text) > _SHORTEST_PLACE and text.endswith("a") and not places:
        # A country or region that no table knows: "Kursan" for "Kursa".
        found[stems_of(f"{text}n")] = _LAST_NAME
    if acronym and len(acronym) > 1:
        found[(acronym.lower(),)] = 1.0
        found[stems_of(acronym)] = 1.0
    plain = [word.lower() for word, _ in words(text)]
    organisation = any(word in _GENERIC for word in plain)
    if len(parts) > 1 and not places:
        if not organisation:
            found[parts[-1:]] = _LAST_NAME
        for word, part in zip(plain, parts, strict=True):
            if word not in _GENERIC and not is_stopword(word):
                found.setdefault((part,), _PARTIAL)
    return [Wording(stems, number, strength, capital=True) for stems, strength in found.items()]


def _thing_wordings(text: str, number: int, part: Part) -> list[Wording]:
    phrase = stems_of(text)
    found = [Wording(stems, number, strength, capital=False) for stems, strength in alternatives(phrase).items()]
    if len(phrase) > 1:
        found.append(Wording(phrase[-1:], number, _PARTIAL, capital=False))
    if part is Part.PREDICATE:
        found.extend(Wording(stems, number, 1.0, capital=False, opposed=True) for stems in sorted(opposed(phrase)))
    return found
