"""An appraisal as schema.org ClaimReview, and fact-checks of others read back."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest
from pyld import jsonld
from rdflib import URIRef

from assay.domain.claim import ClaimPart, PartKind
from assay.domain.lineage import Edge, EdgeKind
from assay.domain.material import Appraised
from assay.domain.stance import StanceLabel, Stances
from assay.domain.weighing import VerdictLabel
from assay.errors import MissingExtra, UsageError
from assay.ingest.claim_review import MOST_REVIEWS, ClaimReviewRead, read_claim_reviews
from assay.report.exchange.claim_review import claim_review
from tests.builders import reading, velmar, velmar_supposed, velmar_with_alternative

HOSTILE = '</script><script>alert(1)</script>\x1b[31m\u202e\ud800<!--&"'
ADDRESS = "https://checks.example/velmar"
ON_SCALE = {"refuted": 1, "leaning_refuted": 2, "leaning_supported": 4, "supported": 5}

AGENT = {"Person", "Organization"}
WORKS = {"CreativeWork", "ClaimReview", "Claim", "Quotation", "Statement", "SoftwareApplication"}
TEXT = {"Text"}
RANGES: dict[str, tuple[set[str], set[str]]] = {
    "url": (WORKS, {"URL"}),
    "author": (WORKS, AGENT),
    "creator": (WORKS, AGENT | {"SoftwareApplication"}),
    "creativeWorkStatus": (WORKS, TEXT),
    "datePublished": (WORKS, {"Date", "DateTime"}),
    "inLanguage": (WORKS, TEXT),
    "claimReviewed": ({"ClaimReview"}, TEXT),
    "reviewRating": ({"ClaimReview"}, {"Rating"}),
    "reviewBody": ({"ClaimReview"}, TEXT),
    "itemReviewed": ({"ClaimReview"}, {"Claim"}),
    "citation": (WORKS, WORKS),
    "isBasedOn": (WORKS, WORKS),
    "isPartOf": (WORKS, WORKS),
    "headline": (WORKS, TEXT),
    "publisher": (WORKS, AGENT),
    "text": (WORKS, TEXT),
    "appearance": ({"Claim"}, WORKS),
    "firstAppearance": ({"Claim"}, WORKS),
    "claimInterpreter": ({"Claim"}, AGENT),
    "ratingValue": ({"Rating"}, {"Number"}),
    "worstRating": ({"Rating"}, {"Number"}),
    "bestRating": ({"Rating"}, {"Number"}),
    "ratingExplanation": ({"Rating"}, TEXT),
    "softwareVersion": ({"SoftwareApplication"}, TEXT),
    "name": (WORKS | AGENT | {"Rating"}, TEXT),
    "alternateName": (WORKS | AGENT | {"Rating"}, TEXT),
    "description": (WORKS | AGENT | {"Rating"}, TEXT),
    "identifier": (WORKS, {"URL"}),
}
"""Domains and ranges of the properties used, as schema.org has them, with the subtypes that occur written out. One is
wider than there: a tool as `creator`, for which schema.org has no property."""


def parsed(appraised: Appraised, **options: object) -> dict:
    return json.loads(claim_review(appraised, **options))


def labelled(label: str) -> Appraised:
    case = velmar()
    verdict = replace(case.weighing.verdict, label=VerdictLabel(label))
    return replace(case, weighing=replace(case.weighing, verdict=verdict))


def with_lineage(case: Appraised, **changes: object) -> Appraised:
    return replace(case, material=replace(case.material, lineage=replace(case.material.lineage, **changes)))


def in_page(*scripts: str) -> str:
    blocks = "".join(f'<script type="application/ld+json">{script}</script>' for script in scripts)
    return f"<!doctype html><html><head><title>A page</title>{blocks}</head><body><p>Words.</p></body></html>"


def nodes(value: object) -> Iterator[dict]:
    if isinstance(value, dict):
        yield value
        for one in value.values():
            yield from nodes(one)
    elif isinstance(value, list):
        for one in value:
            yield from nodes(one)


def full_case() -> Appraised:
    """A case with every property: one origin for the claim, a first appearance, a claim of what a video shows."""
    case = velmar()
    origin_of = {**case.material.lineage.origin_of, "T1": "O2", "T8": "O2", "T9": "O2"}
    edges = (Edge("D2", "D1", EdgeKind.COPIES, 0.9), Edge("D3", "D2", EdgeKind.CITES, 0.9))
    case = with_lineage(case, origin_of=origin_of, edges=edges)
    shown = ClaimPart("P2", "The video shows it.", PartKind.SHOWING, "the video")
    claim = replace(case.material.claim, parts=(*case.material.claim.parts, shown))
    return replace(case, material=replace(case.material, claim=claim))


@pytest.mark.parametrize("label", [label.value for label in VerdictLabel])
def test_only_labels_on_the_scale_have_a_number_and_none_is_half_true(label: str) -> None:
    rating = parsed(labelled(label))["reviewRating"]
    assert rating["alternateName"].lower().replace(" ", "_") == label
    if label in ON_SCALE:
        assert (rating["ratingValue"], rating["worstRating"], rating["bestRating"]) == (ON_SCALE[label], 1, 5)
        assert "3 is not used" in rating["ratingExplanation"]
    else:
        assert not {"ratingValue", "worstRating", "bestRating"} & set(rating)
        assert "has no number" in rating["ratingExplanation"]
    assert 3 not in ON_SCALE.values()


def test_weight_likelihood_and_confidence_are_in_the_text_and_confidence_stands_alone() -> None:
    review = parsed(velmar())
    body = review["reviewBody"]
    assert "+6.2 dB (+0.4 to +11.8)" in review["reviewRating"]["ratingExplanation"]
    assert "likely" in body
    assert "Low confidence." in body
    assert "Fewer than three effective origins" in body
    for sentence in re.split(r"(?<=[.!?]) ", f"{review['reviewRating']['ratingExplanation']} {body}"):
        assert not ("confidence" in sentence.lower() and re.search(r"likel|prior|%", sentence)), sentence


def test_nobody_signs_unless_somebody_does() -> None:
    draft, signed = parsed(velmar()), parsed(velmar(), author="The Desk", url=ADDRESS, published="2025-04-06")
    assert draft["creator"] == {"@type": "SoftwareApplication", "name": "Assay", "softwareVersion": "0.1.0"}
    assert draft["creativeWorkStatus"] == "Draft"
    assert "author" not in draft
    assert "datePublished" not in draft
    assert signed["author"] == {"@type": "Organization", "name": "The Desk"}
    assert (signed["url"], signed["datePublished"]) == (ADDRESS, "2025-04-06")
    assert "creator" not in signed
    assert "creativeWorkStatus" not in signed
    assert signed["isBasedOn"]["creator"]["name"] == "Assay"
    assert parsed(velmar(), author="Ada Holm", author_is_person=True)["author"]["@type"] == "Person"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"author": " \t"}, "no name"),
        ({"author": "The Desk", "url": "javascript:alert(1)"}, "not a web address"),
        ({"author": "The Desk", "url": "https://a.example/ b"}, "not a web address"),
        ({"author": "The Desk", "published": "yesterday"}, "not a date"),
        ({"published": "2025-04-06"}, "needs an author"),
    ],
)
def test_what_cannot_be_signed_is_refused_with_a_hint(options: dict[str, str], said: str) -> None:
    with pytest.raises(UsageError, match=said) as caught:
        claim_review(velmar(), **options)
    assert caught.value.hint


def test_a_what_if_says_so_and_cannot_be_signed() -> None:
    case = velmar_supposed()
    assert parsed(case)["reviewBody"].startswith("This is a what-if: without D2.")
    with pytest.raises(UsageError, match="what-if"):
        claim_review(case, author="The Desk")


def test_the_other_explanations_that_were_weighed_are_told() -> None:
    body = parsed(velmar_with_alternative())["reviewBody"]
    assert "“A storm washed it out.”, is unlikely: 20\u00a0% (8\u00a0% to 31\u00a0%)." in body
    assert "explanation" not in parsed(velmar())["reviewBody"]


def test_the_claim_is_a_statement_with_the_documents_that_make_it() -> None:
    item = parsed(velmar())["itemReviewed"]
    assert item["text"] == "The Velmar harbour authority dumped untreated sludge in the Oslin estuary."
    assert item["alternateName"].startswith("Did the Velmar harbour authority")
    works = {work["publisher"]["name"]: work for work in item["appearance"]}
    assert set(works) == {"Northern Wire", "The Velmar Courier", "Oslin Today"}
    assert works["Northern Wire"]["url"] == "https://northernwire.example/velmar"
    assert "url" not in works["Oslin Today"]
    assert "author" not in item, "two origins say it, and neither is known to have made it"
    assert "firstAppearance" not in item, "one of them had it from no other"
    assert "claimInterpreter" not in item


def test_a_document_whose_words_only_fit_the_claim_does_not_make_it() -> None:
    case = velmar()
    readings = {**case.material.stances.statements, "T5": {"H1": reading(StanceLabel.SUPPORTS, 0.8)}}
    case = replace(case, material=replace(case.material, stances=replace(case.material.stances, statements=readings)))
    item = parsed(case)["itemReviewed"]
    assert item["firstAppearance"]["publisher"]["name"] == "Northern Wire"
    assert [work["publisher"]["name"] for work in item["appearance"]] == ["Oslin Today"]


def test_who_made_the_claim_and_where_first_only_where_lineage_tells() -> None:
    item = parsed(full_case(), author="The Desk")["itemReviewed"]
    assert item["author"] == {"@type": "Person", "name": "Marit Solberg"}
    assert item["firstAppearance"]["publisher"]["name"] == "Northern Wire"
    assert [work["publisher"]["name"] for work in item["appearance"]] == ["The Velmar Courier", "Oslin Today"]
    assert item["claimInterpreter"] == {"@type": "Organization", "name": "The Desk"}
    assert "claimInterpreter" not in parsed(full_case())["itemReviewed"]


@pytest.mark.parametrize("edge", [("D1", "N1", 0.8), ("D1", "D3", 0.9)])
def test_no_document_is_first_that_had_it_from_elsewhere_or_in_a_circle(edge: tuple[str, str, float]) -> None:
    case = full_case()
    more = (*case.material.lineage.edges, Edge(edge[0], edge[1], EdgeKind.CITES, edge[2]))
    assert "firstAppearance" not in parsed(with_lineage(case, edges=more))["itemReviewed"]


def test_a_link_of_unknown_direction_tells_nothing_of_who_was_first() -> None:
    case = full_case()
    edges = tuple(replace(edge, probability=0.55) for edge in case.material.lineage.edges)
    assert "firstAppearance" not in parsed(with_lineage(case, edges=edges))["itemReviewed"]


def test_an_unnamed_source_is_described_and_never_named() -> None:
    case = velmar()
    sources = tuple(
        replace(source, naming="described") if source.id == "S1" else source
        for source in case.material.resolution.sources
    )
    case = replace(case, material=replace(case.material, resolution=replace(case.material.resolution, sources=sources)))
    told = [cited.get("author", {}) for cited in parsed(case)["citation"]]
    assert {"@type": "Person", "description": "a senior port employee"} in told
    assert "a senior port employee" not in [author.get("name") for author in told]


def test_statements_for_and_against_are_cited_with_who_says_so_and_how() -> None:
    cited = parsed(velmar())["citation"]
    assert {one["description"].split(" the claim")[0] for one in cited} == {"For", "Against"}
    solberg = next(one for one in cited if "Solberg" in one["description"])
    assert (
        solberg["description"] == "For the claim (90\u00a0%): Marit Solberg; witness; indirect quotation; witnessed it."
    )
    assert solberg["isPartOf"]["publisher"]["name"] == "The Velmar Courier"
    assert {one["@type"] for one in cited} == {"Quotation", "Statement"}


def test_every_term_resolves_and_keeps_the_domain_and_range_that_schema_org_gives_it() -> None:
    from rdflib.namespace import SDO  # noqa: PLC0415 - pytest would ask this namespace for what it does not have

    def loaded(url: str, options: object) -> dict:
        assert url.rstrip("/") == "https://schema.org", f"would fetch {url}"
        context = {"@context": {"@version": 1.1, "@vocab": "http://schema.org/"}}
        return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": context}

    for case, options in ((full_case(), {"author": "A", "url": ADDRESS, "published": "2025-04-06"}), (velmar(), {})):
        review = parsed(case, **options)
        expanded = jsonld.expand(review, options={"documentLoader": loaded})
        names = {key for node in nodes(expanded) for key in node if not key.startswith("@")}
        assert names == {f"http://schema.org/{key}" for node in nodes(review) for key in node if key[0] != "@"}
        for node in nodes(review):
            assert URIRef(f"https://schema.org/{node['@type']}") in SDO, node
            for key, value in node.items():
                if key[0] == "@":
                    continue
                assert URIRef(f"https://schema.org/{key}") in SDO, key
                domain, expected = RANGES[key]
                assert node["@type"] in domain, (node["@type"], key)
                for one in value if isinstance(value, list) else [value]:
                    assert kind(one, expected) in expected, (key, one)
    whole = parsed(full_case(), author="A", url=ADDRESS, published="2025-04-06")
    assert set(RANGES) == {
        key for one in (whole, parsed(velmar())) for node in nodes(one) for key in node if key[0] != "@"
    }


def kind(value: object, expected: set[str]) -> str:
    """The schema.org type of a value, as far as a string can be told to be of one of those `expected`."""
    if isinstance(value, dict):
        return value["@type"]
    if isinstance(value, int):
        return "Number"
    if "URL" in expected:
        return "URL" if re.match(r"https?://|urn:", value) else "Text"
    if "Date" in expected:
        return "Date" if re.match(r"\d{4}(-\d\d)?", value) else "Text"
    return "Text"


def test_ours_in_a_page_reads_back_as_the_same_review() -> None:
    written = claim_review(full_case(), author="The Desk", url=ADDRESS, published="2025-04-06")
    review = json.loads(written)
    (read,) = read_claim_reviews(in_page('{"@type": "WebPage"}', written))
    assert (read,) == read_claim_reviews(written) == read_claim_reviews(in_page(written).encode("utf-16"))
    assert read == ClaimReviewRead(
        claim=review["claimReviewed"],
        rating="Leaning supported",
        value=4.0,
        worst=1.0,
        best=5.0,
        explanation=review["reviewRating"]["ratingExplanation"].replace("\u00a0", " "),
        body=review["reviewBody"].replace("\u00a0", " "),
        author="The Desk",
        url=ADDRESS,
        published="2025-04-06",
        claimant="Marit Solberg",
        first_appearance="https://northernwire.example/velmar",
    )
    (draft,) = read_claim_reviews(claim_review(labelled("contested")))
    assert draft.is_draft
    assert (draft.rating, draft.value, draft.worst, draft.best) == ("Contested", None, None, None)
    assert draft.appearances == ("https://northernwire.example/velmar",)


def test_hostile_texts_do_not_break_out_of_a_page_and_come_back_inert() -> None:
    written = claim_review(velmar(taint=HOSTILE))
    assert not set("<>&\x1b\u202e") & set(written)
    written.encode("utf-8")
    page = in_page(written)
    assert page.count("<script") == 1
    (read,) = read_claim_reviews(page)
    assert read.claim.startswith("The Velmar harbour authority dumped")
    assert "</script>" in read.claim
    assert "\u202e" not in read.claim
    assert not any("alert" in (address or "") for address in read.appearances)
    assert claim_review(velmar(taint=HOSTILE)) == written


def review(**changes: object) -> dict:
    return {
        "@context": "http://schema.org",
        "@type": "ClaimReview",
        "claimReviewed": "A bridge fell.",
        "reviewRating": {"@type": "Rating", "alternateName": "False", "ratingValue": "1", "bestRating": 5},
        **changes,
    }


def test_reads_what_others_write() -> None:
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "NewsMediaOrganization", "@id": "#org", "name": "Plain Checks"},
            review(author={"@id": "#org"}, **{"@type": ["Review", "schema:ClaimReview"]}),
        ],
    }
    microdata = """<div itemscope itemtype="http://schema.org/ClaimReview">
      <p itemprop="claimReviewed">The well is dry.</p>
      <div itemprop="author" itemscope itemtype="http://schema.org/Organization"><i itemprop="name">Wellwatch</i></div>
      <div itemprop="itemReviewed" itemscope itemtype="http://schema.org/Claim">
        <a itemprop="appearance" href="https://wells.example/1">here</a></div>
      <div itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating">
        <b itemprop="alternateName">Mostly true</b><meta itemprop="ratingValue" content="4">
        <meta itemprop="bestRating" content="5"></div></div>"""
    page = in_page(json.dumps(graph), '{"broken": ').replace("<p>Words.</p>", microdata)
    bridge, well = read_claim_reviews(page)
    assert (bridge.claim, bridge.author, bridge.value, bridge.worst) == ("A bridge fell.", "Plain Checks", 1.0, 1.0)
    assert (well.claim, well.author, well.rating, well.value) == ("The well is dry.", "Wellwatch", "Mostly true", 4.0)
    assert well.appearances == ("https://wells.example/1",)


@pytest.mark.parametrize(
    "rating",
    [
        {"ratingValue": "-1", "worstRating": "-1", "bestRating": "-1"},
        {"ratingValue": 9},
        {"ratingValue": "NaN"},
        {"ratingValue": True},
        {"ratingValue": 10**400},
        {"ratingValue": {"a": 1}},
        {"ratingValue": 2, "worstRating": 5, "bestRating": 1},
    ],
)
def test_a_number_that_is_on_no_scale_is_read_as_none(rating: dict[str, object]) -> None:
    (read,) = read_claim_reviews(json.dumps(review(reviewRating={"alternateName": "Unproven", **rating})))
    assert (read.rating, read.value, read.worst, read.best) == ("Unproven", None, None, None)


@pytest.mark.parametrize(
    "source",
    [
        "",
        "\0\0",
        b"\xff\xfe\x00",
        "[" * 200_000,
        '{"@type":"ClaimReview","a":' * 50_000,
        in_page("[" * 200_000),
        in_page("null", "3", '"ClaimReview"', "//" * 1000),
        in_page(json.dumps(review(claimReviewed=["", {}]))),
        in_page(json.dumps(review(reviewRating=None))),
        in_page(json.dumps(review(**{"@type": {"a": "ClaimReview"}}))),
        '<div itemscope itemtype="http://schema.org/ClaimReview">' * 3000,
        '<?xml version="1.0" encoding="utf-16"?><p>',
    ],
)
def test_what_is_malformed_is_left_out(source: str | bytes) -> None:
    assert read_claim_reviews(source) == ()


def test_what_is_read_is_bounded_and_safe_to_follow() -> None:
    many = [review(claimReviewed=f"Claim {number}.") for number in range(MOST_REVIEWS + 50)]
    assert len(read_claim_reviews(json.dumps([*many, *many]))) == MOST_REVIEWS
    work = [
        {"url": url} for url in ("javascript:alert(1)", "https://[", "https://a.example/\u202eb", "https://b.example")
    ]
    (read,) = read_claim_reviews(
        json.dumps(
            review(url="data:x", datePublished="soon", itemReviewed={"appearance": work}, reviewBody="x" * 10**6)
        )
    )
    assert (read.url, read.published, read.appearances) == (None, None, ("https://b.example",))
    assert len(read.body or "") <= 20_000


def test_a_page_asks_for_the_extra_and_json_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.split(".")[0] == "extruct"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "extruct", None)
    assert len(read_claim_reviews(json.dumps(review()))) == 1
    with pytest.raises(MissingExtra, match="exchange"):
        read_claim_reviews(in_page(json.dumps(review())))


def test_stances_that_were_not_read_leave_a_claim_without_appearances() -> None:
    case = velmar()
    unread = replace(case, material=replace(case.material, stances=Stances({}, {})))
    assert not {"appearance", "firstAppearance", "author"} & set(parsed(unread)["itemReviewed"])
