"""What is known of an origin before a question is asked of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assay.appraisal.assertion import Assertion
from assay.appraisal.echo import EFFECTIVE_FLOOR
from assay.appraisal.questions.base import Evidence
from assay.appraisal.tables import REPETITION
from assay.domain.lineage import Independence
from assay.domain.source import Interest, Naming, Role, Side, Source, SourceKind
from assay.domain.span import Passage
from assay.domain.statement import Quote, Statement
from assay.texts.lazy_pattern import lazy_pattern

_PREDICTABLE = 0.85
_BESIDE = 250  # characters on either side of a statement that still speak of its source
_STOP = lazy_pattern(r"[.!?][\"”’']?\s+(?=[A-Z\"“‘])|\n")


@dataclass(frozen=True, slots=True)
class Heard:
    """An origin with what is known of it: its assertion, the statement that carries it, and its source."""

    evidence: Evidence
    name: str
    assertion: Assertion
    statement: Statement
    source: Source

    @property
    def interest(self) -> Interest:
        """Its interest in the claim."""
        return self.source.interest.get(self.evidence.index.claim_id, Interest())

    @property
    def place(self) -> Passage:
        """Where its statement stands."""
        return self.evidence.index.passage(self.statement.id)

    @property
    def basis_place(self) -> Passage:
        """The words that say how it knows, or its statement where there are none."""
        span = self.statement.basis.span
        return Passage(self.statement.document, span.start, span.end) if span else self.place

    @property
    def outlet(self) -> str | None:
        """Who published its statement."""
        return self.evidence.index.publisher_of(self.statement.document)

    @property
    def whom(self) -> str | None:
        """The source itself where it is named, else the outlet."""
        return self.evidence.index.whom(self.name, self.statement.id)

    @property
    def is_publication(self) -> bool:
        """Whether a publication says it."""
        return self.source.role is Role.PUBLICATION or self.statement.quote is Quote.VOICE

    @property
    def is_thing(self) -> bool:
        """Whether what speaks is a document or an exhibit, which has neither eyes nor interests."""
        return self.source.kind in (SourceKind.DOCUMENT, SourceKind.EXHIBIT)

    @property
    def is_predictable(self) -> bool:
        """Whether it is taken to say it in any case, so that nothing else about it can matter much."""
        report = self.assertion.report
        return report.script.value >= _PREDICTABLE and not report.against_interest

    @property
    def is_unnamed(self) -> bool:
        """Whether the text keeps its name back."""
        return self.source.naming is Naming.ANONYMOUS and not self.is_publication

    @property
    def repeats(self) -> bool:
        """Whether it says, without a source, what others say too."""
        tally = self.evidence.tally
        return tally.items[self.name].repeating and tally.deltas.get(self.name, 0.0) >= REPETITION.value

    def is_a(self, *roles: Role) -> bool:
        """Whether somebody speaks in one of these roles, not in a publication's own voice, and not predictably."""
        somebody = self.statement.quote is not Quote.VOICE and not self.is_thing
        return self.source.role in roles and somebody and not self.is_predictable

    @property
    def is_served(self) -> bool:
        """Whether what it says of the claim is what its interest lies in."""
        says = Side.FOR if self._side > 0 else Side.AGAINST
        return self.interest.side is says

    @property
    def _side(self) -> int:
        return 1 if self.assertion.contents[self.evidence.index.claim_id] >= 0.5 else -1

    def agreeing(self) -> Iterator[Heard]:
        """The other origins of weight on its side."""
        return (other for other in self._others() if other._side == self._side)

    def contradicting(self) -> Iterator[Heard]:
        """The origins of weight on the other side."""
        return (other for other in self._others() if other._side != self._side)

    def _others(self) -> Iterator[Heard]:
        tally = self.evidence.tally
        return (
            other
            for other in heard(self.evidence)
            if other.name != self.name and abs(tally.items[other.name].own.mid) >= EFFECTIVE_FLOOR
        )

    def shown_independent_of(self, other: Heard) -> bool:
        """Whether the two are shown to have no shared upstream."""
        return self.evidence.index.origins[self.name].stands_to(other.name) is Independence.INDEPENDENT

    def words(self, place: Passage) -> str:
        """The words of a place, on one line."""
        document = self.evidence.index.documents.get(place.document)
        return " ".join(document.text[place.start : place.end].split()) if document else ""

    def beside(self, pattern: re.Pattern[str]) -> Passage | None:
        """The first words that fit `pattern` in the sentences of its statement, or in its first mention."""
        extent, text = self.statement.extent, self.evidence.index.text_of(self.statement)
        before = max(0, extent.start - _BESIDE)
        starts = [stop.end() for stop in _STOP.finditer(text, before, extent.start)]
        stop = _STOP.search(text, extent.end, extent.end + _BESIDE)
        end = stop.start() if stop else min(len(text), extent.end + _BESIDE)
        found = pattern.search(text, starts[-1] if starts else before, end)
        if found:
            return Passage(self.statement.document, found.start(), found.end())
        for mention in self.source.mentions[:1]:
            document = self.evidence.index.documents.get(mention.document)
            found = pattern.search(document.text, mention.start, mention.end) if document else None
            if found:
                return Passage(mention.document, found.start(), found.end())
        return None


def heard(evidence: Evidence) -> Iterator[Heard]:
    """Every origin, in the order of identifiers."""
    index = evidence.index
    for name in sorted(evidence.assertions):
        assertion = evidence.assertions[name]
        yield Heard(evidence, name, assertion, index.statements[assertion.statement], index.source_of_origin(name))
