"""The nouns that name exhibits."""

from __future__ import annotations

from assay.texts.exhibit_nouns import exhibit_family, is_exhibit_noun


def test_exhibit_nouns() -> None:
    assert [word for word in ("Footage", "files", "proof", "minister", "war") if is_exhibit_noun(word)] == [
        "Footage",
        "files",
        "proof",
    ]


def test_an_exhibit_is_spoken_of_by_nouns_of_its_family() -> None:
    assert {"footage", "clip"} <= exhibit_family("the leaked videos")
    assert "letter" not in exhibit_family("the leaked videos")
    assert {"evidence", "letter", "footage"} <= exhibit_family("proof")
    assert exhibit_family("the silver pendant") == {"pendant"}
