"""What a text or document says of a claim."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from assay.claims import read_claim
from assay.domain.claim import Claim
from assay.domain.document import Document
from assay.domain.stance import StanceReading
from assay.ingest.language import language_of
from assay.settings import Settings
from assay.stance import judge_text, make_reader


def judge_stance(claim: str, document: Document | str, *, settings: Settings | None = None) -> StanceReading:
    """The stance of a document, or of a bare text, towards `claim`.

    `not_assessed` where it is in another language than English, as far as its words are enough to tell.
    """
    return next(iter(judge_stances([(claim, document)], settings=settings)))


def judge_stances(
    pairs: Iterable[tuple[str, Document | str]], *, settings: Settings | None = None
) -> Iterator[StanceReading]:
    """A reading for each (claim, document or text) pair, lazily; equal to `judge_stance` of one after the other."""
    chosen = settings or Settings()
    reader = make_reader(chosen)

    @lru_cache(maxsize=1024)
    def understood(claim: str) -> Claim:
        return read_claim(claim, settings=chosen)

    for claim, item in pairs:
        read = understood(claim)
        if isinstance(item, Document):
            yield judge_text(read, item.text, reader=reader, title=item.title or "", language=item.language)
        else:
            yield judge_text(read, item, reader=reader, language=language_of(item))
