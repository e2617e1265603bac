"""Which sources of several reports are one, through the whole room: texts in, names out."""

from __future__ import annotations

import pytest

from assay.sources import resolve_sources
from assay.sources.across.join import explained, first_with_text
from benchmarks.sources.marked import marked


def _sources(*texts: str, day: str = "2024-03-01") -> list[set[str]]:
    """The labels of each source, in order of appearance."""
    items = [{"text": text, "publisher": f"Paper {place}", "published": day} for place, text in enumerate(texts)]
    material = marked(items)
    resolution = resolve_sources(material.documents, material.statements, claim=None)
    found: dict[str, set[str]] = {}
    for statement, label in material.label_of.items():
        found.setdefault(resolution.source_of[statement], set()).add(label)
    return list(found.values())


@pytest.mark.parametrize(
    "texts",
    [
        ("{a|Wilhelmina Brackett} said yes.", "{a|Billie Brackett} said no."),
        ("{a|Ingrid Solheim-Aas} said yes.", "{a|Solheim-Aas} said no."),
        ("{a|Khalid al-Tamimi} said yes.", "{a|Tamimi} said no."),
        ("{a|Ursula von der Holm} said yes.", "{a|Von der Holm} said no."),
        ("{a|The Alliance for Clean Rivers (ACR)} said yes.", "{a|The ACR} said no."),
        ("{a|Press Secretary Peter Cook} said yes. {a|Cook} said more.", "{a|Peter Cook} said no."),
        ("{a|The Kremlin} said yes.", "{a|Russia} said no."),
        ("{a|The Halloran report} says yes.", "{a|The 600-page Halloran report} says no."),
        (
            "{a|Ines Holm, the harbour master at Vikna,} said yes.",
            "{a|Holm} said no. {a|The harbour master} left, she said.",
        ),
        ("{a|Ines Holm} and {b|Bo Lund} spoke. {c|Holm and Lund} said yes.", "{c|Holm and Lund} said no."),
        ("{a|The news agency Norpress} said yes.", "{a|Norpress} said no."),
        ("{a|A video posted by @veldwatch} shows smoke.", "{a|The video posted by @veldwatch} shows fire."),
    ],
)
def test_these_are_one_source(texts: tuple[str, ...]) -> None:
    labels = sorted({label for text in texts for label in "abc" if f"{{{label}|" in text})
    assert sorted(sorted(held) for held in _sources(*texts)) == [[label] for label in labels]


@pytest.mark.parametrize(
    "texts",
    [
        ("{a|Wilhelmina Brackett} said yes.", "{b|Robert Brackett} said no."),
        ("{a|Robin Lee Sr.} said yes.", "{b|Robin Lee Jr.} said no."),
        ("{a|Delroy Washington, who grows beans,} said yes. {a|Washington} said more.", "{b|Washington} said no."),
        ("{a|The Halloran report} says yes.", "{b|The Mercer report} says no."),
        ("{a|The report} says yes.", "{b|The report} says no."),
        ("{a|Ines Holm, the harbour master at Vikna,} said yes.", "{b|The harbour master at Sund} said no."),
        ("{a|A nurse} said yes.", "{b|A nurse} said no."),
    ],
)
def test_these_are_two_sources(texts: tuple[str, ...]) -> None:
    assert sorted(sorted(held) for held in _sources(*texts)) == [["a"], ["b"]]


def test_an_office_that_changed_hands_is_the_holder_of_its_day() -> None:
    items = [
        {"text": "{a|Ines Holm, Peru's president,} said yes.", "published": "2004-01-01"},
        {"text": "{b|Bo Lund, Peru's president,} said yes.", "published": "2014-01-01"},
        {"text": "{b|The president of Peru} said no.", "published": "2014-02-01"},
    ]
    material = marked(items)
    resolution = resolve_sources(material.documents, material.statements, claim=None)
    names = {source.id: source.name for source in resolution.sources}
    assert [names[resolution.source_of[statement]] for statement in material.label_of] == [
        "Ines Holm", "Bo Lund", "Bo Lund",
    ]  # fmt: skip


def test_what_joined_reports_is_shown() -> None:
    material = marked([{"text": "{a|Wilhelmina Brackett} said yes."}, {"text": "{a|Billie Brackett} said no."}])
    (source,) = resolve_sources(material.documents, material.statements, claim=None).sources
    assert source.reasons[-1].text == "Joined from 2 documents: one given name is short for the other."


def test_copies_are_found_by_their_text() -> None:
    material = marked([{"text": "{a|Lee} said yes."}, {"text": "{a|Lee} said no."}, {"text": "{a|Lee}  said yes."}])
    assert first_with_text(material.documents) == [0, 1, 0]


def test_letters_are_explained_where_all_reports_agree() -> None:
    assert explained([{"ACR": "Alliance for Clean Rivers"}, {}]) == {"ACR": "alliance for clean rivers"}
    assert explained([{"ACR": "Alliance for Clean Rivers"}, {"ACR": "Association of Concrete Roads"}]) == {}
