"""The readers there are, by the name that settings give."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from assay.errors import UsageError
from assay.models.card import STANCE, is_shipped
from assay.settings import Settings
from assay.stance.base import Reader
from assay.stance.rules import RulesReader


def _rules(settings: Settings) -> Reader:
    del settings
    return RulesReader()


def _neural(settings: Settings) -> Reader:
    if not is_shipped(STANCE):
        raise UsageError(
            "This installation holds no weights for reading stance, so there is no neural reader.",
            hint="Read by rules (--reader rules), or train the weights: docs/how-to/retrain-the-model.md.",
        )
    # The model's runtime is loaded only where it is asked for.
    from assay.models.pair import shared_pair_model  # noqa: PLC0415 - as above
    from assay.models.words import shared_words  # noqa: PLC0415 - as above
    from assay.stance.neural import NeuralReader  # noqa: PLC0415 - as above

    return NeuralReader(shared_pair_model(settings.threads), shared_words())


READERS: Mapping[str, Callable[[Settings], Reader]] = {"neural": _neural, "rules": _rules}


def make_reader(settings: Settings) -> Reader:
    """The reader that `settings.reader` names.

    Raises:
        UsageError: there is no reader of that name, or its weights are not installed.
    """
    maker = READERS.get(settings.reader)
    if maker is None:
        raise UsageError(
            f'There is no stance reader called "{settings.reader}".',
            hint=f"Choose one of: {', '.join(sorted(READERS))}.",
        )
    return maker(settings)
