"""What readers make of labelled pairs: the heads of the learnt reader, and stances as the product tells them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assay.claims import read_claim
from assay.domain.claim import Claim, Hypothesis, HypothesisKind
from assay.domain.document import Document
from assay.domain.stance import StanceLabel, StanceReading
from assay.domain.statement import Statement
from assay.errors import ClaimError
from assay.extract import extract, make_tagger
from assay.ingest import make_document
from assay.models.pair import PairText, shared_pair_model
from assay.models.words import shared_words
from assay.settings import Settings
from assay.stance import judge, judge_text, make_reader
from assay.stance.base import LearntReader, Pair
from assay.stance.neural import NeuralReader
from assay.stance.passages import Passages
from benchmarks.stance.sets import SUPPORTED_OR_NOT, Labelled, Task
from training.stance.mixture import ROOM

_ROOM = 200
_CHECKED = 20
_LABELS = (StanceLabel.SUPPORTS, StanceLabel.OPPOSES, StanceLabel.DISCUSSES, StanceLabel.UNRELATED)
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Answers:
    """Probabilities [pairs, answers] whose rows sum to 1, the answers told, and which pairs were assessed at all.

    The answer told need not be the likeliest one. What was not assessed counts as the last answer.
    """

    probabilities: Floats
    told: Ints
    assessed: NDArray[np.bool_]


def passages(pairs: Sequence[Labelled]) -> list[PairText]:
    """The pairs as the learnt reader reads them, long texts cut to the sentences likest to the claim."""
    words = shared_words()
    vectors = words.of([pair.claim for pair in pairs])
    known: dict[str, Passages] = {}
    found = []
    for pair, vector in zip(pairs, vectors, strict=True):
        if pair.text not in known:
            known[pair.text] = Passages(words, pair.text)
        text = known[pair.text].closest(vector, room=ROOM.get(pair.origin, _ROOM))
        found.append(PairText(pair.claim, text, pair.before))
    return found


def of_head(task: Task, pairs: Sequence[Labelled], *, settings: Settings) -> Answers:
    """What the head of the learnt reader that a set asks for says, nothing of the product around it."""
    found = shared_pair_model(settings.threads).read(passages(pairs))
    table = np.array([getattr(reading, task.head) for reading in found], np.float64)
    table /= table.sum(axis=1, keepdims=True)
    if len(task.answers) < table.shape[1]:
        table = np.stack([table[:, 0], 1 - table[:, 0]], axis=1)
    return Answers(table, table.argmax(axis=1), np.ones(len(pairs), np.bool_))


def of_texts(task: Task, pairs: Sequence[Labelled], *, settings: Settings) -> Answers:
    """What the product says of each pair's text: as one of a report's statements where it is one, else as a bare text.

    As entailment, what discusses and what is unrelated is neutral.
    """
    reader = make_reader(settings)
    claims = {claim: claim_of(claim, settings) for claim in {pair.claim for pair in pairs}}
    in_report = task.head == "bearing" and isinstance(reader, NeuralReader)

    def said(pair: Labelled) -> StanceReading:
        claim = claims[pair.claim]
        if not in_report or claim.is_compound:
            return judge_text(claim, pair.text, reader=reader, before=pair.before)
        told = reader.told(Pair(claim.affirmative, pair.text, pair.before), pair.nearer)
        return reader.read_statements([told])[0]

    whole = _of_readings([said(pair) for pair in pairs])
    if task.head == "bearing":
        return whole
    supports, opposes, discusses, unrelated = whole.probabilities.T
    if len(task.answers) == len(SUPPORTED_OR_NOT):
        return Answers(np.stack([supports, 1 - supports], axis=1), np.minimum(whole.told, 1), whole.assessed)
    table = np.stack([supports, discusses + unrelated, opposes], axis=1)
    return Answers(table, np.array([0, 2, 1, 1])[whole.told], whole.assessed)


def of_documents(pairs: Sequence[Labelled], *, settings: Settings) -> Answers:
    """The stance of each pair's text as a whole report: its statements are extracted, judged, and put together.

    A learnt reader reads reports as wholes, so their statements are judged for the first pairs only, to see that they
    change nothing.
    """
    tagger, reader = make_tagger(settings), make_reader(settings)
    statements: dict[str, tuple[Statement, ...]] = {}
    documents: dict[str, Document] = {}
    readings = []
    for number, pair in enumerate(pairs):
        if pair.text not in documents:
            documents[pair.text] = make_document(pair.text)
        document = documents[pair.text]
        claim = claim_of(pair.claim, settings)
        by_itself = judge(claim, [document], (), reader=reader, names={}) if isinstance(reader, LearntReader) else None
        if by_itself is None or number < _CHECKED:
            if pair.text not in statements:
                statements[pair.text] = extract(document, tagger=tagger, settings=settings).statements
            whole = judge(claim, [document], statements[pair.text], reader=reader, names={})
            if by_itself is not None and whole.documents != by_itself.documents:
                raise ValueError("The statements of a report change how a learnt reader reads it: judge them all.")
        stances = by_itself or whole
        readings.append(stances.documents[document.id]["H1"])
    return _of_readings(readings)


def claim_of(words: str, settings: Settings) -> Claim:
    """The words as a claim, as they are where they are a question or a fragment that no claim can be read from."""
    try:
        return read_claim(words, settings=settings)
    except ClaimError:
        return Claim(words, words, (), (), (Hypothesis("H1", words, HypothesisKind.CLAIM),))


def _of_readings(readings: Sequence[StanceReading]) -> Answers:
    """Agree, disagree, discuss, unrelated; what is not assessed is unrelated."""
    table = np.zeros((len(readings), len(_LABELS)))
    assessed = np.array([reading.label is not StanceLabel.NOT_ASSESSED for reading in readings], np.bool_)
    for row, reading in zip(table, readings, strict=True):
        known = (reading.supports, reading.opposes, reading.discusses, reading.unrelated)
        row[:] = [0, 0, 0, 1] if None in known else known
    told = [_LABELS.index(reading.label) if known else -1 for reading, known in zip(readings, assessed, strict=True)]
    return Answers(table / table.sum(axis=1, keepdims=True), np.array(told) % len(_LABELS), assessed)
