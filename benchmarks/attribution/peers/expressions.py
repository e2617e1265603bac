"""The least that anybody would try: a quotation, a verb of saying beside it, and the nearest name.

Quotations are what stands between double marks in a paragraph and begins a clause. Other words are taken as said where
a name or pronoun and a verb of saying open the clause ("Holt said the crane was old") or close the sentence (", Holt
said.").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchmarks.attribution.polnear import Attribution, Span

SAYING = (
    r"(?:(?:has |had |have |also |later |then )?(?:said|says|say|saying|reports|adding|noting|found|learned|told|tells|"
    r"added|adds|asked|wrote|writes|argued|argues|announced|claimed|claims|denied|denies|explained|insisted|warned|noted|"
    r"replied|stated|testified|tweeted|declared|acknowledged|admitted|confirmed|reported|suggested|believes|believed|"
    r"thinks|thought)|according to)"
)
_WORD = r"(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|St|[A-Z])\.|[A-Z][\w’'-]*)"
_NAME = (
    rf"(?:(?:[Tt]he )?{_WORD}(?:(?: of| and| the|,(?= [A-Z]))? {_WORD}){{0,5}}|"
    r"[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Ww]e|"
    r"(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne) (?:[\w-]+ ){0,3}?[a-z]+(?:s|man|er|or|ry|ce))"
)
_QUOTED = re.compile(r"“[^“”\n]{2,2000}”?|\"[^\"\n]{2,2000}\"?")
_VERB = re.compile(rf"\b{SAYING}\b")
_NAMES = re.compile(rf"(?<![\w]){_NAME}(?![\w])")
_SENTENCE = re.compile(r"[^\s][^\n]*?(?:[.!?][”\"’']?(?=\s+[“\"A-Z]|\s*(?:\n|\Z))|(?=\n|\Z))")
_OPENS = re.compile(rf"({_NAME})(?:, [^,.\n]{{1,80}},)? ({SAYING})(?: that)? ")
_ACCORDING = re.compile(rf"([Aa]ccording to) ({_NAME})(?:, [^,.\n]{{1,80}}(?=,))?,? ")
_CLOSES = re.compile(rf",[”\"]? (?:({_NAME}) ({SAYING})|({SAYING}) ({_NAME}))")
_FARTHEST = 90  # characters from a quotation to its verb, and from the verb to the name


def read(text: str) -> list[Attribution]:
    """The attributions of `text`, quotations first."""
    found = list(_quotations(text))
    taken = [span for item in found for span in item.content]
    for match in _SENTENCE.finditer(text):
        start, end = match.span()
        if not any(a < end and start < b for a, b in taken):
            found.extend(_unquoted(text, start, end))
    return found


def _quotations(text: str) -> Iterator[Attribution]:
    spans = [match.span() for match in _QUOTED.finditer(text)]
    outside = list(text)
    for start, end in spans:
        outside[start:end] = "\n" * (end - start)
    plain = "".join(outside)
    for start, end in spans:
        runs_on = text[max(0, start - 2) : start].strip()[-1:].isalnum()  # said the crane was “a heap of rust”
        if runs_on or len(text[start:end].split()) < 3:
            continue
        verb = _nearest_verb(plain, start, end)
        if verb is None:
            continue
        names = [name.span() for name in _NAMES.finditer(plain, max(0, verb[0] - _FARTHEST), verb[1] + _FARTHEST)]
        names = [name for name in names if "\n" not in plain[min(name[1], verb[1]) : max(name[0], verb[0])]]
        source = min(names, key=lambda name: min(abs(name[0] - verb[1]), abs(verb[0] - name[1])), default=None)
        yield Attribution((source,) if source else (), (verb,), ((start, end),))


def _nearest_verb(plain: str, start: int, end: int) -> Span | None:
    before = [match.span() for match in _VERB.finditer(plain, max(0, start - _FARTHEST), start)]
    after = [match.span() for match in _VERB.finditer(plain, end, end + _FARTHEST)]
    border = max(plain.rfind(".", 0, start), plain.rfind("\n", 0, start))
    before = [verb for verb in before if verb[0] > border]
    stop = re.compile(r"[.\n]").search(plain, end)
    after = [verb for verb in after if stop is None or verb[1] <= stop.start()]
    near = [(start - verb[1], verb) for verb in before] + [(verb[0] - end, verb) for verb in after]
    return min(near)[1] if near else None


def _unquoted(text: str, start: int, end: int) -> Iterator[Attribution]:
    last = end - 1 if text[end - 1] in ".!?" else end
    if match := _ACCORDING.match(text, start, end):
        yield Attribution((match.span(2),), (match.span(1),), ((match.end(), last),))
    elif match := _CLOSES.search(text, start, end):
        source, cue = (match.span(1), match.span(2)) if match[1] else (match.span(4), match.span(3))
        yield Attribution((source,), (cue,), ((start, match.start()),))
    elif match := _OPENS.search(text, start, end):
        yield Attribution((match.span(1),), (match.span(2),), ((match.end(), last),))
