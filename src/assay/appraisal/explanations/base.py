"""What an explanation is proposed from, and what it proposes."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from textwrap import shorten

from assay.appraisal.explanations.outright import said_outright
from assay.appraisal.found import Found
from assay.appraisal.index import Index
from assay.appraisal.tally import Tally
from assay.domain.source import Side, Stake
from assay.domain.span import Passage, Reason
from assay.domain.statement import Direction, Quote, Statement
from assay.domain.weighing import ExplanationKind, Weight
from assay.texts.lazy_pattern import lazy_pattern

_WEIGHS = 0.05
_QUOTED = 240
_SCANNED = 600
_NAMES = 3
_PASSAGES = 3


@dataclass(frozen=True, slots=True)
class Proposed:
    """An explanation for which the material gives reason.

    `covered` are the items that are as well expected under it, each with why. Questions on them that move one of
    `parameters` would tell it from the claim; `question` is asked where none is open. `otherwise` is said of the items
    that are not covered. `outright` ones are said in so many words, by `whom`, and stand though they cover nothing.
    `told` is what each item tells between the claim and the explanation, and `left` what those not covered tell
    together, where that is not what they tell between the claim and its contrary. `name` sets several of a kind apart.
    """

    kind: ExplanationKind
    text: str
    reasons: tuple[Reason, ...]
    covered: Mapping[str, str]
    parameters: tuple[str, ...]
    question: str
    otherwise: str = "This does not explain it: it weighs as in the verdict."
    outright: bool = False
    whom: str | None = None
    told: Mapping[str, Weight] | None = None
    left: Weight | None = None
    name: str = ""


@dataclass(frozen=True)
class Ground:
    """What the material gives: the items found, with their sum."""

    found: Found
    tally: Tally

    @property
    def index(self) -> Index:
        """The material by identifier."""
        return self.found.index

    @cached_property
    def supporting(self) -> tuple[str, ...]:
        """The origins that speak for the claim and weigh at all taken alone; those that add most come first."""
        found = [name for name in self.found.assertions if self.tally.items[name].own.mid >= _WEIGHS]
        return tuple(sorted(found, key=lambda name: (-self.tally.weights[name].mid, name)))

    @cached_property
    def _outright(self) -> Mapping[ExplanationKind, tuple[Statement, ...]]:
        return said_outright(self.index, {assertion.source for assertion in self.found.assertions.values()})

    def outright(self, kind: ExplanationKind) -> tuple[Statement, ...]:
        """The statements that say it in so many words."""
        return self._outright.get(kind, ())

    def carrier(self, origin: str) -> Statement:
        """The statement that carries the weight of an origin."""
        return self.index.statements[self.found.assertions[origin].statement]

    def undercuts(self, item: str, moves: Mapping[str, Direction]) -> tuple[Statement, ...]:
        """The statements that move a parameter of an exhibit, or of an origin's source or statements, that way."""
        assertion = self.found.assertions.get(item)
        return tuple(
            statement
            for statement in self.index.undercuts_of(item, source=assertion.source if assertion else None)
            if statement.bears_on is not None
            and moves.get(statement.bears_on.parameter) is statement.bears_on.direction
        )

    def telling_of(self, exhibits: Collection[str]) -> tuple[str, ...]:
        """The supporting origins whose carrying statement names one of the exhibits: they tell what it shows."""
        mentions = [mention for name in exhibits for mention in self.index.exhibits[name].mentions]
        return tuple(
            origin
            for origin in self.supporting
            if any(
                mention.document == self.carrier(origin).document and self.carrier(origin).extent.overlaps(mention.span)
                for mention in mentions
            )
        )

    def is_accused(self, statement: Statement) -> bool:
        """Whether whoever says it is hurt by the claim."""
        interest = self.index.source_of(statement.id).interest.get(self.index.claim_id)
        return interest is not None and interest.side is Side.AGAINST

    def gains(self, origin: str) -> bool:
        """Whether an origin is a party to the claim, or of one, that is served by its being believed."""
        if self.tally.items[origin].is_party:
            return True
        interest = self.index.source_of_origin(origin).interest.get(self.index.claim_id)
        return interest is not None and interest.side is Side.FOR and interest.stake not in (Stake.NONE, Stake.UNKNOWN)

    def speaker(self, statement: Statement) -> str:
        """Who says it: the source, or the outlet in whose own voice it stands."""
        outlet = self.index.publisher_of(statement.document)
        return outlet if statement.quote is Quote.VOICE and outlet else self.index.source_of(statement.id).name

    def words(self, statement: Statement) -> str:
        """The statement with its source and cue, in quotation marks, shortened."""
        extent = statement.extent
        text = self.index.text_of(statement)[extent.start : min(extent.end, extent.start + _SCANNED)]
        inner = text.translate(_INNER_MARKS)
        return f"“{shorten(inner, _QUOTED, placeholder='…').strip(' ,;')}”"

    def place(self, statement: Statement) -> Passage:
        """Where the statement stands."""
        return self.index.passage(statement.id)

    def said_reasons(self, statements: Sequence[Statement], lead: str | None = None) -> tuple[Reason, ...]:
        """One reason for each of the first statements, with its words; `lead` stands before them, else the speaker."""
        return tuple(
            Reason(
                f"{lead or f'{capitalised(in_sentence(self.speaker(statement)))} said so'}: {self.words(statement)}",
                (self.place(statement),),
            )
            for statement in self._unlike(statements)
        )

    def carried_reason(self, text: str, origins: Sequence[str]) -> Reason:
        """A reason that rests on the carrying statements of some origins."""
        return Reason(text, tuple(self.place(self.carrier(origin)) for origin in origins[:_PASSAGES]))

    def name(self, item: str) -> str:
        """The name of an item within a sentence."""
        return in_sentence(self.index.name(item))

    def names(self, items: Sequence[str]) -> str:
        """The names of some items as an enumeration."""
        return listed([self.name(item) for item in items])

    def speakers(self, statements: Sequence[Statement]) -> str:
        """The names of those who say it as an enumeration."""
        return listed([in_sentence(self.speaker(statement)) for statement in statements])

    def _unlike(self, statements: Sequence[Statement]) -> list[Statement]:
        """The statements without those that repeat an earlier one, stand within it or around it."""
        kept: list[Statement] = []
        for one in statements:
            same = (
                (other.document == one.document and other.extent.overlaps(one.extent))
                or self.words(other) == self.words(one)
                for other in kept
            )
            if not any(same):
                kept.append(one)
            if len(kept) == _PASSAGES:
                break
        return kept


_LEADING = lazy_pattern(
    r"(?:An?|The|Its|His|Her|Their|Our|This|That|These|Those|One|Two|Three|Four|Five|Six|Several|Some|Many|Another|"
    r"Unnamed|Other)\b(?!\.)"
)
_INNER_MARKS = str.maketrans('“”"«»', "‘’'‘’")


def listed(names: Sequence[str]) -> str:
    """Names as an enumeration, each once: `A, B and C`, or `A, B, C and 4 more`."""
    unique = list(dict.fromkeys(names))
    shown, rest = unique[:_NAMES], len(unique) - _NAMES
    if rest > 0:
        shown.append(f"{rest:,} more")
    return shown[0] if len(shown) == 1 else ", ".join(shown[:-1]) + " and " + shown[-1] if shown else ""


def in_sentence(name: str) -> str:
    """A name as it stands within a sentence: a leading article, pronoun or number word in lower case."""
    return name[0].lower() + name[1:] if _LEADING.match(name) else name


def capitalised(text: str) -> str:
    """The text with its first letter as a capital."""
    return text[:1].upper() + text[1:]
