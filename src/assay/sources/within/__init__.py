"""Resolution within one document: mentions to entities."""
