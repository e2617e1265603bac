"""The table of countries, made from a maintained library and our own overlay."""
