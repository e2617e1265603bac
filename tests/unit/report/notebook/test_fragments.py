"""What a notebook shows: compact, whole without its styles, asking for nothing, and deaf to hostile material."""

import html
import io
import re
from html.parser import HTMLParser

import pytest
from rich.console import Console

from assay.api.appraisal import Appraisal
from assay.api.lineage import Lineage
from assay.api.statement import Statement
from assay.domain.lineage import EdgeKind
from assay.domain.lineage import Lineage as Graph
from assay.report.notebook.lineage import render_lineage
from assay.report.notebook.pieces import SAID, cut
from assay.report.view.parts import Piece
from tests.builders import velmar
from tests.unit.report.lineages import cites, copies, listing, report, wire

HOSTILE = (
    "</style><script>alert(1)</script><img src=x onerror=alert(1)>\"'><a href='javascript:x'>&amp;{{ 7*7 }}\u202e\x1b"
    "\ud800"
)
ALLOWED = {"style", "p", "ul", "ol", "li", "div", "span", "strong", "em", "mark", "bdi", "code", "br"}
ALLOWED |= {"blockquote", "svg", "rect", "path", "circle"}
VOID = {"rect", "path", "circle", "br"}


class Fragment(HTMLParser):
    """Collects what a fragment is made of, and whether its elements nest."""

    def __init__(self, fragment: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.classes: set[str] = set()
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(fragment)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)
        self.classes.update((dict(attrs).get("class") or "").split())
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open[-1:] != ["style"]:
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def shown(taint: str = "") -> dict[str, object]:
    appraised = velmar(taint=taint)
    listing, lineage = wire(taint)
    documents = {document.id: document for document in appraised.material.documents}
    said = next(one for one in appraised.material.statements if one.source_span and one.hedge)
    return {
        "appraisal": Appraisal(appraised),
        "statement": Statement(said, documents[said.document]),
        "lineage": Lineage(lineage, listing),
    }


KINDS = ("appraisal", "statement", "lineage")


@pytest.fixture(scope="module")
def plain() -> dict[str, object]:
    return shown()


@pytest.fixture(scope="module")
def hostile() -> dict[str, object]:
    return shown(HOSTILE)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("which", ["plain", "hostile"])
def test_a_fragment_nests_and_asks_for_nothing(kind, which, request):
    fragment = Fragment(request.getfixturevalue(which)[kind]._repr_html_())
    assert fragment.open == []
    assert fragment.tags <= ALLOWED
    assert not fragment.attributes & {"href", "src", "srcset", "style", "onerror", "id", "xlink:href"}
    assert all(name.startswith("assay-") for name in fragment.classes)


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_material_is_shown_and_not_obeyed(kind, hostile):
    written = hostile[kind]._repr_html_()
    assert "<script>" not in written and "<img" not in written
    assert not set(written) & set("\u202e\x1b\ud800")
    assert "{{ 7*7 }}" in written and ">49<" not in written
    assert written.count("</style>") == 1
    written.encode("utf-8")
    line = repr(hostile[kind])
    assert not set(line) & set("\u202e\x1b\ud800\n")


@pytest.mark.parametrize("kind", KINDS)
def test_styles_hold_inside_the_fragment_alone(kind, plain):
    (style,) = re.findall(r"<style>(.*?)</style>", plain[kind]._repr_html_(), re.DOTALL)
    selectors = [name.strip() for rule in re.findall(r"([^{}]+)\{", style) for name in rule.split(",")]
    assert selectors and all(name.startswith(".assay-card") for name in selectors)
    assert not re.search(r"url\(|@import|@font-face|:root|position:\s*(fixed|absolute)", style)


@pytest.mark.parametrize("kind", KINDS)
def test_a_repr_is_one_short_line_and_the_same_each_time(kind, plain):
    line = repr(plain[kind])
    assert "\n" not in line and 20 < len(line) < 250
    assert line.startswith(f"<{kind.capitalize()}")
    assert line == repr(shown()[kind])
    assert plain[kind]._repr_html_() == shown()[kind]._repr_html_()


def test_the_card_tells_what_an_editor_must_know_without_its_styles(plain):
    appraisal = plain["appraisal"]
    view = appraisal.view
    written = appraisal._repr_html_()
    text = Fragment(written).text
    assert len(written) < 20_000 < len(appraisal.to_html())
    for words in (
        view.claim.affirmative,
        view.verdict.label,
        view.verdict.summary,
        f"{view.verdict.confidence}.",
        view.verdict.counts,
        view.gaps[0].question,
        view.gaps[0].change,
        ".to_html()",
    ):
        assert words in text
    for key in ("for", "against"):
        for origin in view.side(key).origins[:3]:
            assert origin.who in text and origin.weight.text in text
            assert html.escape(origin.statements[0].citation.label) in html.escape(text)
    assert html.escape(view.verdict.likelihood.sentence) in written


def test_confidence_and_likelihood_stand_in_separate_paragraphs(plain):
    paragraphs = re.findall(r"<p[^>]*>(.*?)</p>", plain["appraisal"]._repr_html_(), re.DOTALL)
    assert any("likelihood" in one for one in paragraphs) and any("confidence" in one for one in paragraphs)
    assert not any("likelihood" in one and "confidence" in one.lower() for one in paragraphs)


def test_source_cue_and_content_are_marked_by_elements(plain):
    statement = plain["statement"]
    written = statement._repr_html_()
    assert f"<strong>{html.escape(statement.source_text)}</strong>" in written
    assert re.search(r"<em>[^<]+</em>", written) and "<mark>" in written
    text = Fragment(written).text
    assert statement.hedge.text in text and "credence" in text
    assert statement.document.publisher in text


def test_a_statement_can_be_printed_with_rich(plain):
    console = Console(width=80, record=True, file=io.StringIO())
    console.print(plain["statement"])
    printed = " ".join(console.export_text().replace("│", "").split())
    assert plain["statement"].source_text in printed and plain["statement"].document.publisher in printed


def test_long_passages_are_cut_at_words_and_keep_their_marks():
    lead, said, tail = "before " * 40, "what is said " * 40, " and after" * 40
    pieces = (Piece(lead, ()), Piece("She", ("source",)), Piece(said, ("content",)), Piece(tail, ()))
    shown = cut(pieces)
    assert [piece.roles for piece in shown] == [piece.roles for piece in pieces]
    assert shown[0].text.startswith("… before") and shown[0].text.endswith("before ")
    assert shown[2].text.startswith("what is said") and shown[2].text.endswith("…")
    assert shown[3].text.startswith(" and after") and shown[3].text.endswith("…")
    assert all(len(piece.text) <= SAID + 2 for piece in shown)
    assert cut(pieces[1:2]) == pieces[1:2]


def test_a_statement_of_many_pieces_is_cut_but_keeps_its_source():
    pieces = [Piece("He warned of floods again and again. ", ("content",))] * 60 + [Piece("the mayor", ("source",))]
    shown = cut(pieces)
    assert len("".join(piece.text for piece in shown)) < 500
    assert [piece.text for piece in shown[-2:]] == [" … ", "the mayor"]


def test_the_tree_holds_every_report_and_circles_end(plain):
    lineage = plain["lineage"]
    text = Fragment(lineage._repr_html_()).text
    assert str(lineage) in text
    assert all(document.publisher in text for document in lineage.documents)
    assert "Who stands behind several reports" in text


def test_circles_are_told_and_end():
    documents = [report("D1", "Lodestar", "2023-03-14"), report("D2", "Courier", "2023-03-15")]
    edges = (copies("D2", "D1"), cites("D1", "D2", EdgeKind.QUOTES))
    text = Fragment(render_lineage(listing(documents), Graph(edges, (("D1", "D2"),)))).text
    assert "Circular reporting" in text and "(in a circle)" in text
    assert text.count("Lodestar") < 6


def test_a_large_pile_is_cut_and_what_is_left_out_is_counted():
    documents = [report("D0", "Lodestar", "2023-03-01")]
    documents += [report(f"D{number}", f"Paper {number}", f"2023-03-{1 + number % 28:02}") for number in range(1, 300)]
    graph = Graph(tuple(copies(f"D{number}", "D0") for number in range(1, 300)))
    written = render_lineage(listing(documents), graph)
    assert len(written) < 12_000
    assert "and 293 more reports" in Fragment(written).text


def test_reports_of_one_name_that_are_linked_to_no_other_are_counted():
    documents = [report("D1", "Lodestar"), report("D2", "Courier"), *(report(f"D{n}", "Ledger") for n in (3, 4, 5))]
    text = Fragment(render_lineage(listing(documents), Graph((copies("D2", "D1"),)))).text
    assert "Linked to no other: Ledger (3 reports) ." in text


def test_a_pile_where_nothing_rests_on_another_says_so():
    text = Fragment(render_lineage(listing([report("D1", "Lodestar")]), Graph())).text
    assert "No report was found to rest on another." in text


@pytest.mark.parametrize("kind", ["appraisal", "lineage"])
def test_the_whole_page_can_be_shown_in_a_frame_where_nothing_runs(kind, plain):
    framed = plain[kind].show(height=500)
    written = framed._repr_html_()
    assert written.startswith("<iframe ") and written.count("<iframe") == 1
    assert 'sandbox=""' in written and "height:500px" in written
    assert html.unescape(re.search(r'srcdoc="([^"]*)"', written).group(1)) == plain[kind].to_html()
    assert len(repr(framed)) < 100
