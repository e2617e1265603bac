"""Likeness: whether two contents of one source are one saying, and how alike they are.

The measure is the share of content stems in common, in order. Around it stand the differences that make another
statement however alike the words are: other polarity, figures, dates, names, opposite words, and roles that have
changed places ("A attacked B", "B attacked A").
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set

from rapidfuzz.distance import LCSseq

from assay.lineage.contents import Content
from assay.lineage.copying import LONG_PASSAGE
from assay.lineage.opposites import opposed
from assay.texts.dates import day_of
from assay.texts.words import word_set

LEAST_STEMS = 4
"""Content stems in common, in order, that a close paraphrase or a partial quotation must have."""
LEAST_SHARE = 0.85
"""Share of the shorter content's stems that must be found in the longer, in order."""
LEAST_SHARE_OF_LONGER = 0.6
"""Share of the longer content's stems, except where the shorter is a quotation out of it."""
LEAST_SHARE_OF_MIXED = 0.6
"""Share of the stems of a content that is quoted in part, beside the quoted words that must stand in the longer."""
LEAST_WORDS_OF_FEW_STEMS = 6
"""Words of a content with three stems below which only the same words show that it is the same."""
LEAST_TRANSLATED, LEAST_TRANSLATED_OF_LONGER = 0.6, 0.5
"""Shares of the stems, in any order, that two translations of one saying have in common."""
LEAST_OF_ONE_LENGTH = 0.8
"""Stems of the shorter content, as a share of the longer's, from which they can contradict each other."""
DAYS_CLOSE = 3
"""Days between two reports within which a quotation of three content words is taken to be out of a longer one."""
DAYS_OF_ONE_WEEK = 6
LEAST_SHARE_OF_SAME_WORDS = 0.9
"""Share of the longer content's words, in order, that two have where one is the other's text."""
_WINDOW = 6
_TURNING = word_set("not never no nobody without")
_KIN = 4
_ALIASES = {"u.s.": "america", "u.k.": "britain", "unit": "", "state": "", "kingdom": ""}


def likeness(one: Content, other: Content) -> float:
    """How alike two contents of one source are, in 0..1; 0 where they are not the same."""
    short, long = sorted((one, other), key=_size)
    if _quoted_out_of(short, long) or (not long.own_words and _quoted_out_of(long, short)):
        return (1.0 + len(short.stems) / max(1, len(long.stems))) / 2
    if not agree(one, other):
        return 0.0
    common = int(LCSseq.similarity(short.stems, long.stems))
    share, of_longer = common / max(1, len(short.stems)), common / max(1, len(long.stems))
    if share < LEAST_SHARE:
        common = sum((Counter(short.stems) & Counter(long.stems)).values())
        share, of_longer = common / max(1, len(short.stems)), 0.95 * common / max(1, len(long.stems))
    enough = common >= LEAST_STEMS or (share == 1.0 and common == LEAST_STEMS - 1 and _same_frame(short, long))
    if not enough or share < LEAST_SHARE or of_longer < LEAST_SHARE_OF_LONGER or _differ(short, long):
        return 0.0
    return (share + of_longer) / 2


def translated_likeness(one: Content, other: Content) -> float:
    """How alike two translations of one saying are, in 0..1; 0 where they are not of one saying.

    Translators differ in order and in words, so that any order will do, and fewer words in common.
    """
    if not agree(one, other) or len(one.stems) < LEAST_STEMS or len(other.stems) < LEAST_STEMS:
        return 0.0
    common = sum((Counter(one.stems) & Counter(other.stems)).values())
    short, long = sorted((len(one.stems), len(other.stems)))
    if common < LEAST_STEMS or common < LEAST_TRANSLATED * short or common < LEAST_TRANSLATED_OF_LONGER * long:
        return 0.0
    first, second = set(one.stems) - set(other.stems), set(other.stems) - set(one.stems)
    if _other_names(first & one.names, second & other.names) or opposed(first, second):
        return 0.0
    return (common / short + common / long) / 2


def contradict(one: Content, other: Content) -> bool:
    """Whether two contents of much the same words say contrary things: dates, figures, polarity, opposite words.

    Where one says a good deal more, what it has beside the other's words is not held against it: only that it has other
    dates, or none but other figures, or another number of the same thing.
    """
    if not of_one_time(one, other) or _counted_otherwise(one, other):
        return True
    short, long = sorted((len(one.stems), len(other.stems)))
    if short < LEAST_OF_ONE_LENGTH * long:
        return bool(one.figures and other.figures) and one.figures.isdisjoint(other.figures)
    apart = _apart(one.stems, other.stems), _apart(other.stems, one.stems)
    return one.negated != other.negated or not _figures_agree(one, other) or opposed(*apart)


def other_event(one: Content, other: Content) -> bool:
    """Whether, in two contents of much the same words, one has a figure, date or name where the other has another."""
    counts = _figures_agree(one, other) and not _counted_otherwise(one, other)
    return not counts or not of_one_time(one, other) or _names_replaced(one, other)


def same_words(one: Content, other: Content) -> bool:
    """Whether two contents are one text, whole or cut short, and not of another event.

    Nearly all words are the same, or all of the shorter one's stand together in the longer.
    """
    first, second = one.plain.split(), other.plain.split()
    short, long = sorted((first, second), key=len)
    if len(short) < LEAST_WORDS_OF_FEW_STEMS or contradict(one, other) or other_event(one, other):
        return False
    whole = len(short) >= LONG_PASSAGE and f" {' '.join(short)} " in f" {' '.join(long)} "
    return whole or int(LCSseq.similarity(short, long)) >= LEAST_SHARE_OF_SAME_WORDS * len(long)


def agree(one: Content, other: Content) -> bool:
    """Whether polarity is the same and no figure, date or rough number is another."""
    counts = _figures_agree(one, other) and not _counted_otherwise(one, other)
    vague = not one.vague or not other.vague or bool(one.vague & other.vague)
    return one.negated == other.negated and counts and vague and of_one_time(one, other)


def _figures_agree(one: Content, other: Content) -> bool:
    return one.figures <= other.figures or other.figures <= one.figures


def _counted_otherwise(one: Content, other: Content) -> bool:
    """Whether there is one of something in either, and in the other another number of it."""
    for first, second in ((one.counted, other.counted), (other.counted, one.counted)):
        for counted in {counted for counted, number in first if number == "1"}:
            numbers = {number for thing, number in second if thing == counted}
            if numbers and "1" not in numbers:
                return True
    return False


def of_one_time(one: Content, other: Content) -> bool:
    """Whether the dates that two contents give can be of one time: one that is less exact agrees with all it holds.

    Reports of one week that name the same weekday mean one day, whichever way it was counted.
    """
    if not one.dates or not other.dates:
        return True
    if any(first.startswith(second) or second.startswith(first) for first in one.dates for second in other.dates):
        return True
    weekdays = [{day.weekday() for date in content.dates if (day := day_of(date))} for content in (one, other)]
    return bool(weekdays[0] & weekdays[1]) and _close(one, other, days=DAYS_OF_ONE_WEEK)


def _close(one: Content, other: Content, *, days: int) -> bool:
    return one.day is not None and other.day is not None and abs(one.day - other.day) <= days


def _quoted_out_of(short: Content, long: Content) -> bool:
    """Whether what `short` has in quotation marks stands in `long`, in order, and nothing there turns it round."""
    if not short.runs:
        return False
    whole, place = f" {long.plain} ", 0
    spoken = 0
    for run in short.runs:
        found = whole.find(f" {run} ", place)
        if found < 0 or (short.negated != long.negated and _turned(whole[:found].split(), long)):
            return False
        place = found + len(run)
        spoken += len(run.split())
    if short.own_words:
        least = LEAST_STEMS - _close(short, long, days=DAYS_CLOSE)
        return len(short.stems) >= least and spoken >= LEAST_STEMS
    common = int(LCSseq.similarity(short.stems, long.stems))
    return spoken >= LEAST_STEMS and common >= max(LEAST_STEMS, LEAST_SHARE_OF_MIXED * len(short.stems))


def _turned(before: Sequence[str], long: Content) -> bool:
    """Whether a negation right before the quoted words, in their sentence, was left out."""
    opened = max((place for place in long.opening if place <= len(before)), default=0)
    window = before[max(opened, len(before) - _WINDOW) :]
    return any(word in _TURNING or word.endswith("n't") for word in window)


def _same_frame(short: Content, long: Content) -> bool:
    """Whether two contents with few content words agree in the function words too."""
    first, second = short.plain.split(), long.plain.split()
    if min(len(first), len(second)) < LEAST_WORDS_OF_FEW_STEMS:
        return False
    return int(LCSseq.similarity(first, second)) >= LEAST_SHARE_OF_LONGER * max(len(first), len(second))


def _differ(short: Content, long: Content) -> bool:
    """Whether what is not in common, or in another order, makes it another statement."""
    first, second = _apart(short.stems, long.stems), _apart(long.stems, short.stems)
    if _other_names(first & short.names, second & long.names):
        return True
    opening, other = short.stems[0], long.stems[0]
    if opening in first and other in second and opening[:_KIN] != other[:_KIN]:
        return True  # other subjects
    return opposed(first, second) or _changed_places(short.stems, long.stems)


def _other_names(one: Set[str], other: Set[str]) -> bool:
    """Whether each has a name that is nothing like one of the other's ("Russia" and "Russian" are alike)."""
    kin = {name[:_KIN] for name in one} & {name[:_KIN] for name in other}
    return any(name[:_KIN] not in kin for name in one) and any(name[:_KIN] not in kin for name in other)


def _names_replaced(one: Content, other: Content) -> bool:
    """Whether between words that both have, or at an end, one has a name and the other another."""
    first: set[str] = set()
    second: set[str] = set()
    for block in LCSseq.opcodes(one.stems, other.stems):
        if block.tag == "equal":
            first, second = set(), set()
            continue
        first |= one.names.intersection(one.stems[block.src_start : block.src_end])
        second |= other.names.intersection(other.stems[block.dest_start : block.dest_end])
        if _other_names(_as_known(first), _as_known(second)):
            return True
    return False


def _as_known(names: Set[str]) -> set[str]:
    """The names, of which those of two countries that go by several are brought into one form."""
    return {_ALIASES.get(name, name) for name in names} - {""}


def _apart(one: Sequence[str], other: Sequence[str]) -> set[str]:
    return set(one) - set(other)


def _changed_places(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether stems that both have, beside those in the same order, come in another order among themselves."""
    kept_short, kept_long = set(range(len(short))), set(range(len(long)))
    for block in LCSseq.opcodes(short, long):
        if block.tag == "equal":
            kept_short -= set(range(block.src_start, block.src_end))
            kept_long -= set(range(block.dest_start, block.dest_end))
    common = Counter(short[place] for place in kept_short) & Counter(long[place] for place in kept_long)
    first = [short[place] for place in sorted(kept_short) if short[place] in common]
    second = [long[place] for place in sorted(kept_long) if long[place] in common]
    return first != second


def _size(content: Content) -> int:
    return len(content.stems)
