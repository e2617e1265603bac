"""The wordings by which a text bears on a source, a statement or an exhibit, and the parameter each moves.

`X`: the exhibit's context is right; `A`: it is authentic; `I`: it shows what is said; `e0`: such a thing would be seen
if the claim were false; `r`: the source's reliability on this matter; `b`: the chance that it would say so either way;
`phi`: the words are passed on as said; `u`, `t`, `f`: how
sure a figure is, and how it was come by. They are those of the critical questions that Walton, Reed and Macagno (2008)
put to each kind of evidence.
"""

from __future__ import annotations

from assay.extract.undercut_words import UndercutRow
from assay.extract.undercuts_of_exhibits import ON_EXHIBITS
from assay.extract.undercuts_of_figures import ON_FIGURES
from assay.extract.undercuts_of_sources import ON_SOURCES
from assay.extract.undercuts_of_statements import ON_STATEMENTS

UNDERCUTS: tuple[UndercutRow, ...] = (*ON_EXHIBITS, *ON_SOURCES, *ON_FIGURES, *ON_STATEMENTS)
"""Every row; the first that fits a text counts."""
