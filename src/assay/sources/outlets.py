"""Known news agencies and outlets: by name, alias or domain."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources
from urllib.parse import urlsplit

from assay.texts.names import fold


@dataclass(frozen=True, slots=True)
class Outlet:
    """A publisher of news; `kind` is `agency`, `outlet` or `social`."""

    name: str
    kind: str


@cache
def _tables() -> tuple[dict[str, Outlet], dict[str, Outlet]]:
    by_name: dict[str, Outlet] = {}
    by_domain: dict[str, Outlet] = {}
    table = resources.files("assay.sources").joinpath("outlets.tsv").read_text(encoding="utf-8")
    for line in table.splitlines():
        if not line or line.startswith("#"):
            continue
        name, kind, aliases, domains = line.split("\t")
        outlet = Outlet(name, kind)
        for alias in [name, *filter(None, aliases.split("|"))]:
            by_name.setdefault(bare(alias), outlet)
        for domain in filter(None, domains.split("|")):
            by_domain.setdefault(domain, outlet)
    return by_name, by_domain


def bare(name: str) -> str:
    """A publisher's name as it is compared: folded, without "the" in front."""
    return fold(name).removeprefix("the ")


def domain_of(address: str) -> str | None:
    """The host of a web address or a bare domain, folded and without "www."; none where it is neither."""
    text = address.strip()
    try:
        host = urlsplit(text if "//" in text else f"//{text}").hostname
    except ValueError:
        return None
    if not host or "." not in host or " " in host:
        return None
    return host.casefold().removeprefix("www.").removeprefix("m.")


def outlet_named(name: str) -> Outlet | None:
    """The known outlet with this name, alias or domain ("nytimes.com", "The New York Times"), or none.

    Short aliases that are also words ("Time", "Fox", "Express") count only as written, with their capital.
    """
    by_name, by_domain = _tables()
    domain = domain_of(name)
    while domain:
        if domain in by_domain:
            return by_domain[domain]
        _, dot, domain = domain.partition(".")
        if not dot or "." not in domain:
            break
    if not name[:1].isupper() and not name.startswith("the "):
        return None
    return by_name.get(bare(name))
