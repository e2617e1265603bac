"""One voice heard many times: those who seem to be several may go back to the same one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assay.appraisal.explanations.base import Ground, Proposed, capitalised
from assay.domain.lineage import DependenceGround, Independence
from assay.domain.source import Naming, Role
from assay.domain.span import Reason
from assay.domain.statement import BasisKind, Direction
from assay.domain.weighing import ExplanationKind

_TIES = {
    DependenceGround.SAME_INSTITUTION_UNNAMED: "are unnamed voices of one institution",
    DependenceGround.SAME_INFORMANT: "may be one and the same informant",
    DependenceGround.SAME_HANDOUT: "use the same handout or wording",
}
_CHANCE = 0.2
_CONSIDERED = 60
_REASONS = 4


def proposed(ground: Ground) -> Iterator[Proposed]:
    """Where supporting origins are known to be tied, are heard at second hand or without a name, or repeat another.

    Of several such groups the one whose members beyond the first weigh most.
    """
    groups = [group for group in (*_tied(ground), _veiled(ground), _repeating(ground)) if len(group.members) > 1]
    if not groups:
        return
    group = max(groups, key=lambda one: sum(ground.tally.weights[name].mid for name in one.members[1:]))
    first = ground.names(group.members[:1])
    yield Proposed(
        kind=ExplanationKind.ONE_VOICE,
        text=f"{capitalised(ground.names(group.members))} may be one voice heard {_times(len(group.members))}.",
        reasons=group.reasons[:_REASONS],
        covered=dict.fromkeys(group.members[1:], f"It would say so if it had it from where {first} has it."),
        parameters=("delta", "links"),
        question="From whom does each of them have it?",
        otherwise="It is no part of the one voice beyond its first hearing, and weighs as in the verdict.",
    )


def _times(number: int) -> str:
    return "twice" if number == 2 else f"{number} times"


@dataclass(frozen=True, slots=True)
class _Group:
    """Supporting origins that may be one voice, the one that adds most first, and why."""

    members: Sequence[str]
    reasons: tuple[Reason, ...]


def _tied(ground: Ground) -> list[_Group]:
    """The groups of which the lineage found that they may have one informant, institution or handout."""
    names = ground.supporting[:_CONSIDERED]
    group_of = {name: name for name in names}
    reasons: dict[str, list[Reason]] = {name: [] for name in names}
    for pair in ground.index.material.lineage.dependences:
        chance = 1.0 if pair.probability is None else pair.probability
        is_tied = pair.independence is not Independence.INDEPENDENT and pair.ground in _TIES and chance >= _CHANCE
        if is_tied and pair.a in group_of and pair.b in group_of:
            first, second = sorted((pair.a, pair.b), key=names.index)
            text = f"{capitalised(ground.names([first, second]))} {_TIES[pair.ground]}."
            reasons[first].append(ground.carried_reason(text, [first, second]))
            kept, gone = group_of[first], group_of[second]
            group_of = {name: kept if group == gone else group for name, group in group_of.items()}
    members = [[name for name in names if group_of[name] == group] for group in sorted(set(group_of.values()))]
    return [_Group(those, tuple(why for name in those for why in reasons[name])) for those in members]


def _veiled(ground: Ground) -> _Group:
    """Those heard at second hand or without a name, as far as none is shown to be independent of one before it."""
    apart = {
        pair
        for tie in ground.index.material.lineage.dependences
        if tie.independence is Independence.INDEPENDENT
        for pair in ((tie.a, tie.b), (tie.b, tie.a))
    }
    members: list[str] = []
    for name in ground.supporting[:_CONSIDERED]:
        if _is_veiled(ground, name) and not any((name, other) in apart for other in members):
            members.append(name)
    text = f"{capitalised(ground.names(members))} are heard only at second hand or without a name."
    return _Group(members, (ground.carried_reason(text, members),))


def _is_veiled(ground: Ground, origin: str) -> bool:
    statement, source = ground.carrier(origin), ground.index.source_of_origin(origin)
    unnamed = source.naming is Naming.ANONYMOUS and source.role is not Role.PUBLICATION
    from_others = statement.basis.kind is BasisKind.TOLD or bool(ground.undercuts(origin, {"links": Direction.LOWERS}))
    return unnamed or from_others or statement.relay_mark


def _repeating(ground: Ground) -> _Group:
    """The origin that adds most, and the publications that say the same without a source."""
    items = ground.tally.items
    papers = [name for name in ground.supporting if items[name].repeating]
    first = next((name for name in ground.supporting if not items[name].repeating), None)
    if first is None or not papers:
        return _Group((), ())
    text = f"{capitalised(ground.names(papers))} said the same as {ground.name(first)}, and not how they know."
    return _Group((first, *papers), (ground.carried_reason(text, [*papers[:2], first]),))
