"""Who gains if the claim is believed, and whom it hurts: the sources that have an interest in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from assay.domain.source import INTEREST_OPENING, Side, Source, Stake
from assay.domain.span import Reason
from assay.report.view import caps
from assay.report.view.index import MAIN_HYPOTHESIS, Index
from assay.report.view.parts import Item, ReasonLine
from assay.report.view.wording import STAKES

GAINS_NOTE = "An interest proves nothing: it makes words in its favour worth less, and words against it worth more."
_ORDER = (Stake.PARTY, Stake.GAINER, Stake.ALLY, Stake.RIVAL, Stake.NONE, Stake.UNKNOWN)


@dataclass(frozen=True, slots=True)
class GainerView:
    """Somebody with an interest in the claim: who, as what, and what shows it."""

    item: Item
    stake: str
    reasons: tuple[ReasonLine, ...]


@dataclass(frozen=True, slots=True)
class GainsView:
    """Whom it serves and whom it hurts if the claim is believed; `more` on either side were left out for length."""

    served: tuple[GainerView, ...]
    hurt: tuple[GainerView, ...]
    more_served: int
    more_hurt: int

    @property
    def is_empty(self) -> bool:
        """Whether nobody is known to have an interest."""
        return not self.served and not self.hurt


def gains(index: Index) -> GainsView:
    """The sources with an interest in the claim: parties first, and those whose words are told in the report."""
    served, more_served = _on(index, Side.FOR)
    hurt, more_hurt = _on(index, Side.AGAINST)
    return GainsView(served, hurt, more_served, more_hurt)


def _on(index: Index, side: Side) -> tuple[tuple[GainerView, ...], int]:
    """Those on one side, each name once, and how many more there are."""
    found: dict[tuple[str, Stake], Source] = {}
    for source in index.material.resolution.sources:
        interest = source.interest.get(MAIN_HYPOTHESIS)
        if interest is not None and interest.side is side:
            key = (index.source_name(source.id).casefold(), interest.stake)
            if key not in found or (source.id in index.printed and found[key].id not in index.printed):
                found[key] = source
    ordered = sorted(found.items(), key=lambda entry: (_ORDER.index(entry[0][1]), entry[1].id not in index.printed))
    shown = ordered[: caps.GAINERS]
    told: set[str] = set()
    views = []
    for (_, stake), source in shown:
        view = _gainer(index, source, stake)
        new = tuple(reason for reason in view.reasons if _quotation(reason.text) not in told)
        told.update(_quotation(reason.text) for reason in new)
        views.append(replace(view, reasons=new))
    return tuple(views), len(ordered) - len(shown)


def _quotation(text: str) -> str:
    """The words that a reason quotes, or else all of it: those of one are not told again for the next."""
    return text[text.index("“") :] if "“" in text else text


def _gainer(index: Index, source: Source, stake: Stake) -> GainerView:
    told = [reason for reason in source.reasons if INTEREST_OPENING in reason.text]
    return GainerView(index.item(source.id), STAKES.get(stake, ""), index.reasons(_bare(told)))


def _bare(reasons: Iterable[Reason]) -> Iterable[Reason]:
    """The reasons without what the heading and the stake already say."""
    for reason in reasons:
        _, colon, why = reason.text.partition(": ")
        yield Reason(why[:1].upper() + why[1:], reason.passages) if colon else reason
