"""What the commands `statements`, `stance` and `lineage` give as JSON: the same objects, less what does not apply."""

from __future__ import annotations

from assay.domain.claim import Claim
from assay.domain.lineage import Lineage
from assay.domain.stance import Stances
from assay.domain.statement import Statement
from assay.report.contract.evidence import all_documents, document_dict, exhibit_dict, source_dict, statement_dict
from assay.report.contract.primitives import (
    SCHEMA_VERSION,
    Json,
    claim_dict,
    decision_dicts,
    finding_dicts,
    hypothesis_dicts,
    model_dicts,
    parts_of,
    stance_by_hypothesis,
)
from assay.report.contract.relays import graph_dict, origin_dict
from assay.report.listing import Listing
from assay.report.part_counts import part_counts


def statements_dict(listing: Listing) -> Json:
    """Who said what: documents, sources, statements and the exhibits they mention."""
    return {
        **_head(listing),
        "documents": [document_dict(document) for document in listing.documents],
        "sources": [source_dict(source) for source in listing.resolution.sources],
        "statements": [_statement(listing, statement) for statement in listing.statements],
        "exhibits": [exhibit_dict(exhibit, weights=None) for exhibit in listing.exhibits],
        **_decisions(listing),
        "findings": finding_dicts(listing.findings),
    }


def sources_dict(listing: Listing, *, claim: Claim | None) -> Json:
    """Who the sources are, of what documents and statements; with a claim, their interest in it."""
    about = {"claim": claim_dict(claim), "hypotheses": hypothesis_dicts(claim)} if claim else {}
    return {
        **_head(listing),
        **about,
        "documents": [document_dict(document) for document in listing.documents],
        "sources": [source_dict(source) for source in listing.resolution.sources],
        "statements": [_statement(listing, statement) for statement in listing.statements],
        **_decisions(listing),
        "findings": finding_dicts(listing.findings),
    }


def stance_dict(listing: Listing, *, claim: Claim, stances: Stances) -> Json:
    """Each document's and each statement's stance on `claim`."""
    counts = part_counts(claim, stances, listing.statements, source_of=listing.source_id)
    return {
        **_head(listing),
        "claim": claim_dict(claim, counts=counts),
        "hypotheses": hypothesis_dicts(claim),
        "documents": [
            {
                **document_dict(document),
                "stance": stance_by_hypothesis(claim, stances.documents.get(document.id)),
                **parts_of(claim, stances.document_parts.get(document.id)),
            }
            for document in listing.documents
        ],
        "sources": [source_dict(source) for source in listing.resolution.sources],
        "statements": [
            {
                **_statement(listing, statement),
                "stance": stance_by_hypothesis(claim, stances.statements.get(statement.id)),
                **parts_of(claim, stances.parts.get(statement.id)),
            }
            for statement in listing.statements
        ],
        **_decisions(listing),
        "findings": finding_dicts(listing.findings),
    }


def lineage_dict(listing: Listing, *, lineage: Lineage) -> Json:
    """Who had what from whom: statements with their relays, origins, and the graph of relays."""
    return {
        **_head(listing),
        "documents": [document_dict(document) for document in all_documents(listing.documents, lineage.not_held)],
        "sources": [source_dict(source) for source in listing.resolution.sources],
        "statements": [
            {
                **_statement(listing, statement),
                "origin": lineage.origin_of.get(statement.id),
                "relays": list(lineage.relays_of.get(statement.id, ())),
                "repeats": list(lineage.repeats_of.get(statement.id, ())),
            }
            for statement in listing.statements
        ],
        "origins": [origin_dict(origin) for origin in lineage.origins],
        "lineage": graph_dict(lineage),
        **_decisions(listing),
        "findings": finding_dicts(listing.findings, lineage.findings),
    }


def _head(listing: Listing) -> Json:
    return {
        "schema_version": SCHEMA_VERSION,
        "assay_version": listing.assay_version,
        "models": model_dicts(listing.models),
    }


def _decisions(listing: Listing) -> Json:
    """The decisions, where any were given."""
    return {"decisions": decision_dicts(listing.decisions)} if listing.decisions else {}


def _statement(listing: Listing, statement: Statement) -> Json:
    return statement_dict(statement, source=listing.source_id(statement))
