"""One frozen Settings value, built once and passed as an argument. There are no globals."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """Limits and choices of a run.

    `maximum_bytes` bounds one file after decompression; `maximum_characters` bounds one document's text; `tagger` and
    `reader` name the backends of `extract` and `stance`; `draws` and `seed` drive the appraisal; `prior` is the set of
    priors as (low, centre, high); `fast` trades a little accuracy for speed; `threads` bounds the processor threads
    used (0: as many as there are).
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
