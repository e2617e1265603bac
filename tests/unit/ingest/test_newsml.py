from __future__ import annotations

import pytest

from assay.domain.document import Document, Reading
from assay.ingest import read_reports
from assay.lineage.credit import CreditKind, credits_of
from assay.lineage.publications import publications
from assay.settings import Settings

SENTENCE = "The port authority said on Monday that its inspectors had found no leak at the depot."
NITF = f"""<nitf><head><docdata><date.issue norm="20240514T093000+0200"/>
<doc.copyright holder="Lodestar" year="2024"/></docdata><pubdata name="The Tarrow Gazette"/></head>
<body><body.head><hedline><hl1>No leak at Velden</hl1></hedline><byline>By <person>Mara Ilves</person></byline>
<distributor>Lodestar News Agency</distributor></body.head>
<body.content><p>{SENTENCE}</p><p>“There was <em>nothing</em>,” she said.</p></body.content></body></nitf>"""


def g2(meta: str, content: str, *, outer: bool = False) -> str:
    item = f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:1" xml:lang="en-GB">
    <rightsInfo><copyrightHolder literal="Lodestar"/></rightsInfo>
    <itemMeta><provider qcode="nprov:NORLAND"><name>Norland Press</name></provider>
    <versionCreated>2024-05-15T00:00:00Z</versionCreated></itemMeta>
    <contentMeta><contentCreated>2024-05-14T09:30:00+02:00</contentCreated>{meta}</contentMeta>
    <contentSet>{content}</contentSet></newsItem>"""
    return f"<newsMessage><itemSet>{item}{item}</itemSet></newsMessage>" if outer else item


HTML = f'<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>{SENTENCE}</p><p>Two.</p></body></html></inlineXML>'
META = (
    "<headline>No leak</headline><slugline>LEAK/</slugline><by>By Mara Ilves</by><creditline>Lodestar/NP</creditline>"
)


def readings(source: str, tmp_path) -> list[Reading]:
    path = tmp_path / "item.xml"
    path.write_text(source, encoding="utf-8")
    return list(read_reports([str(path)], settings=Settings()))


def only(source: str, tmp_path) -> Document:
    (document,) = [reading.document for reading in readings(source, tmp_path) if reading.document is not None]
    return document


def test_an_item_of_newsml_g2_is_a_report(tmp_path) -> None:
    document = only(g2(META, HTML), tmp_path)
    assert document.text == f"{SENTENCE}\n\nTwo."
    assert (document.title, document.publisher, document.author) == ("No leak", "Norland Press", "Mara Ilves")
    assert (document.published, document.language) == ("2024-05-14T09:30:00+02:00", "en")
    assert document.credit == "Lodestar/NP"


@pytest.mark.parametrize(
    ("meta", "expected"),
    [
        ('<infoSource qcode="src:ILVA"/>', "Source: ILVA"),
        ('<infoSource literal="Ilva Radio"/>', "Source: Ilva Radio"),
        ("<infoSource><name>Ilva Radio</name></infoSource>", "Source: Ilva Radio"),
        ("", "Source: Lodestar"),
    ],
)
def test_the_source_or_the_holder_of_the_rights_is_credited(meta: str, expected: str, tmp_path) -> None:
    document = only(g2(meta, HTML), tmp_path)
    assert document.credit == expected
    (credit, *_) = credits_of(document, publications=publications([document]))
    assert (credit.kind, credit.publication.name) == (CreditKind.TEXT, expected.removeprefix("Source: "))


def test_a_parcel_holds_several_items(tmp_path) -> None:
    found = readings(g2(META, f"<inlineData>{SENTENCE}</inlineData>", outer=True), tmp_path)
    documents = [reading.document for reading in found if reading.document is not None]
    assert [document.text for document in documents] == [SENTENCE, SENTENCE]
    assert len({document.id for document in documents}) == 2
    assert [str(document.path)[-2:] for document in documents] == ["#1", "#2"]


def test_nitf_alone_and_inside_newsml(tmp_path) -> None:
    document = only(NITF, tmp_path)
    assert document.text == f"{SENTENCE}\n\n“There was nothing,” she said."
    assert (document.title, document.publisher, document.author) == (
        "No leak at Velden", "The Tarrow Gazette", "Mara Ilves",
    )  # fmt: skip
    assert (document.credit, document.published) == ("Source: Lodestar News Agency", "2024-05-14T09:30:00+02:00")
    inside = only(g2("", f"<inlineXML>{NITF}</inlineXML>"), tmp_path)
    assert (inside.text, inside.publisher) == (document.text, "Norland Press")


def test_newsml_1_2(tmp_path) -> None:
    source = f"""<NewsML><NewsItem><NewsManagement><FirstCreated>20240514T093000Z</FirstCreated></NewsManagement>
    <NewsComponent><NewsLines><HeadLine>No leak</HeadLine><ByLine>Mara Ilves</ByLine></NewsLines>
    <AdministrativeMetadata><Provider><Party FormalName="Norland Press"/></Provider>
    <Source><Party FormalName="Lodestar"/></Source></AdministrativeMetadata>
    <ContentItem><DataContent><p>{SENTENCE}</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"""
    document = only(source, tmp_path)
    assert (document.text, document.title, document.publisher) == (SENTENCE, "No leak", "Norland Press")
    assert (document.author, document.credit) == ("Mara Ilves", "Source: Lodestar")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (g2(META, '<remoteContent href="x.jpg"/>'), ["items-without-text"]),
        ("<newsItem/>", ["items-without-text"]),
        ("<newsMessage><itemSet/></newsMessage>", ["items-without-text"]),
        (g2(META, HTML)[:-60], ["broken-xml"]),
        ('<!DOCTYPE nitf [<!ENTITY a "b">]><nitf>&a;</nitf>', ["entities-refused"]),
    ],
)
def test_bad_news_gives_findings(source: str, expected: list[str], tmp_path) -> None:
    assert [finding.code for reading in readings(source, tmp_path) for finding in reading.findings] == expected
