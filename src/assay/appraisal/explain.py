"""Why an item weighs what it weighs, in sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assay.appraisal.assertion import Assertion
from assay.appraisal.credibility import Grade
from assay.appraisal.exhibits_offered import Offered
from assay.appraisal.found import Found
from assay.appraisal.index import Index
from assay.appraisal.tables import REPETITION
from assay.appraisal.tally import Tally
from assay.appraisal.words import percent, signed
from assay.domain.span import Reason
from assay.domain.weighing import Explanation, Weight


def reasons_of(
    found: Found, tally: Tally, grades: Mapping[str, Grade], explanations: Sequence[Explanation] = ()
) -> Mapping[str, tuple[Reason, ...]]:
    """For every origin, exhibit, absence and statement that bears on the claim, why it weighs what it weighs.

    An item that is as well expected under one of `explanations` says so.
    """
    index = found.index
    reasons = statement_reasons(found.assertions, found.statements, index)
    reasons |= {
        name: (*origin_reasons(assertion, index, tally), _credibility(grades[name]))
        for name, assertion in found.assertions.items()
    }
    reasons |= {name: exhibit_reasons(offered, tally) for name, offered in found.exhibits.items()}
    reasons |= {name: missing.reasons for name, missing in found.absences.items()}
    for explanation in explanations:
        as_well = Reason(f"As well expected under another explanation: {explanation.text}")
        reasons |= {
            one.item: (*reasons[one.item], as_well)
            for one in explanation.items
            if one.equally_expected and one.item in reasons
        }
    return {name: reasons[name] for name in sorted(reasons)}


def origin_reasons(assertion: Assertion, index: Index, tally: Tally) -> tuple[Reason, ...]:
    """What the origin says, who it is taken to be, what its words pass through, and what echoes take off."""
    name = assertion.origin
    item, weight, delta = tally.items[name], tally.weights[name], tally.deltas.get(name, 0.0)
    bearing = 2.0 * assertion.contents[index.claim_id] - 1.0
    side = "for" if bearing > 0 else "against"
    place = (index.passage(assertion.statement),)
    report = assertion.report
    said = Reason(f"Its strongest statement speaks {side} the claim with {abs(bearing):.2f} of 1.", place, "s")
    links = len(assertion.settings()) - len(report.all())
    passed = f"The words pass through {links} link{'' if links == 1 else 's'}, our own reading among them."
    reasons = [
        said,
        *report.reliability.reasons,
        *report.script.reasons,
        *(report.credence.reasons if report.credence.value < 1.0 else ()),
        Reason(passed, (), "phi"),
        *assertion.reasons,
    ]
    if item.repeating and delta >= REPETITION.value:
        reasons.append(Reason(REPETITION.meaning, place, "delta"))
    if delta > 0.0:
        reasons.append(
            Reason(
                f"Taken alone it weighs {_decibans(item.own)}; as a possible echo of a stronger one on its side "
                f"(chance {percent(delta)}) it adds {_decibans(weight)}.",
                (),
                "delta",
            )
        )
    return tuple(reasons)


def exhibit_reasons(offered: Offered, tally: Tally) -> tuple[Reason, ...]:
    """What the exhibit is said to show, and what the texts say against it."""
    delta = tally.deltas.get(offered.exhibit, 0.0)
    if not delta:
        return offered.reasons
    echo = Reason(
        f"Whether it is independent of another exhibit is not known (chance of echo {percent(delta)}).", (), "delta"
    )
    return (*offered.reasons, echo)


def statement_reasons(
    assertions: Mapping[str, Assertion], statements: Mapping[str, list[str]], index: Index
) -> dict[str, tuple[Reason, ...]]:
    """Why each statement that bears on the claim carries its origin's weight, or none."""
    found: dict[str, tuple[Reason, ...]] = {}
    for origin, names in statements.items():
        assertion = assertions[origin]
        carrier = (index.passage(assertion.statement),)
        for name in names:
            if name == assertion.statement:
                text = "It carries the weight of its origin, which counts once."
            elif name in assertion.carriers:
                text = "It corroborates that its origin said so; the weight is counted with another statement."
            elif index.leaders[name] == index.leaders[assertion.statement]:
                text = "It repeats a statement that is already counted."
            else:
                text = "Its origin is already counted with a statement that weighs more."
            found[name] = (Reason(text, carrier),)
    return found


def _credibility(grade: Grade) -> Reason:
    return Reason(f"Credibility {grade.number}, {grade.meaning}: {grade.why[0].lower()}{grade.why[1:]}")


def _decibans(weight: Weight) -> str:
    return f"{signed(weight.mid)}\N{NO-BREAK SPACE}dB"
