"""Is the original held, or only a report of it? (Godden and Walton 2006; Schum, hearsay)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence

QUESTION = CriticalQuestion(
    id="original-held",
    scheme="hearsay",
    question="Is there a recording or a full text of what was said?",
    when="every origin",
    parameter="phi",
    well=0.99,
    badly=0.80,
    chance=0.5,
    why="Only a report of the words is in hand.",
    support="Godden and Walton 2006; Schum: hearsay",
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every origin; answered where its own publication is in hand."""
    index = evidence.index
    for name in sorted(evidence.assertions):
        assertion = evidence.assertions[name]
        place = index.passage(assertion.statement)
        document = index.documents.get(place.document)
        answer = "Its own publication is in hand." if () in assertion.chains else None
        yield Asked(name, answer, (place,), document.publisher if document else None)
