"""How a statement is known and put, in words."""

import dataclasses

from assay.domain.span import Span
from assay.domain.statement import Basis, BasisKind, Hedge, Mode, Quote, Statement
from assay.report.manner import manner, setting

PLAIN = Statement("st_1", "D1", Quote.INDIRECT, None, (Span(0, 4),), (Span(5, 9),))


def test_manner_says_what_differs_from_a_plain_assertion():
    full = dataclasses.replace(
        PLAIN, basis=Basis(BasisKind.WITNESSED), hedge=Hedge(5, 8, "may", 0.5), relay_mark=True, negated=True
    )
    assert manner(PLAIN) == "indirect quotation"
    assert manner(full) == "indirect quotation; witnessed it; hedged “may”; by hearsay; negated"
    assert manner(dataclasses.replace(PLAIN, mode=Mode.QUESTIONED)) == "indirect quotation; questioned"


def test_setting_is_the_day_and_the_place():
    assert setting(PLAIN) == ""
    assert setting(dataclasses.replace(PLAIN, said_at="2025-04-02", said_in="in  Oslin")) == "2 April 2025, in Oslin"
    assert setting(dataclasses.replace(PLAIN, said_in="at a hearing")) == "at a hearing"
