"""How well dates as newspapers write them are read, by Assay and by a library."""
