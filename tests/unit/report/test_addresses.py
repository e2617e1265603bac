"""Addresses that the material gives."""

import pytest

from assay.report.addresses import host, safe_address


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://news.example/a?b=c#d", "news.example"),
        ("http://NEWS.example", "news.example"),
        ("javascript:alert(1)", None),
        ("//news.example", None),
        ("http://[bad", None),
        ("", None),
        (None, None),
    ],
)
def test_host(url, expected):
    assert host(url) == expected


def test_safe_address():
    assert safe_address("https://news.example/é") == "https://news.example/é"
    assert safe_address("https://news.example/\u202e") is None
    assert safe_address("https://news.example/a b") is None
    assert safe_address("data:text/html,x") is None
