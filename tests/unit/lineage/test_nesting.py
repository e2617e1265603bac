"""How a statement within another stands to it, and the chains that come of it."""

from __future__ import annotations

import pytest

from assay.domain.lineage import Lineage
from assay.domain.source import Naming, Role, SourceKind
from assay.domain.span import Span
from assay.domain.statement import Quote, Statement
from tests.unit.lineage.piles import HARBOUR, Pile, publication, source

COURIER = publication("Courier")
MOOR = source("Karl Moor", role=Role.OFFICIAL)
BRECHT = source("Anna Brecht", role=Role.WITNESS)
CLUB = source("Moor Links", role=Role.OFFICIAL)
NOUN = source("the harbour", kind=SourceKind.UNKNOWN)


def says(pile: Pile, report, who, named: str, cue: str, content: str, **fields) -> Statement:
    """A statement whose source, cue and content are words of the report, the cue the first after the source's start."""
    text = report.text
    start = text.index(named)
    at = text.index(f" {cue}", start) + 1
    made = pile.says(report, who, content, named=named, **fields)
    pile.statements[-1] = made = Statement(
        id=made.id,
        document=made.document,
        quote=made.quote,
        source_span=made.source_span,
        cue=(Span(at, at + len(cue)),),
        content=made.content,
        within=made.within,
    )
    return made


def chains_of(text: str, outer: tuple[str, ...], inner: tuple[str, ...], *, who=BRECHT, quote=Quote.INDIRECT):
    """The relays of the outer statement, Moor's, and of the one within it, which `who` is taken to make."""
    pile = Pile()
    report = pile.report(f"{HARBOUR} {text}", publisher="Courier")
    pile.voice(report, COURIER, HARBOUR)
    around = says(pile, report, MOOR, *outer, quote=quote)
    within = says(pile, report, who, *inner, within=around.id)
    lineage: Lineage = pile.trace()
    return names(lineage.relays_of[around.id]), names(lineage.relays_of[within.id])


def names(relays):
    return [link.removeprefix("S-").split("-")[-1] for link in relays]


def test_what_another_is_said_to_believe_comes_from_who_says_so():
    found = chains_of(
        "Karl Moor said Anna Brecht thought that the cocks were open.",
        ("Karl Moor", "said", "Anna Brecht thought that the cocks were open"),
        ("Anna Brecht", "thought", "the cocks were open"),
    )
    assert found == (["Moor", "Courier"], ["Moor", "Courier"])


@pytest.mark.parametrize("joint", [", while", ", but", ", and", "; yet", ", although"])
def test_a_clause_beside_another_is_not_passed_on_by_its_speaker(joint):
    clause = "his deputy said the mole would be searched again"
    found = chains_of(
        f"Karl Moor said that he expected nothing of the divers{joint} {clause}.",
        ("Karl Moor", "said", f"he expected nothing of the divers{joint} {clause}"),
        ("his deputy", "said", "the mole would be searched again"),
    )
    assert found == (["Moor", "Courier"], ["Brecht", "Courier"])


def test_and_that_is_still_reported():
    content = "the port was shut and that Anna Brecht had told him the cocks were open"
    found = chains_of(
        f"Karl Moor said that {content}.",
        ("Karl Moor", "said", content),
        ("Anna Brecht", "had told", "the cocks were open"),
    )
    assert found == (["Moor", "Courier"], ["Brecht", "Moor", "Courier"])


def test_within_quotation_marks_all_is_the_speakers():
    content = "we expected nothing, but Anna Brecht said the cocks were open"
    found = chains_of(
        f"“{content},” Karl Moor declared.",
        ("Karl Moor", "declared", content),
        ("Anna Brecht", "said", "the cocks were open"),
        quote=Quote.DIRECT,
    )
    assert found == (["Moor", "Courier"], ["Brecht", "Moor", "Courier"])


@pytest.mark.parametrize(
    ("content", "inner"),
    [
        ("a search of the harbour, adding that nobody was aboard", ("the harbour", "adding", "nobody was aboard")),
        ("a search of the harbour and said nobody was aboard", ("the harbour", "said", "nobody was aboard")),
    ],
)
def test_a_verb_without_a_subject_goes_on_with_the_speaker(content, inner):
    text = f"Karl Moor announced {content}."
    pile = Pile()
    report = pile.report(f"{HARBOUR.replace('harbour', 'port')} {text}", publisher="Courier")
    around = says(pile, report, MOOR, "Karl Moor", "announced", content)
    within = says(pile, report, NOUN, *inner, within=around.id)
    lineage = pile.trace()
    assert names(lineage.relays_of[within.id]) == names(lineage.relays_of[around.id]) == ["Moor"]


@pytest.mark.parametrize(
    ("text", "outer", "inner"),
    [
        (
            "Karl Moor denied that the port had been warned, according to Anna Brecht, who described the talk.",
            "the port had been warned, according to Anna Brecht, who described the talk",
            ("Anna Brecht", "described", "the talk"),
        ),
        (
            "Karl Moor denied that the port had been warned by the yard, Anna Brecht said.",
            "the port had been warned by the yard, Anna Brecht said",
            ("Anna Brecht", "said", "the port had been warned by the yard"),
        ),
    ],
)
def test_who_tells_of_what_another_said_stands_between(text, outer, inner):
    found = chains_of(text, ("Karl Moor", "denied", outer), inner)
    assert found == (["Moor", "Brecht", "Courier"], ["Brecht", "Courier"])


def test_who_says_i_within_a_quotation_is_its_speaker():
    me = source("I gladly", kind=SourceKind.UNKNOWN)
    content = "I gladly say that the port was shut"
    found = chains_of(
        f"Karl Moor announced: {content}.",
        ("Karl Moor", "announced", content),
        ("I gladly", "say", "the port was shut"),
        who=me,
    )
    assert found == (["Moor", "Courier"], ["Moor", "Courier"])


def test_a_statement_that_only_mentions_another_further_on_is_its_speakers_own():
    content = "they would call the divers in again after Anna Brecht said the cocks had been seen open and unguarded"
    found = chains_of(
        f"Karl Moor said {content}.",
        ("Karl Moor", "said", content),
        ("Anna Brecht", "said", "the cocks had been seen open and unguarded"),
    )
    assert found[0] == ["Moor", "Courier"]


def test_publications_named_within_a_quotation_passed_nothing_on():
    pile = Pile()
    report = pile.report("“He told the Guardian that the cocks were open,” Karl Moor wrote.", publisher="Courier")
    said = pile.says(
        report, MOOR, "He told the Guardian that the cocks were open", named="Karl Moor", quote=Quote.DIRECT
    )
    assert names(pile.trace().relays_of[said.id]) == ["Moor"]


@pytest.mark.parametrize(("verbs", "who"), [(("said", "vowed", "swore"), MOOR), (("said", "vowed", "vowed"), CLUB)])
def test_the_one_whom_most_wordings_name_said_it(verbs, who):
    words = "nothing bad is going to come out of the talks on the eastern mole"
    pile = Pile()
    for number, (named, verb) in enumerate(zip((CLUB, MOOR, MOOR), verbs, strict=True)):
        day = f"2020-01-0{number + 1}"
        report = pile.report(f"{named.name} {verb} {words}.", publisher=f"Paper {number}", published=day)
        pile.says(report, named, words, named=named.name, quote=Quote.DIRECT)
    assert [origin.source for origin in pile.trace().origins] == [who.id]


def test_a_noun_that_is_nobody_gives_way_to_a_person():
    words = "nothing bad is going to come out of the talks on the eastern mole"
    pile = Pile()
    noun = source("firmly", kind=SourceKind.UNKNOWN, naming=Naming.NAMED)
    for number, who in enumerate((noun, noun, MOOR)):
        report = pile.report(
            f"{who.name} said {words}.", publisher=f"Paper {number}", published=f"2020-01-0{number + 1}"
        )
        pile.says(report, who, words, named=who.name, quote=Quote.DIRECT)
    assert [origin.source for origin in pile.trace().origins] == [MOOR.id]
