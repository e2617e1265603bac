"""The example case against the careful reading that was written by hand before any tool had read the reports."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

import assay

CASE = Path(__file__).resolve().parents[2] / "examples" / "velmarian-drones"
READING: dict[str, Any] = yaml.safe_load((CASE / "careful-reading.yaml").read_text(encoding="utf-8"))
STATEMENTS = {row["id"]: row for row in READING["statements"]}
COVERED = 0.8  # share of an excerpt's characters that a statement's content must hold to be the one that is meant


class Found:
    """The tool's appraisal, with the look-ups that the comparison needs."""

    def __init__(self, appraisal: dict[str, Any]) -> None:
        self.all = appraisal
        self.documents = {Path(row["path"]).name: row for row in appraisal["documents"] if row["path"]}
        self.sources = {row["id"]: row for row in appraisal["sources"]}

    def covering(self, document: str, words: str, *, whole: bool = False) -> list[dict[str, Any]]:
        """The statements of `document` whose content (or, if `whole`, extent) holds `words`, the closest fit first."""
        place = self.documents[document]
        start = place["text"].index(words)
        end = start + len(words)
        fits = []
        for statement in self.all["statements"]:
            if statement["document"] != place["id"]:
                continue
            spans = [_extent(statement)] if whole else statement["content"]
            held = sum(max(0, min(end, span["end"]) - max(start, span["start"])) for span in spans)
            if held >= COVERED * len(words):
                size = sum(span["end"] - span["start"] for span in spans)
                fits.append((size, statement["id"], statement))
        return [statement for _, _, statement in sorted(fits, key=_size_and_id)]

    def meant(self, row: dict[str, Any]) -> dict[str, Any]:
        """The statement that a row of the careful reading means; the row's source decides among nested ones."""
        found = self.covering(row["document"], row["content"])
        assert found, f"no statement holds '{row['content']}'"
        named = [statement for statement in found if self.is_source(statement, row["source"])]
        return (named or found)[0]

    def is_source(self, statement: dict[str, Any], expected: str) -> bool:
        """Whether the statement's source is the expected person, or has the expected words in its name."""
        return _is_called(self.sources[statement["source"]]["name"], expected)

    def origins_of(self, person: str) -> list[dict[str, Any]]:
        """The origins whose source is `person`."""
        return [row for row in self.all["origins"] if _is_called(self.sources[row["source"]]["name"], person)]

    def named(self, item: str) -> str:
        """What an origin's, source's or exhibit's identifier stands for, in words."""
        for origin in self.all["origins"]:
            if origin["id"] == item:
                return str(self.sources[origin["source"]]["name"])
        for exhibit in self.all["exhibits"]:
            if exhibit["id"] == item:
                return str(exhibit["kind"])
        return str(self.sources[item]["name"]) if item in self.sources else item


def _extent(statement: dict[str, Any]) -> dict[str, int]:
    spans = [*statement["content"], *statement["cue"], *filter(None, [statement["source_span"]])]
    return {"start": min(span["start"] for span in spans), "end": max(span["end"] for span in spans)}


def _size_and_id(fit: tuple[int, str, dict[str, Any]]) -> tuple[int, str]:
    return fit[0], fit[1]


def _is_called(name: str, expected: str) -> bool:
    known_as = READING["people"].get(expected, {}).get("known_as", [expected])
    return any(word.lower() in name.lower() for word in known_as)


@pytest.fixture(scope="module")
def found() -> Found:
    return Found(assay.appraise(READING["claim"], [str(CASE / "reports")]).to_dict())


def test_every_report_is_read(found: Found) -> None:
    assert sorted(found.documents) == sorted(path.name for path in (CASE / "reports").iterdir())


def test_menus_and_advertisements_are_not_read(found: Found) -> None:
    text = found.documents["2-halvic-courier.html"]["text"]
    assert "Winter boots" not in text
    assert "Subscribe" not in text
    assert "cookies" not in text


@pytest.mark.parametrize("name", STATEMENTS)
def test_statement_has_its_source(found: Found, name: str) -> None:
    row = STATEMENTS[name]
    statement = found.meant(row)
    source = found.sources[statement["source"]]["name"]
    assert _is_called(source, row["source"]), f"'{row['content']}' is put down to {source}"


@pytest.mark.parametrize("name", STATEMENTS)
def test_statement_is_quoted_as_it_is(found: Found, name: str) -> None:
    row = STATEMENTS[name]
    assert found.meant(row)["quote"] == row["quote"]


@pytest.mark.parametrize("name", STATEMENTS)
def test_statement_has_its_stance(found: Found, name: str) -> None:
    row = STATEMENTS[name]
    assert found.meant(row)["stance"]["H1"]["label"] in row["stance"]


@pytest.mark.parametrize("name", [name for name, row in STATEMENTS.items() if "basis" in row])
def test_statement_has_its_basis(found: Found, name: str) -> None:
    row = STATEMENTS[name]
    assert found.meant(row)["basis"]["kind"] in row["basis"]


@pytest.mark.parametrize("name", [name for name, row in STATEMENTS.items() if row.get("hedged")])
def test_hedge_is_heard(found: Found, name: str) -> None:
    statement = found.meant(STATEMENTS[name])
    assert statement["mode"] == "hedged"
    assert statement["hedge"]["text"] == "likely"


@pytest.mark.parametrize("person", READING["people"])
def test_person_is_known_for_what_they_are(found: Found, person: str) -> None:
    row = READING["people"][person]
    called = [source for source in found.all["sources"] if _is_called(source["name"], person)]
    speaking = {statement["source"] for statement in found.all["statements"]}
    heard = [source for source in called if source["id"] in speaking]
    assert heard, f"nobody called {row['known_as']} says anything"
    assert {source["role"] for source in heard} <= set(row["role"])
    assert {source["naming"] for source in heard} == {row["naming"]}
    if "interest" in row:
        assert {source["interest"]["H1"]["side"] for source in heard} == {row["interest"]}


def test_the_two_border_officials_may_be_one(found: Found) -> None:
    for row in READING["may_be_same"]:
        ids = []
        for document in row["documents"]:
            mine = [
                found.meant(expected)["source"]
                for expected in STATEMENTS.values()
                if expected["document"] == document and expected["source"] == row["person"]
            ]
            assert len(set(mine)) == 1, f"{document} has more than one {row['person']}"
            ids.append(mine[0])
        first, second = ids
        linked = {other["id"] for other in found.sources[first]["may_be_same"]}
        assert first == second or second in linked


@pytest.mark.parametrize("row", READING["undercuts"], ids=[row["words"] for row in READING["undercuts"]])
def test_undercut_bears_on_its_item(found: Found, row: dict[str, Any]) -> None:
    heard = [statement["bears_on"] for statement in found.covering(row["document"], row["words"], whole=True)]
    bearing = [bears_on for bears_on in heard if bears_on]
    assert bearing, f"'{row['words']}' bears on nothing"
    kinds = {"source": {"source", "statement"}}.get(row["bears_on"], {row["bears_on"]})
    assert any(
        bears_on["kind"] in kinds
        and bears_on["parameter"] in row["parameter"]
        and bears_on["direction"] == row["direction"]
        for bears_on in bearing
    ), bearing


def test_the_commentary_is_no_origin_of_evidence(found: Found) -> None:
    for name in READING["no_origin"]:
        for origin in found.origins_of(name):
            assert abs(origin["weight_db"]["mid"]) < 0.5, origin


@pytest.mark.parametrize("row", READING["exhibits"], ids=[row["kind"] for row in READING["exhibits"]])
def test_exhibit_is_one_however_many_describe_it(found: Found, row: dict[str, Any]) -> None:
    alike = [exhibit for exhibit in found.all["exhibits"] if exhibit["kind"] == row["kind"]]
    assert len(alike) == 1, [exhibit["id"] for exhibit in alike]
    mentioned = {mention["document"] for mention in alike[0]["mentions"]}
    assert {found.documents[name]["id"] for name in row["in"]} <= mentioned


@pytest.mark.parametrize("row", READING["lineage"], ids=[f"{row['from']}-{row['to']}" for row in READING["lineage"]])
def test_later_report_had_it_from_the_earlier(found: Found, row: dict[str, Any]) -> None:
    start, end = found.documents[row["from"]]["id"], found.documents[row["to"]]["id"]
    edges = [edge for edge in found.all["lineage"]["edges"] if {edge["from"], edge["to"]} == {start, end}]
    assert edges, "the two reports are not linked"
    assert {edge["from"] for edge in edges} == {start}
    assert {edge["kind"] for edge in edges} & set(row["kind"])


@pytest.mark.parametrize("pair", READING["not_copies"], ids=["-".join(pair) for pair in READING["not_copies"]])
def test_own_reporting_is_no_copy(found: Found, pair: list[str]) -> None:
    ids = {found.documents[name]["id"] for name in pair}
    edges = [edge for edge in found.all["lineage"]["edges"] if {edge["from"], edge["to"]} == ids]
    assert "copies" not in {edge["kind"] for edge in edges}


def test_a_page_that_carries_its_body_twice_is_read_once(found: Found) -> None:
    row = next(row for row in READING["repeated"] if "of" not in row)
    document = found.documents[row["document"]]
    assert document["text"].count(row["words"]) == 1 + len(document["repeated"])
    spoken = [
        statement
        for statement in found.all["statements"]
        if statement["document"] == document["id"]
        and any(row["words"] in document["text"][span["start"] : span["end"]] for span in statement["content"])
    ]
    assert len(spoken) == 1


def test_a_passage_taken_over_without_quotation_marks_keeps_its_origin(found: Found) -> None:
    row = next(row for row in READING["repeated"] if "of" in row)
    later = found.covering(row["document"], row["words"])
    earlier = found.covering(row["of"], row["words"])
    assert earlier
    assert {statement["origin"] for statement in later} <= {statement["origin"] for statement in earlier}


@pytest.mark.parametrize("row", READING["one_origin"], ids=[row["content"] for row in READING["one_origin"]])
def test_copied_words_have_one_origin(found: Found, row: dict[str, Any]) -> None:
    carrying = {name: found.covering(name, row["content"]) for name in row["documents"]}
    assert all(carrying.values()), {name: len(statements) for name, statements in carrying.items()}
    assert len({statements[0]["origin"] for statements in carrying.values()}) == 1


@pytest.mark.parametrize("row", READING["independence"], ids=["-".join(row["pair"]) for row in READING["independence"]])
def test_origins_are_as_independent_as_they_are(found: Found, row: dict[str, Any]) -> None:
    first, second = (found.origins_of(person) for person in row["pair"])
    assert first and second, "one of the two is no origin"
    found_to_be = {mine["independence"].get(other["id"], "unknown") for mine in first for other in second}
    assert found_to_be <= set(row["is"])


def test_verdict_is_the_careful_readers(found: Found) -> None:
    expected, verdict = READING["verdict"], found.all["verdict"]
    assert verdict["label"] in expected["labels"]
    assert verdict["confidence"]["level"] in expected["confidence"]
    weight = expected["weight_db"]
    assert weight["at_least"] <= verdict["weight_db"]["mid"] <= weight["at_most"]
    effective = expected["effective_origins"]
    assert effective["at_least"] <= verdict["counts"]["effective_origins"] <= effective["at_most"]


def test_counts_tell_repetition_from_origins(found: Found) -> None:
    counts = found.all["verdict"]["counts"]
    assert counts["documents"] == len(found.documents)
    assert counts["distinct_statements"] < counts["statements"]
    assert counts["origins"] <= counts["distinct_statements"]


def test_gaps_lead_with_what_matters(found: Found) -> None:
    asked = [" ".join((gap["question"], found.named(gap["about"]), gap["why"])).lower() for gap in found.all["gaps"]]
    leading = asked[: READING["gaps"]["lead_within"]]
    for wanted in READING["gaps"]["expected"]:
        assert any(word in question for question in leading for word in wanted["any_of"]), (wanted, leading)
    for wanted in READING["gaps"]["within_all"]:
        assert any(word in question for question in asked for word in wanted["any_of"]), wanted


def test_every_passage_lies_in_its_document(found: Found) -> None:
    lengths = {document["id"]: len(document["text"]) for document in found.all["documents"]}
    for statement in found.all["statements"]:
        for span in [*statement["content"], *statement["cue"], *filter(None, [statement["source_span"]])]:
            assert 0 <= span["start"] < span["end"] <= lengths[statement["document"]]
