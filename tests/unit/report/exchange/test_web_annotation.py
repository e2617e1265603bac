"""An appraisal's passages as W3C Web Annotations, re-anchored in the texts they came from."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from pyld import jsonld

from assay.domain.document import Document
from assay.domain.material import Appraised
from assay.domain.span import Span
from assay.report.exchange.web_annotation import TERMS, web_annotations
from assay.report.exchange.web_annotation_targets import LONGEST_CONTEXT, targets
from tests.builders import velmar, velmar_supposed, velmar_with_alternative

HOSTILE = '\x1b[31m\u202e\ud800</script><b>&"{}'
MODEL = "http://www.w3.org/ns/anno.jsonld"
MOTIVATIONS = (
    *("assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting"),
    *("identifying", "linking", "moderating", "questioning", "replying", "tagging"),
)
OA, AS = "http://www.w3.org/ns/oa#", "http://www.w3.org/ns/activitystreams#"
DCTERMS, DC = "http://purl.org/dc/terms/", "http://purl.org/dc/elements/1.1/"
NODES = {
    **{"body": f"{OA}hasBody", "target": f"{OA}hasTarget", "source": f"{OA}hasSource", "selector": f"{OA}hasSelector"},
    **{"state": f"{OA}hasState", "renderedVia": f"{OA}renderedVia", "creator": f"{DCTERMS}creator"},
    **{"generator": f"{AS}generator", "partOf": f"{AS}partOf", "first": f"{AS}first", "last": f"{AS}last"},
}
CONTEXT = {
    "id": {"@type": "@id", "@id": "@id"},
    "type": {"@type": "@id", "@id": "@type"},
    **{key: {"@id": iri, "@type": "@id"} for key, iri in NODES.items()},
    "motivation": {"@id": f"{OA}motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": f"{OA}hasPurpose", "@type": "@vocab"},
    "items": {"@id": f"{AS}items", "@type": "@id", "@container": "@list"},
    **{key: f"{OA}{key}" for key in ("exact", "prefix", "suffix")},
    **{key: {"@id": f"{OA}{key}", "@type": "http://www.w3.org/2001/XMLSchema#integer"} for key in ("start", "end")},
    **{key: f"{OA}{key}" for key in ("Annotation", "TextualBody", "SpecificResource", *MOTIVATIONS)},
    **{key: f"{OA}{key}" for key in ("TextQuoteSelector", "TextPositionSelector")},
    **{"AnnotationCollection": f"{AS}OrderedCollection", "AnnotationPage": f"{AS}OrderedCollectionPage"},
    **{"Software": f"{AS}Application", "Text": "http://purl.org/dc/dcmitype/Text"},
    **{"format": f"{DC}format", "language": f"{DC}language", "name": "http://xmlns.com/foaf/0.1/name"},
    **{"value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"},
    **{"label": "http://www.w3.org/2000/01/rdf-schema#label"},
    **{"total": f"{AS}totalItems", "startIndex": f"{AS}startIndex"},
}
"""What the model's own context says of the terms used here."""


def parsed(appraised: Appraised) -> dict:
    return json.loads(web_annotations(appraised))


def items(appraised: Appraised) -> list[dict]:
    return parsed(appraised)["first"]["items"]


def places(appraised: Appraised) -> Iterator[tuple[Document, dict, dict, dict]]:
    """Each target with its document, its quotation and its position."""
    by_hash = {document.sha256: document for document in appraised.material.documents}
    for item in items(appraised):
        for target in item["target"]:
            quoted, placed = target["selector"]
            assert (quoted["type"], placed["type"]) == ("TextQuoteSelector", "TextPositionSelector")
            yield by_hash[target["state"]["assay:sha256"]], target, quoted, placed


def by_quote(text: str, quoted: dict) -> Span:
    """Where the quotation stands, by its words and what is around them alone; fails where that is not one place."""
    passage = quoted["prefix"] + quoted["exact"] + quoted["suffix"]
    found = [match.start() for match in re.finditer(f"(?={re.escape(passage)})", text)]
    assert len(found) == 1, (found, quoted)
    start = found[0] + len(quoted["prefix"])
    return Span(start, start + len(quoted["exact"]))


@pytest.mark.parametrize("taint", ["", HOSTILE])
def test_position_and_quotation_land_on_the_same_words(taint: str) -> None:
    case = velmar(taint=taint)
    count = 0
    for document, _, quoted, placed in places(case):
        span = Span(placed["start"], placed["end"])
        assert span.of(document.text) == quoted["exact"] != ""
        assert by_quote(document.text, quoted) == span
        count += 1
    assert count > 30


def test_the_quotation_alone_finds_the_words_after_a_paragraph_was_put_above() -> None:
    new = "A paragraph that was added later, with an emoji 🐟 and words of its own.\n\n"
    for document, _, quoted, placed in places(velmar()):
        later = new + document.text
        found = by_quote(later, quoted)
        assert found.start == placed["start"] + len(new)
        assert found.of(later) == quoted["exact"]


def test_offsets_are_code_points_not_utf_16_units() -> None:
    text = "🐟🐟 The river is clean, she said."
    document = Document("D", text, "ab" * 32)
    (target,) = targets(document, [(Span(3, 12), "content")], software="urn:x")
    quoted, placed = target["selector"]
    assert quoted == {
        "type": "TextQuoteSelector",
        "exact": "The river",
        "prefix": "🐟🐟 ",
        "suffix": " is clean, she said.",
    }
    assert (placed["start"], placed["end"]) == (3, 12)
    assert target["state"] == {"type": "assay:StoredText", "assay:sha256": "ab" * 32, "assay:unit": "code point"}


def test_context_grows_until_it_tells_one_place_from_its_like() -> None:
    line = "The gate was shut that night, he said, and nobody came by until the morning. "
    text = line * 3 + "Then it rained. " + line * 2
    document = Document("D", text, "ab" * 32)
    second = Span(len(line) + 4, len(line) + 8)
    (target,) = targets(document, [(second, "content")], software="urn:x")
    assert by_quote(text, target["selector"][0]) == second
    endless = Document("D", "gate " * 2000, "ab" * 32)
    (target,) = targets(endless, [(Span(5000, 5004), "content")], software="urn:x")
    assert len(target["selector"][0]["prefix"]) == LONGEST_CONTEXT


def test_a_place_that_the_text_does_not_have_is_no_target() -> None:
    document = Document("D", "Short.", "ab" * 32)
    spans = [Span(2, 2), Span(4, 40), Span(0, 5), Span(0, 5), Span(0, 6)]
    found = targets(document, [(span, "content") for span in spans], software="urn:x")
    assert [target["selector"][1]["end"] for target in found] == [5, 6]


def test_one_annotation_a_statement_with_a_target_for_each_of_its_spans() -> None:
    case = velmar()
    told = {item["id"].rsplit(":", 1)[1]: item for item in items(case)}
    for statement in case.material.statements:
        text = next(one.text for one in case.material.documents if one.id == statement.document)
        expected = {("content", span.of(text)) for span in statement.content}
        expected |= {("cue", span.of(text)) for span in statement.cue}
        expected |= {("source", statement.source_span.of(text))} if statement.source_span else set()
        found = {(one["assay:role"], one["selector"][0]["exact"]) for one in told[statement.id]["target"]}
        assert found == expected, statement.id
    describing, classifying, assessing = told["T5"]["body"]
    assert describing["value"] == "Marit Solberg; named, witness; indirect quotation; witnessed it; off the east mole"
    assert classifying["value"] == "On the claim: for (90\u00a0%)"
    assert (classifying["assay:stance"], classifying["assay:supports"]) == ("supports", 0.9)
    assert assessing["value"] == "Weight of evidence: +3.2 dB (+0.8 to +6.9)"
    assert [assessing[f"assay:{end}_db"] for end in ("low", "mid", "high")] == [0.8, 3.2, 6.9]
    assert told["T9"]["assay:within"] == {"id": told["T8"]["id"]}
    assert "assay:within" not in told["T5"]


def test_exhibits_and_reasons_are_annotated_on_the_passages_they_rest_on() -> None:
    exhibit = next(item for item in items(velmar()) if item["id"].endswith(":E1"))
    assert [one["selector"][0]["exact"] for one in exhibit["target"]] == [
        "A video posted on the channel Estuary Eyes",
        "the video",
    ]
    assert exhibit["body"][0]["value"].endswith("video; mentioned only, not held")
    reason = next(item for item in items(velmar()) if item["motivation"] == "commenting")
    assert reason["body"][0]["value"] == "He signed the night sheets."
    assert reason["target"][0]["selector"][0]["exact"] == "signed the night sheets"
    assert reason["assay:item"]["id"].endswith(":T1")


def test_the_source_is_a_safe_address_or_the_hash_of_the_text() -> None:
    def sources(case: Appraised) -> set[str]:
        return {target["source"]["id"] for _, target, _, _ in places(case)}

    case = velmar()
    hashes = {f"urn:sha256:{document.sha256}" for document in case.material.documents}
    assert sources(case) <= {"https://northernwire.example/velmar", *hashes}
    assert "https://northernwire.example/velmar" in sources(case)
    for address, expected in (
        ("javascript:alert(1)", None),
        ("https://a.example/\u202ex", None),
        ('https://a.example/"{x}<', "https://a.example/%22%7Bx%7D%3C"),
    ):
        changed = tuple(replace(one, url=address) for one in case.material.documents)
        found = sources(replace(case, material=replace(case.material, documents=changed)))
        assert found == {expected} if expected else found <= hashes


def test_every_term_resolves_in_the_model_or_in_our_own_namespace() -> None:
    def loaded(url: str, options: object) -> dict:
        assert url == MODEL, f"would fetch {url}"
        document = {"@context": CONTEXT}
        return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": document}

    def keys(value: object) -> Iterator[str]:
        if isinstance(value, dict):
            yield from value
            for one in value.values():
                yield from keys(one)
        elif isinstance(value, list):
            for one in value:
                yield from keys(one)

    collection = parsed(velmar())
    expanded = jsonld.expand(collection, options={"documentLoader": loaded})
    body = {key: value for key, value in collection.items() if key != "@context"}
    written = {key for key in keys(body) if key not in ("id", "type")}
    resolved = {key for key in keys(expanded) if key[0] != "@"}
    iris = {
        TERMS + key.removeprefix("assay:") if key.startswith("assay:") else dict_or_iri(CONTEXT[key]) for key in written
    }
    assert resolved == iris
    assert all(re.match(r"https?://|urn:", value) for value in types(expanded))


def dict_or_iri(term: str | dict[str, str]) -> str:
    return term if isinstance(term, str) else term["@id"]


def types(value: object) -> Iterator[str]:
    """Every type, and every identifier, of an expanded document."""
    if isinstance(value, dict):
        yield from value.get("@type", ()) if isinstance(value.get("@type"), list) else ()
        yield from [value["@id"]] if "@id" in value else []
        for one in value.values():
            yield from types(one)
    elif isinstance(value, list):
        for one in value:
            yield from types(one)


@pytest.mark.parametrize("taint", ["", HOSTILE])
def test_what_the_model_demands_is_kept(taint: str) -> None:
    collection = parsed(velmar(taint=taint))
    assert MODEL in collection["@context"]
    assert collection["type"] == "AnnotationCollection"
    assert isinstance(collection["label"], str)
    page = collection["first"]
    assert page["type"] == "AnnotationPage"
    assert "@context" not in page
    assert page["partOf"] == collection["id"]
    assert collection["last"] == page["id"]
    assert page["startIndex"] == 0
    assert collection["total"] == len(page["items"]) > 0
    names = [collection["id"], page["id"], *(item["id"] for item in page["items"])]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"urn:assay:[!-~]+", name) for name in names)
    for item in page["items"]:
        assert item["type"] == "Annotation"
        assert item["motivation"] in MOTIVATIONS
        assert item["target"]
        for body in item["body"]:
            assert body["type"] == "TextualBody"
            assert isinstance(body["value"], str)
            assert body["purpose"] in MOTIVATIONS
        for target in item["target"]:
            assert target["type"] == "SpecificResource"
            assert target["source"]["id"]
            assert target.get("purpose", "tagging") in MOTIVATIONS
            quoted, placed = target["selector"]
            assert {"exact", "prefix", "suffix"} <= set(quoted)
            assert 0 <= placed["start"] < placed["end"]


def test_the_same_case_gives_the_same_bytes_and_another_fingerprint_other_names() -> None:
    assert web_annotations(velmar()) == web_annotations(velmar())
    other = replace(velmar(), fingerprint="0" * 16)
    assert not {item["id"] for item in items(velmar())} & {item["id"] for item in items(other)}


def test_hostile_texts_are_quoted_exactly_and_shown_inert() -> None:
    written = web_annotations(velmar(taint=HOSTILE))
    written.encode("utf-8")
    assert not {"\x1b", "\u202e"} & set(written)
    values = [body["value"] for item in json.loads(written)["first"]["items"] for body in item["body"]]
    assert not any({"\x1b", "\u202e", "\ud800"} & set(value) for value in values)


def test_a_case_without_statements_is_an_empty_collection_without_pages() -> None:
    case = velmar()
    empty = parsed(replace(case, material=replace(case.material, statements=(), exhibits=())))
    assert empty["total"] == 0
    assert not {"first", "last"} & set(empty)


def test_a_what_if_says_so_and_other_explanations_are_named() -> None:
    plain, supposed, named = (parsed(case()) for case in (velmar, velmar_supposed, velmar_with_alternative))
    assert supposed["label"] == f"What-if, {plain['label']}"
    assert supposed["assay:supposed"] == ["without D2"]
    assert named["assay:alternative"] == ["A storm washed it out."]
    assert named["label"] == plain["label"]
    assert {"assay:supposed", "assay:alternative"} & set(plain) == set()
