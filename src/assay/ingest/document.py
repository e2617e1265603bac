"""Making a document out of a text and what is known of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from assay.domain.document import Document, Link
from assay.domain.identity import content_id
from assay.ingest.credit import find_credit
from assay.ingest.language import language_of
from assay.ingest.repeats import find_repeats

ID_PREFIX = "D"


def make_document(  # noqa: PLR0913 - one option for each thing that is known of a report
    text: str,
    *,
    path: str | None = None,
    url: str | None = None,
    title: str | None = None,
    publisher: str | None = None,
    owner: str | None = None,
    author: str | None = None,
    published: str | None = None,
    retrieved: str | None = None,
    language: str | None = None,
    credit: str | None = None,
    links: Iterable[Link] = (),
) -> Document:
    """A document with exactly the string `text`, so that every offset is into what the caller gave.

    The credit line and the language, where they are not given, are read from the text; so are repeated passages. The
    identifier is that of the text alone: equal texts from two places have the same until `UniqueIds` tells them apart.
    """
    return Document(
        id=content_id(ID_PREFIX, text),
        text=text,
        sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        path=path,
        url=url,
        title=title,
        publisher=publisher,
        owner=owner,
        author=author,
        published=published,
        retrieved=retrieved,
        language=language or language_of(text),
        credit=credit or find_credit(text),
        repeated=find_repeats(text),
        links=tuple(links),
    )
