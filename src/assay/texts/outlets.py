"""Publishers of news: the one table of outlets and agencies, by name, by short name and by domain."""

from __future__ import annotations

from collections.abc import Sequence
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
    outlet only where a source or a publisher is named; `domains` are its web addresses, the usual one first. `owner` is
    who owns it where that is known. `given` are the facts that a user's table gives: "outlet", where it gives the
    outlet at all, "owner" and "agency"; `reliability` is that table's Admiralty letter.
    """

    name: str
    kind: OutletKind
    names: tuple[str, ...]
    short_names: tuple[str, ...]
    domains: tuple[str, ...]
    owner: str | None = None
    reliability: str | None = None
    given: frozenset[str] = frozenset()


@cache
def outlets() -> tuple[Outlet, ...]:
    """All outlets of the table that comes with the package: agencies first, then by name."""
    table = resources.files("assay.texts").joinpath("outlets.tsv").read_text(encoding="utf-8")
    return tuple(_outlet(line) for line in table.splitlines() if line and not line.startswith("#"))


def _outlet(line: str) -> Outlet:
    name, kind, *lists, owner = line.split("\t")
    names, short_names, domains = (tuple(filter(None, column.split("|"))) for column in lists)
    return Outlet(name, OutletKind(kind), names, short_names, domains, owner or None)


class Outlets:
    """A table of outlets, by name and by domain; where two share one, the earlier has it."""

    def __init__(self, listed: Sequence[Outlet]) -> None:
        self.listed = tuple(listed)
        self._by_name: dict[str, Outlet] = {}
        self._by_domain: dict[str, Outlet] = {}
        for outlet in self.listed:
            for name in (outlet.name, *outlet.names, *outlet.short_names):
                self._by_name.setdefault(bare(name), outlet)
            for domain in outlet.domains:
                self._by_domain.setdefault(domain, outlet)

    def named(self, name: str) -> Outlet | None:
        """The outlet with this name, short name or domain ("nytimes.com", "The New York Times"), or none.

        Names count only with a capital, so that "time" and "express" stay words; those of a user's table always do.
        """
        domain = domain_of(name)
        while domain:
            if domain in self._by_domain:
                return self._by_domain[domain]
            _, dot, domain = domain.partition(".")
            if not dot or "." not in domain:
                break
        outlet = self._by_name.get(bare(name))
        if outlet is None or name[:1].isupper() or name.startswith("the ") or "outlet" in outlet.given:
            return outlet
        return None

    def named_fully(self, name: str) -> Outlet | None:
        """As `named`, but none where the name is only a short one, which may mean another: "Times", "the Express"."""
        outlet = self.named(name)
        if outlet is None or domain_of(name) or bare(name) in {bare(full) for full in (outlet.name, *outlet.names)}:
            return outlet
        return None


@cache
def built_in() -> Outlets:
    """The table that comes with the package."""
    return Outlets(outlets())


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
    """The outlet with this name, short name or domain in the table that comes with the package, or none."""
    return built_in().named(name)
