from __future__ import annotations

from assay.sources.roles.letters import signers_in
from tests.bounds import within

_PAGE = (
    "We asked {whom} about the ferry.\n“It is late.” ― Ann Lee\n“It is never there.”― Bo Chan \n"
    "“I walk.” -- Cy Roe.\n“What ferry?” — Dee M. Poe\n"
)


def test_those_who_sign_what_a_paper_asked_for_are_contributors() -> None:
    assert signers_in(_PAGE.format(whom="our readers")) == {"Ann Lee", "Bo Chan", "Cy Roe", "Dee M. Poe"}


def test_signed_quotations_nobody_asked_for_tell_nothing() -> None:
    assert signers_in(_PAGE.replace("We asked {whom} about", "Five mottoes on")) == frozenset()


def test_few_signers_make_no_page_of_contributions() -> None:
    assert signers_in("We asked you.\n“It is late.” ― Ann Lee\n“I walk.” ― Bo Chan\n") == frozenset()


def test_a_hostile_text_takes_no_long_time() -> None:
    for text in ("” ― " * 250_000, "” ― Ann" + " A" * 500_000, "”―A " + " " * 1_000_000):
        with within(seconds=5):
            assert signers_in(text) == frozenset()
