import json
import subprocess
import sys

import pytest
from jsonschema import Draft202012Validator

import assay
from assay.errors import ClaimError, NothingReadable
from assay.report.contract import schema

SETTINGS = assay.Settings(tagger="rules", reader="rules", draws=400)
CLAIM = "The ministry sold the harbour cranes to Orvand."
FIRST = (
    "The port union said on Tuesday that the ministry had sold the harbour cranes to Orvand. "
    "“We saw the contract,” said the union’s secretary, Mirel Tancu.\n\n"
    "The ministry denied that it had sold the cranes to Orvand."
)
SECOND = "Customs records show that two cranes left the harbour in April, according to the Halm Institute."


@pytest.fixture(scope="module")
def documents():
    return [
        assay.text(FIRST, publisher="Halm Gazette", published="2031-05-04", title="Cranes sold, says port union"),
        assay.text(SECOND, publisher="Orvand Weekly", published="2031-05-06", url="https://weekly.example/cranes"),
    ]


@pytest.fixture(scope="module")
def appraisal(documents):
    return assay.appraise(CLAIM, documents, settings=SETTINGS)


def test_text_keeps_the_string_exactly_and_what_is_known_of_it(documents):
    assert documents[0].text == FIRST
    assert documents[1].url == "https://weekly.example/cranes"
    assert documents[0].publisher == "Halm Gazette"
    odd = "  two  spaces\r\nand a tab\t "
    assert assay.text(odd).text == odd


def test_read_takes_a_path_bytes_and_a_path_object(tmp_path):
    path = tmp_path / "report.txt"
    path.write_text(FIRST)
    assert assay.read(str(path)).text == assay.read(path).text == assay.read(FIRST.encode()).text
    with pytest.raises(NothingReadable):
        assay.read(tmp_path / "absent.txt")


def test_statements_point_at_their_words(documents):
    statements = assay.extract_statements(documents[0], settings=SETTINGS)
    denial = next(item for item in statements if "denied" in item.cue_text)
    assert denial.source_text == "The ministry"
    assert denial.source_span.of(FIRST) == "The ministry"
    assert "sold the cranes to Orvand" in denial.content_text
    assert denial.negated
    direct = next(item for item in statements if item.quote == "direct")
    assert "We saw the contract" in direct.content_text
    assert denial.to_dict()["id"] == denial.id
    assert str(denial).startswith("The ministry | ")


def test_many_documents_give_what_each_gives_alone(documents):
    together = [[item.to_dict() for item in found] for found in assay.extract_all(documents, settings=SETTINGS)]
    alone = [[item.to_dict() for item in assay.extract_statements(one, settings=SETTINGS)] for one in documents]
    assert together == alone


def test_stances_have_a_label_and_probabilities(documents):
    supports = assay.judge_stance(CLAIM, "The ministry sold the harbour cranes to Orvand, the contract shows.")
    opposes = assay.judge_stance(CLAIM, "The ministry did not sell the harbour cranes to Orvand.")
    assert supports.label == "supports"
    assert opposes.label == "opposes"
    assert supports.supports + supports.opposes + supports.discusses + supports.unrelated == pytest.approx(1)
    pairs = [(CLAIM, documents[0]), (CLAIM, "Snow fell on the hills all night.")]
    readings = list(assay.judge_stances(pairs))
    assert readings == [assay.judge_stance(*pair) for pair in pairs]
    assert readings[1].label == "unrelated"


def test_a_bare_text_in_another_language_is_not_assessed():
    german = (
        "Das Ministerium habe die Kräne des Hafens im vergangenen Jahr heimlich an Orvand verkauft, erklärte der "
        "Sprecher der Gewerkschaft gestern Abend vor der Presse."
    )
    assert assay.judge_stance(CLAIM, german).label == "not_assessed"


def test_lineage_knows_its_documents_and_origins(documents):
    lineage = assay.trace_lineage(documents, settings=SETTINGS)
    assert [document.id for document in lineage.documents] == [document.id for document in documents]
    assert lineage.origins
    assert {item["id"] for item in lineage.to_dict()["origins"]} == {origin.id for origin in lineage.origins}


def test_the_appraisal_keeps_the_contract(appraisal):
    found = appraisal.to_dict()
    Draft202012Validator(schema()).validate(found)
    assert json.loads(appraisal.to_json()) == found
    assert found["claim"]["text"] == CLAIM
    assert found["models"] == []
    assert found["verdict"]["counts"]["documents"] == 2


def test_the_same_input_gives_the_same_bytes(documents, appraisal):
    again = assay.appraise(CLAIM, documents, settings=SETTINGS)
    assert again.to_json() == appraisal.to_json()
    assert again.to_html() == appraisal.to_html()
    assert again.to_markdown() == appraisal.to_markdown()


def test_the_fingerprint_moves_with_claim_text_and_settings_but_not_with_threads(documents, appraisal):
    def fingerprint(claim=CLAIM, pile=documents, **changes):
        settings = assay.Settings(tagger="rules", reader="rules", draws=changes.pop("draws", 400), **changes)
        return assay.appraise(claim, pile, settings=settings).value.fingerprint

    assert fingerprint() == appraisal.value.fingerprint
    assert fingerprint(threads=1) == appraisal.value.fingerprint
    assert fingerprint(claim="The ministry sold the tugs to Orvand.") != appraisal.value.fingerprint
    assert fingerprint(pile=documents[:1]) != appraisal.value.fingerprint
    assert fingerprint(draws=401) != appraisal.value.fingerprint


def test_ten_copies_change_nothing_in_the_verdict_but_two_counts(documents, appraisal):
    copied = assay.appraise(CLAIM, [*documents, *[documents[0]] * 10], settings=SETTINGS).to_dict()["verdict"]
    before = appraisal.to_dict()["verdict"]
    assert copied["counts"].pop("documents") == 12
    assert before["counts"].pop("documents") == 2
    assert copied["counts"].pop("statements") > before["counts"].pop("statements")
    assert copied == before


def test_files_and_documents_can_be_mixed(documents, tmp_path):
    path = tmp_path / "report.md"
    path.write_text(FIRST)
    mixed = assay.appraise(CLAIM, [documents[1], path], settings=SETTINGS)
    assert [document.text for document in mixed.documents] == [SECOND, FIRST]


def test_no_claim_and_no_report_are_errors(documents):
    with pytest.raises(ClaimError):
        assay.appraise("", documents, settings=SETTINGS)
    with pytest.raises(NothingReadable):
        assay.appraise(CLAIM, [], settings=SETTINGS)


def test_importing_assay_loads_nothing_heavy():
    code = (
        "import assay, sys; print(sorted({'numpy','onnxruntime','networkx','rich','trafilatura'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert set(assay.__all__) <= set(dir(assay))
    with pytest.raises(AttributeError):
        _ = assay.no_such_name


def test_sources_are_resolved_over_the_pile_with_their_interest(documents):
    found = assay.resolve_sources(documents, claim=CLAIM, settings=SETTINGS)
    institute = next(source for source in found.sources if "Halm Institute" in source.name)
    assert [statement.document.publisher for statement in found.statements_of(institute)] == ["Orvand Weekly"]
    assert set(institute.interest) == {hypothesis.id for hypothesis in found.claim.hypotheses}
    assert found.to_dict()["claim"]["text"] == CLAIM
    plain = assay.resolve_sources(documents, settings=SETTINGS)
    assert plain.claim is None
    assert all(not source.interest for source in plain.sources)
