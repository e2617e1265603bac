"""The extension that carries what STIX has no property for: the entries of the JSON contract, as they are."""

from __future__ import annotations

from assay.report.contract.primitives import SCHEMA_VERSION, Json
from assay.report.exchange.stix.making import Made, Maker, identifier_of
from assay.report.exchange.stix.moment import EPOCH
from assay.report.exchange.stix.texts import exact

TOOL_ID = identifier_of("identity", "Assay")
EXTENSION_ID = identifier_of("extension-definition", "Assay's appraisal")

_TOOL: Json = {
    "type": "identity",
    "spec_version": "2.1",
    "id": TOOL_ID,
    "created": EPOCH,
    "modified": EPOCH,
    "name": "Assay",
    "description": "Software that appraises what the reporting behind a claim amounts to. No person speaks here.",
    "identity_class": "system",
}

_SCHEMA = (
    "A property extension. Beside extension_type each object has one property of Assay's JSON contract, schema version "
    f"{SCHEMA_VERSION} (appraisal.schema.json in Assay's source; the page 'Read the JSON' explains it): a report has "
    "'appraisal', the whole contract without statements, sources, origins, decisions and the texts of documents; an "
    "identity has 'source', a note 'statement' or 'decision', a grouping 'origin': the entry of that name. A note of a "
    "statement has 'quoted' besides: the words at its offsets, and the SHA-256 of the text that the offsets are into "
    "(code points, half-open). A relationship has 'relation': its kind, from source_ref to target_ref, and what is "
    "known of it. What is null or empty in the contract is left out, since STIX has neither; control characters and "
    "marks that turn the writing direction are replaced by visible ones, one for one."
)

_DEFINITION: Json = {
    "type": "extension-definition",
    "spec_version": "2.1",
    "id": EXTENSION_ID,
    "created_by_ref": TOOL_ID,
    "created": EPOCH,
    "modified": EPOCH,
    "name": "Appraisal of reporting",
    "description": (
        "Hypotheses with prior, likelihood and weight of evidence; Admiralty letters and numbers apart; stances with "
        "their probabilities; origins, relays and independence. A likelihood is a probability with its 5-95 % range "
        "and its ICD 203 word, and has nothing to do with the common property 'confidence'. Weights are in decibans."
    ),
    "schema": _SCHEMA,
    "version": "1.0.0",
    "extension_types": ["property-extension"],
}


def tool() -> Made:
    """Assay itself, the same in every bundle."""
    return Made("identity", TOOL_ID, _TOOL)


def definition() -> Made:
    """The definition of the extension, the same in every bundle."""
    return Made("extension-definition", EXTENSION_ID, _DEFINITION)


def maker(at: str) -> Maker:
    """What makes objects in Assay's name at the time `at`."""
    return Maker(at, TOOL_ID)


def extended(**entries: object) -> Json:
    """The value of `extensions` for an object with these entries."""
    return {EXTENSION_ID: {"extension_type": "property-extension", **settled_members(entries)}}


def settled(value: object) -> object:
    """`value` without what STIX does not know (null, empty lists and dictionaries), its texts exact."""
    if isinstance(value, str):
        return exact(value)
    if isinstance(value, dict):
        return settled_members(value)
    return [settled(item) for item in value] if isinstance(value, list | tuple) else value


def settled_members(members: Json) -> Json:
    """The members of a dictionary, settled; those that are nothing are gone."""
    found = {name: settled(value) for name, value in members.items()}
    return {name: value for name, value in found.items() if value is not None and value not in ([], {})}
