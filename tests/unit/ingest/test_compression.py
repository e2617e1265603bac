from __future__ import annotations

import gzip

from assay.ingest.compression import Unpacked, is_compressed, unpack

TEXT = b"".join(b"Line %d of a report.\n" % number for number in range(2000))


def test_unpack_reads_all_members() -> None:
    packed = gzip.compress(TEXT) + gzip.compress(b"More.")
    assert is_compressed(packed)
    assert not is_compressed(TEXT)
    assert unpack(packed, limit=10**6) == Unpacked(TEXT + b"More.")


def test_unpack_stops_at_the_limit() -> None:
    bomb = gzip.compress(b"0" * 10**7)
    assert unpack(bomb, limit=1000) == Unpacked(b"", over=True)
    assert unpack(gzip.compress(b"0" * 1000), limit=1000) == Unpacked(b"0" * 1000)


def test_unpack_keeps_what_precedes_the_end_of_a_cut_file() -> None:
    found = unpack(gzip.compress(TEXT)[:-900], limit=10**6)
    assert found.damaged
    assert len(found.data) > 1000
    assert TEXT.startswith(found.data)


def test_unpack_keeps_what_precedes_a_damaged_place() -> None:
    packed = bytearray(gzip.compress(TEXT))
    packed[-6] ^= 0xFF
    assert unpack(bytes(packed), limit=10**6) == Unpacked(TEXT, damaged=True)
    packed = bytearray(gzip.compress(TEXT))
    packed[len(packed) // 2 : len(packed) // 2 + 40] = b"\xff" * 40
    found = unpack(bytes(packed), limit=10**6)
    assert found.damaged
    assert found.data[:100] == TEXT[:100]
