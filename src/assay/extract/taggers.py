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
        from assay.extract.neural import NeuralTagger  # noqa: PLC0415 - the rules need no model
        from assay.models.attribution import FAST_STRIDE, STRIDE, shared_model  # noqa: PLC0415 - as above

        return NeuralTagger(shared_model(settings.threads, FAST_STRIDE if settings.fast else STRIDE))
    raise UsageError(f"There is no tagger '{settings.tagger}'.", hint="Use 'neural' or 'rules'.")
