"""Are the marks there, or were they removed? (arms tracing)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.exhibits import OBJECTS, exhibits_asked
from assay.appraisal.questions.wordings import plainly

QUESTION = CriticalQuestion(
    id="object-marks",
    scheme="object",
    question="Which marks do the things bear, and were any removed?",
    when="every object offered, and every photo or video in which weapons, wreckage or goods are seen",
    parameter="e0",
    well=0.15,
    badly=0.65,
    chance=0.50,
    why="Marks name a maker and a lot; without them the things may come from anywhere.",
    support="International Tracing Instrument 2005: marking and tracing of small arms",
)

ANSWERS = (
    "The text says which marks they bear.",
    "They bear no marks, or the marks were removed.",
)

_MARKED = plainly(
    r"\b(?:by|from|through|on the basis of|using) (?:their|its|the|his|her) (?:[\w’'-]+ )?(?:serial numbers?|lot "
    r"numbers?|"
    r"batch numbers?|markings?|factory marks?|head ?stamps?|stamps?)\b",
    r"\b(?:bears?|bore|bearing|carr(?:y|ies|ied|ying)|stamped with|marked with|engraved with|showed) (?:[\w’'-]+ "
    r"){0,4}?"
    r"(?:serial numbers?|lot numbers?|batch numbers?|markings?|factory marks?|head ?stamps?|stamps?|labels?|"
    r"insignia|logo)\b",
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of objects and pictures of them; answered where the text says which marks they bear, or that there are none."""
    return exhibits_asked(evidence, QUESTION, answers=ANSWERS, of=OBJECTS, seen_in_pictures=True, told=(_MARKED,))
