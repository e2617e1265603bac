"""The weighing as it is, and with one of its ideas taken out or one default changed: the ablations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from assay.domain.ledger import ParameterDecision
from assay.domain.lineage import Lineage
from assay.domain.material import Material
from assay.domain.stance import StanceLabel, StanceReading
from assay.domain.statement import Statement
from benchmarks.resolved.cases import Case, Evidence

Change = Callable[[Case, Material], Material]
SURE = 0.97
_REST = (1.0 - SURE) / 3.0
_GIVEN = {
    "SUPPORTS": StanceReading(StanceLabel.SUPPORTS, SURE, _REST, _REST, _REST),
    "REFUTES": StanceReading(StanceLabel.OPPOSES, _REST, SURE, _REST, _REST),
    "NOT_ENOUGH_INFO": StanceReading(StanceLabel.DISCUSSES, _REST, _REST, SURE, _REST),
}


@dataclass(frozen=True, slots=True)
class Variant:
    """A row of the tables: what is changed in the material before it is weighed."""

    name: str
    change: Change
    only: str | None = None


def with_parameters(*decisions: ParameterDecision) -> Change:
    """The material with values that stand for the tables' own."""

    def changed(case: Case, material: Material) -> Material:
        del case
        return replace(material, parameters=(*material.parameters, *decisions))

    return changed


def as_it_is(case: Case, material: Material) -> Material:
    """The material unchanged."""
    del case
    return material


def every_statement_an_origin(case: Case, material: Material) -> Material:
    """Nothing is known of who had it from whom; independence is unknown."""
    del case
    return replace(material, lineage=Lineage())


def every_statement_in_full(case: Case, material: Material) -> Material:
    """As before, and nothing is taken for an echo: every statement counts as much as if it were the only one."""
    return _NO_ECHO(case, every_statement_an_origin(case, material))


def labels_as_given(case: Case, material: Material) -> Material:
    """Statements read as people labelled the sentence that they stand in: an upper bound for our own reading."""
    documents = {document.id: document.text for document in material.documents}
    by_text = {item.text: item for item in case.evidence}
    claim = material.claim.hypotheses[0].id
    readings = {
        statement.id: {claim: _GIVEN[_label(by_text[documents[statement.document]], statement)]}
        for statement in material.statements
    }
    return replace(material, stances=replace(material.stances, statements=readings))


def _label(evidence: Evidence, statement: Statement) -> str:
    """The label of the sentence in which the statement begins."""
    sentences = evidence.text.split("\n\n")
    ends = [sum(map(len, sentences[: count + 1])) + 2 * count for count in range(len(sentences))]
    at = next((place for place, end in enumerate(ends) if statement.extent.start < end), len(ends) - 1)
    return evidence.labels[min(at, len(evidence.labels) - 1)]


_NO_ECHO = with_parameters(ParameterDecision("delta", 0.0))
_NO_SCRIPT = with_parameters(ParameterDecision("b", 0.0, spread=1000.0))
_FLAT = with_parameters(ParameterDecision("r", 0.6, spread=8.0))
_REPEATED_LESS = with_parameters(ParameterDecision("delta", 0.4, case="unsourced repetition"))
READ_AS_BEFORE = with_parameters(ParameterDecision("phi", 0.8, case="our own reading"))

SHIPPED = Variant("as shipped", as_it_is)
OWN_PAGES = Variant("with the fact-checker's own pages", as_it_is)
_PASSED_ON = Variant("our own reading passed on with phi = .8", READ_AS_BEFORE)
WITH_REPORTS = (SHIPPED, OWN_PAGES, _PASSED_ON)
VARIANTS = (
    SHIPPED,
    Variant("no provenance: every statement an origin", every_statement_an_origin),
    Variant("no provenance and no echo: every statement in full", every_statement_in_full),
    Variant("no predictability: b = 0", _NO_SCRIPT),
    Variant("no echo: delta = 0", _NO_ECHO),
    Variant("flat reliability: r = .6", _FLAT),
    _PASSED_ON,
    Variant("unsourced repetition with delta = .4", _REPEATED_LESS),
    Variant("labels as given", labels_as_given, only="climate-fever"),
)
