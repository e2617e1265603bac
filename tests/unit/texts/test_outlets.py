from __future__ import annotations

import pytest

from assay.texts.names import fold
from assay.texts.outlets import OutletKind, bare, built_in, domain_of, outlet_named, outlets


@pytest.mark.parametrize(
    ("name", "outlet"),
    [
        ("nytimes.com", "The New York Times"),
        ("https://www.nytimes.com/2020/a.html", "The New York Times"),
        ("edition.cnn.com", "CNN"),
        ("The New York Times", "The New York Times"),
        ("AP", "The Associated Press"),
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
    ("name", "outlet"),
    [
        ("Times", None),
        ("The Times", None),
        ("The Sunday Times", "The Times of London"),
        ("thetimes.co.uk", "The Times of London"),
        ("The Age", "The Age"),
        ("nobody", None),
    ],
)
def test_a_short_name_alone_is_not_the_outlets_full_one(name: str, outlet: str | None) -> None:
    found = built_in().named_fully(name)
    assert (found.name if found else None) == outlet


def test_every_outlet_has_a_name_and_no_two_share_a_name_or_a_domain() -> None:
    listed = outlets()
    domains = [domain for outlet in listed for domain in outlet.domains]
    assert len(listed) > 150
    assert len(domains) == len(set(domains))
    owners: dict[str, set[str]] = {}
    for outlet in listed:
        assert outlet.names or outlet.short_names, outlet
        for name in (*outlet.names, *outlet.short_names):
            owners.setdefault(fold(name), set()).add(outlet.name)
    shared = {name: held for name, held in owners.items() if len(held) > 1}
    assert shared == {}


def test_words_that_are_names_besides_are_kept_apart() -> None:
    vice = outlet_named("Vice")
    assert vice is not None
    assert (vice.kind, vice.names, vice.short_names) == (OutletKind.OUTLET, ("VICE News",), ("Vice",))
