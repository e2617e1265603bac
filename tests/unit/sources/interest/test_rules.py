from __future__ import annotations

import pathlib
from typing import Any

import pytest
import yaml

from assay.domain.source import Interest, Role, Side, Stake
from assay.domain.span import Passage
from assay.sources import resolve_sources
from assay.sources.interest.page import interest_page
from assay.sources.interest.table import RULES, Rule
from benchmarks.sources.marked import claim, marked

CASES: list[dict[str, Any]] = yaml.safe_load((pathlib.Path(__file__).parent / "cases.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_case(case: dict[str, Any]) -> None:
    material = marked([{"text": case["text"]}])
    resolution = resolve_sources(material.documents, material.statements, claim=claim(case["claim"]))
    sources = {source.id: source for source in resolution.sources}
    found = {}
    for statement, label in material.label_of.items():
        interest = sources[resolution.source_of[statement]].interest["H1"]
        found[label] = f"{interest.side.value} {interest.stake.value}"
    wanted = {label: fields["interest"].split(" | ") for label, fields in case["sources"].items()}
    assert {label: found[label] for label, values in wanted.items() if found[label] not in values} == {}


def test_every_interest_is_shown_with_its_words() -> None:
    text = "{a|Ruth Keller}, a longtime critic of Valen, said the count was false."
    material = marked([{"text": text}])
    (source,) = resolve_sources(
        material.documents, material.statements, claim=claim("Igor Valen stole the election.")
    ).sources
    assert source.reasons[-1].text == (
        "Its interest lies for the claim, as rival: the text shows Ruth Keller as a rival of Igor Valen, the accused: "
        "“a longtime critic of Valen”."
    )
    assert source.reasons[-1].passages == (Passage("D0", 13, 39),)


def test_a_stake_makes_a_party_and_a_rivalry_does_not() -> None:
    material = marked([{"text": "{a|Valen} said no. {b|Ruth Keller}, a critic of Valen, said yes."}])
    sources = resolve_sources(
        material.documents, material.statements, claim=claim("Igor Valen stole the election.")
    ).sources
    assert [source.role for source in sources] == [Role.PARTY, Role.PUBLIC]


def test_the_table_holds_an_interest_and_a_sentence_for_every_rule() -> None:
    assert RULES["accused"].interest == Interest(Side.AGAINST, Stake.PARTY)
    assert [rule.name for rule in RULES.values() if not rule.sentence] == ["no tie told", "nothing told"]
    assert list(RULES) == [rule.name for rule in RULES.values()]


def test_the_page_has_a_row_for_every_rule() -> None:
    rows = [line for line in interest_page().splitlines() if line.startswith("| ")]
    assert [row.split(" | ")[0].removeprefix("| ") for row in rows[2:]] == list(RULES)


@pytest.mark.parametrize(
    ("text", "parameter"),
    [
        ("{a|Veldia's defence minister, Ada Lund,} admitted that Veldia had supplied rifles to the Kell Brigade.", "b"),
        ("{a|Veldia's army chief, Odo Marsh,} confessed that his men had supplied the Kell Brigade.", "b"),
        ("{a|The Veldian government} conceded that it had supplied the rifles to the Kell Brigade.", "b"),
        ("{a|Veldia's defence minister, Ada Lund,} never admitted that Veldia had supplied the Kell Brigade.", None),
        ("{a|Veldia's defence minister, Ada Lund,} admitted that the harvest had failed.", None),
    ],
)
def test_an_admission_by_the_accused_is_the_reason_why_it_speaks_against_its_interest(
    text: str, parameter: str | None
) -> None:
    material = marked([{"text": text}])
    (source,) = resolve_sources(
        material.documents, material.statements, claim=claim("Veldia supplied rifles to the Kell Brigade.")
    ).sources
    assert source.interest["H1"] == Interest(Side.AGAINST, Stake.PARTY)
    assert source.reasons[-1].parameter == parameter
    assert source.reasons[-1].passages


def test_several_take_the_verb_of_several() -> None:
    material = marked([{"text": "{a|Russian officials} denied it. {b|Ivan Orlov, a Russian envoy,} denied it too."}])
    sources = resolve_sources(
        material.documents, material.statements, claim=claim("Russia hacked the Veld grid")
    ).sources
    assert [source.reasons[-1].text.split(": ", 1)[1] for source in sources] == [
        "Russian officials speak for Russia, the accused.",
        "Ivan Orlov speaks for Russia, the accused.",
    ]


@pytest.mark.parametrize("rule", [rule for rule in RULES.values() if rule.sentence], ids=lambda rule: rule.name)
def test_every_sentence_is_whole_for_one_and_for_several(rule: Rule) -> None:
    for told in (rule.told("Mill"), rule.told("millers", several=True, of="Orvand", words="said so")):
        assert not set("[]{}|") & set(told)
        assert told.endswith(".")
