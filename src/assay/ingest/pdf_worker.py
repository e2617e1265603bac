"""Takes a PDF apart in a process of its own: bytes on standard input, JSON on standard output.

PDFium is written in C++ and reads hostile files; a file that makes it crash, loop or swallow memory takes only this
process with it. Nothing but lines of text and their places leaves it.
"""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator
from typing import Any

import pypdfium2

MOST_PAGES = 500
MOST_CHARACTERS = 4_000_000
_MEMORY = 2 << 30
# PDFium writes this where a hyphen parts a word at the end of a line.
_PARTING_HYPHEN = "\x02"


def take_apart(data: bytes) -> dict[str, Any]:
    """The lines of every page as `[text, left, bottom, right, top]` in points, the metadata and the number of pages.

    Where the file cannot be opened there is an `error` instead: `password` or `damaged`.
    """
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        return {"error": "password" if "password" in str(error).lower() else "damaged"}
    pages: list[list[Any]] = []
    characters = 0
    for number in range(min(len(document), MOST_PAGES)):
        lines: list[Any] = []
        # A damaged page is one without text; the others may be sound.
        with contextlib.suppress(pypdfium2.PdfiumError):
            lines = list(_lines(document[number].get_textpage()))
        pages.append(lines)
        characters += sum(len(line[0]) for line in lines)
        if characters > MOST_CHARACTERS:
            break
    return {"pages": pages, "total": len(document), "metadata": document.get_metadata_dict(skip_empty=True)}


def _lines(page: pypdfium2.PdfTextPage) -> Iterator[list[Any]]:
    text: list[str] = []
    places: list[int] = []
    for index in range(page.count_chars()):
        character = _character(page, index)
        if character not in "\r\n":
            text.append("-" if character == _PARTING_HYPHEN else character)
            if not character.isspace():
                places.append(index)
        if character in ("\n", _PARTING_HYPHEN):
            yield from _line(page, text, places)
            text, places = [], []
    yield from _line(page, text, places)


def _character(page: pypdfium2.PdfTextPage, index: int) -> str:
    code = pypdfium2.raw.FPDFText_GetUnicode(page, index)
    return chr(code) if code < 0x110000 else "\ufffd"


def _line(page: pypdfium2.PdfTextPage, text: list[str], places: list[int]) -> Iterator[list[Any]]:
    if not places:
        return
    left, bottom, _, top = page.get_charbox(places[0], loose=True)
    right = page.get_charbox(places[-1], loose=True)[2]
    yield ["".join(text).strip(), round(left, 1), round(bottom, 1), round(right, 1), round(top, 1)]


def _limit_memory() -> None:
    """Where the system can bound a process's memory, it is bounded."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - there is none on Windows

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def main() -> None:
    """Reads one PDF from standard input and writes what it holds to standard output."""
    _limit_memory()
    sys.stdout.write(json.dumps(take_apart(sys.stdin.buffer.read())))


if __name__ == "__main__":
    main()
