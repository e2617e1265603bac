"""The bundle: every object of an appraisal, checked and written by the `stix2` library."""

from __future__ import annotations

import json

from assay.domain.material import Appraised
from assay.errors import MissingExtra
from assay.report.contract import appraisal_dict, to_json
from assay.report.exchange.stix.case import Case
from assay.report.exchange.stix.extension import definition, maker, tool
from assay.report.exchange.stix.groupings import origin_groupings
from assay.report.exchange.stix.identities import identities
from assay.report.exchange.stix.links import relationships
from assay.report.exchange.stix.making import SPEC_VERSION, Made, identifier_of
from assay.report.exchange.stix.moment import EPOCH, newest
from assay.report.exchange.stix.notes import decision_notes, statement_notes
from assay.report.exchange.stix.report import appraisal_report
from assay.report.view.index import Index


def stix_bundle(appraised: Appraised) -> str:
    """`appraised` as a bundle of STIX 2.1 (OASIS Standard, 2021) in JSON, one object a line.

    The appraisal is a report, sources are identities, statements notes, origins groupings, and links relationships; an
    extension carries the entries of the JSON contract. Identifiers are made from content and times from the material's
    dates, so the same appraisal gives the same bytes. Raises `MissingExtra` where `stix2` is not installed.
    """
    try:
        import stix2  # type: ignore[import-untyped]  # noqa: PLC0415 - an extra, and slow to load
    except ImportError as error:
        raise MissingExtra("exchange", "Writing STIX") from error
    found = stix_objects(appraised)
    checked = [stix2.parse(made.properties, version=SPEC_VERSION) for made in found]
    bundle = stix2.Bundle(id=identifier_of("bundle", [made.id for made in found]), objects=checked)
    return to_json(json.loads(bundle.serialize()))


def stix_objects(appraised: Appraised) -> list[Made]:
    """The objects, each after those that it refers to."""
    at = newest(appraised.material.documents)
    case = Case(appraised, Index(appraised), appraisal_dict(appraised), maker(at or EPOCH))
    contents = [*identities(case), *statement_notes(case), *origin_groupings(case)]
    contents += relationships(case)
    report = appraisal_report(case, contents, dated=at is not None)
    return [tool(), definition(), *contents, report, *decision_notes(case, report)]
