"""An exhibit: a thing offered as evidence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assay.domain.span import Passage, Reason


class ExhibitKind(StrEnum):
    """What kind of thing is offered."""

    VIDEO = "video"
    PHOTO = "photo"
    DOCUMENT = "document"
    RECORDING = "recording"
    SATELLITE_IMAGE = "satellite image"
    OBJECT = "object"
    DATA = "data"


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A thing mentioned in texts (`mentions`) or held as a file (`file`, `held`).

    `name` is the text's own wording ("two videos"). Mentions of what is evidently the same thing in several documents
    are one exhibit.
    """

    id: str
    kind: ExhibitKind
    name: str
    mentions: tuple[Passage, ...]
    file: str | None = None
    held: bool = False
    reasons: tuple[Reason, ...] = ()
