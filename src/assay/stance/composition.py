"""From what a content says to what a statement says: through its cue, its mode, its hedge and what it stands within.

"A denied that X" opposes what X supports; "A asked whether X" has no direction; "A warned that X" hardly any. A hedge
narrows the bearing by 2u - 1. A hedge, or a cue, that the reader has already seen among the content's own words is not
counted a second time, and marks of hearsay ("reportedly") are a link, not a hedge.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from assay.domain.document import Document
from assay.domain.span import Passage, Reason
from assay.domain.stance import StanceLabel, StanceReading
from assay.domain.statement import Mode, Statement
from assay.stance.operators import operators
from assay.stance.scores import Score, bearing_of, reading_of, relevance_of
from assay.texts.words import words

_QUESTIONED = 0.15
_RELAY_DENIED = 0.3
_DOUBLE_DENIAL = 0.3
_NOT_A_WEAKENING = frozenset({"emphasis", "hearsay"})


@dataclass(frozen=True, slots=True)
class CueEffect:
    """What a cue does to the polarity of its content, and by which words."""

    factor: float
    told: tuple[str, ...]


def cue_effect(cue: str) -> CueEffect:
    """The effect of a cue's words: 1 for a plain "said", -1 for "denied", 0 for "declined to say", and what between."""
    tokens = [word for word, _ in words(cue)]
    factor, told = 1.0, []
    for found in operators(tuple(token.lower().replace("’", "'") for token in tokens)):
        if found.operator.name not in _NOT_A_WEAKENING:
            # "never condemned", "did not mention": the negation is of the speaking, and says nothing of the content.
            factor *= 0.0 if found.operator.name == "negation" else found.operator.factor
            told.append(" ".join(tokens[found.start : found.end]))
    return CueEffect(factor, tuple(told))


def compose(
    reading: StanceReading, statement: Statement, document: Document, *, outer: Statement | None, cue_was_read: bool
) -> StanceReading:
    """The statement's reading from its content's; `outer` is the statement it stands within, if any.

    `cue_was_read` says that the cue was part of the text the reader saw ("denied it"), so that it is not applied again.
    """
    if reading.label is StanceLabel.NOT_ASSESSED:
        return reading
    content = tuple(Passage(document.id, span.start, span.end) for span in statement.content)
    bearing, reasons = bearing_of(reading), [replace(reason, passages=content) for reason in reading.reasons]
    effect = cue_effect(statement.cue_text(document.text)) if not cue_was_read else CueEffect(1.0, ())
    if effect.factor != 1.0 and bearing:
        # Two denials on the way ("denied collusion and the denials") seldom make an assertion.
        bearing *= effect.factor * (_DOUBLE_DENIAL if effect.factor < 0 and bearing < 0 else 1.0)
        reasons.append(Reason(_cue_reason(effect), _passages(statement, document)))
    if statement.mode is Mode.QUESTIONED and bearing and effect.factor == 1.0:
        bearing *= _QUESTIONED
        reasons.append(Reason("It is asked, not asserted."))
    narrowing = _narrowing(statement)
    if narrowing is not None and bearing:
        bearing *= narrowing
        hedge = statement.hedge
        place = (Passage(document.id, hedge.start, hedge.end),) if hedge else ()
        reasons.append(Reason("A hedge narrows what it says.", place))
    if outer is not None and bearing and _denies_relay(outer, document):
        bearing *= _RELAY_DENIED
        reasons.append(Reason("That this was said is itself denied.", _passages(outer, document)))
    return reading_of(Score(bearing, relevance_of(reading), tuple(reasons)))


def _cue_reason(effect: CueEffect) -> str:
    quoted = " and ".join(f"“{words}”" for words in effect.told)
    if effect.factor < 0:
        return f"The cue {quoted} turns it round."
    return f"The cue {quoted} leaves it without direction." if effect.factor == 0 else f"The cue {quoted} weakens it."


def _passages(statement: Statement, document: Document) -> tuple[Passage, ...]:
    return tuple(Passage(document.id, span.start, span.end) for span in statement.cue)


def _narrowing(statement: Statement) -> float | None:
    """The factor of a hedge whose words the operators do not know, or none."""
    hedge = statement.hedge
    if hedge is None or operators(tuple(word.lower() for word, _ in words(hedge.text))):
        return None
    return 2.0 * hedge.u - 1.0


def _denies_relay(outer: Statement, document: Document) -> bool:
    """Whether the outer statement denies what the inner one is part of ("he denied that she had said so")."""
    return cue_effect(outer.cue_text(document.text)).factor < 0
