"""What shows in a text who had it from whom: credits, quotation marks, update marks; and what is no copying."""

from __future__ import annotations

import pathlib
from dataclasses import replace

import numpy as np

from benchmarks.lineage.mutations.truth import Material
from benchmarks.lineage.mutations.words import Words, joined, paragraphs, sentences, words_of

LEAST_CREDITED = 16
"""Words of a sentence that a credit is put into."""
_CLOSING_CREDITS = (
    "The news was first reported by the {outlet}.",
    "This report is based on one by the {outlet}.",
    "The {outlet} first reported the story.",
)
_BYLINES = ("By {outlet}", "Source: {outlet}", "From the {outlet}")
_UPDATE_OPENINGS = ("UPDATE 1 - (Adds details, background)", "(Updates with reaction)", "UPDATED")
_UPDATE_CLOSINGS = ("This story has been updated.", "Update: this story has been updated with further details.")
_SUBSCRIPTIONS = (
    "Subscribe to the {outlet} today and read every story from the first line to the last for one crown a week. "
    "Subscribers can leave comments, listen to all our broadcasts and cancel at any time by letter or by telephone.\n\n"
    "{author} writes about the provinces for the {outlet} and has covered four elections and two floods. Before that "
    "{author} taught history at a grammar school and sang in the choir of the old cathedral.\n\n"
    "Most read: Prices of flats by district. Bus timetable. Weather at sea. Letters to the editor. Crossword puzzle.",
    "Did you like this story? The {outlet} depends on its readers. Give as little as five crowns a month and help us "
    "to go on asking questions that others would rather not hear. Donations can be deducted from your income tax.\n\n"
    "Follow the {outlet} for the latest headlines from your town, every morning at seven, straight into your mailbox. "
    "Got a tip? Write to our newsroom, in confidence if you like.",
)


def closing_credit(material: Material, outlet: str, *, generator: np.random.Generator) -> Material:
    """The text with a sentence behind it that says who reported it first."""
    line = _one_of(_CLOSING_CREDITS, generator).format(outlet=outlet)
    return replace(material, words=joined([material.words, words_of(line)]))


def byline(material: Material, outlet: str, *, generator: np.random.Generator) -> Material:
    """The text under a line that names whose it is."""
    line = _one_of(_BYLINES, generator).format(outlet=outlet)
    return replace(material, words=joined([words_of(line), material.words]))


def under_byline(material: Material, outlet: str) -> Material:
    """The text under the line "By ..."."""
    return replace(material, words=joined([words_of(f"By {outlet}"), material.words]))


def credit_within(material: Material, outlet: str) -> Material:
    """The text with "as first reported by ..." in its first long sentence, as a change of that sentence."""
    units = sentences(material.words)
    place = next((place for place, unit in enumerate(units) if len(unit) >= LEAST_CREDITED), 0)
    first = units[place]
    aside = words_of(f"as first reported by the {outlet}", changed=True)
    end = first[-1]
    told = (*first[:-1], replace(end, after=", "), *aside[:-1], replace(aside[-1], after=end.after))
    units[place] = told
    return replace(material, words=tuple(word for unit in units for word in unit))


def dateline(material: Material, agency: str, *, town: str = "SARN") -> Material:
    """The text with an agency's dateline before its first word."""
    line = words_of(f"{town} ({agency}) - ")
    return replace(material, words=(*line, *material.words))


def update_mark(material: Material, *, generator: np.random.Generator) -> Material:
    """The text marked as a later version of itself."""
    if generator.random() < 0.5:
        return replace(material, words=joined([words_of(_one_of(_UPDATE_OPENINGS, generator)), material.words]))
    return replace(material, words=joined([material.words, words_of(_one_of(_UPDATE_CLOSINGS, generator))]))


def in_quotation_marks(material: Material, *, generator: np.random.Generator, least: int = 16) -> Material | None:
    """The text with one or two long sentences set in quotation marks; none where it has no sentence for that."""
    units = sentences(material.words)
    free = [place for place, unit in enumerate(units) if len(unit) >= least and not _has_marks(unit)]
    if not free:
        return None
    for place in generator.permutation(free)[:2].tolist():
        unit = units[place]
        stripped = unit[-1].after.rstrip()
        end = replace(unit[-1], after=f"{stripped}”{unit[-1].after[len(stripped) :]}")
        units[place] = (replace(unit[0], before="“" + unit[0].before), *unit[1:-1], end)
    return replace(material, words=tuple(word for unit in units for word in unit))


def quotations() -> list[str]:
    """Long quotations that no base text has."""
    return (pathlib.Path(__file__).parent / "quotations.txt").read_text(encoding="utf-8").splitlines()


def quotation(generator: np.random.Generator) -> str:
    """One of the long quotations."""
    return _one_of(tuple(quotations()), generator)


def with_quotation(words: Words, quotation: str, speaker: str) -> Words:
    """The text with a long quotation as its last paragraph but one."""
    told = words_of(f"“{quotation},” {speaker} said.")
    units = paragraphs(words)
    return joined([*units[:-1], told, units[-1]])


def with_boilerplate(words: Words, outlet: str, *, kind: int) -> Words:
    """The text with what the outlet prints under every report."""
    standing = _SUBSCRIPTIONS[kind % len(_SUBSCRIPTIONS)].format(outlet=outlet, author="Milla Brandt")
    return joined([words, words_of(standing)])


def _has_marks(unit: Words) -> bool:
    return any(mark in word.before + word.after for word in unit for mark in "“”\"‘’«»„'")


def _one_of(lines: tuple[str, ...], generator: np.random.Generator) -> str:
    return lines[int(generator.integers(len(lines)))]
