"""A complete, realistic case made by hand: the Velmar harbour case.

`velmar()` gives an `Appraised` value with everything a report can show: five documents in two languages, nested and
overlapping statements, a copied report, an unnamed informant, an undercut, an exhibit, an absence, circular reporting,
a document that is not in hand, gaps, linchpins, decisions and findings. All its texts were written for this project.
`velmar(taint=...)` puts the same hostile words into every free text of the case.
"""

from __future__ import annotations

from dataclasses import replace

from assay.domain.claim import Claim, ClaimPart, Hypothesis, HypothesisKind
from assay.domain.exhibit import Exhibit, ExhibitKind
from assay.domain.finding import Finding
from assay.domain.material import (
    Appraised,
    Decision,
    Material,
    ModelCard,
    SupposedKind,
    Supposition,
    WhatIf,
)
from assay.domain.source import Naming, Resolution, Role, Source, SourceKind
from assay.domain.weighing import Likelihood
from tests.velmar.documents import documents
from tests.velmar.lineage import lineage
from tests.velmar.sources import sources
from tests.velmar.stances import reading, stances
from tests.velmar.statements import statements
from tests.velmar.weighing import weighing
from tests.velmar.words import Words, find

__all__ = ["find", "reading", "velmar", "velmar_supposed", "velmar_with_alternative"]


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


def velmar_supposed() -> Appraised:
    """The Velmar case as a what-if of itself: with no other figure, and a fingerprint of its own."""
    asked = (Supposition(SupposedKind.WITHOUT, "D2", "The Velmar Courier"),)
    return replace(velmar(), fingerprint="e" * 16, what_if=WhatIf(velmar(), asked))


def velmar_with_alternative() -> Appraised:
    """The Velmar case with another explanation that the user named."""
    appraised = velmar()
    claim, verdict = appraised.material.claim, appraised.weighing.verdict
    named = Hypothesis("H4", "A storm washed it out.", HypothesisKind.ALTERNATIVE)
    verdict = replace(verdict, likelihood={**verdict.likelihood, "H4": Likelihood(0.08, 0.2, 0.31, "unlikely")})
    return replace(
        appraised,
        material=replace(appraised.material, claim=replace(claim, hypotheses=(*claim.hypotheses, named))),
        weighing=replace(appraised.weighing, verdict=verdict),
    )
