from __future__ import annotations

from pathlib import Path

from assay.domain.document import Document
from assay.ingest import read_bytes
from assay.ingest.html import HtmlReader
from assay.ingest.html_all import all_text
from assay.settings import Settings
from tests.bounds import within

PAGES = Path(__file__).parent / "pages"
SENTENCE = "The port authority said on Monday that its inspectors had found no leak at the depot."


def read(source: str | bytes) -> Document:
    data = source.encode() if isinstance(source, str) else source
    document = read_bytes(data, name="page.html", settings=Settings()).document
    assert document is not None
    return document


def page(head: str = "", body: str = "") -> str:
    paragraphs = "".join(f"<p>{SENTENCE} It was search number {number}.</p>" for number in range(4))
    return f"<!doctype html><html><head>{head}</head><body><article>{body}{paragraphs}</article></body></html>"


def test_a_news_page_gives_its_report_and_nothing_else() -> None:
    document = read((PAGES / "news.html").read_bytes())
    assert document.text.split("\n\n") == [
        "Inspectors who searched the fuel depot at Velden harbour on Monday found no sign of the leak "
        "that residents had "
        "reported, the port authority said.",
        "“We opened every valve and every pit, and there was nothing,” said Anneke Sol, the authority’s "
        "chief inspector, in "
        "a statement published late in the evening.",
        "Two residents told the Courier that they had smelled petrol for three nights in a row. One of "
        "them, who asked not "
        "to be named, said that she had filmed a sheen on the water.",
        "What the records show",
        "Pressure logs seen by the Courier show a drop of four per cent on the night of 11 May. The "
        "operator, Noordtank, "
        "called the drop “a matter of temperature” and denied that any fuel had escaped.",
        "“There was nothing,” the inspector repeated when asked about the film.",
        "The authority did not say who had carried out the laboratory tests, nor when the results will be made public.",
        "The Associated Press contributed to this report.",
    ]


def test_a_news_page_says_where_it_comes_from() -> None:
    document = read((PAGES / "news.html").read_bytes())
    assert document.title == "Harbour inspectors found no leak at Velden depot"
    assert document.publisher == "The Velden Courier"
    assert document.owner == "Norrland Press Group"
    assert document.author == "Mara Ilves, Joost Brand"
    assert document.published == "2024-05-14T09:30:00+02:00"
    assert document.url == "https://www.veldencourier.example/news/2024/05/harbour-inspectors"
    assert document.language == "en"
    assert document.credit == "The Associated Press contributed to this report."
    assert [(link.address, document.text[link.start : link.end]) for link in document.links] == [
        ("https://port.example/statements/114", "statement")
    ]


def test_a_page_without_any_order_gives_its_report_too() -> None:
    document = read((PAGES / "divs.html").read_bytes())
    assert [paragraph[:40] for paragraph in document.text.split("\n\n")] == [
        "OSTRAVA BAY (AP) — The mayor of Ostrava ",
        "One aide said he had handed over the rep",
        "The mayor’s office denied this. “No such",
        "The bridge was closed on 30 October afte",
        "Marek said the report of 2022 had descri",
        "The city council will discuss the matter",
    ]
    assert document.title == "Mayor of Ostrava Bay knew of the report, say two aides"
    assert (document.publisher, document.author, document.published) == ("Bay Post", "Bay Post Staff", "2023-11-02")
    assert document.credit == "OSTRAVA BAY (AP)"


def test_byline_and_date_above_the_body_are_known_and_left_out() -> None:
    document = read(page(body="<h1>Leak denied at the depot</h1><p>By Mara Ilves</p><p>14 May 2024</p>"))
    assert document.title == "Leak denied at the depot"
    assert (document.author, document.published) == ("Mara Ilves", "2024-05-14")
    assert document.text.startswith(SENTENCE)


def test_lists_and_tables_are_read_row_by_row() -> None:
    lists = "<ul><li>who will pay for the search;</li><li>who asked for it.</li></ul>"
    table = "<table><tr><th>Depot</th><th>Valves</th></tr><tr><td>Velden</td><td>41</td></tr></table>"
    document = read(page(body=f"<p>{SENTENCE} Two things are unknown:</p>{lists}{table}"))
    assert document.text.split("\n\n")[1:5] == [
        "who will pay for the search;",
        "who asked for it.",
        "Depot | Valves",
        "Velden | 41",
    ]


def test_the_domain_stands_in_for_a_publisher_that_is_not_named() -> None:
    document = read(page('<link rel="canonical" href="https://www.velden.example/a"><title>Leak denied</title>'))
    assert (document.publisher, document.title) == ("velden.example", "Leak denied")


def test_the_text_knows_its_language_better_than_the_template() -> None:
    german = "Der Minister sagte am Montag, dass die Regierung nichts von dem Bericht gewusst habe und weiter prüfe."
    paragraphs = f"<p>{german}</p><p>{german} Noch mehr.</p>"
    source = f'<!doctype html><html lang="en"><body><article>{paragraphs}</article></body></html>'
    assert read(source).language == "de"


def test_broken_json_ld_is_passed_over() -> None:
    script = '<script type="application/ld+json">{"@type": "NewsArticle", </script>'
    head = f'{script}<meta property="og:title" content="A leak">'
    assert read(page(head)).title == "A leak"


def test_the_declared_encoding_is_believed() -> None:
    source = page(
        '<meta charset="iso-8859-2">', "<p>Premiér Ďurian řekl: “nic”</p>".replace("“", "„").replace("”", "”")
    )
    document = read(source.encode("iso-8859-2", "xmlcharrefreplace"))
    assert "Premiér Ďurian řekl" in document.text


def test_a_page_whose_report_cannot_be_told_keeps_all_its_text() -> None:
    deep = "<html><body>" + "<div>" * 20_000 + f"<p>{SENTENCE}</p>" + "</div>" * 20_000
    with within(seconds=10):
        reading = read_bytes(deep.encode(), name="deep.html", settings=Settings())
    assert reading.document is not None
    assert reading.document.text == SENTENCE
    assert [finding.code for finding in reading.findings] == ["main-text-not-found"]


def test_binary_data_are_no_page() -> None:
    draft = HtmlReader().read(b"<html>" + bytes(200), name="a.html")
    assert [finding.code for finding in draft.findings] == ["binary-file"]


def test_all_text() -> None:
    source = "<title>T</title><nav>Home</nav><p>One <b>two</b>&amp;</p><script>x()</script><div>three<br>four</div>"
    assert all_text(source) == "One two&\n\nthree\n\nfour"


def test_a_block_quotation_without_marks_of_its_own_is_kept_apart() -> None:
    passage = "The depot was inspected twice in May and no leak was found in any of its tanks."
    spoken = "“There was nothing,” the inspector said when he was asked about the film at the gate."
    quoted = f"<blockquote><p>{passage}</p></blockquote><blockquote><p>{spoken}</p></blockquote>"
    paragraphs = read(page(body=f"<p>The report of the inspectors says:</p>{quoted}")).text.split("\n\n")
    assert paragraphs[:3] == ["The report of the inspectors says:", f"> {passage}", spoken]
    throughout = "".join(f"<p>{SENTENCE} It was search number {number}.</p>" for number in range(4))
    whole = f"<!doctype html><html><body><article><blockquote>{throughout}</blockquote></article></body></html>"
    assert not any(paragraph.startswith(">") for paragraph in read(whole).text.split("\n\n"))
