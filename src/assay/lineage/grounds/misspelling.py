"""Misspelling: a name that two reports spell in a way of their own, while the rest of the pile writes it otherwise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA

from assay.domain.span import Passage
from assay.lineage.chains import Chain
from assay.lineage.grounds.facts import Facts, Tie
from assay.lineage.grounds.postings import Posting, handout, place_of_relevant
from assay.lineage.pile import Pile
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import fold
from assay.texts.words import is_stopword, stem

LEAST_LETTERS = 5
MOST_DESKS = 3
"""Desks that may write a form before it is a way of spelling and no mistake."""
LEAST_OTHERS = 4
"""Desks that write the usual form."""
TIMES_USUAL = 2
"""How many times as many desks write the usual form."""
LIKELY_SHARED = 0.9
"""How likely two reports that alone share a mistake have it from one place."""
_NAME = lazy_pattern(r"(?<![\w’'-])[A-Z][^\W\d_]{4,30}(?![\w-])")
_SMALL = lazy_pattern(r"(?<![\w’'-])[a-z][^\W\d_]{4,30}(?![\w-])")
_TRANSCRIBED = tuple(
    (lazy_pattern(pattern), letters)
    for pattern, letters in (
        ("ø", "o"), ("ł", "l"), ("đ", "d"), ("ß", "ss"), ("æ", "ae"), ("œ", "oe"),
        ("[yj]", "i"), ("ii+", "i"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("ou", "o"), ("w", "v"), ("[cq]", "k"),
        ("z", "s"), ("u", "o"), ("re$", "er"), ("dh", "d"), ("th$", "t"),
    )
)  # fmt: skip
_BEFORE = lazy_pattern(r"([A-Z][^\W\d_]+)[ \u00a0]\Z")
_AFTER = lazy_pattern(r"[ \u00a0]([A-Z][^\W\d_]+)")


@dataclass(slots=True)
class _Form:
    """One way to write a name: where, and the capitalised words right before and after it."""

    posting: Posting = field(default_factory=Posting)
    documents: set[int] = field(default_factory=set)
    beside: set[str] = field(default_factory=set)


def of_one_misspelling(
    pile: Pile, facts: Sequence[Facts], chains: Sequence[Chain], origins: Sequence[str]
) -> Iterator[Tie]:
    """Pairs of origins, reported by different desks, whose reports alone spell a name one letter off.

    `origins` gives the origin of each statement of the pile, whether it bears on the claim or not.
    """
    forms = _forms(pile, chains, origins)
    rare = [written for written, form in forms.items() if 1 < len(form.posting.desks) <= MOST_DESKS]
    usual = {written for written, form in forms.items() if len(form.posting.desks) >= LEAST_OTHERS}
    neighbours = _neighbours(usual)
    ordinary = _written_small(pile) if rare and usual else frozenset()
    place_of = place_of_relevant(facts)
    for written in sorted(rare):
        if written.casefold() in ordinary:
            continue
        near = {other for part in _shortened(written) for other in neighbours.get(part, ())}
        for other in sorted(near):
            if _is_mistake(written, forms[written], other, forms[other]):
                for one, second, here, there in forms[written].posting.pairs(place_of, chains):
                    count = len(forms[other].posting.desks)
                    text = f"Both write “{written}”, where {count} others write “{other}”."
                    yield handout(one, second, text, (here, there), LIKELY_SHARED)
                break


def _forms(pile: Pile, chains: Sequence[Chain], origins: Sequence[str]) -> dict[str, _Form]:
    forms: dict[str, _Form] = defaultdict(_Form)
    for number, statement in enumerate(pile.statements):
        document = pile.document_of[number]
        text, extent = pile.documents[document].text, statement.extent
        for match in _NAME.finditer(text, extent.start, extent.end):
            form = forms[match[0]]
            passage = Passage(statement.document, *match.span())
            form.posting.add(origins[number], number, passage, chains[number].desk)
            form.documents.add(document)
            if before := _BEFORE.search(text[max(0, match.start() - 30) : match.start()]):
                form.beside.add(f"{before[1]} _")
            if after := _AFTER.match(text, match.end()):
                form.beside.add(f"_ {after[1]}")
    return forms


def _is_mistake(written: str, form: _Form, other: str, usual: _Form) -> bool:
    """Whether `written` is `other` one letter off: no inflection, no other person's name.

    Nor is it one where the two are ways to write one name: accents, British or American spelling, a transcription.
    """
    if other == written or OSA.distance(written, other) != 1 or written[0] != other[0] or stem(written) == stem(other):
        return False
    short, long = sorted((written, other), key=len)
    if long.startswith(short) or _way_of_writing(written) == _way_of_writing(other) or is_stopword(written):
        return False
    if len(usual.posting.desks) < TIMES_USUAL * len(form.posting.desks) or form.documents & usual.documents:
        return False
    return not form.beside or bool(form.beside & usual.beside)


def _way_of_writing(name: str) -> str:
    """What the ways of writing one name have in common: "Sergey" and "Sergei", "Niilö" and "Niilo"."""
    plain = fold(name)
    for pattern, letters in _TRANSCRIBED:
        plain = pattern.sub(letters, plain)
    return plain


def _neighbours(words: set[str]) -> dict[str, list[str]]:
    """The words under each way of leaving out one letter: two that are one letter apart share such a way."""
    found: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        for part in _shortened(word):
            found[part].append(word)
    return found


def _shortened(word: str) -> set[str]:
    return {word} | {word[:place] + word[place + 1 :] for place in range(1, len(word))}


def _written_small(pile: Pile) -> frozenset[str]:
    """The words that the pile writes with a small letter: these are no names."""
    return frozenset(word for document in pile.documents for word in _SMALL.findall(document.text))
