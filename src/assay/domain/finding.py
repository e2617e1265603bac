"""A problem with the material, as a value. What is wrong with the call is an exception (`assay.errors`)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found wrong (`code` in kebab-case, `message` a sentence), where, and what the user can do (`hint`).

    `document` is a document's identifier, or the path as given where no document could be made. `severe` findings are
    those a user must know of: under `--strict` they give exit code 1.
    """

    code: str
    message: str
    hint: str = ""
    document: str | None = None
    start: int | None = None
    end: int | None = None
    severe: bool = True
