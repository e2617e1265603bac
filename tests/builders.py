"""A complete, realistic case made by hand: the Velmar harbour case.

`velmar()` gives an `Appraised` value with everything a report can show: five documents in two languages, nested and
overlapping statements, a copied report, an unnamed informant, an undercut, an exhibit, an absence, circular reporting,
a document that is not in hand, gaps, linchpins, decisions and findings. All its texts were written for this project.
`velmar(taint=...)` puts the same hostile words into every free text of the case.
"""

from __future__ import annotations

from assay.domain.claim import Claim, ClaimPart, Hypothesis, HypothesisKind
from assay.domain.exhibit import Exhibit, ExhibitKind
from assay.domain.finding import Finding
from assay.domain.material import Appraised, Decision, Material, ModelCard
from assay.domain.source import Naming, Resolution, Role, Source, SourceKind
from tests.velmar.documents import documents
from tests.velmar.lineage import lineage
from tests.velmar.sources import sources
from tests.velmar.stances import reading, stances
from tests.velmar.statements import statements
from tests.velmar.weighing import weighing
from tests.velmar.words import Words, find

__all__ = ["find", "reading", "velmar"]


def velmar(*, taint: str = "") -> Appraised:
    """The Velmar harbour case; `taint` is added to the end of every free text, document texts included."""
    read = documents(taint)
    words = Words(taint, {document.id: document.text for document in read})
    text = words.say("Did the Velmar harbour authority dump untreated sludge in the Oslin estuary?")
    affirmative = words.say("The Velmar harbour authority dumped untreated sludge in the Oslin estuary.")
    said = statements(words)
    speakers = (
        *sources(words),
        Source("S11", words.say("Northern Wire"), Naming.NAMED, Role.PUBLICATION, SourceKind.PUBLICATION),
    )
    claim = Claim(
        text,
        affirmative,
        (ClaimPart("P1", affirmative),),
        (words.say("Velmar harbour authority"), words.say("Oslin estuary")),
        (
            Hypothesis("H1", affirmative, HypothesisKind.CLAIM),
            Hypothesis("H2", words.say("It did not."), HypothesisKind.NEGATION),
            Hypothesis("H3", words.say("Some other explanation."), HypothesisKind.OTHER),
        ),
    )
    exhibit = Exhibit(
        "E1",
        ExhibitKind.VIDEO,
        words.say("A video posted on the channel Estuary Eyes"),
        (words.passage("D2", "A video posted on the channel Estuary Eyes"), words.passage("D2", "the video")),
    )
    material = Material(
        claim,
        read,
        said,
        (exhibit,),
        Resolution(speakers, {statement.id: statement.source or "" for statement in said}),
        stances(),
        lineage(words),
        (
            Decision(
                "V1", words.say("A. Holm"), "2025-04-06", words.say("rated S3 B"), words.say("a record of ten years")
            ),
        ),
    )
    return Appraised(
        material,
        weighing(words),
        (ModelCard("attribution", "ab" * 32),),
        (
            Finding(
                "unreadable-file",
                words.say("pile/scan.pdf holds no text."),
                words.say("Run it through text recognition first."),
                "pile/scan.pdf",
            ),
        ),
        "f" * 16,
        "0.1.0",
    )
