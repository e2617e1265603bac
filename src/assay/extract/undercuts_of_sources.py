"""The wordings by which a text bears on a source. The first row that fits counts."""

from __future__ import annotations

from assay.extract.undercut_words import UndercutRow
from assay.extract.undercuts_of_access import ON_ACCESS
from assay.extract.undercuts_of_conditions import ON_CONDITIONS
from assay.extract.undercuts_of_echoes import ON_ECHOES
from assay.extract.undercuts_of_experts import ON_EXPERTS
from assay.extract.undercuts_of_interests import ON_INTERESTS
from assay.extract.undercuts_of_records import ON_RECORDS

ON_SOURCES: tuple[UndercutRow, ...] = (
    *ON_ACCESS,
    *ON_RECORDS,
    *ON_CONDITIONS,
    *ON_INTERESTS,
    *ON_EXPERTS,
    *ON_ECHOES,
)
"""Every row on sources, in the order in which they are tried."""
