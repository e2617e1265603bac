"""The taggers by name."""

from __future__ import annotations

from assay.errors import UsageError
from assay.extract.base import Tagger
from assay.extract.rules import RulesTagger
from assay.settings import Settings


def make_tagger(settings: Settings) -> Tagger:
    """The tagger that `settings.tagger` names; `UsageError` for a name that is not known."""
    if settings.tagger == "rules":
        return RulesTagger()
    if settings.tagger == "neural":
        # Imported here so that the rules need no model.
        from assay.extract.neural import NeuralTagger  # noqa: PLC0415

        return NeuralTagger(threads=settings.threads, fast=settings.fast)
    raise UsageError(f"There is no tagger '{settings.tagger}'.", hint="Use 'neural' or 'rules'.")
