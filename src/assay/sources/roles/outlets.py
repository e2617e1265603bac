"""What the table of outlets tells of publications, as reasons: that they are agencies, and who owns them."""

from __future__ import annotations

from dataclasses import replace

from assay.domain.source import Resolution, Source, SourceKind
from assay.domain.span import Reason
from assay.texts.given_outlets import agency_told_by, owner_told_by
from assay.texts.outlets import Outlet, OutletKind, Outlets


def with_what_is_known(resolution: Resolution, outlets: Outlets) -> Resolution:
    """`resolution` with the reasons that a table gives its publications, those known by a full name or a domain."""
    return replace(resolution, sources=tuple(_told(source, outlets) for source in resolution.sources))


def _told(source: Source, outlets: Outlets) -> Source:
    outlet = outlets.named_fully(source.name) if source.kind is SourceKind.PUBLICATION else None
    reasons = _reasons(outlet, source) if outlet is not None else ()
    return replace(source, reasons=(*source.reasons, *reasons)) if reasons else source


def _reasons(outlet: Outlet, source: Source) -> tuple[Reason, ...]:
    told = []
    if outlet.kind is OutletKind.AGENCY:
        told.append(f"A news agency, whose reports others print, according to {agency_told_by(outlet)}.")
    if outlet.owner:
        told.append(f"Belongs to {outlet.owner}, according to {owner_told_by(outlet)}.")
    return tuple(Reason(text, source.mentions[:1]) for text in told)
