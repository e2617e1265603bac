"""What publications say without a source beside those who speak."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assay.appraisal import weigh
from assay.domain.source import Interest, Role, Side, Stake
from assay.domain.statement import BasisKind, Quote
from assay.settings import Settings
from tests.unit.appraisal.piles import Line, pile

SETTINGS = Settings()


def publishers(*bearings):
    """Publications that each say in their own voice, without a source, how it stands."""
    return [
        Line(
            f"v{n}",
            f"Paper{n}",
            bearing,
            document=f"V{n}",
            role=Role.PUBLICATION,
            quote=Quote.VOICE,
            basis=BasisKind.UNSTATED,
            relays=(),
            interest=Interest(Side.NONE, Stake.NONE),
        )
        for n, bearing in enumerate(bearings)
    ]


def test_what_publications_say_without_a_source_is_an_echo_of_those_who_speak():
    alone = weigh(pile(publishers(0.9, 0.9)), settings=SETTINGS)
    assert max(weight.mid for weight in alone.origin_weights.values()) > 1.0
    accuser = Line("s1", "Town", 0.9, role=Role.PARTY, interest=Interest(Side.FOR, Stake.PARTY))
    beside = weigh(pile([accuser, *publishers(0.9, 0.9)]), settings=SETTINGS)
    assert all(abs(beside.origin_weights[f"O-Paper{n}"].mid) < 0.5 for n in (0, 1))
    assert any("without saying how it knows" in reason.text for reason in beside.reasons["O-Paper0"])
    without = next(drop for drop in beside.drop_one if (drop.level, drop.id) == ("origin", "O-Town"))
    assert without.weight_db == pytest.approx(alone.verdict.weight_db.mid, abs=0.01)


def test_what_a_publication_says_it_saw_or_was_told_is_its_own_reporting():
    accuser = Line("s1", "Town", 0.9, role=Role.PARTY, interest=Interest(Side.FOR, Stake.PARTY))
    for basis in (BasisKind.WITNESSED, BasisKind.DOCUMENT, BasisKind.TOLD):
        own = [replace(line, basis=basis) for line in publishers(0.9)]
        weighing = weigh(pile([accuser, *own]), settings=SETTINGS)
        assert weighing.origin_weights["O-Paper0"].mid > 1.0


def test_what_a_publication_makes_of_a_sources_words_does_not_outweigh_them():
    said = Line("s1", "Ada", 0.3)
    restated = Line("s2", "Ada", 0.95, document="D2", quote=Quote.VOICE)
    once = weigh(pile([said]), settings=SETTINGS).origin_weights["O-Ada"]
    assert weigh(pile([said, restated]), settings=SETTINGS).origin_weights["O-Ada"] == once
    assert weigh(pile([restated]), settings=SETTINGS).origin_weights["O-Ada"].mid > 1.0
