"""Candidate pairs of documents that share text, up to a million documents, beside other libraries."""
