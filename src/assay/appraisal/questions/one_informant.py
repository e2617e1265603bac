"""Are two unnamed sources one? (Dong, Berti-Equille and Srivastava; newsroom rules on anonymous sources)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.domain.source import Naming

QUESTION = CriticalQuestion(
    id="one-informant",
    scheme="anonymity",
    question="Are two unnamed sources one and the same, or of one briefing?",
    when="every unnamed origin beside a stronger unnamed one on its side",
    parameter="delta",
    well=0.10,
    badly=0.80,
    chance=0.5,
    why="Two unnamed sources may be one person heard twice.",
    support="Dong, Berti-Equille and Srivastava 2009",
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every unnamed origin on whose side a stronger unnamed one stands."""
    index = evidence.index
    for cluster in evidence.tally.clusters:
        unnamed = [
            name
            for name in cluster.names
            if name in evidence.assertions and index.source_of_origin(name).naming is not Naming.NAMED
        ]
        for name in unnamed[1:]:
            place = index.passage(evidence.assertions[name].statement)
            document = index.documents.get(place.document)
            yield Asked(name, None, (place,), document.publisher if document else None)
