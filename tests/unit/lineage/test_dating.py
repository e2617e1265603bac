from assay.lineage.dating import without_impossible_dates
from tests.unit.lineage.piles import BRIDGE, HARBOUR, MARKET, Pile, document, publication


def dated(*dates):
    texts = (HARBOUR, MARKET, BRIDGE, f"{HARBOUR} {MARKET}", f"{MARKET} {BRIDGE}")
    return [document(text, published=date) for text, date in zip(texts, dates, strict=False)]


def set_aside(*dates):
    kept, findings = without_impossible_dates(dated(*dates))
    assert all(finding.code == "date-far-off" and not finding.severe for finding in findings)
    return [entry.published for entry in kept], len(findings)


def test_dates_far_from_all_others_are_set_aside():
    assert set_aside("2020-01-01", "1899-12-31", "2020-01-02", "2098-01-01") == (
        ["2020-01-01", None, "2020-01-02", None],
        2,
    )


def test_dates_of_no_newspaper_are_set_aside():
    assert set_aside("0001-01-01", "2999-12-31") == ([None, None], 2)


def test_an_old_report_among_new_ones_keeps_its_date():
    assert set_aside("2020-01-01", "1975-05-01", "2020-01-02") == (["2020-01-01", "1975-05-01", "2020-01-02"], 0)


def test_of_two_dates_nobody_knows_which_is_wrong():
    assert set_aside("2020-01-01", "1899-12-31") == (["2020-01-01", "1899-12-31"], 0)
    assert set_aside("2020-01-01", "2020-01-02", "1899-12-31", "1900-01-01")[1] == 0
    assert set_aside(None, "", "soon") == ([None, "", "soon"], 0)


def test_a_report_of_the_year_1900_did_not_publish_first():
    pile = Pile()
    pile.report(HARBOUR, published="2020-01-01T08:00:00Z")
    pile.report(BRIDGE, published="2020-01-02T08:00:00Z")
    copy = pile.report(f"{HARBOUR} {MARKET}", published="1900-01-01")
    lineage = pile.trace()
    assert [entry.at for entry in lineage.timeline] == ["2020-01-01T08:00:00Z", "2020-01-02T08:00:00Z"]
    (finding,) = lineage.findings
    assert (finding.code, finding.document) == ("date-far-off", copy.id)
    (edge,) = lineage.edges
    assert "published first" not in " ".join(reason.text for reason in edge.reasons)


def test_a_report_dated_before_the_one_it_credits_is_told():
    pile = Pile()
    first = pile.report(HARBOUR, publisher="Halvic Courier", published="2020-01-02T08:00:00Z")
    text = f"{HARBOUR}\n\nThis was first reported by the Halvic Courier."
    copy = pile.report(text, publisher="Sidelight", published="2020-01-02T03:00:00Z")
    pile.voice(first, publication("Halvic Courier"), "Divers went down at first light")
    lineage = pile.trace()
    (finding,) = lineage.findings
    assert (finding.code, finding.document) == ("date-contradicted", copy.id)
    (edge,) = [edge for edge in lineage.edges if edge.kind.value == "copies"]
    assert (edge.start, edge.end) == (copy.id, first.id)
    assert edge.probability > 0.8
