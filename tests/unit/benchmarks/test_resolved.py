"""Resolved claims: what becomes of a record, which label a rule tells, and what coverage means; on texts of our own."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from assay.appraisal import weigh
from assay.domain.material import Material
from assay.domain.stance import StanceLabel
from assay.settings import Settings
from benchmarks.resolved.addresses import site_of
from benchmarks.resolved.cases import Case, Evidence, Gold, averitec_case, climate_case, grouped, records
from benchmarks.resolved.codec import plain, typed
from benchmarks.resolved.materials import material_for
from benchmarks.resolved.measures import best_factor, coverage, macro_f1, scaled
from benchmarks.resolved.rules import NEVER, Rule, counted, fitted
from benchmarks.resolved.shown import Shown, shown
from benchmarks.resolved.variants import VARIANTS, labels_as_given
from benchmarks.resolved.wording import as_text, denied

CLAIM = "The ministry of Velmaria sold the harbour cranes."
RULE = Rule(silent=0.5, faint=0.2, several=3, contesting=1.0, apart=2.0, leaning=0.5)
SETTINGS = Settings(tagger="rules", reader="rules", draws=200)


def record(*answers: dict[str, str], article: str = "https://checks.example.org/one") -> dict[str, object]:
    asked = [{"question": "Did the ministry sell the cranes", "answers": [answer]} for answer in answers]
    return {"claim": CLAIM, "label": "Refuted", "fact_checking_article": article, "questions": asked}


def answer(text: str, address: str, medium: str = "Web text", because: str = "") -> dict[str, str]:
    return {"answer": text, "source_url": address, "source_medium": medium, "boolean_explanation": because}


def told(
    *,
    supporting: float,
    opposing: float,
    documents: int = 3,
    searches: int = 0,
    gold: Gold = Gold.REFUTED,
    stance: float = 0.0,
) -> Shown:
    case, net = Case(CLAIM, gold, CLAIM, ()), supporting - opposing
    return Shown(case, supporting, opposing, (net - 1, net, net + 1), (), documents, searches, (0, 0), (0, 0), stance)


def test_a_list_that_breaks_off_gives_its_complete_records() -> None:
    whole = json.dumps([{"claim": "one, [two]"}, {"claim": "three"}, {"claim": "four"}], indent=4)
    assert [found["claim"] for found in records(whole[:-12])] == ["one, [two]", "three"]
    assert list(records("[]")) == []


@pytest.mark.parametrize(
    ("address", "site"),
    [
        ("https://web.archive.org/web/20210101000000/https://www.kestrel.co.uk/a/b", "kestrel.co.uk"),
        ("https://data.harbour.example.com/x", "example.com"),
        ("https://www.velmaria.gov.vm/x", "velmaria.gov.vm"),
        ("Metadata", ""),
        ("", ""),
    ],
)
def test_the_site_of_an_address_is_that_of_the_page_and_not_of_its_archive(address: str, site: str) -> None:
    assert site_of(address) == site


def test_answers_from_the_fact_checkers_own_site_or_without_one_are_marked() -> None:
    case = averitec_case(
        record(
            answer("The cranes still stand in the harbour today.", "https://news.example.com/cranes"),
            answer("We found the cranes where they always were.", "https://www.checks.example.org/one"),
            answer("Twelve cranes stood in the harbour in May.", "Metadata", "Metadata"),
            answer("", "https://news.example.com/empty"),
        )
    )
    assert case.gold is Gold.REFUTED
    assert [item.site for item in case.evidence] == ["example.com", "example.org", ""]
    assert [item.own for item in case.evidence] == [False, True, True]


def test_yes_and_no_are_told_as_sentences_and_fragments_behind_their_question() -> None:
    asked = "Did the ministry sell any cranes?"
    assert as_text(asked, "Yes", because="It sold two.") == "The ministry sold cranes.\n\nIt sold two."
    assert as_text(asked, "No.") == "The ministry did not sell any cranes."
    assert as_text(asked, "No answer could be found.") == f"{asked} No answer could be found."
    assert as_text("How many were sold", "Twelve") == "How many were sold? Twelve"
    assert as_text("Who sold them?", "The port authority sold all of them.") == "The port authority sold all of them."
    assert denied("Who sold the cranes?") == ""


def test_sentences_of_one_article_are_one_report_and_keep_their_labels() -> None:
    sentences = [("Cranes", "The cranes were sold.", "SUPPORTS"), ("Harbour", "It has a quay.", "NOT_ENOUGH_INFO")]
    sentences.append(("Cranes", "They were not sold by the ministry.", "REFUTES"))
    rows = [{"article": one, "evidence": text, "evidence_label": label} for one, text, label in sentences]
    case = climate_case({"claim": CLAIM, "claim_label": "DISPUTED", "evidences": rows})
    assert case.gold is Gold.CONFLICTING
    assert [(item.site, item.labels) for item in case.evidence] == [
        ("Cranes", ("SUPPORTS", "REFUTES")),
        ("Harbour", ("NOT_ENOUGH_INFO",)),
    ]


def test_claims_of_one_fact_check_fall_into_one_half() -> None:
    cases = [Case(f"Claim {number}.", Gold.REFUTED, "one page", ()) for number in range(20)]
    assert {case.group for case in grouped(cases)} == {"Claim 0."}
    assert len({case.tuned_on for case in grouped(cases)}) == 1
    assert {Case(f"Claim {number}.", Gold.REFUTED, f"{number}", ()).tuned_on for number in range(20)} == {True, False}


def test_the_rule_asks_in_its_order() -> None:
    assert RULE.told(told(supporting=9.0, opposing=0.0, documents=2, searches=1)) is Gold.NOT_ENOUGH
    assert RULE.told(told(supporting=0.1, opposing=0.1)) is Gold.NOT_ENOUGH
    assert RULE.told(told(supporting=3.0, opposing=2.0)) is Gold.CONFLICTING
    assert RULE.told(told(supporting=3.0, opposing=2.0, documents=2)) is Gold.SUPPORTED
    assert RULE.told(told(supporting=4.0, opposing=1.5)) is Gold.SUPPORTED
    assert RULE.told(told(supporting=1.0, opposing=0.9, documents=1)) is Gold.REFUTED
    with_reports = replace(RULE, of_reports=3.0)
    assert with_reports.told(told(supporting=1.0, opposing=0.9, documents=1, stance=0.2)) is Gold.SUPPORTED


def test_fitting_finds_thresholds_that_part_the_labels() -> None:
    cases = [
        *(told(supporting=2.0 + step, opposing=0.0, gold=Gold.SUPPORTED) for step in (0.0, 0.5)),
        *(told(supporting=0.0, opposing=2.0 + step) for step in (0.0, 0.5)),
        *(told(supporting=2.0, opposing=2.0 + step, gold=Gold.CONFLICTING) for step in (0.0, 0.2)),
        *(told(supporting=3.0, opposing=0.0, searches=2, gold=Gold.NOT_ENOUGH) for _ in (0, 1)),
    ]
    rule = fitted(cases)
    assert [rule.told(case) for case in cases] == [case.case.gold for case in cases]
    assert rule.silent < NEVER


def test_counting_tells_the_side_of_more() -> None:
    assert [counted(sides) for sides in ((2, 1), (0, 1), (1, 1), (0, 0))] == [
        Gold.SUPPORTED,
        Gold.REFUTED,
        Gold.CONFLICTING,
        Gold.NOT_ENOUGH,
    ]


def test_macro_f1_counts_a_label_that_is_never_told_as_nothing() -> None:
    gold = [Gold.SUPPORTED, Gold.REFUTED, Gold.NOT_ENOUGH, Gold.CONFLICTING]
    assert macro_f1(gold, gold) == 1.0
    assert macro_f1(gold, [Gold.SUPPORTED] * 4) == pytest.approx(0.4 / 4)


def test_ranges_that_hold_are_covered_and_narrow_ones_off_the_mark_are_not() -> None:
    mid = np.full(500, 0.5)
    true = np.tile([1.0, 0.0], 250)
    wide = coverage(true, np.full(500, 0.3), mid, np.full(500, 0.7))
    off = coverage(np.ones(500), np.full(500, 0.45), mid, np.full(500, 0.55))
    assert wide["covered"] == 1.0
    assert off["covered"] == 0.0
    assert 0.6 < wide["expected"] < 1.0
    assert wide["groups"] == 20


def test_a_factor_is_found_for_weights_that_are_too_small() -> None:
    truth = [place < 80 for place in range(100)]
    assert best_factor(truth, [2.0] * 100, 0.5) == 3.0  # 6 dB are odds of four to one
    assert scaled([10.0, -10.0], 0.5, 1.0) == pytest.approx([10 / 11, 1 / 11])


@pytest.fixture(scope="module")
def read() -> tuple[Case, Material]:
    evidence = (
        Evidence("The ministry sold the harbour cranes, officials said.", "Cranes", labels=("REFUTES",)),
        Evidence('"The ministry never sold the harbour cranes," Ana Belk said.', "Harbour", labels=("SUPPORTS",)),
    )
    material = material_for(CLAIM, evidence, settings=SETTINGS)
    assert material is not None
    return Case(CLAIM, Gold.REFUTED, CLAIM, evidence), material


def test_what_is_kept_comes_back_as_it_was(read: tuple[Case, Material]) -> None:
    assert typed(Material, json.loads(json.dumps(plain(read[1])))) == read[1]


def test_what_is_shown_is_what_the_weighing_tells(read: tuple[Case, Material]) -> None:
    found = shown(*read, [SETTINGS.prior], settings=SETTINGS)
    verdict = weigh(read[1], settings=SETTINGS).verdict
    likelihood = verdict.likelihood["H1"]
    assert found.net == pytest.approx(verdict.weight_db.mid)
    assert found.likelihoods[0] == pytest.approx((likelihood.low, likelihood.mid, likelihood.high))


def test_every_variant_can_be_weighed_and_given_labels_replace_our_reading(read: tuple[Case, Material]) -> None:
    for variant in VARIANTS:
        assert shown(read[0], variant.change(*read), [], settings=SETTINGS).documents == 2
    labels = {reading["H1"].label for reading in labels_as_given(*read).stances.statements.values()}
    assert labels == {StanceLabel.SUPPORTS, StanceLabel.OPPOSES}


def test_a_claim_that_asks_for_more_than_yes_or_no_has_no_material() -> None:
    assert material_for("Who sold the cranes?", [Evidence("The port sold them.", "Cranes")], settings=SETTINGS) is None
    assert material_for(CLAIM, [], settings=SETTINGS) is None
