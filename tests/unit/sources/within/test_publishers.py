from __future__ import annotations

import pytest

from assay.domain.document import Document
from assay.sources.within.publishers import publisher_key


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
