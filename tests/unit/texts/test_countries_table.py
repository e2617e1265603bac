from __future__ import annotations

import pytest

from tools.countries import generate


def test_the_table_is_what_the_library_and_the_overlay_give() -> None:
    pytest.importorskip("countryinfo")
    made = generate.table(generate.library_records(), generate.OVERLAY.read_text(encoding="utf-8"))
    assert generate.TABLE.read_text(encoding="utf-8") == made


def test_the_overlay_adds_puts_in_front_and_drops() -> None:
    records = {"PE": {"name": "Peru", "demonym": "Peruvian", "capital": "Lima"}}
    overlay = "# a comment\nPE\t!Peruland\t-Peruvians\tCallao\tGovernment Palace\nXX\tVeld\tVeldish\t\t\n"
    assert generate.table(records, overlay).splitlines()[1:] == [
        "PE\tPeruland|Peru\tPeruvian\tLima|Callao\tGovernment Palace",
        "XX\tVeld\tVeldish\t\t",
    ]


@pytest.mark.parametrize(
    ("demonym", "forms"),
    [
        ("Afghan", ["Afghan", "Afghans"]),
        ("Chinese", ["Chinese"]),
        ("Frenchman", ["Frenchman", "Frenchmen"]),
        ("German", ["German", "Germans"]),
    ],
)
def test_a_demonym_has_a_plural_where_english_gives_it_one(demonym: str, forms: list[str]) -> None:
    assert generate.forms(demonym) == forms


def test_changes_are_kept_in_order_and_said_once() -> None:
    assert generate.merge(["a", "b"], ["!c", "-b", "d", "a"]) == ["c", "a", "d"]
