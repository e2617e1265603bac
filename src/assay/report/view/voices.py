"""Who says so: the origins that bear on the claim, for it, against it, and beside the point."""

from __future__ import annotations

from collections import Counter

from assay.domain.lineage import Independence, Origin
from assay.domain.source import Naming, Role, Source, Stake
from assay.domain.stance import StanceLabel
from assay.domain.statement import BasisKind, Statement
from assay.domain.weighing import NO_WEIGHT
from assay.report.inert import one_line
from assay.report.origins import TAKES_SIDES, origin_stance
from assay.report.view import caps
from assay.report.view.index import MAIN_HYPOTHESIS, Index, anchor_of
from assay.report.view.lines import figure, knows, statement_line
from assay.report.view.testimony import OriginCard, SideView
from assay.report.view.wording import CREDIBILITY, NAMINGS, RELIABILITY, ROLES, counted, interest_words, listed

LEAST_WEIGHT = 0.05
"""Decibans below which an origin's side is told by its stance rather than by the sign of its weight."""

EVIDENCE = 0.5
"""Decibans that an item must reach to count as evidence at all."""

LEANING = 0.25
"""Difference between the chances of support and of opposition from which a statement leans clearly to one side."""

_HEADINGS = {"for": "For the claim", "against": "Against the claim", "beside": "On the subject, taking no side"}
_BASIS_ORDER = (
    BasisKind.WITNESSED,
    BasisKind.DOCUMENT,
    BasisKind.TOLD,
    BasisKind.INFERRED,
    BasisKind.BELIEF,
    BasisKind.UNSTATED,
)
_BEARING = (StanceLabel.SUPPORTS, StanceLabel.OPPOSES, StanceLabel.DISCUSSES)


def sides(index: Index) -> tuple[SideView, ...]:
    """The origins that bear on the claim, by side, the heaviest first."""
    piles: dict[str, list[Origin]] = {"for": [], "against": [], "beside": []}
    side_of = {origin.id: _side(index, origin) for origin in index.material.lineage.origins}
    for origin in index.material.lineage.origins:
        key = side_of[origin.id]
        if key and not (key == "beside" and _is_told_elsewhere(index, origin)):
            piles[key].append(origin)
    weighty = frozenset(origin.id for key in ("for", "against") for origin in piles[key])
    return tuple(_side_view(index, key, origins, weighty) for key, origins in piles.items())


def unrelated_words(index: Index) -> str:
    """How many statements say nothing of the claim; empty for none."""
    labels = Counter(index.reading(statement).label for statement in index.material.statements)
    beside, unread = labels[StanceLabel.UNRELATED], labels[StanceLabel.NOT_ASSESSED]
    parts = []
    if beside:
        parts.append(f"{counted(beside, 'statement')} {'says' if beside == 1 else 'say'} nothing of the claim.")
    if unread:
        parts.append(f"{counted(unread, 'statement')} could not be assessed.")
    return " ".join(parts)


def _side(index: Index, origin: Origin) -> str | None:
    """The side of an origin, by the sign of its weight, or by its stance where it weighs nothing; none if unrelated.

    One that only discusses the claim is on a side where it weighs as much as an item must to be evidence, or where
    what it says leans clearly one way.
    """
    weight = index.weighing.origin_weights.get(origin.id, NO_WEIGHT).mid
    stance = origin_stance(origin, index.material.stances.statements, hypothesis=MAIN_HYPOTHESIS)
    only_discusses = stance is StanceLabel.DISCUSSES and abs(weight) < EVIDENCE and not _leans(index, origin)
    if abs(weight) >= LEAST_WEIGHT and not only_discusses:
        return "for" if weight > 0 else "against"
    known = {StanceLabel.SUPPORTS: "for", StanceLabel.OPPOSES: "against", StanceLabel.DISCUSSES: "beside"}
    return known.get(stance)


def _leans(index: Index, origin: Origin) -> bool:
    """Whether a statement of the origin leans clearly to one side."""
    found = [index.statements[key] for key in origin.statements if key in index.statements]
    return any(abs(index.reading(statement).bearing) >= LEANING for statement in found)


def _is_told_elsewhere(index: Index, origin: Origin) -> bool:
    """Whether all that the origin says of the subject is told as an undercut or as what would follow."""
    told = {entry.statement for entry in index.weighing.materiality}
    found = [index.statements[key] for key in origin.statements if key in index.statements]
    bearing = [statement for statement in found if index.reading(statement).label in _BEARING]
    return all(statement.bears_on is not None or statement.id in told for statement in bearing)


def _side_view(index: Index, key: str, origins: list[Origin], weighty: frozenset[str]) -> SideView:
    ordered = sorted(origins, key=lambda origin: -abs(index.weighing.origin_weights.get(origin.id, NO_WEIGHT).mid))
    shown = ordered[: caps.ORIGINS]
    for origin in shown:
        index.printed[origin.id] = anchor_of("o", origin.id)
        index.printed.setdefault(origin.source, anchor_of("o", origin.id))
    cards = tuple(_card(index, origin, weighty) for origin in shown)
    return SideView(key, _HEADINGS[key], cards, len(ordered) - len(shown))


def _card(index: Index, origin: Origin, weighty: frozenset[str]) -> OriginCard:
    source = index.sources.get(origin.source)
    shown, more = _statements(index, origin)
    credibility = min((index.weighing.credibility.get(key, "6") for key in origin.statements), default="6")
    reliability = source.reliability if source else "F"
    return OriginCard(
        id=origin.id,
        anchor=anchor_of("o", origin.id),
        who=index.source_name(origin.source),
        naming=NAMINGS[source.naming] if source else "",
        role=ROLES[source.role] if source else "",
        affiliation=", ".join(one_line(part) for part in (source.affiliation, source.country) if part)
        if source
        else "",
        knows=_knows(index, shown),
        interest=interest_words(source.interest.get(MAIN_HYPOTHESIS)) if source else "",
        brief=_brief(source, _knows(index, shown)),
        grade=f"{reliability}{credibility}",
        grade_words=f"{RELIABILITY.get(reliability, reliability)}; {CREDIBILITY.get(credibility, credibility)}",
        weight=figure(index.weighing.origin_weights.get(origin.id, NO_WEIGHT)),
        independence=_independence(index, origin, weighty),
        statements=tuple(statement_line(index, statement) for statement in shown),
        more_statements=more,
        reasons=index.reasons(
            origin.reasons, source.reasons if source else (), index.weighing.reasons.get(origin.id, ())
        ),
    )


def _brief(source: Source | None, access: str) -> str:
    """Naming, capacity, interest and access, each only where it tells something."""
    if source is None:
        return access
    interest = source.interest.get(MAIN_HYPOTHESIS)
    has_stake = interest is not None and interest.stake not in (Stake.NONE, Stake.UNKNOWN)
    is_told_twice = has_stake and source.role is Role.PARTY
    words = (
        "" if source.naming is Naming.NAMED else NAMINGS[source.naming],
        "" if source.role is Role.UNKNOWN or is_told_twice else ROLES[source.role],
        interest_words(interest) if has_stake else "",
        access,
    )
    return "; ".join(word for word in words if word)


def _statements(index: Index, origin: Origin) -> tuple[list[Statement], int]:
    """The origin's statements to show, and how many more there are, repeats folded.

    These are the statements that take a side; where none does, those that discuss the claim.
    """
    bearing = []
    for identifier in origin.statements:
        statement = index.statements.get(identifier)
        if statement and index.reading(statement).label in _BEARING and statement.document in index.documents:
            bearing.append(statement)
    taking_sides = [statement for statement in bearing if index.reading(statement).label in TAKES_SIDES]
    bearing = taking_sides or bearing
    bearing.sort(key=lambda statement: -abs(index.reading(statement).bearing))
    folded: set[str] = set()
    kept = []
    for statement in bearing:
        if statement.id not in folded:
            kept.append(statement)
        folded.update(index.material.lineage.repeats_of.get(statement.id, ()))
    return kept[: caps.STATEMENTS], max(0, len(kept) - caps.STATEMENTS)


def _knows(index: Index, statements: list[Statement]) -> str:
    """The best access that the origin's statements state."""
    if not statements:
        return ""
    best = min(statements, key=lambda statement: _BASIS_ORDER.index(statement.basis.kind))
    return knows(best, index.documents[best.document].text)


def _independence(index: Index, origin: Origin, weighty: frozenset[str]) -> str:
    """What is known of the origin's independence, in words; only the `weighty` ones are named, with what ties them."""
    ties = {
        frozenset((found.a, found.b)): found.ground.value
        for found in index.material.lineage.dependences
        if origin.id in (found.a, found.b)
    }
    named: dict[Independence, list[str]] = {value: [] for value in Independence}
    for other, value in sorted(origin.independence.items()):
        if other in weighty:
            name = index.source_name(index.origins[other].source)
            ground = ties.get(frozenset((origin.id, other)), "")
            tied = value is Independence.DEPENDENT and ground
            named[value].append(f"{name} ({ground})" if tied else name)
    words = []
    if named[Independence.INDEPENDENT]:
        words.append(f"shown to be independent of {listed(tuple(named[Independence.INDEPENDENT]))}")
    if named[Independence.DEPENDENT]:
        words.append(f"not independent of {listed(tuple(named[Independence.DEPENDENT]))}")
    if named[Independence.UNKNOWN]:
        words.append(f"not known to be independent of {listed(tuple(named[Independence.UNKNOWN]))}")
    return "; ".join(words)
