from __future__ import annotations

import pytest

from assay.domain.document import Document
from assay.sources.outlets import bare, domain_of, outlet_named
from assay.sources.publishers import publisher_key


@pytest.mark.parametrize(
    ("name", "outlet"),
    [
        ("nytimes.com", "New York Times"),
        ("https://www.nytimes.com/2020/a.html", "New York Times"),
        ("edition.cnn.com", "CNN"),
        ("The New York Times", "New York Times"),
        ("AP", "Associated Press"),
        ("time", None),
        ("veldcourier.example", None),
        ("[::bad", None),
    ],
)
def test_outlets_are_known_by_name_alias_and_domain(name: str, outlet: str | None) -> None:
    found = outlet_named(name)
    assert (found.name if found else None) == outlet


def test_bare_and_domain_of() -> None:
    assert bare("The Veld Courier") == "veld courier"
    assert domain_of("https://www.Veld.example/x") == "veld.example"
    assert domain_of("Veld Courier") is None


@pytest.mark.parametrize(
    ("publisher", "url", "key"),
    [
        ("nytimes.com", None, ("outlet", "new york times")),
        (None, "https://m.reuters.com/a", ("outlet", "reuters")),
        ("The Veld Courier", None, ("outlet", "veld courier")),
        ("Australian Department of Foreign Affairs", None, ("AU", "affair", "department", "foreign")),
        (None, None, ("publisher of", "D1")),
    ],
)
def test_publisher_key(publisher: str | None, url: str | None, key: tuple[str, ...]) -> None:
    assert publisher_key(Document("D1", "", "", publisher=publisher, url=url))[0] == key
