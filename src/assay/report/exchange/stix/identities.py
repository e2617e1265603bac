"""Sources as identities: each on its own, with nothing merged."""

from __future__ import annotations

from collections import Counter

from assay.domain.source import Naming, Role, Source, SourceKind
from assay.report.exchange.stix.case import Case
from assay.report.exchange.stix.extension import extended
from assay.report.exchange.stix.making import Made
from assay.report.exchange.stix.tags import reliability_tags
from assay.report.inert import one_line
from assay.report.view.index import MAIN_HYPOTHESIS
from assay.report.view.wording import NAMINGS, RELIABILITY, ROLES, interest_words

_CLASSES = {
    SourceKind.PERSON: "individual",
    SourceKind.GROUP: "group",
    SourceKind.ORGANISATION: "organization",
    SourceKind.GOVERNMENT: "organization",
    SourceKind.PUBLICATION: "organization",
}
_UNKNOWN = "unknown"


def identities(case: Case) -> list[Made]:
    """One identity for each source; who is not named is of class `unknown`."""
    names, entries = names_apart(case), case.entries("sources")
    return [
        case.keep(
            source.id,
            case.make(
                "identity",
                name=names[source.id],
                description=_description(source),
                roles=[source.role.value] if source.role is not Role.UNKNOWN else None,
                identity_class=_CLASSES.get(source.kind, _UNKNOWN) if source.naming is Naming.NAMED else _UNKNOWN,
                labels=reliability_tags(source.reliability),
                extensions=extended(source=entries[source.id]),
            ),
        )
        for source in case.appraised.material.resolution.sources
    ]


def names_apart(case: Case) -> dict[str, str]:
    """A name for each source, by identifier, no two of them the same.

    Who is not named has our identifier in it, as has one of several sources of the same name: platforms that join
    objects by their names keep them apart.
    """
    sources = case.appraised.material.resolution.sources
    count = Counter(_name(source).casefold() for source in sources)
    found = {}
    for source in sources:
        name = _name(source)
        if source.naming is not Naming.NAMED:
            name = f"{name} (not named, {source.id})"
        elif count[name.casefold()] > 1:
            name = f"{name} ({source.id})"
        found[source.id] = name
    return found


def _name(source: Source) -> str:
    return one_line(source.name) or source.id


def _description(source: Source) -> str:
    told = (
        f"{NAMINGS[source.naming]} source",
        "" if source.kind is SourceKind.UNKNOWN else source.kind.value,
        ROLES[source.role],
        source.affiliation,
        source.country,
        interest_words(source.interest.get(MAIN_HYPOTHESIS)),
        f"Admiralty {source.reliability}: {RELIABILITY.get(source.reliability, '')}",
    )
    said = one_line("; ".join(part for part in told if part))
    return said[:1].upper() + said[1:] + "."
