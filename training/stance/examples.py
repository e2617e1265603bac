"""Labelled pairs of a text and a claim, from public sets, and which of them are kept from training.

Every set is split by what its pairs share (a premise, a body, a claim), by hash, so that the split depends on nothing
but the data. A tenth is for measuring, half as much or more for calibration and choices; the rest is trained on.
"""

from __future__ import annotations

import csv
import hashlib
import json
import pathlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from benchmarks.data import data_folder

csv.field_size_limit(10_000_000)
ENTAILMENT = ("entailment", "neutral", "contradiction")
NOT_ENTAILED = 3  # neutral or contradiction: sets with two answers do not say which
COVERAGE = ("supported", "partially_supported", "not_supported")
NOT_COVERED = 3  # partially or not at all: what a text leaves open, it does not say in full
# What a statement says of the claim. Two letters: it may be read both ways, the first the likelier; "n" is "d" or "u".
BEARING = ("s", "o", "d", "u", "n", "s/d", "d/s", "o/d", "d/o", "d/u", "u/d")
STANCE = ("agree", "disagree", "discuss", "unrelated")
WRITTEN = pathlib.Path(__file__).parent / "written"
REPORTS = pathlib.Path(__file__).parent / "reports"
LABELLED = pathlib.Path(__file__).parent / "labelled"
COVERED = pathlib.Path(__file__).parent / "covered"
_BEARING_OF = {"e": "s", "c": "o"}
_TAG = re.compile(r"<[^>]+>")
_IMAGE = re.compile(r"\s*\d+jpg\d")
_TENTHS = 10


class Part(StrEnum):
    """What a pair is used for."""

    TRAIN = "train"
    CHOICE = "choice"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class Example:
    """One labelled pair. `head` names the question asked of it, `label` is the number of its answer.

    `before` is the sentence before the text, where the text may take it up.
    """

    origin: str
    head: str
    text: str
    claim: str
    label: int
    part: Part
    before: str = ""


def tenth(key: str) -> int:
    """A number in 0..9 that depends on `key` alone."""
    return int(hashlib.blake2b(key.encode()).hexdigest(), 16) % _TENTHS


def fnc_part(body_id: str) -> Part:
    """Bodies held out for measuring are those of `benchmarks.stance.fnc1`; near ones by the same hash choose."""
    seen = int(hashlib.sha256(body_id.encode()).hexdigest(), 16) % _TENTHS == 0
    place = tenth(body_id)
    if place == 0:
        return Part.CHOICE if seen else Part.TEST
    return Part.CHOICE if place == 1 else Part.TRAIN


def _part(key: str, *, test: int = 1, choice: int = 1) -> Part:
    place = tenth(key)
    if place < test:
        return Part.TEST
    return Part.CHOICE if place < test + choice else Part.TRAIN


def entailment() -> Iterator[Example]:
    """SNLI and MultiNLI dev by premise; the small sets whole, without what touches the held-out part."""
    kept_out: set[str] = set()
    for name in ("snli-dev", "mnli-dev"):
        for row in _rows(f"nli/{name}.csv"):
            premise, claim = row["premise"].strip(), row["hypothesis"].strip()
            part = _part(premise)
            if part is not Part.TRAIN:
                kept_out.update((_plain(premise), _plain(claim)))
            yield Example(name, "entailment", premise, claim, ENTAILMENT.index(row["label"]), part)
    for name in ("mpe", "joci", "rte", "add_one_rte", "commitment_bank"):
        for row in _rows(f"nli/{name}-train.csv"):
            premise, claim = _clean(row["premise"]), _clean(row["hypothesis"])
            pieces = [_plain(piece) for piece in _IMAGE.split(row["premise"]) if piece.strip()]
            if kept_out.isdisjoint([*pieces, _plain(premise), _plain(claim)]):
                label = NOT_ENTAILED if row["label"] == "not_entailment" else ENTAILMENT.index(row["label"])
                yield Example(name, "entailment", premise, claim, label, Part.TRAIN)
    for row in _lines("covidfact/covidfact.jsonl"):
        text = " ".join(row["evidence"])
        label = 0 if row["label"] == "SUPPORTED" else NOT_ENTAILED
        yield Example("covidfact", "entailment", text, row["claim"], label, _part(text))


def written() -> Iterator[Example]:
    """The project's own pairs of a claim and what news says of it, split by claim."""
    for path in sorted(WRITTEN.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            claim, *before, text, label = line.split("\t")
            number = BEARING.index(_BEARING_OF.get(label, label))
            yield Example("written", "bearing", text, claim, number, _part(claim), before[0] if before else "")


def labelled() -> Iterator[Example]:
    """Statements of real reports with the project's own claims and labels, split by report.

    The labels lie in `labelled/*.tsv`: set, report, where the statement and what stands before it begin and end, claim,
    label. The texts are those of PolNeAR train, re3d and the Helsinki articles.
    """
    texts = _reports()
    for path in sorted(LABELLED.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            name, report, start, end, before, until, claim, label = line.split("\t")
            text = texts[name, report]
            part = _part(report)
            said, preceding = (
                " ".join(text[int(start) : int(end)].split()),
                " ".join(text[int(before) : int(until)].split()),
            )
            yield Example("labelled", "bearing", said, claim, BEARING.index(label), part, preceding)


def _reports() -> dict[tuple[str, str], str]:
    """The texts of the reports that labels exist for, by set and name."""
    articles = data_folder() / "polnear" / "train" / "text"
    texts = {("polnear", path.stem): path.read_bytes().decode("utf-8") for path in sorted(articles.glob("*.txt"))}
    for path in sorted((data_folder() / "re3d").glob("*/documents.json")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                row = json.loads(line)
                texts["re3d", row["_id"]] = row["text"]
    texts |= {("helsinki", row["id"]): row["text"].replace("###", "   ") for row in _rows("helsinki/articles.csv")}
    return texts


def as_coverage(example: Example) -> Example:
    """A pair labelled by entailment, asked how much of the claim the text covers."""
    return replace(example, head="coverage", origin="covered", label=(0, NOT_COVERED, 2)[example.label])


def as_bearing(example: Example) -> Example:
    """A pair labelled by entailment, asked what it says of the claim; what is left open has no direction."""
    return replace(example, head="bearing", label=BEARING.index(("s", "n", "o")[example.label]))


def coverage() -> Iterator[Example]:
    """WiCE's claims with the chunks that hold their evidence, split by claim; three tenths measure.

    To train on, the sentences that annotators point to come on their own too.
    """
    for row in _lines("wice/claim-oracle-chunks-dev.jsonl"):
        part, label = _part(row["claim"], test=3), COVERAGE.index(row["label"])
        yield Example("wice", "coverage", "\n".join(row["evidence"]), row["claim"], label, part)
        places = {place: number for number, place in enumerate(row["meta"]["chunk_idx"])}
        chosen = [row["evidence"][places[place]] for place in row["meta"].get("oracle_idx", ()) if place in places]
        if part is Part.TRAIN and chosen:
            yield Example("wice", "coverage", "\n".join(chosen), row["claim"], label, part)


def covered() -> Iterator[Example]:
    """Real reports with long claims of the project's own, labelled by how much of each the report supports.

    The labels lie in `covered/*.tsv`: set, report, claim, label; all of them are trained on.
    """
    texts = _reports()
    for path in sorted(COVERED.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            name, report, claim, label = line.split("\t")
            yield Example("covering", "coverage", texts[name, report], claim, COVERAGE.index(label), Part.TRAIN)


def stances() -> Iterator[Example]:
    """FNC-1 by body and ARC by body."""
    bodies = {row["Body ID"]: row["articleBody"] for row in _rows("fnc1/train_bodies.csv")}
    for row in _rows("fnc1/train_stances.csv"):
        body = row["Body_ID"]
        yield Example("fnc1", "stance", bodies[body], row["Headline"].strip(), int(row["Stance"]), fnc_part(body))
    bodies = {row["Body ID"]: row["articleBody"] for row in _rows("arc/arc_bodies.csv")}
    for row in _rows("arc/arc_stances_train.csv"):
        body = row["Body ID"]
        label = STANCE.index(row["Stance"])
        yield Example("arc", "stance", bodies[body], row["Headline"].strip(), label, _part(body))


def reports() -> Iterator[Example]:
    """The project's own short reports with a claim and the report's own stance, split by claim."""
    for path in sorted(REPORTS.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            claim, title, body, label = line.split("\t")
            text = f"{title}\n\n{body}" if title else body
            yield Example("reports", "stance", text, claim, STANCE.index(label), _part(claim))


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (data_folder() / name).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def _lines(name: str) -> Iterator[dict]:
    with (data_folder() / name).open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _clean(text: str) -> str:
    """Without HTML tags; image captions one sentence each."""
    text = _IMAGE.sub(". ", _TAG.sub("", text)) if _IMAGE.search(text) else _TAG.sub("", text)
    return " ".join(text.removeprefix(". ").split())


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))
