"""Plain text, and whatever else can be decoded and has no reader of its own."""

from __future__ import annotations

from assay.domain.finding import Finding
from assay.ingest import problems
from assay.ingest.base import Draft
from assay.ingest.encoding import decode, is_binary

_KINDS = (
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "a Rich Text document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", "a sound, video or picture"),
    (b"\x00\x00\x00", "a video or other binary data"),
    (b"ID3", "a sound recording"),
    (b"OggS", "a sound or video recording"),
    (b"\x1a\x45\xdf\xa3", "a video"),
    (b"7z\xbc\xaf", "an archive"),
    (b"Rar!", "an archive"),
    (b"BZh", "an archive"),
    (b"\xfd7zXZ", "an archive"),
    (b"\x28\xb5\x2f\xfd", "an archive"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"SQLite format 3", "a database"),
)


class PlainReader:
    """Reads plain text: every word stays where it is."""

    format = "plain text"
    suffixes = frozenset({".txt", ".text"})

    def sniff(self, data: bytes) -> bool:  # noqa: ARG002 - the protocol of readers
        """Never: text is what remains when no other format says it is itself."""
        return False

    def read(self, data: bytes, *, name: str) -> Draft:
        """The text in `data`, in whatever encoding it is; binary data give a finding."""
        return decoded_draft(data, name=name)


def decoded_draft(data: bytes, *, name: str) -> Draft:
    """A draft with the text in `data` and the findings of its decoding."""
    kind = binary_kind(data)
    if kind is not None:
        return Draft(findings=(problems.binary(name, kind or None),))
    decoded = decode(data)
    findings: tuple[Finding, ...] = ()
    if decoded.guessed:
        findings = (problems.encoding_guessed(name, decoded.encoding, lost=decoded.lost),)
    return Draft(decoded.text, findings=findings)


def binary_kind(data: bytes) -> str | None:
    """What binary data are, in words: empty where nobody knows, and none for text."""
    known = next((kind for magic, kind in _KINDS if data.startswith(magic)), None)
    if known and (is_binary(data) or not data.startswith((b"MZ", b"ID3", b"RIFF", b"BZh", b"GIF8", b"Rar!"))):
        return known
    return "" if is_binary(data) else None
