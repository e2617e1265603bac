"""The protocols of readers: the bytes of one file in, a draft of its document out, or one of each of its documents.

A reader knows one format and nothing of files, compression or limits on size. Whatever is wrong with the bytes it
tells as findings; a draft without text means that there is no document.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from assay.domain.document import Link
from assay.domain.finding import Finding

BLOCK_QUOTATION = "> "
"""What keeps a block quotation apart from the writer's own words, as in mail and in Markdown."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a reader takes from a file: the text as it stands there, and what the file says of its own origin.

    The text is not yet normalised; the places of `links` are places in it, in reading order. `front_in_text` is true
    where the text itself may begin with headline, byline and date, as text files do, and false where the format keeps
    them apart, as HTML does.
    """

    text: str = ""
    title: str | None = None
    publisher: str | None = None
    owner: str | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    credit: str | None = None
    links: tuple[Link, ...] = ()
    findings: tuple[Finding, ...] = ()
    front_in_text: bool = True


class Format(Protocol):
    """What is known of a format. Readers hold no state, so that no file's reading depends on the files before it."""

    @property
    def format(self) -> str:
        """The format's name, as a sentence would use it."""
        ...

    @property
    def suffixes(self) -> frozenset[str]:
        """The endings of file names, in small letters with their full stop, that announce this format."""
        ...

    def sniff(self, data: bytes) -> bool:
        """Whether the bytes themselves say beyond doubt that they are of this format."""
        ...


class Reader(Format, Protocol):
    """Reads a format whose files hold one report each."""

    def read(self, data: bytes, *, name: str) -> Draft:
        """The draft in `data`; `name` is what findings call the file."""
        ...


@runtime_checkable
class CollectionReader(Format, Protocol):
    """Reads a format whose files may hold several reports."""

    def read_all(self, data: bytes, *, name: str) -> tuple[list[Draft], list[Finding]]:
        """The drafts in `data`, in the file's order, and what was wrong with the file; `name` is what these call it."""
        ...
