"""What shows in a text who had it from whom: credits, quotation marks, update marks; and what is no copying."""

from __future__ import annotations

import pathlib
from dataclasses import replace

import numpy as np

from benchmarks.lineage.mutations.truth import Material
from benchmarks.lineage.mutations.wordings import Wordings
from benchmarks.lineage.mutations.words import Words, joined, paragraphs, sentences, words_of

LEAST_CREDITED = 16
"""Words of a sentence that a credit is put into."""


def closing_credit(material: Material, outlet: str, wordings: Wordings, *, generator: np.random.Generator) -> Material:
    """The text with a sentence behind it that says who reported it first."""
    line = _one_of(wordings.closings, generator).format(outlet=outlet)
    return replace(material, words=joined([material.words, words_of(line)]))


def byline(material: Material, outlet: str, wordings: Wordings, *, generator: np.random.Generator) -> Material:
    """The text under a line that names whose it is."""
    line = _one_of(wordings.bylines, generator).format(outlet=outlet)
    return replace(material, words=joined([words_of(line), material.words]))


def under_byline(material: Material, outlet: str) -> Material:
    """The text under the line "By ..."."""
    return replace(material, words=joined([words_of(f"By {outlet}"), material.words]))


def credit_within(material: Material, outlet: str, wordings: Wordings, *, generator: np.random.Generator) -> Material:
    """The text with a credit in its first long sentence, as a change of that sentence."""
    units = sentences(material.words)
    place = next((place for place, unit in enumerate(units) if len(unit) >= LEAST_CREDITED), 0)
    first = units[place]
    aside = words_of(_one_of(wordings.asides, generator).format(outlet=outlet), changed=True)
    end = first[-1]
    told = (*first[:-1], replace(end, after=", "), *aside[:-1], replace(aside[-1], after=end.after))
    units[place] = told
    return replace(material, words=tuple(word for unit in units for word in unit))


def dateline(material: Material, agency: str, *, town: str = "SARN") -> Material:
    """The text with an agency's dateline before its first word."""
    line = words_of(f"{town} ({agency}) - ")
    return replace(material, words=(*line, *material.words))


def update_mark(material: Material, wordings: Wordings, *, generator: np.random.Generator) -> Material:
    """The text marked as a later version of itself."""
    if generator.random() < 0.5:
        return replace(material, words=joined([words_of(_one_of(wordings.update_openings, generator)), material.words]))
    return replace(material, words=joined([material.words, words_of(_one_of(wordings.update_closings, generator))]))


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


def with_boilerplate(words: Words, outlet: str, standing: str) -> Words:
    """The text with what the outlet prints under every report."""
    return joined([words, words_of(standing.format(outlet=outlet))])


def _has_marks(unit: Words) -> bool:
    return any(mark in word.before + word.after for word in unit for mark in "“”\"‘’«»„'")


def _one_of(lines: tuple[str, ...], generator: np.random.Generator) -> str:
    return lines[int(generator.integers(len(lines)))]
