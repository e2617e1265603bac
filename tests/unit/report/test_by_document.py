"""The documents of a listing with their statements, titles and speakers."""

from __future__ import annotations

import dataclasses

from assay.report.terminal.by_document import by_document, document_title, speaker_words
from tests.unit.report.test_tables import listing


def test_every_document_has_its_number_label_and_statements():
    found = [(number, label, [one.id for one in statements]) for number, label, statements in by_document(listing())]
    assert found == [
        (1, "Northern Wire, 2 April 2025", ["T1", "T2", "T3", "T4"]),
        (2, "The Velmar Courier, 3 April 2025", ["T5", "T6", "T7"]),
        (3, "Oslin Today, 4 April 2025", ["T8", "T9", "T10"]),
        (4, "Le Quotidien de l’Estuaire, April 2025", ["T11"]),
        (5, "Harbour Watch, 5 April 2025", ["T12", "T13"]),
    ]


def test_a_title_has_number_label_and_note():
    title = document_title(3, "Oslin Today", "for 90 %", style="blue")
    assert (title.plain, [str(span.style) for span in title.spans]) == (
        "[3] Oslin Today  for 90 %",
        ["dim", "bold underline", "blue"],
    )


def test_a_long_name_is_shortened():
    each = listing()
    unresolved = dataclasses.replace(each.statements[0], id="T99", source="S" * 120)
    assert speaker_words(each, each.statements[0]) == "a senior port employee"
    assert speaker_words(each, unresolved) == "S" * 79 + "…"
