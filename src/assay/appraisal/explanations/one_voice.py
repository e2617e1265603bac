"""One voice heard many times: those who seem to be several may go back to the same one."""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.explanations.base import Ground, Proposed, capitalised
from assay.domain.lineage import DependenceGround, Independence
from assay.domain.source import Naming, Role
from assay.domain.span import Reason
from assay.domain.statement import BasisKind
from assay.domain.weighing import ExplanationKind

_TIES = {
    DependenceGround.SAME_DESK: "belong to one desk, owner, agency or government",
    DependenceGround.SAME_INSTITUTION_UNNAMED: "are unnamed voices of one institution",
    DependenceGround.SAME_INFORMANT: "may be one and the same informant",
    DependenceGround.SAME_HANDOUT: "use the same handout or wording",
}
_CHANCE = 0.2
_CONSIDERED = 60


def proposed(ground: Ground) -> Iterator[Proposed]:
    """Where supporting origins are known to be tied, or are heard only at second hand or without a name."""
    groups = _Groups(ground.supporting[:_CONSIDERED])
    reasons: dict[str, list[Reason]] = {}
    for first, second, text in _ties(ground, groups.names):
        groups.join(first, second)
        names = ground.names([first, second])
        reasons.setdefault(first, []).append(ground.carried_reason(f"{capitalised(names)} {text}.", [first, second]))
    members = groups.heaviest(ground)
    if len(members) < 2:
        return
    why = [reason for name in members for reason in reasons.get(name, [])]
    first = ground.names(members[:1])
    yield Proposed(
        kind=ExplanationKind.ONE_VOICE,
        text=f"{capitalised(ground.names(members))} may be one voice heard {_times(len(members))}.",
        reasons=tuple(dict.fromkeys(why))[:4],
        covered=dict.fromkeys(members[1:], f"It would say so if it had it from where {first} has it."),
        parameters=("delta", "links"),
        question="From whom does each of them have it?",
        otherwise="It is no part of the one voice beyond its first hearing, and weighs as it did.",
    )


def _times(number: int) -> str:
    return "twice" if number == 2 else f"{number} times"


def _ties(ground: Ground, names: tuple[str, ...]) -> Iterator[tuple[str, str, str]]:
    """Pairs of supporting origins that may be one voice, the heavier first, with why."""
    rank = {name: place for place, name in enumerate(names)}
    apart, tied = set(), set()
    for pair in ground.index.material.lineage.dependences:
        if pair.a in rank and pair.b in rank:
            first, second = sorted((pair.a, pair.b), key=rank.__getitem__)
            chance = 1.0 if pair.probability is None else pair.probability
            if pair.independence is Independence.INDEPENDENT:
                apart.add((first, second))
            elif pair.ground in _TIES and chance >= _CHANCE:
                tied.add((first, second))
                yield first, second, _TIES[pair.ground]
    for name in names:
        if ground.tally.items[name].repeating and name != names[0] and (names[0], name) not in tied:
            tied.add((names[0], name))
            yield names[0], name, "say the same, the second without a source"
    veiled = [name for name in names if _is_veiled(ground, name)]
    for place, first in enumerate(veiled):
        for second in veiled[place + 1 : place + 2]:
            if (first, second) not in apart | tied:
                yield first, second, "are heard only at second hand or without a name"


def _is_veiled(ground: Ground, origin: str) -> bool:
    statement, source = ground.carrier(origin), ground.index.source_of_origin(origin)
    unnamed = source.naming is Naming.ANONYMOUS and source.role is not Role.PUBLICATION
    return unnamed or statement.basis.kind is BasisKind.TOLD or statement.relay_mark


class _Groups:
    """Names joined into groups; `names` stand by weight, and so does every group."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.names = names
        self._group = {name: name for name in names}

    def join(self, first: str, second: str) -> None:
        """Makes one group of those of two names."""
        kept, gone = self._group[first], self._group[second]
        self._group = {name: kept if group == gone else group for name, group in self._group.items()}

    def heaviest(self, ground: Ground) -> list[str]:
        """The group whose members beyond the first weigh most."""
        members = {group: [name for name in self.names if self._group[name] == group] for group in self.names}

        def echoes(group: str) -> tuple[float, str]:
            return (-sum(ground.tally.weights[name].mid for name in members[group][1:]), group)

        return members[min(members, key=echoes)] if members else []
