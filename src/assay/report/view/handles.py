"""Short handles that a person can type: D1 for a document, O1 an origin, S1 a source, E1 an exhibit, A1 an absence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from assay.domain.exhibit import Exhibit
from assay.domain.material import Appraised
from assay.domain.weighing import NO_WEIGHT
from assay.report.view.index import Index
from assay.report.view.piles import origins_by_side


def handles_of(appraised: Appraised) -> Mapping[str, str]:
    """The identifier of each handle, in the order of the report.

    Documents are numbered as they were read, origins as the report tells them, the heaviest first: for the claim,
    against it, beside it. A source has the number of its origin, one without an origin a number after these. What a
    what-if leaves in place keeps the handle that it had before.
    """
    index = Index(appraised)
    material = appraised.material
    origins = [origin for pile in origins_by_side(index).values() for origin in pile]
    known = handles_of(appraised.what_if.before) if appraised.what_if is not None else {}
    numbered = {
        **_numbered("D", (document.id for document in material.documents), known),
        **_numbered("O", (origin.id for origin in origins), known),
    }
    number_of = {identifier: handle[1:] for handle, identifier in numbered.items()}
    speaking = {f"S{number_of[origin.id]}": origin.source for origin in origins}
    first = {source: handle for handle, source in reversed(speaking.items())}
    others = (source.id for source in material.resolution.sources if source.id not in first)
    return {
        **numbered,
        **speaking,
        **_numbered("S", others, known, taken=speaking),
        **_numbered("E", (exhibit.id for exhibit in heaviest_first(index)), known),
        **_numbered("A", (absence.id for absence in appraised.weighing.absences), known),
    }


def heaviest_first(index: Index) -> list[Exhibit]:
    """The exhibits, the heaviest first."""
    weights = index.weighing.exhibit_weights
    return sorted(index.material.exhibits, key=lambda exhibit: -abs(weights.get(exhibit.id, NO_WEIGHT).mid))


def _numbered(
    letter: str, identifiers: Iterable[str], known: Mapping[str, str], *, taken: Iterable[str] = ()
) -> dict[str, str]:
    """A handle for each identifier: the one that is `known`, else the next number after all of these and `taken`."""
    handles = {identifier: handle for handle, identifier in known.items() if handle[0] == letter}
    used = [int(handle[1:]) for handle in (*handles.values(), *taken) if handle[0] == letter]
    following = max(used, default=0) + 1
    found: dict[str, str] = {}
    for identifier in identifiers:
        if identifier not in handles:
            handles[identifier] = f"{letter}{following}"
            following += 1
        found[handles[identifier]] = identifier
    return found
