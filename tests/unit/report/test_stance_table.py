"""What `assay stance` prints."""

from __future__ import annotations

import dataclasses
import io

import pytest
from rich.cells import cell_len
from rich.console import Console

from assay.domain.claim import Claim
from assay.domain.material import Material
from assay.domain.span import Passage, Reason
from assay.domain.stance import NOT_ASSESSED, StanceLabel, Stances
from assay.report.listing import Listing
from assay.report.terminal.stance import DOCUMENTS, STATEMENTS, render_stance, stance_words
from tests.builders import find, reading, velmar
from tests.unit.report.test_claim_parts import compound

SUPPORTS, OPPOSES, DISCUSSES, UNRELATED = (
    StanceLabel.SUPPORTS,
    StanceLabel.OPPOSES,
    StanceLabel.DISCUSSES,
    StanceLabel.UNRELATED,
)

WIDE = """\
The Velmar harbour authority dumped untreated sludge in the Oslin estuary.
5 reports: 3 for, 1 against, 1 not assessed.
13 statements: 7 for, 3 against, 2 discussing it, 1 beside the point.

[3] Oslin Today, 4 April 2025  for 90\u00a0%
for 93\u00a0%        a senior port       Trucks of the harbour authority poured untreated sludge into the
                employee            Oslin estuary on three nights in March
for 90\u00a0%        Oslin Today         Trucks of the harbour authority poured untreated sludge into the
                                    Oslin estuary on three nights in March, a senior port employee
                                    told Northern Wire
discusses 80\u00a0%  Nils Aune           If it is true, the port would lose its licence

[2] The Velmar Courier, 3 April 2025  for 80\u00a0%
for 90\u00a0%        Marit Solberg       she watched two trucks empty their tanks into the water on the
                                    night of 14 March
for 55\u00a0%        the laboratory of   it had found traces that may point to untreated sludge
                Velmar University
discusses 70\u00a0%  The Velmar Courier  The channel does not say who filmed it

[4] Le Quotidien de l’Estuaire, April 2025  against 70\u00a0%
against 72\u00a0%    Élodie Marchand     « Nous avons vu des camions, mais aucun ne s’est arrêté »

[1] Northern Wire, 2 April 2025  for 60\u00a0%
against 94\u00a0%    Jonas Brekke        "Not one litre has left our tanks,"
for 93\u00a0%        a senior port       Trucks of the harbour authority ‹poured untreated sludge› into
                employee            the Oslin estuary on three nights in March
against 90\u00a0%    Jonas Brekke        ‹denied›: the report
for 61\u00a0%        a senior port       "We were told to be done before the tide turned,"
                employee

[5] Harbour Watch, 5 April 2025  not assessed
for 88\u00a0%        Harbour Watch       the harbour authority dumped sludge in the estuary

"""

NARROW = """\
The Velmar harbour authority dumped untreated sludge in the
Oslin estuary.
5 reports: 3 for, 1 against, 1 not assessed.
13 statements: 7 for, 3 against, 2 discussing it, 1 beside
the point.

[3] Oslin Today, 4 April 2025  for 90\u00a0%
- for 93\u00a0%; a senior port employee
  Trucks of the harbour authority poured untreated sludge
  into the Oslin estuary on three nights in March
- for 90\u00a0%; Oslin Today
  Trucks of the harbour authority poured untreated sludge
  into the Oslin estuary on three nights in March, a senior
  port employee told Northern Wire
- discusses 80\u00a0%; Nils Aune
  If it is true, the port would lose its licence

[2] The Velmar Courier, 3 April 2025  for 80\u00a0%
- for 90\u00a0%; Marit Solberg
  she watched two trucks empty their tanks into the water on
  the night of 14 March
- for 55\u00a0%; the laboratory of Velmar University
  it had found traces that may point to untreated sludge
- discusses 70\u00a0%; The Velmar Courier
  The channel does not say who filmed it

[4] Le Quotidien de l’Estuaire, April 2025  against 70\u00a0%
- against 72\u00a0%; Élodie Marchand
  « Nous avons vu des camions, mais aucun ne s’est arrêté »

[1] Northern Wire, 2 April 2025  for 60\u00a0%
- against 94\u00a0%; Jonas Brekke
  "Not one litre has left our tanks,"
- for 93\u00a0%; a senior port employee
  Trucks of the harbour authority ‹poured untreated sludge›
  into the Oslin estuary on three nights in March
- against 90\u00a0%; Jonas Brekke
  ‹denied›: the report
- for 61\u00a0%; a senior port employee
  "We were told to be done before the tide turned,"

[5] Harbour Watch, 5 April 2025  not assessed
- for 88\u00a0%; Harbour Watch
  the harbour authority dumped sludge in the estuary

"""

BESIDE = """\
The Velmar harbour authority dumped untreated sludge in the Oslin estuary.
5 reports: 0 for, 0 against, 1 discussing it, 3 beside the point, 1 not assessed.
13 statements: 1 for, 0 against, 1 discussing it, 11 not assessed.

[3] Oslin Today, 4 April 2025  discusses 85\u00a0%

[2] The Velmar Courier, 3 April 2025  beside the point 85\u00a0%
for 85\u00a0%        Marit Solberg       she watched two trucks empty their tanks into the water on the
                                    night of 14 March

1 report is beside the point, and what it says only touches it.
1 report says nothing of it.
1 report was not assessed.
"""

ANSI = (
    "\x1b[34mfor 93\u00a0%\x1b[0m        \x1b[1ma senior port\x1b[0m       "
    "Trucks of the harbour authority \x1b[1;4mpoured untreated sludge\x1b[0m into the"
)

PARTS = [
    "P1 The Velmar harbour authority dumped untreated sludge in the Oslin estuary.",
    "   For: 1 source (2 statements). Against: 1 source (1 statement).",
    "P2 Is it shown by the video?",
    "   For: 1 source (1 statement). About it, taking no side: 1 source (1 statement).",
    "P3 Nobody speaks of this.",
    "   Nobody in these reports speaks of it.",
    "5 reports: 3 for, 1 against, 1 not assessed.",
    "13 statements: 7 for, 3 against, 2 discussing it, 1 beside the point.",
]

PART_ROWS = [
    "for 93\u00a0%                        a senior port       Trucks of the harbour authority poured untreated",
    "for 93\u00a0%        P1 for          a senior port       Trucks of the harbour authority poured untreated",
    'for 61\u00a0%        P1 for, P2 for  a senior port       "We were told to be done before the tide',
]


def shown(material: Material, *, width: int = 100, claim: Claim | None = None, **options: object) -> str:
    written = io.StringIO()
    console = Console(file=written, width=width, **options)
    listing = Listing(material.documents, material.statements, material.resolution)
    render_stance(listing, claim=claim or material.claim, stances=material.stances, console=console)
    return written.getvalue()


def decided(material: Material, key: str, words: str) -> Material:
    """The same with `words` as those that decided the statement `key`."""
    statement = next(one for one in material.statements if one.id == key)
    text = next(one.text for one in material.documents if one.id == statement.document)
    place = find(text, words)
    reason = Reason("So it is read.", (Passage(statement.document, place.start, place.end),))
    read = dataclasses.replace(material.stances.statements[key]["H1"], reasons=(reason,))
    statements = {**material.stances.statements, key: {"H1": read}}
    return dataclasses.replace(material, stances=dataclasses.replace(material.stances, statements=statements))


def read_as(documents: dict[str, StanceLabel], statements: dict[str, StanceLabel]) -> Material:
    """The Velmar case with these stances alone."""
    material = velmar().material
    stances = Stances(
        {key: {"H1": reading(label)} for key, label in statements.items()},
        {key: {"H1": reading(label)} for key, label in documents.items()},
    )
    return dataclasses.replace(material, stances=stances)


def marked() -> Material:
    """The Velmar case with the words that decided two statements."""
    return decided(decided(velmar().material, "T1", "poured untreated sludge"), "T3", "denied")


def test_documents_and_statements_stand_in_order_of_their_bearing():
    assert shown(marked()) == WIDE


def test_a_narrow_terminal_has_paragraphs():
    assert shown(marked(), width=60) == NARROW


def test_on_a_terminal_the_words_that_decided_are_underlined():
    lines = shown(marked(), force_terminal=True, color_system="standard").splitlines()
    assert ANSI in lines
    assert not any("‹" in line for line in lines)
    plain = shown(marked(), force_terminal=True, color_system="standard", no_color=True)
    assert "‹poured untreated sludge›" in " ".join(plain.split())


def test_documents_beside_the_point_are_counted_unless_a_statement_takes_a_side():
    documents = {"D1": UNRELATED, "D2": UNRELATED, "D3": DISCUSSES, "D4": UNRELATED}
    text = shown(read_as(documents, {"T1": DISCUSSES, "T5": SUPPORTS}))
    assert text == BESIDE


def test_what_discusses_the_claim_closer_comes_first_and_what_takes_a_side_before_it():
    material = velmar().material
    near, far = reading(DISCUSSES, 0.8), reading(DISCUSSES, 0.4)
    read = {"T1": far, "T2": near, "T3": reading(OPPOSES, 0.5), "T4": reading(SUPPORTS, 0.6)}
    stances = Stances(
        {key: {"H1": value} for key, value in read.items()},
        {"D1": {"H1": far}, "D2": {"H1": near}, "D3": {"H1": reading(SUPPORTS, 0.4)}},
    )
    lines = shown(dataclasses.replace(material, stances=stances), width=150).splitlines()
    assert [line.split(maxsplit=1)[0] for line in lines if line.startswith("[")] == ["[3]", "[2]", "[1]"]
    assert [" ".join(line.split()[:2]) for line in lines if line.startswith(("for", "against", "discusses"))] == [
        *("for 60", "against 50", "discusses 80", "discusses 40")
    ]


def test_long_piles_are_cut_and_the_rest_is_counted():
    material = velmar().material
    documents = tuple(dataclasses.replace(material.documents[0], id=f"D{number}") for number in range(DOCUMENTS + 2))
    statements = tuple(
        dataclasses.replace(material.statements[0], id=f"T{number}", document="D0") for number in range(STATEMENTS + 1)
    )
    stances = Stances(
        {statement.id: {"H1": reading(SUPPORTS)} for statement in statements},
        {document.id: {"H1": reading(OPPOSES)} for document in documents},
    )
    pile = dataclasses.replace(material, documents=documents, statements=statements, stances=stances)
    lines = shown(pile).splitlines()
    assert sum(line.startswith("[") for line in lines) == DOCUMENTS
    assert sum(line.startswith("for 85") for line in lines) == STATEMENTS
    assert [line for line in lines if " more " in line] == [
        "  and 1 more statement, in the JSON (--json)",
        "  and 2 more reports, in the JSON (--json)",
    ]


def test_a_compound_claim_tells_its_parts():
    lines = shown(compound().material).splitlines()
    assert lines[1:9] == PARTS
    assert [line.rstrip() for line in lines if line.startswith(("for 93", "for 61"))] == PART_ROWS
    narrow = shown(compound().material, width=60)
    assert "\n- for 61\u00a0%; P1 for, P2 for; " in narrow


@pytest.mark.parametrize("width", [40, 71, 72, 160])
def test_it_fits_and_hostile_text_is_inert(width):
    text = shown(velmar(taint="\x1b[2J\u202e[red]").material, width=width)
    assert not set(text) & set("\x1b\u202e")
    assert "[red]" in "".join(text.split())
    assert max(cell_len(line) for line in text.splitlines()) <= width


def test_stance_words():
    assert stance_words(NOT_ASSESSED) == "not assessed"
    assert stance_words(reading(UNRELATED, 0.9)) == "beside the point 90\u00a0%"
