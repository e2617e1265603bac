"""A parameter as it is used for one item: its value, its spread, and why."""

from __future__ import annotations

from dataclasses import dataclass, replace

from assay.appraisal.tables import SET_BY_A_PERSON, Default
from assay.domain.span import Passage, Reason
from assay.domain.weighing import Parameter, ParameterOrigin


@dataclass(frozen=True, slots=True)
class Setting:
    """The parameter `name` with mean `value` and strength `spread` (none: fixed).

    `shares` names the class whose shared error it takes part in; `key` tells two settings of one name and item apart.
    `case`, `mark` and `default` are those of the row of the tables that it started from.
    """

    name: str
    value: float
    spread: float | None
    origin: ParameterOrigin = ParameterOrigin.DEFAULT
    shares: str | None = None
    key: str = ""
    unit: str = "probability"
    case: str = ""
    mark: str = "J"
    default: float | None = None
    reasons: tuple[Reason, ...] = ()

    def moved_to(
        self, value: float, *, spread: float | None = None, reason: Reason | None = None, mark: str | None = None
    ) -> Setting:
        """This setting with another value; the text is then where it comes from, and `mark` the mark of the number."""
        reasons = (*self.reasons, reason) if reason else self.reasons
        origin = ParameterOrigin.TEXT if reason else self.origin
        return replace(self, value=value, spread=spread, reasons=reasons, origin=origin, mark=mark or self.mark)

    def as_parameter(self, item: str) -> Parameter:
        """The setting as the appraisal shows it."""
        return Parameter(
            name=self.name,
            of=item,
            value=self.value,
            spread=self.spread,
            unit=self.unit,
            case=self.case,
            mark=self.mark,
            default=self.default,
            origin=self.origin,
            reasons=self.reasons,
        )


def setting_of(
    default: Default,
    *,
    shares: str | None = None,
    key: str = "",
    passages: tuple[Passage, ...] = (),
    origin: ParameterOrigin = ParameterOrigin.DEFAULT,
) -> Setting:
    """The setting that a row of the tables gives, with the row's meaning as its reason.

    A row that a person has set for this case is a decision.
    """
    return Setting(
        name=default.parameter,
        value=default.value,
        spread=default.spread,
        origin=ParameterOrigin.DECISION if default.mark == SET_BY_A_PERSON else origin,
        shares=shares,
        key=key or default.parameter,
        unit=default.unit,
        case=default.case,
        mark=default.mark,
        default=default.value,
        reasons=(Reason(default.meaning, passages, default.parameter),),
    )
