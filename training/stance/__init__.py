"""Training of the pair reader: what a text says of a claim."""
