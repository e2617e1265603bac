"""What is wrong with a call. Each error says what happened and carries a hint that says what to do.

    AssayError
    ├── UsageError        the call cannot be carried out as given (exit code 2)
    │   └── ClaimError    the claim is empty, or far too long to be one claim
    ├── NothingReadable   no report could be read (exit code 3)
    └── MissingExtra      an optional part is not installed

What is wrong with the material is not an error but a `Finding`.
"""

from __future__ import annotations


class AssayError(Exception):
    """The root of Assay's errors: `str(error)` is a sentence, `error.hint` says what to do."""

    exit_code = 2

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class UsageError(AssayError):
    """The call cannot be carried out as given."""


class ClaimError(UsageError):
    """The claim is not one that can be appraised."""


class NothingReadable(AssayError):
    """No report could be read."""

    exit_code = 3


class MissingExtra(AssayError):
    """An optional part is not installed."""

    def __init__(self, extra: str, purpose: str) -> None:
        super().__init__(f"{purpose} needs the extra '{extra}'.", hint=f"Run: pip install 'assay[{extra}]'")
