"""Dating: dates of publication that cannot be right, told as findings.

A date far from all others in the pile is set aside: it says nothing of who was first. One that credits contradict is
told, and the credit counts for more (see `direction`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from assay.domain.document import Document
from assay.domain.finding import Finding
from assay.lineage.citing import Citation
from assay.lineage.credit import CreditKind
from assay.lineage.order import published
from assay.lineage.upstream import Taken

FAR = timedelta(days=50 * 365)
"""Time between a report and the nearest of the others from which one of the dates is wrong."""
LEAST_DATED = 3
"""Dated reports without which it cannot be told which of the dates is wrong."""
FIRST_YEAR, LAST_YEAR = 1605, 2199
"""The year of the first newspaper (Carolus's Relation, Strasbourg), and one that no report of today is from."""
SLACK = timedelta(hours=1)
"""Clocks and time zones are wrong by so much without anybody's noticing."""


def without_impossible_dates(documents: Sequence[Document]) -> tuple[list[Document], tuple[Finding, ...]]:
    """The documents, without the dates that lie far from all others, and a finding for each of these.

    The larger part of the pile is taken to be right; where the parts are equal, nothing is set aside.
    """
    dated = sorted(
        ((when.earliest, place) for place, document in enumerate(documents) if (when := published(document))),
    )
    apart = frozenset(place for moment, place in dated if not FIRST_YEAR <= moment.year <= LAST_YEAR)
    dated = [entry for entry in dated if entry[1] not in apart]
    apart |= _apart(dated) if len(dated) >= LEAST_DATED else frozenset()
    findings = tuple(
        Finding(
            code="date-far-off",
            message=(
                f"The report is dated {documents[place].published}, more than fifty years from all others or out of "
                "the age of newspapers; the date is left out of account."
            ),
            hint="Look up when it was published, and write the date into its front matter.",
            document=documents[place].id,
            severe=False,
        )
        for place in sorted(apart)
    )
    kept = [
        replace(document, published=None) if place in apart else document for place, document in enumerate(documents)
    ]
    return kept, findings


def contradicted_dates(
    documents: Sequence[Document], relations: Sequence[Taken], given: Mapping[int, Sequence[Citation]]
) -> tuple[Finding, ...]:
    """A finding for each report that credits a text in hand to a report dated later than itself."""
    found = []
    for relation in relations:
        child, parent = documents[relation.child], documents[relation.parent]
        dates = published(child), published(parent)
        early = dates[0].before(dates[1]) if dates[0] and dates[1] else None
        credited = any(
            citation.target == parent.id and citation.credit.kind is not CreditKind.TOLD
            for citation in given.get(relation.child, ())
        )
        if credited and early is not None and early > SLACK:
            found.append(
                Finding(
                    code="date-contradicted",
                    message=(
                        f"The report is dated {child.published}, before the report of {_name(parent)} that it credits, "
                        f"which is dated {parent.published}."
                    ),
                    hint="One of the two dates is wrong, or was changed by an update; the credit counts for more.",
                    document=child.id,
                    severe=False,
                )
            )
    return tuple(found)


def _apart(dated: Sequence[tuple[datetime, int]]) -> frozenset[int]:
    """The places of those that lie far from the largest group of dates near each other."""
    groups: list[list[tuple[datetime, int]]] = [[dated[0]]]
    for entry in dated[1:]:
        if entry[0] - groups[-1][-1][0] > FAR:
            groups.append([])
        groups[-1].append(entry)
    largest = max(groups, key=len)
    if sum(len(group) == len(largest) for group in groups) > 1:
        return frozenset()
    return frozenset(place for group in groups if group is not largest for _, place in group)


def _name(document: Document) -> str:
    return document.publisher or document.title or document.path or document.id
