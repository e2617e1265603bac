"""The public Lineage in every form it can be shown in."""

import io
import json

from rich.console import Console

from assay.api.lineage import Lineage
from tests.unit.report.lineages import wire


def public() -> Lineage:
    listed, lineage = wire("<b>\"&'")
    return Lineage(lineage, listed)


def test_every_form_is_given_and_the_same_each_time():
    lineage, again = public(), public()
    assert json.loads(lineage.to_json()) == lineage.to_dict()
    assert [edge["kind"] for edge in lineage.to_dict()["lineage"]["edges"]] == ["quotes", "copies", "cites", "quotes"]
    assert lineage.to_html().startswith("<!doctype html>")
    assert lineage.to_dot().startswith("digraph lineage {")
    assert "<graphml" in lineage.to_graphml()
    assert json.loads(lineage.to_prov())["entity"]["assay:D1"]
    for write in (Lineage.to_json, Lineage.to_html, Lineage.to_dot, Lineage.to_graphml, Lineage.to_prov):
        assert write(lineage) == write(again), write.__name__


def test_it_shows_itself_in_words_on_a_console_and_in_a_notebook():
    lineage = public()
    assert str(lineage).startswith("3 links between 4 reports read")
    written = io.StringIO()
    Console(file=written, width=90).print(lineage)
    assert written.getvalue().startswith("Who had it from whom")
    assert str(lineage) in " ".join(written.getvalue().split())
    frame = lineage.show()._repr_html_()
    assert frame.startswith('<iframe title="Assay" srcdoc="<!doctype html>')
    assert 'sandbox=""' in frame
    assert frame.count('"') == 8, "the page cannot break out of its attribute"
