from __future__ import annotations

import pytest

from assay.domain.document import Document, Reading
from assay.ingest import read_bytes, read_reports
from assay.ingest.feed import FeedReader
from assay.lineage.credit import CreditKind, credits_of
from assay.lineage.publications import publications
from assay.settings import Settings
from tests.bounds import within

SENTENCE = "The port authority said on Monday that its inspectors had found no leak at the depot."
ITEM = f"""<item><title>No &lt;b&gt;leak&lt;/b&gt; at Velden</title>
<link>https://gazette.example/leak</link><guid isPermaLink="false">tag:1</guid>
<dc:creator>Mara Ilves</dc:creator><pubDate>Tue, 14 May 2024 09:30:00 +0200</pubDate>
<source url="https://lodestar.example/feed">Lodestar</source>
<description>A short word.</description>
<content:encoded><![CDATA[<p>{SENTENCE}</p><p>It was <a href="https://lodestar.example/1">first reported</a> by
Lodestar&nbsp;on Sunday.</p><script>x()</script><p>Read more: other news</p>]]></content:encoded></item>"""


def rss(
    items: str, *, head: str = "", channel: str = "<title>The Tarrow Gazette</title><language>en-gb</language>"
) -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{head}<rss version="2.0" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel>{channel}{items}</channel></rss>"
    )


def readings(source: str | bytes, tmp_path, name: str = "feed.xml") -> list[Reading]:
    path = tmp_path / name
    path.write_bytes(source.encode() if isinstance(source, str) else source)
    return list(read_reports([str(path)], settings=Settings()))


def documents(found: list[Reading]) -> list[Document]:
    return [reading.document for reading in found if reading.document is not None]


def codes(found: list[Reading]) -> list[str]:
    return [finding.code for reading in found for finding in reading.findings]


def test_an_item_of_rss_is_a_report(tmp_path) -> None:
    (document,) = documents(readings(rss(ITEM), tmp_path))
    assert document.text == f"{SENTENCE}\n\nIt was first reported by Lodestar on Sunday."
    assert (document.title, document.publisher, document.author) == (
        "No leak at Velden", "The Tarrow Gazette", "Mara Ilves",
    )  # fmt: skip
    assert document.published == "2024-05-14T09:30:00+02:00"
    assert document.url == "https://gazette.example/leak"
    assert (document.language, document.credit) == ("en", "Source: Lodestar")
    assert [(link.address, document.text[link.start : link.end]) for link in document.links] == [
        ("https://lodestar.example/1", "first reported")
    ]
    assert document.path == str(tmp_path / "feed.xml")


def test_the_source_of_an_item_is_credited_with_its_text(tmp_path) -> None:
    (document,) = documents(readings(rss(ITEM), tmp_path))
    found = credits_of(document, publications=publications([document]))
    assert (found[0].kind, found[0].publication.name) == (CreditKind.TEXT, "Lodestar")
    assert found[0].told == "Its credit line reads “Source: Lodestar”."
    assert found[0].span.of(document.text).startswith("The port authority")


def test_an_entry_of_atom_is_a_report(tmp_path) -> None:
    source = f"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
    <title>BBC News - World</title>
    <entry><title type="html">Caf&amp;eacute; &amp;amp; quay</title><id>urn:x</id>
    <link rel="self" href="https://a.example/self"/><link href="https://a.example/1"/>
    <author><name>Joost Brand</name></author><updated>2024-05-15T00:00:00Z</updated>
    <published>2024-05-14T00:00:00Z</published>
    <source><id>urn:y</id><title>Lodestar</title><link href="https://lodestar.example/"/></source>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{SENTENCE}</p><p>Two.</p></div></content></entry>
    <entry><title>Second</title><summary>{SENTENCE} Again.</summary></entry></feed>"""
    first, second = documents(readings(source, tmp_path, "a.atom"))
    assert first.text == f"{SENTENCE}\n\nTwo."
    assert (first.title, first.publisher, first.author) == ("Café & quay", "BBC News", "Joost Brand")
    assert (first.url, first.published) == ("https://a.example/1", "2024-05-14T00:00:00Z")
    assert first.credit == "Source: Lodestar"
    assert (second.text, second.title, second.published) == (f"{SENTENCE} Again.", "Second", None)
    assert [document.path for document in (first, second)] == [
        f"{tmp_path / 'a.atom'}#1", f"{tmp_path / 'a.atom'}#2",
    ]  # fmt: skip


def test_rss_1_0_has_its_items_beside_the_channel(tmp_path) -> None:
    source = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Watch</title></channel>
    <item><title>One</title><dc:date>2024-05-14</dc:date><description>{SENTENCE}</description></item></rdf:RDF>"""
    (document,) = documents(readings(source, tmp_path))
    assert (document.publisher, document.title, document.published) == ("Harbour Watch", "One", "2024-05-14")


def test_equal_items_have_identifiers_of_their_own(tmp_path) -> None:
    found = documents(readings(rss(ITEM * 3), tmp_path))
    assert len({document.id for document in found}) == 3


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (rss("<item><title>Only a headline</title></item>"), ["items-without-text"]),
        (rss(""), ["items-without-text"]),
        (rss(f"<item><description>{SENTENCE}</description>"), ["broken-xml"]),
        (rss(ITEM)[:-40], ["broken-xml"]),
        ("<rss", ["broken-xml", "items-without-text"]),
        ("<rss></feed>", ["broken-xml", "items-without-text"]),
        (rss(ITEM, head='<!DOCTYPE rss [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>'), ["entities-refused"]),
        (rss(ITEM, head='<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>'), ["entities-refused"]),
        (rss(ITEM, head='<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://a.example/rss.dtd">'), []),
        ("<?xml version='1.0'?><svg><text>x</text></svg>", ["unknown-xml"]),
        (rss(f"<item><description>{SENTENCE}\x01\x0b</description></item>"), []),
    ],
)
def test_bad_feeds_give_findings(source: str, expected: list[str], tmp_path) -> None:
    assert codes(readings(source, tmp_path)) == expected


def test_what_a_broken_feed_still_gives_is_read(tmp_path) -> None:
    found = readings(rss(ITEM + f"<item><description>{SENTENCE} More.</item>"), tmp_path)
    assert len(documents(found)) == 2
    assert codes(found) == ["broken-xml"]


def test_encodings_of_feeds(tmp_path) -> None:
    item = f"<item><title>Café</title><description>{SENTENCE} Déjà vu.</description></item>"
    western = rss(item).replace("UTF-8", "ISO-8859-1").encode("latin-1")
    (document,) = documents(readings(western, tmp_path))
    assert (document.title, document.text[-8:]) == ("Café", "Déjà vu.")
    found = readings(rss(item).encode("latin-1"), tmp_path)
    assert codes(found) == ["encoding-guessed"]
    assert documents(found)[0].title == "Café"
    (wide,) = documents(readings(rss(item).replace("UTF-8", "UTF-16").encode("utf-16"), tmp_path))
    assert wide.title == "Café"


def test_missing_fields_stay_empty(tmp_path) -> None:
    (document,) = documents(readings(rss(f"<item><description>{SENTENCE}</description></item>", channel=""), tmp_path))
    assert (document.title, document.publisher, document.author, document.url, document.credit) == (None,) * 5


def test_a_date_that_is_none_is_told(tmp_path) -> None:
    item = f"<item><description>{SENTENCE}</description><pubDate>whenever</pubDate></item>"
    assert codes(readings(rss(item), tmp_path)) == ["date-not-understood"]


def test_ten_thousand_items_take_no_long_time(tmp_path) -> None:
    items = "".join(
        f"<item><title>N {n}</title><description>{SENTENCE} It was {n}.</description></item>" for n in range(10_000)
    )
    with within(seconds=60):
        found = documents(readings(rss(items), tmp_path))
        assert (len(found), len({document.id for document in found})) == (10_000, 10_000)


@pytest.mark.parametrize(
    "data",
    [
        b"<rss>" + b"<a>" * 100_000,
        b"<rss>" + b"&amp;" * 1_000_000,
        b"<rss><channel><item><description>" + b"&lt;a href='https://a.example'&gt;x " * 50_000 + b"</description>",
        b"<rss " + b"a='1' " * 100_000 + b">",
        b"<feed><entry><content>" + b"<p>" * 5000 + b"x",
        b"<!DOCTYPE rss [" + b"x" * 1_000_000 + b"<rss>",
        b"<rss><channel><title>" + b"a - " * 100_000,
    ],
)
def test_hostile_feeds_take_bounded_time(data: bytes) -> None:
    with within(seconds=15):
        reading = read_bytes(data, name="feed.xml", settings=Settings())
        assert reading.document is not None or reading.findings


def test_one_report_is_asked_for_and_several_are_there() -> None:
    one = read_bytes(rss(ITEM).encode(), name="<bytes>", settings=Settings())
    assert one.document is not None
    two = read_bytes(rss(ITEM * 2).encode(), name="<bytes>", settings=Settings())
    assert two.document is None
    assert [finding.code for finding in two.findings] == ["several-reports"]


def test_a_feed_is_known_by_its_first_element() -> None:
    reader = FeedReader()
    assert reader.sniff(b"\xef\xbb\xbf <?xml version='1.0'?><!-- <html> --><rss>")
    assert reader.sniff(b"<atom:feed xmlns:atom='x'>")
    assert not reader.sniff(b"<html><rss>")
    assert not reader.sniff(b"The <rss> format")
