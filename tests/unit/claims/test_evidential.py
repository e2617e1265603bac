"""Claims that something shows something."""

from __future__ import annotations

import pytest

from assay.claims.evidential import Evidential, evidential


@pytest.mark.parametrize(
    ("sentence", "exhibit", "matter"),
    [
        ("The videos show that Iran is arming the rebels", "the videos", "Iran is arming the rebels"),
        ("The footage shows the mayor took the money", "the footage", "the mayor took the money"),
        ("The leaked e-mails prove that the board knew", "the leaked e-mails", "the board knew"),
        ("The bombing shows that the ceasefire is dead", "the bombing", "the ceasefire is dead"),
        ("The photos show soldiers shooting prisoners", "the photos", "soldiers were shooting prisoners"),
        ("The video shows a drone being launched", "the video", "a drone was being launched"),
        ("There is proof that Orvane shot down the plane", "proof", "Orvane shot down the plane"),
        ("According to the leaked files, the minister took bribes", "the leaked files", "the minister took bribes"),
        ("The minister took bribes, according to the leaked files", "the leaked files", "The minister took bribes"),
        ("As the satellite photos show, the barracks are new", "the satellite photos", "the barracks are new"),
        ("The barracks are new, as the satellite photos show", "the satellite photos", "The barracks are new"),
        ("It is proven by the letters that the board knew", "the letters", "the board knew"),
        ("The letters are proof that the board knew", "the letters", "the board knew"),
        ("The dossier, which a spy wrote, says that they met", "the dossier", "they met"),
    ],
)
def test_exhibit_and_matter(sentence: str, exhibit: str, matter: str) -> None:
    assert evidential(sentence) == Evidential(exhibit, matter)


@pytest.mark.parametrize(
    "sentence",
    [
        "Russia hacked the DNC",
        "The videos do not show that Iran is arming the rebels",
        "There is no proof that Orvane shot down the plane",
        "The minister confirmed that the arms came from Orvane",
        "The minister said the videos show that the arms came from Orvane",
        "According to the minister, the land was sold",
        "The tape proves his guilt",
        "The film shows in March",
    ],
)
def test_other_claims_offer_no_exhibit(sentence: str) -> None:
    assert evidential(sentence) is None
