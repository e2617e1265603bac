"""Generates the piles of the mutation set: the same part, corpus and number give the same pile."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.lineage.mutations import families
from benchmarks.lineage.mutations.base import CORPORA, PARTS, Base, base_texts
from benchmarks.lineage.mutations.builder import Builder, NoTexts
from benchmarks.lineage.mutations.families import Family, copied, copied_on, one_cue
from benchmarks.lineage.mutations.made import MadePile
from benchmarks.lineage.mutations.wordings import WORDINGS

PILES = {"own": 8, "helsinki": 3, "fnc1": 3, "polnear": 3}
"""Piles of each corpus and part."""
FAMILIES: Sequence[Family] = (
    copied("copy", "excerpt", "changed-10"),
    copied("changed-5", "changed-40", "reorder-sentences"),
    one_cue("credit in a closing sentence"),
    one_cue("none", "copy"),
    copied("changed-20", "changed-30", "wire-intro"),
    families.two_merged,
    one_cue("excerpt"),
    families.credit_removed,
    one_cue("credit in the byline"),
    copied("reorder-paragraphs", "truncated", "changed-40-single"),
    one_cue("quotation marks"),
    families.clock_skewed,
    one_cue("update mark", "changed-5"),
    copied_on("changed-10", "changed-10"),
    families.one_publisher,
    families.one_quotation,
    one_cue("none", "changed-10"),
    copied("changed-5-single", "changed-20-single"),
    one_cue("credit in the first sentence"),
    copied_on("copy", "copy"),
    copied("changed-10-single", "changed-30-single", "changed-40"),
    copied_on("copy", "excerpt"),
    one_cue("update in the title", "changed-10"),
    copied("changed-40"),
    families.clock_skewed,
    one_cue("none", "reorder-paragraphs"),
    families.one_press_conference,
    one_cue("credit in a closing sentence", "changed-20"),
    copied("changed-20", "changed-20"),
    one_cue("quotation marks", "changed-5"),
)


def piles(part: str, corpora: Sequence[str] = CORPORA) -> list[MadePile]:
    """The piles of a part, as far as the corpora are at hand."""
    found: list[MadePile] = []
    for corpus in corpora:
        bases = base_texts(corpus, part)
        if bases:
            found += [_pile(corpus, part, bases, number) for number in range(PILES[corpus])]
    return found


def _pile(corpus: str, part: str, bases: Sequence[Base], number: int) -> MadePile:
    """One pile; each begins with another family, so that short supplies of base texts show all kinds together."""
    seed = 1000 * (1 + CORPORA.index(corpus)) + 100 * PARTS.index(part) + number
    builder = Builder(f"{corpus}-{part}-{number}", bases, wordings=WORDINGS[part], seed=seed)
    start = number * len(FAMILIES) // PILES[corpus]
    for family in (*FAMILIES[start:], *FAMILIES[:start]):
        try:
            family(builder)
        except NoTexts:
            break
    while builder.texts_left:
        families.unrelated(builder)
    return builder.pile()
