"""Claims that people have resolved, with the evidence they were given: AVeriTeC (train) and Climate-FEVER."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from benchmarks.data import data_folder
from benchmarks.resolved.addresses import page_of, site_of
from benchmarks.resolved.wording import as_text

Record = Mapping[str, object]


class Gold(StrEnum):
    """The four labels."""

    SUPPORTED = "Supported"
    REFUTED = "Refuted"
    NOT_ENOUGH = "Not Enough Evidence"
    CONFLICTING = "Conflicting"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One answer or sentence, as the text of a small document of its own.

    `site` is the publication that answers for it. `own` marks what comes from the fact-checker's own page; `labels` are
    those that people gave its sentences, where they did.
    """

    text: str
    site: str
    url: str | None = None
    own: bool = False
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """A resolved claim. Claims of one `group` (one fact-check) fall into the same half."""

    claim: str
    gold: Gold
    group: str
    evidence: tuple[Evidence, ...]

    @property
    def tuned_on(self) -> bool:
        """Whether it is in the half that choices are made on; by the hash of its group."""
        return hashlib.sha256(self.group.encode()).digest()[0] % 2 == 0


_AVERITEC = {
    "Supported": Gold.SUPPORTED,
    "Refuted": Gold.REFUTED,
    "Not Enough Evidence": Gold.NOT_ENOUGH,
    "Conflicting Evidence/Cherrypicking": Gold.CONFLICTING,
}
_CLIMATE = {
    "SUPPORTS": Gold.SUPPORTED,
    "REFUTES": Gold.REFUTED,
    "NOT_ENOUGH_INFO": Gold.NOT_ENOUGH,
    "DISPUTED": Gold.CONFLICTING,
}


def records(text: str) -> Iterator[Record]:
    """The complete records of a JSON list, one by one; a list that breaks off ends without an error."""
    decoder, place = json.JSONDecoder(), text.find("[") + 1
    while True:
        place = next((at for at in range(place, len(text)) if text[at] not in " \t\r\n,"), len(text))
        try:
            record, place = decoder.raw_decode(text, place)
        except json.JSONDecodeError:
            return
        yield record


def averitec_case(record: Record) -> Case:
    """A record of AVeriTeC; an answer from the fact-checker's own site, or told without a source, is marked `own`."""
    checker = site_of(_text(record, "fact_checking_article"))
    found = []
    for question in _items(record, "questions"):
        for answer in _items(question, "answers"):
            address, medium = _text(answer, "source_url"), _text(answer, "source_medium")
            site = site_of(address)
            text = as_text(
                _text(question, "question"), _text(answer, "answer"), because=_text(answer, "boolean_explanation")
            )
            unsourced = not site and medium == "Metadata"
            own = unsourced or (bool(site) and site == checker)
            if text:
                found.append(Evidence(text, site, page_of(address) if site else None, own))
    claim = _text(record, "claim")
    group = _text(record, "fact_checking_article") or claim
    return Case(claim, _AVERITEC[_text(record, "label")], group, tuple(found))


def climate_case(record: Record) -> Case:
    """A record of Climate-FEVER: the sentences of one article are one document, and every article a publication."""
    articles: dict[str, list[Record]] = defaultdict(list)
    for sentence in _items(record, "evidences"):
        articles[_text(sentence, "article")].append(sentence)
    found = [
        Evidence(
            "\n\n".join(_text(item, "evidence") for item in sentences),
            article,
            labels=tuple(_text(item, "evidence_label") for item in sentences),
        )
        for article, sentences in articles.items()
    ]
    claim = _text(record, "claim")
    return Case(claim, _CLIMATE[_text(record, "claim_label")], claim, tuple(found))


def averitec() -> list[Case]:
    """The complete claims of AVeriTeC's train part; those of one fact-check are one group."""
    text = (data_folder() / "averitec" / "train-truncated.json").read_text(encoding="utf-8")
    return grouped([averitec_case(record) for record in records(text)])


def climate_fever() -> list[Case]:
    """All claims of Climate-FEVER."""
    with (data_folder() / "climate-fever" / "climate-fever.jsonl").open(encoding="utf-8") as lines:
        return [climate_case(json.loads(line)) for line in lines]


def grouped(cases: Sequence[Case]) -> list[Case]:
    """The cases, each with the first claim (in alphabetical order) of its group as the group's name."""
    claims: dict[str, list[str]] = defaultdict(list)
    for case in cases:
        claims[case.group].append(case.claim)
    return [Case(case.claim, case.gold, min(claims[case.group]), case.evidence) for case in cases]


SETS: dict[str, Callable[[], list[Case]]] = {"averitec": averitec, "climate-fever": climate_fever}


def _text(record: Record, name: str) -> str:
    value = record.get(name)
    return value.strip() if isinstance(value, str) else ""


def _items(record: Record, name: str) -> Iterable[Record]:
    value = record.get(name)
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
