"""Is the document complete, unaltered and faithfully translated? (Schum, tangible evidence)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.exhibits import PAPERS, exhibits_asked
from assay.appraisal.questions.wordings import firmly, plainly

QUESTION = CriticalQuestion(
    id="document-complete",
    scheme="document",
    question="Is it complete, unaltered and faithfully translated?",
    when="every document or set of data",
    parameter="A",
    well=0.98,
    badly=0.70,
    chance=0.70,
    why="A page left out, or a word put in by a translator, can turn what a paper says.",
    support="Schum 1994: tangible evidence; Godden and Walton 2006",
)

ANSWERS = (
    "It is given in full, or was found unaltered.",
    "It was cut, altered or mistranslated.",
)

_IN_FULL = plainly(
    r"\b(?:published|printed|released|reproduced|posted|given)(?: [\w’'-]+){0,3} in full\b",
    r"\b(?:the )?full (?:text|document|report|transcript|file) (?:is|was|has been|can be)\b",
    r"\b(?:unredacted|unabridged|certified (?:copy|copies|translation))\b",
)
_IN_PART = firmly(
    r"\b(?:pages?|lines?|paragraphs?|passages?|names) (?:is|are|was|were|had been|have been) (?:missing|blacked "
    r"out|cut|"
    r"removed|redacted)\b",
    r"\b(?:heavily|partly|partially) redacted\b|\bmistranslat\w+",
    r"\bonly (?:an excerpt|excerpts|extracts|a part|parts|a summary|the first page|\w+ of (?:the|its) \w+ pages)\b",
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every document; answered where it is given in full or found unaltered, or shown to be cut or altered."""
    return exhibits_asked(evidence, QUESTION, answers=ANSWERS, of=PAPERS, told=(_IN_FULL, _IN_PART))
