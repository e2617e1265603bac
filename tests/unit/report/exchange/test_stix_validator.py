"""The bundle before the OASIS validator: no error, and two warnings that are meant."""

import re
from pathlib import Path

import pytest
from stix2validator import ValidationOptions, validate_string
from stix2validator.v21 import enums

import assay
from assay.domain.material import Appraised
from assay.report.contract import appraisal_dict
from assay.report.exchange.stix import stix_bundle
from tests.builders import velmar
from tests.unit.report.exchange.test_stix import HOSTILE, contract_of, empty, nothing, told_by

ROOT = Path(__file__).resolve().parents[4]
CLAIM = "The government of Velmaria supplied drones to the insurgents in the Sarn highlands."
MEANT = {"uuid-check", "extref-hashes"}
"""Identifiers of version 5, so that the same appraisal is the same bundle; addresses without the hash of what they
serve, which nobody has fetched."""


def hostile() -> Appraised:
    return velmar(taint=HOSTILE)


@pytest.fixture(autouse=True)
def offline(monkeypatch):
    """The validator asks IANA for its lists where it may."""

    def refused(*_, **__):
        raise OSError("no network")

    monkeypatch.setattr("socket.socket.connect", refused)


def options(**more: object) -> ValidationOptions:
    return ValidationOptions(version="2.1", enforce_refs=True, strict_types=True, strict_properties=True, **more)


def checks_in(messages: list) -> set[str]:
    """The names of the checks that these messages are of; a breach of the standard itself is of none, and kept."""
    codes = [re.search(r": {(\d+)} ", str(message)) for message in messages]
    return {enums.CHECK_CODES[code[1]] if code else str(message) for code, message in zip(codes, messages, strict=True)}


def complaints(bundle: str) -> set[str]:
    """The names of the checks that were not passed; every error is a failure of the test."""
    result = validate_string(bundle, options())
    assert [str(error) for error in result.errors] == []
    assert result.is_valid
    return checks_in(result.warnings)


def test_in_strict_mode_nothing_is_refused_but_what_is_meant():
    result = validate_string(stix_bundle(velmar()), options(strict=True))
    assert checks_in(result.errors) == MEANT
    assert not result.warnings


def test_in_strict_mode_without_what_is_meant_nothing_is_refused():
    result = validate_string(stix_bundle(velmar()), options(strict=True, disabled=",".join(sorted(MEANT))))
    assert result.is_valid
    assert not result.errors


@pytest.mark.parametrize("case", [hostile, nothing, empty])
def test_a_case_of_any_kind_is_valid(case):
    assert complaints(stix_bundle(case())) <= MEANT


def test_the_validator_does_refuse():
    bundle = stix_bundle(velmar())
    result = validate_string(bundle.replace('"spec_version":"2.1"', '"spec_version":"3.0"', 1), options())
    assert not result.is_valid
    assert complaints(bundle.replace('"context":"unspecified"', '"context":"reporting"')) - MEANT == {
        "grouping-context"
    }


@pytest.mark.slow
def test_the_example_is_valid_and_comes_back_whole():
    appraisal = assay.appraise(CLAIM, ROOT / "examples/velmarian-drones/reports")
    bundle = stix_bundle(appraisal.value)
    assert complaints(bundle) <= MEANT
    told = {name: part for name, part in told_by(bundle).items() if part}
    assert told == contract_of(appraisal.value)
    assert len(told["statements"]) == len(appraisal_dict(appraisal.value)["statements"]) > 100
