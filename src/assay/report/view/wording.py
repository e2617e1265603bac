"""How figures and terms are worded: the only place where a number becomes text."""

from __future__ import annotations

from assay.domain.lineage import EdgeKind
from assay.domain.source import Interest, Naming, Role, Side, Stake
from assay.domain.stance import StanceLabel
from assay.domain.statement import BasisKind, Quote
from assay.domain.weighing import VerdictLabel, Weight
from assay.texts.dates import first_day

MINUS = "\u2212"
PER_CENT = "\u00a0%"

VERDICTS = {
    VerdictLabel.SUPPORTED: "Supported",
    VerdictLabel.LEANING_SUPPORTED: "Leaning supported",
    VerdictLabel.CONTESTED: "Contested",
    VerdictLabel.UNPROVEN: "Unproven",
    VerdictLabel.LEANING_REFUTED: "Leaning refuted",
    VerdictLabel.REFUTED: "Refuted",
    VerdictLabel.NO_EVIDENCE: "No evidence",
}

STANCES = {
    StanceLabel.SUPPORTS: "for",
    StanceLabel.OPPOSES: "against",
    StanceLabel.DISCUSSES: "discusses",
    StanceLabel.UNRELATED: "beside the point",
    StanceLabel.NOT_ASSESSED: "not assessed",
}

PART_STANCES = {
    StanceLabel.SUPPORTS: "For",
    StanceLabel.OPPOSES: "Against",
    StanceLabel.DISCUSSES: "About it, taking no side",
}

PARTS_NOTE = (
    "The verdict is on all of it together: what opposes a part opposes the claim, and only what supports every part "
    "supports it. To have a part weighed by itself, appraise it as a claim of its own."
)

RELIABILITY = {
    "A": "completely reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "reliability cannot be judged",
}

CREDIBILITY = {
    "1": "confirmed by other sources",
    "2": "probably true",
    "3": "possibly true",
    "4": "doubtful",
    "5": "improbable",
    "6": "truth cannot be judged",
}

BASES = {
    BasisKind.WITNESSED: "witnessed it",
    BasisKind.DOCUMENT: "has it from a document",
    BasisKind.TOLD: "was told",
    BasisKind.INFERRED: "infers it",
    BasisKind.BELIEF: "believes it",
    BasisKind.UNSTATED: "does not say how they know",
}

QUOTES = {
    Quote.DIRECT: "direct quotation",
    Quote.INDIRECT: "indirect quotation",
    Quote.MIXED: "partly quoted",
    Quote.VOICE: "in the publisher's own voice",
}

ROLES = {
    Role.OFFICIAL: "official",
    Role.EXPERT: "expert",
    Role.WITNESS: "witness",
    Role.PARTY: "party to the claim",
    Role.PUBLICATION: "publication",
    Role.PUBLIC: "member of the public",
    Role.UNKNOWN: "role unknown",
}

NAMINGS = {
    Naming.NAMED: "named",
    Naming.DESCRIBED: "described, not named",
    Naming.ANONYMOUS: "unnamed",
}

EDGES = {
    EdgeKind.QUOTES: "quotes",
    EdgeKind.COPIES: "copies",
    EdgeKind.CITES: "cites",
    EdgeKind.PARAPHRASES: "paraphrases",
}

PARAMETERS = {
    "r": "chance that the source knows and tells it as it is",
    "t": "chance that a source who knows says so if it is true",
    "f": "chance that a source who knows says so though it is false",
    "a": "chance of saying this without knowing",
    "b": "chance that they would say it either way",
    "pi": "chance that they say it where they would say it either way",
    "u": "credence that the hedge leaves",
    "links": "chance that they know it at first hand",
    "phi": "chance that the words were passed on faithfully",
    "g": "chance of saying this without having been told",
    "x": "standing of the words, which their source has taken back",
    "s": "chance that the content is so if the claim is true",
    "alpha": "doubt whether the exhibits are genuine",
    "delta": "chance of being an echo of another origin",
    "e1": "chance of such an exhibit if the claim is true",
    "e0": "chance of such an exhibit if the claim is false",
    "z": "chance that it is offered though not genuine",
    "A": "chance that it is authentic",
    "X": "chance that it is from the right place and time",
    "I": "chance that it shows what is said",
    "o": "adequacy of the search",
    "d1": "chance of a trace by now if the claim is true",
    "d0": "chance of a trace by now if the claim is false",
    "s1": "chance of this content if the claim is true",
    "s0": "chance of this content if the claim is false",
    "prior": "likelihood before the reporting is read",
    "eps": "chance that everything here is wrong for one reason",
}

ASSUMPTIONS = {
    "delta": "the assumption that one origin may be an echo of another",
    "b": "the assumption that some would say it either way",
    "phi": "the assumption that words may be garbled on their way",
    "u": "the doubt that hedges leave",
    "alpha": "the doubt whether the exhibits are genuine",
}
"""What is assumed, to follow "Without"."""

_SIDES = {Side.FOR: "served if it is believed", Side.AGAINST: "hurt if it is believed"}
STAKES = {
    Stake.PARTY: "a party",
    Stake.ALLY: "an ally of a party",
    Stake.RIVAL: "a rival of a party",
    Stake.GAINER: "said to gain by the deed",
}
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def signed(value: float) -> str:
    """A number with one decimal, its sign and a true minus; zero has no sign."""
    rounded = round(value, 1) + 0.0
    if rounded == 0:
        return "0.0"
    return f"{'+' if rounded > 0 else MINUS}{abs(rounded):.1f}"


def decibans(value: float) -> str:
    """A weight in decibans: `+6.2 dB`."""
    return f"{signed(value)} dB"


def decibans_range(weight: Weight) -> str:
    """A weight's 5-95 % range: `+0.4 to +11.8`."""
    return f"{signed(weight.low)} to {signed(weight.high)}"


def percent(value: float) -> str:
    """A probability in per cent, with one decimal near 0 and 1, and never rounded to certainty: `64 %`."""
    if 0.01 <= value <= 0.99 or value in (0.0, 1.0):
        return f"{round(value * 100)}{PER_CENT}"
    if value < 0.001:
        return f"under 0.1{PER_CENT}"
    return f"over 99.9{PER_CENT}" if value > 0.999 else f"{value * 100:.1f}{PER_CENT}"


def counted(number: int, singular: str, plural: str | None = None) -> str:
    """A number with its noun: `1 report`, `1,204 reports`."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def day(moment: str | None) -> str:
    """An ISO 8601 date or time as a day in words, as far as it is known: `2 April 2025`; empty for none.

    A week (`2025-W14`) is named by its Monday: `the week of 31 March 2025`.
    """
    if not moment:
        return ""
    monday = first_day(moment) if "W" in moment else None
    if monday is not None:
        return f"the week of {day(monday.isoformat())}"
    parts = moment[:10].split("-")
    if not all(part.isdecimal() and part.isascii() for part in parts) or len(parts[0]) != 4:
        return moment
    month = int(parts[1]) if len(parts) > 1 else 0
    if not 1 <= month <= 12:
        return parts[0]
    number = f"{int(parts[2])} " if len(parts) > 2 else ""
    return f"{number}{_MONTHS[month - 1]} {parts[0]}"


def interest_words(interest: Interest | None) -> str:
    """A source's interest in the claim in words."""
    if interest is None or (interest.side is Side.UNKNOWN and interest.stake is Stake.UNKNOWN):
        return "interest not known"
    if interest.side is Side.NONE and interest.stake in (Stake.NONE, Stake.UNKNOWN):
        return "no interest in it"
    words = [STAKES.get(interest.stake, ""), _SIDES.get(interest.side, "")]
    return ", ".join(word for word in words if word) or "no interest in it"


def listed(names: tuple[str, ...], *, at_most: int = 3) -> str:
    """Names as an enumeration: `A, B and C`, or `A, B, C and 4 more`."""
    shown, rest = list(names[:at_most]), len(names) - at_most
    if rest > 0:
        shown.append(f"{rest:,} more")
    return shown[0] if len(shown) == 1 else ", ".join(shown[:-1]) + " and " + shown[-1] if shown else ""
