from __future__ import annotations

from assay.appraisal import weigh
from assay.domain.source import Interest, Role, Side, Stake
from assay.domain.span import Passage, Reason
from assay.settings import Settings
from tests.unit.appraisal.piles import Line, pile

SETTINGS = Settings(draws=400)
ACCUSED = Interest(Side.AGAINST, Stake.PARTY)
ADMITS = (Reason("The manager admits it.", (Passage("D1", 0, 11),), "b"),)


def weighing(bearing, reasons=(), *, interest=ACCUSED, relays=("P",)):
    line = Line("s1", "Manager", bearing, role=Role.PARTY, interest=interest, reasons=reasons, relays=relays)
    return weigh(pile([line]), settings=SETTINGS)


def test_an_admission_outweighs_the_word_of_somebody_without_a_stake_even_behind_a_paper():
    admission = weighing(0.9, ADMITS).verdict.weight_db.mid
    bystander = weigh(pile([Line("s1", "Bystander", 0.9, relays=("P",))]), settings=SETTINGS).verdict.weight_db.mid
    assert admission > 2.0 * bystander
    assert abs(weighing(-0.9, ADMITS).verdict.weight_db.mid) < 0.5


def test_an_admission_behind_a_relay_never_outweighs_one_that_is_held():
    assert 0.0 < weighing(0.9, ADMITS).verdict.weight_db.mid <= weighing(0.9, ADMITS, relays=()).verdict.weight_db.mid


def test_it_says_why_it_weighs():
    told = [reason.text for reason in weighing(0.9, ADMITS).reasons["O-Manager"]]
    assert "Here it speaks against its interest, which is seldom done unless it is so." in told
