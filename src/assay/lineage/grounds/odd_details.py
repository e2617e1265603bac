"""Odd details: a rank, an age, a place or a date that two reports give and the rest of the pile gives otherwise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from assay.domain.span import Passage
from assay.lineage.chains import Chain
from assay.lineage.grounds.facts import Facts, Tie
from assay.lineage.grounds.postings import Posting, handout, place_of_relevant
from assay.lineage.pile import Pile
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.relative_dates import find_relative_dates
from assay.texts.words import is_stopword, stem

MOST_DESKS = 3
"""Desks that may give a detail before it is another opinion and no mistake."""
LEAST_OTHERS = 4
"""Desks that give the usual one."""
TIMES_USUAL = 2
"""How many times as many desks give the usual one."""
LEAST_AGREED = 0.6
"""Share of the desks that give any such detail which must give the usual one."""
LIKELY_SHARED = 0.8
"""How likely two reports that alone share an odd detail have it from one place."""
_SHORT_RANKS = {
    "gen": "general",
    "col": "colonel",
    "maj": "major",
    "capt": "captain",
    "lt": "lieutenant",
    "sgt": "sergeant",
    "brig": "brigadier",
    "adm": "admiral",
    "cmdr": "commander",
}
_RANK_WORD = (
    r"(?:General|Gen\.|Colonel|Col\.|Major|Maj\.|Captain|Capt\.|Lieutenant|Lt\.|Sergeant|Sgt\.|Brigadier|Brig\.|"
    r"Admiral|Adm\.|Commander|Cmdr\.|Corporal|Marshal)"
)
_RANK = lazy_pattern(rf"\b(?P<rank>{_RANK_WORD}(?: {_RANK_WORD})?) (?:[A-Z][\w'’-]+ )?(?P<name>[A-Z][\w'’-]+)\b")
_AGE = lazy_pattern(r"\b(?P<name>[A-Z][\w'’-]+ [A-Z][\w'’-]+), (?:aged )?(?P<age>\d\d)(?=[,.;)])")
_PLACE = lazy_pattern(r"\b(?P<what>[A-Z][\w'’-]+ [a-z]{3,20}) (?:in|at|near) (?P<where>[A-Z][\w'’-]+)(?! \d)")
_EVENT = lazy_pattern(
    r"\b(?P<what>[A-Z][\w'’-]+ [a-z]{3,20}|[a-z]{3,20} (?:at|in|on|of|near) [A-Z][\w'’-]+) (?:on|of) (?=\S)"
)
_LONGEST_DATE = 40


def of_one_odd_detail(
    pile: Pile, facts: Sequence[Facts], chains: Sequence[Chain], origins: Sequence[str]
) -> Iterator[Tie]:
    """Pairs of origins, reported by different desks, whose reports alone give a rank, age, place or date otherwise.

    `origins` gives the origin of each statement of the pile, whether it bears on the claim or not.
    """
    posted: dict[tuple[str, str], dict[str, Posting]] = defaultdict(lambda: defaultdict(Posting))
    for number, statement in enumerate(pile.statements):
        document = pile.documents[pile.document_of[number]]
        extent = statement.extent
        for key, value, match in _details(document.text, extent.start, extent.end, document.published):
            passage = Passage(document.id, *match)
            posted[key][value].add(origins[number], number, passage, chains[number].desk)
    place_of = place_of_relevant(facts)
    texts = {document.id: document.text for document in pile.documents}
    for key in sorted(posted):
        values = posted[key]
        usual = max(sorted(values), key=lambda value: len(values[value].desks))
        for value in sorted(values):
            if value != usual and _is_odd(values, value, usual):
                for one, other, here, there in values[value].pairs(place_of, chains):
                    count = len(values[usual].desks)
                    text = f"Both write “{here.span.of(texts[here.document])}”, where {count} others have “{usual}”."
                    yield handout(one, other, text, (here, there), LIKELY_SHARED)


def _is_odd(values: dict[str, Posting], value: str, usual: str) -> bool:
    desks, others = values[value].desks, values[usual].desks
    every = set().union(*(posting.desks for posting in values.values()))
    return (
        1 < len(desks) <= MOST_DESKS
        and len(others) >= max(LEAST_OTHERS, TIMES_USUAL * len(desks))
        and len(others) >= LEAST_AGREED * len(every)
        and not desks & others
        and not usual.endswith(value)
        and not value.endswith(usual)
    )


def _details(
    text: str, start: int, end: int, published: str | None
) -> Iterator[tuple[tuple[str, str], str, tuple[int, int]]]:
    for match in _RANK.finditer(text, start, end):
        ranks = [word.rstrip(".").casefold() for word in match["rank"].split()]
        rank = " ".join(_SHORT_RANKS.get(word, word) for word in ranks)
        yield ("rank", match["name"].casefold()), rank, match.span()
    for match in _AGE.finditer(text, start, end):
        yield ("age", match["name"].casefold()), match["age"], match.span()
    for match in _PLACE.finditer(text, start, end):
        yield ("place", _head(match["what"])), match["where"], match.span()
    for match in _EVENT.finditer(text, start, end):
        written = text[match.end() : min(end, match.end() + _LONGEST_DATE)]
        dates = find_relative_dates(written, published=published)
        if dates and dates[0][0].start <= 4 and len(dates[0][1]) == len("2024-03-05"):
            yield ("date", _head(match["what"])), dates[0][1], (match.start(), match.end() + dates[0][0].end)


def _head(what: str) -> str:
    """ "The Orrin raid" and "the raid on Orrin" are one thing: its words in a fixed order."""
    return " ".join(sorted(stem(word) for word in what.split() if not is_stopword(word)))
