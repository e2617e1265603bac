"""A weighing by assertion: figures in every place where a page shows one, worked out from nothing but numbers."""

from __future__ import annotations

from assay.domain.material import Material
from assay.domain.span import Reason
from assay.domain.weighing import (
    Confidence,
    ConfidenceLevel,
    Counts,
    DropOne,
    Gap,
    Likelihood,
    MatrixRow,
    Parameter,
    ParameterOrigin,
    Question,
    Range,
    Verdict,
    VerdictLabel,
    WaterfallRow,
    Weighing,
    Weight,
)


def weighed(material: Material) -> Weighing:
    """Every origin of `material` given a weight by its place, and questions about the first forty."""
    origins = [origin.id for origin in material.lineage.origins]
    mids = {identifier: round(2.0 - place % 9 * 0.5, 2) for place, identifier in enumerate(origins)}
    weights = {identifier: Weight(mid - 1.5, mid, mid + 1.5) for identifier, mid in mids.items()}
    drops = tuple(
        DropOne("origin", identifier, 4.0 - mids[identifier], 0.55, VerdictLabel.UNPROVEN)
        for identifier in origins[:60]
    )
    return Weighing(
        verdict=_verdict(material),
        origin_weights=weights,
        statement_weights={each: weights[origin] for each, origin in material.lineage.origin_of.items()},
        exhibit_weights={},
        credibility={},
        matrix=tuple(MatrixRow(each, {"H1": mids[each], "H2": -mids[each]}, 2 * abs(mids[each])) for each in origins),
        waterfall=tuple(WaterfallRow(each, mids[each]) for each in origins),
        parameters=tuple(
            Parameter(name, each, 0.5, 4, "probability", ParameterOrigin.DEFAULT)
            for each in origins
            for name in ("r", "b", "phi")
        ),
        questions=tuple(
            Question(
                f"Q{place}", "testimony", "Was the source there?", each, "It says so." if place % 2 else None, (), "r"
            )
            for place, each in enumerate(origins[:40])
        ),
        gaps=tuple(
            Gap(f"Q{place}", "Was the source there?", each, "The text does not say.", None, 0.2, 0.1)
            for place, each in enumerate(origins[:40])
            if place % 2 == 0
        ),
        drop_one=drops,
        linchpins=drops[:3],
        reasons={each: (Reason("It weighs what its place in the pile gives it."),) for each in origins},
    )


def _verdict(material: Material) -> Verdict:
    origins = len(material.lineage.origins)
    statements = len(material.statements)
    return Verdict(
        summary="The reporting weighs 4 dB for the claim, weak support.",
        label=VerdictLabel.UNPROVEN,
        weight_db=Weight(-1.0, 4.0, 9.0),
        weight_words="weak support",
        prior=Range(0.1, 0.33, 0.6),
        likelihood={"H1": Likelihood(0.3, 0.55, 0.8, "likely"), "H2": Likelihood(0.2, 0.45, 0.7, "about even")},
        break_even_prior=0.28,
        break_even_r=0.5,
        confidence=Confidence(ConfidenceLevel.LOW, (Reason("Fewer than three effective origins stand behind it."),)),
        counts=Counts(len(material.documents), statements, statements, origins, min(origins, 2), 2.5),
    )
