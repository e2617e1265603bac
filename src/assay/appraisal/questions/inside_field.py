"""Is the claim inside the expert's field? (Walton, expert opinion: the field question)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.experts import FIELD, is_expert, whom_of_expert
from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.origins import Known, ask_origins
from assay.texts.words import STOPWORDS, bare_words

QUESTION = CriticalQuestion(
    id="inside-field",
    scheme="expert",
    question="Does the claim lie inside the expert's own field?",
    when="every expert, unless the expert would say it in any case; answered where the field that the text gives "
    "shares a word with the claim, or by what a text says of the field",
    parameter="r",
    well=0.80,
    badly=0.50,
    chance=0.7,
    why="Outside their field experts know little more than others.",
    support="Walton, Reed and Macagno 2008: argument from expert opinion, field question",
)

ANSWERS = ("The text says that it is the expert's field.", "The text says that it is not the expert's field.")
_STEM = 5  # letters by which two words count as one
_EVERYWHERE = frozenset({"expert", "profe", "scien", "speci", "studi", "study", "resea", "autho"})


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every expert; answered where the field beside the name is what the claim is about."""
    yield from ask_origins(evidence, QUESTION, answers=ANSWERS, applies=is_expert, known=_known, whom=whom_of_expert)


def _known(origin: Heard) -> Known | None:
    place = origin.beside(FIELD)
    if place is None:
        return None
    claim = origin.evidence.index.material.claim
    shared = _stems(origin.words(place)) & _stems(f"{claim.text} {claim.affirmative}")
    return (f"The text gives the field: “{origin.words(place)}”.", (place,)) if shared else None


def _stems(words: str) -> set[str]:
    lowered = [word.lower() for word in bare_words(words)]
    stems = {word[:_STEM] for word in lowered if len(word) >= _STEM and word not in STOPWORDS}
    return {stem for stem in stems if stem not in _EVERYWHERE and not stem.startswith("exper")}
