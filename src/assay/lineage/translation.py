"""Translation: statements given through an interpreter or in another language, and one saying in two languages."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assay.lineage.numbers import numbers
from assay.lineage.pile import Pile
from assay.texts.dates import day_of
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import fold
from assay.texts.sentences import sentences
from assay.texts.words import bare_words

DAYS_APART = 3
"""Days between two reports in two languages that may tell of one saying."""
LEAST_ANCHORS = 3
"""Names and figures in common that show one saying in two languages."""
LEAST_NAMES_SHARED = 0.6
"""Share of the names of the content with fewer that the other must have."""
POSTED = 64
_LANGUAGE = (
    r"(?!English)(?:[A-Z]\w+(?:ian|ese|ish|ic|ench)|German|Korean|Pashto|Dari|Farsi|Urdu|Hindi|Hebrew|Greek|Dutch|Czech|"
    r"Thai|Mandarin|Cantonese|Swahili|Somali|Bengali|Catalan|Finnish)"
)
_MARK = lazy_pattern(
    r"\b(?:(?:through|via|with|by way of) (?:(?:the )?help of )?(?:an?|the|his|her|their) (?:\w+ ){0,2}"
    r"(?:interpreter|translator)s?|in translation|translated (?:from|into|by)|"
    r"(?:according to|in) (?:an?|the) (?:\w+ ){0,3}translation)\b|"
    r"\b(?:speak\w*|spoke\w?|said|says|saying|told|wrote|written|writing|statements?|interviews?|remarks|address|"
    r"speech|post(?:ed)?|messages?|letter|video)(?: \w+){0,3}? in (?:(?:his|her|their|native|broken) ){0,2}"
    rf"{_LANGUAGE}(?=[,.;:!?”\")]|\s(?:on|at|to|that|during|through|via|by|and|with|but|as|from|posted|published|"
    r"broadcast|aired|carried)\b|\s*\Z)"
)
_WHOLE = lazy_pattern(
    r"(?:\A|\n)\W{0,3}(?:This (?:article|interview|text|transcript|story|report) (?:was|has been|is) )?"
    r"[Tt]ranslated (?:from|by)\b"
)
_NEGATIONS = {
    "fr": "ne n pas jamais aucun aucune rien ni",
    "de": "nicht kein keine keinen keinem keiner keines nie niemals nichts niemand",
    "es": "no nunca jamás ningún ninguno ninguna nadie nada tampoco ni",
    "it": "non mai nessun nessuno nessuna niente nulla né",
    "pt": "não nunca jamais nenhum nenhuma ninguém nada nem",
    "nl": "niet geen nooit niemand niets",
    "sv": "inte aldrig ingen inget inga ej",
    "no": "ikke aldri ingen intet",
    "da": "ikke aldrig ingen intet",
    "fi": "ei en emme eivät älä",
    "pl": "nie nigdy żaden żadna nikt nic",
    "ru": "не нет никогда никто ничего ни",
    "uk": "не ні немає ніколи ніхто нічого",
    "en": "not no never nobody nothing none cannot neither nor without didn't don't doesn't hasn't haven't wasn't",
}


def translated(pile: Pile) -> frozenset[int]:
    """The statements, by number, whose sentence or report says that they were given in another language."""
    found: set[int] = set()
    for number, document in enumerate(pile.documents):
        members = pile.of_document[number]
        if not members:
            continue
        if _WHOLE.search(document.text):
            found.update(members)
            continue
        marks = [match.span() for match in _MARK.finditer(document.text)]
        if not marks:
            continue
        found |= _marked_in(pile, members, document.text, marks)
    return frozenset(found)


def _marked_in(pile: Pile, members: range, text: str, marks: Sequence[tuple[int, int]]) -> set[int]:
    """The statements of a document that have a mark in their sentence, outside of what they say."""
    starts = [span.start for span in sentences(text)]
    by_sentence: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for mark in marks:
        by_sentence[bisect_right(starts, mark[0])].append(mark)
    found = set()
    for number in members:
        statement = pile.statements[number]
        first, last = (bisect_right(starts, place) for place in (statement.extent.start, statement.extent.end - 1))
        near = [mark for sentence in range(first, last + 1) for mark in by_sentence.get(sentence, ())]
        if any(not any(span.start <= start and end <= span.end for span in statement.content) for start, end in near):
            found.add(number)
    return found


@dataclass(frozen=True, slots=True)
class _Anchors:
    """What of a statement survives translation: names and figures in digits, its polarity, and its day."""

    number: int
    language: str
    names: frozenset[str]
    figures: frozenset[str]
    negated: bool
    day: int

    @property
    def all(self) -> frozenset[str]:
        return self.names | self.figures


def across_languages(pile: Pile, block: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pairs (earlier, later) of statements of one source, by number, that are one saying in two languages.

    They share figures and names, are of one polarity as far as its words are known, and came out within days.
    """
    languages = {pile.documents[pile.document_of[number]].language for number in block} - {None}
    if len(languages) < 2:
        return
    posted: dict[str, list[_Anchors]] = defaultdict(list)
    for number in block:
        anchors = _anchors(pile, number)
        if anchors is None:
            continue
        near = {
            other.number: other for anchor in sorted(anchors.all) for other in posted[anchor] if _one(anchors, other)
        }
        if near:
            best = max(near.values(), key=lambda other: (len(anchors.all & other.all), -other.number))
            yield best.number, number
        for anchor in sorted(anchors.all):
            if len(posted[anchor]) < POSTED:
                posted[anchor].append(anchors)


def _anchors(pile: Pile, number: int) -> _Anchors | None:
    statement, document = pile.statements[number], pile.documents[pile.document_of[number]]
    day, language = day_of(statement.said_at) or day_of(document.published), document.language
    if day is None or language not in _NEGATIONS:
        return None
    text = statement.content_text(document.text)
    parts = [part for word in bare_words(text) for part in word.replace("’", "'").split("'")]
    capital = frozenset(fold(part) for part in parts if len(part) > 2 and part[0].isupper())
    listed = _NEGATIONS[language].split()
    negated = any(part.lower() in listed for part in parts) or any(word.lower() in listed for word in bare_words(text))
    figures = frozenset(found.value for found in numbers(text) if len(found.value) > 1)
    return _Anchors(number, language, capital, figures, negated is not statement.negated, day.toordinal())


def _one(one: _Anchors, other: _Anchors) -> bool:
    if one.language == other.language or one.negated != other.negated or abs(one.day - other.day) > DAYS_APART:
        return False
    if not (one.figures <= other.figures or other.figures <= one.figures):
        return False
    names, figures = one.names & other.names, one.figures & other.figures
    fewer = min(len(one.names), len(other.names))
    if not names or len(names) < LEAST_NAMES_SHARED * fewer:
        return False
    return len(names) + 2 * len(figures) >= LEAST_ANCHORS
