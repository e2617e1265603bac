"""Recipes that make the shipped models. Never imported by `assay` itself."""
