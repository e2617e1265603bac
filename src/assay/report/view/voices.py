"""Who says so: the origins that bear on the claim, for it, against it, and beside the point."""

from __future__ import annotations

from collections import Counter

from assay.domain.lineage import Independence, Origin
from assay.domain.source import Naming, Role, Source, Stake
from assay.domain.stance import StanceLabel
from assay.domain.statement import BasisKind, Statement
from assay.domain.weighing import NO_WEIGHT
from assay.report.inert import one_line
from assay.report.origins import TAKES_SIDES
from assay.report.view import caps
from assay.report.view.index import MAIN_HYPOTHESIS, Index, anchor_of
from assay.report.view.lines import figure, knows, statement_line
from assay.report.view.piles import BEARING, origins_by_side
from assay.report.view.testimony import OriginCard, SideView
from assay.report.view.wording import CREDIBILITY, NAMINGS, RELIABILITY, ROLES, counted, interest_words, listed

TAKEN_BACK = "x"
"""The parameter of the reason that an origin has taken its words back."""

_HEADINGS = {"for": "For the claim", "against": "Against the claim", "beside": "On the subject, taking no side"}
_BASIS_ORDER = (
    BasisKind.WITNESSED,
    BasisKind.DOCUMENT,
    BasisKind.TOLD,
    BasisKind.INFERRED,
    BasisKind.BELIEF,
    BasisKind.UNSTATED,
)


def sides(index: Index) -> tuple[SideView, ...]:
    """The origins that bear on the claim, by side, the heaviest first."""
    piles = origins_by_side(index)
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


def _side_view(index: Index, key: str, origins: list[Origin], weighty: frozenset[str]) -> SideView:
    shown = origins[: caps.ORIGINS]
    for origin in shown:
        index.printed[origin.id] = anchor_of("o", origin.id)
        index.printed.setdefault(origin.source, anchor_of("o", origin.id))
    cards = tuple(_card(index, origin, weighty) for origin in shown)
    return SideView(key, _HEADINGS[key], cards, len(origins) - len(shown))


def _card(index: Index, origin: Origin, weighty: frozenset[str]) -> OriginCard:
    source = index.sources.get(origin.source)
    shown, more = _statements(index, origin)
    credibility = min((index.weighing.credibility.get(key, "6") for key in origin.statements), default="6")
    reliability = source.reliability if source else "F"
    return OriginCard(
        id=origin.id,
        anchor=anchor_of("o", origin.id),
        handle=index.handles.get(origin.id, ""),
        taken_back=_is_taken_back(index, origin),
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


def _is_taken_back(index: Index, origin: Origin) -> bool:
    """Whether the origin has taken its words back."""
    return any(reason.parameter == TAKEN_BACK for reason in index.weighing.reasons.get(origin.id, ()))


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
    """The origin's statements to show, and how many more there are.

    Repeats, the same words again and what encloses another are folded. Shown are the statements that take a side; where
    none does, those that discuss the claim.
    """
    bearing = []
    for identifier in origin.statements:
        statement = index.statements.get(identifier)
        if statement and index.reading(statement).label in BEARING and statement.document in index.documents:
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
    enclosing = {statement.within for statement in kept}
    distinct: dict[str, Statement] = {}
    for statement in kept:
        if statement.id not in enclosing:
            distinct.setdefault(_said(index, statement), statement)
    kept = list(distinct.values())
    return kept[: caps.STATEMENTS], max(0, len(kept) - caps.STATEMENTS)


def _said(index: Index, statement: Statement) -> str:
    """What is said, as far as it tells one statement from another."""
    return one_line(statement.content_text(index.documents[statement.document].text)).casefold().strip(" .,;:'\"“”‘’")


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
