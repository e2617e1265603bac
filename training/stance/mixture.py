"""What an epoch holds, as word pieces: how much of each set, long texts cut to the sentences likest to the claim."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass, replace

import numpy as np
from tokenizers import Tokenizer

from assay.models.pair import LONGEST_BEFORE, LONGEST_CLAIM
from assay.models.words import WordVectors
from assay.stance.passages import Passages
from training.stance.examples import BEARING, STANCE, Example, Part

# Word pieces of text that are read, where a text is longer.
ROOM = {"fnc1": 150, "arc": 120, "wice": 230, "covering": 230, "covidfact": 150}
_ROOM = 200
# How much of a set an epoch holds.
SHARES = {
    "mpe": 0.4, "joci": 0.4, "rte": 0.5, "add_one_rte": 0.15, "covidfact": 0.3, "fnc1": 0.3, "arc": 0.15,
}  # fmt: skip
# Of unrelated pairs, most of which anybody could tell, a share beside that; the likest ones come oftener.
_UNRELATED = {"fnc1": 0.2, "arc": 0.1, "reports": 1.0}
_BESIDE = {"labelled": 0.4}  # most statements of a report are beside any one claim
_SWAPPED = 0.15  # of contradictions: they hold both ways


@dataclass(frozen=True, slots=True)
class Row:
    """An example as word pieces; `likeness` of claim and text in -1..1."""

    example: Example
    claim: tuple[int, ...]
    text: tuple[int, ...]
    before: tuple[int, ...]
    likeness: float

    @property
    def length(self) -> int:
        return len(self.claim) + len(self.text) + 3 + (len(self.before) + 1 if self.before else 0)


def rows_of(examples: list[Example], *, tokenizer: Tokenizer, words: WordVectors) -> list[Row]:
    """The examples as word pieces."""
    known: dict[str, Passages] = {}
    rows = []
    for example in examples:
        if example.text not in known:
            known[example.text] = Passages(words, example.text)
        claim = tokenizer.encode(example.claim, add_special_tokens=False).ids[:LONGEST_CLAIM]
        text = cut(example, words, known[example.text])
        pieces = tokenizer.encode(text, add_special_tokens=False).ids[: room_for(example)]
        before = tokenizer.encode(example.before, add_special_tokens=False).ids[-LONGEST_BEFORE:]
        likeness = float(words.of_pieces([claim])[0] @ words.of_pieces([pieces])[0])
        rows.append(Row(example, tuple(claim), tuple(pieces), tuple(before), likeness))
    return rows


def room_for(example: Example) -> int:
    """How many word pieces of an example's text are read."""
    return ROOM.get(example.origin, _ROOM)


def cut(example: Example, words: WordVectors, passages: Passages | None = None) -> str:
    """An example's text, or its sentences likest to the claim where it is long."""
    found = passages or Passages(words, example.text)
    return found.closest(words.of([example.claim])[0], room=room_for(example))


def epoch(rows: list[Row], chance: random.Random, *, shares: dict[str, float]) -> list[Row]:
    """The rows of one epoch, drawn from those to train on."""
    by_set: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row.example.part is Part.TRAIN:
            by_set[row.example.origin].append(row)
    drawn: list[Row] = []
    for name, found in sorted(by_set.items()):
        share = shares.get(name, SHARES.get(name, 1.0))
        unrelated = [row for row in found if _is_unrelated(row)]
        drawn += _some([row for row in found if not _is_unrelated(row)], share, chance)
        if found[0].example.head == "bearing":
            drawn += _some(unrelated, share * _BESIDE.get(name, 1.0), chance)
        elif unrelated:
            unrelated.sort(key=lambda row: -row.likeness)
            hardest = unrelated[: len(unrelated) // 10]
            drawn += _some(hardest, share * 0.7, chance)
            drawn += _some(unrelated, share * _UNRELATED.get(name, 1.0), chance)
    return [_swapped(row) if _may_swap(row) and chance.random() < _SWAPPED else row for row in drawn]


def _is_unrelated(row: Row) -> bool:
    head, label = row.example.head, row.example.label
    return (head == "stance" and label == STANCE.index("unrelated")) or (head == "bearing" and BEARING[label] == "u")


def strangers(rows: list[Row], count: int, chance: random.Random) -> list[Row]:
    """`count` statements beside claims that they were not written for, which they do not concern.

    Half of them are the likest of five: a pile's statements share names with a claim and say nothing of it.
    """
    known = [row for row in rows if row.example.head == "bearing" and row.example.part is Part.TRAIN]
    found: list[Row] = []
    while len(found) < count and len(known) > 1:
        one = chance.choice(known)
        others = [
            other for other in chance.sample(known, min(5, len(known))) if other.example.claim != one.example.claim
        ]
        if not others:
            continue
        other = others[0] if chance.random() < 0.5 else max(others, key=lambda row: len(set(row.text) & set(one.claim)))
        example = replace(other.example, origin="strangers", claim=one.example.claim, label=BEARING.index("u"))
        found.append(replace(other, example=example, claim=one.claim, likeness=0.0))
    return found


def _some(rows: list[Row], share: float, chance: random.Random) -> list[Row]:
    whole, part = divmod(share, 1)
    return rows * int(whole) + chance.sample(rows, round(part * len(rows)))


def _may_swap(row: Row) -> bool:
    return row.example.origin in {"snli-dev", "mnli-dev"} and row.example.label == 2


def _swapped(row: Row) -> Row:
    return Row(row.example, row.text, row.claim, (), row.likeness)


def batches(rows: list[Row], *, pieces: int, chance: random.Random) -> list[list[Row]]:
    """Rows of like length together, at most `pieces` word pieces a batch, the batches in random order."""
    ordered = sorted(rows, key=lambda row: row.length + chance.random() * 4)
    found: list[list[Row]] = []
    batch: list[Row] = []
    for row in ordered:
        if batch and (len(batch) + 1) * row.length > pieces:
            found.append(batch)
            batch = []
        batch.append(row)
    if batch:
        found.append(batch)
    chance.shuffle(found)
    return found


def arrays(batch: list[Row], *, first: int, last: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Ids, mask and segments [rows, length]: `[CLS]` claim `[SEP]` text `[SEP]` before `[SEP]`.

    Segment 1 is the text; what stands before it, if anything, is segment 0 again.
    """
    width = max(row.length for row in batch)
    ids, mask, segments = (np.zeros((len(batch), width), np.int64) for _ in range(3))
    for number, row in enumerate(batch):
        whole = [first, *row.claim, last, *row.text, last, *([*row.before, last] if row.before else [])]
        ids[number, : len(whole)] = whole
        mask[number, : len(whole)] = 1
        start = len(row.claim) + 2
        segments[number, start : start + len(row.text) + 1] = 1
    return ids, mask, segments
