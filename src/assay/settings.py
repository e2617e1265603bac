"""One frozen Settings value, built once and passed as an argument. There are no globals."""

from __future__ import annotations

from dataclasses import dataclass

from assay.errors import UsageError


@dataclass(frozen=True, slots=True)
class Settings:
    """Limits and choices of a run.

    `maximum_bytes` bounds one file after decompression; `maximum_characters` bounds one document's text; `tagger` and
    `reader` name the backends of `extract` and `stance`; `draws` and `seed` drive the appraisal; `prior` is the set of
    priors as (low, centre, high); `fast` trades a little accuracy for speed; `threads` bounds the processor threads
    used (0: as many as there are).

    Raises `UsageError` where the prior is no set of three probabilities in order, all above 0 and below 1, or where
    there is no draw.
    """

    maximum_bytes: int = 50_000_000
    maximum_characters: int = 2_000_000
    maximum_claim_words: int = 300
    tagger: str = "neural"
    reader: str = "neural"
    draws: int = 4000
    seed: int = 20
    prior: tuple[float, float, float] = (0.1, 0.33, 0.6)
    fast: bool = False
    threads: int = 0

    def __post_init__(self) -> None:
        if not _is_prior(self.prior):
            raise UsageError(
                f"The prior must be three numbers with 0 < low <= centre <= high < 1, not {self.prior!r}.",
                hint="No report could move a prior of 0 or 1, which is certainty. For example: prior=(0.1, 0.33, 0.6)",
            )
        if self.draws < 1:
            raise UsageError(f"There must be at least one draw, not {self.draws}.", hint="For example: draws=4000")


def _is_prior(prior: object) -> bool:
    """Whether it is (low, centre, high), in order and strictly between 0 and 1; NaN is not."""
    if not isinstance(prior, tuple) or len(prior) != 3 or not all(isinstance(end, int | float) for end in prior):
        return False
    low, centre, high = prior
    return bool(0.0 < low <= centre <= high < 1.0)
