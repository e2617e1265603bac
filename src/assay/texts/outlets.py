"""Publishers of news: the one table of outlets and agencies, by name, by short name and by domain."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources
from urllib.parse import urlsplit

from assay.texts.names import fold


class OutletKind(StrEnum):
    """What sort of publisher: a news agency that others print, an outlet, or a place where anybody publishes."""

    AGENCY = "agency"
    OUTLET = "outlet"
    SOCIAL = "social"


@dataclass(frozen=True, slots=True)
class Outlet:
    """A publisher of news.

    `names` are those in use, the fullest first; `short_names` are words or letters besides ("Time", "PA") and mean the
    outlet only where a source or a publisher is named; `domains` are its web addresses, the usual one first.
    """

    name: str
    kind: OutletKind
    names: tuple[str, ...]
    short_names: tuple[str, ...]
    domains: tuple[str, ...]


@cache
def outlets() -> tuple[Outlet, ...]:
    """All outlets of the table that comes with the package: agencies first, then by name."""
    table = resources.files("assay.texts").joinpath("outlets.tsv").read_text(encoding="utf-8")
    return tuple(_outlet(line) for line in table.splitlines() if line and not line.startswith("#"))


def _outlet(line: str) -> Outlet:
    name, kind, *lists = line.split("\t")
    names, short_names, domains = (tuple(filter(None, column.split("|"))) for column in lists)
    return Outlet(name, OutletKind(kind), names, short_names, domains)


@cache
def _tables() -> tuple[dict[str, Outlet], dict[str, Outlet]]:
    by_name: dict[str, Outlet] = {}
    by_domain: dict[str, Outlet] = {}
    for outlet in outlets():
        for name in (outlet.name, *outlet.names, *outlet.short_names):
            by_name.setdefault(bare(name), outlet)
        for domain in outlet.domains:
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
    """The known outlet with this name, short name or domain ("nytimes.com", "The New York Times"), or none.

    Names count only with a capital, so that "time" and "express" stay words.
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
