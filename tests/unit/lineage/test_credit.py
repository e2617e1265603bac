import pytest

from assay.domain.document import Link
from assay.lineage.credit import CreditKind, credits_of
from assay.lineage.publications import host, publications
from tests.bounds import within
from tests.unit.lineage.piles import HARBOUR, document, publication


def credited(text, *, sources=(), **fields):
    report = document(text, **fields)
    known = publications([report], sources)
    return [(found.kind, found.publication.name) for found in credits_of(report, publications=known)]


@pytest.mark.parametrize(
    ("text", "fields", "agency"),
    [
        (f"VELMAR (Reuters) - {HARBOUR}", {}, "Reuters"),
        (f"Tugs sink\n\nVELMAR, July 3 (AP) — {HARBOUR}", {}, "The Associated Press"),
        (f"Tugs sink\n\nBy Reuters\n\n{HARBOUR}", {}, "Reuters"),
        (f"Tugs sink\n\nBy ANNA BRECHT, Associated Press\n\n{HARBOUR}", {}, "The Associated Press"),
        (f"Tugs sink\n\nAssociated Press\n\n{HARBOUR}", {}, "The Associated Press"),
        (f"{HARBOUR}\n\n(Reporting by Anna Brecht; Editing by Karl Moor)", {}, "Reuters"),
        (f"{HARBOUR}\n\nCopyright 2020 The Associated Press. All rights reserved.", {}, "The Associated Press"),
        (HARBOUR, {"credit": "By Agence France-Presse"}, "Agence France-Presse"),
        (HARBOUR, {"author": "Anna Brecht and Karl Moor, AFP"}, "Agence France-Presse"),
    ],
)
def test_a_wire_report_is_credited_as_a_whole(text, fields, agency):
    assert credited(text, publisher="courier.example", **fields) == [(CreditKind.TEXT, agency)]


def test_a_dateline_covers_what_follows_it():
    text = f"Our own introduction.\n\nVELMAR (Reuters) - {HARBOUR}"
    report = document(text)
    (found,) = credits_of(report, publications=publications([report]))
    assert found.covers.of(text).startswith("VELMAR (Reuters)")
    assert found.covers.end == len(text)
    assert found.span is not None and found.span.of(text) == "Reuters"


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("The tugs were old, as first reported by the Guardian.", CreditKind.REPORTED, "The Guardian"),
        ("A diver told CNN the hulls were open.", CreditKind.TOLD, "CNN"),
        ("A diver told CNN's Anna Brecht the hulls were open.", CreditKind.TOLD, "CNN"),
        ("The cocks were open, according to the Washington Post.", CreditKind.REPORTED, "The Washington Post"),
        ("The Leeds Herald reported that the tugs were sold.", CreditKind.REPORTED, "The Leeds Herald"),
        (
            "The Wall Street Journal’s Karl Moor reported on Friday that it sank.",
            CreditKind.REPORTED,
            "The Wall Street Journal",
        ),
        ("In an interview with Fox News the mayor wept.", CreditKind.TOLD, "Fox News"),
        ("He spoke, according to the Interfax news agency.", CreditKind.REPORTED, "Interfax"),
        ("The mayor told the Velmar Courier he would stay.", CreditKind.TOLD, "Velmar Courier"),
    ],
)
def test_a_publication_credited_in_the_text(text, kind, name):
    assert credited(text) == [(kind, name)]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor told Hill that it sank.",
        "The mayor told reporters that it sank.",
        "According to the mayor, it sank.",
        "FILE - The harbour in spring. (Photo by Anna Brecht via AP)",
        "He told the Media that it sank.",
        "The minister said in London that it sank.",
    ],
)
def test_what_is_no_credit(text):
    assert credited(text) == []


def test_a_publication_does_not_credit_itself():
    assert credited("VELMAR (CNN) - A diver told CNN it sank.", publisher="cnn.com") == []


def test_publications_of_the_pile_are_known_by_name():
    assert credited("The mayor told Harbour Watch it sank.") == []
    named = [publication("Harbour Watch")]
    assert credited("The mayor told Harbour Watch it sank.", sources=named) == [(CreditKind.TOLD, "Harbour Watch")]


def test_links_credit_known_publications():
    links = (Link("https://www.theguardian.com/world/velmar", 0, 11), Link("https://shop.example/boats", 15, 21))
    assert credited(HARBOUR, links=links) == [(CreditKind.LINKED, "The Guardian")]


def test_a_publisher_is_one_whether_named_or_given_as_a_domain():
    known = publications([])
    for written in (
        "nytimes.com",
        "www.nytimes.com",
        "The New York Times",
        "New York Times",
        "https://nytimes.com/world",
    ):
        found = known.of(written)
        assert found is not None
        assert found.key == "nytimes.com"
    assert known.of("  ") is None
    local = known.of("The Velmar Courier")
    assert local is not None
    assert (local.key, local.agency) == ("velmar courier", False)
    wire = known.of("Reuters")
    assert wire is not None and wire.agency


def test_hosts_of_addresses():
    assert host("https://www.bbc.co.uk/news/1") == "bbc.co.uk"
    assert host("no address") is None
    assert host("http://[broken") is None
    assert host(None) is None


@pytest.mark.parametrize(
    "line",
    ["AP " * 100_000, "A" * 300_000, "(A" * 100_000, "By " * 50_000, "told A. " * 20_000, "Reporting by x " * 20_000],
)
def test_hostile_lines_take_no_long_time(line):
    with within(seconds=60):
        credited(line)


def test_a_byline_glued_to_its_agency_shows_the_agency_whole():
    report = document(f"Tugs sink\n\nJari Holm and Jan M. BergAssociated Press\n\n{HARBOUR}", publisher="Sidelight")
    (credit,) = credits_of(report, publications=publications([report]))
    assert credit.span.of(report.text) == "Associated Press"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Two videos that appeared on the Highland Signal show crates.", CreditKind.REPORTED),
        ("The minister appeared on the Highland Signal and denied it.", CreditKind.TOLD),
    ],
)
def test_a_thing_that_appeared_there_told_nobody_anything(words, kind):
    other = document(HARBOUR, publisher="Highland Signal")
    report = document(f"Crates in the pass. {words}", publisher="Sidelight")
    assert {credit.kind for credit in credits_of(report, publications=publications([report, other]))} == {kind}
