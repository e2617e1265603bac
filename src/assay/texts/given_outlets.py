"""The table of outlets together with the one that a user gives: its rows extend known outlets and add new ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from assay.domain.document import Document
from assay.domain.finding import Finding
from assay.domain.ledger import OutletEntry
from assay.texts.outlets import Outlet, OutletKind, Outlets, bare, built_in, domain_of, outlets

TABLE_GIVEN = "the table of outlets given"
TABLE_BUILT_IN = "Assay's own table of outlets"


def outlets_with(entries: Iterable[OutletEntry]) -> tuple[Outlets, tuple[Finding, ...]]:
    """The built-in table with the user's `entries`, which win, and what was wrong with them.

    A row is about a known outlet where it shares a domain or a full name with it; a row that has only a short name
    ("The National") in common, and domains of its own, is another outlet and takes over the name.
    """
    rows = list(entries)
    if not rows:
        return built_in(), ()
    table = _Table()
    findings = [finding for entry in rows if (finding := table.add(entry)) is not None]
    return table.outlets(), tuple(findings)


def as_published(documents: Iterable[Document], known: Outlets) -> list[Document]:
    """The documents, each under its publisher's one name.

    It is the name of a user's table where that gives the outlet. A document that has only a web address, or a domain as
    its publisher, is under the name that the others from that site state, if they agree and the site is nobody else's.
    """
    listed = list(documents)
    stated = _names_by_site(listed, known)
    return [_published(document, known, stated) for document in listed]


def _published(document: Document, known: Outlets, stated: Mapping[str, str]) -> Document:
    outlet = outlet_of(document, known)
    if outlet is not None:
        name = outlet.name if "outlet" in outlet.given else document.publisher
    else:
        name = document.publisher
        if site := _site_alone(document):
            name = stated.get(site, name)
    return document if name == document.publisher else replace(document, publisher=name)


def _site_alone(document: Document) -> str | None:
    """The site that a document is from, where it is all that is known of its publisher."""
    if document.publisher and document.publisher.strip():
        return domain_of(document.publisher)
    return domain_of(document.url) if document.url else None


def _names_by_site(documents: Iterable[Document], known: Outlets) -> dict[str, str]:
    """For each site the publisher that the documents from there state, where they state one and the same."""
    names: dict[str, set[str]] = {}
    for document in documents:
        site = domain_of(document.url) if document.url else None
        publisher = (document.publisher or "").strip()
        if site and publisher and not domain_of(publisher) and known.named(site) is None:
            names.setdefault(site, set()).add(publisher)
    return {site: min(found) for site, found in names.items() if len({bare(name) for name in found}) == 1}


def with_owner(document: Document, known: Outlets) -> Document:
    """The document with its publisher's owner, where the document itself names none and the table does."""
    if document.owner:
        return document
    outlet = outlet_of(document, known)
    return replace(document, owner=outlet.owner) if outlet and outlet.owner else document


def outlet_of(document: Document, known: Outlets) -> Outlet | None:
    """The known outlet that published the document: by its publisher, else by the domain of its address."""
    if document.publisher and document.publisher.strip():
        return known.named_fully(document.publisher.strip())
    site = domain_of(document.url) if document.url else None
    return known.named(site) if site else None


def owner_told_by(outlet: Outlet) -> str:
    """Which table says who owns the outlet, in words."""
    return TABLE_GIVEN if "owner" in outlet.given else TABLE_BUILT_IN


def agency_told_by(outlet: Outlet) -> str:
    """Which table says that the outlet is a news agency, in words."""
    return TABLE_GIVEN if "agency" in outlet.given else TABLE_BUILT_IN


class _Table:
    def __init__(self) -> None:
        self._listed = list(outlets())
        self._by_name: dict[str, int] = {}
        self._by_domain: dict[str, int] = {}
        for place, outlet in enumerate(self._listed):
            self._enter(place, outlet)

    def _enter(self, place: int, outlet: Outlet) -> None:
        for name in (outlet.name, *outlet.names):
            if name not in outlet.short_names:
                self._by_name.setdefault(bare(name), place)
        for domain in outlet.domains:
            self._by_domain.setdefault(domain, place)

    def add(self, entry: OutletEntry) -> Finding | None:
        """Enters one row of the user's."""
        found = list(
            dict.fromkeys(
                [self._by_domain[domain] for domain in entry.domains if domain in self._by_domain]
                + [self._by_name[bare(name)] for name in entry.names if bare(name) in self._by_name]
            )
        )
        if not found:
            found = self._short(entry)
        if not found:
            self._listed.append(_new(entry))
            self._enter(len(self._listed) - 1, self._listed[-1])
            return None
        place = found[0]
        self._listed[place] = _extended(self._listed[place], entry)
        self._enter(place, self._listed[place])
        if len(found) == 1:
            return None
        one, other = (self._listed[number].name for number in found[:2])
        return Finding(
            "outlet-row-about-two",
            f"A row of the table of outlets has names or domains of two outlets, {one} and {other}; it is taken for "
            f"{one}.",
            "Give each outlet a row of its own.",
        )

    def _short(self, entry: OutletEntry) -> list[int]:
        """The outlet that a row without domains means by a short name."""
        if entry.domains:
            return []
        named = [outlet for name in entry.names if (outlet := built_in().named(name)) is not None]
        return [place for place, outlet in enumerate(self._listed) if outlet.name == named[0].name] if named else []

    def outlets(self) -> Outlets:
        """The table, the user's outlets first, so that a name of theirs means them."""
        given = [outlet for outlet in self._listed if "outlet" in outlet.given]
        return Outlets([*given, *(outlet for outlet in self._listed if "outlet" not in outlet.given)])


def _new(entry: OutletEntry) -> Outlet:
    name = (entry.names or entry.domains)[0]
    kind = OutletKind.AGENCY if entry.agency else OutletKind.OUTLET
    return Outlet(name, kind, entry.names, (), entry.domains, entry.owner, entry.reliability, _facts(entry))


def _extended(outlet: Outlet, entry: OutletEntry) -> Outlet:
    known = {bare(name) for name in (*outlet.names, *outlet.short_names)}
    return replace(
        outlet,
        kind=OutletKind.AGENCY if entry.agency else outlet.kind,
        names=(*outlet.names, *(name for name in entry.names if bare(name) not in known)),
        domains=tuple(dict.fromkeys((*outlet.domains, *entry.domains))),
        owner=entry.owner or outlet.owner,
        reliability=entry.reliability or outlet.reliability,
        given=outlet.given | _facts(entry),
    )


def _facts(entry: OutletEntry) -> frozenset[str]:
    facts = {"outlet": True, "owner": bool(entry.owner), "agency": entry.agency}
    return frozenset(fact for fact, given in facts.items() if given)
