"""Base texts: reports that share no text among themselves, from the project's own and from the public corpora."""

from __future__ import annotations

import csv
import pathlib
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import assay
from assay.texts.shingles import hashed_words, shingles
from benchmarks.data import data_folder
from benchmarks.lineage.mutations.words import Words, words_of

ROOT = pathlib.Path(__file__).resolve().parents[3]
LEAST_WORDS, MOST_WORDS = 80, 900
LEAST_PARAGRAPHS = 4
OVERLAP = 8
"""Words in a row that no two base texts, and no two places of one, have in common."""
CORPORA = ("own", "helsinki", "fnc1", "polnear")
PARTS = ("development", "held-out")
WANTED = 120
"""Base texts taken of each corpus, the two parts together."""
_CREDIT = re.compile(
    r"\b(?:Reuters|REUTERS|AP|Associated Press|AFP|Agence France|TASS|Tass|Interfax|Xinhua|UPI|PA|Press Association|"
    r"Bloomberg|dpa|DPA|ANSA|CNN Wire|IANS|PTI|Sputnik)\b|^By |^Source:|©|Copyright|[Uu]pdate|UPDATE|[Rr]eporting by|"
    r"(?:[Ww]riting|[Ee]diting) by|Associated Press|Reuters|To contact the|@\w+\.\w|"
    r"originally appeared|[Ww]riting (?:at|for) The|^[^()]{0,60}\([A-Z][\w .-]{1,30}\)"
)


@dataclass(frozen=True, slots=True)
class Base:
    """A base text: its `name`, and its words, of which it is the root."""

    name: str
    words: Words


def base_texts(corpus: str, part: str) -> list[Base]:
    """The base texts of a part of a corpus, none where the corpus is not at hand; the same on every call."""
    chosen: list[Base] = []
    seen: set[int] = set()
    for name, raw in _raw(corpus):
        text = _cleaned(raw, strip_credit=corpus != "own")
        words = words_of(text, root=f"{corpus}/{name}")
        blocks = text.split("\n\n")
        if len(words) < LEAST_WORDS or len(blocks) < LEAST_PARAGRAPHS or not all(map(_closes_quotations, blocks)):
            continue
        runs = shingles(hashed_words(text).hashes, size=OVERLAP).tolist()
        if max(Counter(runs).values()) > 1 or not seen.isdisjoint(runs):
            continue
        seen.update(runs)
        chosen.append(Base(f"{corpus}/{name}", words))
        if len(chosen) == WANTED:
            break
    return chosen[PARTS.index(part) :: len(PARTS)]


def _closes_quotations(block: str) -> bool:
    """Whether a paragraph closes as many quotations as it opens, so that it is plain which words are quoted."""
    return block.count('"') % 2 == 0 and block.count("“") == block.count("”")


def _raw(corpus: str) -> Iterator[tuple[str, str]]:
    """Name and text of each report; an article of helsinki or polnear that others resemble comes but once."""
    readers = {"own": _own, "helsinki": _helsinki, "fnc1": _fnc1, "polnear": _polnear}
    yield from readers[corpus]()


def _own() -> Iterator[tuple[str, str]]:
    written = (pathlib.Path(__file__).parent / "texts.txt").read_text(encoding="utf-8")
    for entry in re.split(r"^## ", written, flags=re.MULTILINE)[1:]:
        name, _, text = entry.partition("\n")
        yield name.strip(), text
    for path in sorted((ROOT / "examples" / "velmarian-drones" / "reports").iterdir()):
        yield path.stem, assay.read(path).text


def _helsinki() -> Iterator[tuple[str, str]]:
    path = data_folder() / "helsinki" / "articles.csv"
    for number, row in enumerate(_rows(path)):
        yield f"{number:04d}", row["text"].replace(" ### ", "\n\n")


def _fnc1() -> Iterator[tuple[str, str]]:
    for row in _rows(data_folder() / "fnc1" / "train_bodies.csv"):
        yield row["Body ID"], row["articleBody"]


def _polnear() -> Iterator[tuple[str, str]]:
    folder = data_folder() / "polnear" / "train" / "text"
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        yield path.stem, path.read_text(encoding="utf-8")


def _rows(path: pathlib.Path) -> Iterator[dict[str, str]]:
    if path.is_file():
        csv.field_size_limit(10**9)
        with path.open(encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file)


def _cleaned(raw: str, *, strip_credit: bool) -> str:
    """Paragraphs with one blank line between them, cut where it grows too long; without credits where they stand."""
    kept: list[str] = []
    words = 0
    blocks = [" ".join(block.split()) for block in re.split(r"\n\s*\n", raw)]
    for block in filter(None, blocks):
        if strip_credit and _CREDIT.search(block):
            continue
        words += len(words_of(block))
        if words > MOST_WORDS:
            break
        kept.append(block)
    return "\n\n".join(kept)
