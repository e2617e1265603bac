"""Words that say the same kind of thing: the families of `data/kindred.yaml`, as sequences of stems."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from assay.stance.shipped import shipped_table
from assay.texts.verbs import irregular_base
from assay.texts.words import bare_words, stem

Stems = tuple[str, ...]

SAME = 0.95
NEAR = 0.55


@dataclass(frozen=True, slots=True)
class Kindred:
    """The families: for each wording the families it belongs to, and for each family its wordings with a strength."""

    families_of: dict[Stems, tuple[str, ...]]
    wordings: dict[str, dict[Stems, float]]
    responsibility: tuple[Stems, ...]
    opposites: dict[str, tuple[str, ...]]


@lru_cache(maxsize=200_000)
def lemma_stem(word: str) -> str:
    """The stem of `word`, with irregular past forms led back to their base: "stole", "stolen", "steals" -> "steal"."""
    return stem(irregular_base(word.lower()) or word)


def stems_of(phrase: str) -> Stems:
    """The stems of all words of `phrase`, function words included."""
    return tuple(lemma_stem(word) for word in bare_words(phrase))


@cache
def kindred() -> Kindred:
    """The families that come with the package."""
    table = shipped_table("kindred")
    families_of: dict[Stems, list[str]] = {}
    wordings: dict[str, dict[Stems, float]] = {}
    for name, entry in table["families"].items():
        strengths: dict[Stems, float] = {}
        for phrase in entry["same"]:
            strengths[stems_of(phrase)] = SAME
            members = families_of.setdefault(stems_of(phrase), [])
            if name not in members:
                members.append(name)
        for phrase in entry["near"]:
            strengths.setdefault(stems_of(phrase), NEAR)
        wordings[name] = strengths
    opposites: dict[str, list[str]] = {}
    for one, other in table["opposites"]:
        opposites.setdefault(one, []).append(other)
        opposites.setdefault(other, []).append(one)
    return Kindred(
        families_of={phrase: tuple(names) for phrase, names in families_of.items()},
        wordings=wordings,
        responsibility=tuple(stems_of(phrase) for phrase in table["responsibility"]),
        opposites={name: tuple(others) for name, others in opposites.items()},
    )


def alternatives(phrase: Stems) -> dict[Stems, float]:
    """Every wording that may stand for `phrase`, with its strength in 0..1; the phrase itself has 1.

    Of several families the strongest strength counts. A single word that is also the last of a longer family wording
    ("weapon" of "supply weapon") does not stand for it.
    """
    known = kindred()
    found: dict[Stems, float] = {}
    for family in known.families_of.get(phrase, ()):
        for wording, strength in known.wordings[family].items():
            found[wording] = max(strength, found.get(wording, 0.0))
    found[phrase] = 1.0
    return found


def opposed(phrase: Stems) -> frozenset[Stems]:
    """The wordings that say the opposite of `phrase`, as far as the resource knows."""
    known = kindred()
    names = {*known.families_of.get(phrase, ()), " ".join(phrase)}
    others = sorted({other for name in names for other in known.opposites.get(name, ())})
    found: set[Stems] = set()
    for other in others:
        found.add(stems_of(other))
        found.update(wording for wording, strength in known.wordings.get(other, {}).items() if strength == SAME)
    return frozenset(found - set(alternatives(phrase)))
