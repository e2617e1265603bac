"""Fits the weights by which `assay.extract.factuality` reads how sure a text is of an event."""
