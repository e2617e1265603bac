"""Odd figures: a precise figure ("4,317 rounds") that two origins give and nobody else does.

Round figures are hit upon by many, and what many report tells nothing of who had it from whom: a figure that others in
the pile give with a noun in common, or that more than two desks give, is known to all.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from assay.domain.span import Passage
from assay.lineage.chains import Chain
from assay.lineage.grounds.facts import Facts, Tie
from assay.lineage.grounds.postings import Posting, handout, place_of_relevant
from assay.lineage.numbers import Number, numbers
from assay.lineage.pile import Pile
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.words import bare_words, is_stopword, stem

LEAST_SIGNIFICANT = 3
"""Digits that tell (4,317 has four, 2,000 one) from which a figure is odd."""
MOST_DESKS = 2
"""Desks that may report a figure before it is widely reported."""
LIKELY_SHARED = {3: 0.5, 4: 0.7}
"""How likely two origins that alone give one odd figure have it from one place rather than each from the facts: by the
digits that tell, the last row for more."""
_COULD_BE_ODD = lazy_pattern(r"\d{3}|\d[.,]\d|\b(?:hundred|thousand|million)\b", re.IGNORECASE)
_DIGITS = lazy_pattern(r"(?<![\w.,])\d+(?:[.,]\d+)*(?!\w)")
_YEAR = lazy_pattern(r"(?:1[5-9]|20)\d\d\Z")
_UNIT_WINDOW = 40
_MONTH = lazy_pattern(r"\W{0,2}(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE)


def of_one_odd_figure(
    pile: Pile, facts: Sequence[Facts], chains: Sequence[Chain], origins: Sequence[str]
) -> Iterator[Tie]:
    """Pairs of origins, reported by different desks, that share a precise figure of one thing which no others give.

    `origins` gives the origin of each statement of the pile, whether it bears on the claim or not.
    """
    posted: dict[tuple[str, str, int], Posting] = defaultdict(Posting)
    for number, statement in enumerate(pile.statements):
        text = pile.documents[pile.document_of[number]].text
        for span in statement.content:
            words = span.of(text)
            if not _COULD_BE_ODD.search(words):
                continue
            for figure in numbers(words):
                unit = _unit(words, figure)
                if unit and _is_odd(words, figure):
                    start, end = span.start + figure.span.start, span.start + figure.span.end
                    passage = Passage(statement.document, start, end)
                    digits = min(figure.significant, max(LIKELY_SHARED))
                    posted[figure.value, unit, digits].add(origins[number], number, passage, chains[number].desk)
    place_of = place_of_relevant(facts)
    texts = {document.id: document.text for document in pile.documents}
    tied = {key: list(found.pairs(place_of, chains)) for key, found in sorted(posted.items()) if _is_rare(found)}
    written = {pairs[0][2].span.of(texts[pairs[0][2].document]) for pairs in tied.values() if pairs}
    elsewhere = _places_of(pile, frozenset(written))
    for key, pairs in tied.items():
        posting, digits = posted[key], key[-1]
        if pairs and not _given_by_others(pile, chains, posting, pairs[0][2], texts, elsewhere):
            for one, other, here, there in pairs:
                text = f"Both alone give the same odd figure: “{here.span.of(texts[here.document])}”."
                yield handout(one, other, text, (here, there), LIKELY_SHARED[digits])


def _is_rare(posting: Posting) -> bool:
    return 1 < len(posting.desks) <= MOST_DESKS


def _places_of(pile: Pile, figures: frozenset[str]) -> dict[str, list[tuple[int, int, int]]]:
    """Where the pile's texts give each of the figures: the document by number, and the range of characters."""
    found: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for number, document in enumerate(pile.documents) if figures else ():
        for match in _DIGITS.finditer(document.text):
            if match[0] in figures:
                found[match[0]].append((number, *match.span()))
    return found


def _given_by_others(
    pile: Pile,
    chains: Sequence[Chain],
    posting: Posting,
    place: Passage,
    texts: Mapping[str, str],
    elsewhere: Mapping[str, Sequence[tuple[int, int, int]]],
) -> bool:
    """Whether a desk that is not of `posting` gives the figure at `place` with one of the words that follow there."""
    text = texts[place.document]
    counted = _following(text, place.end)
    for number, start, end in elsewhere.get(place.span.of(text), ()):
        if not counted & _following(pile.documents[number].text, end):
            continue
        desks = {
            chains[statement].desk
            for statement in pile.of_document[number]
            if pile.statements[statement].extent.start <= start < pile.statements[statement].extent.end
        }
        if (desks or {pile.key_of(number) or pile.documents[number].id}).isdisjoint(posting.desks):
            return True
    return False


def _following(text: str, end: int) -> frozenset[str]:
    """The stems of the next words up to the end of the sentence."""
    words = bare_words(re.split(r"[.;:!?]", text[end : end + _UNIT_WINDOW])[0])
    return frozenset(stem(word) for word in words if not is_stopword(word))


def _is_odd(text: str, figure: Number) -> bool:
    if figure.significant < LEAST_SIGNIFICANT:
        return False
    written = figure.span.of(text)
    return not (_YEAR.match(written) or _MONTH.match(text, figure.span.end))


def _unit(text: str, figure: Number) -> str:
    """What is counted: the stem of the next word that is no function word, or the sign beside the figure."""
    before, after = text[max(0, figure.span.start - 1) : figure.span.start], text[figure.span.end :]
    if before in {"$", "€", "£"}:
        return before
    if after.lstrip().startswith("%"):
        return "percent"
    for word in bare_words(re.split(r"[.,;:]", after[:_UNIT_WINDOW])[0]):
        if word.lower() in {"percent", "per"}:
            return "percent"
        if not is_stopword(word):
            return stem(word)
    return ""
