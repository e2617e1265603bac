"""Every default of the weighing, in one place: one literal table, each row a named, documented parameter.

A row is a mean, the strength `spread` of its Beta distribution (none: the value is fixed), where the number comes from
(`V` a source that was read, `D` data of our benchmarks, `J` a judgement that data must tune and a reader can change,
`P` what a person has set for this case), and what it says.
`docs/reference/parameters.md` is made from these rows.
"""

from __future__ import annotations

from dataclasses import dataclass

from assay.domain.lineage import DependenceGround

SET_BY_A_PERSON = "P"
"""The mark of a number that a person has set for the case."""


@dataclass(frozen=True, slots=True)
class Default:
    """One row: the parameter's symbol, the case it is for, its mean, its spread s, its mark, its meaning, its unit."""

    parameter: str
    case: str
    value: float
    spread: float | None
    mark: str
    meaning: str
    unit: str = "probability"


RELIABILITY: dict[str, Default] = {
    row.case: row
    for row in (
        Default("r", "witness, named", 0.70, 10, "J", "A named eyewitness."),
        Default("r", "witness, unnamed", 0.55, 5, "J", "An eyewitness whom the text does not name."),
        Default("r", "expert, named", 0.80, 12, "J", "A named expert in the expert's own field."),
        Default("r", "expert, unnamed", 0.60, 5, "J", "Unnamed experts."),
        Default("r", "official, named", 0.80, 10, "J", "A named official on the office's own records."),
        Default("r", "official, described", 0.60, 5, "J", "An official who is described and not named."),
        Default("r", "official, on others' conduct", 0.55, 6, "J", "An official who believes or infers."),
        Default("r", "publication, own reporting", 0.75, 8, "J", "A publication on what it saw or holds."),
        Default("r", "publication, unsourced", 0.50, 4, "J", "A publication that does not say how it knows."),
        Default("r", "informant, access described", 0.50, 4, "J", "An anonymous informant whose access is described."),
        Default("r", "informant, bare", 0.35, 3, "J", 'Bare "sources".'),
        Default("r", "party", 0.65, 8, "J", "Accuser, accused, their spokesmen, and whoever gains."),
        Default("r", "public", 0.30, 3, "J", "A member of the public, an unknown account."),
        Default("r", "unknown role", 0.40, 3, "J", "A source whose role the text does not give."),
    )
}

ADMIRALTY: dict[str, Default] = {
    row.case: row
    for row in (
        Default("r", "A", 0.90, 20, "J", "Rated completely reliable."),
        Default("r", "B", 0.75, 12, "J", "Rated usually reliable."),
        Default("r", "C", 0.55, 8, "J", "Rated fairly reliable."),
        Default("r", "D", 0.35, 6, "J", "Rated not usually reliable."),
        Default("r", "E", 0.20, 6, "J", "Rated unreliable."),
    )
}

SCRIPT: dict[str, Default] = {
    row.case: row
    for row in (
        Default("b", "party, in line", 0.90, 8, "J", "A party that says what serves it."),
        Default("b", "ally or rival, in line", 0.60, 6, "J", "An ally, rival or employee who says what serves them."),
        Default("b", "unknown or unnamed", 0.30, 4, "J", "The interest is not known, or the source is unnamed."),
        Default("b", "none", 0.10, 6, "J", "No interest."),
    )
}

CONTENT: dict[str, tuple[Default, Default]] = {
    "bare": (
        Default("a", "bare yes or no", 0.50, None, "J", "A bare yes or no is said by chance half the time."),
        Default("f", "bare yes or no", 0.10, 20, "J", "False alarms of a source that tracks the truth."),
    ),
    "detailed": (
        Default("a", "with a place, time or number", 0.20, None, "J", "Detail is hit by chance less often."),
        Default("f", "with a place, time or number", 0.05, 20, "J", "Between the bare and the matched case."),
    ),
    "matched": (
        Default("a", "detail that others match independently", 0.05, None, "J", "Surprising agreement."),
        Default("f", "detail that others match independently", 0.02, 20, "J", "False alarms on specific content."),
    ),
}

SENSITIVITY = Default("t", "every source", 0.90, 20, "J", "A source that tracks the truth says what is so.")
SAYS_IF_SCRIPTED = Default("pi", "every source", 0.98, None, "J", "A scripted source says it.")
EPSILON = Default("eps", "case", 0.01, None, "J", "Everything here is wrong for one reason.")
CATCH_ALL = Default(
    "share", "catch-all", 0.10, None, "J", "Share of the catch-all in what is left when the claim is false."
)
SHARED_SHIFT = Default(
    "shift", "class of parameter", 0.60, None, "J", "Standard deviation of the shared error.", unit="logits"
)
FIRM = Default("u", "no hedge", 1.00, None, "J", "The content is put as a plain assertion.")
HEDGED = Default("u", "hedged", 0.50, 20, "V", "The hedge's own credence; spread as in the survey of 46 readers.")

BASIS_CREDENCE: dict[str, Default] = {
    "inferred": Default("u", "inferred", 0.80, 20, "J", "The most that an inference can be put as."),
    "belief": Default("u", "belief", 0.70, 20, "J", "The most that a belief can be put as."),
    "questioned": Default("u", "questioned", 0.50, None, "J", "A question asserts nothing."),
}

LINKS: dict[str, Default] = {
    row.case: row
    for row in (
        Default("phi", "recording or transcript", 0.99, 20, "J", "The words can be checked."),
        Default("phi", "direct quotation", 0.95, 20, "V", "Quoted in print; quotation errors in medicine: 8 to 12 %."),
        Default("phi", "mixed quotation", 0.925, 20, "J", "Partly quoted, partly paraphrased."),
        Default("phi", "paraphrase", 0.90, 20, "V", "Paraphrased in print."),
        Default("phi", "another outlet", 0.88, 20, "V", "Passed on by another outlet or speaker."),
        Default("phi", "person to person", 0.75, 20, "J", "The source was told."),
        Default("phi", "hidden link", 0.75, 20, "V", '"A friend", "sources": one link more than is admitted.'),
        Default("phi", "hearsay mark", 0.80, 20, "J", '"Reportedly", "allegedly".'),
        Default("phi", "our own reading", 0.90, 20, "D", "Who said what, as read by Assay; stance is in s."),
    )
}
OUR_CHANCE = Default("g", "our own reading", 0.50, None, "J", "A misreading falls on either side.")

ECHO: dict[DependenceGround, Default] = {
    DependenceGround.NONE_FOUND: Default("delta", "none found", 0.10, 10, "J", "Shown to be independent."),
    DependenceGround.NOT_KNOWN: Default("delta", "not known", 0.40, 10, "J", "Independence is not shown."),
    DependenceGround.ONE_OUTLET: Default("delta", "one outlet", 0.50, 10, "J", "Both reported by one outlet alone."),
    DependenceGround.SAME_DESK: Default("delta", "same desk", 0.50, 10, "J", "Same desk, owner or agency."),
    DependenceGround.SAME_INSTITUTION_UNNAMED: Default(
        "delta", "same institution, unnamed", 0.40, 10, "J", "Two unnamed informants of one institution."
    ),
    DependenceGround.SAME_INFORMANT: Default(
        "delta", "same informant", 0.80, 10, "J", "Surely one informant; for a chance that they are one see the rules."
    ),
    DependenceGround.SAME_HANDOUT: Default(
        "delta", "same handout", 0.80, 10, "J", "Same handout, conference or wording."
    ),
}

REPETITION = Default(
    "delta",
    "unsourced repetition",
    0.80,
    10,
    "J",
    "A publication says, without saying how it knows, what others say too.",
)

OFFERED_AS_EVIDENCE = Default(
    "s", "exhibit offered for the claim", 0.75, None, "J", "What it is said to show does not name the claim."
)

EXHIBIT: dict[str, Default] = {
    row.parameter: row
    for row in (
        Default("A", "exhibit, not verified", 0.95, 10, "J", "Authentic: not made or altered to deceive."),
        Default("X", "exhibit, not verified", 0.75, 10, "J", "From the right place, time and event."),
        Default("I", "exhibit, not verified", 0.90, 10, "J", "Shows what it is said to show."),
        Default("e1", "exhibit in a report", 0.90, 20, "J", "Such content if the claim is true."),
        Default("e0", "exhibit in a report", 0.30, 20, "J", "Such content if the claim is false."),
        Default("z", "exhibit in a report", 0.50, 20, "J", "Such an exhibit is offered although it is not genuine."),
    )
}

EXHIBIT_OF_KIND: dict[tuple[str, str], Default] = {
    (row.case.split(",")[0], row.parameter): row
    for row in (
        Default("A", "document, not verified", 0.90, 10, "J", "Papers are easier to make up than films."),
        Default("X", "document, not verified", 0.85, 10, "J", "A paper says itself of what and when it is."),
        Default("I", "object, not verified", 0.80, 10, "J", "The thing is what it is taken for."),
        Default("e0", "object, in a report", 0.40, 20, "J", "Such things are held, sold and captured by many."),
    )
}
"""Where an exhibit of a kind differs from `EXHIBIT`, by kind and parameter."""

ABSENCE: dict[str, tuple[Default, Default]] = {
    "trace": (
        Default("d1", "trace not found", 0.60, 20, "J", "A trace would exist and be findable if the claim is true."),
        Default("d0", "trace not found", 0.10, 20, "J", "A trace would be found although the claim is false."),
    ),
    "no comment": (
        Default("d1", "no comment by a party", 0.95, 40, "J", "A party would be silent if the claim is true."),
        Default("d0", "no comment by a party", 0.92, 40, "J", "A party would be silent if the claim is false."),
    ),
}
SEARCH: dict[str, Default] = {
    row.case: row
    for row in (
        Default("o", "not looked", 0.00, None, "J", "Nobody looked."),
        Default("o", "asked", 0.30, 10, "J", "Somebody asked."),
        Default("o", "searched", 0.60, 10, "J", "Somebody searched."),
        Default("o", "searched by two independently", 0.90, 10, "J", "Two searched and neither had it from the other."),
    )
}

SEARCH_TOLD: dict[str, Default] = {
    row.case: row
    for row in (
        Default("o", "hampered", 0.25, 10, "J", "The text says that the search was kept from something, or was short."),
        Default("o", "thorough", 0.85, 10, "J", "The text says that the search was thorough."),
        Default("d1", "traces gone", 0.20, 10, "J", "The text says that traces would be gone by now."),
        Default("d1", "traces last", 0.85, 10, "J", "The text says that traces would be there to be found."),
        Default(
            "d0", "silenced", 0.50, 10, "J", "The text says that people are kept from speaking: silence tells little."
        ),
        Default("d0", "would be told", 0.05, 20, "J", "The text says that it would be told of."),
    )
}

UNDERCUT: dict[tuple[str, str], Default] = {
    (row.parameter, row.case): row
    for row in (
        Default("r", "lowers", 0.30, 5, "J", "In no position to know."),
        Default("r", "raises", 0.80, 8, "J", "In a position to know."),
        Default("b", "raises", 0.95, 8, "J", "Would say so either way."),
        Default("b", "lowers", 0.20, 6, "J", "Has no reason to say so unless it is true."),
        Default("phi", "lowers", 0.80, 20, "J", "The words may not have been passed on as said."),
        Default("phi", "raises", 0.99, 20, "J", "The words can be checked."),
        Default("delta", "raises", 0.80, 10, "J", "May be another's echo."),
        Default("delta", "lowers", 0.10, 10, "J", "Not an echo."),
        Default("u", "lowers", 0.60, 20, "J", "The source is less sure than the words suggest."),
        Default("u", "raises", 0.95, 20, "J", "The source is sure."),
        Default("t", "lowers", 0.70, 20, "J", "Conditions were poor: what is so may be missed."),
        Default("t", "raises", 0.95, 20, "J", "Conditions were good."),
        Default("f", "raises", 0.30, 20, "J", "Conditions were poor: false alarms are likely."),
        Default("f", "lowers", 0.02, 20, "J", "Conditions were good: false alarms are rare."),
        Default("A", "lowers", 0.60, 10, "J", "May be made or altered."),
        Default("A", "raises", 0.99, 20, "J", "Shown to be authentic."),
        Default("X", "lowers", 0.50, 10, "J", "Its source is not identified."),
        Default("X", "raises", 0.97, 20, "J", "Place, time and maker are established."),
        Default("I", "lowers", 0.60, 10, "J", "Does not clearly show what is said."),
        Default("I", "raises", 0.95, 20, "J", "Clearly shows what is said."),
        Default("e0", "raises", 0.70, 20, "J", "Marks removed, or to be had elsewhere: it would look the same."),
        Default("e0", "lowers", 0.10, 20, "J", "Nothing else would look the same."),
        Default("e1", "lowers", 0.60, 20, "J", "Not what one would expect if the claim is true."),
        Default("e1", "raises", 0.95, 20, "J", "Just what one would expect if the claim is true."),
        Default("z", "raises", 0.80, 20, "J", "Would be offered although it is not genuine."),
        Default("z", "lowers", 0.30, 20, "J", "Would hardly be offered were it not genuine."),
    )
}

SHOWN_FALSE: dict[tuple[str, str], Default] = {
    ("X", "picture-when/picture-where"): Default(
        "X", "shown to be of another time or place", 0.10, 10, "J", "Shown to be of another time or place."
    ),
    ("A", "picture-original/document-custody"): Default(
        "A", "shown to be forged or staged", 0.10, 10, "J", "Shown to be forged or staged."
    ),
}
"""What an undercut that settles it lowers a parameter to, by parameter and the questions that its words speak to."""

BEARING_FLOOR = 0.05
"""A reading whose support less opposition is smaller in size than this bears on nothing [J]."""


LABEL: dict[str, Default] = {
    row.case: row
    for row in (
        Default("label", "negligible", 0.5, None, "J", "Below this an item is no evidence.", unit="dB"),
        Default("label", "contesting", 3.0, None, "J", "As much on both sides makes the claim contested.", unit="dB"),
        Default("label", "leaning", 5.0, None, "J", "From here the verdict leans.", unit="dB"),
        Default("label", "settled", 10.0, None, "J", "From here it can be supported or refuted.", unit="dB"),
    )
}

CONFIDENCE: dict[str, Default] = {
    row.case: row
    for row in (
        Default("confidence", "low: effective origins below", 1.5, None, "J", "Too few.", unit="count"),
        Default("confidence", "low: bands spanned from", 4, None, "J", "With the width below: too wide.", unit="count"),
        Default("confidence", "low: width above", 0.35, None, "J", "Of the likelihood's range."),
        Default("confidence", "low: flip from", 0.50, None, "J", "An open question may well turn it."),
        Default("confidence", "high: effective origins from", 3.0, None, "J", "Enough.", unit="count"),
        Default("confidence", "high: bands spanned to", 2, None, "J", "Narrow enough, or by its width.", unit="count"),
        Default("confidence", "high: width to", 0.20, None, "J", "Of the likelihood's range."),
        Default("confidence", "high: shift below", 0.20, None, "J", "What dropping one origin may move."),
        Default("confidence", "high: flip below", 0.25, None, "J", "What an open question may turn."),
    )
}


def every_default() -> tuple[Default, ...]:
    """All rows of all tables, in the order of the reference page."""
    return (
        *RELIABILITY.values(),
        *ADMIRALTY.values(),
        *SCRIPT.values(),
        SENSITIVITY,
        *(row for pair in CONTENT.values() for row in pair),
        SAYS_IF_SCRIPTED,
        FIRM,
        HEDGED,
        *BASIS_CREDENCE.values(),
        *LINKS.values(),
        OUR_CHANCE,
        *ECHO.values(),
        REPETITION,
        OFFERED_AS_EVIDENCE,
        *EXHIBIT.values(),
        *EXHIBIT_OF_KIND.values(),
        *(row for pair in ABSENCE.values() for row in pair),
        *SEARCH.values(),
        *SEARCH_TOLD.values(),
        *UNDERCUT.values(),
        *SHOWN_FALSE.values(),
        EPSILON,
        CATCH_ALL,
        SHARED_SHIFT,
        *LABEL.values(),
        *CONFIDENCE.values(),
    )
