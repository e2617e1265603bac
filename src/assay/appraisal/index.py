"""The material by identifier, with what the appraisal asks of it again and again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from assay.appraisal.decided import contents_set, usable
from assay.appraisal.rows import Rows
from assay.appraisal.tables import BEARING_FLOOR
from assay.appraisal.undercut import undercuts_by_item
from assay.domain.claim import HypothesisKind
from assay.domain.document import Document
from assay.domain.exhibit import Exhibit
from assay.domain.identity import content_id
from assay.domain.ledger import ParameterDecision
from assay.domain.lineage import Origin
from assay.domain.material import Material
from assay.domain.source import Naming, Role, Source, SourceKind
from assay.domain.span import Passage
from assay.domain.stance import NOT_ASSESSED, StanceLabel, StanceReading
from assay.domain.statement import Quote, Statement

_BEARING = frozenset({StanceLabel.SUPPORTS, StanceLabel.OPPOSES, StanceLabel.DISCUSSES})
CLAIM = "H1"


@dataclass(frozen=True)
class Index:
    """Look-ups over one `Material`; nothing here changes it."""

    material: Material

    @cached_property
    def rows(self) -> Rows:
        """The tables as this case has them."""
        return Rows(usable(self.material.parameters, self.material))

    @cached_property
    def contents_set(self) -> Mapping[str, ParameterDecision]:
        """By statement, what a person has set of what it says of the claim (s)."""
        decisions = usable(self.material.parameters, self.material)
        if not any(decision.parameter == "s" for decision in decisions):
            return {}
        bearing = frozenset(name for name in self.statements if self._bears(name, self._read))
        return contents_set(decisions, self.material, bearing=bearing)

    @cached_property
    def documents(self) -> Mapping[str, Document]:
        """Documents by identifier."""
        return {document.id: document for document in self.material.documents}

    @cached_property
    def statements(self) -> Mapping[str, Statement]:
        """Statements by identifier."""
        return {statement.id: statement for statement in self.material.statements}

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """Sources by identifier."""
        return {source.id: source for source in self.material.resolution.sources}

    @cached_property
    def exhibits(self) -> Mapping[str, Exhibit]:
        """Exhibits by identifier."""
        return {exhibit.id: exhibit for exhibit in self.material.exhibits}

    @cached_property
    def origins(self) -> Mapping[str, Origin]:
        """Origins by identifier; a statement without one is an origin of its own."""
        known = {origin.id: origin for origin in self.material.lineage.origins}
        for statement in self.material.statements:
            if self.origin_of(statement.id) not in known:
                own = self.origin_of(statement.id)
                known[own] = Origin(id=own, source=self.source_of(statement.id).id, statements=(statement.id,))
        return known

    @cached_property
    def undercuts(self) -> Mapping[str, tuple[Statement, ...]]:
        """Undercutting statements by the item they bear on."""
        return undercuts_by_item(self.material.statements)

    @cached_property
    def _undercuts_of_repeats(self) -> Mapping[str, tuple[Statement, ...]]:
        found: dict[str, dict[str, Statement]] = defaultdict(dict)
        for name, leader in self.leaders.items():
            for statement in self.undercuts.get(name, ()):
                found[leader][statement.id] = statement
        return {leader: tuple(those[name] for name in sorted(those)) for leader, those in found.items()}

    def undercuts_of(self, item: str, *, source: str | None = None) -> tuple[Statement, ...]:
        """The statements that bear on an exhibit; given an origin's `source`, on that or the origin's statements."""
        targets = (item,) if source is None else (source, *self.origins[item].statements)
        return tuple(dict.fromkeys(one for target in targets for one in self.undercuts.get(target, ())))

    def undercuts_on(self, statement: str) -> tuple[Statement, ...]:
        """The undercuts on a statement or on any that repeats it, ordered by identifier."""
        return self._undercuts_of_repeats.get(self.leaders[statement], ())

    @cached_property
    def hypotheses(self) -> tuple[str, ...]:
        """Identifiers of the hypotheses, the claim first; at least the claim and its negation."""
        listed = tuple(hypothesis.id for hypothesis in self.material.claim.hypotheses)
        return listed if len(listed) > 1 else (CLAIM, "H2")

    @cached_property
    def claim_id(self) -> str:
        """The identifier of the claim among the hypotheses."""
        return self.hypotheses[0]

    @cached_property
    def alternatives(self) -> frozenset[str]:
        """The hypotheses that readings are asked for besides the claim."""
        kinds = {hypothesis.id: hypothesis.kind for hypothesis in self.material.claim.hypotheses}
        return frozenset(name for name, kind in kinds.items() if kind is HypothesisKind.ALTERNATIVE)

    @cached_property
    def leaders(self) -> Mapping[str, str]:
        """The first statement of each statement's group of repeats (itself where it repeats nothing)."""
        leader = {statement.id: statement.id for statement in self.material.statements}

        def find(name: str) -> str:
            while leader[name] != name:
                leader[name] = leader[leader[name]]
                name = leader[name]
            return name

        for name in sorted(self.material.lineage.repeats_of):
            for other in self.material.lineage.repeats_of[name]:
                if name in leader and other in leader and find(name) != find(other):
                    first, second = sorted((find(name), find(other)), key=self.place)
                    leader[second] = first
        return {name: find(name) for name in leader}

    @cached_property
    def _places(self) -> Mapping[str, tuple[int, str]]:
        return {
            statement: (place, statement)
            for origin in self.material.lineage.origins
            for place, statement in enumerate(origin.statements)
        }

    def place(self, statement: str) -> tuple[int, str]:
        """Where a statement stands in the order of publication of its origin; unknown ones come last."""
        return self._places.get(statement, (len(self.material.statements), statement))

    def origin_of(self, statement: str) -> str:
        """The origin of a statement."""
        return self.material.lineage.origin_of.get(statement) or content_id("o", statement)

    def source_of(self, statement: str) -> Source:
        """The resolved source of a statement; an unknown one where resolution gave none."""
        name = self.material.resolution.source_of.get(statement) or self.statements[statement].source
        return self.sources.get(name or "") or unknown_source(name or content_id("s", statement))

    def source_of_origin(self, origin: str) -> Source:
        """The source of an origin."""
        name = self.origins[origin].source
        return self.sources.get(name) or unknown_source(name)

    def relays(self, statement: str) -> tuple[str, ...]:
        """The sources a statement passed through after its origin, the publisher last; empty: the origin published it.

        Where the publisher is not known, the document stands for it.
        """
        found = self.statements[statement]
        after_origin = tuple(self.material.lineage.relays_of.get(statement, ())[1:])
        return after_origin or (() if found.quote is Quote.VOICE else (found.document,))

    def reading(self, statement: str, hypothesis: str) -> StanceReading:
        """What a statement says of a hypothesis; of the claim, as a person has set it."""
        if hypothesis == self.claim_id and (decision := self.contents_set.get(statement)) is not None:
            return _reading_of(decision.value)
        return self._read(statement, hypothesis)

    def as_read(self, statement: str) -> StanceReading:
        """What a statement says of the claim as it was read, whatever a person has set."""
        return self._read(statement, self.claim_id)

    def _read(self, statement: str, hypothesis: str) -> StanceReading:
        return self.material.stances.statements.get(statement, {}).get(hypothesis, NOT_ASSESSED)

    def bears(self, statement: str) -> bool:
        """Whether a statement says anything of the claim or an alternative; an undercut does not."""
        return self._bears(statement, self.reading)

    def _bears(self, statement: str, reading_of: Callable[[str, str], StanceReading]) -> bool:
        if self.statements[statement].bears_on is not None:
            return False
        readings = (reading_of(statement, name) for name in (self.claim_id, *sorted(self.alternatives)))
        return any(reading.label in _BEARING and abs(reading.bearing) >= BEARING_FLOOR for reading in readings)

    def text_of(self, statement: Statement) -> str:
        """The text of a statement's document."""
        document = self.documents.get(statement.document)
        return document.text if document else ""

    def passage(self, statement: str) -> Passage:
        """The place of a statement."""
        found = self.statements[statement]
        return Passage(found.document, found.extent.start, found.extent.end)

    def publisher_of(self, document: str) -> str | None:
        """The publisher of a document, where it is known."""
        found = self.documents.get(document)
        return found.publisher if found else None

    def published(self, document: str) -> str:
        """When a document was published, in a form that sorts; those of unknown date come last."""
        found = self.documents.get(document)
        return (found.published if found else None) or "9999"

    def whom(self, origin: str, statement: str) -> str | None:
        """Whom to ask about an origin: itself where it is named, else the outlet that carries its statement."""
        source = self.source_of_origin(origin)
        if source.naming is Naming.NAMED:
            return source.name
        return self.publisher_of(self.statements[statement].document) or source.name

    def name(self, item: str) -> str:
        """The words for a source, an origin or an exhibit; the identifier where there are none."""
        if item in self.origins:
            return self.source_of_origin(item).name
        if item in self.sources:
            return self.sources[item].name
        return self.exhibits[item].name if item in self.exhibits else item


def _reading_of(content: float) -> StanceReading:
    """The reading whose s is `content`."""
    bearing = 2.0 * content - 1.0
    label = StanceLabel.SUPPORTS if bearing > 0 else StanceLabel.OPPOSES if bearing < 0 else StanceLabel.DISCUSSES
    return StanceReading(label, max(bearing, 0.0), max(-bearing, 0.0), 1.0 - abs(bearing), 0.0)


def unknown_source(name: str) -> Source:
    """A source of which nothing is known."""
    return Source(
        id=name, name="an unnamed source", naming=Naming.ANONYMOUS, role=Role.UNKNOWN, kind=SourceKind.UNKNOWN
    )
