"""The learnt reader: the shipped pair reader, weighed together with what the rules and the cue say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from assay.domain.span import Reason, Span
from assay.domain.stance import NOT_ASSESSED, StanceLabel, StanceReading
from assay.models.pair import PairModel, PairReading, PairText
from assay.models.words import Floats, WordVectors
from assay.stance.base import Pair, Report, ReportReading, Told
from assay.stance.borne_out import borne_out
from assay.stance.combination import LABELS, Evidence, balance, combined, document_reading_of
from assay.stance.combination import Floats as Probabilities
from assay.stance.decisive import decisive_words
from assay.stance.passages import Passages
from assay.stance.rules import RulesReader
from assay.stance.scores import Score, bearing_of, reading_of, relevance_of
from assay.texts.words import bare_words

_MINIMUM_WORDS = 2
_DOCUMENT_ROOM = 150
_TOLD = {
    StanceLabel.SUPPORTS: "says that it is so",
    StanceLabel.OPPOSES: "says that it is not so",
    StanceLabel.UNRELATED: "speaks of something else",
}
_TOGETHER = "Its title and the sentences nearest to the claim, read together, {}."
_TOLD_TOGETHER = {
    StanceLabel.SUPPORTS: "say that it is so",
    StanceLabel.OPPOSES: "say that it is not so",
    StanceLabel.UNRELATED: "speak of something else",
}
_NEAREST = 3  # of these sentences are shown
_BEARING_OUT = 5  # and so many asked whether they say it
_UNRELATED = 3  # the place of that answer
_BESIDE = 0.85  # from this probability on, a statement is beside the point whatever its content


class NeuralReader:
    """Reads with the shipped model (int8 ONNX, on the processor)."""

    name = "neural"

    def __init__(self, model: PairModel, words: WordVectors) -> None:
        self._model = model
        self._words = words
        self._rules = RulesReader()

    def read_pairs(self, pairs: Sequence[Pair]) -> list[StanceReading]:
        """A reading for each pair, in order; `not_assessed` for a text of fewer than two words."""
        return self.read_statements([self.told(pair) for pair in pairs])

    def told(self, pair: Pair, nearer: int = 0) -> Told:
        """A bare text as a statement that nobody else puts forward."""
        return Told(pair, pair.text, pair.context, _unchanged, partial(self._by_rules, pair), nearer)

    def _by_rules(self, pair: Pair) -> StanceReading:
        return self._rules.read_pairs([pair])[0]

    def read_statements(self, statements: Sequence[Told]) -> list[StanceReading]:
        """A reading for each statement, in order; a content is read apart where the whole may bear on it."""
        wholes = [PairText(item.pair.hypothesis, item.whole, item.before) for item in statements]
        of_whole = self._read(wholes)
        contents = [
            PairText(item.pair.hypothesis, item.pair.text)
            for item, whole in zip(statements, wholes, strict=True)
            if of_whole[whole].bearing[_UNRELATED] < _BESIDE
        ]
        of_content = self._read(contents)
        hypotheses = list(dict.fromkeys(item.pair.hypothesis for item in statements))
        claims = dict(zip(hypotheses, self.vectors(hypotheses), strict=True))
        told = self.vectors([item.pair.text for item in statements])
        return [
            self.weighed(
                item,
                of_content.get(PairText(item.pair.hypothesis, item.pair.text)),
                of_whole[whole],
                float(vector @ claims[item.pair.hypothesis]),
            )
            for item, whole, vector in zip(statements, wholes, told, strict=True)
        ]

    def _read(self, pairs: Sequence[PairText]) -> dict[PairText, PairReading]:
        asked = list(dict.fromkeys(pairs))
        return dict(zip(asked, self._model.read(asked), strict=True))

    def decisive(self, statements: Sequence[Told], labels: Sequence[StanceLabel]) -> list[Span | None]:
        """The words of each whole statement by which it was read as the label given, where any stand out."""
        return [self._decisive(item, LABELS.index(label)) for item, label in zip(statements, labels, strict=True)]

    def _decisive(self, item: Told, answer: int) -> Span | None:
        def probabilities(texts: Sequence[str]) -> list[float]:
            pairs = [PairText(item.pair.hypothesis, text, item.before) for text in texts]
            return [float(reading.bearing[answer]) for reading in self._model.read(pairs)]

        return decisive_words(item.whole, probabilities)

    def read_reports(self, hypothesis: str, reports: Sequence[Report]) -> list[ReportReading]:
        """The reports' own stance: title, and the sentences of the body that are likest to `hypothesis`."""
        claim = self._words.of([hypothesis])[0]
        bodies = [Passages(self._words, report.body) for report in reports]
        told = [
            "\n".join(filter(None, (report.title, body.closest(claim, room=_DOCUMENT_ROOM))))
            for report, body in zip(reports, bodies, strict=True)
        ]
        nearest = [tuple(body.nearest(claim, most=_NEAREST)) for body in bodies]
        sentences = [
            [*filter(None, (report.title,)), *(span.of(report.body) for span in body.nearest(claim, most=_BEARING_OUT))]
            for report, body in zip(reports, bodies, strict=True)
        ]
        wholes = self._model.read([PairText(hypothesis, text) for text in told])
        readings = map(document_reading_of, borne_out(self._model, hypothesis, wholes, sentences))
        return [
            ReportReading(
                replace(
                    reading, reasons=(Reason(_TOGETHER.format(_TOLD_TOGETHER.get(reading.label, "leave it open"))),)
                ),
                spans,
            )
            for reading, spans in zip(readings, nearest, strict=True)
        ]

    def vectors(self, texts: Sequence[str]) -> Floats:
        """The texts' word vectors."""
        return self._words.of(texts)

    def weighed(self, item: Told, content: PairReading | None, whole: PairReading, likeness: float) -> StanceReading:
        """The reading of a statement whose content and whole are read as `content` and `whole`.

        `likeness` is that of the content and the hypothesis, in -1..1.
        """
        if len(bare_words(item.whole)) < _MINIMUM_WORDS:
            return NOT_ASSESSED
        by_rules = item.by_rules() if content else None
        reading = combined(self.evidence(item, content, whole, likeness, by_rules))
        return replace(reading, reasons=_reasons(by_rules, reading))

    @staticmethod
    def evidence(
        item: Told,
        content: PairReading | None,
        whole: PairReading,
        likeness: float,
        by_rules: StanceReading | None,
    ) -> Evidence:
        """What is known of a statement; content and rules are read only where the whole may bear on the hypothesis."""
        return Evidence(
            whole=whole,
            alone=content,
            content=_through(item, content.bearing[:2]) if content else 0.0,
            content_entailed=_through(item, content.entailment) if content else 0.0,
            rules=bearing_of(by_rules) if by_rules else 0.0,
            relevance=relevance_of(by_rules) if by_rules else 0.0,
            likeness=likeness,
            nearer=item.nearer,
        )


def _through(item: Told, answers: Probabilities) -> float:
    """The first answer's probability less the last one's, for a content, taken through the statement's cue."""
    return bearing_of(item.composed(reading_of(Score(balance(answers), 1.0))))


def _unchanged(reading: StanceReading) -> StanceReading:
    return reading


def _reasons(by_rules: StanceReading | None, reading: StanceReading) -> tuple[Reason, ...]:
    """What the model made of it, and the rules' reasons."""
    told = _TOLD.get(reading.label, "leaves it open")
    read = Reason(f"Read beside the claim, it {told}.")
    return tuple(dict.fromkeys([read, *(by_rules.reasons if by_rules else ())]))
