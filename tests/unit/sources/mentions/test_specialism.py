"""A country that somebody deals with is not the one that it is of."""

from __future__ import annotations

import pytest

from assay.sources.mentions.specialism import without_post, without_topic


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("top Russia adviser", "top adviser"),
        ("North Korea desk officer", "desk officer"),
        ("of the Peru programme at Chatwell House", "of the programme at Chatwell House"),
        ("Russian adviser", "Russian adviser"),
        ("U.S. adviser", "U.S. adviser"),
        ("US analyst", "US analyst"),
        ("Kremlin adviser", "Kremlin adviser"),
        ("Peru minister", "Peru minister"),
        ("Peru", "Peru"),
        ("", ""),
    ],
)
def test_topic(words: str, left: str) -> None:
    assert without_topic(words.split()) == left.split()


@pytest.mark.parametrize(
    ("head", "after", "left"),
    [
        ("envoy", "for Russia at the board", "on at the board"),
        ("officer", "on the Philippines", "on"),
        ("expert", "on North Korea", "on"),
        ("spokesman", "for Russia", "for Russia"),
        ("envoy", "for peace", "for peace"),
        ("envoy", "", ""),
    ],
)
def test_post(head: str, after: str, left: str) -> None:
    assert without_post(head, after.split()) == left.split()
