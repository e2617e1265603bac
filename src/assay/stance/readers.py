"""The readers there are, by the name that settings give."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from assay.errors import UsageError
from assay.settings import Settings
from assay.stance.base import Reader
from assay.stance.rules import RulesReader

READERS: Mapping[str, Callable[[], Reader]] = {"rules": RulesReader}


def make_reader(settings: Settings) -> Reader:
    """The reader that `settings.reader` names.

    Raises:
        UsageError: there is no reader of that name.
    """
    maker = READERS.get(settings.reader)
    if maker is None:
        raise UsageError(
            f'There is no stance reader called "{settings.reader}".',
            hint=f"Choose one of: {', '.join(sorted(READERS))}.",
        )
    return maker()
