from __future__ import annotations

import io
import os
import socket
from pathlib import Path

import pytest

from assay.domain.finding import Finding
from assay.ingest.files import printable, read_file, read_stream


def code(found: bytes | Finding) -> str | None:
    return found.code if isinstance(found, Finding) else None


def test_read_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"12345")
    assert read_file(str(path), limit=5) == b"12345"
    assert code(read_file(str(path), limit=4)) == "too-large"
    assert code(read_file(str(tmp_path / "b.txt"), limit=4)) == "missing-file"
    assert code(read_file("a\0b", limit=4)) == "missing-file"


def test_what_is_no_ordinary_file_never_blocks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert code(read_file(str(tmp_path / "pipe"), limit=9)) == "special-file"
    assert code(read_file("/dev/zero", limit=9)) == "special-file"
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")
        assert code(read_file("socket", limit=9)) == "special-file"


def test_a_link_that_leads_nowhere_and_one_that_leads_to_itself(tmp_path: Path) -> None:
    (tmp_path / "gone").symlink_to(tmp_path / "nothing")
    (tmp_path / "self").symlink_to(tmp_path / "self")
    assert code(read_file(str(tmp_path / "gone"), limit=9)) == "missing-file"
    assert code(read_file(str(tmp_path / "self"), limit=9)) == "unreadable-file"


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: str, flags: int) -> int:
        raise PermissionError(13, "Permission denied", path)

    path = tmp_path / "secret.txt"
    path.write_text("x")
    monkeypatch.setattr("assay.ingest.files.os.open", refuse)
    found = read_file(str(path), limit=9)
    assert isinstance(found, Finding)
    assert found.message == f"{path} could not be opened: permission denied."


def test_read_stream_stops_at_the_limit() -> None:
    stream = io.BytesIO(b"x" * 1000)
    assert code(read_stream(stream, name="standard input", limit=10)) == "too-large"
    assert stream.tell() <= 11
    assert read_stream(io.BytesIO(b"abc"), name="standard input", limit=3) == b"abc"


def test_printable() -> None:
    assert printable("a/b.txt") == "a/b.txt"
    assert printable(os.fsdecode(b"caf\xe9.txt")) == "caf\ufffd.txt"
