"""The weighing of the Velmar case."""

from __future__ import annotations

from assay.domain.finding import Finding
from assay.domain.weighing import (
    NO_WEIGHT,
    Absence,
    Bound,
    Confidence,
    ConfidenceLevel,
    Counts,
    Discriminator,
    DropOne,
    DropPair,
    ExplainedItem,
    Explanation,
    ExplanationKind,
    Gap,
    Likelihood,
    Materiality,
    MatrixRow,
    Parameter,
    ParameterOrigin,
    Question,
    Range,
    Spared,
    Verdict,
    VerdictLabel,
    WaterfallRow,
    Weighing,
    Weight,
)
from tests.velmar.words import Words


def weighing(words: Words) -> Weighing:
    """What the evidence amounts to."""
    verdict = Verdict(
        summary=words.say(
            "The reporting weighs 6 dB for the claim, weak support. With a prior of .33 that makes it likely."
        ),
        label=VerdictLabel.LEANING_SUPPORTED,
        weight_db=Weight(0.4, 6.23456, 11.8),
        weight_words="weak support",
        prior=Range(0.1, 0.33, 0.6),
        likelihood={"H1": Likelihood(0.31, 0.64, 0.86, "likely"), "H2": Likelihood(0.1, 0.3, 0.6, "unlikely")},
        break_even_prior=0.192,
        break_even_r=0.41,
        confidence=Confidence(
            ConfidenceLevel.LOW,
            (
                words.reason("Fewer than three effective origins stand behind the claim."),
                words.reason("The range of reasonable opinion spans three bands."),
                words.reason(
                    "One answer, who made the video, could change the verdict.",
                    words.passage("D2", "does not say who filmed it"),
                ),
            ),
        ),
        counts=Counts(5, 13, 10, 5, 1, 2.6),
    )
    drops = (
        DropOne("origin", "O1", 2.1, 0.44, VerdictLabel.UNPROVEN),
        DropOne("source", "S3", 3.0, 0.49, VerdictLabel.UNPROVEN),
        DropOne("statement", "T4", 6.9, 0.66, VerdictLabel.LEANING_SUPPORTED),
        DropOne("assumption", "O2:r", 4.4, 0.55, VerdictLabel.LEANING_SUPPORTED),
    )
    return Weighing(
        verdict=verdict,
        origin_weights={
            "O1": Weight(0.9, 4.1, 7.2),
            "O2": Weight(0.8, 3.2, 6.9),
            "O3": Weight(-0.6, -0.2, 0.0),
            "O4": Weight(0.0, 0.3, 0.9),
            "O5": Weight(-3.1, -1.6, -0.3),
        },
        statement_weights={"T1": Weight(0.9, 4.1, 7.2), "T5": Weight(0.8, 3.2, 6.9), "T4": Weight(-0.6, -0.2, 0)},
        exhibit_weights={"E1": Weight(-0.2, 0.6, 1.9)},
        credibility={"T1": "3", "T5": "2", "T4": "5"},
        absences=(
            Absence(
                "A1",
                words.say("The harbour authority would not comment on the video."),
                (words.passage("D2", "would not comment on the video"),),
                Weight(-0.1, 0.0, 0.1),
                (words.reason("A party's silence is expected either way.", parameter="d1"),),
            ),
        ),
        matrix=(
            MatrixRow("O1", {"H1": 4.1, "H2": -4.1}, 8.2),
            MatrixRow("O3", {"H1": -0.2, "H2": 0.2}, 0.4),
            MatrixRow("E1", {"H1": 0.6, "H2": -0.6}, 1.2),
        ),
        waterfall=(
            WaterfallRow("O1", 4.1),
            WaterfallRow("O2", 3.2),
            WaterfallRow("E1", 0.6),
            WaterfallRow("O4", 0.3),
            WaterfallRow("O3", -0.2),
            WaterfallRow("O5", -1.6),
        ),
        parameters=(
            Parameter("r", "O1", 0.5, 4, "probability", ParameterOrigin.TEXT, (words.reason("Access is described."),)),
            Parameter("b", "O3", 0.9, 8, "probability", ParameterOrigin.DEFAULT),
            Parameter("prior", "case", 0.33, None, "probability", ParameterOrigin.DEFAULT),
        ),
        questions=(
            Question(
                "Q1",
                "testimony",
                words.say("Was the source in a position to observe?"),
                "O1",
                words.say("He signed the night sheets himself."),
                (words.passage("D1", "signed the night sheets himself"),),
                "r",
            ),
            Question("Q2", "video", words.say("Who took it?"), "E1", None, (), "A"),
        ),
        gaps=(
            Gap(
                "G1",
                words.say("Who made the video, and when?"),
                "E1",
                words.say("The channel does not say who filmed it."),
                words.say("the channel Estuary Eyes"),
                0.27,
                0.113,
            ),
            Gap(
                "G2",
                words.say("Are the night sheets to be had?"),
                "O1",
                words.say("They would settle it."),
                None,
                0.1,
                0.04,
            ),
        ),
        explanations=(
            Explanation(
                "X1",
                ExplanationKind.MISATTRIBUTED,
                words.say("What is seen in the video may be of another place, time or event."),
                (words.reason("Nobody says who filmed it.", words.passage("D2", "does not say who filmed it")),),
                (
                    ExplainedItem("E1", True, NO_WEIGHT, words.reason("It would look the same.")),
                    ExplainedItem("O1", False, Weight(0.9, 4.1, 7.2), words.reason("This does not explain it.")),
                    ExplainedItem("O2", False, Weight(0.8, 3.2, 6.9), words.reason("This does not explain it.")),
                ),
                Weight(-0.2, 5.6, 11.1),
                (
                    Discriminator(
                        "G1",
                        words.say("Who made the video, and when?"),
                        "E1",
                        words.say("the channel Estuary Eyes"),
                    ),
                ),
            ),
            Explanation(
                "X2",
                ExplanationKind.OTHER,
                words.say("It may be an accident, as somebody said."),
                (words.reason("Somebody said so.", words.passage("D1", "signed the night sheets")),),
                (),
                Weight(0.4, 6.23456, 11.8),
                (Discriminator(None, words.say("What was found on the spot?"), "case", None),),
            ),
        ),
        drop_one=drops,
        drop_pairs=(
            DropPair(("O1", "O2"), -1.1, 0.27, VerdictLabel.UNPROVEN),
            DropPair(("O2", "O4"), 2.9, 0.48, VerdictLabel.UNPROVEN),
            DropPair(("O3", "O4"), 6.1, 0.63, VerdictLabel.LEANING_SUPPORTED),
        ),
        linchpins=drops[:2],
        spared=(
            Spared(
                words.say("Jonas Brekke"),
                "O3",
                words.say("He would say the same either way."),
                0.003,
                (words.passage("D2", "would not comment on the video"),),
            ),
        ),
        outer_bound=Bound(-4.25, 17.31),
        materiality=(Materiality("T10", (words.reason("It says what would follow, not whether it is so."),)),),
        reasons={
            "O1": (words.reason("He says it as one who was there.", words.passage("D1", "signed the night sheets")),),
            "E1": (words.reason("Nobody says who filmed it.", parameter="X"),),
        },
        findings=(Finding("weak-default", words.say("Half of the parameters are defaults."), severe=False),),
    )
