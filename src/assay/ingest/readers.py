"""The formats that are read, and which of them some bytes are.

What the bytes say of themselves counts before what the file's name says: a page saved as `report.txt` is still a page.
"""

from __future__ import annotations

from pathlib import PurePath

from assay.ingest.base import CollectionReader, Reader
from assay.ingest.feed import FeedReader
from assay.ingest.html import HtmlReader
from assay.ingest.markdown import MarkdownReader
from assay.ingest.newsml import NewsmlReader
from assay.ingest.pdf import PdfReader
from assay.ingest.plain import PlainReader

PLAIN = PlainReader()
READERS: tuple[Reader | CollectionReader, ...] = (
    PdfReader(),
    HtmlReader(),
    NewsmlReader(),
    FeedReader(),
    MarkdownReader(),
    PLAIN,
)
SUFFIXES = frozenset().union(*(reader.suffixes for reader in READERS))
COMPRESSED = frozenset({".gz", ".gzip"})


def reader_for(data: bytes, *, name: str) -> Reader | CollectionReader:
    """The reader for bytes that a file called `name` holds: by content, then by name; else plain text."""
    suffix = report_suffix(name)
    for reader in READERS:
        if reader.sniff(data):
            return reader
    return next((reader for reader in READERS if suffix in reader.suffixes), PLAIN)


def report_suffix(name: str) -> str:
    """The ending of a file's name in small letters, without that of its compression: `.html` for `Page.HTML.gz`."""
    path = PurePath(name.lower())
    return PurePath(path.stem).suffix if path.suffix in COMPRESSED else path.suffix


def is_supported(name: str) -> bool:
    """Whether the ending of a file's name is that of a format that is read, compressed or not."""
    suffix = report_suffix(name)
    return suffix in SUFFIXES or (suffix == "" and PurePath(name.lower()).suffix in COMPRESSED)
