"""How well Assay finds where a text came from: copies, credit, direction, origins and independence."""
