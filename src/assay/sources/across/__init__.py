"""Resolution over the pile: entities of several documents that are one source, or may be."""
