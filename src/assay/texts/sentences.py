"""Where paragraphs and sentences begin and end.

Rules rather than a model: a full stop ends a sentence unless its word is an abbreviation, an initial or part of a
number, or the text goes on in lower case. Quotation marks and brackets that close after the stop belong to the
sentence. Every text is read once, in linear time.
"""

from __future__ import annotations

import statistics

from assay.domain.span import Span
from assay.texts.lazy_pattern import lazy_pattern

# In wrapped text a line begins a paragraph where it opens with a bullet, a number or a speaker's label.
_BREAK_IN_WRAPPED = lazy_pattern(
    r"\n[^\S\n]*\n\s*|\n[^\S\n]*(?=[-*•–—]\s|\(?\d{1,2}[.)]\s|[QA][:.]\s|[A-Z][A-Z .'’-]{1,30}:\s)"
)
_LINE_BREAK = lazy_pattern(r"\n\s*")
_STOP = lazy_pattern(
    r"[.!?…]+[\"'”’»)\]]{0,4}(?=\s)|(?<=[a-z]{2})[.!?][\"”’]?(?=[A-Z“‘\"])|"
    r"[.!?…][\"'”’]{1,3}(?=[A-Z“])"
)
_WORD_BEFORE = lazy_pattern(r"[^\s(\[\"“‘'—–]*\Z")
_NEXT_WORDS = lazy_pattern(r"\s*([\"“‘'«(\[•*–—-]*\s?)([^\s]*)")
_ASKED = lazy_pattern(
    r"\s+(?:[A-Z][\w.'’-]*,?\s+){1,4}(?:said|says|asked|asks|added|adds|wrote|tweeted|told|replied|continued|"
    r"shouted|exclaimed)\b"
)


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Never the end of a sentence: a name or a number follows.
_BEFORE_NAME = _listed(
    "mr mrs ms spc pfc sfc ssgt msgt tsgt ens dr prof rev fr gen lt col maj capt cmdr adm sgt cpl pvt brig sen rep "
    "gov pres amb hon st mt ft messrs mmes supt det insp vs v no nos fig figs eq p pp vol art sec al approx ca cf "
    "e.g i.e viz jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri lt.col lt.gen "
    "maj.gen brig.gen sens reps govs profs drs"
)
# May end a sentence: it does when a word follows that often begins one.
_MAYBE_LAST = _listed(
    "u.s u.n u.k e.u u.s.a d.c a.m p.m inc corp co ltd bros jr sr ph.d m.d b.a m.a etc est ave blvd rd dept univ "
    "n.y calif fla tex pa va md ill mass conn mich minn wis wash ore ariz colo ga ala ark tenn ky la ind n.c s.c "
    "n.j"
)
_STARTERS = _listed(
    "the a an he she it they we i you this that these those there in on at but and so if when while after before as "
    "for his her its their our my what who how why where since although though however meanwhile according by from "
    "with to no not one some many most all both another other yet still then now also even such under despite "
    "during"
)
_WRAPPED_LINE = (40, 100)


def paragraphs(text: str) -> list[Span]:
    """The paragraphs of `text`, without the white space around them and the ">" that marks a block quotation.

    A blank line ends a paragraph. A single line break does so too, unless the text's lines are evidently wrapped at a
    column, as in mail and plain-text files; there only one before a bullet, a number or a speaker's label does.
    """
    border = _BREAK_IN_WRAPPED if _is_wrapped(text) else _LINE_BREAK
    found: list[Span] = []
    start = 0
    for match in border.finditer(text):
        _add_trimmed(found, text, start, match.start())
        start = match.end()
    _add_trimmed(found, text, start, len(text))
    return found


def sentences(text: str) -> list[Span]:
    """The sentences of `text` in reading order, without outer white space; none crosses a paragraph's border."""
    found: list[Span] = []
    for paragraph in paragraphs(text):
        start = paragraph.start
        for match in _STOP.finditer(text, paragraph.start, paragraph.end):
            if _ends_sentence(text, match.start(), match.end(), start):
                _add_trimmed(found, text, start, match.end())
                start = match.end()
        _add_trimmed(found, text, start, paragraph.end)
    return found


def _is_wrapped(text: str) -> bool:
    """Whether most lines are about as long as a column of plain text and none is much longer."""
    lengths = [len(line) for line in text.split("\n") if line.strip()]
    if len(lengths) < 6:
        return False
    shortest, longest = _WRAPPED_LINE
    return max(lengths) <= longest and statistics.median(lengths) >= shortest


def _ends_sentence(text: str, stop: int, end: int, start: int) -> bool:
    """Whether the mark at `[stop, end)` ends the sentence that began at `start`."""
    following = _NEXT_WORDS.match(text, end, min(len(text), end + 60))
    opening, word = following.groups() if following else ("", "")
    if not word or word[0].islower():
        return not word
    mark = text[stop]
    if mark in "!?":
        return not (end - stop > 1 and _ASKED.match(text, end, end + 80))
    if text[stop : stop + 2] == ".." or mark == "…" or text[end - 1] in "\"”’'»":
        return True
    match = _WORD_BEFORE.search(text[max(start, stop - 24) : stop])
    return not _is_abbreviation(match.group().lower() if match else "", word, opened=bool(opening.strip()))


def _is_abbreviation(last: str, following: str, *, opened: bool) -> bool:
    """Whether `last`, in lower case and without its stop, is shortened and `following` goes on in the same sentence."""
    if last in _BEFORE_NAME:
        return last != "no" or following[0].isdigit()
    if last in _MAYBE_LAST or _is_initials(last):
        return not opened and following.strip(",'’\"").lower() not in _STARTERS
    return False


def _is_initials(word: str) -> bool:
    """Whether `word`, in lower case and without its last stop, is an initial or a row of them ("w", "j.k")."""
    letters = word.split(".")
    return all(len(letter) == 1 and letter.isalpha() for letter in letters)


def _add_trimmed(found: list[Span], text: str, start: int, end: int) -> None:
    """Add `[start, end)` without outer white space and the marks of a block quotation (">"), if anything is left."""
    while start < end and (text[start].isspace() or text[start] == ">"):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        found.append(Span(start, end))
