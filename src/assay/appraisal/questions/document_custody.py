"""Is the document authentic, and through whose hands has it come? (Schum, tangible evidence)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.exhibits import PAPERS, exhibits_asked
from assay.appraisal.questions.wordings import plainly
from assay.texts.lazy_pattern import lazy_pattern

QUESTION = CriticalQuestion(
    id="document-custody",
    scheme="document",
    question="Is it authentic, and through whose hands has it come?",
    when="every document or set of data",
    parameter="A",
    well=0.99,
    badly=0.50,
    chance=0.80,
    why="A paper that nobody can vouch for may be made up.",
    support="Schum 1994: authenticity of tangible evidence",
)

ANSWERS = (
    "The text says who vouches for it, or from where it was had.",
    "The text says that it is not genuine.",
)

_HAD_FROM = plainly(
    r"\b(?:obtained|copied|received|requested|downloaded|released|disclosed)\b.{0,60}\b(?:from|by|under) (?:the |"
    r"an? )?"
    r"(?:[\w’'-]+ ){0,3}(?:regist(?:ry|er)|archives?|court|freedom[- ]of[- ]information|right[- ]to[- ]know|land "
    r"office)\b",
    r"\b(?:is|are|was|were) (?:filed|lodged|deposited|on file|on record) (?:with|at|in)\b",
    r"\bauthenticity\b.{0,40}\b(?:confirmed|established|vouched for)\b",
)
_WHOM = lazy_pattern(
    r"\b(?:obtained|received|leaked|handed over|released|published)\b.{0,40}?\b(?:from|by) "
    r"((?:the |an? )?(?:[A-Z][\w’'-]+ ?)+[A-Z]?[\w’'-]+)"
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every document; answered where somebody vouches for it or keeps it, or it is shown to be forged."""
    return exhibits_asked(evidence, QUESTION, answers=ANSWERS, of=PAPERS, told=(_HAD_FROM,), whom=_WHOM)
