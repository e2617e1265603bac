"""A speaker does not take back in the next sentence what was just said.

Of a statement that names nothing of the claim ("They came at night, and nobody stopped them") the words alone can be
read either way. Where it follows at once on what the same speaker said for or against the claim, it goes on with that.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from assay.domain.span import Reason
from assay.domain.stance import StanceLabel, StanceReading
from assay.domain.statement import Statement

_FIRM = 0.5  # the least probability of a direction that is gone on with
_OTHER_WAY = {StanceLabel.SUPPORTS: StanceLabel.OPPOSES, StanceLabel.OPPOSES: StanceLabel.SUPPORTS}
_GOES_ON = "The same speaker says the opposite in the sentence before, and nothing here takes that back."


def goes_on(
    statements: Sequence[Statement],
    readings: Sequence[StanceReading],
    names: Mapping[str, str],
    free: frozenset[int],
) -> dict[int, StanceReading]:
    """New readings, by place, of statements read the other way than what their speaker said just before.

    `statements` are in the order of their reports, `names` gives the speaker's by the statement's identifier, and
    `free` holds the places of those that name nothing of the claim and take nothing up. What such a statement was read
    to say the other way, it leaves open.
    """
    found: dict[int, StanceReading] = {}
    for number in sorted(free):
        former = _former(statements, number)
        if former is None or names.get(statements[former].id) is None:
            continue
        one, other = statements[former], statements[number]
        reading, before = found.get(number, readings[number]), found.get(former, readings[former])
        if names[one.id] != names.get(other.id) or _OTHER_WAY.get(reading.label) is not before.label:
            continue
        if (before.chance or 0.0) >= _FIRM:
            found[number] = _left_open(reading)
    return found


def _former(statements: Sequence[Statement], number: int) -> int | None:
    """The place of the statement before, in the same report and not around this one."""
    if number == 0 or statements[number - 1].document != statements[number].document:
        return None
    before, this = statements[number - 1], statements[number]
    return None if this.within or before.within or before.extent.end > this.extent.start else number - 1


def _left_open(reading: StanceReading) -> StanceReading:
    """The reading with the probability of its direction given to "discusses"."""
    supports, opposes, discusses = (share or 0.0 for share in (reading.supports, reading.opposes, reading.discusses))
    if reading.label is StanceLabel.SUPPORTS:
        supports, discusses = 0.0, round(supports + discusses, 4)
    else:
        opposes, discusses = 0.0, round(opposes + discusses, 4)
    shares = {StanceLabel.SUPPORTS: supports, StanceLabel.OPPOSES: opposes, StanceLabel.DISCUSSES: discusses}
    shares[StanceLabel.UNRELATED] = reading.unrelated or 0.0
    label = max(shares, key=lambda one: shares[one])
    return replace(
        reading,
        label=label,
        supports=supports,
        opposes=opposes,
        discusses=discusses,
        reasons=(Reason(_GOES_ON), *reading.reasons),
    )
