"""Small piles for the explanations, and what is found of a kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assay.appraisal import weigh
from assay.domain.claim import Claim
from assay.domain.material import Material
from assay.domain.source import Interest, Role, Side, Stake
from assay.domain.statement import BearsOn, BearsOnKind, Direction
from assay.domain.weighing import Explanation, ExplanationKind, Weighing
from assay.settings import Settings
from tests.unit.appraisal.piles import Line, pile

SETTINGS = Settings()
ACCUSER = Interest(Side.FOR, Stake.PARTY)
ACCUSED = Interest(Side.AGAINST, Stake.PARTY)


def witness(number: int, **how: object) -> Line:
    """A named witness for the claim, in a document of their own unless told otherwise."""
    line = Line(f"s{number}", f"Witness{number}", 0.9, document=f"D{number}")
    return replace(line, **how)


def doubt(item: str, parameter: str, direction: Direction, words: str, kind: BearsOnKind = BearsOnKind.EXHIBIT) -> Line:
    """An undercut in the first document."""
    return Line(f"u-{item}-{parameter}", "Paper", None, words=words, bears_on=BearsOn(kind, item, parameter, direction))


def says(words: str, bearing: float | None = -0.1, *, name: str = "Clerk", **how: object) -> Line:
    """Somebody who says something outright."""
    return replace(Line(f"o-{name}", name, bearing, document="D9", words=words, role=Role.PUBLIC), **how)


def weighed(lines: Sequence[Line], *, claim: str | None = None, **known: object) -> tuple[Material, Weighing]:
    """The material of these lines, weighed; `claim` in place of the usual one."""
    material = pile(lines, **known)
    if claim is not None:
        own: Claim = replace(material.claim, text=claim, affirmative=claim)
        material = replace(material, claim=own)
    return material, weigh_again(material)


def explained(lines: Sequence[Line], kind: ExplanationKind, **known: object) -> Explanation | None:
    """The explanation of this kind, or none."""
    _, weighing = weighed(lines, **known)
    return next((one for one in weighing.explanations if one.kind is kind), None)


def covered(explanation: Explanation) -> set[str]:
    """The items that are as well expected under it."""
    return {item.item for item in explanation.items if item.equally_expected}


def weigh_again(material: Material) -> Weighing:
    """The weighing of changed material."""
    return weigh(material, settings=SETTINGS)
